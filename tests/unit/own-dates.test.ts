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

test.each([
  ['到2025年，人均预期寿命由2020年的77.3岁提高到2025年的78.5岁。', '77.3岁', '78.5岁', '2025'],
  ['到2027年，全县每千人口床位数从2024年的5.8张增加到2027年的6.5张。', '5.8张', '6.5张', '2027'],
  ['到2030年，居民吸烟率由26.1%下降到20%以下。', '26.1%', '20%以下', '2030'],
])('what a plan starts from stays a fact, what it is to come to is aimed at: %s', (text, from, to, due) => {
  expect(read(text).map(([kind, number]) => [kind, number])).toEqual([
    ['achieved', from],
    ['target', to],
  ]);
  expect(read(text)[1]?.[2]).toBe(due);
});

test('the end of a year is a month', () => {
  expect(read('床位数由2018年末的120张增加到2021年底的200张。').map(([, , date]) => date)).toEqual([
    '2018-12',
    '2021-12',
  ]);
});

test.each([
  ['孕产妇死亡率由2015年的46.2/10万降至18.7/10万,婴儿死亡率由11.4‰降至6.8‰。', ['2015', '2015']],
  ['2020年,期望寿命从2015年的80.6岁增长到82.1岁,婴儿死亡率由3.2‰下降到2.0‰。', ['2015', '2015']],
  ['2023年,与改革前的2020年相比,次均住院费用由7420元降到6815元,自付比例由36.5%下降为33.9%。', ['2020', '2020']],
])('changes told together start from one year: %s', (text, dates) => {
  expect(
    read(text)
      .filter((_, i) => i % 2 === 0)
      .map(([, , date]) => date),
  ).toEqual(dates);
});

test('what a chain starts from has the year before it', () => {
  expect(read('重大慢性病过早死亡率:2020年15.7%→2025年15%以下→2030年13%。').map(([, , date]) => date)).toEqual([
    '2020',
    '2025',
    '2030',
  ]);
});

test('a change without a year starts from none, also beside a comparison with one', () => {
  expect(read('2022年健康管理率94.26%,较2015年提高2个百分点,筛查率由91%升至98.5%。').at(-2)?.[2]).toBeNull();
});
