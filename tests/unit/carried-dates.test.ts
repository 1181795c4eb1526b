/** Which date holds for the sentences, parts and lines behind the one that prints it. */
import { describe, expect, it, test } from 'vitest';
import { readText, statementsOf } from '../setup/read-text.ts';

const due = (text: string) => readText(text).statements.map((s) => s.due);
const asOf = (text: string) => readText(text).statements.map((s) => s.as_of);

describe('in the parts of one sentence', () => {
  test.each([
    ['2024年6月底前,县医院扩建病区2个;招聘护士60名;培训骨干30人。', ['2024-06', '2024-06', '2024-06']],
    [
      '我们将抓好县域医共体建设,到2026年,基层诊疗占比达到65%;县域内就诊率达到92%;每千人口医师3.1人。',
      ['2026', '2026', '2026'],
    ],
  ])('a date at the head of a part holds to the full stop: %s', (text, dates) => {
    expect(due(text)).toEqual(dates);
  });

  test.each([
    [
      '到2023年,床位达到900张。我们将抓好县域医共体,到2026年,基层诊疗占比达到65%;就诊率达到92%。',
      ['2023', '2026', '2026'],
    ],
    ['到2024年,床位达到900张。同时补齐短板,力争到2027年,托位达到5个;普惠占比达到60%。', ['2024', '2027', '2027']],
  ])('also behind a clause of words, where it takes over from the sentence before: %s', (text, dates) => {
    expect(due(text)).toEqual(dates);
  });

  test.each([
    ['床位达到80张,2020年底前开放康复床位20张;在管患者康复服务率达到80%以上。', [null, '2020-12', '2020-12']],
    ['加强投入,2025年6月底前建成急救站4个;配备救护车12辆。', ['2025-06', '2025-06']],
  ])('one in the midst of a part holds where no other does: %s', (text, dates) => {
    expect(due(text)).toEqual(dates);
  });

  test('and no longer overrules the one at the head', () => {
    const text = '到2025年,诊疗占比提高到65%;区精神卫生中心2024年底前投用床位200张;定向培养45名。';
    expect(due(text)).toEqual(['2025', '2024-12', '2025']);
  });

  test.each([
    ['一是完成疫苗接种20万剂次,10月底前完成;二是县域内就诊率达到88%;三是引进硕士12名。', '2021-10'],
    ['(1)完成疫苗接种20万剂次,10月底前完成;(2)县域内就诊率达到88%;(3)引进硕士12名。', '2021-10'],
  ])('what an item says in passing ends with it: %s', (items, first) => {
    expect(due(`某县卫生健康局2021年工作要点\n一、重点任务\n${items}`)).toEqual([first, '2021', '2021']);
  });

  test.each([
    '医保结算统筹区扩大到11个,所有统筹区年底前开通在线结算;医院回款时间缩短到30天以内。',
    '托育机构增加到11个,各街道示范园年底前全部开园;普惠托位占比达到60%以上。',
  ])('a deadline behind its own subject is that of the subject alone: %s', (text) => {
    expect(due(`某市2025年工作要点\n${text}`)).toEqual(['2025', '2025-12', '2025']);
  });

  test.each([
    ['2021年县域内住院占比71.5%,2023年达到79.2%;基层诊疗占比61%。', ['2021', '2023', '2023']],
    ['2020年全县有床位1200张,2022年有床位1480张;卫技人员2100名。', ['2020', '2022', '2022']],
  ])('a later year at the head of a clause takes over: %s', (text, dates) => {
    expect(asOf(text)).toEqual(dates);
  });
});

