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
