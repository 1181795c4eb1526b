import type { YamlPath } from '../checks/problem.ts';
import type { ReviewFaults } from './review-faults.ts';

export interface Placed<Entry> {
  readonly entry: Entry;
  /** Where it stands in the review file. */
  readonly at: YamlPath;
}

/** The entries of a list of a review, by what they decide on; two that decide on the same are a problem, and neither wins in silence. */
export function placeEntries<Entry, Key extends string | number>(
  list: string,
  entries: readonly Entry[],
  keyOf: (entry: Entry, i: number) => Key,
  nameOf: (entry: Entry) => string,
  faults: ReviewFaults,
): Map<Key, Placed<Entry>> {
  const placed = new Map<Key, Placed<Entry>>();
  for (const [i, entry] of entries.entries()) {
    const at = [list, i];
    const key = keyOf(entry, i);
    const twin = placed.get(key);
    if (twin === undefined) placed.set(key, { entry, at });
    else
      faults.fail(
        at,
        `${list} decides on ${nameOf(entry)} twice, on lines ${faults.lineOf(twin.at)} and ${faults.lineOf(at)}`,
        'Keep one of the two entries.',
      );
  }
  return placed;
}
