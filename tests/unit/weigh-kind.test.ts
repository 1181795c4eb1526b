import { describe, expect, it, test } from 'vitest';
import { readText, statementsOf } from '../setup/read-text.ts';

const first = (text: string): string => readText(text).statements[0]?.kind ?? 'none';

describe('kinds', () => {
  it.each([
    ['75%的养老机构与医疗机构建立合作关系,被评为先进。', 'achieved'],
    ['到2025年,75%的养老机构能够提供服务。', 'target'],
    ['截至2020年末,全市共有医疗卫生机构1747个。', 'achieved'],
    ['全县医共体总门诊275万人次,较上年同期增长11.15%。', 'achieved'],
    ['力争全市三级医院达到10家以上。', 'target'],
    ['按照每3万人口1辆的标准配备救护车。', 'norm'],
    ['个人缴费标准为每人250元。', 'norm'],
    ['服务半径不超过5公里。', 'norm'],
    ['每床建筑面积不得少于60平方米。', 'norm'],
    ['累计培训乡村医生1286人。', 'achieved'],
    ['年内全市累计组建团队500个以上。', 'target'],
    ['政策范围内住院费用基金支付比例稳定在80%左右。', 'target'],
    ['住院费用基金支付比例为80%。', 'norm'],
    ['跨省异地就医直接结算12.8万人次。', 'achieved'],
    ['全年新建标准化村卫生室45所以上。', 'target'],
    ['建设标准为每床45平方米。', 'norm'],
    ['签约率达45%以上。', 'target'],
    ['签约率达47.3%。', 'achieved'],
    ['基金滚存结余58.7亿元。', 'achieved'],
    ['对新设的村卫生室每个补助2万元。', 'norm'],
    ['接到急救电话后3分钟内出车。', 'norm'],
    ['处以违法所得10倍以下的罚款。', 'norm'],
    ['预计节约资金1.3亿元。', 'achieved'],
    ['主要负责人年薪原则上不超过职工平均水平的3倍。', 'norm'],
    ['总支出年增长原则上不超过10%。', 'target'],
    ['清河市“十四五”卫生健康发展规划\n三、重点任务\n门诊次均费用增幅原则上不超过5%。', 'target'],
    ['结余资金用于人员绩效的比例不低于50%。', 'norm'],
    ['初中书面作业完成时间不超过90分钟。', 'norm'],
    ['推动落实80元签约服务费收费机制。', 'norm'],
  ])('%s → %s', (text, kind) => {
    expect(first(text)).toBe(kind);
  });

  it('lets the section decide what the sentence leaves open', () => {
    const text = '某县卫生规划\n一、发展现状\n全县床位5320张。\n二、发展目标\n全县床位6000张。';
    expect(readText(text).statements.map((s) => s.kind)).toEqual(['achieved', 'target']);
  });

  it.each([
    ['婴儿死亡率:基线3.9‰,2026年3.5‰以下。', ['achieved', 'target']],
    ['某院发展方案\n主要目标(括号内为2022年数):四级手术占比达到18%(13.7%)。', ['target', 'achieved']],
    [
      '2022年,每千人口床位7.1张(规划目标7.4张),执业(助理)医师3.02人(3.2人)。',
      ['achieved', 'target', 'achieved', 'target'],
    ],
    ['每千人口托位2.9个,与4.5个的目标差距较大。', ['achieved', 'target']],
  ])('lets what is said of a number settle it, its neighbours apart: %s', (text, kinds) => {
    expect(readText(text).statements.map((s) => s.kind)).toEqual(kinds);
  });

  it('marks a proposer’s suggestion as proposed', () => {
    const text = '关于加强基层工作的建议\n提案号:[12]\n提案人:某某\n一、推进工作的建议\n建议每个乡镇配备2名全科医生。';
    expect(readText(text).statements.map((s) => s.modality)).toEqual(['proposed']);
  });
});

test('目标 in brackets behind what was reached names what was set', () => {
  const text = '规划中期评估报告\n滞后2项，分别是每千人口教师数（3.1人，目标3.8人）和近视率（54.1%，目标低于50%）。';
  expect(
    readText(text)
      .statements.slice(1)
      .map((s) => s.kind),
  ).toEqual(['achieved', 'target', 'achieved', 'target']);
});

test('how a score is made up is a rule, though it was applied', () => {
  const text = '按照考核办法（满分100分，其中体制改革30分、机制运行45分），秘书处进行了考核，平均得分86.4分。';
  expect(readText(text).statements.map((s) => s.kind)).toEqual(['norm', 'norm', 'norm', 'achieved']);
});

test('what a review tells of a time gone by is no aim, whatever bounds it prints', () => {
  const review = (said: string) =>
    readText(`某省“十四五”住房规划\n\n一、规划背景\n（一）发展基础。“十三五”期间，开工率达到96%。${said}`)
      .statements.slice(1)
      .map((s) => `${s.kind} ${s.as_of}`);
  expect(review('物业覆盖率达到40%以上，重点小区不低于70%。')).toEqual(['achieved 2020', 'achieved 2020']);
  expect(review('补贴比例分别稳定在80%以上和70%左右。')).toEqual(['achieved 2020', 'achieved 2020']);
});