describe('from sentence to sentence', () => {
  test.each([
    ['到2023年实现中医馆全覆盖,到2025年精品中医馆不少于30个。开展适宜技术的比例达到80%。', ['2023', '2025', '2025']],
    ['到2022年床位达到600张,到2026年达到900张。每千人口护士4.1名。', ['2022', '2026', '2026']],
  ])('what follows stages is due by the last of them: %s', (text, dates) => {
    expect(due(text)).toEqual(dates);
  });

  test.each(['力争用三年时间', '通过五年努力', '再用3年左右时间'])('%s,到2026年底,…', (lead) => {
    expect(due(`${lead},到2026年底,县域内就诊率达到90%以上。培训乡村医生500名。`)).toEqual(['2026-12', '2026-12']);
  });

  test('2024年我们要…: the year holds for what is listed', () => {
    expect(due('2024年我们要做三件事。一是改造卫生室30个;二是招录村医15名。')).toEqual(['2024', '2024']);
  });

  test.each([
    ['全面建立分级诊疗制度体系。'],
    ['实施基层卫生技术人员培养培训工程。'],
    ['深化医疗保障支付方式改革。'],
    ['持续提升基层医疗服务能力。'],
    ['分级诊疗制度逐步建立。'],
  ])('a topic ends the date spoken of before it: %s', (topic) => {
    const plan = (between: string) =>
      readText(
        `某市卫生健康规划(2021—2025年)\n一、主要任务\n建设托育机构。到2025年,托位达到5.1个。${between}县域就诊率达到90%以上。`,
      );
    expect(plan('').statements.map((s) => s.due_basis)).toEqual(['stated', 'section']);
    expect(plan(topic).statements.map((s) => s.due_basis)).toEqual(['stated', 'document']);
  });

  test.each(['推进示范市创建工作。', '支持社区提供托育服务,鼓励多方参与。', '健全机制的县达到3个。'])(
    'what is done or counted is no topic: %s',
    (between) => {
      const text = `某市卫生健康规划(2021—2025年)\n一、主要任务\n建设托育机构。到2025年,托位达到5.1个。${between}县域就诊率达到90%以上。`;
      expect(readText(text).statements.at(-1)?.due_basis).toBe('section');
    },
  );

  test('a carried year that has passed leaves a target to the date of its section', () => {
    const text =
      '政府工作报告\n——2025年1月9日在县第十八届人民代表大会第四次会议上\n二、2025年重点任务\n去年我们组建了2个医共体。新建卫生室12所,普惠托位占比提高到65%。';
    expect(due(text)).toEqual([null, '2025', '2025']);
  });
});

describe('from line to line', () => {
  test.each([
    ['2018年底前,县人民医院床位扩增到400张;\n改造乡镇卫生院14所,新建周转房100套。', ['2018-12', '2018-12', '2018-12']],
    ['服务半径缩短到8公里以内;力争2022年10月底前新增\n门诊16家。', [null, '2022-10']],
    [
      '——到2025年,健康素养水平提升至25%以上;\n——过早死亡率降低到13%以下;\n——人均场地达到2.6平方米。',
      ['2025', '2025', '2025'],
    ],
  ])('a line that ends no sentence leaves its date to the next: %s', (text, dates) => {
    expect(due(text)).toEqual(dates);
  });

  test.each([
    '2018年底前,床位扩增到400张。\n改造乡镇卫生院14所。',
    '(1)2018年底前,床位扩增到400张;\n(2)改造乡镇卫生院14所。',
  ])('a full stop or an item’s own number keeps it: %s', (text) => {
    expect(due(text)).toEqual(['2018-12', null]);
  });
});

