import { type CleanText, printedSpan } from '../pipeline/clean-text.ts';
import { DIVISIONS, type Division } from './divisions.ts';

/** A division that the text names, and where it says so. */
export interface PlaceFinding {
  readonly division: Division;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

interface Zone {
  readonly start: number;
  readonly end: number;
}

const indexBy = (key: (d: Division) => string): Map<string, Division[]> => {
  const index = new Map<string, Division[]>();
  for (const division of DIVISIONS) index.set(key(division), [...(index.get(key(division)) ?? []), division]);
  return index;
};
const BY_NAME = indexBy((d) => d.name);
const BY_SHORT = indexBy((d) => d.short);
const LONGEST = Math.max(...DIVISIONS.map((d) => d.name.length));

/**
 * Which places the text is about, the likeliest first: title and issuer speak before the rest, a full name before a short
 * one, a county before the city that it lies in. Several unrelated ones mean that a person decides.
 */
export function findPlaces(clean: CleanText, zones: readonly Zone[]): PlaceFinding[] {
  const tries: [Zone, ReadonlyMap<string, Division[]>][] = [
    ...zones.map((zone): [Zone, ReadonlyMap<string, Division[]>] => [zone, BY_NAME]),
    ...zones.map((zone): [Zone, ReadonlyMap<string, Division[]>] => [zone, BY_SHORT]),
  ];
  for (const [zone, names] of tries) {
    const found = findIn(clean, zone, names);
    const deepest = found.filter(
      ({ division }) => !found.some((other) => other.division.above.some((d) => d.adcode === division.adcode)),
    );
    if (deepest.length > 0) return firstOfEach(deepest);
  }
  return mostNamed(findIn(clean, { start: 0, end: clean.text.length }, BY_NAME));
}

function findIn(clean: CleanText, zone: Zone, names: ReadonlyMap<string, Division[]>): PlaceFinding[] {
  return namesIn(clean.text, zone, names).flatMap(({ at, name }) =>
    settle(names.get(name) ?? [], clean.text).map((division) => {
      const span = printedSpan(clean, at, at + name.length);
      return { division, start: span.start, end: span.end, printed: span.text };
    }),
  );
}

const firstOfEach = (found: readonly PlaceFinding[]): PlaceFinding[] =>
  found.filter(({ division }, i) => found.findIndex((f) => f.division.adcode === division.adcode) === i);

/** Where neither title nor issuer names a place: the one named at least twice as often as any other, or all of them. */
function mostNamed(found: readonly PlaceFinding[]): PlaceFinding[] {
  const count = (one: PlaceFinding): number => found.filter((f) => f.division.adcode === one.division.adcode).length;
  const ranked = firstOfEach(found).sort((a, b) => count(b) - count(a));
  const [first, second] = ranked;
  return first && count(first) >= 3 && (!second || count(first) >= 2 * count(second)) ? [first] : ranked;
}

/** Division names in a zone, the longest at each place. */
function namesIn(text: string, zone: Zone, names: ReadonlyMap<string, Division[]>): { at: number; name: string }[] {
  const found: { at: number; name: string }[] = [];
  for (let at = zone.start; at < zone.end; at++) {
    for (let length = Math.min(LONGEST, zone.end - at); length >= 2; length--) {
      const name = text.slice(at, at + length);
      if (!names.has(name)) continue;
      found.push({ at, name });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Of the divisions of one name those that the text can mean: a shared or common name needs the division above it. */
function settle(candidates: readonly Division[], text: string): Division[] {
  const backed = candidates.filter((d) => d.above.some((a) => text.includes(a.name) || text.includes(a.short)));
  if (backed.length > 0) return backed;
  const [only] = candidates;
  return candidates.length === 1 && only && Array.from(only.name).length > 2 ? [only] : [];
}
