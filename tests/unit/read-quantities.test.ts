import { describe, expect, it } from 'vitest';
import { readText, rowsOf, statementsOf } from '../setup/read-text.ts';

/** [sentence, number text, comparator, min, max, unit] */
const CASES: readonly [string, string, string, number | null, number | null, string][] = [
  ['每校至少配备语文、数学、音乐教师各2名。', '2名', 'gte', 2, null, 'count'],
  ['千人口献血率由10.2升至12.8。', '12.8', 'eq', 12.8, 12.8, 'per_1k'],
  ['选拔培养省卫生健康中青年学科带头人3—5名。', '3—5名', 'range', 3, 5, 'count'],
  ['每个区建成1-2个城市医疗集团。', '1-2个', 'range', 1, 2, 'count'],
  ['养老机构新增床位35~40张。', '35~40张', 'range', 35, 40, 'count'],
  ['各县确定1家~2家定点医院。', '1家~2家', 'range', 1, 2, 'count'],
  ['每个中心辐射周边3至4个卫生院。', '3至4个', 'range', 3, 4, 'count'],
  ['全年引进省、市医院40余名专家。', '40余名', 'gt', 40, null, 'count'],
  ['累计服务群众10余万人次。', '10余万人次', 'gt', 100000, null, 'count'],
  ['每年安排2000万元用于经费补助。', '2000万元', 'eq', 20000000, 20000000, 'cny'],
  ['全县医共体总门诊275万人次。', '275万人次', 'eq', 2750000, 2750000, 'count'],
  ['监督检查医疗机构3.9万户次。', '3.9万户次', 'eq', 39000, 39000, 'count'],
  ['全市累计出生10.26万人。', '10.26万人', 'eq', 102600, 102600, 'count'],
  ['全市共有医疗卫生机构１７４７个。', '１７４７个', 'eq', 1747, 1747, 'count'],
  ['床护比达到1:0.8以上。', '1:0.8以上', 'gte', 0.8, null, 'ratio'],
  ['护士与床位之比不低于0.6:1。', '不低于0.6:1', 'gte', 0.6, null, 'ratio'],
  ['约三分之一的村卫生室完成改造。', '约三分之一', 'approx', 33.3333, 33.3333, 'percent'],
  ['超过九成的患者在基层首诊。', '超过九成', 'gt', 90, null, 'percent'],
  ['公立医院达到半数以上。', '半数以上', 'gte', 50, null, 'percent'],
  ['人均预期寿命达到76.7 岁。', '76.7 岁', 'eq', 76.7, 76.7, 'years'],
  ['覆盖率达到 98%。', '98%', 'eq', 98, 98, 'percent'],
  ['养老床位8 420张。', '8 420张', 'eq', 8420, 8420, 'count'],
  ['产妇21,306人。', '21,306人', 'eq', 21306, 21306, 'count'],
  ['培训公共卫生医师IOO名。', 'IOO名', 'eq', 100, 100, 'count'],
  ['孕产妇死亡率控制在15/10万以下。', '15/10万以下', 'lte', null, 15, 'per_100k'],
  ['各旗区服务半径不超过5公里。', '不超过5公里', 'lte', null, 5, 'km'],
  ['预约时段精准到30分钟。', '30分钟', 'eq', 30, 30, 'minutes'],
  ['力争全市三级医院达到10家以上。', '10家以上', 'gte', 10, null, 'count'],
  ['吸烟率控制在20%以下。', '20%以下', 'lte', null, 20, 'percent'],
  ['出生人口性别比保持在107左右。', '107左右', 'approx', 107, 107, 'ratio'],
  ['医学重点学科不少于14个。', '不少于14个', 'gte', 14, null, 'count'],
  ['婴儿死亡率<6‰。', '<6‰', 'lt', null, 6, 'permille'],
  ['按病种付费病种数突破200个。', '突破200个', 'gt', 200, null, 'count'],
  ['每千人口医疗机构床位数为5.84张。', '5.84张', 'eq', 5.84, 5.84, 'per_1k'],
  ['每万人口全科医生达到3.2名以上。', '3.2名以上', 'gte', 3.2, null, 'per_10k'],
  ['按照每3万人口1辆的标准配备救护车。', '1辆', 'eq', 1, 1, 'ratio'],
  ['平台达到五级甲等水平。', '五级甲等', 'eq', 5, 5, 'grade'],
  ['非基层机构按七成至九成支付。', '七成至九成', 'range', 70, 90, 'percent'],
  ['对当事人处货值金额三倍以上五倍以下罚款。', '三倍以上五倍以下', 'range', 3, 5, 'ratio'],
  ['村民的知晓率也过了六成。', '六成', 'gt', 60, null, 'percent'],
  ['次均候诊通过六成诊室分流缩短。', '六成', 'eq', 60, 60, 'percent'],
  ['困难职工年度最高救助8万元。', '8万元', 'lte', null, 80000, 'cny'],
  ['居民医保年度最高支付限额20万元。', '20万元', 'eq', 200000, 200000, 'cny'],
  ['百岁老人最低标准提高到每月300元。', '300元', 'eq', 300, 300, 'cny'],
  ['集中隔离点消杀频次不得低于每24小时1次。', '1次', 'gte', 1, null, 'count'],
  ['规范管理率不到全省平均水平的八成。', '八成', 'lt', null, 80, 'percent'],
  ['住院率高于上年0.8个百分点。', '0.8个百分点', 'change', 0.8, 0.8, 'percentage_point'],
  ['县域就诊率低于全省平均水平3个百分点。', '3个百分点', 'eq', 3, 3, 'percentage_point'],
  ['节假日在现行价格上加收10%。', '10%', 'eq', 10, 10, 'percent'],
  ['蚊虫密度控制在2处/公里以内。', '2处/公里以内', 'lte', null, 2, 'other'],
  ['人均每日食盐摄入量≤5g。', '≤5g', 'lte', null, 5, 'other'],
  ['社会体育指导员不少于25名（2025年）、30名（2030年）。', '30名', 'gte', 30, null, 'count'],
  ['人均预期寿命（岁）：2020年75.6，2025年76.8。', '76.8', 'eq', 76.8, 76.8, 'years'],
  ['新生儿死亡率（‰）：2020年7.5，2025年5.0。', '5.0', 'eq', 5, 5, 'permille'],
  ['每千人口医师2.38人，低于全市0.41人、全省0.57人。', '0.41人', 'eq', 0.41, 0.41, 'per_1k'],
  ['师资指数值1.12（去年同期1.08）。', '1.12', 'eq', 1.12, 1.12, 'other'],
  ['公立学校数（所）：2020年15，2025年18。', '18', 'eq', 18, 18, 'count'],
  ['2024年，各校得分最高96.8分，最低83.5分。', '最高96.8分', 'eq', 96.8, 96.8, 'other'],
  ['养老补助每人每年不能少于1500元。', '不能少于1500元', 'gte', 1500, null, 'cny'],
  ['药占比不应高于30%。', '不应高于30%', 'lte', null, 30, 'percent'],
  ['编制总量不得突破120名。', '不得突破120名', 'lte', null, 120, 'count'],
  ['班额不许多于45人。', '不许多于45人', 'lte', null, 45, 'count'],
  ['次均费用不可超过上年的110%。', '110%', 'lte', null, 110, 'percent'],
  ['签约率要过75%。', '75%', 'gt', 75, null, 'percent'],
  ['入学率守住95%的底线。', '95%', 'gte', 95, null, 'percent'],
  ['满意率90%+。', '90%', 'gte', 90, null, 'percent'],
  ['收费不破300元的上限。', '300元', 'lte', null, 300, 'cny'],
  ['达到或超过序时进度的17项。', '17项', 'eq', 17, 17, 'count'],
  ['县域就学率91.3%，较规划目标高1.3个百分点。', '1.3个百分点', 'eq', 1.3, 1.3, 'percentage_point'],
  ['水氟浓度控制在1.0毫克/升以下。', '1.0毫克/升以下', 'lte', null, 1, 'other'],
  ['设备质保期不少于5年。', '不少于5年', 'gte', 5, null, 'years'],
  ['千人口献血率达到12.6。', '12.6', 'eq', 12.6, 12.6, 'per_1k'],
  ['三级医院等级系数分别为1.2和1.05。', '1.05', 'eq', 1.05, 1.05, 'other'],
  ['为群众省下差不多两千万元。', '差不多两千万元', 'approx', 20000000, 20000000, 'cny'],
  ['参保人员享受待遇2 304.6万人次。', '2 304.6万人次', 'eq', 23046000, 23046000, 'count'],
  ['全年检查定点机构4 815家。', '4 815家', 'eq', 4815, 4815, 'count'],
  ['培训村医2 600余人次。', '2 600余人次', 'gt', 2600, null, 'count'],
  ['首针接种率达到9 6%。', '9 6%', 'eq', 96, 96, 'percent'],
  ['三成多的乡镇卫生院没有手术室。', '三成多', 'gt', 30, null, 'percent'],
  ['合计占五成多。', '五成多', 'gt', 50, null, 'percent'],
  ['逾六成的患者在基层就诊。', '逾六成', 'gt', 60, null, 'percent'],
  ['近三成的社区没有健康指导员。', '近三成', 'approx', 30, 30, 'percent'],
  ['两成以上的乡镇卫生院存在逾期。', '两成以上', 'gte', 20, null, 'percent'],
  ['一半以上的县级医院完成改造。', '一半以上', 'gte', 50, null, 'percent'],
  ['全年人口自然增长率-0.6‰。', '-0.6‰', 'eq', -0.6, -0.6, 'permille'],
  ['利润率为-3.5%。', '-3.5%', 'eq', -3.5, -3.5, 'percent'],
  ['死亡率3.2‰-3.6‰。', '3.2‰-3.6‰', 'range', 3.2, 3.6, 'permille'],
  ['城乡居民最低生活保障标准每人每月910元。', '910元', 'eq', 910, 910, 'cny'],
  ['门诊费用支付比例从50%起步。', '50%', 'gte', 50, null, 'percent'],
  ['采购金额占全部采购金额的比例达90%左右。', '90%左右', 'approx', 90, 90, 'percent'],
  ['重点人群达八成七。', '八成七', 'eq', 87, 87, 'percent'],
  ['总额的1/3用于人才培养。', '1/3', 'eq', 33.3333, 33.3333, 'percent'],
  ['约有二十余万人参保。', '二十余万人', 'gt', 200000, null, 'count'],
  ['全市千人床位数6.2张。', '6.2张', 'eq', 6.2, 6.2, 'per_1k'],
  ['妇女平均寿命延长,到2030年达到82岁。', '82岁', 'eq', 82, 82, 'years'],
  ['偏远地区基层医生近三成超过退休年龄。', '近三成', 'approx', 30, 30, 'percent'],
  ['我市老年人口38.7万,占比上升。', '38.7万', 'eq', 387000, 387000, 'count'],
  ['病组结余留用比例最高不超过15%。', '不超过15%', 'lte', null, 15, 'percent'],
  ['车辆报废年限为8年。', '8年', 'eq', 8, 8, 'years'],
  ['合作期15~20年。', '15~20年', 'range', 15, 20, 'years'],
  ['中心卫生院另配CT1台。', '1台', 'eq', 1, 1, 'count'],
  ['执法力量分布不均,三个县没有监督员。', '三个', 'eq', 3, 3, 'count'],
  ['此后每公里加收5元。', '5元', 'eq', 5, 5, 'cny'],
  ['改革推广到所有市级公立医院。', '所有', 'eq', 100, 100, 'percent'],
  ['百分之六十五的专家集中在市区。', '百分之六十五', 'eq', 65, 65, 'percent'],
  ['二百零四个行政村卫生室完成改造。', '二百零四个', 'eq', 204, 204, 'count'],
  ['疫苗储运温度保持在2—8℃。', '2—8℃', 'range', 2, 8, 'other'],
  ['业务用房面积不小于120m²。', '不小于120m²', 'gte', 120, null, 'other'],
  ['全年出车6.9万趟。', '6.9万趟', 'eq', 69000, 69000, 'count'],
  ['服务期不少于6年。', '不少于6年', 'gte', 6, null, 'years'],
  ['全市总诊疗人次2986.5万,门诊稳定。', '2986.5万', 'eq', 29865000, 29865000, 'count'],
  ['救助资金在认定后10日内拨付。', '10日内', 'lte', null, 10, 'other'],
  ['健身步道达到IOO公里。', 'IOO公里', 'eq', 100, 100, 'km'],
  ['年服务量IOOO例以上。', 'IOOO例以上', 'gte', 1000, null, 'count'],
  ['自负费用超过家庭年可支配收入的50%。', '50%', 'gt', 50, null, 'percent'],
  ['小学师资达标率低于全省平均2.1个百分点。', '2.1个百分点', 'eq', 2.1, 2.1, 'percentage_point'],
  ['人员支出占比38.7%,距45%的目标差6.3个百分点。', '6.3个百分点', 'eq', 6.3, 6.3, 'percentage_point'],
  ['门诊、住院费用涨幅分别为2.1%和-1.3%。', '-1.3%', 'eq', -1.3, -1.3, 'percent'],
  ['校舍面积不足标准的12所中学已列入计划。', '12所', 'eq', 12, 12, 'count'],
  ['与最低的高新区相差19.8个百分点。', '19.8个百分点', 'eq', 19.8, 19.8, 'percentage_point'],
  ['老年人健康管理率比全市平均低4.1个百分点。', '4.1个百分点', 'eq', 4.1, 4.1, 'percentage_point'],
  ['其中上调58项。', '58项', 'eq', 58, 58, 'count'],
  ['乙肝表面抗原流行率低于5%o。', '低于5%o', 'lt', null, 5, 'permille'],
];

