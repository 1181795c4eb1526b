/** What a table’s cells are dated by: their column, a note beside it, or the text that holds it. */
import { describe, expect, test } from 'vitest';
import { readText, rowsOf } from '../setup/read-text.ts';

const rows = (text: string) => readText(text).statements.map((s) => `${s.kind} ${s.number_text} ${s.due ?? s.as_of}`);

test('a report’s cells are of the stretch that it reports on, also under 主要指标', () => {
  const table = '地区\t建档率(%)\t签约率(%)\n南柳区\t93.1\t71.4\n东江区\t91.6\t68.9';
  const report = (title: string) => rows(`${title}\n二、各地主要指标\n${table}`);
  expect(report('2023年某市基层卫生工作情况通报')[0]).toBe('achieved 93.1 2023');
  expect(report('2025年上半年某市妇幼健康监测分析报告')[0]).toBe('achieved 93.1 2025-06');
});

test.each(['基期值除注明外均为2020年数据。', '基期值为2020年数据。'])('%s dates its column', (note) => {
  const text = `某区“十四五”医疗保障重点监测指标\n${note}\n| 序号 | 指标名称 | 单位 | 基期值 | 2025年 | 属性 |\n|---|---|---|---|---|---|\n| 1 | 参保率 | % | 96.2 | >97 | 约束性 |\n| 2 | 品种数 | 个 | 112 | ≥500 | 预期性 |`;
  expect(rows(text).slice(0, 2)).toEqual(['achieved 96.2 2020', 'target >97 2025']);
});

describe('bare years beside a column of aims', () => {
  test('are measured', () => {
    const text =
      '某区“十四五”卫生健康规划中期评估报告\n| 指标 | 单位 | 2020年 | 2023年 | 2025年目标 |\n|---|---|---|---|---|\n| 人均预期寿命 | 岁 | 78.2 | 79.1 | 79.5 |\n| 托位数 | 个 | 1.2 | 3.4 | 4.6 |';
    expect(rows(text).slice(0, 3)).toEqual(['achieved 78.2 2020', 'achieved 79.1 2023', 'target 79.5 2025']);
  });

  test('and the change beside them is up to the later year, whichever is printed first', () => {
    const text =
      '某院2022年工作总结\n项目\t2022年\t2021年\t增减\n出院人次\t31520\t29874\t5.5%\n手术台次\t9316\t8452\t10.2%';
    expect(rows(text)[2]).toMatch(/ 5\.5% 2022$/);
  });
});

test.each(['附表3 年度任务分解', '附表2 年度重点任务进度安排'])('%s sets an aim for each year', (caption) => {
  const text = `某市健康行动实施方案(2023—2025年)\n${caption} 任务2023年2024年2025年健康乡镇3个5个8个健康社区12个20个30个`;
  expect(rows(text)).toEqual([
    'target 3个 2023',
    'target 5个 2024',
    'target 8个 2025',
    'target 12个 2023',
    'target 20个 2024',
    'target 30个 2025',
  ]);
});

test.each([
  ['6月底前', '2024-06'],
  ['四季度', '2024-12'],
  ['上半年', '2024-06'],
  ['2025年底', '2025-12'],
  ['2026年', '2026'],
  ['全年,11月底', '2024-11'],
  ['年内', '2024'],
])('a task’s own field %s', (field, due) => {
  const text = `某县2024年卫生健康重点任务分解表\n| 序号 | 任务 | 目标 | 完成时限 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 村卫生室 | 改造30所 | ${field} | 县卫健局 |\n| 2 | 托育 | 新增300个 | 持续推进 | 县卫健局 |`;
  expect(rows(text)).toEqual([`target 30所 ${due}`, 'target 300个 2024']);
});

test('a column 基期 is where it stands', () => {
  const text =
    '| 指标 | 基期 | 2025年 |\n|---|---|---|\n| 健康素养水平 | 23.1% | 25%以上 |\n| 吸烟率 | 25.8% | 23%以下 |\n注:基期为2020年。';
  expect(rows(text).slice(0, 2)).toEqual(['achieved 23.1% 2020', 'target 25%以上 2025']);
});

test('a column 建设年限 dates its row', () => {
  const text = '建设内容\t建设年限\t总投资(万元)\n县医院传染病楼\t2021—2023\t8500\n县中医院综合楼\t2022—2024\t12000';
  expect(rows(text)).toEqual(['target 8500 2023', 'target 12000 2024']);
});

