/** What a report tells was done, and when: years that are only named date nothing, and what came about since something is no aim. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../setup/read-text.ts';

describe('a year that is only named is not the year spoken of', () => {
  it.each<[string, string, string[]]>([
    [
      'a dateline',
      '2021年青川县国民经济和社会发展统计公报\n青川县统计局\n2022年4月28日\n年末共有医疗卫生机构312个。全年总诊疗人次187.6万人次。',
      ['achieved 医疗卫生机构 312..312 count 2021-12', 'achieved 总诊疗人次 1876000..1876000 count 2021'],
    ],
    [
      'an aim',
      '县卫健局2023年工作总结\n提前完成2025年目标。全年报告传染病12例，年末床位2100张。',
      ['achieved 报告传染病 12..12 count 2023', 'achieved 床位 2100..2100 count 2023-12'],
    ],
    [
      'a title that is cited',
      '县卫健局2024年工作总结\n根据《关于印发2019年方案的通知》，全年服务居民120万人次。',
      ['achieved 服务居民 1200000..1200000 count 2024'],
    ],
    [
      'a base of rates',
      '南屏省2024年6月传染病疫情概况\n本月发病率按2023年末常住人口6570万人计算。\n6月全省报告突发事件11起。',
      ['achieved 常住人口 65700000..65700000 count 2023-12', 'achieved 报告突发事件 11..11 count 2024-06'],
    ],
    [
      'an aim that facts follow',
      '规划提出，到2025年每千人口托位数达到4.5个。我们组成调研组，走访了12家托育机构。',
      ['target 每千人口托位数 4.5..4.5 per_1k 2025', 'achieved 托育机构 12..12 count null'],
    ],
  ])('%s', (_name, text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('what has been done', () => {
  it.each<[string, string, string[]]>([
    [
      'since something',
      '2020年，县医院启动新院区建设。三年来，床位由300张增加到800张，职工达到1038人。',
      ['achieved 床位 300..300 count null', 'achieved 床位 800..800 count null', 'achieved 职工 1038..1038 count null'],
    ],
    ['after a change', '2019年11月，中心整体搬迁。搬迁后，床位增加到600张。', ['achieved 床位 600..600 count null']],
    ['but an aim stays one', '改革后，到2028年床位将达到500张。', ['target 床位 500..500 count 2028']],
    [
      'in the first half of the year of a later day',
      '2025年9月18日召开医共体推进会。\n上半年，全县完成免费体检3.2万人，签约率达到62%。',
      ['achieved 免费体检 32000..32000 count 2025-06', 'achieved 签约率 62..62 percent 2025-06'],
    ],
    [
      'where a line says so',
      '政府工作报告\n2026年，我们着重抓了以下工作：\n新建改建村卫生室136个，县域医共体覆盖率达到100%。',
      ['achieved 新建改建村卫生室 136..136 count 2026', 'achieved 县域医共体覆盖率 100..100 percent 2026'],
    ],
    [
      'in an evaluation of a plan',
      '县“十四五”卫生健康规划中期评估报告\n三、重点任务推进情况\n建成实验室1个，基层诊疗量占比达到56.2%。',
      ['achieved 实验室 1..1 count null', 'achieved 基层诊疗量占比 56.2..56.2 percent null'],
    ],
    [
      'at the end of a plan',
      '“高质量完成‘十四五’规划”系列新闻发布会实录\n建成国家临床重点专科4个。人均预期寿命由2020年的77.2岁提高到2024年的78.9岁。',
      [
        'achieved 国家临床重点专科 4..4 count null',
        'achieved 人均预期寿命 77.2..77.2 years 2020',
        'achieved 人均预期寿命 78.9..78.9 years 2024',
      ],
    ],
    [
      'in a briefing on an action',
      '健康平原行动工作简报\n2023年第7期\n全市建成国家级胸痛中心6家，覆盖率95%。',
      ['achieved 国家级胸痛中心 6..6 count null', 'achieved 覆盖率 95..95 percent null'],
    ],
  ])('%s', (_name, text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('what is to come', () => {
  it.each<[string, string, string[]]>([
    [
      'a standard that a government’s report promises to raise',
      '政府工作报告\n三、2027年工作安排\n基本公卫经费人均补助提高到104元，居民医保财政补助标准提高到每人每年700元。',
      ['target 基本公卫经费人均补助 104..104 cny 2027', 'target 居民医保财政补助标准 700..700 cny 2027'],
    ],
    [
      'not by the deadline of another item',
      '县医改领导小组会议纪要\n2019年8月20日\n五、信息化。2020年6月底前二级以上医院全部互认。\n六、考核。年底前签约率达到55%以上。',
      ['target 互认的比例 100..100 percent 2020-06', 'target 签约率 55.. percent 2019-12'],
    ],
    [
      'not when another house opens',
      '2027年工作安排\n新增床位1500张，市中医院6月底前投用。新增托位2000个，年底前建成医共体3个。',
      [
        'target 新增床位 1500..1500 count 2027',
        'target 新增托位 2000..2000 count 2027',
        'target 医共体 3..3 count 2027-12',
      ],
    ],
    [
      'beside what has been done already',
      '同时实施“西学中”三年行动，已举办培训班4期，培训临床医师312人次。',
      ['achieved 举办培训班 4..4 count null', 'achieved 培训的临床医师 312..312 count null'],
    ],
  ])('%s', (_name, text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

it('the year before, in brackets', () =>
  expect(rowsOf('2022年全省卫生健康事业发展统计公报\n病床使用率比上年（38.2%）下降0.7个百分点。')).toEqual([
    'achieved 病床使用率 38.2..38.2 percent 2021',
    'achieved 病床使用率(比上年) 0.7..0.7 percentage_point 2022',
  ]));

it('a year alone in its line dates what is below', () =>
  expect(
    rowsOf('“十四五”卫生健康规划\n到2025年\n人均预期寿命达78岁。\n到2035年：\n人均预期寿命达80岁，建成医学中心1个。'),
  ).toEqual([
    'target 人均预期寿命 78..78 years 2025',
    'target 人均预期寿命 80..80 years 2035',
    'target 医学中心 1..1 count 2035',
  ]));
