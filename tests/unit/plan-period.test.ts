/** The period of a plan, where its title names none, and the dates that a heading or a lead gives to a list. */
import { describe, expect, test } from 'vitest';
import { findPeriod } from '../../scripts/pipeline/find-period.ts';
import { readText } from '../setup/read-text.ts';

const period = (text: string) => findPeriod(text, 0, text.length);
const due = (text: string) => readText(text).statements.map((s) => s.due);

describe('a period outside the title', () => {
  test.each([
    ['某区健康老龄化行动任务分解表\n行动期限:2022—2025年\n', '2022—2025年'],
    ['为贯彻要求,制定本方案。实施期限为2023年至2025年。', '2023年至2025年'],
    ['项目实施周期三年(2023—2025年)。', '2023—2025年'],
    ['行动时间:2024年1月至2026年12月', '2024年1月至2026年12月'],
    ['规划期为“十四五”。', '“十四五”'],
    ['近日,《某县“一老一小”服务能力提升实施方案(2023—2025年)》已正式印发。', '2023—2025年'],
    ['我市出台了《城市医疗集团建设行动计划(2022—2024年)》,对集团建设作出安排。', '2022—2024年'],
    ['市政府解读《某市“十四五”卫生健康发展规划》。', '十四五'],
    ['全市防治慢性病中长期规划(2017—2025年)节选第三部分', '2017—2025年'],
  ])('%s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  test.each([
    '根据《健康中国行动(2019—2030年)》印发的要求,结合我县实际,制定本方案。',
    '为落实《某省“十四五”中医药发展规划》,现提出以下意见。',
    '合作期限为十年。',
  ])('a plan that is only followed gives none: %s', (text) => {
    expect(period(text)).toBeNull();
  });

  test('dates what a news item tells of the plan, and leaves 去年 open', () => {
    const news =
      '未来三年这样守护健康\n近日,《某县健康服务实施方案(2023—2025年)》正式印发。去年,县医院门诊量达到1.3万人次。\n方案明确,新增康复床位150张,组建团队26支。';
    expect(readText(news).statements.map((s) => s.due ?? s.as_of)).toEqual([null, '2025', '2025']);
  });

  test.each(['某县卫生健康局二〇二四年工作要点', '某县2024年重点民生实事(卫生健康部分)'])('%s', (title) => {
    expect(due(`${title}\n一、主要任务\n新建社区卫生服务站6个。`)).toEqual(['2024']);
  });

  test('years of a period are no quantity', () => {
    expect(due('某县中医药振兴实施方案\n实施期限为2023—2025年。\n一、任务\n新建中医馆6个。')).toEqual(['2025']);
  });
});

describe('the sentence that announces a list dates it', () => {
  test.each([
    ['二、总体目标\n通过三年努力,2025年底建成三级医院。届时主要量化目标:\n◆床位达到1800张;\n◆占比达到18%。', '2025-12'],
    ['二、主要目标\n到2026年底,主要目标是:\n1.床位达到1800张。\n2.占比达到18%。', '2026-12'],
    [
      '现将任务通知如下,请于2023年12月底前落实到位:\n一、扩充资源\n床位达到1800张。\n二、加快接种\n接种率达到92%。',
      '2023-12',
    ],
    ['2022年是开局之年,要办好以下实事:(1)床位达到1800张;(2)占比提高到58%;(3)招录80名。', '2022'],
  ])('%s', (list, expected) => {
    const dates = due(`关于做好卫生健康工作的意见\n${list}`).slice(-2);
    expect(dates).toEqual([expected, expected]);
  });

  test('a heading 2 2022年工作思路 dates the items under it', () => {
    const text =
      '某区疾控中心2021年度工作报告\n1 机构与人员\n1.1 核定编制120名。\n2 2022年工作思路\n2.1 年内完成改革,改造用房4000平方米;\n2.2 力争检测不少于15万人次。';
    expect(due(text)).toEqual([null, '2022', '2022']);
  });

  test('but not what stands before it in the section', () => {
    const text =
      '某县卫生健康局2020年工作总结及2021年工作打算\n四、公共卫生均衡发展。健康档案建档率89.7%。\n2021年工作打算:\n一是完成接种20万剂次。';
    expect(readText(text).statements.map((s) => s.due ?? s.as_of)).toEqual(['2020', '2021']);
  });
});