test('a title and its period above one cell a line are no header', () => {
  const text =
    '附件1\n某市健康行动主要指标\n(2021—2030年)\n领域\n序号\n指标\n2020年现状值\n2025年目标值\n2030年目标值\n指标性质\n健康水平\n1\n婴儿死亡率(‰)\n4.6\n≤4.2\n≤3.8\n约束性\n2\n吸烟率(%)\n25.7\n<23\n<20\n预期性';
  expect(rows(text)).toEqual([
    'achieved 4.6 2020',
    'target ≤4.2 2025',
    'target ≤3.8 2030',
    'achieved 25.7 2020',
    'target <23 2025',
    'target <20 2030',
  ]);
});

describe('a table of projects', () => {
  const table = (head: string) =>
    rows(
      `某市2024年重大项目计划表\n序号\t项目名称\t总投资\t${head}\t建成时间\t责任单位\n1\t市中心医院东院区\t11.2亿元\t2.6亿元\t2025年底\t市卫健委\n2\t市三院感染楼\t1.9亿元\t5500万元\t2024年9月\t市三院`,
    );

  test.each(['年度投资', '2024年计划投资', '本年度完成投资'])('%s is of the year', (head) => {
    const found = table(head);
    expect(found).toContain('target 2.6亿元 2024');
    expect(found).toContain('target 5500万元 2024');
  });

  test('the whole of it is of the project’s end', () => {
    expect(table('年度投资')).toContain('target 11.2亿元 2025-12');
  });

  test('what is aimed at within the year is due by the month', () => {
    const text =
      '某市2023年医改重点任务台账\n| 序号 | 任务 | 年度目标 | 完成时限 |\n| 1 | 医共体建设 | 覆盖5个县 | 10月底 |';
    expect(rows(text)).toEqual(['target 5个 2023-10']);
  });
});

test('a task that runs over months is due by the last of them', () => {
  const text =
    '某县2024年医改任务台账\n| 序号 | 任务 | 内容 | 责任单位 | 时间节点 |\n| 1 | 医共体 | 覆盖22个乡镇 | 县卫健局 | 2024年6月—12月 |\n| 2 | 培训 | 培训村医300名 | 县卫健局 | 3—9月 |';
  expect(rows(text)).toEqual(['target 22个 2024-12', 'target 300名 2024-09']);
});

describe('a caption with one year over where it stands and where it is to go', () => {
  const table = (head: string) =>
    rows(
      `附件2 主要指标（2027年）\n| 序号 | 指标 | 单位 | ${head} | 目标值 |\n| 1 | 就诊率 | % | 76.4 | 90 |\n| 2 | 床位 | 张 | 6.1 | 6.8 |`,
    );

  test('is the year of the aims', () => {
    expect(table('现状')).toEqual(['achieved 76.4 null', 'target 90 2027', 'achieved 6.1 null', 'target 6.8 2027']);
  });

  test('上年 is the year before', () => {
    expect(table('上年值')[0]).toBe('achieved 76.4 2026');
    expect(table('上年末')[0]).toBe('achieved 76.4 2026-12');
  });
});

test('a header names a part of the year, also for the facts beside it', () => {
  const text = (part: string) =>
    `单位\t2025年${part}门诊人次\t同比\t平均候诊时间（分钟）\n市一医院\t51230\t+6.1%\t24\n市二医院\t29870\t-2.3%\t31`;
  for (const [part, month] of [
    ['前三季度', '09'],
    ['上半年', '06'],
    ['1—4月', '04'],
  ] as const)
    expect(new Set(rows(text(part)).map((row) => row.split(' ').at(-1)))).toEqual(new Set([`2025-${month}`]));
});

test('a column of a year of its own is not due when the row ends', () => {
  const text =
    '项目名称|规模|总投资|2025年计划投资|建设期限\n县中医院迁建|3.6万平方米|2.4亿元|8000万元|2024—2026年\n卫生院提升|12所|4800万元|2200万元|2025年';
  expect(rows(text).map((row) => row.split(' ').at(-1))).toEqual(['2026', '2026', '2025', '2025', '2025', '2025']);
});

