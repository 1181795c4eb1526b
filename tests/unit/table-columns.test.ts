/** What the columns of a table hold: changes, shares, ranks, what there is and what is planned. */
import { describe, expect, it } from 'vitest';
import { rowsOf, statementsOf } from '../setup/read-text.ts';

describe('columns of changes', () => {
  it.each<[string, string[]]>([
    [
      '指标\t2021年\t2022年\t2022年比2021年±%\n床位数（张）\t38233\t39402\t3.1\n总诊疗人次（万人次）\t3055.6\t3012.8\t-1.4',
      [
        'achieved 床位数 38233..38233 count 2021',
        'achieved 床位数 39402..39402 count 2022',
        'achieved 床位数 3.1..3.1 percent 2022',
        'achieved 总诊疗人次 30556000..30556000 count 2021',
        'achieved 总诊疗人次 30128000..30128000 count 2022',
        'achieved 总诊疗人次 1.4..1.4 percent 2022',
      ],
    ],
    [
      '指标\t2021年\t2022年\t2022年为2021年%\n床位数（张）\t38233\t39402\t103.1\n总诊疗人次（万人次）\t3055.6\t3012.8\t98.6',
      [
        'achieved 床位数 38233..38233 count 2021',
        'achieved 床位数 39402..39402 count 2022',
        'achieved 床位数 103.1..103.1 percent 2022',
        'achieved 总诊疗人次 30556000..30556000 count 2021',
        'achieved 总诊疗人次 30128000..30128000 count 2022',
        'achieved 总诊疗人次 98.6..98.6 percent 2022',
      ],
    ],
    [
      '病名\t本月\t上月\t升降幅度（%）\n肝炎\t1324\t1401\t-5.5\n流感\t412\t150\t174.7',
      [
        'achieved 肝炎 1324..1324 count null',
        'achieved 肝炎上月 1401..1401 count null',
        'achieved 肝炎 5.5..5.5 percent null',
        'achieved 流感 412..412 count null',
        'achieved 流感上月 150..150 count null',
        'achieved 流感 174.7..174.7 percent null',
      ],
    ],
    [
      '病名\t本月\t上月\t降幅（%）\n肝炎\t1324\t1401\t5.5\n流感\t412\t450\t7.7',
      [
        'achieved 肝炎 1324..1324 count null',
        'achieved 肝炎上月 1401..1401 count null',
        'achieved 肝炎降幅 5.5..5.5 percent null',
        'achieved 流感 412..412 count null',
        'achieved 流感上月 450..450 count null',
        'achieved 流感降幅 7.7..7.7 percent null',
      ],
    ],
    [
      '病名\t发病数\t上年同期\t升降（%）\n肝炎\t1324\t1401\t-5.5\n流感\t412\t150\t174.7',
      [
        'achieved 肝炎发病数 1324..1324 count null',
        'achieved 肝炎上年同期 1401..1401 count null',
        'achieved 肝炎发病数 5.5..5.5 percent null',
        'achieved 流感发病数 412..412 count null',
        'achieved 流感上年同期 150..150 count null',
        'achieved 流感发病数 174.7..174.7 percent null',
      ],
    ],
    [
      '病种\t本月发病数\t环比（%）\t同比（%）\n肝炎\t1324\t-5.5\t3.2\n流感\t412\t174.7\t-20.1',
      [
        'achieved 肝炎本月发病数 1324..1324 count null',
        'achieved 肝炎本月发病数 5.5..5.5 percent null',
        'achieved 肝炎本月发病数 3.2..3.2 percent null',
        'achieved 流感本月发病数 412..412 count null',
        'achieved 流感本月发病数 174.7..174.7 percent null',
        'achieved 流感本月发病数 20.1..20.1 percent null',
      ],
    ],
    [
      '病种\n发病数\n同比（%）\n肺结核\n412\n6.74\n梅毒\n208\n5.88',
      [
        'achieved 肺结核发病数 412..412 count null',
        'achieved 肺结核发病数 6.74..6.74 percent null',
        'achieved 梅毒发病数 208..208 count null',
        'achieved 梅毒发病数 5.88..5.88 percent null',
      ],
    ],
    [
      '项目\t2022年（万元）\t2023年（万元）\t增减额（万元）\n基本公共卫生服务\t6810\t7280\t470\n重大传染病防控\t2350\t2200\t-150',
      [
        'achieved 基本公共卫生服务 68100000..68100000 cny 2022',
        'achieved 基本公共卫生服务 72800000..72800000 cny 2023',
        'achieved 基本公共卫生服务 4700000..4700000 cny 2023',
        'achieved 重大传染病防控 23500000..23500000 cny 2022',
        'achieved 重大传染病防控 22000000..22000000 cny 2023',
        'achieved 重大传染病防控 1500000..1500000 cny 2023',
      ],
    ],
    [
      '项目\t2022年（万元）\t2023年（万元）\t增减\n基本公共卫生服务\t6810\t7280\t470\n重大传染病防控\t2350\t2200\t-150',
      [
        'achieved 基本公共卫生服务 68100000..68100000 cny 2022',
        'achieved 基本公共卫生服务 72800000..72800000 cny 2023',
        'achieved 基本公共卫生服务 4700000..4700000 cny 2023',
        'achieved 重大传染病防控 23500000..23500000 cny 2022',
        'achieved 重大传染病防控 22000000..22000000 cny 2023',
        'achieved 重大传染病防控 1500000..1500000 cny 2023',
      ],
    ],
    [
      '机构\t2021年\t2022年\t2022年比2021年增加（个）\n卫生院\t30\t31\t1\n村卫生室\t300\t310\t-10',
      [
        'achieved 卫生院 30..30 count 2021',
        'achieved 卫生院 31..31 count 2022',
        'achieved 卫生院 1..1 count 2022',
        'achieved 村卫生室 300..300 count 2021',
        'achieved 村卫生室 310..310 count 2022',
        'achieved 村卫生室 10..10 count 2022',
      ],
    ],
    [
      '病种\t发病数\t发病率升降（%）\n肝炎\t1324\t-5.5\n流感\t412\t3.2',
      [
        'achieved 肝炎发病数 1324..1324 count null',
        'achieved 肝炎发病率升降 5.5..5.5 percent null',
        'achieved 流感发病数 412..412 count null',
        'achieved 流感发病率升降 3.2..3.2 percent null',
      ],
    ],
    [
      '项目\t2022年（万元）\t2023年（万元）\t比上年增减（万元）\t比上年增减（%）\n基本公共卫生服务\t6810\t7280\t470\t6.9\n重大传染病防控\t2350\t2200\t-150\t-6.4',
      [
        'achieved 基本公共卫生服务 68100000..68100000 cny 2022',
        'achieved 基本公共卫生服务 72800000..72800000 cny 2023',
        'achieved 基本公共卫生服务 4700000..4700000 cny 2023',
        'achieved 基本公共卫生服务 6.9..6.9 percent 2023',
        'achieved 重大传染病防控 23500000..23500000 cny 2022',
        'achieved 重大传染病防控 22000000..22000000 cny 2023',
        'achieved 重大传染病防控 1500000..1500000 cny 2023',
        'achieved 重大传染病防控 6.4..6.4 percent 2023',
      ],
    ],
    [
      '病名\t本月发病数\t上月发病数\t环比（%）\n肝炎\t1324\t1401\t-5.5\n流感\t412\t150\t174.7',
      [
        'achieved 肝炎本月发病数 1324..1324 count null',
        'achieved 肝炎上月发病数 1401..1401 count null',
        'achieved 肝炎本月发病数 5.5..5.5 percent null',
        'achieved 流感本月发病数 412..412 count null',
        'achieved 流感上月发病数 150..150 count null',
        'achieved 流感本月发病数 174.7..174.7 percent null',
      ],
    ],
    [
      '2022年全市卫生健康事业发展统计公报\n全市情况如下。\n指标 2021年 2022年 2022年比2021年增长（%） 卫生机构数（个） 4233 4286 1.3 床位数（张） 38233 39402 3.1',
      [
        'achieved 卫生机构数 4233..4233 count 2021',
        'achieved 卫生机构数 4286..4286 count 2022',
        'achieved 卫生机构数 1.3..1.3 percent 2022',
        'achieved 床位数 38233..38233 count 2021',
        'achieved 床位数 39402..39402 count 2022',
        'achieved 床位数 3.1..3.1 percent 2022',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('what there is beside what is planned', () => {
  it.each<[string, string[]]>([
    [
      '| 项目 | 现有 | 规划 |\n|---|---|---|\n| 救护车（辆） | 17 | 32 |\n| 急救站（个） | 7 | 12 |',
      [
        'achieved 救护车 17..17 count null',
        'target 救护车 32..32 count null',
        'achieved 急救站 7..7 count null',
        'target 急救站 12..12 count null',
      ],
    ],
    [
      '| 项目 | 已建成 | 拟建 |\n|---|---|---|\n| 救护车（辆） | 17 | 32 |\n| 急救站（个） | 7 | 12 |',
      [
        'achieved 救护车 17..17 count null',
        'target 救护车 32..32 count null',
        'achieved 急救站 7..7 count null',
        'target 急救站 12..12 count null',
      ],
    ],
    [
      '设备名称 现有数 规划新增 规划总数\nPET/CT 1 2 3\n直线加速器 6 5 11',
      [
        'achieved PET/CT 1..1 count null',
        'target PET/CT规划新增 2..2 count null',
        'target PET/CT规划总数 3..3 count null',
        'achieved 直线加速器 6..6 count null',
        'target 直线加速器规划新增 5..5 count null',
        'target 直线加速器规划总数 11..11 count null',
      ],
    ],
    [
      '| 机构 | 现有床位（张） | 规划床位（张） |\n|---|---|---|\n| 县医院 | 500 | 700 |\n| 中医院 | 200 | 300 |',
      [
        'achieved 县医院现有床位 500..500 count null',
        'target 县医院规划床位 700..700 count null',
        'achieved 中医院现有床位 200..200 count null',
        'target 中医院规划床位 300..300 count null',
      ],
    ],
    [
      '| 机构 | 编制床位（张） | 开放床位（张） | 规划床位（张） |\n|---|---|---|---|\n| 县医院 | 500 | 600 | 700 |\n| 中医院 | 200 | 210 | 300 |',
      [
        'achieved 县医院编制床位 500..500 count null',
        'achieved 县医院开放床位 600..600 count null',
        'target 县医院规划床位 700..700 count null',
        'achieved 中医院编制床位 200..200 count null',
        'achieved 中医院开放床位 210..210 count null',
        'target 中医院规划床位 300..300 count null',
      ],
    ],
    [
      '| 项目 | 现状 | 规划 |\n|---|---|---|\n| 救护车（辆） | 17 | 32 |',
      ['achieved 救护车 17..17 count null', 'target 救护车 32..32 count null'],
    ],
    [
      '| 项目 | 现有数 | 2025年规划数 |\n|---|---|---|\n| 救护车（辆） | 17 | 32 |',
      ['achieved 救护车现有数 17..17 count null', 'target 救护车 32..32 count 2025'],
    ],
    [
      '| 项目 | 现有数量 | 规划数量 |\n|---|---|---|\n| 救护车（辆） | 17 | 32 |',
      ['achieved 救护车 17..17 count null', 'target 救护车 32..32 count null'],
    ],
    [
      '| 机构 | 现有床位（张） | 新增床位（张） |\n|---|---|---|\n| 县医院 | 500 | 70 |\n| 中医院 | 200 | 30 |',
      [
        'achieved 县医院现有床位 500..500 count null',
        'achieved 县医院新增床位 70..70 count null',
        'achieved 中医院现有床位 200..200 count null',
        'achieved 中医院新增床位 30..30 count null',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('points, ranks and parts of a year in heads; definitions in records', () => {
  it.each<[string, string[]]>([
    [
      '2023年全市卫生健康统计公报\n表2 医院病床使用率\n机构类别\t2022年（%）\t2023年（%）\t增减百分点\n公立医院\t81.2\t85.6\t4.4\n民营医院\t60.2\t58.1\t-2.1',
      [
        'achieved 81.2 eq 81.2..81.2 percent 2022',
        'achieved 85.6 eq 85.6..85.6 percent 2023',
        'achieved 4.4 change:increase 4.4..4.4 percentage_point 2023',
        'achieved 60.2 eq 60.2..60.2 percent 2022',
        'achieved 58.1 eq 58.1..58.1 percent 2023',
        'achieved 2.1 change:decrease 2.1..2.1 percentage_point 2023',
      ],
    ],
    [
      '| 序号 | 任务 | 目标值 | 1—9月完成 | 完成率（%） | 排名 |\n|---|---|---|---|---|---|\n| 1 | 新增托位（个） | 600 | 520 | 86.7 | 3 |\n| 2 | 两癌筛查（人） | 6000 | 6100 | 超额 | 1 |',
      [
        'target 600 eq 600..600 count',
        'achieved 520 eq 520..520 count',
        'achieved 86.7 eq 86.7..86.7 percent',
        'target 6000 eq 6000..6000 count',
        'achieved 6100 eq 6100..6100 count',
      ],
    ],
    [
      '病种\t发病数\t同比±%\t死亡数\n流感\t1200\t35.2\t1\n肺结核\t412\t-6.3\t2',
      [
        'achieved 1200 eq 1200..1200 count',
        'achieved 35.2 change:increase 35.2..35.2 percent',
        'achieved 1 eq 1..1 count',
        'achieved 412 eq 412..412 count',
        'achieved 6.3 change:decrease 6.3..6.3 percent',
        'achieved 2 eq 2..2 count',
      ],
    ],
    [
      '县区\t参保人数（万人）\t参保率（%）\t较上年±（个百分点）\n城区\t45.2\t98.1\t0.6\n北山县\t30.1\t97.2\t-0.4',
      [
        'achieved 45.2 eq 452000..452000 count',
        'achieved 98.1 eq 98.1..98.1 percent',
        'achieved 0.6 change:increase 0.6..0.6 percentage_point',
        'achieved 30.1 eq 301000..301000 count',
        'achieved 97.2 eq 97.2..97.2 percent',
        'achieved 0.4 change:decrease 0.4..0.4 percentage_point',
      ],
    ],
    [
      '序号 项目 单位 2023年 2024年 2024年比2023年增长% 1 总诊疗人次 万人次 320.5 341.2 6.5 2 出院人数 万人 12.3 12.8 4.1 3 门诊次均费用 元 232.1 228.4 -1.6',
      [
        'achieved 320.5 eq 3205000..3205000 count 2023',
        'achieved 341.2 eq 3412000..3412000 count 2024',
        'achieved 6.5 change:increase 6.5..6.5 percent 2024',
        'achieved 12.3 eq 123000..123000 count 2023',
        'achieved 12.8 eq 128000..128000 count 2024',
        'achieved 4.1 change:increase 4.1..4.1 percent 2024',
        'achieved 232.1 eq 232.1..232.1 cny 2023',
        'achieved 228.4 eq 228.4..228.4 cny 2024',
        'achieved 1.6 change:decrease 1.6..1.6 percent 2024',
      ],
    ],
    [
      '| 机构 | 编制床位 | 实有床位 | 床位使用率（%） |\n|---|---|---|---|\n| 县医院 | 500 | 620 | 88.2 |\n| 中医院 | 300 | 280 | 79.5 |',
      [
        'achieved 500 eq 500..500 count',
        'achieved 620 eq 620..620 count',
        'achieved 88.2 eq 88.2..88.2 percent',
        'achieved 300 eq 300..300 count',
        'achieved 280 eq 280..280 count',
        'achieved 79.5 eq 79.5..79.5 percent',
      ],
    ],
    [
      '指标名称：高血压患者规范管理率\n指标定义：规范管理人数/管理人数×100%\n基期值：2023年62.1%\n目标值：2025年≥70%',
      ['achieved 62.1% eq 62.1..62.1 percent 2023', 'target ≥70% gte 70.. percent 2025'],
    ],
    [
      '| 医疗费用区间 | 报销比例 |\n|---|---|\n| 起付线以上至1万元 | 70% |\n| 1万元—5万元 | 80% |\n| 5万元以上 | 85% |',
      ['norm 70% eq 70..70 percent', 'norm 80% eq 80..80 percent', 'norm 85% eq 85..85 percent'],
    ],
    [
      '级别 起付线（元） 报销比例（%） 备注\n一级医院 200 90 含社区\n二级医院 500 80\n三级医院 900 65 需转诊',
      [
        'norm 200 eq 200..200 cny',
        'norm 90 eq 90..90 percent',
        'norm 500 eq 500..500 cny',
        'norm 80 eq 80..80 percent',
        'norm 900 eq 900..900 cny',
        'norm 65 eq 65..65 percent',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('budgets as shares of accounts', () => {
  it.each<[string, string[]]>([
    [
      '| 病种 | 例数 | 环比 | 同比 |\n|---|---|---|---|\n| 手足口病 | 19 | -42.4% | 35.7% |\n| 水痘 | 56 | 12.0% | -8.2% |',
      [
        'achieved 19 eq 19..19 count',
        'achieved 42.4% change:decrease 42.4..42.4 percent',
        'achieved 35.7% change:increase 35.7..35.7 percent',
        'achieved 56 eq 56..56 count',
        'achieved 12.0% change:increase 12..12 percent',
        'achieved 8.2% change:decrease 8.2..8.2 percent',
      ],
    ],
    [
      '表1　主要健康指标\n指标　　　2021年　2022年　2023年\n人均预期寿命（岁）　78.1　78.4　78. 7\n婴儿死亡率（‰）　3.1　2.9　2. 6',
      [
        'achieved 78.1 eq 78.1..78.1 years 2021',
        'achieved 78.4 eq 78.4..78.4 years 2022',
        'achieved 78. 7 eq 78.7..78.7 years 2023',
        'achieved 3.1 eq 3.1..3.1 permille 2021',
        'achieved 2.9 eq 2.9..2.9 permille 2022',
        'achieved 2. 6 eq 2.6..2.6 permille 2023',
      ],
    ],
    [
      '| 项目 | 2023年决算数 | 2024年预算数 | 预算数为决算数的% |\n|---|---|---|---|\n| 卫生健康支出（万元） | 12000 | 12600 | 105.0 |',
      [
        'achieved 12000 eq 120000000..120000000 cny 2023',
        'achieved 12600 eq 126000000..126000000 cny 2024',
        'achieved 105.0 eq 105..105 percent',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