describe('number expressions', () => {
  it.each(CASES)('%s', (sentence, printed, comparator, min, max, unit) => {
    const found = readText(sentence).statements.find((s) => s.number_text === printed);
    expect(found, statementsOf(sentence).join(' | ')).toBeDefined();
    expect([found?.comparator, found?.value_min, found?.value_max, found?.unit]).toEqual([comparator, min, max, unit]);
  });

  it('gives a letter grade no value', () => {
    const [grade] = readText('推动1家三级医院考核评价结果达到B++以上。').statements.filter((s) => s.unit === 'grade');
    expect([grade?.number_text, grade?.comparator, grade?.value_min, grade?.value_max]).toEqual([
      'B++以上',
      'gte',
      null,
      null,
    ]);
  });
});

describe('what a rate counts per', () => {
  const per = (text: string): [string, string, number | null][] =>
    readText(text).statements.map((s) => [s.number_text, s.unit, s.per_value]);

  it('lets 分别 reach no further than its own values', () => {
    expect(per('每千常住人口分别为2.16人和2.49人，医护比1：1.15。')).toEqual([
      ['2.16人', 'per_1k', 1000],
      ['2.49人', 'per_1k', 1000],
      ['1：1.15', 'ratio', null],
    ]);
    expect(per('每千人口医师数和护士数分别达到2.8人、3.1人，孕产妇死亡率控制在9/10万以下。')).toEqual([
      ['2.8人', 'per_1k', 1000],
      ['3.1人', 'per_1k', 1000],
      ['9/10万以下', 'per_100k', 100000],
    ]);
  });

  it('takes a bracket behind for one only where nothing more stands in it, and its own before any', () => {
    expect(per('18项指标中，1项（每万人口全科医生数）未达到预期。')).toEqual([['1项', 'count', null]]);
    expect(per('全科医生3.2人（每万人口），床位5.2张/千人口。').map(([, ...rest]) => rest)).toEqual([
      ['per_10k', 10000],
      ['per_1k', 1000],
    ]);
  });

  it('says it of every year of an aim', () => {
    expect(per('人才发展指标：每千人口执业（助理）医师数（人），2020年2.65，2025年3.20；')).toEqual([
      ['2.65', 'per_1k', 1000],
      ['3.20', 'per_1k', 1000],
    ]);
  });
});

