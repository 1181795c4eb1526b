/**
 * Moves labels apart along one axis, keeping their order; `wanted` in any order, result in the same order. `gap` is the
 * room of each from its own position on, one for all or one each; the last of the smallest room may stand at `high`.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number | readonly number[],
  low: number,
  high: number,
): number[] {
  const roomOf = (index: number): number => (typeof gap === 'number' ? gap : (gap[index] ?? 0));
  const least = typeof gap === 'number' ? gap : Math.min(...gap);
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, floor);
    floor = (placed[index] ?? 0) + roomOf(index);
  }
  let ceiling = high + least;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling - roomOf(index));
    ceiling = placed[index] ?? 0;
  }
  return placed;
}
