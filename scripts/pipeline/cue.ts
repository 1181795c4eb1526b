import { matchesOf } from './matches-of.ts';
import {
  endOfNumerals,
  firstUnits,
  isAnchored,
  lastUnits,
  type UnitSet,
  unitsBehindNumerals,
} from './matching-units.ts';
import { UnitMatrix } from './unit-matrix.ts';

/** A pattern with no more beginnings than these is looked for by them. */
const FEW = 3;
/** Units of a window that are looked at one by one before the pattern is tried. */
const SHORT = 48;

/** Which units matches end with that reach the end of their window, and begin with at its start: all cues are asked of the same few. */
const ENDS = new UnitMatrix();
const BEGINNINGS = new UnitMatrix();

/** Tells without trying a pattern that it cannot match: by what its match has to begin or end with. */
class Bounds {
  private readonly first: number | null;
  private readonly last: number | null;
  private readonly anywhere: readonly string[] | null;
  /** What a match anywhere in the window begins with, where that is more than a few. */
  private readonly begins: UnitSet | null;
  /** Whether the pattern can match nothing. */
  private readonly empty: boolean;
  constructor(pattern: RegExp) {
    this.empty = new RegExp(pattern.source, pattern.flags).test('');
    const first = firstUnits(pattern);
    const last = isAnchored(pattern, 'last') ? lastUnits(pattern) : null;
    const anchored = isAnchored(pattern, 'first');
    this.first = anchored && first !== null ? BEGINNINGS.add(first) : null;
    this.last = last === null ? null : ENDS.add(last);
    this.anywhere = anchored ? null : (first?.listFew(FEW) ?? null);
    this.begins = anchored ? null : first;
  }
  exclude(window: string): boolean {
    const { length } = window;
    if (length === 0) return !this.empty;
    if (this.last !== null && !ENDS.has(this.last, window.charCodeAt(length - 1))) return true;
    if (this.first !== null) return !BEGINNINGS.has(this.first, window.charCodeAt(0));
    if (this.anywhere === null) return length <= SHORT && this.begins !== null && this.holdsNone(window, this.begins);
    for (const unit of this.anywhere) if (window.includes(unit)) return false;
    return true;
  }

  private holdsNone(window: string, units: UnitSet): boolean {
    for (let at = 0; at < window.length; at++) if (units.has(window.charCodeAt(at))) return false;
    return true;
  }
}

/** A pattern that is asked at every number, within a window of text, and seldom fits. */
export class Cue {
  private readonly pattern: RegExp;
  private bounds: Bounds | null = null;
  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }
  private excludes(window: string): boolean {
    this.bounds ??= new Bounds(this.pattern);
    return this.bounds.exclude(window);
  }
  test(window: string): boolean {
    return !this.excludes(window) && this.pattern.test(window);
  }
  exec(window: string): RegExpExecArray | null {
    return this.excludes(window) ? null : this.pattern.exec(window);
  }
  /** All matches of a global pattern. */
  all(window: string): readonly RegExpExecArray[] {
    return this.excludes(window) ? [] : matchesOf(this.pattern, window);
  }
  /** The window without what matches: the first match, or with a global pattern all. */
  cut(window: string): string {
    return window === '' || this.excludes(window) ? window : window.replace(this.pattern, '');
  }
}

/** A set holds no more patterns than a small integer has bits. */
const MOST_TOGETHER = 30;

/**
 * Patterns that are asked of the same window, as many as a small integer has bits. One pass over the window tells
 * which of them can fit; those alone are tried.
 */
export class CueSet<Name> {
  private readonly cues: readonly (readonly [Name, RegExp])[];
  /** For each unit, the patterns that a match can begin with it, begin the window with it, and end the window with it. */
  private units: Readonly<Record<'first' | 'opening' | 'closing', Int32Array>> | null = null;

  constructor(cues: readonly (readonly [Name, RegExp])[]) {
    if (cues.length > MOST_TOGETHER)
      throw new Error(`${cues.length} patterns in one set; ${MOST_TOGETHER} are the most`);
    this.cues = cues;
  }

