/** How values are printed: signs in brackets, both bounds around a word, what is included, ratios in reverse. */
import { describe, expect, it } from 'vitest';
import { classesOf, statementsOf } from '../setup/read-text.ts';

describe('values', () => {
  it.each<[string, string[]]>([
    [
      '二级医院诊疗26.29万人次（-1.2%），三级医院18万人次（+8.1%），诊所2万人次（↓2.4%）。',
      [
        'achieved 26.29万人次 eq 262900..262900 count',
        'achieved 1.2% change:decrease 1.2..1.2 percent',
        'achieved 18万人次 eq 180000..180000 count',
        'achieved 8.1% change:increase 8.1..8.1 percent',
        'achieved 2万人次 eq 20000..20000 count',
        'achieved 2.4% change:decrease 2.4..2.4 percent',
      ],
    ],
    ['到2025年，提高大病保险最高支付限额3000元。', ['norm 3000元 change:increase 3000..3000 cny']],
    ['2024年，救治退出速度慢2个百分点。', ['achieved 2个百分点 change:decrease 2..2 percentage_point 2024']],
    [
      '到2025年，每千人口执业（助理）医师达到3.5人，注册护士达到4.0人。',
      ['target 3.5人 eq 3.5..3.5 per_1k 2025', 'target 4.0人 eq 4..4 per_1k 2025'],
    ],
    [
      '2024年工作总结\n连续参保4年以上的21.4万人享受待遇。失能状态6个月以上的参保人员1200人。',
      ['achieved 21.4万人 eq 214000..214000 count 2024', 'achieved 1200人 eq 1200..1200 count 2024'],
    ],
    ['2024年，县医院挂号费由二级医院6元调为9元。', ['achieved 6元 eq 6..6 cny', 'achieved 9元 eq 9..9 cny 2024']],
    [
      '2023年工作总结\n2022.1—2022.6服务1200人次，2022.7—12服务1500人次。',
      ['achieved 1200人次 eq 1200..1200 count 2022-06', 'achieved 1500人次 eq 1500..1500 count 2022-12'],
    ],
    [
      '2025年9月底前签约率达到80%，11月30日前达到90%。',
      ['target 80% eq 80..80 percent 2025-09', 'target 90% eq 90..90 percent 2025-11'],
    ],
    [
      '县卫健局2023年工作总结\n2024年个人缴费标准提高至380元。全年参保62万人。',
      ['norm 380元 eq 380..380 cny 2024', 'achieved 62万人 eq 620000..620000 count 2023'],
    ],
    [
      '县医院2023年工作总结\n2023年，医务性收入占比较2015年的28.1%提高9个百分点，业务收入3.2亿元。',
      [
        'achieved 28.1% eq 28.1..28.1 percent 2015',
        'achieved 9个百分点 change:increase 9..9 percentage_point 2023',
        'achieved 3.2亿元 eq 320000000..320000000 cny 2023',
      ],
    ],
    ['每月15日前申报，25日前拨付。按5:2:3分担。血常规（五分类）检测。', []],
    [
      '2024年，县医院运营成本30元/班组，培训经费200元/小时。',
      ['target 30元/班 eq 30..30 cny 2024', 'target 200元/小时 eq 200..200 cny 2024'],
    ],
    [
      '总投资不超2亿元，次均费用增幅不超3%，时间不超10分钟。',
      [
        'target 不超2亿元 lte ..200000000 cny',
        'target 不超3% change:increase ..3 percent',
        'norm 不超10分钟 lte ..10 minutes',
      ],
    ],
    [
      '2023年，支出未超过2亿元，增幅未突破3%，参保率从未低于95%。',
      [
        'achieved 未超过2亿元 lte ..200000000 cny 2023',
        'achieved 未突破3% change:increase ..3 percent 2023',
        'achieved 从未低于95% gte 95.. percent 2023',
      ],
    ],
    [
      '2023年，规范管理率71.9%，高于省定标准62%的要求，超过国家60%的目标要求。',
      ['achieved 71.9% eq 71.9..71.9 percent 2023', 'norm 62% eq 62..62 percent', 'target 60% eq 60..60 percent'],
    ],
    [
      '2023年，均超过国家90%、80%、80%的工作指标。',
      ['norm 90% eq 90..90 percent', 'norm 80% eq 80..80 percent', 'norm 80% eq 80..80 percent'],
    ],
    [
      '2023年，资金滞留低于6个月的警戒线，超过规定的3个月，低于75%的序时进度，低于85%—93%的合理区间。',
      [
        'norm 6个月 eq 6..6 other',
        'norm 3个月 eq 3..3 other',
        'norm 75% eq 75..75 percent',
        'norm 85%—93% range 85..93 percent',
      ],
    ],
    [
      '欠款35亿元，其中超过一年的21.7亿元。',
      ['achieved 35亿元 eq 3500000000..3500000000 cny', 'achieved 21.7亿元 eq 2170000000..2170000000 cny'],
    ],
    [
      '资产负债率超过70%的医院，2025年底前降到65%以下。床位使用率低于60%的医院，要压减床位。',
      ['target 65%以下 lte ..65 percent 2025-12'],
    ],
    ['联系人及电话：省卫生健康委疾控处　李××　0871-6712××××', []],
    [
      '开通12356心理援助热线，2024年底前设置坐席不少于60席。公布举报电话，2025年办结率达到100%。',
      ['target 不少于60席 gte 60.. count 2024-12', 'target 100% eq 100..100 percent 2025'],
    ],
    [
      '目前坐席38席，日均接听112通，传播控制在2代以内。',
      ['achieved 38席 eq 38..38 count', 'achieved 112通 eq 112..112 count'],
    ],
    ['义诊200场次，出刊12期次。', ['achieved 200场次 eq 200..200 count', 'achieved 12期次 eq 12..12 count']],
    ['2023年末，出生人口性别比107.4（以女性为100）。', ['achieved 107.4 eq 107.4..107.4 ratio 2023-12']],
    [
      '2023年，CMI由0.83升至0.91，病例指数由改革前的0.92升至1.07。',
      [
        'achieved 0.83 eq 0.83..0.83 other',
        'achieved 0.91 eq 0.91..0.91 other 2023',
        'achieved 0.92 eq 0.92..0.92 other',
        'achieved 1.07 eq 1.07..1.07 other 2023',
      ],
    ],
    [
      '到2025年，服务半径缩短到5公里内，培训约有2.3万名。',
      ['target 5公里内 lte ..5 km 2025', 'target 2.3万名 approx 23000..23000 count 2025'],
    ],
    [
      '2023年，高于全国平均水平（33.57%）2.85个百分点，超目标值5.71个百分点，比上年高出2个百分点。',
      [
        'achieved 33.57% eq 33.57..33.57 percent 2023',
        'achieved 2.85个百分点 eq 2.85..2.85 percentage_point 2023',
        'achieved 5.71个百分点 eq 5.71..5.71 percentage_point 2023',
        'achieved 2个百分点 change:increase 2..2 percentage_point 2023',
      ],
    ],
    ['总成绩=笔试成绩×40%+面试成绩×60%', ['norm 40% eq 40..40 percent', 'norm 60% eq 60..60 percent']],
    [
      '80分≤得分＜90分为良好，60≤X＜80分为合格。',
      ['norm 80分 gte 80.. other', 'norm ＜90分 lt ..90 other', 'norm 60 gte 60.. other', 'norm ＜80分 lt ..80 other'],
    ],
    [
      '80分（含）至90分的为良好，60（含）—80分的为合格，90分（含90分）以上为优秀。',
      [
        'norm 80分（含）至90分 range 80..90 other',
        'norm 60（含）—80分 range 60..80 other',
        'norm 90分（含90分）以上 gte 90.. other',
      ],
    ],
    ['按护床比2.5—3:1配备。', ['norm 2.5—3:1 range 2.5..3 ratio']],
    ['调查发现，每千人口护士数不足（2.1人）。', ['achieved 2.1人 eq 2.1..2.1 per_1k']],
    ['2024年，挂号费5块，每人便宜了180多块。', ['achieved 5块 eq 5..5 cny 2024', 'achieved 180多块 gt 180.. cny 2024']],
    [
      '检查发现，预算执行率未达100%，远程会诊尚未实现全覆盖。',
      ['target 100% eq 100..100 percent', 'target 全覆盖 eq 100..100 percent'],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('no values', () => {
  it.each<[string, string, string[]]>([
    ['a clock', '9月18日上午09点30分召开，夜间（20:00-次日8:00）开放。', Array(8).fill('date')],
    ['a floor of a building', '地址：新安江路199号3号楼6层  联系人：朱女士', ['name', 'name', 'name']],
    ['numbers of proposals', '第20240117号提案收悉，第2024—0117号建议另复。', ['reference', 'reference', 'reference']],
    ['ages that are advised', '建议6月龄儿童接种，建议60岁以上老人接种。', ['name', 'name']],
    ['ages of a schedule', '满月后在3、6、8、12、18、24、30、36月龄时随访。', Array(8).fill('name')],
    ['copies of a letter', '抄送：市政协提案委（2份）', ['name']],
    ['the name of a hospital', '市一医院、市二医院承担任务。', ['name', 'name']],
    ['a group of places', '8县市均有急救站。', ['name']],
  ])('%s', (_name, text, wanted) => expect(classesOf(text)).toEqual(wanted));
});