describe('what ends a date', () => {
  test.each([
    [
      '某县妇幼行动方案(2024—2026年)\n一、主要任务\n设置床位200张,2025年底前投入使用;新建孕妇学校20所。',
      ['2025-12', '2026'],
    ],
    ['某区规划(2026—2030年)\n一、主要任务\n新建服务中心6所,2027年底前投用;每年培训医生200名。', ['2027-12', '2030']],
  ])('the building that it is of: %s', (text, expected) => {
    expect(due(text)).toEqual(expected);
  });

  test('but 届时 speaks of the same day', () => {
    expect(due('新建儿童医院1所,2025年6月底前投入使用。届时每千名儿童床位达到2.8张。')).toEqual(['2025-06', '2025-06']);
  });

  test.each(['下一步,将力争用两年时间', '接下来,我们将', '今后'])('what comes next: %s', (lead) => {
    expect(due(`2023年,我区完成适老化改造420户。${lead},实现养老服务圈全覆盖。`).at(-1)).toBeNull();
  });

  test.each([
    '据统计,2023年,全县出生3215人。但目前全县仅有儿科医师31名;18家乡镇卫生院中,能开展儿保门诊的只有11家。',
    '2023年,全县出生3215人。目前,全县有儿科医师31名。儿科床位60张。',
  ])('what holds now: %s', (text) => {
    expect(
      asOf(text)
        .slice(1)
        .every((date) => date === null),
    ).toBe(true);
  });

  test.each([
    ['2021—2023年,全省财政累计投入120亿元;2024年起,每年安排30亿元。', 1],
    ['某县2024年医共体实施方案\n县财政安排专项资金1200万元,并从2025年起每年递增5%。', 1],
  ])('what recurs from a day on: %s', (text, at) => {
    expect(readText(text).statements[at]).toMatchObject({ due: null, as_of: null });
  });
});

describe('the day that a survey counts by', () => {
  const report = (body: string) => asOf(`2022年某县卫生健康统计公报\n${body}`);

  test('holds for the stock of the next sections, not for what happened', () => {
    expect(
      report(
        '一、机构\n截至2022年底,全县共有医疗卫生机构312所。\n二、人员\n卫生技术人员2467人。\n三、服务\n全年诊疗186.4万人次。报告传染病426例。',
      ),
    ).toEqual(['2022-12', '2022-12', '2022', '2022']);
  });

  test('and for the stock of its own paragraph', () => {
    expect(report('全年诊疗681.3万人次。年末共有医院38个。卫生技术人员1.21万人。传染病发病率138.2/10万。')).toEqual([
      '2022',
      '2022-12',
      '2022-12',
      '2022',
    ]);
  });

  test('not for what was spent or done in the year', () => {
    const plan = '某县规划(2023—2027年)\n一、发展现状\n2022年,年末全县共有医疗机构389个。';
    expect(asOf(`${plan}卫生健康支出4.86亿元。`)).toEqual(['2022-12', '2022']);
    expect(asOf(`${plan}开展远程会诊3.2万例次。`)).toEqual(['2022-12', '2022']);
  });

  test('nor under 存在问题', () => {
    const plan = '某市规划(2021—2025年)\n一、现状\n(一)机构。截至2020年底,全市有医院79家。';
    expect(asOf(`${plan}\n(二)人员。每千人口医师2.61人。`)).toEqual(['2020-12', '2020-12']);
    expect(asOf(`${plan}\n(二)存在问题。医师仅2.61万人。`)).toEqual(['2020-12', null]);
  });
});

describe('over paragraphs', () => {
  test('the year of what is announced holds for what is listed', () => {
    const text =
      '2024年,我市医改实现三个“新突破”。\n第一,服务能力实现新突破。新增重点专科4个。\n第二,群众负担实现新突破。报销比例71.5%。\n2025年,新建医疗次中心8个。';
    expect(readText(text).statements.map((s) => s.as_of ?? s.due)).toEqual(['2024', '2024', '2025']);
  });

  test.each([
    '建设信息平台,二级以上医院接入率100%。到2025年,健康码使用率达到80%。',
    '0—6岁儿童健康管理率保持在92%以上;到2025年,近视率降到30%以下。',
  ])('an aim has no date that only a later sentence names: %s', (text) => {
    expect(due(text)[0]).toBeNull();
  });
});

