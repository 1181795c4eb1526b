/** What offices write, in sentences of our own: each a variant of a wording that the engine once misread in a text that it had not seen. */
import { describe, expect, it, test } from 'vitest';
import { classesOf, readText, statementsOf } from '../setup/read-text.ts';

describe('what a date governs', () => {
  it.each<[string, string[]]>([
    [
      '某县2025年医改工作要点\n3.疾控改革。8月底前完成机构挂牌。儿童疫苗接种率以乡镇为单位不低于95%。',
      ['target 不低于95% gte 95.. percent 2025'],
    ],
    [
      '某县2025年工作要点\n5.服务能力。到6月底，新院区投用，新增床位200张；11月底前，康复楼交付。新创社区医院3家。',
      ['target 200张 eq 200..200 count 2025-06', 'target 3家 eq 3..3 count 2025'],
    ],
    [
      '第三章　资源配置\n本规划期为2026—2030年。规划期末，床位控制在3000张以内。护理型床位占比提高到35%。',
      ['target 3000张以内 lte ..3000 count 2030-12', 'target 35% eq 35..35 percent 2030-12'],
    ],
    [
      '某市实施方案（2024—2026年）\n第一阶段（2024年3月至12月）：试点先行。章程制定率达到100%。\n第二阶段（2025年1月至12月）：全面推开。次均费用增幅控制在5%以内。',
      ['target 100% eq 100..100 percent 2024-12', 'target 5%以内 change:increase ..5 percent 2025-12'],
    ],
    [
      '某县薪酬改革方案（2024—2026年）\n第一阶段：动员部署（2024年7月—9月）。完成测算。8月底前，各医院至少召开1次职工大会。',
      ['target 1次 gte 1.. count 2024-08'],
    ],
    [
      '到2025年和2030年，成人吸烟率分别降至22%和18%以下，每日饮酒量由2020年的12克降至10克以下和8克以下，骨干教师达到20名。',
      [
        'target 22% lte ..22 percent 2025',
        'target 18%以下 lte ..18 percent 2030',
        'achieved 12克 eq 12..12 other 2020',
        'target 10克以下 lte ..10 other 2025',
        'target 8克以下 lte ..8 other 2030',
        'target 20名 eq 20..20 count 2030',
      ],
    ],
    [
      '某县政府工作报告\n2025年1月6日\n一要强基层。素养水平到2025年和2027年分别达到30%和33%。\n二要办实事。10月底前投用食堂4个。',
      ['target 30% eq 30..30 percent 2025', 'target 33% eq 33..33 percent 2027', 'target 4个 eq 4..4 count 2025-10'],
    ],
    [
      '2024年3月5日上午，县政府召开新闻发布会，介绍规划情况。截至今年2月底，全县建成站点6个，明年年底前再建4个。',
      ['achieved 6个 eq 6..6 count 2024-02', 'target 4个 eq 4..4 count 2025-12'],
    ],
    [
      '人均预期寿命由2015年的75.0岁提高到2020年的77.0岁，孕产妇死亡率由20.1/10万下降到12.3/10万。',
      [
        'achieved 75.0岁 eq 75..75 years 2015',
        'achieved 77.0岁 eq 77..77 years 2020',
        'achieved 20.1/10万 eq 20.1..20.1 per_100k',
        'achieved 12.3/10万 eq 12.3..12.3 per_100k',
      ],
    ],
    [
      '与2020年相比，次均费用由8200元降到7600元。',
      ['achieved 8200元 eq 8200..8200 cny 2020', 'achieved 7600元 eq 7600..7600 cny'],
    ],
    [
      '某市“十四五”规划中期评估报告\n截至2023年6月底，总体顺利。2022年底，感染科设置率达到100%。',
      ['achieved 100% eq 100..100 percent 2022-12'],
    ],
    [
      '截至2025年8月底，主体封顶，年内完成投资1.2亿元，累计完成投资3亿元。',
      ['achieved 1.2亿元 eq 120000000..120000000 cny 2025-08', 'achieved 3亿元 eq 300000000..300000000 cny 2025-08'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

test('a heading that ends with a month gives its year to the months under it', () => {
  const text =
    '某县薪酬改革方案（2024—2026年）\n（一）第一阶段：动员部署（2024年7月—9月）。完成测算。8月底前，各医院至少召开1次职工大会。';
  expect(statementsOf(text)).toEqual(['target 1次 gte 1.. count 2024-08']);
});

describe('what a heading says of its numbers', () => {
  it.each<[string, string[]]>([
    [
      '某局2024年工作总结和2025年工作打算\n一、2024年工作总结\n新增学科5个。\n二、2025年工作打算\n（一）积极应对疾病谱变化形势。建成胸痛中心2个，救治及时率达到92%。',
      ['achieved 5个 eq 5..5 count 2024', 'target 2个 eq 2..2 count 2025', 'target 92% eq 92..92 percent 2025'],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('units, bounds and bases', () => {
  it.each<[string, string[]]>([
    [
      '每漏报1例扣2分，每3至5年轮训一次，每2年到上级医院进修3个月以上。',
      ['norm 2分 eq 2..2 other', 'norm 3个月以上 gte 3.. other'],
    ],
    ['日均担负住院2.1床日。', ['achieved 2.1床日 eq 2.1..2.1 other']],
    [
      '占比超过30%的加0.02，老年人费用约占总费用的40%，核减绩效工资总量5%。',
      [
        'norm 超过30% gt 30.. percent',
        'norm 0.02 eq 0.02..0.02 other',
        'norm 40% approx 40..40 percent',
        'norm 5% change:decrease 5..5 percent',
      ],
    ],
    [
      '城乡居民收入比由2.4缩小为2.3，在职退休比为2.5，较上年下降0.1。',
      [
        'achieved 2.4 eq 2.4..2.4 ratio',
        'achieved 2.3 eq 2.3..2.3 ratio',
        'achieved 2.5 eq 2.5..2.5 ratio',
        'achieved 0.1 change:decrease 0.1..0.1 ratio',
      ],
    ],
    [
      '每千农村服务人口0.9名，较2020年减少52名。',
      ['achieved 0.9名 eq 0.9..0.9 per_1k', 'achieved 52名 change:decrease 52..52 count'],
    ],
    [
      '每万人社工达到1名和1.5名，人均用油量降至30克以下。',
      ['target 1名 eq 1..1 per_10k', 'target 1.5名 eq 1.5..1.5 per_10k', 'target 30克以下 lte ..30 other'],
    ],
    ['总诊疗人次达31 52.7万人次。', ['achieved 31 52.7万人次 eq 31527000..31527000 count']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what is counted', () => {
  it.each<[string, string[]]>([
    [
      '到2026年，电子病历应用水平分别达到五级和四级。',
      ['target 五级 eq 5..5 grade 2026', 'target 四级 eq 4..4 grade 2026'],
    ],
    ['24项指标中，超过序时进度8项，落后于预期3项。', ['achieved 8项 eq 8..8 count', 'achieved 3项 eq 3..3 count']],
    ['系统连通所有乡镇卫生院。', ['target 所有 eq 100..100 percent']],
    ['建成影像、心电、检验、病理5个共享中心。', ['achieved 5个 eq 5..5 count']],
    ['每个县（市、区）抽取2个卫生院、4个村卫生室。', ['norm 2个 eq 2..2 count', 'norm 4个 eq 4..4 count']],
    ['用水、用电已全部执行居民价格。', ['achieved 全部 eq 100..100 percent']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('what a numeral is', () => {
  it.each<[string, string[]]>([
    ['改造任务提前两个月完成，提前五年实现目标，提前3个工作日预约。', ['date', 'date', 'norm']],
    ['支持二级以下医院转型为护理院。', ['name']],
    ['零就业家庭动态清零，九年义务教育巩固率为98%。', ['name', 'lexical', 'name', 'achieved']],
    ['心理热线12356全年接听1.2万次。举报热线12345。', ['name', 'achieved', 'achieved', 'achieved', 'reference']],
    [
      '在海拔3000米以上乡镇工作的每月补助300元，在距县城30公里以上的村卫生室服务的再补100元。',
      ['name', 'norm', 'name', 'norm'],
    ],
    ['培育年产值超过3亿元的药企2家，使用年限超过8年的设备占15%。', ['name', 'name', 'norm', 'name', 'norm']],
    ['患有两种以上慢性病的职工比例为12%。', ['name', 'achieved']],
    [
      '评价结果分为三个等次，对滞后的5项指标逐项攻坚，《规划》部署了12项重点任务和6项重大工程。',
      ['name', 'name', 'name', 'name'],
    ],
    [
      '索引号：A012-2023　　发布机构：县政府办　　发布时间：2023-08-14 16:32　　浏览次数：86\n县方案\n到2025年，建成3个。',
      ['noise', 'noise', 'noise', 'noise', 'noise', 'noise', 'noise', 'noise', 'date', 'target'],
    ],
    ['（一）第一阶段：动员。两步走：到2027年建成3个。', ['heading', 'heading', 'name', 'date', 'target']],
  ])('%s', (text, classes) => {
    expect(classesOf(text)).toEqual(classes);
  });
});

describe('a table without separators', () => {
  const head = '序号指标单位2022年2025年属性';

  it('leaves a number whole beside 全覆盖, which fills the next column', () => {
    expect(statementsOf(`${head}1签约率%92.7全覆盖约束性2服务率%62.4≥68预期性3人均费用元1132.6保持稳定预期性`)).toEqual(
      [
        'achieved 92.7 eq 92.7..92.7 percent 2022',
        'target 全覆盖 eq 100..100 percent 2025',
        'achieved 62.4 eq 62.4..62.4 percent 2022',
        'target ≥68 gte 68.. percent 2025',
        'achieved 1132.6 eq 1132.6..1132.6 cny 2022',
      ],
    );
  });
});

describe('a row of what was set', () => {
  const head = '2024年前三季度监测简报\n县区\t签约率（%）\t医师（人/千人）\n甲县\t46.9\t3.1\n乙区\t48.2\t3.4\n';

  it.each(['2024年目标', '2024年目标值'])('%s below the rows of what was reached is due', (name) => {
    expect(statementsOf(`${head}${name}\t≥45\t≥3.5`).slice(-2)).toEqual([
      'target ≥45 gte 45.. percent 2024',
      'target ≥3.5 gte 3.5.. per_1k 2024',
    ]);
  });

  it('is no row of a sum', () => {
    expect(statementsOf(`${head}合计\t47.5\t3.2`).slice(-2)).toEqual([
      'achieved 47.5 eq 47.5..47.5 percent 2024-09',
      'achieved 3.2 eq 3.2..3.2 per_1k 2024-09',
    ]);
  });
});

describe('the last word of a move tells which way', () => {
  it.each<[string, string]>([
    ['签约率最低的县较6月底回升0.9个百分点。', 'increase'],
    ['吸烟率25.3%，不降反升0.4个百分点。', 'increase'],
    ['增幅较上年回落1.2个百分点。', 'decrease'],
    ['提高后的床位使用率比上年下降2.5个百分点。', 'decrease'],
  ])('%s', (text, direction) => {
    expect(readText(text).statements.at(-1)?.direction).toBe(direction);
  });
});

test('one 最高 before 分别 bounds both', () => {
  expect(statementsOf('顺产、剖宫产费用最高分别支付2000元和3500元。')).toEqual([
    'norm 2000元 lte ..2000 cny',
    'norm 3500元 lte ..3500 cny',
  ]);
});

test.each<[string, string[]]>([
  ['截至9月底，仅东山、西河2个区提前完成目标。', ['date', 'achieved']],
  ['此后每连续参保1年，大病保险年度最高支付限额提高2000元。', ['norm', 'norm']],
  ['第4期简报将通报整改情况。', ['reference']],
  ['考核的18项卫生健康指标中，13项达到序时进度。', ['name', 'achieved']],
])('what a numeral is, once more: %s', (text, classes) => {
  expect(classesOf(text)).toEqual(classes);
});

describe('lines broken inside a unit or a bound', () => {
  it.each<[string, string[]]>([
    ['较上年提高1.2个百分\n点。', ['achieved 1.2个百分\n点 change:increase 1.2..1.2 percentage_point']],
    ['到2025年，人群覆盖率不低\n于85%。', ['target 不低\n于85% gte 85.. percent 2025']],
    ['到2025年，婴儿死亡率控制在5‰\n以下。', ['target 5‰\n以下 lte ..5 permille 2025']],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('years and aims inside a sentence', () => {
  it.each<[string, string[]]>([
    ['到2025年，建成区域医疗中心，力争2023年通过三级甲等综合医院评审。', ['target 三级甲等 eq 3..3 grade 2023']],
    [
      '全科医生3.1名，离2026年达到3.9名的要求尚有差距。',
      ['achieved 3.1名 eq 3.1..3.1 count', 'target 3.9名 eq 3.9..3.9 count 2026'],
    ],
    [
      '某县2024年工作方案\n县医院上半年举办培训班2期，下半年组织演练1次。',
      ['target 2期 eq 2..2 count 2024-06', 'target 1次 eq 1..1 count 2024-12'],
    ],
    [
      '|指标|2020年|2025年|2030年|\n|近视率（%）|54.1|力争每年降低0.5个百分点以上|持续下降|\n|签约率（%）|42|50|60|',
      [
        'achieved 54.1 eq 54.1..54.1 percent 2020',
        'target 0.5个百分点以上 change:decrease 0.5.. percentage_point 2025',
        'achieved 42 eq 42..42 percent 2020',
        'target 50 eq 50..50 percent 2025',
        'target 60 eq 60..60 percent 2030',
      ],
    ],
  ])('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
