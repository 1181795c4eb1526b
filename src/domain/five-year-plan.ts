import { parseChineseNumber } from './chinese-number.ts';

/** The last year of a five-year plan by its ordinal: 十四 of 「“十四五”」 → 2025; null where it is no number. */
export function endOfPlan(ordinal: string): number | null {
  const n = parseChineseNumber(ordinal);
  return n === null ? null : 1955 + 5 * n;
}