describe('what recurs every year', () => {
  const plan = '某县改革方案(2023—2025年)\n一、组织实施\n2023年12月底前启动支付方式改革,出台文件8项。';

  test('is not due by the month of another task', () => {
    expect(due(`${plan}县财政每年安排资金1500万元。`)).toEqual(['2023-12', '2025']);
    expect(due(`${plan}培训骨干120名。`)).toEqual(['2023-12', '2023-12']);
  });

  test('but goes on with the aims that it is listed among', () => {
    expect(due('到2025年底,托位达到1450个;近视率每年降低0.5个百分点。')).toEqual(['2025-12', '2025-12']);
  });
});

test.each(['据2017年监测,', '从2023年的情况看,', '从2023年数据来看,'])('%s opens what follows', (lead) => {
  const year = lead.slice(1, 5);
  expect(asOf(`${lead}高血压患病率27.6%。全县高级职称143人。`)).toEqual([year, year]);
});

describe('dates that are kept apart', () => {
  const points = (text: string) => due(`云溪县2026年卫生健康工作要点\n3.提升基层能力。${text}`);

  test('each month of a year is that of its own task', () => {
    expect(points('4月底前招聘毕业生45名，10月底前进修60人次；每千人口护士达到3.8名，全科医生全覆盖。')).toEqual([
      '2026-04',
      '2026-10',
      '2026',
      '2026',
    ]);
  });

  test('one month at the head holds for the parts', () => {
    expect(points('6月底前，扩建病区2个；招聘护士60名。')).toEqual(['2026-06', '2026-06']);
  });

  test.each([
    '食盐摄入量2023年为8.9克，到2027年降至7克，2030年降到5克以下',
    '成人吸烟率到2025年降到24%，到2029年降到20%',
  ])('the stages of one rate are its own: %s', (stages) => {
    const text = `健康云溪行动（2024—2030年）\n3.控烟。${stages}；新建戒烟门诊7个，无烟单位全覆盖。`;
    expect(due(text).slice(-2)).toEqual(['2030', '2030']);
  });

  test('stages without one go on', () => {
    expect(due('到2024年，床位达到5张，到2025年达到6张。医师达到3名。')).toEqual(['2024', '2025', '2025']);
  });

  test('the ends of a change date nothing behind them', () => {
    const text = '执业医师占比由2021年的29.8%提高到2024年的44.3%，但45岁以下的仅占17%。';
    expect(asOf(text)).toEqual(['2021', '2024', null]);
    expect(asOf('截至2024年底，占比由2021年的29.8%提高到44.3%，床位120张。').at(-1)).toBe('2024-12');
  });

  test('what recurs is not due with what was to be done once', () => {
    expect(due('2026年底前空编全部补齐，每年选派3名骨干进修。')).toEqual(['2026-12', null]);
    expect(due('2026年底前配齐骨干30名，并培训60名。')).toEqual(['2026-12', '2026-12']);
  });

  test('an order is not of the day that was counted by', () => {
    expect(readText('2024年底，全市床位2.3万张。要抓好儿科服务，比例达到九成以上。').statements[1]).toMatchObject({
      due: null,
      as_of: null,
    });
  });

  test('what the colon of a list opens is of its year', () => {
    const text = '县政府与各乡镇签订2026年度目标责任书：筛查率95%以上，死亡率控制在4‰以下；标准化率达到90%。';
    expect(due(text)).toEqual(['2026', '2026', '2026']);
  });

  test('建成后 is when the project opens', () => {
    const text = '项目于2023年3月开工，计划2025年10月竣工。建成后新增床位320张，日接待能力达到3000人次。';
    expect(due(text)).toEqual(['2025-10', '2025-10']);
  });
});

