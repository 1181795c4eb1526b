import { firstUnits, isAnchored, lastUnits, type UnitSet } from './matching-units.ts';

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

/** The rules that can hold at a numeral, by the unit that stands there: those whose pattern can begin with it. */
export function rulesByUnit<Rule>(
  rules: readonly Rule[],
  patternOf: (rule: Rule) => RegExp,
): (unit: number) => readonly Rule[] {
  const known = new Map<number, readonly Rule[]>();
  let firsts: readonly (UnitSet | null)[] | null = null;
  return (unit) => {
    let own = known.get(unit);
    if (own === undefined) {
      firsts ??= rules.map((rule) => firstUnits(patternOf(rule)));
      const units = firsts;
      own = rules.filter((_, i) => units[i]?.has(unit) ?? true);
      known.set(unit, own);
    }
    return own;
  };
}
