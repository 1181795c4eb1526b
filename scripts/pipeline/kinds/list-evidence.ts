import type { Unit } from '../../../src/schemas/statement.ts';
import type { GoverningDate } from '../governing-date.ts';
import { type EvidenceIndex, PLACE } from './evidence-index.ts';
import type { WordHit } from './find-words.ts';
import type { KindContext } from './kind-context.ts';
import { listWordings } from './list-wordings.ts';

/** How far evidence reaches: before the number, and behind it. */
const BEFORE = 120;
const BEHIND = 44;

/** All that speaks for the kind of one number, as numbers of the index. */
export function listEvidence(context: KindContext, index: EvidenceIndex): readonly number[] {
  index.begin();
  index.takeGroup('always', () => ['always']);
  listWords(context, index);
  listCircumstances(context, index);
  listWordings(context, index);
  return index.end();
}

function listWords(
  { text, words, opening, headingWords, titleWords, start, end, clause }: KindContext,
  index: EvidenceIndex,
): void {
  const nearest = clause.start - BEFORE;
  let comma = clause.start - 2;
  while (comma > nearest && text.charCodeAt(comma) !== 44) comma--;
  for (let i = firstEndingFrom(words, start - BEFORE); i < words.length; i++) {
    const hit = words[i];
    if (hit === undefined) break;
    if (hit.end <= start) {
      if (start - hit.end <= 2) index.takeWord(PLACE.near, hit.word);
      index.takeWord(
        hit.start >= clause.start ? PLACE.clause : hit.start > comma ? PLACE.comma : PLACE.sentence,
        hit.word,
      );
    } else if (hit.start >= end) {
      if (hit.start - end > BEHIND) break;
      index.takeWord(hit.start - end <= 2 ? PLACE.behind : hit.end <= clause.end ? PLACE.rest : PLACE.later, hit.word);
    }
  }
  for (const hit of opening) index.takeWord(PLACE.opening, hit.word);
  for (const hit of headingWords) index.takeWord(PLACE.heading, hit.word);
  for (const hit of titleWords) index.takeWord(PLACE.title, hit.word);
}

/** Place of the first word that does not end before `at`; the words come in order. */
function firstEndingFrom(words: readonly WordHit[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listCircumstances(context: KindContext, index: EvidenceIndex): void {
  const { date, heading, document, unit, value, comparator } = context;
  const doc = context.proposal ? 'proposal' : (document ?? 'open');
  const stand = date === null ? 'none' : standOf(date, context);
  const grain = value === null ? null : grainOf(unit, value);
  const sum = value === null || unit !== 'cny' ? null : Math.min(10, Math.floor(Math.log10(Math.max(1, value))));
  const result = context.result ? (date?.use ?? 'none') : null;
  const outlived = isOutlived(date, context.furthest);
  const first = joinNumbers(doc, heading?.kind, heading?.weak, date?.use, date?.basis, stand, context.turned);
  const second = joinNumbers(unit, comparator, grain, result, sum, context.compared, context.worded);
  index.takeCircumstances(first * 2 + Number(outlived), second * 2 + Number(context.overtaken), () => {
    const head = heading ? `${heading.kind}${heading.weak ? '-weakly' : ''}` : 'none';
    const when = date === null ? 'none' : `${date.use}-${date.basis}-${stand}`;
    return [
      `document:${doc}`,
      `heading:${head}`,
      `document:${doc} heading:${head}`,
      `date:${when}`,
      `date:${when} document:${doc}`,
      `use:${date?.use ?? 'none'}`,
      `unit:${unit ?? 'none'}`,
      `comparator:${comparator}`,
      `comparator:${comparator} heading:${head}`,
      `unit:${unit ?? 'none'} document:${doc}`,
      ...(context.compared ? ['compared'] : []),
      ...(context.worded ? ['worded'] : []),
      ...(context.overtaken ? [`overtaken ${date?.use ?? 'none'}`] : []),
      ...(context.turned === null ? [] : [context.turned ? 'behind-turn' : 'before-turn']),
      ...(outlived ? ['outlived', `outlived ${date?.use ?? 'none'}`] : []),
      ...(result === null ? [] : [`result date:${result}`]),
      ...(grain === null ? [] : [`grain:${grain}`, `grain:${grain} comparator:${comparator}`]),
      ...(sum === null ? [] : [`sum:${sum}`]),
    ];
  });
}

/** Each value that circumstances are told by has a number; there are far fewer of them than NUMBERED. */
const NUMBERS = new Map<string | number | boolean | null | undefined, number>();
const NUMBERED = 128;

/** One number for seven values. */
function joinNumbers(...values: readonly (string | number | boolean | null | undefined)[]): number {
  let joined = 0;
  for (const value of values) {
    let number = NUMBERS.get(value);
    if (number === undefined) {
      number = NUMBERS.size;
      if (number === NUMBERED) throw new Error(`more than ${NUMBERED} values tell of circumstances: ${value}`);
      NUMBERS.set(value, number);
    }
    joined = joined * NUMBERED + number;
  }
  return joined;
}

/** 「2025年,占比由52%提高到61%。到2028年,…」: the year of the number ends before something is due. */
const isOutlived = (date: GoverningDate | null, furthest: string | null): boolean =>
  date?.value != null && date.use !== 'deadline' && furthest !== null && date.value.slice(0, 4) < furthest;

/** When a text speaks. */
type SpokenIn = Pick<KindContext, 'year' | 'month'>;

/** How a date stands to the year that the document speaks in; where that is not stated, to the years of most texts. */
function standOf({ value }: GoverningDate, { year, month }: SpokenIn): string {
  if (value === null) return 'open';
  // 「2025年9月18日召开…会。上半年,…」
  if (month !== null && value.length === month.length && value < month && value.startsWith(month.slice(0, 4)))
    return 'past';
  const spoken = Number(value.slice(0, 4));
  if (year === null) return spoken >= 2025 ? 'late' : 'early';
  return spoken < year ? 'past' : spoken > year ? 'future' : 'same';
}

/** Whether a date is a deadline that the document has yet to meet: 「到2025年,…由A提高到B」 aims at B. */
export const isToCome = (date: GoverningDate | null, spoken: SpokenIn): boolean =>
  date?.use === 'deadline' && /^(?:late|future)$/.test(standOf(date, spoken));

/** A value that is no round number was counted, not set: 83.5%, 1286家, 512.6万人. */
function grainOf(unit: Unit | null, value: number): string {
  if (unit === 'percent' || unit === 'permille' || unit === 'percentage_point') {
    if (value === 100) return 'all';
    if (Math.abs(value - Math.round(value / 5) * 5) < 1e-9) return 'round';
    return Math.abs(value * 2 - Math.round(value * 2)) > 1e-9 ? 'fine' : 'whole';
  }
  const digits = String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  if (unit === 'count' || unit === 'cny')
    return digits >= 3 ? (value >= 1000 ? 'fine' : 'three') : value <= 10 ? 'few' : value % 5 === 0 ? 'round' : 'whole';
  return digits >= 3 ? 'fine' : 'short';
}
