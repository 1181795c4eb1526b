/** Which date holds for the sentences, parts and lines behind the one that prints it. */
import { describe, expect, test } from 'vitest';
import { readText } from '../setup/read-text.ts';

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
    ['服务半径缩短到8公里以内;2022年10月底前新\n建门诊16家。', [null, '2022-10']],
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