describe('changes', () => {
  it.each([
    ['门诊量较上年同期增长11.15%。', 'change:increase 11.15..11.15 percent'],
    ['近视率每年降低0.5个百分点。', 'change:decrease 0.5..0.5 percentage_point'],
    ['婴儿死亡率同比下降0.4个千分点。', 'change:decrease 0.4..0.4 permille'],
    ['床位较2015年新增1165张。', 'change:increase 1165..1165 count'],
    ['医疗总费用年增长原则上不超过10%。', 'change:increase ..10 percent'],
    ['乡镇门诊量翻一番。', 'change:increase 100..100 percent'],
    ['基层诊疗量增长10%以上。', 'change:increase 10.. percent'],
    ['次均住院费用涨幅5%以内。', 'change:increase ..5 percent'],
    ['低保家庭婴幼儿减收20%。', 'change:decrease 20..20 percent'],
    ['每年压减非医疗支出500万元。', 'change:decrease 5000000..5000000 cny'],
    ['总支出379.2亿元，同比+1.5%。', 'change:increase 1.5..1.5 percent'],
    ['总收入386.5亿元，同比-0.8%。', 'change:decrease 0.8..0.8 percent'],
    ['入学人数增长(+6.3%)。', 'change:increase 6.3..6.3 percent'],
    ['占比18.9%(-2.2个百分点)。', 'change:decrease 2.2..2.2 percentage_point'],
    ['指标连续下滑5%以上。', 'change:decrease 5.. percent'],
  ])('%s', (sentence, expected) => {
    expect(statementsOf(sentence).join('\n')).toContain(expected);
  });

  it('reads one verb for all of a list', () => {
    const found = statementsOf('卫生技术人员、医师、护士较2015年分别增长30.8%、39.4%、40.9%。');
    expect(found.filter((s) => s.includes('change:increase'))).toHaveLength(3);
  });

  it('takes a level for a level and A of 由A提高到B for a baseline', () => {
    const found = statementsOf('到2025年,健康素养水平由22.1%提高到30%。');
    expect(found[0]).toMatch(/^achieved 22.1% eq/);
    expect(found[1]).toMatch(/^target 30% eq 30..30 percent 2025/);
  });
});

