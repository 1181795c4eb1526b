/** Which of the dates in one sentence governs which of its numbers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../setup/read-text.ts';

const dates = (text: string) => readText(text).statements.map((s) => s.due ?? s.as_of);

describe('the next date takes over', () => {
  test.each([
    ['2023年11月底前病历系统达到五级,2024年智慧服务达到3级。', ['2023-11', '2024']],
    ['确保2024年底前开工5个,2025年指标完成率达到100%。', ['2024-12', '2025']],
    ['健康步道2024年底前要突破240公里,2025年超过300公里。', ['2024-12', '2025']],
  ])('at the head of a clause: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['到2030年社区配备指导员至少1名,二级以上医院2023年全部建成无烟医院。', ['2030', '2023']],
    ['到2030年床位达到7张,县级医院2026年均达到二级甲等。', ['2030', '2026']],
  ])('within its clause where it speaks of what follows: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('a deadline behind the number', () => {
  test.each([
    ['某县2024年工作打算\n2024年,抓好三项工作:加快传染病区建设,设床80张,6月底前投用。', ['2024-06']],
    ['建设资源共享中心5个,于2024年12月底前投入使用,互认项目不少于100项。', ['2024-12', '2024-12']],
    ['中医优势病种扩大到40个,2022年上半年落地。', ['2022-06']],
    ['推动7家医院转型为康复医院,力争2025年上半年挂牌。', ['2025-06']],
  ])('dates what is built: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('is the project’s where it has a subject of its own', () => {
    const text =
      '某市服务体系规划(2023—2027年)\n一、主要任务\n市中心医院新增床位600张,市妇幼保健院迁建项目2026年6月底前投入使用。';
    expect(dates(text)).toEqual(['2027']);
  });

  test('tells of a fact when it opened, not when it was counted', () => {
    expect(dates('新院区占地126亩,设计床位1200张,项目已于2024年10月投入使用。')).toEqual([null, null]);
  });
});

describe('brackets', () => {
  test.each([
    ['未来三年(2024—2026年),安排资金3亿元,改造卫生院60所。', ['2026', '2026']],
    ['主要目标(2023—2025年):新增床位2000张。', ['2025']],
    ['近期(2026年9月底前)完成选址,启动5座示范站建设。', ['2026-09']],
    ['第一阶段(2024年6月底前)完成调查,建成试点10个。', ['2024-06']],
  ])('of a period or a stage govern what follows: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    ['新增床位800张(其中2024年300张,2025年500张)。', [null, '2024', '2025']],
    ['改扩建中心20家(2023年完成8家、2024年完成12家)。', [null, '2023', '2024']],
    ['2025年目标:床位7.2张(2020年6.6张)、医师3.3人(2020年2.9人)。', ['2025', '2020', '2025', '2020']],
  ])('divide or recall with years of their own: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('behind a number they do not', () => {
    expect(dates('到2025年,床位由1860张(2022年)增加到2100张,护士达到900名。')).toEqual(['2022', '2025', '2025']);
  });
});

test.each([
  '2025年目标:每千人口床位7.2张(2020年6.6张)。',
  '到2025年,每千人口床位达到7.2张(2020年为6.6张)。',
  '某市卫生健康规划(2021—2025年)\n一、主要目标\n每千人口床位7.2张(2020年末6.6张)。',
])('what brackets recall of an earlier year is a fact: %s', (text) => {
  expect(readText(text).statements.map((s) => s.kind)).toEqual(['target', 'achieved']);
});

test('but not a stage of what is aimed at', () => {
  const text = '某市卫生健康规划(2023—2025年)\n一、主要目标\n新增床位800张(2024年300张,2025年500张)。';
  expect(readText(text).statements.map((s) => s.kind)).toEqual(['target', 'target', 'target']);
});

describe('what a fact is held against', () => {
  test.each([
    ['2022年,每千人口托位数2.6个,完成目标4.5个。', '2025'],
    ['2022年,三级医院达到4级,二级医院接近3级的目标要求。', '2025'],
  ])('has not the fact’s year: %s', (text, due) => {
    const report = `某省“十四五”卫生健康规划\n一、主要目标\n${text}`;
    expect(readText(report).statements.at(-1)).toMatchObject({ kind: 'target', due });
  });

  test.each(['目前', '现开放床位', '七十多年后的今天,'])('%s ends a year of the past', (now) => {
    expect(dates(`1998年迁至现址,${now}680张。`)).toEqual([null]);
  });
});

describe('a rule', () => {
  test.each([
    ['2024年个人缴费标准为每人380元,财政补助每人不低于640元。', ['2024', '2024']],
    ['2024年,居民医保财政补助标准为每人每年670元。', ['2024']],
    ['2023年人均经费标准为89元,其中新增5元。', ['2023', '2023']],
    ['某区关于做好2026年度参保缴费工作的通知\n2026年度人均财政补助标准提高20元,达到每人每年720元。', ['2026', '2026']],
    ['各卫生院应当于2025年6月底前按每千人口不少于1名配备全科医生。', ['2025-06']],
  ])('is of the year of its standard, or of the day by when it must be met: %s', (text, expected) => {
    expect(readText(text).statements.map((s) => s.due)).toEqual(expected);
  });

  test.each([
    '到2025年,签约率达到80%,家庭病床巡诊费按每次60元收取。',
    '2023年10月起全面实施,筹资标准为每人每年90元。',
    '退休人员个人账户按2021年基本养老金平均水平的2.5%左右定额划入。',
    '护理员补贴按照2023年社会平均工资的三成发放。',
  ])('without one holds from now on: %s', (text) => {
    expect(readText(text).statements.at(-1)).toMatchObject({ kind: 'norm', due: null });
  });
});

test('B of 由A提高到B is no baseline of what follows', () => {
  const plan = '某市人才行动方案(2024—2026年)\n一、行动目标\n本科以上学历占比由31%提高到45%,空编率降至5%以内。';
  expect(readText(plan).statements.map((s) => [s.kind, s.due])).toEqual([
    ['achieved', null],
    ['target', '2026'],
    ['target', '2026'],
  ]);
});

describe('a deadline of something else', () => {
  test.each(['参保率稳定在97%以上,一季度完成集中参缴。', '结算率达到98%,5月底前完成年度清算。'])(
    'is none of the number before it: %s',
    (text) => {
      expect(dates(`某县2025年工作计划\n${text}`)).toEqual(['2025']);
    },
  );

  test.each(['培训骨干120名,6月底前完成任务。', '改造卫生室12所,6月底前完成验收。', '改造卫生室12所,6月底前完成。'])(
    'but it is where it names no other object: %s',
    (text) => {
      expect(dates(`某县2025年工作计划\n${text}`)).toEqual(['2025-06']);
    },
  );
});

describe('by when a rule must be met', () => {
  test.each([
    ['各校应于2023年底前设立心理辅导室,按师生比不低于1:4000配备专职教师。', '2023-12'],
    ['到2023年底,全部设立辅导室。每次培训不少于2小时。', null],
  ])('is said by the rule itself: %s', (text, expected) => {
    expect(readText(text).statements.findLast((s) => s.kind === 'norm')?.due ?? null).toBe(expected);
  });
});

describe('as many numbers as years', () => {
  test.each([
    ['到2025年和2030年,人均预期寿命达到79岁和80岁。', ['2025', '2030']],
    ['2024年度、2025年度,分别完成改造12所、18所。', ['2024', '2025']],
    ['到2025年和2030年,人均预期寿命达到80岁。', ['2030']],
  ])('take them in turn: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test('each bracketed share of a long list keeps its own quarter', () => {
  const text = '2025年目标任务:新增护理型床位500张(一季度100张、二季度150张、三季度150张、四季度100张)。';
  expect(dates(text)).toEqual(['2025', '2025-03', '2025-06', '2025-09', '2025-12']);
});

test('how far something has come is a fact, by when it must be done is not', () => {
  const plan = '某市健康行动(2022—2030年)\n从起步情况看,到2022年6月末,全市累计建成健康步道137公里。';
  expect(readText(plan).statements[0]).toMatchObject({ kind: 'achieved', as_of: '2022-06' });
});

describe('a year in the brackets before a colon', () => {
  test.each([
    ['第一年(2024年):建成20个;第二年(2025年):建成50个,覆盖率达到90%。', ['2024', '2025', '2025']],
    ['近期目标(2025年):床位达到600张;远期目标(2030年):床位达到900张。', ['2025', '2030']],
  ])('dates what follows it: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('one behind a number dates the number alone', () => {
    expect(dates('全县共有医院12家(截至2024年5月),床位2100张。')).toEqual(['2024-05', null]);
    expect(dates('床位1860张(2022年),护士2100名。')).toEqual(['2022', null]);
  });
});

test('an aim that a fact falls short of is not of the fact’s year', () => {
  const text = '2024年底,每千人口医师3.2人;护士3.6人,距规划目标3.8人仍有差距。';
  expect(readText(text).statements.findLast((s) => s.number_text === '3.8人')).toMatchObject({ due: null });
});

test.each([
  ['2026年是“十五五”开局之年,全市将新增托位2000个。', '2026'],
  ['2025年,是“十四五”规划收官之年。县域内就诊率要达到92%。', '2025'],
  ['“十五五”时期将新建区域医疗中心5个。', '2030'],
])('a plan that names the year is no date of its own: %s', (text, expected) => {
  expect(dates(text)).toEqual([expected]);
});

describe('a deadline behind a fact', () => {
  test('is that of what is to be done', () => {
    const report = (text: string) => dates(`2025年一季度全市预防接种情况通报\n${text}`);
    expect(report('一季度，柏川县及时率仅为86.3%，须于5月底前整改到位。')).toEqual(['2025-03']);
    expect(report('云溪区仅接种1.2万人，占62%，要求6月底前补齐。')).toEqual(['2025-03', '2025-03']);
  });

  test('or of another subject', () => {
    expect(dates('某县2025年工作要点\n接种率达到95%以上，低于目标的于6月底前完成补种。')).toEqual(['2025']);
    expect(dates('某县2025年工作要点\n改造卫生站9个，其余2个年底前完工。')[0]).toBe('2025');
  });

  test('前后 is none', () => {
    expect(dates('某市2025年工作要点\n对6.4万名老年人开展筛查，3月24日前后集中宣传。')).toEqual(['2025']);
    expect(dates('某市2025年工作要点\n对6.4万名老年人开展筛查，3月24日前完成。')).toEqual(['2025-03']);
  });
});

test('the day on which a rate begins is no year of the rate before', () => {
  expect(dates('从2025年1月1日起，补助标准由每人每月460元提高到620元。')[0]).toBeNull();
});

test.each([
  ['试点期为2025年9月至2027年8月。到2026年8月，项目不少于150项；试点结束时，项目达到200项。', '2027-08'],
  ['试点期自2024年7月至2026年6月。到2025年6月，占比达到20%；试点期满，占比达到30%。', '2026-06'],
  ['行动期限为2024—2026年。到2025年，占比达到20%；行动结束时，占比达到30%。', '2026-12'],
])('the end of a trial has its month: %s', (text, last) => {
  expect(dates(text).at(-1)).toBe(last);
});

describe('years that brackets give', () => {
  test.each([
    ['力争四年内（2026—2029年）培养骨干护士200名，床护比达到1:0.8。', ['2029', '2029']],
    ['会议提出，明后两年（2026、2027年）全区要新建社区食堂12个。', ['2027']],
    ['规划中期（2028年），每千人口托位数达到4个；规划期末（2030年），达到4.8个。', ['2028', '2030']],
    ['8月底前，公立医院全部接入预约平台。（市卫健委牵头，2026年）', ['2026-08']],
    ['护理型床位460张（占比38%，2022年），占比提高到70%。', [null, null, null]],
  ])('%s', (text, expected) => {
    expect(readText(text).statements.map((s) => s.due)).toEqual(expected);
  });
});

describe('deadlines that stand behind their number, and years told elsewhere', () => {
  test.each([
    ['对查出的40处隐患，31处于2023年7月底前整改到位，其余9处延至10月底前销号。', [null, '2023-07', '2023-10']],
    [
      '2025年工作要点\n新增示范站4家，9月底前完成15个卫生室改造，其余6个于12月底前完工。',
      ['2025', '2025-09', '2025-12'],
    ],
    ['协议到期（2028年5月）时，市医院要建成省级专科4个。', ['2028-05']],
    ['粉尘检测率2024年先达到75%，2026年达到88%以上。', ['2024', '2026']],
    ['规范化建设2022年完成60%，剩下的40%翌年6月底前完成。', ['2022', '2023-06']],
    ['基层就诊人次年均增长6%，2022年达到80万人次。', [null, '2022']],
    // Of which year the months are the text does not say.
    ['5月底前体检率不低于45%，8月底前不低于85%。2023年已体检7300人。', [null, null, null]],
    ['明年要完成上门评估6000名。这是从11月召开的2023年全市老龄工作会议上获悉的。', ['2024']],
  ])('%s', (text, expected) => {
    expect(readText(text).statements.map((s) => s.due)).toEqual(expected);
  });

  test('a table whose last column plans when each row is done', () => {
    const { statements } = readText('序号|建设内容|规模|计划完成\n1|发热诊室|12个|2022.06\n2|急救站|4个|2022.11');
    expect(statements.map((s) => s.due)).toEqual(['2022-06', '2022-11']);
  });
});