test('‰ that was scanned as %。 ends no row', () => {
  const text =
    '序号 指标 单位 2022年 2025年 性质\n1 健康素养水平 % 23.7 27 预期性\n2 5岁以下儿童死亡率 %。 4.6 ≤5.0 约束性\n3 规范管理率 % 93.1 95 预期性';
  expect(rows(text).slice(2, 4)).toEqual(['achieved 4.6 2022', 'target ≤5.0 2025']);
});

describe('rows of a ledger in one line', () => {
  test('each have their own deadline, though nothing parts them', () => {
    const text =
      '序号 任务 年度目标 责任单位 完成时限 1 传染病区改造 床位40张 县医院 2025年9月 2 智慧药柜 布设25台 信息中心 2025年6月底 3 家庭病床 新增60张 社管中心 2025年11月';
    expect(rows(text)).toEqual(['target 40张 2025-09', 'target 25台 2025-06', 'target 60张 2025-11']);
  });

  test('also in the year of the title', () => {
    const text =
      '青山区2025年重点任务清单\n序号任务目标牵头单位时限1建成智慧药房3家药政科6月底前2培训村医120名基层科10月3新增托位400个家庭科年底前';
    expect(rows(text).map((row) => row.split(' ').at(-1))).toEqual(['2025-06', '2025-10', '2025-12']);
  });

  test('and where wide gaps part them', () => {
    const text =
      '17  村医待遇  参保率达到100%  卫健局  2025年10月底前  正常推进  18  村卫生室标准化  新建14所，改造22所  卫健局、各乡镇  2025年12月底前  正常推进';
    expect(rows(text).map((row) => row.split(' ').at(-1))).toEqual(['2025-10', '2025-12', '2025-12']);
  });

  test('a date of the row itself stays', () => {
    const text = '3\t中医馆\t2025年6月底前建成9个\t中医股\t2025年10月\t4\t筛查\t完成1.2万人\t妇幼股\t2025年11月';
    expect(rows(text).map((row) => row.split(' ').at(-1))).toEqual(['2025-06', '2025-11']);
  });
});

test.each(['统计时段为2025年1—5月', '数据截至2025年5月31日'])('注:%s under a table dates its facts', (note) => {
  const text = `县区\t体检人数\t异常率\n甲县\t18600\t23.1%\n乙县\t7420\t19.7%\n注：${note}。`;
  expect(new Set(rows(text).map((row) => row.split(' ').at(-1)))).toEqual(new Set(['2025-05']));
});

test('the months of a year beside the year before have been measured', () => {
  const text = '指标\t2024年\t2025年1—9月\n门急诊人次（万）\t38.6\t31.2\n手术台次\t9120\t7486';
  expect(rows(text).slice(0, 2)).toEqual(['achieved 38.6 2024', 'achieved 31.2 2025-09']);
});

describe('months in figures', () => {
  const dues = (text: string) => readText(text).statements.map((s) => [s.number_text, s.due]);

  test.each([
    ['2022.6', '2022-06'],
    ['2022.06', '2022-06'],
    ['2022/9', '2022-09'],
    ['2022-11前', '2022-11'],
    ['2021.03—2022.10', '2022-10'],
    ['2022.4.30', '2022-04'],
  ])('%s under a heading of deadlines', (cell, due) => {
    expect(dues(`序号|建设内容|规模|计划完成\n1|发热诊室|12个|${cell}\n2|急救站|4个|${cell}`)).toEqual([
      ['12个', due],
      ['4个', due],
    ]);
  });

  test('are no values where no heading stands over them', () => {
    const { statements, numerals } = readText(
      '1|新建村卫生室12所|县卫健局|2026.03\n2|配备救护车6辆|县急救中心|2025.03—2026.10',
    );
    expect(statements.map((s) => s.number_text)).toEqual(['12所', '6辆']);
    expect(numerals.filter(({ text }) => /^20/.test(text)).map((n) => n.class)).toEqual(['date', 'date', 'date']);
  });

  test('but sums that look like them stay values', () => {
    const { statements } = readText('项目|2023年|2024年\n投入(万元)|2012.5|2110.10\n人次|300|420');
    expect(statements.map((s) => s.value_min)).toEqual([20125000, 21101000, 300, 420]);
  });
});