describe('one comparator for several values', () => {
  it('reads 分别…以下 for both', () => {
    const found = statementsOf('到2025年,婴儿和5岁以下儿童死亡率分别控制在6‰和7.5‰以下。');
    expect(found).toEqual(['target 6‰ lte ..6 permille 2025', 'target 7.5‰以下 lte ..7.5 permille 2025']);
  });

  it('reads a comparator that stands far before its number', () => {
    expect(statementsOf('专业技术人员不得低于编制总额的85%。')[0]).toContain('gte 85.. percent');
    expect(statementsOf('到2020年,每个县至少建成1个医共体。')[0]).toContain('gte 1.. count');
  });
});

describe('one bound for what one verb provides', () => {
  it.each([
    ['每床至少配备儿科医师0.4名、护士0.6名。', ['gte 0.4.. ', 'gte 0.6.. ']],
    ['配备不少于1名执业医师和2名护士。', ['gte 1.. ', 'gte 2.. ']],
    ['至少配备医护人员4名、每车配急救箱1个。', ['gte 4.. ', 'eq 1..1 ']],
    ['服务半径城区不超过5公里、农村10—20公里。', ['lte ..5 ', 'range 10..20 ']],
    ['至少建成中心5个,其中示范中心2个。', ['gte 5.. ', 'eq 2..2 ']],
  ])('%s', (sentence, expected) => {
    const found = statementsOf(sentence);
    expect(found.map((s, i) => s.includes(expected[i] ?? '?'))).toEqual(expected.map(() => true));
  });
});

