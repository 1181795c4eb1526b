/** 从2015年的A提高到2020年的B: each number has the year that is bound to it. */
import { expect, test } from 'vitest';
import { describeReading } from '../../scripts/pipeline/describe-reading.ts';
import { extractText } from '../../scripts/pipeline/extract-text.ts';

const read = (text: string) =>
  describeReading(extractText(text)).statements.map((row) => [
    row.kind,
    row.number_text,
    row.due ?? row.as_of,
    row.scope_zh,
  ]);

test('a baseline and a result, each with its own year', () => {
  expect(read('截至2020年底，卫生技术人员4218人，人均预期寿命从2015年的76.2岁提高到2020年的77.8岁。')).toEqual([
    ['achieved', '4218人', '2020-12', null],
    ['achieved', '76.2岁', '2015', null],
    ['achieved', '77.8岁', '2020', null],
  ]);
});

test('a baseline within a target keeps its year and stays a fact', () => {
  const found = read('到2025年，人均预期寿命由2020年的77.3岁提高到2025年的78.5岁。');
  expect(found[0]).toEqual(['achieved', '77.3岁', '2020', null]);
  expect(found.map(([, number, date]) => [number, date])).toEqual([
    ['77.3岁', '2020'],
    ['78.5岁', '2025'],
  ]);
});

test('the end of a year is a month', () => {
  expect(read('床位数由2018年末的120张增加到2021年底的200张。').map(([, , date]) => date)).toEqual([
    '2018-12',
    '2021-12',
  ]);
});
