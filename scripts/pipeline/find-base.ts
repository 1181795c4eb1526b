import type { Denominator } from './read-bases.ts';
import type { Quantity } from './read-quantities.ts';

/** The base that stands before the number in its clause, with no other rate between. */
export function findBase(
  text: string,
  q: Quantity,
  index: number,
  denominators: readonly Denominator[],
  quantities: readonly Quantity[],
): Denominator | null {
  const best = denominators.findLast((d) => d.end <= q.start);
  if (!best) {
    const behind = denominators.find((d) => d.start >= q.end);
    return behind && /^[^,。;、]{0,2}\/?$/.test(text.slice(q.end, behind.start)) ? behind : null;
  }
  if (q.unit === 'percent' || q.unit === 'percentage_point' || q.unit === 'permille' || q.unit === 'grade') return null;
  if (q.start - best.end > 60) return null;
  const between = text.slice(best.end, q.start);
  if (/[。;]/.test(between)) return null;
  let before = index - 1;
  while (before >= 0 && (quantities[before]?.start ?? 0) >= q.start) before--;
  const other = quantities[before];
  if (!other || other.start < best.end)
    return /,/.test(between) && !/^[^,]*(?:分别|[:,])[^,]*$/.test(between) ? null : best;
  // 「每百户不少于10个托位、人均建筑面积不小于12平方米」
  if (/(?:[人户床次例]均|每[人户床次例个所家])[^、]*$/.test(text.slice(other.end, q.start))) return null;
  return /^[^,]*$/.test(between) || /分别/.test(between) ? best : null;
}