describe('units, ends and changes of unseen texts', () => {
  it.each([
    ['重症病房按床护比1:2.5—3配备。', 'range 2.5..3 ratio'],
    ['ICU床护比为1:2.5至1:3。', 'range 2.5..3 ratio'],
    ['护床比0.65:1。', 'eq 0.65..0.65 ratio'],
    ['超出部分按1.0的系数追加分值。', 'eq 1..1 other'],
    ['低于同级机构次均费用50%的,按实际费用结算。', 'lt ..50 percent'],
    ['低于全市均值3天。', '3天'],
    ['最低服务年限为5年。', 'eq 5..5 years'],
    ['在原有项目基础上增加胸片和血糖2项。', 'change:increase 2..2 count'],
    ['财政拿出将近六个亿。', 'approx 600000000..600000000 cny'],
    ['教室照度不低于300勒克斯。', 'gte 300.. other'],
    ['采集全血12.6万U。', 'eq 126000..126000 other'],
    ['食品抽检量达到5.2批次/千人。', '5.2..5.2 per_1k'],
    ['违约2次以上的不予续签。', ' 2次以上 gte 2.. count'],
  ])('%s', (sentence, expected) => {
    expect(statementsOf(sentence).join('\n')).toContain(expected);
  });
});

describe('sums in tables', () => {
  it.each([
    [
      '收费项目表(计价单位:元)\n项目编码\t项目名称\t原价\t现价\n110200001\t诊察费\t10\t15\n120100003\tⅠ级护理(日)\t18\t26',
      4,
    ],
    ['支付标准(单位:元/年)\n|病种|支付比例|年度限额|\n|高血压(高危)|60%|1500|\n|糖尿病|60%|2400|', 2],
    ['病种\t年度限额\t支付比例\n高血压\t1200\t60%\n糖尿病(胰岛素治疗)\t2400\t65%', 2],
    ['病种\t年度人数\t支付比例\n高血压\t1200\t60%\n糖尿病\t2400\t65%', 0],
  ])('%s', (text, sums) => {
    expect(readText(text).statements.filter((s) => s.unit === 'cny')).toHaveLength(sums);
  });
});