describe('a text that sums up and plans', () => {
  const both = (title: string, aims: string) =>
    due(`${title}\n一、工作开展情况\n县医院新增床位120张。\n${aims}`).at(-1);

  test.each([
    ['某县卫生健康局2023年工作总结和2024年工作安排', '二、2024年工作安排\n力争新增专科2个。', '2024'],
    ['某县医共体2023年工作进展及2024年重点任务', '二、重点任务\n力争新增专科2个。', '2024'],
    ['某县卫生健康局2023年工作总结及下步工作打算', '二、下步工作打算\n力争新增专科2个。', null],
    ['某县2024年上半年卫生健康工作总结', '二、下半年工作\n力争签约率达到70%。', '2024-12'],
    ['某市卫生事业“十三五”发展情况及“十四五”重点任务', '二、重点任务\n力争新增专科2个。', '2025'],
  ])('%s', (title, aims, expected) => {
    expect(both(title, aims)).toBe(expected);
  });

  test('the day of issue behind a title is no period', () => {
    const text = '某县医改三年行动实施方案\n(2022年3月10日)\n一、主要任务\n新建社区卫生服务站6个。';
    expect(due(text)).toEqual([null]);
  });
});

describe('the deadline of an item', () => {
  const item = (said: string) => due(`某县2024年医改重点任务清单\n二、重点任务\n任务5:加强专科。${said}`);

  test.each([
    '年内新增重点专科2个。(牵头单位:县卫健局;完成时限:11月底)',
    '全年新增重点专科2个。(完成时限:11月底)',
    '2024年新增重点专科2个。(完成时限:2024年11月底)',
  ])('limits what is due within the year: %s', (said) => {
    expect(item(said)).toEqual(['2024-11']);
  });

  test('not what another month or year is printed for', () => {
    expect(item('6月底前新增重点专科2个。(完成时限:11月底)')).toEqual(['2024-06']);
    expect(item('2025年新增重点专科2个。(完成时限:2024年11月底)')).toEqual(['2025']);
  });

  test('may begin right behind the number of the item', () => {
    const list = '某院2024年重点工作任务清单\n13.智慧服务达到3级。\n14.6月底前完成数据中台建设,接入32个业务系统。';
    expect(due(list)).toEqual(['2024', '2024-06']);
  });
});

test.each([
  ['通报《某省医疗资源扩容行动计划(2024—2027年)》主要内容。', '2024—2027年'],
  ['附件 某市“互联网+医疗健康”示范建设指标(2022—2025年) 序号 指标', '2022—2025年'],
  ['某市三年行动实施方案\n利用三年(2024—2026年)时间,补齐短板。', '2024—2026年'],
])('also in %s', (text, expected) => {
  expect(period(text)).toBe(expected);
});

describe('a programme without a period', () => {
  const tasks = '\n二、重点任务\n三年培训养老护理员3000人次。';

  test.each([
    ['关于推进医养结合发展的实施意见\n一、工作目标\n到2025年,医养结合机构达到35家。', '2025'],
    ['某市支付方式改革三年行动方案\n一、工作目标\n从2022年到2024年,分批推进。', '2024'],
  ])('is for the one year that it sets itself: %s', (head, year) => {
    expect(due(`${head}${tasks}`).at(-1)).toBe(year);
  });

  test.each([
    '关于推进医养结合发展的实施意见\n一、工作目标\n到2025年,机构达到35家;到2030年,达到50家。',
    '某市医养结合情况介绍\n一、目标\n到2025年,机构达到35家。',
  ])('not for one of several, nor is any other text: %s', (head) => {
    expect(due(`${head}${tasks}`).at(-1)).toBeNull();
  });
});

test.each([
  ['(市疾控局牵头;2027年)', '2027'],
  ['【市卫健委牵头,2026年底前完成】', '2026-12'],
])('who leads an item and when it is due: %s', (bracket, expected) => {
  expect(due(`(三)健全急救体系。新建急救站10个,反应时间缩短到10分钟以内。${bracket}`)).toEqual([expected, expected]);
});

describe('stages', () => {
  test('take the year of the one before', () => {
    const text =
      '某市整治方案\n一、启动阶段(2024年3月1日—3月31日)\n培训骨干200名。\n二、整治阶段(4月1日至9月30日)\n检查机构600家。\n三、总结阶段(10月—12月)\n力争整改率达到100%。';
    expect(due(text)).toEqual(['2024-03', '2024-09', '2024-12']);
  });

  test('have none where none is named', () => {
    expect(due('某市整治方案\n一、启动阶段(3月1日—31日)\n培训骨干200名。')).toEqual([null]);
  });
});

test('实施时间 dates its item', () => {
  expect(due('(一)“两癌”筛查。实施时间:2024年4月—10月。筛查1.2万人,早诊率达到90%。')).toEqual(['2024-10', '2024-10']);
});

test.each([
  ['全年检查学校1860所，整改率100%。（2024年度工作总结）', 'achieved', '2024'],
  ['改造校舍10处，达标率达到80%以上。（摘自《某市2026年教育工作要点》）', 'target', '2026'],
])('an excerpt is of the text that it names at its end: %s', (text, kind, date) => {
  expect(readText(text).statements.map((s) => [s.kind, s.due ?? s.as_of])).toEqual([
    [kind, date],
    [kind, date],
  ]);
});
