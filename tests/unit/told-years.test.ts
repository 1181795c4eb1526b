/** The year of 今年, of a report’s head and of a box cut out of its plan: what a short text tells about its own time. */
import { describe, expect, test } from 'vitest';
import { explainedYear, yearOfEvents } from '../../scripts/pipeline/told-year.ts';
import { readText } from '../setup/read-text.ts';

const dates = (text: string) => readText(text).statements.map((s) => s.due ?? s.as_of);

describe('a year in brackets or by its place in a plan', () => {
  test.each([
    ['今年(2026年)新增托位300个', 2026],
    ['去年底(2024年)参保12万人', 2025],
    ['上年度(2023年)赔付率81%', 2024],
    ['2025年(今年)开诊', 2025],
    ['明年(2027年)建成', 2026],
    ['今年是“十五五”开局之年', 2026],
    ['今年是“十五五”时期的起步之年', 2026],
    ['今年是实施“十四五”规划的收官之年', 2025],
  ])('says what 今年 means: %s', (said, year) => {
    expect(explainedYear(said)).toBe(year);
  });

  test('dates the years beside it', () => {
    expect(
      dates('会议指出，今年是“十四五”收官之年，全年新增托位300个。去年全县托位达到1200个。到明年底，建成2所卫生院。'),
    ).toEqual(['2025', '2024', '2026-12']);
  });

  test.each(['今年(含本月)新增300个', '本年度(单位:万元)', '床位410张(2023年)', '明年是“十五五”开局之年'])(
    '%s says nothing',
    (said) => {
      expect(explainedYear(said)).toBeNull();
    },
  );

  test('dates the words before it', () => {
    expect(dates('“去年（2023年）我们做了32台手术，今年已做57台。到年底要突破80台。”')).toEqual([
      '2023',
      '2024',
      '2024-12',
    ]);
    expect(dates('上年度（2024年）参保19.6万人，赔付率83.5%。')).toEqual(['2024', '2024']);
  });
});

describe('what happens in the text', () => {
  test.each([
    ['2025年5月8日,市医保局召开通气会。去年追回2180万元', 2025],
    ['2025年8月18日至24日报告病例36例。今年累计213例', 2025],
    ['从2024年7月起,标准提高。今年预算安排3亿元', 2024],
    ['自今年起增加2项。2025年3月启动以来已体检2万人,年底前达到66%', 2025],
  ])('tells the year that it speaks in: %s', (said, year) => {
    expect(yearOfEvents(said, false)).toBe(year);
  });

  test.each([
    ['什么也不倚靠今年', '2025年5月8日,召开会议,筛查1200人。'],
    ['behind the word of another line', '去年提供护理2.3万人次。\n2024年3月1日起执行新价。'],
    ['a deadline', '今年要加快进度,确保2026年10月底前开诊,计划2026年12月验收。'],
    ['a later year', '自2023年10月扩面以来节约8亿元。2024年达到520种,今年还将新增40种'],
    ['months that run backwards', '2024年9月启动首针接种。今年3月完成第二针'],
  ])('not where %s speaks against it', (_, said) => {
    expect(yearOfEvents(said, false)).toBeNull();
  });

  test('in news also for the paragraphs behind the day', () => {
    expect(yearOfEvents('2025年3月1日电\n今年将新增20家', true)).toBe(2025);
    expect(yearOfEvents('2025年3月1日电\n今年将新增20家', false)).toBeNull();
  });

  test('a year that nothing tells dates no 年底前 behind it', () => {
    expect(
      dates('2024年9月，我县启动接种，首针接种率达到87.6%。今年3月完成第二针。年底前要把接种率提高到90%。'),
    ).toEqual(['2024-09', null]);
  });
});

describe('the head of a report', () => {
  test.each([
    '2024年度职业病危害监测情况：共监测单位5210家，较上年增加2.4%。噪声超标的占17.9%。',
    '《2024年北川市血液工作年报》（节选）\n全年采血12万人次。与上年相比，采血量增长2.4%。应急献血占3%。',
    '2024年爱国卫生工作总结　一年来，全区消杀4轮。卫生户厕普及率98.2%，旱厕改造137户。',
  ])('holds for its sentences: %s', (text) => {
    expect(new Set(dates(text))).toEqual(new Set(['2024']));
  });

  test('a report on progress says up to when', () => {
    expect(dates('健康细胞建设进度（截至2025年10月底）\n健康社区已建成25个。')).toEqual(['2025-10']);
  });

  test('a date without one holds for its own sentence', () => {
    expect(dates('2016年被确定为试点，投入300万元。现有床位480张。')).toEqual(['2016', null]);
  });
});

test.each(['专栏3 “十五五”公共卫生重点工程', '“十五五”卫生健康重大项目（节选）'])('%s is a box of its plan', (head) => {
  expect(dates(`${head}\n1.应急队伍：组建市级应急队3支，移动检测车全覆盖。`)).toEqual(['2030', '2030']);
});

test('the header of a table of projects is no title', () => {
  const text =
    '项目\t性质\t规模\t总投资\t2026年计划投资\n疾控中心迁建\t新建\t2.2万㎡\t1.8亿元\t6000万元\n康宁医院病房楼\t新建\t1.6万㎡\t9800万元\t3500万元';
  expect(dates(text)).toEqual([null, null, '2026', null, null, '2026']);
});

test.each([
  ['今年底前扩大到6家。这是从11月8日召开的2024年全市老龄工作会议上获悉的。', '2024-12'],
  ['青禾县2025年工作要点\n落实上月召开的2024年全市卫生工作会议精神。今年底前扩大到6家。', '2025-12'],
  ['去年11月召开的2023年全市老龄工作会议作了部署。今年底前扩大到6家。', null],
])('a meeting tells the year only where the text itself does not: %s', (text, due) => {
  expect(readText(text).statements.map((s) => s.due)).toEqual([due]);
});

test.each(['眼下', '如今', '现阶段', '当前'])('%s says as much as 目前', (now) => {
  const { statements } = readText(`2021年迁入新址。${now},全县有社区医院12家;能够接生的只有3家。`);
  expect(statements.map((s) => s.as_of)).toEqual([null, null]);
});