describe('a base', () => {
  it('goes on to numbers that count no whole things', () => {
    const found = readText(
      '每千人口执业(助理)医师数达到2.8人,注册护士数达到3.1人,其中中医类0.6人,新增护士120人。',
    ).statements;
    expect(found.map((s) => s.unit)).toEqual(['per_1k', 'per_1k', 'per_1k', 'count']);
  });
});

describe('damage', () => {
  it('reads %o as ‰ where a death or birth rate goes on', () => {
    expect(statementsOf('年均出生率为10.3%o,符合政策生育率保持在97%以上。')[0]).toContain('10.3..10.3 permille');
    expect(statementsOf('5岁以下儿童死亡率控制在7.5%o以下。')[0]).toContain('..7.5 permille');
  });

  it('reads %o as % and a lost full stop where a sentence ends', () => {
    expect(statementsOf('全血采集年增长率达2%o健全应急医疗救助机制。')[0]).toContain('2..2 percent');
  });

  it('repairs a leading 2 in a share above 100 and says so', () => {
    const text = '指标名称2025年指标性质居民健康素养水平(%)225预期性产前检查率(%)275约束性';
    const [first] = readText(text).statements;
    expect([first?.number_text, first?.comparator, first?.value_min]).toEqual(['225', 'gte', 25]);
    expect(first?.corrections[0]).toMatchObject({ status: 'proposed', check: 'share-above-100' });
  });
});

it.each([
  ['行政执法人员编制按照每万人常住人口配备1.5名标准配置。', '常住人口'],
  ['每千名常住人口执业医师达到3名。', '常住人口'],
  ['每万人拥有全科医生3名。', '人'],
])('%s speaks of %s', (sentence, base) => {
  expect(readText(sentence).statements[0]?.per_zh).toBe(base);
});

