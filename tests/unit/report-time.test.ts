/** What a report tells was done, and when: years that are only named date nothing, and what came about since something is no aim. */
import { describe, expect, it } from 'vitest';
import { rowsOf, statementsOf } from '../setup/read-text.ts';

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

describe('what 去年, 年底 and the bracket behind a base date', () => {
  it.each<[string, string[]]>([
    [
      '2024年卫生健康工作总结\n一季度住院占比31.4%，距离2025年达到35%的目标相差3.6个百分点。截至10月底，全县住院占比为79%。年底前力争达到80%。',
      [
        'achieved 31.4% eq 31.4..31.4 percent 2024-03',
        'target 35% eq 35..35 percent 2025',
        'achieved 3.6个百分点 eq 3.6..3.6 percentage_point 2024-03',
        'achieved 79% eq 79..79 percent 2024-10',
        'target 80% eq 80..80 percent 2024-12',
      ],
    ],
    [
      '2024年工作要点\n1.到2026年，签约率达到90%以上。年底前招聘120名，10月底前达到二级甲等医院12家。',
      [
        'target 90%以上 gte 90.. percent 2026',
        'target 120名 eq 120..120 count 2024-12',
        'target 12家 eq 12..12 count 2024-10',
      ],
    ],
    ['2024年工作要点\n1.改造县医院，预计2025年6月投用；其余2所8月底前投用。', ['target 2所 eq 2..2 count 2024-08']],
    [
      '2024年上半年工作总结\n全县出生1286人，去年同期1440人。',
      ['achieved 1286人 eq 1286..1286 count 2024-06', 'achieved 1440人 eq 1440..1440 count 2023-06'],
    ],
    [
      '2024年上半年工作总结\n签约率由上年的60%提高到65%，去年为60%。',
      [
        'achieved 60% eq 60..60 percent 2023',
        'achieved 65% eq 65..65 percent 2024-06',
        'achieved 60% eq 60..60 percent 2023',
      ],
    ],
    [
      '2024年前三季度医保运行情况通报\n1—9月，支出13.1亿元，去年同期为12.3亿元。',
      [
        'achieved 13.1亿元 eq 1310000000..1310000000 cny 2024-09',
        'achieved 12.3亿元 eq 1230000000..1230000000 cny 2023-09',
      ],
    ],
    [
      '某县卫健局\n（2025年2月27日）\n次均费用从2021年的8972元降到去年的7461元。',
      ['achieved 8972元 eq 8972..8972 cny 2021', 'achieved 7461元 eq 7461..7461 cny 2024'],
    ],
    [
      '2024年工作总结\n住院占比由2020年的64.8%提高至去年的72.3%。',
      ['achieved 64.8% eq 64.8..64.8 percent 2020', 'achieved 72.3% eq 72.3..72.3 percent 2023'],
    ],
    [
      '2024年工作总结\n签约率由2020年的50%提高到去年的60%、今年的65%。',
      [
        'achieved 50% eq 50..50 percent 2020',
        'achieved 60% eq 60..60 percent 2023',
        'achieved 65% eq 65..65 percent 2024',
      ],
    ],
    [
      '2025年工作要点\n签约率不低于上年，参保率稳定在95%以上，新增托位50个。',
      ['target 95%以上 gte 95.. percent 2025', 'target 50个 eq 50..50 count 2025'],
    ],
    ['2025年工作要点\n次均费用控制在去年水平以内，新增托位50个。', ['target 50个 eq 50..50 count 2025']],
    ['2025年工作要点\n巩固去年成果，新增托位50个。', ['target 50个 eq 50..50 count 2025']],
    [
      '2023年工作总结\n2023年，婴儿死亡率2.1‰，较2020年（2.9‰）下降0.8个千分点。',
      [
        'achieved 2.1‰ eq 2.1..2.1 permille 2023',
        'achieved 2.9‰ eq 2.9..2.9 permille 2020',
        'achieved 0.8个千分点 change:decrease 0.8..0.8 permille 2023',
      ],
    ],
    [
      '2024年8月疫情通报\n8月报告1200例，较7月（1342例）下降10.6%。',
      [
        'achieved 1200例 eq 1200..1200 count 2024-08',
        'achieved 1342例 eq 1342..1342 count 2024-07',
        'achieved 10.6% change:decrease 10.6..10.6 percent 2024-08',
      ],
    ],
    [
      '市人口规划\n到2025年底，人口较2020年末（16.9万人）增加1万人。',
      ['achieved 16.9万人 eq 169000..169000 count 2020-12', 'target 1万人 change:increase 10000..10000 count 2025-12'],
    ],
    [
      '市“十四五”规划\n“十四五”时期，我市卫生健康事业面临新的机遇和挑战。全市60岁及以上人口占比21.87%。',
      ['achieved 21.87% eq 21.87..21.87 percent'],
    ],
    [
      '2024年工作总结\n2022年日均门诊量只有180人次，现在超过460人次，床位由0张增加到60张。',
      [
        'achieved 180人次 eq 180..180 count 2022',
        'achieved 超过460人次 gt 460.. count 2024',
        'achieved 0张 eq 0..0 count',
        'achieved 60张 eq 60..60 count 2024',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('what is told and what is promised', () => {
  it.each<[string, string[]]>([
    [
      '岚川市“十四五”卫生健康发展规划\n第一节 发展基础\n一、服务质量不断改善。建有胸痛中心9个、卒中中心7个，二级以上医院预约诊疗率达到55%，妇女“两癌”筛查率80%以上。',
      [
        'achieved 9个 eq 9..9 count',
        'achieved 7个 eq 7..7 count',
        'achieved 55% eq 55..55 percent',
        'achieved 80%以上 gte 80.. percent',
      ],
    ],
    [
      '县卫健局2024年工作总结及2025年工作计划\n一、2024年主要工作完成情况\n建有胸痛中心9个，预约诊疗率达到55%，筛查率80%以上。\n二、2025年工作计划\n筛查率85%以上。',
      [
        'achieved 9个 eq 9..9 count 2024',
        'achieved 55% eq 55..55 percent 2024',
        'achieved 80%以上 gte 80.. percent 2024',
        'target 85%以上 gte 85.. percent 2025',
      ],
    ],
    [
      '2024年全县卫生健康工作情况汇报\n一、主要成效\n建有胸痛中心9个，预约诊疗率达到55%，筛查率80%以上。\n二、存在问题\n床位使用率60%。',
      [
        'achieved 9个 eq 9..9 count 2024',
        'achieved 55% eq 55..55 percent 2024',
        'achieved 80%以上 gte 80.. percent 2024',
        'achieved 60% eq 60..60 percent 2024',
      ],
    ],
    [
      '市政府工作报告\n一、过去五年工作回顾\n五年来，我们坚持人民至上。人均预期寿命达到80.1岁，新建医院5所，筛查率80%以上。',
      ['achieved 80.1岁 eq 80.1..80.1 years', 'achieved 5所 eq 5..5 count', 'achieved 80%以上 gte 80.. percent'],
    ],
    [
      '市“十四五”规划\n二、发展目标\n筛查率80%以上，建有胸痛中心9个。',
      ['target 80%以上 gte 80.. percent 2025', 'target 9个 eq 9..9 count 2025'],
    ],
    [
      '2023年卫生健康统计公报\n全市次均费用增幅控制在5%以内，接种率保持在95%以上。',
      ['achieved 5%以内 change:increase ..5 percent 2023', 'achieved 95%以上 gte 95.. percent 2023'],
    ],
    [
      '市“十四五”规划\n一、发展现状\n截至2020年底，公立医院次均费用增幅控制在5%以内。',
      ['achieved 5%以内 change:increase ..5 percent 2020-12'],
    ],
    [
      '一、2023年工作回顾\n次均费用增幅控制在5%以内。目前，全县接种率保持在95%以上。',
      ['achieved 5%以内 change:increase ..5 percent 2023', 'achieved 95%以上 gte 95.. percent'],
    ],
    [
      '（一）2024年底前配备救护车20辆，目前仅有12辆。',
      ['target 20辆 eq 20..20 count 2024-12', 'achieved 12辆 eq 12..12 count'],
    ],
    [
      '到2025年，二级医院设立发热诊室（目前为37.5%），托位达到4.6个，目前仅为3.2个，尚差1.4个。返聘不少于40名，现已返聘12名。',
      [
        'achieved 37.5% eq 37.5..37.5 percent',
        'target 4.6个 eq 4.6..4.6 count 2025',
        'achieved 3.2个 eq 3.2..3.2 count',
        'achieved 1.4个 eq 1.4..1.4 count',
        'target 不少于40名 gte 40.. count 2025',
        'achieved 12名 eq 12..12 count',
      ],
    ],
    [
      '到2025年培训300名，截至目前已培训120名。目前实有842人，空编284名。',
      [
        'target 300名 eq 300..300 count 2025',
        'achieved 120名 eq 120..120 count',
        'achieved 842人 eq 842..842 count',
        'achieved 284名 eq 284..284 count',
      ],
    ],
    [
      '二、下一步打算\n2026年已安排3600万元，2025年首批25名已于3月完成招聘，第一批8000万元已于3月下达。',
      [
        'achieved 3600万元 eq 36000000..36000000 cny 2026',
        'achieved 25名 eq 25..25 count 2025-03',
        'achieved 8000万元 eq 80000000..80000000 cny 2025-03',
      ],
    ],
    [
      '2024年工作要点\n在去年建成162个监测哨点的基础上，今年新增28个。在2023年新增床位300张的基础上，再增50张。',
      [
        'achieved 162个 eq 162..162 count 2023',
        'target 28个 eq 28..28 count 2024',
        'achieved 300张 eq 300..300 count 2023',
        'target 50张 change:increase 50..50 count 2024',
      ],
    ],
    [
      '2024年工作要点\n在去年改造20家卫生站的基础上，再改造15家。',
      ['achieved 20家 eq 20..20 count 2023', 'target 15家 eq 15..15 count 2024'],
    ],
    [
      '2024年工作总结\n重点人群签约率78.6%，力争年底达到80%以上。确保年底达到90%。今年力争突破80%。今年目标是达到35万人。今年底将实现18个乡镇全覆盖。8月起将扩大到12家。其余5所年底前全部竣工。其余2个预计2025年完成。',
      [
        'achieved 78.6% eq 78.6..78.6 percent 2024',
        'target 80%以上 gte 80.. percent 2024-12',
        'target 90% eq 90..90 percent 2024-12',
        'target 突破80% gt 80.. percent 2024',
        'target 35万人 eq 350000..350000 count 2024',
        'target 18个 eq 18..18 count 2024-12',
        'target 全覆盖 eq 100..100 percent 2024-12',
        'target 12家 eq 12..12 count',
        'target 5所 eq 5..5 count 2024-12',
        'target 全部 eq 100..100 percent 2024-12',
        'target 2个 eq 2..2 count 2025',
      ],
    ],
    [
      '2024年上半年工作总结\n基层诊疗量占比58.3%，距60%的全年目标还差1.7个百分点；完成全年任务8000万元的85.6%。未达到80%的要求。完成民生实事任务（2万人）的51.5%。签约率65%（省定目标60%）。超额完成1200户的任务。完成全年计划（210万毫升）的60%。',
      [
        'achieved 58.3% eq 58.3..58.3 percent 2024-06',
        'target 60% eq 60..60 percent 2024',
        'achieved 1.7个百分点 eq 1.7..1.7 percentage_point 2024-06',
        'target 8000万元 eq 80000000..80000000 cny 2024',
        'achieved 85.6% eq 85.6..85.6 percent 2024-06',
        'target 80% eq 80..80 percent',
        'target 2万人 eq 20000..20000 count 2024',
        'achieved 51.5% eq 51.5..51.5 percent 2024-06',
        'achieved 65% eq 65..65 percent 2024-06',
        'target 60% eq 60..60 percent',
        'target 1200户 eq 1200..1200 count 2024',
        'target 210万毫升 eq 2100000..2100000 other 2024',
        'achieved 60% eq 60..60 percent 2024',
      ],
    ],
    [
      '2024年工作要点\n18家托育机构10月底前全部完成备案，12家医院今年11月底前完成整合，首批80名11月底前投放。',
      [
        'target 18家 eq 18..18 count 2024-10',
        'target 全部 eq 100..100 percent 2024-10',
        'target 12家 eq 12..12 count 2024-11',
        'target 80名 eq 80..80 count 2024-11',
      ],
    ],
    [
      '会议纪要\n2024年缺口资金420万元由县财政局于2024年10月15日前拨付到位。',
      ['target 420万元 eq 4200000..4200000 cny 2024-10'],
    ],
    [
      '调研报告\n《方案》提出，到2022年每个乡镇建成1个养老中心。目前建成3个。',
      ['target 1个 eq 1..1 count 2022', 'achieved 3个 eq 3..3 count'],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('whose year it is, and what only compares', () => {
  it.each<[string, string[]]>([
    [
      '2027年工作要点\n达标率提高到95%，2028年底前全部达标。',
      ['target 95% eq 95..95 percent 2027', 'target 全部 eq 100..100 percent 2028-12'],
    ],
    [
      '2024年工作要点\n主体工程2020年底前封顶，预计2022年投入使用，届时将新增床位800张。',
      ['target 800张 eq 800..800 count 2022'],
    ],
    [
      '县2025年工作要点\n二是2025年底前建成3个。四是力争用三年时间，签约率提高到85%。',
      ['target 3个 eq 3..3 count 2025-12', 'target 85% eq 85..85 percent 2025'],
    ],
    [
      '县政府讲话\n（2025年3月）\n明年要达到83%以上；三年内要从14%提高到22%。',
      ['target 83%以上 gte 83.. percent 2026', 'achieved 14% eq 14..14 percent', 'target 22% eq 22..22 percent'],
    ],
    [
      '芜江市“权威访谈·开局十五五”系列新闻发布会实录\n时间：2026年4月28日\n今年基层诊疗量占比要从42%压到38%。用两年时间，实现签约率达到80%。',
      ['achieved 42% eq 42..42 percent', 'target 38% eq 38..38 percent 2026', 'target 80% eq 80..80 percent'],
    ],
    [
      '关于省十四届人大二次会议第0123号建议的答复\n您提出的建议收悉。根据《专项行动计划（2023—2025年）》，2021年以来，省级财政每年安排5000万元。目前村医实际为1:1430。',
      ['achieved 5000万元 eq 50000000..50000000 cny', 'achieved 1:1430 eq 1430..1430 ratio'],
    ],
    [
      '上千人次参加。成百上千名医生。服务群众上万人次。',
      ['achieved 上千人次 gte 1000.. count', 'achieved 上千名 gte 1000.. count', 'achieved 上万人次 gte 10000.. count'],
    ],
    [
      '2023年，总和生育率1.02。注：每千人口指标按2022年末常住人口340.8万人计算。',
      ['achieved 1.02 eq 1.02..1.02 other 2023', 'achieved 340.8万人 eq 3408000..3408000 count 2022-12'],
    ],
    ['总体思路是“1248”：锚定1个目标、抓好2个关键、推进4项改革、办好8件实事。', []],
    ['23项主要指标有21项达到目标。', ['achieved 21项 eq 21..21 count']],
    [
      '距2024年33%、2025年35%的目标分别相差1.6和3.6个百分点。死亡率分别低于目标值1.08和1.13个千分点。',
      [
        'target 33% eq 33..33 percent 2024',
        'target 35% eq 35..35 percent 2025',
        'achieved 1.6 eq 1.6..1.6 percentage_point 2025',
        'achieved 3.6个百分点 eq 3.6..3.6 percentage_point 2025',
        'achieved 1.08 eq 1.08..1.08 permille',
        'achieved 1.13个千分点 eq 1.13..1.13 permille',
      ],
    ],
    [
      '死亡率分别低于目标值1.08个千分点和1.13个千分点。早产率较周边两市分别高出0.6个千分点、1.3个千分点。',
      [
        'achieved 1.08个千分点 eq 1.08..1.08 permille',
        'achieved 1.13个千分点 eq 1.13..1.13 permille',
        'achieved 0.6个千分点 eq 0.6..0.6 permille',
        'achieved 1.3个千分点 eq 1.3..1.3 permille',
      ],
    ],
    [
      '到2025年，比城市低14.9个百分点，比先进地市多1.3个百分点，超出国家要求4.7个百分点。',
      [
        'target 14.9个百分点 eq 14.9..14.9 percentage_point 2025',
        'target 1.3个百分点 eq 1.3..1.3 percentage_point 2025',
        'target 4.7个百分点 eq 4.7..4.7 percentage_point 2025',
      ],
    ],
    ['2024年底前，2027年底前13项指标全部达到2025年阶段目标。', ['target 全部 eq 100..100 percent 2027-12']],
    [
      '截至2025年底，124项指标中，已达到2030年目标值的61项；达到2025年阶段目标值的43项。',
      ['achieved 61项 eq 61..61 count 2025-12', 'achieved 43项 eq 43..43 count 2025-12'],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('what is done and what is to come', () => {
  it.each<[string, string[]]>([
    [
      '已招聘30名，余下70名2026年上半年完成招聘。',
      ['achieved 30名 eq 30..30 count', 'target 70名 eq 70..70 count 2026-06'],
    ],
    [
      '全县131家建成发热门诊，其余7家将于2023年底前建成。',
      ['achieved 131家 eq 131..131 count', 'target 7家 eq 7..7 count 2023-12'],
    ],
    [
      '石岭市“十四五”公共卫生规划实施情况中期评估报告\n二、重点工程\n2.急救能力提升工程。新增急救站点11个，总数达到38个，平均急救反应时间由2020年的16.4分钟缩短至11.8分钟。',
      [
        'achieved 11个 eq 11..11 count',
        'achieved 38个 eq 38..38 count',
        'achieved 16.4分钟 eq 16.4..16.4 minutes 2020',
        'achieved 11.8分钟 eq 11.8..11.8 minutes',
      ],
    ],
    [
      '石岭市“十四五”公共卫生规划实施情况中期评估报告\n二、重点工程\n2.急救能力提升工程。力争新增急救站点11个。',
      ['target 11个 eq 11..11 count'],
    ],
    [
      '城乡居民医保财政补助标准新增30元，达到每人每年700元。',
      ['norm 30元 change:increase 30..30 cny', 'norm 700元 eq 700..700 cny'],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('what was set, done, outdone and is still to come', () => {
  it.each<[string, string[]]>([
    [
      '2025年云县政府工作报告\n过去一年，我们用心用情增福祉。新建卫生院4所、增加托位360个。',
      ['achieved 4所 eq 4..4 count', 'achieved 360个 eq 360..360 count'],
    ],
    [
      '2025年政府工作报告\n去年，我们用心用情增福祉。新建卫生院4所、增加托位360个。',
      ['achieved 4所 eq 4..4 count 2024', 'achieved 360个 eq 360..360 count 2024'],
    ],
    [
      '2025年政府工作报告\n今年，我们要用心用情增福祉。新建卫生院4所、增加托位360个。',
      ['target 4所 eq 4..4 count 2025', 'target 360个 eq 360..360 count 2025'],
    ],
    [
      '2024年上半年工作总结\n全年目标任务6000人，截至6月25日已完成宫颈癌筛查3826人。',
      ['target 6000人 eq 6000..6000 count 2024', 'achieved 3826人 eq 3826..3826 count 2024-06'],
    ],
    [
      '2024年上半年工作总结\n两癌筛查任务6000人，完成3826人，完成率63.8%。',
      [
        'target 6000人 eq 6000..6000 count 2024',
        'achieved 3826人 eq 3826..3826 count 2024-06',
        'achieved 63.8% eq 63.8..63.8 percent 2024-06',
      ],
    ],
    ['新增托位520个，超额完成年度任务20个。', ['achieved 520个 eq 520..520 count', 'achieved 20个 eq 20..20 count']],
    [
      '完成投资2.3亿元，超年度计划12%。',
      ['achieved 2.3亿元 eq 230000000..230000000 cny', 'achieved 12% eq 12..12 percent'],
    ],
    ['总费用增幅不得超过年度计划12%。', ['norm 12% lte ..12 percent']],
    [
      '一、基本情况\n我市现有乡村医生2136人，今年拟招聘150人。',
      ['achieved 2136人 eq 2136..2136 count', 'target 150人 eq 150..150 count'],
    ],
    [
      '一、工作开展情况\n目前已建成12个，预计年底达到20个。',
      ['achieved 12个 eq 12..12 count', 'target 20个 eq 20..20 count'],
    ],
    [
      '一、工作开展情况\n县医院设置床位600张，今年10月可投入使用，届时全县床位将达到3030张，每千人口可达6.13张。',
      ['achieved 600张 eq 600..600 count', 'target 3030张 eq 3030..3030 count', 'target 6.13张 eq 6.13..6.13 per_1k'],
    ],
    [
      '项目已到位5600万元，建成后可新增床位120张。',
      ['achieved 5600万元 eq 56000000..56000000 cny', 'target 120张 eq 120..120 count'],
    ],
    ['力争到年底，爽约率由9%降到4.2%。', ['achieved 9% eq 9..9 percent', 'target 4.2% eq 4.2..4.2 percent']],
    ['互认项目已由85项扩大到140项。', ['achieved 85项 eq 85..85 count', 'achieved 140项 eq 140..140 count']],
    [
      '2015年至今，累计招录定向生634名，其中本科412名。',
      ['achieved 634名 eq 634..634 count', 'achieved 412名 eq 412..412 count'],
    ],
    ['2021年出台的《细则》实施3年来，共发放补助1865万元。', ['achieved 1865万元 eq 18650000..18650000 cny']],
    ['2022年全省传染病疫情概况\n全省共报告法定传染病48726例。', ['achieved 48726例 eq 48726..48726 count 2022']],
    ['医疗质量控制标准\n手卫生依从性≥70%，正确率≥80%。', ['norm ≥70% gte 70.. percent', 'norm ≥80% gte 80.. percent']],
    [
      '到2025，签约率达到80%；到 2030，达到90%。',
      ['target 80% eq 80..80 percent 2025', 'target 90% eq 90..90 percent 2030'],
    ],
    ['截至2024，全市床位3.2万张。', ['achieved 3.2万张 eq 32000..32000 count 2024']],
    ['新增床位2025张。', ['achieved 2025张 eq 2025..2025 count']],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
