import type { Draft } from './draft.ts';
import type { Mark } from './scan-numerals.ts';

/** No base stands further before its number. */
const REACH = 40;

/**
 * A base in the name of a share counts with its number: 「千人口献血率达到13.5‰」, 「每万元收入能耗支出年均下降3%」. It
 * changes no unit; only its numerals belong to the statement. Returns the marks of bases that have no number.
 */
export function attachBases(text: string, drafts: readonly Draft[], marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => {
    if (mark.rule !== 'rate-name') return true;
    const draft = drafts[firstFrom(drafts, mark.end)];
    const near = draft !== undefined && draft.start - mark.end <= REACH && !draft.worded;
    // 「每连续参保1年,年度限额提高2000元」
    const behind = text.slice(mark.end, draft?.start).replace(/^,/, '');
    if (!near || draft.perSpan !== null || /[,。;\d]/.test(behind)) return true;
    draft.perSpan = { start: mark.start, end: mark.end };
    return false;
  });
}

/** How far a base reaches on from its own number. */
const SHARED = 80;

/**
 * 「每千人口执业(助理)医师数达到2.8人,注册护士数达到3.1人」, 「…6.5张左右,其中县办公立医院2.9张」: nobody counts 3.1 people, so
 * the number goes on under the base of the one before it in its sentence.
 */
export function shareBases(drafts: readonly Draft[]): void {
  let rate: Draft | null = null;
  for (const draft of drafts) {
    const value = draft.min ?? draft.max;
    if (draft.perValue !== null && /^per_/.test(draft.unit)) rate = draft;
    else if (
      rate !== null &&
      draft.unit === 'count' &&
      value !== null &&
      !Number.isInteger(value) &&
      draft.quoteStart === rate.quoteStart &&
      draft.start - rate.end <= SHARED
    ) {
      draft.unit = rate.unit;
      draft.perValue = rate.perValue;
      draft.perZh = rate.perZh;
      rate = draft;
    }
  }
}

/** Index of the first draft, in order of their start, that begins at or behind a place. */
function firstFrom(drafts: readonly Draft[], at: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((drafts[mid]?.start ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}