describe('facts behind another date', () => {
  test('全年 is of the year spoken of, not of one in brackets', () => {
    const text = '截至2025年末，全市志愿者3.2万人，托位4.1个（2020年为1.9个）。全年服务群众21.5万人次。';
    expect(asOf(text)).toEqual(['2025-12', '2025-12', '2020', '2025']);
  });

  test('全年 ends 年末 for what happens', () => {
    const text = '2024年某市医保统计公报\n年末全市参保312.7万人。全年统筹基金收入54.2亿元。享受生育待遇2.37万人次。';
    expect(asOf(text)).toEqual(['2024-12', '2024', '2024']);
  });

  test('截至9月底 is of the year in which the fee began', () => {
    expect(asOf('自2025年3月起，诊所每月收取120元。截至9月底，已签约309家。').at(-1)).toBe('2025-09');
  });

  test('截至8月24日 is finer than 今年累计', () => {
    const text = '2025年8月18日至24日，报告病例36例。截至8月24日，今年累计报告213例。';
    expect(asOf(text)).toEqual(['2025-08', '2025-08']);
  });

  test('“十四五”以来 dates nothing', () => {
    expect(asOf('“十四五”以来，全县累计投入18.7亿元。')).toEqual([null]);
    expect(asOf('“十三五”期间，全县累计投入18.7亿元。')).toEqual(['2020']);
  });
});

describe('an excerpt that nothing dates but its first year', () => {
  test.each([
    ['2025年医共体基金打包付费，总额4.26亿元。要求就诊率达到85%。', '2025'],
    ['2016年被确定为试点，投入300万元。就诊率达到85%。', null],
  ])('is of that year, unless something happened then: %s', (text, last) => {
    const { due: until, as_of: of } = readText(text).statements.at(-1) ?? {};
    expect(until ?? of).toBe(last);
  });

  test('but what holds now is not', () => {
    expect(
      readText('希望到2028年，每个乡镇都有一家。眼下，全县14个乡镇中只有3个具备条件。').statements.slice(-2),
    ).toEqual([
      expect.objectContaining({ due: null, as_of: null }),
      expect.objectContaining({ due: null, as_of: null }),
    ]);
  });

  test('a signature at its end tells the year', () => {
    expect(asOf('11月份，全市报告传染病326例，环比下降8.9%。（2025年12月5日发布）')).toEqual(['2025-11', '2025-11']);
  });

  test('the day on which something was said dates nothing', () => {
    expect(asOf('县长在2026年1月12日县人大会议上报告：县域内就诊率达到91.6%，比2020年提高13个百分点。')).toEqual([
      null,
      null,
    ]);
  });
});

describe('behind words that lead up to a date', () => {
  test.each([
    ['据初步统计,2023年全市出生1.9万人,出生率6.1‰;人均预期寿命达80.2岁。', ['2023', '2023', '2023']],
    ['各位朋友:下面我向大家通报2023年全市教育工作情况。累计新增了学位1.2万个,入园率已达93%。', ['2023', '2023']],
  ])('it opens its sentence all the same: %s', (text, dates) => {
    expect(asOf(text)).toEqual(dates);
  });

  test('what another subject is to do by a date is not due with it', () => {
    expect(
      due('新建小区按照每百户不少于8个车位的标准建设,已建成小区无车位的,通过租赁等方式于2026年底前补齐。'),
    ).toEqual([null]);
  });

  test('the years of building close an item', () => {
    expect(due('县档案馆迁建工程。用地30亩,建筑面积1.2万平方米,总投资8600万元,建设年限2023—2025年。')).toEqual([
      '2025',
      '2025',
      '2025',
    ]);
  });
});

