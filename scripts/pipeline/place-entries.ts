import type { YamlPath } from '../checks/problem.ts';

export interface Placed<Entry> {
  readonly entry: Entry;
  /** Where it stands in the review file. */
  readonly at: YamlPath;
}

/** The entries of a list of a review, by what they decide on. */
export function placeEntries<Entry, Key>(
  list: string,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): Map<Key, Placed<Entry>> {
  return new Map(entries.map((entry, i) => [keyOf(entry), { entry, at: [list, i] }]));
}
