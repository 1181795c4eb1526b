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
  indicator_id: 'hypertension-management',
  noun_zh: '规范管理率',
  scope_zh: null,
  scope_en: null,
  number_start: 0,
  due: kind === 'target' ? '2025' : null,
  ...rest,
});
const note = { note_zh: '人群不同', note_en: 'Other people' };
const indicators = [
  {
    id: 'hypertension-management',
    false_friends: [{ friend_id: 'diabetes-management', reasons: ['population' as const], ...note }],
  },
];

describe('baselines', () => {
  test('the fact of the same indicator is the baseline', () => {
    expect(pairBaselines([row('f', 'achieved'), row('t', 'target')], indicators)).toEqual([
      { target_id: 't', achieved_id: 'f', accepted: true, reasons: [], note_zh: null, note_en: null },
    ]);
  });

  test('a false friend is listed with the reason why not', () => {
    const rows = [row('f', 'achieved', { indicator_id: 'diabetes-management' }), row('t', 'target')];
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

  test('other people make it none, and one that names nobody does not', () => {
    const target = row('t', 'target', { noun_zh: '重点人群签约率' });
    const facts = [row('f', 'achieved', { noun_zh: '65岁以上老人签约率' }), row('g', 'achieved')];
    expect(pairBaselines([...facts, target], indicators)).toMatchObject([
      { achieved_id: 'f', accepted: false, reasons: ['population'] },
      { achieved_id: 'g', accepted: true },
    ]);
  });

  test.each([
    [
      'a total beside a number by head',
      { noun_zh: '注册护士', unit: 'count' },
      { noun_zh: '每千人注册护士数', unit: 'per_1k', per_value: 1000 },
      ['unit', 'denominator'],
    ],
    [
      'another measure of the same people',
      { noun_zh: '65岁以上老人签约率' },
      { noun_zh: '65岁及以上老年人规范健康管理率' },
      ['definition'],
    ],
  ] as const)('%s is listed as none', (_, fact, target, reasons) => {
    const rows = [
      row('f', 'achieved', { ...fact, indicator_id: 'nurses' }),
      row('t', 'target', { ...target, indicator_id: 'other' }),
    ];
    expect(pairBaselines(rows, indicators)).toMatchObject([{ accepted: false, reasons: [...reasons] }]);
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
    ['a', 'a-plan-path-hypertension-management'],
    ['b', 'a-plan-path-hypertension-management'],
  ]);
  expect(linkPaths([row('a', 'target'), row('b', 'target')]).size).toBe(0);
  expect(linkPaths([row('a', 'target', { due: '2022' }), row('b', 'target', { scope_zh: '牧区' })]).size).toBe(0);
});
