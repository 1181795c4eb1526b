import { describe, expect, test } from 'vitest';
import { linkPaths, pairBaselines } from '../../scripts/pipeline/pair-baselines.ts';
import type { Statement } from '../../src/schemas/statement.ts';

type Row = Parameters<typeof linkPaths>[0][number];
const row = (id: string, kind: Statement['kind'], rest: Partial<Row> = {}): Row => ({
  id,
  kind,
  document_id: 'a-plan',
  comparator: 'eq',
  unit: 'percent',
  per_value: null,
  indicator_id: 'contract-rate-key-groups',
  noun_zh: '签约率',
  scope_zh: null,
  scope_en: null,
  number_start: 0,
  due: kind === 'target' ? '2025' : null,
  ...rest,
});
const note = { note_zh: '人群不同', note_en: 'Other people' };
const indicators = [
  {
    id: 'contract-rate-key-groups',
    false_friends: [{ friend_id: 'contract-rate-65-plus', reasons: ['population' as const], ...note }],
  },
];

describe('baselines', () => {
  test('the fact of the same indicator is the baseline', () => {
    expect(pairBaselines([row('f', 'achieved'), row('t', 'target')], indicators)).toEqual([
      { target_id: 't', achieved_id: 'f', accepted: true, reasons: [], note_zh: null, note_en: null },
    ]);
  });

  test('a false friend is listed with the reason why not', () => {
    const rows = [row('f', 'achieved', { indicator_id: 'contract-rate-65-plus' }), row('t', 'target')];
    expect(pairBaselines(rows, indicators)).toEqual([
      { target_id: 't', achieved_id: 'f', accepted: false, reasons: ['population'], ...note },
    ]);
  });

  test.each([
    ['unit', { unit: 'count' }],
    ['denominator', { per_value: 1000 }],
    ['scope', { scope_zh: '重点学科' }],
  ] as const)('another %s makes it none', (reason, difference) => {
    const target = row('t', 'target', { scope_zh: '市直医院' });
    const fact = row('f', 'achieved', { scope_zh: '市直医院', ...difference });
    expect(pairBaselines([fact, target], indicators)).toMatchObject([{ accepted: false, reasons: [reason] }]);
  });

  test('what was trained in one period is no baseline of what is to be trained in the next', () => {
    const rows = [
      row('f', 'achieved', { noun_zh: '培养的高端卫生人才' }),
      row('t', 'target', { noun_zh: '培养的高端卫生健康人才' }),
    ];
    expect(pairBaselines(rows, indicators)).toMatchObject([{ accepted: false, reasons: ['definition'] }]);
  });

  test('other indicators, and changes, are no candidates', () => {
    const rows = [
      row('f', 'achieved', { indicator_id: 'day-surgery' }),
      row('g', 'achieved', { comparator: 'change' }),
      row('t', 'target'),
      row('u', 'target', { indicator_id: null }),
    ];
    expect(pairBaselines(rows, indicators)).toEqual([]);
  });
});

test('stages of one indicator share a path, restatements of one stage do not', () => {
  const stages = [row('a', 'target', { due: '2022-12' }), row('b', 'target', { due: '2025-12' })];
  expect([...linkPaths(stages)]).toEqual([
    ['a', 'a-plan-path-contract-rate-key-groups'],
    ['b', 'a-plan-path-contract-rate-key-groups'],
  ]);
  expect(linkPaths([row('a', 'target'), row('b', 'target')]).size).toBe(0);
  expect(linkPaths([row('a', 'target', { due: '2022' }), row('b', 'target', { scope_zh: '牧区' })]).size).toBe(0);
});
