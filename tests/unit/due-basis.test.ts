/** A year that only the plan’s period gives is never said as if the text had printed it. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlaceSummary } from '../../src/data/sum-up-place.ts';
import { countDueBasis, isPlanDue } from '../../src/domain/due-basis.ts';
import { reading as en } from '../../src/i18n/en/reading.ts';
import { formatWhen } from '../../src/i18n/format.ts';
import { reading as zh } from '../../src/i18n/zh/reading.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Statement } from '../../src/schemas/statement.ts';

const statements = globSync('content/generated/documents/*.json').flatMap(
  (path) => (JSON.parse(readFileSync(path, 'utf8')) as DocumentBundle).statements,
);

test('the four counts are all the targets', () => {
  const targets = statements.filter(({ kind }) => kind === 'target');
  const { stated, section, plan, undated } = countDueBasis(targets);
  expect(stated + section + plan + undated).toBe(targets.length);
  expect(plan).toBe(targets.filter(isPlanDue).length);
  expect(Math.min(stated, section, plan)).toBeGreaterThan(0);
});

test('no date is said bare that stands in no sentence and under no heading', () => {
  for (const row of statements) {
    const said = { zh: formatWhen(row, 'zh') ?? '', en: formatWhen(row, 'en') ?? '' };
    const isPlan = row.kind !== 'achieved' && row.due_basis === 'document';
    expect([row.id, said.zh.startsWith('规划期至')]).toEqual([row.id, isPlan]);
    expect([row.id, said.en.startsWith('plan period to ')]).toEqual([row.id, isPlan]);
  }
});

test('a fact has the date of its time', () => {
  const fact = { kind: 'achieved', as_of: '2020-12', due: null, due_basis: 'document' } as Statement;
  expect(formatWhen(fact, 'zh')).toBe('2020年12月');
  expect(formatWhen({ ...fact, as_of: null }, 'zh')).toBeNull();
});

describe('what sums up a place', () => {
  const place: PlaceSummary = {
    targets: 3,
    measures: 2,
    printed: 3,
    planned: 0,
    busiest: { year: '2025', targets: 3 },
    bodies: 1,
    breaksOff: false,
  };
  test.each<[Partial<PlaceSummary>, string, string]>([
    [
      {},
      '文件写下 3 条带数字的目标陈述：都写有期限，都是 2025 年；另有 2 项承诺没有写数字。点名负责的单位有 1 家。',
      'The text states 3 targets with a number, with a printed deadline, 2025; it makes 2 commitments without one. It names 1 responsible body.',
    ],
    [
      { printed: 1, planned: 2 },
      '文件写下 3 条带数字的目标陈述：1 条写有期限，2 条没写、只有规划期，都到 2025 年；另有 2 项承诺没有写数字。点名负责的单位有 1 家。',
      'The text states 3 targets with a number, 1 with a printed deadline, 2 with only the plan’s period, all to 2025; it makes 2 commitments without one. It names 1 responsible body.',
    ],
    [
      { printed: 0, planned: 3, bodies: 0, breaksOff: true },
      '现存文本写下 3 条带数字的目标陈述：都没有写期限，只有规划期（至 2025 年）；另有 2 项承诺没有写数字。由谁负责，现存文本没有写。',
      'What survives of the text states 3 targets with a number, with no deadline printed but only the plan’s period, to 2025; it makes 2 commitments without one. It does not say who is responsible.',
    ],
    [
      { targets: 0, printed: 0, busiest: null, measures: 0, bodies: 0 },
      '文件里没有带数字的目标。由谁负责，文件没有写。',
      'The text states no target with a number. It does not say who is responsible.',
    ],
  ])('%o', (changes, chinese, english) => {
    expect(zh.place.summary({ ...place, ...changes })).toBe(chinese);
    expect(en.place.summary({ ...place, ...changes })).toBe(english);
  });
});
