/** 年底前, 年内, 今年, 年度任务: words that lean on the year that a text speaks in. */
import { describe, expect, test } from 'vitest';
import { readRelativeDates, relativeValue } from '../../scripts/pipeline/read-relative-dates.ts';
import { readText } from '../setup/read-text.ts';

const words = (text: string) =>
  readRelativeDates(text, 0, text.length, 2024).map(
    (d) => `${text.slice(d.start, d.end)} ${d.value ?? d.month} ${d.use}`,
  );

describe('which words are found', () => {
  test.each([
    ['确保年底前全部见效。', ['年底前 12 deadline']],
    ['所有统筹区年底前开通在线结算。', ['年底前 12 deadline']],
    ['紧盯年度目标,到年底,占比达到55%。', ['年底 12 deadline']],
    ['截至年底,完成1.2万人。', ['年底 12 until']],
    ['省财政今年底下达补助资金。', ['今年底 2024-12 bare']],
    ['明年年底前实现全覆盖。', ['明年年底前 2025-12 deadline']],
    ['健康一体机年内全覆盖。', ['年内 2024 bare']],
    ['2025年,新建卫生室20所,年内全部投用。', ['年内  bare']],
    ['年度任务:新建服务站6个。', ['年度任务  bare']],
    ['全年目标为2万人。', ['全年  bare']],
  ])('%s', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  test.each([
    '每年年底开展考核。',
    '2025年年底前完成。',
    '三年内培训1000人次。',
    '近年内有所增加。',
    '年度任务完成率低于90%的单位。',
  ])('counted or named years are none of them: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  test('what a word stands for', () => {
    expect(['年底前', '明年', '上半年', '去年', '年内'].map((w) => relativeValue(w, 2024))).toEqual([
      '2024-12',
      '2025',
      '2024-06',
      '2023',
      '2024',
    ]);
  });
});

const due = (text: string) => readText(text).statements.map((s) => s.due);

describe('in a text that gives the year', () => {
  test.each([
    ['对照标准整改,6月底前完成自评2次,力争年底前晋升为三级乙等综合医院。', ['2024-06', '2024-12']],
    ['到年底,诊疗量占比提高到55%以上;招聘人员80名;满意度90分以上。', ['2024-12', '2024-12', '2024-12']],
    ['年内建成检验中心1个,明年互认项目达到120项。', ['2024', '2025']],
  ])('%s', (items, dates) => {
    expect(due(`某县2024年卫生健康工作要点\n一、重点任务\n${items}`)).toEqual(dates);
  });

  test('a report’s 年度任务 are due in the year that it reports on', () => {
    const text =
      '某区2023年民生实事进展情况公示(截至9月30日)\n实事一:卫生机构提档\n年度任务:新建服务站6个,改造中心4个。';
    expect(due(text)).toEqual(['2023', '2023']);
  });

  test.each(['年底前建成托育园2所。', '今年再建社区康复站5个。', '年内培训骨干300名。'])(
    'and nothing where no text fixes the year: %s',
    (text) => {
      expect(due(text)).toEqual([null]);
    },
  );
});

test.each(['到规划期末,', '力争规划期末', '规划期满前,'])('%s the plan’s period ends', (lead) => {
  expect(due(`某市卫生健康规划(2021—2025年)\n一、主要任务\n${lead}每千人口床位达到7.5张。`)).toEqual(['2025-12']);
});

test('规划期末 means nothing where no plan is', () => {
  expect(due('到规划期末,每千人口床位达到7.5张。')).toEqual([null]);
});

