/** Index of the last entry, in order of `start`, that begins at or before an offset; -1 where none does. */
export function lastStartingBy(entries: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = entries.length - 1;
  let found = -1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    if ((entries[mid]?.start ?? 0) <= offset) {
      found = mid;
      low = mid + 1;
    } else high = mid - 1;
  }
  return found;
}
