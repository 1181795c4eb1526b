import type { Statement } from '../../../src/schemas/statement.ts';

/** Lowest and highest value that rounds to what is printed; infinite on an open side. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The one value of a statement; null for a bound or a span. */
export function singleValue(s: Statement): number | null {
  return s.value_min !== null && s.value_min === s.value_max ? s.value_min : null;
}

export function boundsOf(s: Statement): Interval {
  return { low: s.value_min ?? Number.NEGATIVE_INFINITY, high: s.value_max ?? Number.POSITIVE_INFINITY };
}

/** Half of the last printed digit: 72.28% → 0.005, 10.26万 → 50, and 0 for a whole count. */
export function roundingOf(s: Statement): number {
  const digits = /\d+(?:\.(\d+))?/.exec(s.number_text.normalize('NFKC'));
  const value = singleValue(s);
  if (!digits || value === null) return 0;
  const printed = Number(digits[0]);
  const factor = printed === 0 ? 1 : value / printed;
  if (digits[1] === undefined && factor === 1 && s.unit === 'count') return 0;
  return (factor * 0.5) / 10 ** (digits[1]?.length ?? 0);
}

/** What the print stands for before it was rounded. */
export function roundedInterval(s: Statement): Interval | null {
  const value = singleValue(s);
  if (value === null) return null;
  const half = roundingOf(s);
  return { low: value - half, high: value + half };
}

export function overlap(a: Interval, b: Interval): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high, b.high);
}

export function intersect(list: readonly Interval[]): Interval {
  return { low: Math.max(...list.map((i) => i.low)), high: Math.min(...list.map((i) => i.high)) };
}

/** A figure for a computation: at most the given decimals, no trailing zeros, no exponent. */
export function showNumber(value: number, decimals = 2): string {
  const fixed = value.toFixed(decimals);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

/** The value with the sign of its bound, as a reader would write it. */
export function showBound(s: Statement): string {
  const unit = SIGNS[s.unit] ?? '';
  const low = s.value_min === null ? '' : `${showNumber(s.value_min, 4)}${unit}`;
  const high = s.value_max === null ? '' : `${showNumber(s.value_max, 4)}${unit}`;
  switch (s.comparator) {
    case 'gte':
      return `≥${low}`;
    case 'gt':
      return `>${low}`;
    case 'lte':
      return `≤${high}`;
    case 'lt':
      return `<${high}`;
    case 'approx':
      return `≈${low || high}`;
    default:
      return low === high ? low : `${low}–${high}`;
  }
}

const SIGNS: Partial<Record<Statement['unit'], string>> = { percent: '%', permille: '‰', per_100k: '/100000' };

/** The year that a statement speaks of: of its deadline or of its date. */
export function yearOf(s: Statement): string | null {
  return (s.due ?? s.as_of)?.slice(0, 4) ?? null;
}

/** Same year, or at least one of them undated. */
export function datesAllow(a: Statement, b: Statement): boolean {
  const [x, y] = [yearOf(a), yearOf(b)];
  return x === null || y === null || x === y;
}
