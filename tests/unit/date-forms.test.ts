/** How dates are printed, and what each stands for. */
import { describe, expect, test } from 'vitest';
import { readDate } from '../../scripts/pipeline/read-dates.ts';
import { readText } from '../setup/read-text.ts';

const value = (text: string) => readDate(text, text.search(/[\d十二]/))?.value ?? null;

describe('one form', () => {
  test.each([
    ['2026年1月—12月', '2026-12'],
    ['2024年1—10月', '2024-10'],
    ['2025年6月—2026年12月', '2026-12'],
    ['2025年上半年', '2025-06'],
    ['2025年下半年前', '2025-12'],
    ['2025年度末', '2025-12'],
    ['25年底前', '2025-12'],
    ['2025.12前', '2025-12'],
    ['二○二五年底前', '2025-12'],
    ['二〇二五年', '2025'],
    ['2O20年', '2020'],
    ['20l5年', '2015'],
    ['第十四个五年规划期末', '2025-12'],
    ['第十四个五年规划', '2025'],
    ['2023年到2025年底', '2025-12'],
    ['2021年至2025年', '2025'],
    ['‘十四五’末', '2025-12'],
    ['2023年起,利用3年时间', '2025'],
    ['2024年开始,用两年时间', '2025'],
    ['2023年起连续三年', '2025'],
    ['2024年前10个月', '2024-10'],
    ['2024年7月1日—12月31日', '2024-12'],
    ['2023年7月1日至2024年6月30日', '2024-06'],
    ['2024年前十个月', '2024-10'],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each(['5年底子薄', '18年来', '2025.6%'])('%s is no date of a deadline', (text) => {
    expect(value(text)).toBeNull();
  });
});

const dates = (text: string) => readText(text).statements.map((s) => s.due ?? s.as_of);

describe('what compares or begins dates nothing', () => {
  test.each([
    ['2023年定点医药机构1180家,是2020年的3.2倍。', ['2023', '2023']],
    ['2022年下转患者2640人次,为2019年的3.5倍。', ['2022', '2022']],
    ['2023年诊疗量占比57.6%,比改革前的2017年提高8.2个百分点。', ['2023', '2023']],
    ['1月以来,完成白内障手术53台。', [null]],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['到2020年,人均预期寿命在2015年76.1岁的基础上提高1岁。', ['2015', '2020']],
    ['到2025年,每千人口床位在2020年6.2张基础上增加到7张。', ['2020', '2025']],
  ])('but the number of the earlier year has it: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['县级投入从1.2亿元(2019年)增长到3亿元(2022年)。', ['2019', '2022']],
    ['床位总数由1860张(2022年底)增加到2100张。', ['2022-12', null]],
  ])('a year alone in the brackets behind a number is its own: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('several years', () => {
  test.each([
    ['签约率2023、2024、2025年分别不低于62%、64%、65%。', ['2023', '2024', '2025']],
    ['2021年底、2023年底、2025年底,分别建成医养结合机构20家、35家、50家。', ['2021-12', '2023-12', '2025-12']],
    ['到2025年和2030年,婴儿死亡率分别控制在5.2‰和5‰以下。', ['2025', '2030']],
  ])('each number has the year in its place: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['2024、2025两年新建村卫生室80所以上。', ['2025']],
    ['今明两年(2024—2025年)更新设备260台以上。', ['2025']],
  ])('of one stretch the last counts: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