describe('a part of this year or the next', () => {
  test.each([
    ['力争今年三季度建成急救站3个。', ['今年三季度 2024-09 bare']],
    ['计划明年6月底前改造卫生室120所。', ['明年6月底前 2025-06 deadline']],
    ['去年底,全市床位1.2万张。', ['去年底 2023-12 bare']],
    ['截至今年4月底,完成诊断2600例。', ['今年4月底 2024-04 until']],
    ['今年上半年,新增床位320张。', ['今年上半年 2024-06 bare']],
    ['今年前10个月,受理呼救18.6万次。', ['今年前10个月 2024-10 bare']],
    ['今年1—9月,诊疗1200万人次。', ['今年1—9月 2024-09 bare']],
    ['从今年7月1日起,报销比例提高到60%。', ['今年7月1日 2024-07 base']],
    ['医院86家,较去年底增加12家。', ['去年底 2023-12 base']],
    ['市财政明年安排资金1500万元。', ['明年 2025 bare']],
    ['省财政今年下达补助资金5亿元。', ['今年 2024 bare']],
    ['上年度10项民生实事全部办结。', ['上年度 2023 bare']],
  ])('is one date: %s', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  test.each([
    '今年以来,新增托位320个。',
    '上年度居民人均可支配收入的50%。',
    '每年6月底前报送。',
    '较去年提高3%。',
    '由去年的45%提高到48%。',
    '比去年同期多3例。',
  ])('and none in %s', (text) => {
    expect(words(text).filter((found) => /-|上年|去年|年末/.test(found))).toEqual([]);
  });

  test('stands for no year in a news item about a plan', () => {
    const news = (said: string) =>
      readText(`某市“十四五”卫生规划出炉\n本报讯(记者 林某)昨日,市卫健委召开发布会。${said}`).statements.map(
        (s) => s.due ?? s.as_of,
      );
    expect(news('去年,全市新增床位320张。')).toEqual([null]);
    expect(news('到今年底,全市托位达到320个。')).toEqual([null]);
    expect(news('到2025年,全市托位达到320个。')).toEqual(['2025']);
  });
});

describe('the year that 年内 and 10月底前 mean', () => {
  test.each([
    [
      '某县2024年医改重点任务清单\n一、总体要求。2023年,县域内就诊率91.2%。\n二、重点任务\n年内新增重点专科2个。',
      ['2023', '2024'],
    ],
    [
      '某区卫生健康局2022年度工作总结暨2023年重点工作安排\n一、主要工作完成情况\n全年受理工单1327件。\n二、2023年重点工作安排\n10月底前完成接种1800人。',
      ['2022', '2023-10'],
    ],
    [
      '政府工作报告\n——2026年1月在某县人民代表大会上\n二、2026年工作安排\n今年是“十五五”开局之年。10月底前完成疫苗接种1800人。',
      ['2026-10'],
    ],
    [
      '关于第215号提案的答复\n二、下一步打算\n一是2025年底前新建站点12个。二是加强培训,年内轮训800人次。\n2024年6月18日',
      ['2025-12', '2024'],
    ],
  ])('is that of the text, not one spoken of in passing: %s', (text, expected) => {
    expect(readText(text).statements.map((s) => s.due ?? s.as_of)).toEqual(expected);
  });
});

describe('a text that tells its year in passing', () => {
  const dated = (text: string) => readText(text).statements.map((s) => s.due ?? s.as_of);

  test.each([
    ['记者2024年3月从市教育局获悉，今年将新建学校9所，明年建成12所以上，后年入园率达到95%。', ['2024', '2025', '2026']],
    ['四季度，要把空编率降到5%以下，确保全年培训教师超过300人。（市教育局，2024年10月）', ['2024-12', '2024']],
    ['前三季度，报告病例87例，同比减少21例。以上数据均为2023年统计口径。', ['2023-09', '2023-09']],
    [
      '今年新建学校33所，累计建成318所。明年，计划培训教师600名。——摘自某市教育局《2023年工作总结及2024年工作计划》',
      ['2023', '2023', '2024'],
    ],
    ['“十四五”期间，新增学位3000个。到期末，入园率超过92%。', ['2025', '2025-12']],
    ['项目周期为2024年6月至2025年5月。培训教师3000名，合格率不低于90%。', ['2025-05', '2025-05']],
  ])('%s', (text, dates) => {
    expect(dated(text)).toEqual(dates);
  });
});
