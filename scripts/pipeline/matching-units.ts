import { NUMERALS, PatternReader, type Range, type Side } from './pattern-reader.ts';

/**
 * Which UTF-16 units a pattern can begin or end with. Most patterns are tried at places where they cannot match;
 * one look at the unit there tells, and the pattern itself is left alone.
 */

/** A set of UTF-16 units. */
export class UnitSet {
  /** Both ends inclusive. */
  readonly ranges: readonly Range[];
  private readonly bits = new Uint32Array(0x10000 / 32);
  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
    for (const [from, to] of ranges)
      for (let word = from >>> 5; word <= to >>> 5; word++) {
        const above = word === from >>> 5 ? -1 << (from & 31) : -1;
        const below = word === to >>> 5 ? -1 >>> (31 - (to & 31)) : -1;
        this.bits[word] = (this.bits[word] ?? 0) | (above & below);
      }
  }
  /** Its characters, where they are no more than `most`. */
  listFew(most: number): readonly string[] | null {
    if (this.ranges.some(([from, to]) => to - from >= most)) return null;
    const all = new Set(
      this.ranges.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)),
      ),
    );
    return all.size <= most ? [...all] : null;
  }
  has(unit: number): boolean {
    return ((this.bits[unit >>> 5] ?? 0) & (1 << (unit & 31))) !== 0;
  }
}

/** Whether each way of matching begins with `^` (or ends with `$`). */
export function isAnchored({ source }: RegExp, side: Side): boolean {
  return new PatternReader(source, side).readsAnchored();
}

/** The units that a match of `pattern` can begin with, where it has any to take; null where that can be any unit. */
export const firstUnits = (pattern: RegExp): UnitSet | null => unitsOf(pattern, 'first');
/** The units that a match of `pattern` can end with; null where that can be any unit. */
export const lastUnits = (pattern: RegExp): UnitSet | null => unitsOf(pattern, 'last');
/**
 * The units that a match of `pattern` at the first unit of a run of numerals can take next to that run: the first unit
 * that it takes and that is no numeral stands there. Null where that can be any, or where numerals alone can match.
 */
export const unitsBehindNumerals = (pattern: RegExp): UnitSet | null => unitsOf(pattern, 'first', true);

const NUMERAL_UNITS = new UnitSet(NUMERALS);
export const isNumeral = (unit: number): boolean => NUMERAL_UNITS.has(unit);

/** Many patterns are asked at one numeral. */
const last = { text: '', at: -1, end: -1 };

/** Place behind the run of numerals at `at`. */
export function endOfNumerals(text: string, at: number): number {
  if (at === last.at && text === last.text) return last.end;
  let end = at;
  while (end < text.length && isNumeral(text.charCodeAt(end))) end++;
  last.text = text;
  last.at = at;
  last.end = end;
  return end;
}

function unitsOf({ source, flags }: RegExp, side: Side, skipsNumerals = false): UnitSet | null {
  if (/[imuv]/.test(flags)) return null;
  const { units, optional } = new PatternReader(source, side, skipsNumerals).read();
  return optional || units === null ? null : new UnitSet(units);
}