test('a caption that counts until a month dates what was done, its year what was set', () => {
  expect(
    rows(
      '2024年教育实事进展（截至8月底）\n项目\t年度目标\t已完成\t完成率\n新建学校\t12所\t9所\t75%\n新增学位\t3000个\t2100个\t70%',
    ),
  ).toEqual([
    'target 12所 2024',
    'achieved 9所 2024-08',
    'achieved 75% 2024-08',
    'target 3000个 2024',
    'achieved 2100个 2024-08',
    'achieved 70% 2024-08',
  ]);
  expect(
    rows(
      '附表 2025年上半年教育进展（截至6月底）\n指标|年度目标|上半年完成\n新建学校（所）|12|5\n培训教师（人）|800|420',
    ).slice(0, 2),
  ).toEqual(['target 12 2025', 'achieved 5 2025-06']);
});

describe('a table of what was counted below what is to be done', () => {
  const under = (caption: string) =>
    readText(
      `关于2024年前三季度医疗服务情况的通报\n\n一、下一步要求\n年底前，全省累计建成中心200个。\n\n${caption}\n地区\t诊疗人次（万）\t医疗收入（亿）\t平均住院日（天）\n江城市\t6802.3\t1.2\t7.1\n平山市\t5120.7\t0.9\t7.9`,
    ).statements.slice(1);

  test.each([
    '附表：2024年1—9月部分市州主要指标',
    '2024年上半年各市州情况',
    '2024年9月末医疗服务数据一览表',
    '2024年第三季度各地情况',
    '2024年1至9月医疗服务指标',
  ])('%s', (caption) => {
    expect(under(caption).map((s) => s.kind)).toEqual(Array.from({ length: 6 }, () => 'achieved'));
  });

  test('is none where its caption plans', () => {
    expect(under('2024年9月底目标任务情况表').map((s) => s.kind)).not.toContain('achieved');
  });

  test('scales stand alone in its head', () => {
    expect(under('2024年上半年各市州情况').map((s) => [s.value_min, s.unit])).toEqual([
      [68_023_000, 'count'],
      [120_000_000, 'cny'],
      [7.1, 'other'],
      [51_207_000, 'count'],
      [90_000_000, 'cny'],
      [7.9, 'other'],
    ]);
  });
});

describe('records of labels and values', () => {
  test.each<[string, string[]]>([
    [
      '指标名称：家庭病床数\n2020年：420张\n2025年：1500张',
      ['achieved 家庭病床数 420..420 count 2020', 'target 家庭病床数 1500..1500 count 2025'],
    ],
    [
      '指标：建档率\n基期值（2020年）：88.6%\n目标值（2025年）：≥95%',
      ['achieved 建档率 88.6..88.6 percent 2020', 'target 建档率 95.. percent 2025'],
    ],
    [
      '指标名称：家庭病床数；2020年：420张；2025年：1500张。',
      ['achieved 家庭病床数 420..420 count 2020', 'target 家庭病床数 1500..1500 count 2025'],
    ],
    [
      '监测指标：知晓率；基期值：17.9%；2025年目标值：20.5%',
      ['achieved 知晓率 17.9..17.9 percent null', 'target 知晓率 20.5..20.5 percent 2025'],
    ],
    [
      '指标名称：家庭病床数\n单位：张\n2020年：420\n2025年：1500',
      ['achieved 家庭病床数 420..420 count 2020', 'target 家庭病床数 1500..1500 count 2025'],
    ],
    [
      '2023年工作总结\n指标名称：家庭病床数\n2022年：420张\n2023年：500张',
      ['achieved 家庭病床数 420..420 count 2022', 'achieved 家庭病床数 500..500 count 2023'],
    ],
    [
      '指标：签约率\n2020年：35%\n2023年：42%\n2025年：50%\n指标：建档率\n2020年：85%\n2025年：90%',
      [
        'achieved 签约率 35..35 percent 2020',
        'achieved 签约率 42..42 percent 2023',
        'target 签约率 50..50 percent 2025',
        'achieved 建档率 85..85 percent 2020',
        'target 建档率 90..90 percent 2025',
      ],
    ],
    [
      '指标：发热门诊数\n2020年：3个\n2022年：5个',
      ['achieved 发热门诊数 3..3 count 2020', 'achieved 发热门诊数 5..5 count 2022'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});
