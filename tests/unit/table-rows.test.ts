/** What the rows of a table are called and counted in. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../setup/read-text.ts';

describe('units in brackets behind a name, 1/10万 among them', () => {
  it.each<[string, string[]]>([
    [
      '表4 孕产妇死亡率控制目标（单位：1/10万）\n地区\t2022年\t2025年\n城区\t6.2\t6.0\n北山县\t9.8\t9.0',
      [
        'achieved 城区孕产妇死亡率 6.2..6.2 per_100k 2022',
        'target 城区孕产妇死亡率 6..6 per_100k 2025',
        'achieved 北山县孕产妇死亡率 9.8..9.8 per_100k 2022',
        'target 北山县孕产妇死亡率 9..9 per_100k 2025',
      ],
    ],
    [
      '单位：1/10万\n| 县区 | 2020年 | 2025年 |\n|---|---|---|\n| 城区 | 6.2 | 6.0 |',
      ['achieved 城区 6.2..6.2 per_100k 2020', 'target 城区 6..6 per_100k 2025'],
    ],
    ['孕产妇死亡率（1/10万）降到9以下。', ['target 孕产妇死亡率 ..9 per_100k null']],
    ['图3 2016—2020年孕产妇死亡率变化趋势（1/10万）', []],
    [
      '病名\n发病数\n死亡数\n发病率(1/10万)\n肺结核\n412\n3\n6.5\n梅毒\n208\n0\n3.1',
      [
        'achieved 肺结核发病数 412..412 count null',
        'achieved 肺结核死亡数 3..3 count null',
        'achieved 肺结核发病率 6.5..6.5 per_100k null',
        'achieved 梅毒发病数 208..208 count null',
        'achieved 梅毒死亡数 0..0 count null',
        'achieved 梅毒发病率 3.1..3.1 per_100k null',
      ],
    ],
    [
      '病名\n发病数\n死亡数\n发病率(/10万)\n肺结核\n412\n3\n6.5\n梅毒\n208\n0\n3.1',
      [
        'achieved 肺结核发病数 412..412 count null',
        'achieved 肺结核死亡数 3..3 count null',
        'achieved 肺结核发病率 6.5..6.5 per_100k null',
        'achieved 梅毒发病数 208..208 count null',
        'achieved 梅毒死亡数 0..0 count null',
        'achieved 梅毒发病率 3.1..3.1 per_100k null',
      ],
    ],
    [
      '孕产妇死亡率由9.6/10万降至8.4/10万，死亡率为1/10万',
      [
        'achieved 孕产妇死亡率 9.6..9.6 per_100k null',
        'achieved 孕产妇死亡率 8.4..8.4 per_100k null',
        'achieved 死亡率 1..1 per_100k null',
      ],
    ],
    [
      '| 病种 | 2023年发病率（1/10万） | 2022年发病率（1/10万） |\n|---|---|---|\n| 肝炎 | 21.05 | 22.31 |\n| 猩红热 | 0.92 | 0.70 |',
      [
        'achieved 肝炎发病率 21.05..21.05 per_100k 2023',
        'achieved 肝炎发病率 22.31..22.31 per_100k 2022',
        'achieved 猩红热发病率 0.92..0.92 per_100k 2023',
        'achieved 猩红热发病率 0.7..0.7 per_100k 2022',
      ],
    ],
    [
      '病种\t2023年报告发病率（/10万）\t2022年报告发病率（/10万）\n肝炎\t21.05\t22.31\n猩红热\t0.92\t0.70',
      [
        'achieved 肝炎报告发病率 21.05..21.05 per_100k 2023',
        'achieved 肝炎报告发病率 22.31..22.31 per_100k 2022',
        'achieved 猩红热报告发病率 0.92..0.92 per_100k 2023',
        'achieved 猩红热报告发病率 0.7..0.7 per_100k 2022',
      ],
    ],
    [
      '婴儿死亡率（‰）降到4以下，5岁以下儿童死亡率（‰）控制在5以内。',
      ['target 婴儿死亡率 ..4 permille null', 'target 5岁以下儿童死亡率 ..5 permille null'],
    ],
    ['吸烟率（%）降到23以下', ['target 吸烟率 ..23 percent null']],
    [
      '总投资(万元):6200，服务人口（万人）约50，床位数（张）达到500。',
      [
        'target 总投资 62000000..62000000 cny null',
        'target 服务人口 500000..500000 count null',
        'target 床位数 500..500 count null',
      ],
    ],
    [
      '孕产妇死亡率（1/10万）由11.2降到9，婴儿死亡率（‰）由5.1降到4以下。',
      [
        'achieved 孕产妇死亡率 11.2..11.2 per_100k null',
        'target 孕产妇死亡率 9..9 per_100k null',
        'achieved 婴儿死亡率 5.1..5.1 permille null',
        'target 婴儿死亡率 ..4 permille null',
      ],
    ],
    [
      '病名\n发病数\n死亡率(1/10万)\n肺结核\n412\n0.5\n梅毒\n208\n3.1',
      [
        'achieved 肺结核发病数 412..412 count null',
        'achieved 肺结核死亡率 0.5..0.5 per_100k null',
        'achieved 梅毒发病数 208..208 count null',
        'achieved 梅毒死亡率 3.1..3.1 per_100k null',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('rows called by their indicator, tables of places about one indicator', () => {
  it.each<[string, string[]]>([
    [
      '| 类别 | 指标 | 全市 | 城区 | 县 |\n|---|---|---|---|---|\n| 床位 | 每千人口床位 | 7.2 | 9.5 | 6.3 |\n| 人员 | 每千人口医师 | 3.4 | 4.4 | 2.9 |',
      [
        'achieved 每千人口床位全市 7.2..7.2 per_1k null',
        'achieved 每千人口床位城区 9.5..9.5 per_1k null',
        'achieved 每千人口床位县 6.3..6.3 per_1k null',
        'achieved 每千人口医师全市 3.4..3.4 per_1k null',
        'achieved 每千人口医师城区 4.4..4.4 per_1k null',
        'achieved 每千人口医师县 2.9..2.9 per_1k null',
      ],
    ],
    [
      '类别\t指标\t单位\t全市\t城区\t县\n床位\t每千人口床位\t张\t7.2\t9.5\t6.3\n人员\t每千人口医师\t人\t3.4\t4.4\t2.9',
      [
        'achieved 每千人口床位全市 7.2..7.2 per_1k null',
        'achieved 每千人口床位城区 9.5..9.5 per_1k null',
        'achieved 每千人口床位县 6.3..6.3 per_1k null',
        'achieved 每千人口医师全市 3.4..3.4 per_1k null',
        'achieved 每千人口医师城区 4.4..4.4 per_1k null',
        'achieved 每千人口医师县 2.9..2.9 per_1k null',
      ],
    ],
    [
      '| 类别 | 指标 | 2020年 | 2025年 |\n|---|---|---|---|\n| 床位 | 每千人口床位 | 7.2 | 9.5 |\n| 人员 | 每千人口医师 | 3.4 | 4.4 |',
      [
        'achieved 每千人口床位 7.2..7.2 per_1k 2020',
        'target 每千人口床位 9.5..9.5 per_1k 2025',
        'achieved 每千人口医师 3.4..3.4 per_1k 2020',
        'target 每千人口医师 4.4..4.4 per_1k 2025',
      ],
    ],
    [
      '表3 各县（区）每千人口床位数（张）\n| 县区 | 2020年 | 2025年 |\n|---|---|---|\n| 城区 | 6.2 | 7.0 |\n| 北山县 | 5.8 | 6.1 |',
      [
        'achieved 城区每千人口床位数 6.2..6.2 per_1k 2020',
        'target 城区每千人口床位数 7..7 per_1k 2025',
        'achieved 北山县每千人口床位数 5.8..5.8 per_1k 2020',
        'target 北山县每千人口床位数 6.1..6.1 per_1k 2025',
      ],
    ],
    [
      '各市县每千人口医疗卫生机构床位数\n地区\t2020年\t2025年\n城区\t6.2\t7.0\n北山县\t5.8\t6.1',
      [
        'achieved 城区每千人口医疗卫生机构床位数 6.2..6.2 per_1k 2020',
        'target 城区每千人口医疗卫生机构床位数 7..7 per_1k 2025',
        'achieved 北山县每千人口医疗卫生机构床位数 5.8..5.8 per_1k 2020',
        'target 北山县每千人口医疗卫生机构床位数 6.1..6.1 per_1k 2025',
      ],
    ],
    [
      '表3 各县（区）签约率（%）\n地区\t2020年\t2025年\n城区\t6.2\t7.0\n北山县\t5.8\t6.1',
      [
        'achieved 城区签约率 6.2..6.2 percent 2020',
        'target 城区签约率 7..7 percent 2025',
        'achieved 北山县签约率 5.8..5.8 percent 2020',
        'target 北山县签约率 6.1..6.1 percent 2025',
      ],
    ],
    [
      '表4 孕产妇死亡率控制目标（单位：1/10万）\n地区\t2022年\t2025年\n城区\t6.2\t6.0\n北山县\t9.8\t9.0',
      [
        'achieved 城区孕产妇死亡率 6.2..6.2 per_100k 2022',
        'target 城区孕产妇死亡率 6..6 per_100k 2025',
        'achieved 北山县孕产妇死亡率 9.8..9.8 per_100k 2022',
        'target 北山县孕产妇死亡率 9..9 per_100k 2025',
      ],
    ],
    [
      '表5 各县床位数和医师数\n地区\t2022年\t2025年\n城区\t6\t7\n北山县\t9\t9',
      [
        'achieved 城区 6..6 count 2022',
        'target 城区 7..7 count 2025',
        'achieved 北山县 9..9 count 2022',
        'target 北山县 9..9 count 2025',
      ],
    ],
    [
      '附表2 滨城市2023年各县（市、区）高血压患者规范管理率情况表\n县区\t目标值\t完成值\t比上年增减（%）\n城区\t65\t62.0\t1.2\n北山县\t60\t61.5\t0.7',
      [
        'target 城区高血压患者规范管理率 65..65 percent 2023',
        'achieved 城区高血压患者规范管理率 62..62 percent 2023',
        'achieved 城区高血压患者规范管理率 1.2..1.2 percent 2023',
        'target 北山县高血压患者规范管理率 60..60 percent 2023',
        'achieved 北山县高血压患者规范管理率 61.5..61.5 percent 2023',
        'achieved 北山县高血压患者规范管理率 0.7..0.7 percent 2023',
      ],
    ],
    [
      '各县区床位规划（张）\n| 县区 | 2020年 | 2025年 |\n|---|---|---|\n| 城区 | 600 | 700 |',
      ['achieved 城区 600..600 count 2020', 'target 城区 700..700 count 2025'],
    ],
    [
      '二、每千人口床位数逐年增加。\n| 县区 | 2020年 | 2025年 |\n|---|---|---|\n| 城区 | 600 | 700 |',
      ['achieved 城区 600..600 count 2020', 'target 城区 700..700 count 2025'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('criteria beside their points', () => {
  it.each<[string, string[]]>([
    [
      '序号\t考核内容\t分值\t评分标准\n1\t满意度\t6\t90%以上得6分\n2\t抗菌药物使用强度\t5\t≤40DDDs',
      [
        'norm 满意度 6..6 other null',
        'norm 满意度 90.. percent null',
        'norm 满意度 6..6 other null',
        'norm 抗菌药物使用强度 5..5 other null',
        'norm 抗菌药物使用强度 ..40 other null',
      ],
    ],
    [
      '序号\t考核内容\t分值\t评分标准\n2\t资产负债率\t5\t控制在40%以下，超过50%不得分',
      ['norm 资产负债率 5..5 other null', 'norm 资产负债率 ..40 percent null', 'norm 资产负债率 50.. percent null'],
    ],
    [
      '| 一级指标 | 二级指标 | 分值 | 评分标准 |\n|---|---|---|---|\n| 有序就医 | 基层就诊率 | 100 | ≥65%计100分，60%以下计0分 |',
      [
        'norm 基层就诊率 100..100 other null',
        'norm 基层就诊率 65.. percent null',
        'norm 基层就诊率 100..100 other null',
        'norm 基层就诊率 ..60 percent null',
        'norm 基层就诊率 0..0 other null',
      ],
    ],
    [
      '| 指标 | 分值 | 标准 | 来源 |\n|---|---|---|---|\n| 满意度 | 10 | ≥90% | 问卷 |\n| 建档率 | 10 | ≥80% | 系统 |',
      [
        'norm 满意度 10..10 other null',
        'norm 满意度 90.. percent null',
        'norm 建档率 10..10 other null',
        'norm 建档率 80.. percent null',
      ],
    ],
    [
      '序号\t考核内容\t分值\t评分标准\n1\t医疗服务收入占比\t8\t控制在32%以上得8分\n2\t次均费用增幅\t5\t降至5%以下',
      [
        'norm 医疗服务收入占比 8..8 other null',
        'norm 医疗服务收入占比 32.. percent null',
        'norm 医疗服务收入占比 8..8 other null',
        'norm 次均费用增幅 5..5 other null',
        'norm 次均费用增幅 ..5 percent null',
      ],
    ],
    [
      '| 指标 | 分值 | 标准 |\n|---|---|---|\n| 满意度 | 10 | ≥90% |',
      ['norm 满意度 10..10 other null', 'norm 满意度 90.. percent null'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('tables one below the other, names and units by the row', () => {
  it.each<[string, string[]]>([
    [
      '级别\t起付标准（元）\t支付比例（%）\t\n\t\t在职\t退休\n一级及以下\t200\t90\t92\n二级\t500\t86\t88\n三级\t800\t82\t85\n\n费用段（元）\t支付比例\n0—1万\t60%\n3万以上\t75%',
      [
        'norm 一级及以下起付标准 200..200 cny null',
        'norm 一级及以下在职支付比例 90..90 percent null',
        'norm 一级及以下退休支付比例 92..92 percent null',
        'norm 二级起付标准 500..500 cny null',
        'norm 二级在职支付比例 86..86 percent null',
        'norm 二级退休支付比例 88..88 percent null',
        'norm 三级起付标准 800..800 cny null',
        'norm 三级在职支付比例 82..82 percent null',
        'norm 三级退休支付比例 85..85 percent null',
        'norm 0—1万支付比例 60..60 percent null',
        'norm 3万以上支付比例 75..75 percent null',
      ],
    ],
    [
      '级别\t起付标准（元）\t支付比例（%）\t\n\t\t在职\t退休\n一级及以下\t200\t90\t92\n二级\t500\t86\t88\n三级\t800\t82\t85\n\n另行通知。',
      [
        'norm 一级及以下起付标准 200..200 cny null',
        'norm 一级及以下在职支付比例 90..90 percent null',
        'norm 一级及以下退休支付比例 92..92 percent null',
        'norm 二级起付标准 500..500 cny null',
        'norm 二级在职支付比例 86..86 percent null',
        'norm 二级退休支付比例 88..88 percent null',
        'norm 三级起付标准 800..800 cny null',
        'norm 三级在职支付比例 82..82 percent null',
        'norm 三级退休支付比例 85..85 percent null',
      ],
    ],
    ['| 效益指标 | 服务对象满意度 | 门诊患者满意度 | ≥90% |', ['target 门诊患者满意度 90.. percent null']],
    ['孕产妇死亡率（1/10万） 18.7 ≤15', ['target 孕产妇死亡率 ..15 per_100k null']],
    [
      '指标\t本期\t上年同期\t增幅\n出院人数（人）\t1300\t1200\t8.3%',
      [
        'achieved 出院人数 1300..1300 count null',
        'achieved 出院人数 1200..1200 count null',
        'achieved 出院人数 8.3..8.3 percent null',
      ],
    ],
    [
      '单位：张\n| 类别 | 指标 | 全市 | 城区 | 县 |\n|---|---|---|---|---|\n| 床位 | 每千人口床位 | 7.2 | 9.5 | 6.3 |\n| 床位 | 编制床位 | 72 | 95 | 63 |',
      [
        'achieved 每千人口床位全市 7.2..7.2 per_1k null',
        'achieved 每千人口床位城区 9.5..9.5 per_1k null',
        'achieved 每千人口床位县 6.3..6.3 per_1k null',
        'achieved 编制床位全市 72..72 count null',
        'achieved 编制床位城区 95..95 count null',
        'achieved 编制床位县 63..63 count null',
      ],
    ],
    [
      '| 指标 | 2020年 | 2022年 | 2022年比2020年± |\n|---|---|---|---|\n| 医院（个） | 131 | 137 | 6 |\n| 床位（张） | 37018 | 39402 | 2384 |',
      [
        'achieved 医院 131..131 count 2020',
        'achieved 医院 137..137 count 2022',
        'achieved 医院 6..6 count 2022',
        'achieved 床位 37018..37018 count 2020',
        'achieved 床位 39402..39402 count 2022',
        'achieved 床位 2384..2384 count 2022',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('bare numbers in rows that print their unit', () => {
  it.each<[string, string[]]>([
    [
      '序号\t考核内容\t分值\t评分标准\n1\t次均费用（元）\t6\t≤300得6分\n2\t总收入（万元）\t5\t不低于500得满分，每低10万元扣1分',
      [
        'norm 次均费用 6..6 other null',
        'norm 次均费用 ..300 cny null',
        'norm 次均费用 6..6 other null',
        'norm 总收入 5..5 other null',
        'norm 总收入 5000000.. cny null',
        'norm 每低10万元扣 1..1 other null',
      ],
    ],
    [
      '6\t成人吸烟率（%）\t22.9\t<22\t<21\t<20\t预期性',
      [
        'achieved 成人吸烟率 ..22 percent null',
        'achieved 成人吸烟率 ..21 percent null',
        'achieved 成人吸烟率 ..20 percent null',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));

  it('is a score in points, whether it is a rule or an aim', () => {
    expect(rowsOf('群众感受\t居民满意度（分）\t92以上\t年终\t区卫健局')).toEqual([
      expect.stringMatching(/^(?:norm|target) 居民满意度 92\.\. other null$/),
    ]);
  });
});