describe('stages, periods and lists', () => {
  test.each([
    [
      '第一阶段：动员部署（2024年3—4月）。各县制定方案。第二阶段：集中推进（2024年5月—2025年10月）。改造学校32所，达标率达到100%。',
      ['2025-10', '2025-10'],
    ],
    ['名师强校工程（2024—2028年）。引进学科带头人12名。设立专项基金3000万元。', ['2028', '2028']],
    ['主要指标（2026年完成）：1.入园率≥92%；2.巩固率≥98%；3.每校至少有1名心理教师。', ['2026', '2026', '2026']],
    [
      '序号：2；项目名称：午餐工程；年度目标：新建食堂12个，供餐率90%以上（6月底前）；完成时限：2025年12月；责任单位：县教育局。',
      ['2025-12', '2025-06'],
    ],
    ['到2026年，近视率2026年不高于50%，此后逐年降低1个百分点。（规划期：2026—2028年）', ['2026', '2028']],
  ])('%s', (text, dates) => {
    expect(due(text)).toEqual(dates);
  });

  test('what follows in the next year of every year is due by none', () => {
    expect(due('某县2023年绩效细则\n校长绩效不超过平均水平的2倍，考核后于次年3月底前兑现。')[0]).not.toBe('2023-03');
    expect(due('2023年安排500万元，次年3月底前拨付200万元。')).toEqual(['2023', '2024-03']);
  });

  test('two years hold for all pairs of one thing behind them', () => {
    expect(
      due(
        '到2025年和2030年，近视率持续下降；5岁以下儿童贫血率分别低于12%和10%，18岁及以上居民知晓率分别不低于55%和65%。筛查率分别达到70%、80%及以上。',
      ),
    ).toEqual(['2025', '2030', '2025', '2030', '2025', '2030']);
    expect(due('到2025年和2030年，近视率下降；儿童和孕妇贫血率分别低于12%和10%。')).toEqual(['2030', '2030']);
    expect(due('某市健康行动方案\n到2025年和2030年，近视率下降。2027年，贫血率分别低于12%和10%。')).toEqual([
      '2027',
      '2027',
    ]);
  });

  test('a run of years gives each of as many numbers its own', () => {
    const facts = (text: string) => readText(text).statements.map((s) => s.as_of ?? s.due);
    expect(facts('2021年至2023年，县财政卫生支出分别为4.86亿元、5.12亿元和5.47亿元。')).toEqual([
      '2021',
      '2022',
      '2023',
    ]);
    expect(facts('2021—2023年，学校和教师分别增加3所、5所、8所。')).not.toContain('2021');
    expect(facts('第二阶段（2027—2028年）：规范管理率分别提高到75%、73%以上。')).toEqual(['2028', '2028']);
  });

  test('what happens every December is due by none', () => {
    expect(due('到2025年，达标率达到80%。以上任务由市教育局牵头，每年12月开展1次集中评估。')[1]).toBeNull();
    expect(due('到2025年，达标率达到80%。市教育局每年6月底、12月底前各报送1次进展。')[1]).not.toBe('2025-12');
  });

  test('another object behind the deadline is its own', () => {
    expect(due('到2030年，全面达标。专职教师占比不低于10%，2025年底前对校长全部轮训。')).toEqual(['2030', '2025-12']);
  });
});

describe('whole years of plans, and years that a paragraph before looked back to', () => {
  it.each<[string, string[]]>([
    [
      '2023年部门预算情况说明\n三、截至2022年末，共有车辆31辆。\n四、全年培训乡村医生800人次以上，6月底支付进度达到50%。',
      [
        'achieved 31辆 eq 31..31 count 2022-12',
        'target 800人次以上 gte 800.. count 2023',
        'target 50% eq 50..50 percent 2023-06',
      ],
    ],
    [
      '行动方案（2024—2027年）\n全年原创占比达30%，全年培训不少于300人次。',
      ['target 30% eq 30..30 percent 2027', 'target 不少于300人次 gte 300.. count 2027'],
    ],
    ['2025年工作计划\n全年培训不少于300人次。', ['target 不少于300人次 gte 300.. count 2025']],
    ['全市建成三级医院4家，新增2家。', ['achieved 4家 eq 4..4 count', 'achieved 2家 eq 2..2 count']],
    ['县医院建成三级医院。', ['target 三级 eq 3..3 grade']],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
