/** How well a reading of texts fits their gold labels; counts first, so that texts can be summed. */
import { findRuns, type GoldStatement, type GoldText, type ScoredFields, type Span, spanOf } from './read-gold.ts';

/** What a reader found. */
export interface FoundStatement extends Span, ScoredFields {}

export interface FoundNumeral extends Span {
  readonly class: string;
  readonly class_basis: string;
}

export interface FoundReading {
  readonly statements: readonly FoundStatement[];
  /** null from a reader that does not class numerals. */
  readonly numerals: readonly FoundNumeral[] | null;
}

export const FIELDS = ['kind', 'comparator', 'value', 'unit', 'direction', 'due', 'date'] as const;
export type Field = (typeof FIELDS)[number];
const ROW: readonly Field[] = ['kind', 'comparator', 'value', 'unit'];

export interface Scores {
  readonly gold: number;
  readonly found: number;
  readonly detection: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Share right among the statements found; `due` among those with a deadline in the gold, `date` is due and as_of. */
  readonly fields: Readonly<Record<Field, number>>;
  /** Kind, comparator, value and unit all right. */
  readonly whole_row: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly numerals: {
    readonly gold: number;
    readonly classed: number;
    readonly right: number;
    readonly by_default: number;
  } | null;
}

/** Pairs spans of two ordered lists that overlap, one to one. */
export function pairSpans<A extends Span, B extends Span>(first: readonly A[], second: readonly B[]): [A, B][] {
  const pairs: [A, B][] = [];
  const as = first.toSorted((x, y) => x.start - y.start);
  const bs = second.toSorted((x, y) => x.start - y.start);
  let i = 0;
  let j = 0;
  for (let a = as[i], b = bs[j]; a !== undefined && b !== undefined; a = as[i], b = bs[j]) {
    if (a.start < b.end && b.start < a.end) {
      pairs.push([a, b]);
      i++;
      j++;
    } else if (a.end <= b.start) i++;
    else j++;
  }
  return pairs;
}

/** Equal to four digits: 33.33 and 33.3333 are one value. */
function isSameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 2e-4 * Math.max(1, Math.abs(b));
}

export function judgeField(field: Field, found: FoundStatement, gold: GoldStatement): boolean {
  switch (field) {
    case 'value':
      return isSameNumber(found.value_min, gold.value_min) && isSameNumber(found.value_max, gold.value_max);
    case 'date':
      return found.due === gold.due && found.as_of === gold.as_of;
    case 'kind':
    case 'comparator':
    case 'unit':
    case 'direction':
    case 'due':
      return found[field] === gold[field];
    default:
      return field satisfies never;
  }
}

export function isRowRight(found: FoundStatement, gold: GoldStatement): boolean {
  return ROW.every((field) => judgeField(field, found, gold));
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function scoreFinds(right: number, found: number, gold: number) {
  return { precision: share(right, found), recall: share(right, gold), f1: share(2 * right, found + gold) };
}

export function scoreReadings(texts: readonly GoldText[], readings: readonly FoundReading[]): Scores {
  let [gold, found, rows, paired, withDue] = [0, 0, 0, 0, 0];
  const right: Record<Field, number> = { kind: 0, comparator: 0, value: 0, unit: 0, direction: 0, due: 0, date: 0 };
  let numerals: { gold: number; classed: number; right: number; by_default: number } | null = null;
  texts.forEach((text, i) => {
    const reading = readings[i];
    if (reading === undefined) throw new Error(`no reading of ${text.id}`);
    gold += text.statements.length;
    found += reading.statements.length;
    const spans = text.statements.map((statement) => ({ ...statement, ...spanOf(statement) }));
    for (const [own, label] of pairSpans(reading.statements, spans)) {
      paired++;
      if (isRowRight(own, label)) rows++;
      if (label.due !== null) withDue++;
      for (const field of FIELDS) {
        if ((field !== 'due' || label.due !== null) && judgeField(field, own, label)) right[field]++;
      }
    }
    if (reading.numerals !== null) {
      numerals = addCounts(numerals, countClasses(text, reading.numerals));
    }
  });
  const whole = (field: Field): number => (field === 'due' ? withDue : paired);
  return {
    gold,
    found,
    detection: scoreFinds(paired, found, gold),
    fields: Object.fromEntries(FIELDS.map((f) => [f, share(right[f], whole(f))])) as Record<Field, number>,
    whole_row: scoreFinds(rows, found, gold),
    numerals,
  };
}

function addCounts<T extends Record<string, number>>(sum: T | null, more: T): T {
  if (sum === null) return more;
  return Object.fromEntries(Object.entries(more).map(([key, count]) => [key, count + (sum[key] ?? 0)])) as T;
}

/** Every numeral of the gold looked up by its place. */
function countClasses(text: GoldText, numerals: readonly FoundNumeral[]) {
  const byStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const counts = { gold: 0, classed: 0, right: 0, by_default: 0 };
  findRuns(text.text).forEach((run, i) => {
    counts.gold++;
    const own = byStart.get(run.start) ?? numerals.find((n) => n.start <= run.start && run.start < n.end);
    if (own === undefined) return;
    counts.classed++;
    if (own.class_basis === 'default') counts.by_default++;
    if (own.class === text.classes[i] || own.class === text.classes_alt?.[String(i)]) counts.right++;
  });
  return counts;
}
