import type { ReasonCode, Verdict } from '../schemas/comparison.ts';
import type { Statement } from '../schemas/statement.ts';
import { BLOCKING_REASONS } from './reason-codes.ts';

/** The fields that decide whether two statements of one indicator may be compared. */
export type Comparable = Pick<
  Statement,
  | 'kind'
  | 'unit'
  | 'per_value'
  | 'per_zh'
  | 'comparator'
  | 'direction'
  | 'force'
  | 'modality'
  | 'scope_zh'
  | 'due'
  | 'as_of'
  | 'worded'
> & {
  /** Whom the indicator is measured on, where the statement narrows it: 65岁以上老人, 重点人群. */
  readonly population: string | null;
  /** Which of several definitions of the indicator the statement uses. */
  readonly definition: string | null;
  /** Tier of the place: a city’s figure beside a county’s. */
  readonly tier: string;
  /** Whether a correction or doubt touches the value. */
  readonly corrected: boolean;
};

export interface ComparisonVerdict {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  /** Years between the two dates; null where one is missing. */
  readonly yearGap: number | null;
}

const yearOf = (s: Comparable): number | null => {
  const date = s.kind === 'achieved' ? s.as_of : s.due;
  return date === null ? null : Number(date.slice(0, 4));
};

/** How a comparator binds: two bounds on opposite sides, or a bound beside a plain value, are not one thing. */
const sideOf = (s: Comparable): string => {
  switch (s.comparator) {
    case 'gte':
    case 'gt':
      return 'lower';
    case 'lte':
    case 'lt':
      return 'upper';
    case 'eq':
    case 'approx':
    case 'range':
    case 'change':
      return s.comparator;
  }
};

/** 每个区1—2个 counts within each district; beside a count for the whole place it has another base. */
const isEachBesideTotal = (a: Comparable, b: Comparable): boolean =>
  a.unit === 'count' && b.unit === 'count' && isForEach(a) !== isForEach(b);
const isForEach = (s: Comparable): boolean => /^每/.test(s.scope_zh ?? '');

/** Verdict and reason codes for a pair, in the order of the contract. */
export function compareStatements(a: Comparable, b: Comparable): ComparisonVerdict {
  const reasons: ReasonCode[] = [];
  const add = (code: ReasonCode, differs: boolean): void => {
    if (differs) reasons.push(code);
  };
  add('unit', a.unit !== b.unit || (a.comparator === 'change') !== (b.comparator === 'change'));
  add('denominator', a.per_value !== b.per_value || isEachBesideTotal(a, b));
  add('population', a.population !== b.population);
  add('definition', a.definition !== b.definition);
  add('kind', a.kind !== b.kind);
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  add('year', yearA !== null && yearB !== null && yearA !== yearB);
  add('comparator', sideOf(a) !== sideOf(b));
  add('force', a.force !== b.force);
  add('modality', a.modality !== b.modality);
  add('tier', a.tier !== b.tier);
  add('scope', a.scope_zh !== b.scope_zh);
  add('correction', a.corrected || b.corrected);
  add('missing_date', yearA === null || yearB === null);
  const blocking = reasons.some((code) => (BLOCKING_REASONS as readonly ReasonCode[]).includes(code));
  return {
    verdict: blocking ? 'not_comparable' : reasons.length > 0 ? 'with_caveats' : 'comparable',
    reasons,
    yearGap: yearA !== null && yearB !== null ? Math.abs(yearA - yearB) : null,
  };
}
