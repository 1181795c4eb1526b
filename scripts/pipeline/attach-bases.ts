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
    if (!near || draft.perSpan !== null || /[,。;\d]/.test(text.slice(mark.end, draft.start))) return true;
    draft.perSpan = { start: mark.start, end: mark.end };
    return false;
  });
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
