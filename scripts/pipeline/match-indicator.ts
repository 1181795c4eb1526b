import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Unit } from '../../src/schemas/statement.ts';

interface Entry {
  readonly term: string;
  readonly indicator: Indicator;
}

/** Terms of the vocabulary, longest first, for matching what a statement counts. */
export class IndicatorIndex {
  private readonly entries: readonly Entry[];

  constructor(indicators: readonly Indicator[]) {
    this.entries = indicators
      .flatMap((indicator) => indicator.terms.map((term) => ({ term: plain(term), indicator })))
      .sort((a, b) => b.term.length - a.term.length || (a.indicator.id < b.indicator.id ? -1 : 1));
  }

  /** The indicator whose longest term stands in the noun, else in the scope and noun together; its unit must fit. */
  match(noun: string, scope: string | null, unit: Unit, change: boolean): Indicator | null {
    for (const text of scope && !noun.includes(scope) ? [plain(scope + noun), plain(noun)] : [plain(noun)]) {
      const hit = this.entries.find((e) => text.includes(e.term) && fits(e.indicator.unit, unit, change));
      if (hit) return hit.indicator;
    }
    return null;
  }
}

const plain = (text: string): string =>
  text
    .replace(/[\s“”"']|拥有/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');

/** A change of a rate is stated in points or percent, its level in the indicator’s own unit. */
function fits(expected: Unit, unit: Unit, change: boolean): boolean {
  if (expected === unit) return true;
  if (change) return unit === 'percentage_point' || unit === 'percent' || unit === expected;
  return expected === 'count' && unit === 'ratio';
}