describe('rates, spans and paces', () => {
  it.each<[string, string[]]>([
    ['2025年工作要点\n麻疹发病率控制在1/100万以下。', ['target 1/100万以下 lte ..1 other 2025']],
    ['基金累计结余可支付月数保持在6—9个月。', ['norm 6—9个月 range 6..9 other']],
    [
      '中选企业数为2家的，采购周期为1年；3家的为2年；4家及以上的为3年。',
      [
        'norm 2家 eq 2..2 count',
        'norm 1年 eq 1..1 years',
        'norm 3家 eq 3..3 count',
        'norm 2年 eq 2..2 years',
        'norm 4家及以上 gte 4.. count',
        'norm 3年 eq 3..3 years',
      ],
    ],
    ['暂停医保服务1年以上3年以下。', ['norm 1年以上3年以下 range 1..3 years']],
    ['连续断保4年及以上的，等待期不少于6个月。', ['norm 不少于6个月 gte 6.. other']],
    ['截至2021年8月累计节省1.86亿元。', ['achieved 1.86亿元 eq 186000000..186000000 cny 2021-08']],
    [
      '年度任务完成率不足90%的，扣减次年度总额预算指标1—3个百分点。',
      ['norm 不足90% lt ..90 percent', 'norm 1—3个百分点 range 1..3 percentage_point'],
    ],
    [
      '2021年公报\n出院人数中，医院98.6万（占88.0%），基层医疗卫生机构12.3万（占11.0%）。',
      [
        'achieved 98.6万 eq 986000..986000 count 2021',
        'achieved 88.0% eq 88..88 percent 2021',
        'achieved 12.3万 eq 123000..123000 count 2021',
        'achieved 11.0% eq 11..11 percent 2021',
      ],
    ],
    [
      '2025年报告\n中药产业产值年均增速17.7%，年均增长率8.1%。',
      ['achieved 17.7% change:increase 17.7..17.7 percent 2025', 'achieved 8.1% eq 8.1..8.1 percent 2025'],
    ],
    [
      '市“十五五”规划\n中药产业产值年均增速8%左右，到2030年增速保持在7%—8%。',
      ['target 8%左右 change:increase 8..8 percent 2030', 'target 7%—8% change:increase 7..8 percent 2030'],
    ],
    [
      '省“十五五”规划\n对首次获批的1类中药创新药给予最高3000万元奖励；2类改良型新药不超过1000万元。',
      ['norm 最高3000万元 lte ..30000000 cny', 'norm 不超过1000万元 lte ..10000000 cny'],
    ],
    [
      '2023年公报\n孕产妇死亡率由8.2/10万降至0，5岁以下儿童死亡率为0。',
      [
        'achieved 8.2/10万 eq 8.2..8.2 per_100k',
        'achieved 0 eq 0..0 per_100k 2023',
        'achieved 0 eq 0..0 permille 2023',
      ],
    ],
    [
      '2023年公报\n全省医保经办人员与参保人之比为1:1.46万，在职退休比为2.85。',
      ['achieved 1:1.46万 eq 14600..14600 ratio 2023', 'achieved 2.85 eq 2.85..2.85 ratio 2023'],
    ],
    ['县“十四五”规划\n紧盯2项滞后指标，确保到2025年底达标。', []],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('signs, formulas, bases and bounds of lists', () => {
  it.each<[string, string[]]>([
    [
      '服务群众1000+人次，新增托位500+个，发放宣传资料2万+份。',
      ['target 1000+人次 gte 1000.. count', 'target 500+个 gte 500.. count', 'target 2万+份 gte 20000.. count'],
    ],
    ['“1+3+N”体系覆盖12个镇。', ['achieved 12个 eq 12..12 count']],
    ['床位数翻了将近一番。', ['achieved 翻了将近一番 change:increase 100..100 percent']],
    ['规范管理率=规范管理人数/管理人数×100%，目标值不低于60%。', ['target 不低于60% gte 60.. percent']],
    ['确保建档率=100%。', ['target 100% eq 100..100 percent']],
    ['床护比达到1:1.0-1.2。', ['target 1:1.0-1.2 range 1..1.2 ratio']],
    ['床护比由1:1.0提高到1:1.25。', ['achieved 1:1.0 eq 1..1 ratio', 'target 1:1.25 eq 1.25..1.25 ratio']],
    ['城区新建公厕12座、改造提升26座。', ['target 12座 eq 12..12 count', 'target 26座 eq 26..26 count']],
    [
      '安排基层服务能力提升500万元、信息化建设300万元。',
      ['target 500万元 eq 5000000..5000000 cny', 'target 300万元 eq 3000000..3000000 cny'],
    ],
    ['医疗救助资金支出提升320万元。', ['target 320万元 change:increase 3200000..3200000 cny']],
    [
      '到2025年，每千人口床位数在2020年5.8张的基础上增加到7张。',
      ['achieved 5.8张 eq 5.8..5.8 per_1k 2020', 'target 7张 eq 7..7 per_1k 2025'],
    ],
    [
      '到2025年，托位数在现有3600个的基础上再增加1200个。',
      ['achieved 3600个 eq 3600..3600 count', 'target 1200个 change:increase 1200..1200 count 2025'],
    ],
    [
      '每千人口床位7.5张、救护车86辆、急救站32个。',
      ['achieved 7.5张 eq 7.5..7.5 per_1k', 'achieved 86辆 eq 86..86 count', 'achieved 32个 eq 32..32 count'],
    ],
    ['除每千人口托位数外，其余21项均可完成。', ['achieved 21项 eq 21..21 count']],
    ['每床至少配备0.1名医师、0.25名康复治疗师。', ['norm 0.1名 gte 0.1.. ratio', 'norm 0.25名 gte 0.25.. ratio']],
    ['至少设有内科、康复医学科、临终关怀科等3个临床科室。', ['target 3个 gte 3.. count']],
    [
      '呼吸机2台、心电监护仪不少于4台、除颤仪1台。',
      ['norm 2台 eq 2..2 count', 'norm 不少于4台 gte 4.. count', 'norm 1台 eq 1..1 count'],
    ],
    [
      '平均完成率90%，最高板桥镇99%，最低枣巷镇71.3%。',
      ['achieved 90% eq 90..90 percent', 'achieved 99% eq 99..99 percent', 'achieved 71.3% eq 71.3..71.3 percent'],
    ],
    ['补助标准最低300元。', ['norm 最低300元 gte 300.. cny']],
    ['换气次数12次/h以上，压差不小于5Pa。', ['norm 12次/h以上 gte 12.. count', 'norm 不小于5Pa gte 5.. other']],
    [
      '每创建1家省级示范机构奖补20万元，每降1%扣0.5分。',
      ['norm 20万元 eq 200000..200000 cny', 'norm 0.5分 eq 0.5..0.5 other'],
    ],
    ['每县至少建成1个示范中心。', ['target 1个 gte 1.. count']],
    [
      '到2025年，劳动年龄人口平均受教育年限由10.8年提高到11.7年。',
      ['achieved 10.8年 eq 10.8..10.8 years', 'target 11.7年 eq 11.7..11.7 years 2025'],
    ],
    ['对服务满5年的村医给予补助。', []],
    [
      '22项主要指标中，提前完成9项，符合预期11项，进展滞后2项。',
      ['achieved 9项 eq 9..9 count', 'achieved 11项 eq 11..11 count', 'achieved 2项 eq 2..2 count'],
    ],
    ['在12项考核指标中，6项排名第一，3项居第二。', ['achieved 6项 eq 6..6 count', 'achieved 3项 eq 3..3 count']],
    ['急诊24小时不打烊，两床之间净宽不小于2.4米。', ['norm 不小于2.4米 gte 2.4.. other']],
    ['药占比超过30%的医院要在年内降到28%以下。', ['target 28%以下 lte ..28 percent']],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('units that a bracket behind the name prints', () => {
  it.each<[string, string[]]>([
    [
      '机构（个）设置率达到90，床位（张）使用率85左右。',
      ['target 机构(个)设置率 90..90 percent null', 'target 床位(张)使用率 85..85 percent null'],
    ],
    [
      '孕产妇死亡率（1/10万）力争控制在9以下，婴儿死亡率（‰）稳定在4以内，5岁以下儿童死亡率（‰）≤5。',
      [
        'target 孕产妇死亡率 ..9 per_100k null',
        'target 婴儿死亡率 ..4 permille null',
        'target 5岁以下儿童死亡率 ..5 permille null',
      ],
    ],
    [
      '签约人数（万人）达到12，其中老年人3万人。',
      ['target 签约人数 120000..120000 count null', 'target 老年人 30000..30000 count null'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('runs before a verb, bounds of several, means to compare with', () => {
  it.each<[string, string[]]>([
    [
      '到2025年，床位较2020年500张增加100张。',
      ['achieved 500张 eq 500..500 count 2020', 'target 100张 change:increase 100..100 count 2025'],
    ],
    [
      '规范管理率、控制率由90%、75%提高到95%、80%。',
      [
        'achieved 90% eq 90..90 percent',
        'achieved 75% eq 75..75 percent',
        'target 95% eq 95..95 percent',
        'target 80% eq 80..80 percent',
      ],
    ],
    ['签约率88%，高于全省86%的平均水平。', ['achieved 88% eq 88..88 percent', 'achieved 86% eq 86..86 percent']],
    [
      '孕产妇死亡率、婴儿死亡率控制在8/10万和3‰以内。',
      ['target 8/10万 lte ..8 per_100k', 'target 3‰以内 lte ..3 permille'],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
