/** Tables as they come out of pages and word processors: empty cells, wrapped names, groups, levels, upper header lines. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../setup/read-text.ts';

const LONG_NAME = '二级以上公立中医医院中医类别执业(助理)医师比例';

it.each<[string, string, string[]]>([
  [
    'an empty cell between tabs',
    '科目编码\t科目名称\t合计(万元)\t基本支出(万元)\t项目支出(万元)\n2100408\t基本公共卫生服务\t130.00\t\t130.00\n2100501\t行政单位医疗\t32.5\t32.5\t\n210\t卫生健康支出\t162.50\t32.50\t130.00',
    [
      'achieved 基本公共卫生服务合计 1300000..1300000 cny null',
      'achieved 基本公共卫生服务项目支出 1300000..1300000 cny null',
      'achieved 行政单位医疗合计 325000..325000 cny null',
      'achieved 行政单位医疗基本支出 325000..325000 cny null',
      'achieved 卫生健康支出合计 1625000..1625000 cny null',
      'achieved 卫生健康支出基本支出 325000..325000 cny null',
      'achieved 卫生健康支出项目支出 1300000..1300000 cny null',
    ],
  ],
  [
    'tabs that only align are one gap each',
    '指标\t\t\t2020年\t2025年\n人均预期寿命(岁)\t77.2\t78.5\n婴儿死亡率(‰)\t\t4.1\t3.8',
    [
      'achieved 人均预期寿命 77.2..77.2 years 2020',
      'target 人均预期寿命 78.5..78.5 years 2025',
      'achieved 婴儿死亡率 4.1..4.1 permille 2020',
      'target 婴儿死亡率 3.8..3.8 permille 2025',
    ],
  ],
  [
    'a name that a line break parted, in columns of blanks',
    '主要指标  2020年  2025年  指标性质\n1.中医医院数（个）  14  16  预期性\n2.二级以上公立中医医院中医类别执业（助理）\n   医师比例（%）  51.06  60  预期性\n3.中医馆数（个）  20  35  预期性',
    [
      'achieved 中医医院数 14..14 count 2020',
      'target 中医医院数 16..16 count 2025',
      `achieved ${LONG_NAME} 51.06..51.06 percent 2020`,
      `target ${LONG_NAME} 60..60 percent 2025`,
      'achieved 中医馆数 20..20 count 2020',
      'target 中医馆数 35..35 count 2025',
    ],
  ],
  [
    'a name that a line break parted, between tabs',
    '序号\t指标\t单位\t2020年\t2025年\t属性\n1\t二级以上公立中医医院中医类别执业（助理）\n医师比例\t%\t51.06\t60\t预期性\n2\t中医医院数\t个\t14\t16\t预期性',
    [
      `achieved ${LONG_NAME} 51.06..51.06 percent 2020`,
      `target ${LONG_NAME} 60..60 percent 2025`,
      'achieved 中医医院数 14..14 count 2020',
      'target 中医医院数 16..16 count 2025',
    ],
  ],
  [
    'numbered groups and a wrapped name, one cell per line',
    '序号\n指标\n2020年\n2025年\n指标性质\n（一）健康水平\n1\n居民健康素养水平（%）\n14.18\n≥22\n预期性\n2\n二级以上公立中医医院中医类别执业（助理）医师\n比例（%）\n51\n60\n预期性\n（二）健康生活\n3\n成人吸烟率（%）\n25\n<20\n预期性',
    [
      'achieved 居民健康素养水平 14.18..14.18 percent 2020',
      'target 居民健康素养水平 22.. percent 2025',
      `achieved ${LONG_NAME} 51..51 percent 2020`,
      `target ${LONG_NAME} 60..60 percent 2025`,
      'achieved 成人吸烟率 25..25 percent 2020',
      'target 成人吸烟率 ..20 percent 2025',
    ],
  ],
  [
    'a second part behind 其中',
    '序号\t指标\t单位\t2020年\t2025年\n9\t每千人口床位数\t张\t6.35\t7.2\n\t其中：市办及以上公立医院\t张\t1.68\t1.9\n\t县办公立医院\t张\t3.21\t3.5\n10\t中医医院\t个\t3\t4',
    [
      'achieved 每千人口床位数 6.35..6.35 per_1k 2020',
      'target 每千人口床位数 7.2..7.2 per_1k 2025',
      'achieved 每千人口床位数(市办及以上公立医院) 1.68..1.68 per_1k 2020',
      'target 每千人口床位数(市办及以上公立医院) 1.9..1.9 per_1k 2025',
      'achieved 每千人口床位数(县办公立医院) 3.21..3.21 per_1k 2020',
      'target 每千人口床位数(县办公立医院) 3.5..3.5 per_1k 2025',
      'achieved 中医医院 3..3 count 2020',
      'target 中医医院 4..4 count 2025',
    ],
  ],
  [
    'an upper header line that names what the years count',
    '\t机构数（个）\t\t诊疗人次（万人次）\t\n\t2022年\t2023年\t2022年\t2023年\n医院\t50\t52\t1465.92\t1500\n卫生院\t118\t117\t80\t81.5',
    [
      'achieved 医院机构数 50..50 count 2022',
      'achieved 医院机构数 52..52 count 2023',
      'achieved 医院诊疗人次 14659200..14659200 count 2022',
      'achieved 医院诊疗人次 15000000..15000000 count 2023',
      'achieved 卫生院机构数 118..118 count 2022',
      'achieved 卫生院机构数 117..117 count 2023',
      'achieved 卫生院诊疗人次 800000..800000 count 2022',
      'achieved 卫生院诊疗人次 815000..815000 count 2023',
    ],
  ],
  [
    'levels of indicators',
    '一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\tHPV疫苗接种人数\t28600人\n\t质量指标\t全程接种率\t≥90%\n效益指标\t社会效益指标\t知识知晓率\t≥80%',
    [
      'target HPV疫苗接种人数 28600..28600 count null',
      'target 全程接种率 90.. percent null',
      'target 知识知晓率 80.. percent null',
    ],
  ],
  [
    'a service and its indicators, and what the state demands',
    '服务项目\t指标名称\t2023年完成值\t2024年目标值\t国家要求\n居民健康档案\t建档率\t93.2%\t≥95%\t≥90%\n\t动态使用率\t58.6%\t≥60%\t—',
    [
      'achieved 建档率 93.2..93.2 percent 2023',
      'target 建档率 95.. percent 2024',
      'norm 建档率 90.. percent null',
      'achieved 动态使用率 58.6..58.6 percent 2023',
      'target 动态使用率 60.. percent 2024',
    ],
  ],
  [
    'a header 县（市、区） between blanks',
    '县（市、区） 托位数（个） 村医招录（人）\n东屏县 380 24\n西屏县 300 20',
    [
      'achieved 东屏县托位数 380..380 count null',
      'achieved 东屏县村医招录 24..24 count null',
      'achieved 西屏县托位数 300..300 count null',
      'achieved 西屏县村医招录 20..20 count null',
    ],
  ],
  [
    'brackets in names, and the unit of the caption only where a column has none of its own',
    '单位：万元\n县区\t服务人口（万人）\t中央资金\n甲县\t32.6\t560\n乙县\t22.6\t460',
    [
      'achieved 甲县服务人口 326000..326000 count null',
      'achieved 甲县中央资金 5600000..5600000 cny null',
      'achieved 乙县服务人口 226000..226000 count null',
      'achieved 乙县中央资金 4600000..4600000 cny null',
    ],
  ],
  [
    'a bracket that is part of a name holds no unit',
    '单位：人\n机构\t执业（助理）医师\t药师（士）\n甲县\t4020\t120\n乙县\t2120\t80',
    [
      'achieved 甲县执业(助理)医师 4020..4020 count null',
      'achieved 甲县药师(士) 120..120 count null',
      'achieved 乙县执业(助理)医师 2120..2120 count null',
      'achieved 乙县药师(士) 80..80 count null',
    ],
  ],
  [
    'rows behind one that is marked as a part',
    '指标\t2022年\t2023年\n#社区卫生服务中心（站）\t62\t65\n乡镇卫生院\t118\t117',
    [
      'achieved 社区卫生服务中心(站) 62..62 count 2022',
      'achieved 社区卫生服务中心(站) 65..65 count 2023',
      'achieved 乡镇卫生院 118..118 count 2022',
      'achieved 乡镇卫生院 117..117 count 2023',
    ],
  ],
  ...['— 5 —', '第7页', '第 5 页 共 20 页'].map((page): [string, string, string[]] => [
    `a page that ends within a table: ${page}`,
    `序号\t指标\t单位\t2020年\t2025年\n1\t人均预期寿命\t岁\t77\t78\n${page}\n2\t居民健康素养水平\t%\t24.8\t≥30\n`,
    [
      'achieved 人均预期寿命 77..77 years 2020',
      'target 人均预期寿命 78..78 years 2025',
      'achieved 居民健康素养水平 24.8..24.8 percent 2020',
      'target 居民健康素养水平 30.. percent 2025',
    ],
  ]),
  [
    'a budget whose years are parted below',
    '2023年部门预算\n单位：万元\n科目编码\t科目名称\t2022年执行数\t2023年预算数\t\t\n\t\t\t小计\t基本支出\t项目支出\n210\t卫生健康支出\t1620.15\t1662.26\t1102.26\t560.00\n21001\t行政运行\t320.15\t362.26\t302.26\t60.00',
    [
      'achieved 卫生健康支出执行 16201500..16201500 cny 2022',
      'achieved 卫生健康支出小计 16622600..16622600 cny 2023',
      'achieved 卫生健康支出基本支出 11022600..11022600 cny 2023',
      'achieved 卫生健康支出项目支出 5600000..5600000 cny 2023',
      'achieved 行政运行执行 3201500..3201500 cny 2022',
      'achieved 行政运行小计 3622600..3622600 cny 2023',
      'achieved 行政运行基本支出 3022600..3022600 cny 2023',
      'achieved 行政运行项目支出 600000..600000 cny 2023',
    ],
  ],
  [
    'places and sums, one cell per line',
    '资金分配表\n县（区）\n合计\n中央资金\n合计\n3578\n2000\n甲县\n1200\n700\n乙县\n2378\n1300',
    [
      'achieved 合计合计 3578..3578 count null',
      'achieved 合计中央资金 2000..2000 count null',
      'achieved 甲县合计 1200..1200 count null',
      'achieved 甲县中央资金 700..700 count null',
      'achieved 乙县合计 2378..2378 count null',
      'achieved 乙县中央资金 1300..1300 count null',
    ],
  ],
  [
    'a change beside what it is of',
    '2023年诊疗情况\n地区\t总诊疗人次\t同比（%）\n全市\t1200000\t5.7\n东区\t300000\t-2.1',
    [
      'achieved 全市总诊疗人次 1200000..1200000 count 2023',
      'achieved 全市总诊疗人次 5.7..5.7 percent 2023',
      'achieved 东区总诊疗人次 300000..300000 count 2023',
      'achieved 东区总诊疗人次 2.1..2.1 percent 2023',
    ],
  ],
  [
    'both halves of a whole, and what tells kinds apart in brackets',
    '指标\t2022年\t2023年\n全县人口(万人)\t62.1\t61.8\n其中：城镇\t30.2\t30.9\n乡村\t31.9\t30.9\n肝炎（未分型）\t40\t38',
    [
      'achieved 全县人口 621000..621000 count 2022',
      'achieved 全县人口 618000..618000 count 2023',
      'achieved 全县人口(城镇) 302000..302000 count 2022',
      'achieved 全县人口(城镇) 309000..309000 count 2023',
      'achieved 全县人口(乡村) 319000..319000 count 2022',
      'achieved 全县人口(乡村) 309000..309000 count 2023',
      'achieved 肝炎(未分型) 40..40 count 2022',
      'achieved 肝炎(未分型) 38..38 count 2023',
    ],
  ],
  [
    'tasks in words under a header that aims',
    '序号\t工作任务\t2024年目标\t责任单位\n1\t急救体系\t新建急救站点6个、配备救护车12辆\t市卫健委\n2\t基层人才\t每个乡镇卫生院至少有3名全科医生\t市卫健委',
    ['target 新建急救站点 6..6 count null', 'target 救护车 12..12 count null', 'target 全科医生 3.. count null'],
  ],
  [
    'a value and its parts in one cell',
    '指标\t单位\t2020年\t2025年\n每千人口床位数\t张\t6.21\t7.3（其中市办公立医院2.1，县办公立医院2.4）\n每千人口医师数\t人\t2.9\t3.9（其中中医类0.6）',
    [
      'achieved 每千人口床位数 6.21..6.21 per_1k 2020',
      'target 每千人口床位数 7.3..7.3 per_1k 2025',
      'target 每千人口床位数(市办公立医院) 2.1..2.1 per_1k 2025',
      'target 每千人口床位数(县办公立医院) 2.4..2.4 per_1k 2025',
      'achieved 每千人口医师数 2.9..2.9 per_1k 2020',
      'target 每千人口医师数 3.9..3.9 per_1k 2025',
      'target 每千人口医师数(中医类) 0.6..0.6 per_1k 2025',
    ],
  ],
  [
    'the years of a plan, the first among them',
    '市儿童健康三年行动计划（2023—2025年）\n指标\t2023年\t2024年\t2025年\n新增托位(个)\t600\t700\t800\n筛查率(%)\t80\t85\t90',
    [
      'target 新增托位 600..600 count 2023',
      'target 新增托位 700..700 count 2024',
      'target 新增托位 800..800 count 2025',
      'target 筛查率 80..80 percent 2023',
      'target 筛查率 85..85 percent 2024',
      'target 筛查率 90..90 percent 2025',
    ],
  ],
])('%s', (_name, text, wanted) => expect(rowsOf(text)).toEqual(wanted));

describe('columns, counts and short rows', () => {
  it.each<[string, string[]]>([
    [
      '2024年主要指标完成情况\n序号\t指标\t单位\t2023年\t2024年\t备注\n1\t床位数\t张\t100\t120\n2\t医师数\t人\t200\t230\n3\t签约率\t%\t60\t65',
      [
        'achieved 床位数 100..100 count 2023',
        'achieved 床位数 120..120 count 2024',
        'achieved 医师数 200..200 count 2023',
        'achieved 医师数 230..230 count 2024',
        'achieved 签约率 60..60 percent 2023',
        'achieved 签约率 65..65 percent 2024',
      ],
    ],
    [
      '2023年各县区卫生资源\n县区\t人口数（万人）\t床位数\t执业医师\t注册护士\n甲县\t52.3\t2100\t1950\t2010\n乙县\t41.2\t1998\t1820\t1960',
      [
        'achieved 甲县人口数 523000..523000 count 2023',
        'achieved 甲县床位数 2100..2100 count 2023',
        'achieved 甲县执业医师 1950..1950 count 2023',
        'achieved 甲县注册护士 2010..2010 count 2023',
        'achieved 乙县人口数 412000..412000 count 2023',
        'achieved 乙县床位数 1998..1998 count 2023',
        'achieved 乙县执业医师 1820..1820 count 2023',
        'achieved 乙县注册护士 1960..1960 count 2023',
      ],
    ],
    [
      '2024年费用情况\n指标\t2023年\t2024年\t降幅（%）\n次均门诊费用（元）\t250\t240\t4.0\n次均住院费用（元）\t8000\t7600\t5.0',
      [
        'achieved 次均门诊费用 250..250 cny 2023',
        'achieved 次均门诊费用 240..240 cny 2024',
        'achieved 次均门诊费用 4..4 percent 2024',
        'achieved 次均住院费用 8000..8000 cny 2023',
        'achieved 次均住院费用 7600..7600 cny 2024',
        'achieved 次均住院费用 5..5 percent 2024',
      ],
    ],
    [
      '2024年上半年运行情况\n指标\t本期\t同比增长（%）\n总收入（亿元）\t12.3\t-2.1\n支出（亿元）\t11.0\t5.2',
      [
        'achieved 总收入 1230000000..1230000000 cny 2024-06',
        'achieved 总收入 2.1..2.1 percent 2024-06',
        'achieved 支出 1100000000..1100000000 cny 2024-06',
        'achieved 支出 5.2..5.2 percent 2024-06',
      ],
    ],
    [
      '县“十四五”规划指标\n指标\t2020年\t2025年\t较2020年增加\n每千人口床位数（张）\t6.0\t7.0\t1.0\n健康素养水平（%）\t20\t28\t8',
      [
        'achieved 每千人口床位数 6..6 per_1k 2020',
        'target 每千人口床位数 7..7 per_1k 2025',
        'target 每千人口床位数 1..1 per_1k 2025',
        'achieved 健康素养水平 20..20 percent 2020',
        'target 健康素养水平 28..28 percent 2025',
        'target 健康素养水平 8..8 percentage_point 2025',
      ],
    ],
    [
      '2024年民生实事任务\n项目\t2024年目标任务数\t截至9月底完成\n新增托位（个）\t300\t280\n免费筛查（人）\t20000\t18500',
      [
        'target 新增托位 300..300 count 2024',
        'achieved 新增托位 280..280 count 2024-09',
        'target 免费筛查 20000..20000 count 2024',
        'achieved 免费筛查 18500..18500 count 2024-09',
      ],
    ],
    [
      '2024年重点任务\n任务\t年度目标任务\t完成时限\n新建急救站\t6个\t6月30日前\n招聘医师\t20名\t11月底',
      ['target 新建急救站 6..6 count 2024-06', 'target 招聘医师 20..20 count 2024-11'],
    ],
    [
      '设备清单\n设备\t单价\t数量\nCT\t300万元/台\t2\nDR\t60万元/台\t5',
      [
        'achieved CT单价 3000000..3000000 cny null',
        'achieved CT数量 2..2 count null',
        'achieved DR单价 600000..600000 cny null',
        'achieved DR数量 5..5 count null',
      ],
    ],
    [
      '项目概况\n项目名称：县医院迁建\n总投资（万元）：6200\n建设规模（平方米）：32000',
      ['target 总投资 62000000..62000000 cny null', 'target 建设规模 32000..32000 other null'],
    ],
    [
      '完成进度\n达到或超过序时进度3项，快于序时进度5个百分点。',
      ['norm 达到或超过序时进度 3..3 count null', 'norm 快于序时进度 5..5 percentage_point null'],
    ],
    [
      '主要指标\n指标\t目标值\n65岁及以上老年人健康管理率（%）\t65\n0-6岁儿童健康管理率（%）\t90',
      ['target 65岁及以上老年人健康管理率 65..65 percent null', 'target 0-6岁儿童健康管理率 90..90 percent null'],
    ],
    [
      '主要任务\n1.推进签约服务，签约率达到60%。\n2.65岁及以上老年人健康管理率达到65%。\n3.0-6岁儿童健康管理率达到90%。',
      [
        'target 签约率 60..60 percent null',
        'target 65岁及以上老年人健康管理率 65..65 percent null',
        'target 0-6岁儿童健康管理率 90..90 percent null',
      ],
    ],
    [
      '主要指标\n指标\t目标值\n健康管理率（%）\t65\n签约率（%）\t90\n床位数（张）\t300',
      [
        'target 健康管理率 65..65 percent null',
        'target 签约率 90..90 percent null',
        'target 床位数 300..300 count null',
      ],
    ],
    [
      '主要指标\n健康管理率（%）\t65\n签约率（%）\t90\n床位数（张）\t300',
      [
        'achieved 健康管理率 65..65 percent null',
        'achieved 签约率 90..90 percent null',
        'achieved 床位数 300..300 count null',
      ],
    ],
    [
      '2024年重点任务\n任务\t目标\t进展\n新建急救站\t6月30日前\t已完成\n招聘医师\t20名\t12名',
      ['target 招聘医师 20..20 count 2024'],
    ],
    ['任务分解\n任务\t牵头股室\t药政股\n新建卫生室10个\t基层股\t-', ['target 新建卫生室 10..10 count null']],
    [
      '2023年医疗服务统计\n县区\t1月\t2月\t合计\n甲县\t1950\t2010\t3960\n乙县\t1998\t2002\t4000',
      [
        'achieved 甲县 1950..1950 count 2023-01',
        'achieved 甲县 2010..2010 count 2023-02',
        'achieved 甲县合计 3960..3960 count 2023',
        'achieved 乙县 1998..1998 count 2023-01',
        'achieved 乙县 2002..2002 count 2023-02',
        'achieved 乙县合计 4000..4000 count 2023',
      ],
    ],
    [
      '县区\t2022\t2023\n甲县\t1950\t2010\n乙县\t1998\t2002',
      [
        'achieved 甲县 1950..1950 count 2022',
        'achieved 甲县 2010..2010 count 2023',
        'achieved 乙县 1998..1998 count 2022',
        'achieved 乙县 2002..2002 count 2023',
      ],
    ],
    [
      '项目\t2024年计划\t完成时间\n新增床位\t100张\t2024年6月30日前\n培训\t200人\t11月底前',
      ['target 新增床位 100..100 count 2024-06', 'target 培训 200..200 count 2024-11'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

it('reads a table of two columns to its end, however long', () => {
  const rows = Array.from({ length: 90 }, (_, i) => `第${i + 1}小学达标率\t${i + 10}`);
  expect(rowsOf(`主要指标\n指标\t2025年目标\n${rows.join('\n')}\n`)).toHaveLength(90);
});

describe('notes that compare', () => {
  it.each<[string, string[]]>([
    [
      '指标\t2024年\t备注\n签约率\t65%\t较上年提高5个百分点\n建档率\t92%\t比上年提高1.2个百分点',
      [
        'achieved 签约率 65..65 percent 2024',
        'achieved 签约率(较上年) 5..5 percentage_point 2024',
        'achieved 建档率 92..92 percent 2024',
        'achieved 建档率(比上年) 1.2..1.2 percentage_point 2024',
      ],
    ],
    [
      '指标\t2025年目标\t备注\n签约率\t65%\t较2020年提高5个百分点',
      ['target 签约率 65..65 percent 2025', 'target 签约率(较2020年) 5..5 percentage_point 2025'],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('units in headings, blank headings, tables of performance', () => {
  it.each<[string, string[]]>([
    [
      '2025年统计公报\n单位：万人次\n指标\t2020年\t2021年\n医院\t35.21\t36.80',
      ['achieved 医院 352100..352100 count 2020', 'achieved 医院 368000..368000 count 2021'],
    ],
    [
      '2025年统计公报\n表3 全省卫生人员数（万人）\n指标\t2020年\t2021年\n医院\t35.21\t36.80',
      ['achieved 医院 352100..352100 count 2020', 'achieved 医院 368000..368000 count 2021'],
    ],
    [
      '市“十四五”规划\n专栏1 主要指标（单位：张/千人、%）\n指标\t2020年\t2025年\n床位\t6.1\t7.0',
      ['achieved 床位 6.1..6.1 per_1k 2020', 'target 床位 7..7 per_1k 2025'],
    ],
    [
      '2022年统计公报\n项  目    2021年    2022年\n床位数    2164    2187',
      ['achieved 床位数 2164..2164 count 2021', 'achieved 床位数 2187..2187 count 2022'],
    ],
    [
      '2022年统计公报\n        2021年    2022年\n床位数    2164    2187',
      ['achieved 床位数 2164..2164 count 2021', 'achieved 床位数 2187..2187 count 2022'],
    ],
    [
      '2022年统计公报\n        机构（个）        床位（张）\n        2021    2022      2021    2022\n合计    2164    2187     37555   38426\n  综合医院    52    53     20117   20641',
      [
        'achieved 合计机构 2164..2164 count 2021',
        'achieved 合计机构 2187..2187 count 2022',
        'achieved 合计床位 37555..37555 count 2021',
        'achieved 合计床位 38426..38426 count 2022',
        'achieved 综合医院机构 52..52 count 2021',
        'achieved 综合医院机构 53..53 count 2022',
        'achieved 综合医院床位 20117..20117 count 2021',
        'achieved 综合医院床位 20641..20641 count 2022',
      ],
    ],
    [
      '2025年度绩效目标表\n一级指标\n二级指标\n三级指标\n指标值\n产出指标\n数量指标\n评价医院数\n≥6家\n药占比\n≤28%',
      ['target 评价医院数 6.. count 2025', 'target 药占比 ..28 percent 2025'],
    ],
    [
      '绩效目标表（2026年度）\n|  | 一级指标 | 二级指标 | 三级指标 | 指标值 |\n|  | 产出指标 | 时效指标 | 完成时间 | 2026年12月底 |\n|  |  | 成本指标 | 人均补助标准 | 99元/人 |\n|  | 效益指标 | 社会效益 | 孕产妇死亡率 | ≤10/10万 |',
      ['target 人均补助标准 99..99 cny 2026', 'target 孕产妇死亡率 ..10 per_100k 2026'],
    ],
    [
      '2024年度项目支出绩效自评表\n三级指标\t年度指标值\t实际完成值\n孕产妇系统管理率\t≥90%\t93.8%',
      ['target 孕产妇系统管理率 90.. percent 2024', 'achieved 孕产妇系统管理率 93.8..93.8 percent 2024'],
    ],
    [
      '“十四五”规划中期评估报告\n指标\t2020年\t2025年目标\t2022年实际\t完成率\n床位数（张）\t112\t500\t402\t80.4%',
      [
        'achieved 床位数 112..112 count 2020',
        'target 床位数 500..500 count 2025',
        'achieved 床位数 402..402 count 2022',
        'achieved 床位数完成率 80.4..80.4 percent 2022',
      ],
    ],
    [
      '省“十五五”规划（2026—2030年）\n指标名称\t2025年预计\t2030年\t属性\n中医医疗机构数（个）\t6800\t8000\t预期性',
      ['achieved 中医医疗机构数 6800..6800 count 2025', 'target 中医医疗机构数 8000..8000 count 2030'],
    ],
    [
      '县“十四五”规划\n指标\t单位\t2020年\t2025年\t年均增速〔累计〕\n人均预期寿命\t岁\t78.1\t79.1\t〔1〕\n床位数\t张\t6000\t7200\t〔1200〕\n个人卫生支出占比\t%\t28.4\t≤27\t〔≥-1.4〕',
      [
        'achieved 人均预期寿命 78.1..78.1 years 2020',
        'target 人均预期寿命 79.1..79.1 years 2025',
        'target 人均预期寿命 1..1 years 2025',
        'achieved 床位数 6000..6000 count 2020',
        'target 床位数 7200..7200 count 2025',
        'target 床位数 1200..1200 count 2025',
        'achieved 个人卫生支出占比 28.4..28.4 percent 2020',
        'target 个人卫生支出占比 ..27 percent 2025',
        'target 个人卫生支出占比 1.4..1.4 percentage_point 2025',
      ],
    ],
    [
      '2025年统计公报\n年份\t诊疗人次（万人次）\n2023\t1100\n2024\t1200',
      ['achieved 诊疗人次 11000000..11000000 count 2023', 'achieved 诊疗人次 12000000..12000000 count 2024'],
    ],
    [
      '2021年公报\n指标\t2020年\t2021年\n卫生人员总数（万人）\t35.21\t36.80\n卫生技术人员\t29.46\t30.79\n#执业（助理）医师\t11.37\t11.88',
      [
        'achieved 卫生人员总数 352100..352100 count 2020',
        'achieved 卫生人员总数 368000..368000 count 2021',
        'achieved 卫生技术人员 294600..294600 count 2020',
        'achieved 卫生技术人员 307900..307900 count 2021',
        'achieved 执业(助理)医师 113700..113700 count 2020',
        'achieved 执业(助理)医师 118800..118800 count 2021',
      ],
    ],
    [
      '2024年县医共体考核方案\n序号\t考核指标\t权重\t目标值\n1\t县域内住院率（%）\t10\t≥83\n2\t次均住院费用（元）\t6\t≤4300',
      [
        'norm 县域内住院率 10..10 other null',
        'target 县域内住院率 83.. percent 2024',
        'norm 次均住院费用 6..6 other null',
        'target 次均住院费用 ..4300 cny 2024',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('tiers under one head, cells that say how points are lost', () => {
  it.each<[string, string[]]>([
    [
      '住院待遇表\n级别\t起付标准（元）\t\t支付比例（%）\n\t首次\t二次及以上\t\n三级\t800\t400\t65\n二级\t400\t200\t80',
      [
        'norm 三级首次起付标准 800..800 cny null',
        'norm 三级二次及以上起付标准 400..400 cny null',
        'norm 三级支付比例 65..65 percent null',
        'norm 二级首次起付标准 400..400 cny null',
        'norm 二级二次及以上起付标准 200..200 cny null',
        'norm 二级支付比例 80..80 percent null',
      ],
    ],
    [
      '住院待遇表\n级别\t起付标准（元）\t支付比例（%）\n三级\t800\t65\n二级\t400\t80',
      [
        'norm 三级起付标准 800..800 cny null',
        'norm 三级支付比例 65..65 percent null',
        'norm 二级起付标准 400..400 cny null',
        'norm 二级支付比例 80..80 percent null',
      ],
    ],
    [
      '2024年考核细则\n指标\t分值\t评分标准\n会议\t3\t少1次扣1.5分\n签约率\t5\t低于80%不得分\n费用增幅\t5\t超过5%不得分；3%—5%得3分',
      [
        'norm 会议 3..3 other null',
        'norm 会议 1..1 count null',
        'norm 会议 1.5..1.5 other null',
        'norm 签约率 5..5 other null',
        'norm 签约率 ..80 percent null',
        'norm 费用增幅 5..5 other null',
        'norm 费用增幅 5.. percent null',
        'norm 费用增幅 3..5 percent null',
        'norm 费用增幅 3..3 other null',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('funds whose head names their unit', () => {
  it.each<[string, string[]]>([
    [
      '2025年度项目支出绩效目标表\n项目资金（万元）：年度资金总额：1580，其中：财政拨款1500，其他资金80',
      [
        'target 年度资金总额 15800000..15800000 cny 2025',
        'target 财政拨款 15000000..15000000 cny 2025',
        'target 其他资金 800000..800000 cny 2025',
      ],
    ],
    [
      '2025年度绩效自评表\n项目资金（万元）\t全年预算数\t全年执行数\n年度资金总额\t1268.5\t1231.4',
      [
        'achieved 年度资金总额全年预算数 12685000..12685000 cny 2025',
        'achieved 年度资金总额全年执行数 12314000..12314000 cny 2025',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});