describe('dates', () => {
  it.each([
    ['到2025年底,比例达到90%以上。', '2025-12'],
    ['2018年6月底前,完成改造3家。', '2018-06'],
    ['到“十四五”期末,床位达到500张。', '2025-12'],
    ['2023—2025年,每年培训医生100名。', '2025'],
    ['二〇二五年底前建成三甲医院2家。', '2025-12'],
    ['“十四五”时期末,床位达到500张。', '2025-12'],
    ['到2022年和2030年,成人吸烟率分别低于24.5%和20%。', '2022'],
  ])('%s', (text, due) => {
    expect(readText(text).statements[0]?.due).toBe(due);
  });

  it('lets the second date take over from the first', () => {
    const text =
      '某市“十四五”卫生规划\n一、主要任务\n2022年底实现国家级卫生乡镇创建率达50%;2025年底实现国家级卫生乡镇创建率达80%。';
    expect(readText(text).statements.map((s) => s.due)).toEqual(['2022-12', '2025-12']);
  });

  it('carries a date from the head of the paragraph and says so', () => {
    const [, second] = readText('到2025年,人均预期寿命达到76.3岁。早癌检测率达到60%。').statements;
    expect([second?.due, second?.due_basis]).toEqual(['2025', 'section']);
  });

  it('takes the plan’s period where nothing else is said', () => {
    const [s] = readText('某市三年行动实施方案(2023—2025年)\n一、重点任务\n培育专科30个。').statements;
    expect([s?.due, s?.due_basis]).toEqual(['2025', 'document']);
  });

  it('lets the date that opens a section of aims hold for its items', () => {
    const text =
      '某县医共体方案\n三、主要目标\n到2026年底,群众满意度85分以上。\n(一)资源更均衡。每万人口全科医生达到3.5名以上。';
    expect(readText(text).statements.map((s) => s.due)).toEqual(['2026-12', '2026-12']);
  });

  it('lets what closes a paragraph date the whole of it', () => {
    const text = '(一)产前筛查率达到75%以上。(二)宫颈癌筛查率50%以上。时限:2025年。';
    expect(readText(text).statements.map((s) => s.due)).toEqual(['2025', '2025']);
  });

  it('lets a new topic end a date, and the paragraph’s own date go on', () => {
    const report = (topic: string): (string | null | undefined)[] =>
      readText(`某市概况\n卫生事业发展。截至2020年末,建档率达89.82%。${topic}救治大病患者988名。`).statements.map(
        (s) => s.as_of,
      );
    expect(report('')).toEqual(['2020-12', '2020-12']);
    expect(report('健康扶贫工作成效显著。')).toEqual(['2020-12', null]);
    const plan = '“十三五”期间,全市新建医院12所。基层服务逐步完善。截至2019年末,中心达191个。人才培养加强。引进99名。';
    expect(readText(plan).statements.map((s) => s.as_of)).toEqual(['2020', '2019-12', '2020']);
  });

  it('lets a date hold to its full stop, and one behind 其中 for its clause only', () => {
    const plan = '《方案》提出,到2026年,新增床位3000张;就诊率稳定在90%以上。';
    expect(readText(plan).statements.map((s) => s.due)).toEqual(['2026', '2026']);
    const item =
      '某区2025年重点任务\n1.完成筛查1.5万人,其中6月底前完成60%,随访管理率达到98%以上。完成时限:全年推进,11月底前。';
    expect(readText(item).statements.map((s) => s.due)).toEqual(['2025-11', '2025-06', '2025-11']);
  });

  it('reads a deadline printed behind the item', () => {
    const text =
      '某县2024年重点任务清单\n1.推进改革。新建次中心2个。(责任单位:县卫生健康局;完成时限:2024年10月底前)\n2.抓好培训。培训医生20名。(县卫生健康局牵头,县医保局配合,2024年9月底前完成)';
    expect(readText(text).statements.map((s) => s.due)).toEqual(['2024-10', '2024-09']);
  });
});

describe('worded coverage', () => {
  it.each([
    ['到2020年底,社区卫生服务站实现全覆盖。', '全覆盖'],
    ['全市二级以上公立医院全部实现分设。', '全部'],
    ['到2025年,每个县(区)均建成远程医疗中心。', '每个'],
  ])('%s', (text, word) => {
    const [s] = readText(text).statements;
    expect([s?.number_text, s?.worded, s?.value_min, s?.comparator]).toEqual([word, true, 100, 'eq']);
  });

  it.each(['全部费用由财政承担。', '明晰资产所有权。', '将健康融入所有政策。', '设备配置均衡。'])('not: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

describe('parts of one sum are of one kind', () => {
  it.each<[string, string[]]>([
    [
      '补助资金2860万元，其中公共卫生1720万元、人才培养640万元、信息化服务500万元。',
      [
        'achieved 2860万元 eq 28600000..28600000 cny',
        'achieved 1720万元 eq 17200000..17200000 cny',
        'achieved 640万元 eq 6400000..6400000 cny',
        'achieved 500万元 eq 5000000..5000000 cny',
      ],
    ],
    [
      '支出4861万元，其中货物1720万元、工程640万元、服务500万元。',
      [
        'achieved 4861万元 eq 48610000..48610000 cny',
        'achieved 1720万元 eq 17200000..17200000 cny',
        'achieved 640万元 eq 6400000..6400000 cny',
        'achieved 500万元 eq 5000000..5000000 cny',
      ],
    ],
    [
      '到2025年，投资2860万元，其中公共卫生1720万元、人才培养640万元。',
      [
        'target 2860万元 eq 28600000..28600000 cny 2025',
        'target 1720万元 eq 17200000..17200000 cny 2025',
        'target 640万元 eq 6400000..6400000 cny 2025',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
