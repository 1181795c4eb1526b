import { describe, expect, it } from 'vitest';
import { readText } from '../setup/read-text.ts';

const rows = (text: string): string[] =>
  readText(text).statements.map(
    (s) => `${s.kind} ${s.noun_zh} ${s.value_min ?? ''}..${s.value_max ?? ''} ${s.due ?? s.as_of}`,
  );

const WANTED = [
  'achieved 人均预期寿命 76.4..76.4 2024',
  'target 人均预期寿命 77..77 2026',
  'target 人均预期寿命 78..78 2028',
  'achieved 婴儿死亡率 3.7..3.7 2024',
  'target 婴儿死亡率 ..3.5 2026',
  'target 婴儿死亡率 ..3 2028',
];

/** A header of two rows says which year each column holds, however its merged cells came out of the file. */
describe('a header of two rows', () => {
  it.each([
    [
      'merged cells are missing, as in the text of a word processor',
      '类别\t序号\t指标\t单位\t现状值\t目标值\n2024年\t2026年\t2028年\n健康水平\t1\t人均预期寿命\t岁\t76.4\t77\t78\n2\t婴儿死亡率\t‰\t3.7\t≤3.5\t≤3',
    ],
    [
      'merged cells stand empty, as on a page',
      '类别\t序号\t指标\t单位\t现状值\t目标值\t\n\t\t\t\t2024年\t2026年\t2028年\n健康水平\t1\t人均预期寿命\t岁\t76.4\t77\t78\n\t2\t婴儿死亡率\t‰\t3.7\t≤3.5\t≤3',
    ],
    [
      'merged cells stand empty between bars',
      '| 序号 | 指标 | 单位 | 基期 | 规划目标 |  |\n|  |  |  | 2024年 | 2026年 | 2028年 |\n| 1 | 人均预期寿命 | 岁 | 76.4 | 77 | 78 |\n| 2 | 婴儿死亡率 | ‰ | 3.7 | ≤3.5 | ≤3 |',
    ],
    [
      'two years under one group, a column behind them',
      '指标\t单位\t2024年现状\t规划目标\t属性\n2026年\t2028年\n人均预期寿命\t岁\t76.4\t77\t78\t预期性\n婴儿死亡率\t‰\t3.7\t≤3.5\t≤3\t约束性',
    ],
  ])('%s', (_name, table) => {
    expect(rows(`某市卫生健康行动方案\n一、主要指标\n${table}\n二、重点任务\n`)).toEqual(WANTED);
  });

  it('a first row of the body that names years only is no header', () => {
    expect(rows('某市卫生统计公报\n年份\t床位数(张)\t医师(人)\n2023年\t5100\t2300\n2024年\t5300\t2400\n').length).toBe(
      4,
    );
  });
});
