import {
  endOfNumerals,
  firstUnits,
  isAnchored,
  lastUnits,
  type UnitSet,
  unitsBehindNumerals,
} from './matching-units.ts';

/** A pattern with no more beginnings than these is looked for by them. */
const FEW = 3;

/** Tells without trying a pattern that it cannot match: by what its match has to begin or end with. */
class Bounds {
  private readonly first: UnitSet | null;
  private readonly last: UnitSet | null;
  private readonly anywhere: readonly string[] | null;
  constructor(pattern: RegExp) {
    const first = firstUnits(pattern);
    const anchored = isAnchored(pattern, 'first');
    this.first = anchored ? first : null;
    this.last = isAnchored(pattern, 'last') ? lastUnits(pattern) : null;
    this.anywhere = anchored ? null : (first?.listFew(FEW) ?? null);
  }
  exclude(window: string): boolean {
    const { length } = window;
    if (length === 0) return false;
    if (this.last !== null && !this.last.has(window.charCodeAt(length - 1))) return true;
    if (this.first !== null) return !this.first.has(window.charCodeAt(0));
    if (this.anywhere === null) return false;
    for (const unit of this.anywhere) if (window.includes(unit)) return false;
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
    return this.excludes(window) ? [] : [...window.matchAll(this.pattern)];
  }
  /** The window without what matches: the first match, or with a global pattern all. */
  cut(window: string): string {
    return this.excludes(window) ? window : window.replace(this.pattern, '');
  }
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
