import { describe, expect, it } from 'vitest';
import { type Comparable, compareStatements } from '../../src/domain/compare-statements.ts';
import { BLOCKING_REASONS } from '../../src/domain/reason-codes.ts';
import type { ReasonCode } from '../../src/schemas/comparison.ts';

const base: Comparable = {
  kind: 'target',
  unit: 'percent',
  per_value: null,
  per_zh: null,
  comparator: 'gte',
  direction: null,
  force: null,
  modality: 'firm',
  scope_zh: null,
  due: '2025',
  as_of: null,
  worded: false,
  population: null,
  definition: null,
  tier: 'prefecture_city',
  corrected: false,
};

/** For each code the one difference that causes it and nothing else. */
const DIFFERENCES: Record<ReasonCode, Partial<Comparable>> = {
  unit: { unit: 'count' },
  denominator: { per_value: 1000 },
  population: { population: '65岁以上' },
  definition: { definition: '县域医疗卫生次中心' },
  kind: { kind: 'norm' },
  year: { due: '2020' },
  comparator: { comparator: 'lte' },
  force: { force: 'binding' },
  modality: { modality: 'aspirational' },
  tier: { tier: 'county' },
  scope: { scope_zh: '每个县(市)' },
  correction: { corrected: true },
  missing_date: { due: null },
};
const CODES = Object.keys(DIFFERENCES) as ReasonCode[];
const blocks = (codes: readonly ReasonCode[]): boolean =>
  codes.some((code) => (BLOCKING_REASONS as readonly ReasonCode[]).includes(code));

describe('compareStatements', () => {
  it('finds no reason between equals', () => {
    expect(compareStatements(base, { ...base })).toEqual({ verdict: 'comparable', reasons: [], yearGap: 0 });
  });

  it.each(CODES)('%s alone', (code) => {
    const { verdict, reasons } = compareStatements(base, { ...base, ...DIFFERENCES[code] });
    expect(reasons).toEqual([code]);
    expect(verdict).toBe(blocks([code]) ? 'not_comparable' : 'with_caveats');
  });

  const pairs = CODES.flatMap((a, i) => CODES.slice(i + 1).map((b): [ReasonCode, ReasonCode] => [a, b])).filter(
    ([a, b]) => !(a === 'year' && b === 'missing_date'),
  );
  it.each(pairs)('%s with %s', (a, b) => {
    const { verdict, reasons } = compareStatements(base, { ...base, ...DIFFERENCES[a], ...DIFFERENCES[b] });
    expect(new Set(reasons)).toEqual(new Set([a, b]));
    expect(verdict).toBe(blocks([a, b]) ? 'not_comparable' : 'with_caveats');
  });

  it('states the gap in years, at any difference', () => {
    expect(compareStatements(base, { ...base, due: '2024-12' }).yearGap).toBe(1);
    expect(compareStatements(base, { ...base, due: '2018' }).yearGap).toBe(7);
  });

  it('does not set a change beside a level', () => {
    expect(compareStatements(base, { ...base, comparator: 'change', direction: 'increase' }).verdict).toBe(
      'not_comparable',
    );
  });

  it('takes a count for each district and a total to have different bases', () => {
    const each = { ...base, unit: 'count', scope_zh: '每个区' } as const;
    const total = { ...base, unit: 'count', scope_zh: null } as const;
    expect(compareStatements(each, total)).toMatchObject({
      verdict: 'not_comparable',
      reasons: ['denominator', 'scope'],
    });
    expect(compareStatements(each, { ...each, scope_zh: '每个县(市)' })).toMatchObject({
      verdict: 'with_caveats',
      reasons: ['scope'],
    });
  });

  it('is symmetric', () => {
    for (const code of CODES) {
      const other = { ...base, ...DIFFERENCES[code] };
      expect(compareStatements(base, other)).toEqual(compareStatements(other, base));
    }
  });
});
