/** 从2015年的A提高到2020年的B: each number has the year that is bound to it. */
import { describe, expect, it, test } from 'vitest';
import { describeReading } from '../../scripts/pipeline/describe-reading.ts';
import { extractText } from '../../scripts/pipeline/extract-text.ts';
import { rowsOf, statementsOf } from '../setup/read-text.ts';

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
  // A year inside 由…到 is that of its own rate.
  ['孕产妇死亡率由2015年的46.2/10万降至18.7/10万,婴儿死亡率由11.4‰降至6.8‰。', ['2015', null]],
  ['2020年,期望寿命从2015年的80.6岁增长到82.1岁,婴儿死亡率由3.2‰下降到2.0‰。', ['2015', null]],
  ['2023年,与改革前的2020年相比,次均住院费用由7420元降到6815元,自付比例由36.5%下降为33.9%。', ['2020', '2020']],
])('the year that changes told together start from: %s', (text, dates) => {
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

describe('the year before', () => {
  test.each([
    ['某市2023年卫生健康统计公报\n人均补助标准由上年的84元提高到89元。', '84元', '2022'],
    ['某市2023年卫生健康统计公报\n签约率由上年末的41.2%提高到48%。', '41.2%', '2022-12'],
    ['某院2022年度工作总结\n收支结余率由上年的1.2%降为0.8%。', '1.2%', '2021'],
  ])('由上年的…: %s', (text, number, asOf) => {
    expect(read(text).find(([, printed]) => printed === number)?.[2]).toBe(asOf);
  });

  test('is none of what is counted in its multiples', () => {
    expect(read('2024年,全市异地就医直接结算87.4万人次,是上年的1.6倍。').map(([, , date]) => date)).toEqual([
      '2024',
      '2024',
    ]);
  });
});

test.each([
  ['孕产妇死亡率、婴儿死亡率分别由2015年的16.2/10万、6.1‰下降到2020年的9.8/10万、3.9‰。', '2015'],
  [
    '预期寿命由2015年的75岁提高到2020年的77岁,孕产妇死亡率、婴儿死亡率分别由16.2/10万、6.1‰下降到9.8/10万、3.9‰。',
    null,
  ],
])('where several start from, side by side: %s', (text, year) => {
  const starts = read(text).filter(([, number]) => number === '16.2/10万' || number === '6.1‰');
  expect(starts.map(([, , date]) => date)).toEqual([year, year]);
});

test.each(['是2018年的近6倍', '相当于2018年的三倍', '约为2018年的2.5倍'])('%s compares', (said) => {
  expect(read(`2021年,全市跨省直接结算1.9万人次,${said}。`).map(([, , date]) => date)).toEqual(['2021', '2021']);
});

describe('a note tells the year', () => {
  test.each([
    [
      '某院建设方案(2023—2025年)\n主要目标(括号内为2022年数):\n◆四级手术占比达到18%(13.7%);\n◆平均住院日降到7.5天(8.4天)。',
      '13.7%',
      '2022',
    ],
    [
      '某市母婴行动计划(2024—2030年)\n文中基线未注明年份的,均为2023年数据。\n孕产妇死亡率:基线10.4/10万,2030年8/10万以下。',
      '10.4/10万',
      '2023',
    ],
    ['某区健康规划(2021—2025年)\n现状值均为2020年底数据。\n健康素养水平达到30%(现状值18.2%)。', '18.2%', '2020-12'],
  ])('of what brackets or 基线 give: %s', (text, number, asOf) => {
    expect(read(text).find(([, printed]) => printed === number)?.[2]).toBe(asOf);
  });

  test('and of nothing else', () => {
    const text = '某院建设方案(2023—2025年)\n主要目标(括号内为2022年数):\n四级手术占比达到18%(13.7%)。';
    expect(read(text)[0]?.[2]).toBe('2025');
  });
});

describe('what an aim was set for', () => {
  test.each([
    ['2022年人均预期寿命78.3岁,距2025年目标79岁还差0.7岁;孕产妇死亡率9.1/10万。', '9.1/10万', '2022'],
    ['我院始建于1956年。编制床位900张。', '900张', null],
  ])('and when a house was founded dates nothing else: %s', (text, number, asOf) => {
    expect(read(text).find(([, printed]) => printed === number)?.[2]).toBe(asOf);
  });
});

test('a fact is of the day that it is said to have happened on', () => {
  expect(read('中央补助资金3260万元已于2024年12月提前下达。')[0]?.[2]).toBe('2024-12');
});

test.each([
  ['2023年,总诊疗量恢复到2019年的105%,病床使用率82.1%。', ['2023', '2023']],
  ['2024年上半年,门诊量已达2023年全年的58%,次均费用268元。', ['2024-06', '2024-06']],
  ['2023年,医务人员达到1.2万人,是2015年的2倍、2010年的3.4倍。', ['2023', '2023', '2023']],
  ['2023年,新签约8.2万人;2015年获批试点以来,已累计签约120万人。', ['2023', '2023']],
])('a year that is measured against dates nothing: %s', (text, expected) => {
  expect(read(text).map(([, , date]) => date)).toEqual(expected);
});

test.each([
  ['2024年，床位使用率82.4%，上年为80.1%。', '80.1%', '2023'],
  ['2023年末，全市共有学校312所，去年同期是305所。', '305所', '2022-12'],
  ['就诊率从2022年的88.2%提高到2024年上半年的90.6%。', '90.6%', '2024-06'],
  ['签约率由2021年底的61%提高到2024年9月底的70%。', '70%', '2024-09'],
])('what stands behind a year before or a part of one is of it: %s', (text, number, date) => {
  expect(read(text).find((row) => row[1] === number)?.[2]).toBe(date);
});

test.each([
  ['2024年前三季度，检出率82.4%，2023年同期分别为80.4%和62.9%。', '62.9%', '2023-09'],
  ['评估显示，截至2023年6月，11项提前达到2025年目标值，服务率61.2%（目标65%）。', '65%', '2025'],
  ['2026年6月，占比应达到55%，较2023年底的46.7%提高8个百分点以上。', '46.7%', '2023-12'],
  ['2023年底，床位占比47.3%，与2025年达到60%的要求相比仍差12.7个百分点。', '60%', '2025'],
])('and so is what is held against an aim or an earlier state: %s', (text, number, date) => {
  expect(read(text).find((row) => row[1] === number)?.[2]).toBe(date);
});

describe('years of attributes, yardsticks and of what comes next', () => {
  it.each<[string, string[]]>([
    [
      '2012年工作总结暨2013年工作安排\n三、明年工作安排\n（一）6月底前培训乡村医生600人次。',
      ['target 600人次 eq 600..600 count 2013-06'],
    ],
    [
      '海棠区2023年工作计划\n新增托位1000个，到2025年每千人口托位数达到4.6个；建设示范性托育机构1家。',
      [
        'target 1000个 eq 1000..1000 count 2023',
        'target 4.6个 eq 4.6..4.6 per_1k 2025',
        'target 1家 eq 1..1 count 2023',
      ],
    ],
    [
      '2016年重点任务\n各市增长幅度2016年9月底前由省里分解下达，全省医疗费用平均增长幅度控制在10%以内。',
      ['target 10%以内 change:increase ..10 percent 2016'],
    ],
    [
      '2025年工作计划\n2024年底前启动的12家试点医院全部转入实际付费，入组率达到95%。',
      [
        'achieved 12家 eq 12..12 count 2024-12',
        'target 全部 eq 100..100 percent 2025',
        'target 95% eq 95..95 percent 2025',
      ],
    ],
    [
      '2025年工作计划\n对2024年建成的30个村卫生室开展回头看，新建村卫生室20个。',
      ['achieved 30个 eq 30..30 count 2024', 'target 20个 eq 20..20 count 2025'],
    ],
    ['2025年工作计划\n2024年底前已建成托育机构12家。', ['achieved 12家 eq 12..12 count 2024-12']],
    ['2023年工作要点\n出院人次不得超过2022年的102%。', ['norm 102% lte ..102 percent']],
    ['2023年工作要点\n次均费用控制在2022年的105%以内。', ['target 105%以内 lte ..105 percent 2023']],
    [
      '关于城乡居民医保的通知\n2026年集中征缴期为2025年9月1日至12月31日，个人缴费标准为每人每年400元。',
      ['norm 400元 eq 400..400 cny 2026'],
    ],
    ['关于城乡居民医保的通知\n2025年1月1日后缴费的设3个月等待期。', ['norm 3个月 eq 3..3 other']],
    [
      '2025年度城乡居民医保财政补助标准为每人每年670元；个人缴费标准为每人每年400元。',
      ['norm 670元 eq 670..670 cny 2025', 'norm 400元 eq 400..400 cny 2025'],
    ],
    [
      '2022年工作总结\n一、2022年工作开展情况\n投资3200万元的北苑社区卫生服务中心主体完工，面积6800平方米，预计2023年5月投用。',
      ['achieved 3200万元 eq 32000000..32000000 cny 2022', 'achieved 6800平方米 eq 6800..6800 other 2022'],
    ],
    [
      '2024年工作总结和2025年工作思路\n一、2024年工作完成情况\n推荐标准41家，超额完成省定36家的任务。',
      ['achieved 41家 eq 41..41 count 2024', 'target 36家 eq 36..36 count 2024'],
    ],
    [
      '2024年，到位资金5380万元，占年度任务4500万元的119.6%。',
      [
        'achieved 5380万元 eq 53800000..53800000 cny 2024',
        'target 4500万元 eq 45000000..45000000 cny 2024',
        'achieved 119.6% eq 119.6..119.6 percent 2024',
      ],
    ],
    [
      '2024年工作总结\n全年计划新增托位800个，实际完成860个。',
      ['target 800个 eq 800..800 count 2024', 'achieved 860个 eq 860..860 count 2024'],
    ],
    [
      '县“十四五”规划\n县医院新院（总建筑面积8.6万平方米，编制床位800张）于2020年12月投入使用。',
      ['achieved 8.6万平方米 eq 86000..86000 other 2020-12', 'achieved 800张 eq 800..800 count 2020-12'],
    ],
    [
      '2023年工作打算\n2023年底前招聘紧缺人才60名，三年内空编使用率达95%以上。',
      ['target 60名 eq 60..60 count 2023-12', 'target 95%以上 gte 95.. percent 2023'],
    ],
    [
      '县“十四五”规划\n截至2020年11月，全市常住人口368.2万人。预计“十四五”期末60岁及以上人口将突破88万；总和生育率仅为1.21。',
      [
        'achieved 368.2万人 eq 3682000..3682000 count 2020-11',
        'target 突破88万 gt 880000.. count 2025-12',
        'achieved 1.21 eq 1.21..1.21 other',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('what a number has moved from is of the time that it is told against', () => {
  it.each<[string, string[]]>([
    [
      '2022年，平均住院日7.9天，较上年8.2天减少0.3天。',
      [
        'achieved 平均住院日 7.9..7.9 other 2022',
        'achieved 平均住院日 8.2..8.2 other 2021',
        'achieved 平均住院日(较上年) 0.3..0.3 other 2022',
      ],
    ],
    [
      '2022年卫生支出258亿元，较2021年239亿元增加19亿元。',
      [
        'achieved 卫生支出 25800000000..25800000000 cny 2022',
        'achieved 卫生支出 23900000000..23900000000 cny 2021',
        'achieved 卫生支出(较2021年) 1900000000..1900000000 cny 2022',
      ],
    ],
    [
      '2022年卫生支出258亿元，较2021年的239亿元增加19亿元。',
      [
        'achieved 卫生支出 25800000000..25800000000 cny 2022',
        'achieved 卫生支出 23900000000..23900000000 cny 2021',
        'achieved 卫生支出(较2021年) 1900000000..1900000000 cny 2022',
      ],
    ],
    [
      '2023年9月疫情通报\n报告发病27668例，较上月（31204例）下降11.33%。',
      [
        'achieved 报告发病 27668..27668 count 2023-09',
        'achieved 报告发病 31204..31204 count 2023-08',
        'achieved 报告发病(较上月) 11.33..11.33 percent 2023-09',
      ],
    ],
    [
      '2023年9月，报告发病27668例，较上月（31204例）下降11.33%。',
      [
        'achieved 报告发病 27668..27668 count 2023-09',
        'achieved 报告发病 31204..31204 count 2023-08',
        'achieved 报告发病(较上月) 11.33..11.33 percent 2023-09',
      ],
    ],
    [
      '2023年12月，手足口病报告19例，较11月份的33例减少42.4%。',
      [
        'achieved 手足口病报告 19..19 count 2023-12',
        'achieved 手足口病报告 33..33 count 2023-11',
        'achieved 手足口病报告(较11月份) 42.4..42.4 percent 2023-12',
      ],
    ],
    [
      '2023年1月，手足口病报告19例，较12月33例减少42.4%。',
      [
        'achieved 手足口病报告 19..19 count 2023-01',
        'achieved 手足口病报告 33..33 count 2022-12',
        'achieved 手足口病报告(较12月) 42.4..42.4 percent 2023-01',
      ],
    ],
    [
      '2024年1月，报告19例，较上月的33例减少42.4%。',
      [
        'achieved 报告 19..19 count 2024-01',
        'achieved 报告 33..33 count 2023-12',
        'achieved 报告(较上月) 42.4..42.4 percent 2024-01',
      ],
    ],
    [
      '2022年，平均住院日较上年减少0.3天，比2021年下降3.6%。',
      ['achieved 平均住院日(较上年) 0.3..0.3 other 2022', 'achieved 平均住院日(比2021年) 3.6..3.6 percent 2022'],
    ],
    [
      '2023年上半年，次均费用较上年同期6908元下降1.7%。',
      ['achieved 次均费用 6908..6908 cny 2022-06', 'achieved 次均费用(较上年同期) 1.7..1.7 percent 2023-06'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});