  /** Tells the names of the patterns that fit the window, in their order. */
  forEachFit(window: string, tell: (name: Name) => void): void {
    let open = this.canFit(window);
    for (let i = 0; open !== 0; i++, open >>>= 1) {
      if ((open & 1) === 0) continue;
      const cue = this.cues[i];
      if (cue?.[1].test(window)) tell(cue[0]);
    }
  }

  private canFit(window: string): number {
    const { length } = window;
    const all = 2 ** this.cues.length - 1;
    if (length === 0) return all;
    this.units ??= this.listUnits();
    const { first, opening, closing } = this.units;
    const bounded = (opening[window.charCodeAt(0)] ?? 0) & (closing[window.charCodeAt(length - 1)] ?? 0);
    let begun = 0;
    for (let at = 0; at < length && (bounded & ~begun) !== 0; at++) begun |= first[window.charCodeAt(at)] ?? 0;
    return bounded & begun;
  }

  private listUnits(): Readonly<Record<'first' | 'opening' | 'closing', Int32Array>> {
    const patterns = this.cues.map(([, pattern]) => ({
      first: firstUnits(pattern),
      anchored: isAnchored(pattern, 'first'),
      last: isAnchored(pattern, 'last') ? lastUnits(pattern) : null,
    }));
    return {
      first: masksOf(patterns.map(({ first, anchored }) => (anchored ? null : first))),
      opening: masksOf(patterns.map(({ first, anchored }) => (anchored ? first : null))),
      closing: masksOf(patterns.map(({ last }) => last)),
    };
  }
}

/** For each unit, a bit for each set that holds it; null stands for all units. */
function masksOf(sets: readonly (UnitSet | null)[]): Int32Array {
  const inAll = sets.reduce((mask, set, i) => (set === null ? mask | (1 << i) : mask), 0);
  const masks = new Int32Array(0x10000).fill(inAll);
  for (const [i, set] of sets.entries())
    for (const [from, to] of set?.ranges ?? [])
      for (let unit = from; unit <= to; unit++) masks[unit] = (masks[unit] ?? 0) | (1 << i);
  return masks;
}

/** A pattern that begins with the numeral at a place of the text and sees no further than `width` units. */
export class NumeralCue {
  private readonly pattern: RegExp;
  private readonly width: number;
  private units: readonly [first: UnitSet | null, behind: UnitSet | null] | null = null;
  constructor(pattern: RegExp, width: number) {
    this.pattern = pattern;
    this.width = width;
  }
  exec(text: string, at: number): RegExpExecArray | null {
    this.units ??= [firstUnits(this.pattern), unitsBehindNumerals(this.pattern)];
    const [first, behind] = this.units;
    if (first !== null && at < text.length && !first.has(text.charCodeAt(at))) return null;
    if (behind !== null) {
      const end = endOfNumerals(text, at);
      if (end > at && end < Math.min(text.length, at + this.width) && !behind.has(text.charCodeAt(end))) return null;
    }
    return this.pattern.exec(text.slice(at, at + this.width));
  }
  test(text: string, at: number): boolean {
    return this.exec(text, at) !== null;
  }
}

/** How many lists of rules are kept. */
const MOST_KEPT = 20_000;

/**
 * The rules that can hold at a numeral, by the unit there and the one behind its run: those whose pattern can begin
 * with the one and, past the numerals, go on with the other.
 */
export function rulesByUnit<Rule>(
  rules: readonly Rule[],
  patternOf: (rule: Rule) => RegExp,
): (text: string, at: number) => readonly Rule[] {
  const known = new Map<number, readonly Rule[]>();
  let units: readonly (readonly [first: UnitSet | null, behind: UnitSet | null])[] | null = null;
  return (text, at) => {
    const first = text.charCodeAt(at);
    const end = endOfNumerals(text, at);
    // Where no numeral stands, or the text ends with it, what is behind tells nothing.
    const behind = end === at || end === text.length ? 0 : text.charCodeAt(end);
    const key = (first << 16) | behind;
    let own = known.get(key);
    if (own === undefined) {
      units ??= rules.map((rule) => [firstUnits(patternOf(rule)), unitsBehindNumerals(patternOf(rule))]);
      const sets = units;
      own = rules.filter(
        (_, i) => (sets[i]?.[0]?.has(first) ?? true) && (behind === 0 || (sets[i]?.[1]?.has(behind) ?? true)),
      );
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, own);
    }
    return own;
  };
}
