/** Tables of education, housing and public money whose cells bars or tabs part: the reader knows tables, not health. */
import { describe, expect, it } from 'vitest';
import { classesWhere, readText, rowsOf, statementsOf } from '../setup/read-text.ts';

describe('pipe and tab tables', () => {
  it('reads four columns of years, empty cells, a part of a row and thousands parted by a blank', () => {
    const text =
      '附表 “十四五”教育发展主要指标\n| 序号 | 指标 | 2020年基期 | 2022年现状值 | 2023年目标 | 2025年目标 | 单位 | 属性 |\n|---|---|---|---|---|---|---|---|\n| 1 | 普惠性幼儿园在园幼儿占比 | 79 | - | 85 | ≥88 | % | 约束性 |\n| 2 | 义务教育专任教师 | 12 500 | 12 860 | - | 13 400左右 | 人 | 预期性 |\n| 其中：本科以上学历 | 71.5 | 75.8 | 78 | 85以上 | % | 预期性 |';
    expect(rowsOf(text)).toEqual([
      'achieved 普惠性幼儿园在园幼儿占比 79..79 percent 2020',
      'target 普惠性幼儿园在园幼儿占比 85..85 percent 2023',
      'target 普惠性幼儿园在园幼儿占比 88.. percent 2025',
      'achieved 义务教育专任教师 12500..12500 count 2020',
      'achieved 义务教育专任教师 12860..12860 count 2022',
      'target 义务教育专任教师 13400..13400 count 2025',
      'achieved 义务教育专任教师(本科以上学历) 71.5..71.5 percent 2020',
      'achieved 义务教育专任教师(本科以上学历) 75.8..75.8 percent 2022',
      'target 义务教育专任教师(本科以上学历) 78..78 percent 2023',
      'target 义务教育专任教师(本科以上学历) 85.. percent 2025',
    ]);
  });

  it('reads sums in 亿元 and what has grown, dated and turned into facts by the caption', () => {
    const text =
      '各县一般公共预算收支情况表（2023年）\n单位：亿元\n县区\t收入\t收入同比增长（%）\t教育支出\n甲县\t12.46\t5.8\t9.31\n乙县\t8.05\t-1.2\t7.62';
    expect(rowsOf(text)).toEqual([
      'achieved 甲县收入 1246000000..1246000000 cny 2023',
      'achieved 甲县收入同比增长 5.8..5.8 percent 2023',
      'achieved 甲县教育支出 931000000..931000000 cny 2023',
      'achieved 乙县收入 805000000..805000000 cny 2023',
      'achieved 乙县收入同比增长 1.2..1.2 percent 2023',
      'achieved 乙县教育支出 762000000..762000000 cny 2023',
    ]);
    expect(readText(text).statements.map((s) => s.direction)).toEqual([null, 'increase', null, null, 'decrease', null]);
  });

  it('reads a change against a year in a cell, the year as a date', () => {
    const text =
      '指标 | 2018年 | 2025年目标\n生均公用经费(元) | 820 | 较2018年增加10%以上\n新建住宅能耗(千瓦时) | 41 | 比2018年降低3O%';
    expect(rowsOf(text)).toEqual([
      'achieved 生均公用经费 820..820 cny 2018',
      'target 生均公用经费 10.. percent 2025',
      'achieved 新建住宅能耗 41..41 other 2018',
      'target 新建住宅能耗 30..30 percent 2025',
    ]);
    expect(classesWhere(text, /^2018$/)).toEqual(['date', 'date', 'date']);
  });

  it('keeps a fact what a caption reports under a heading that plans', () => {
    const text =
      '2023年教育工作情况通报\n二、各地主要指标\n表1 各县义务教育主要指标完成情况\n地区\t巩固率（%）\t体质达标率（%）\n东江区\t96.1\t93.4\n石渡县\t—\t91.7';
    expect(rowsOf(text).map((row) => row.split(' ')[0])).toEqual(['achieved', 'achieved', 'achieved']);
  });

  it('takes the years before the one target for facts, and a growth rate for a change', () => {
    const text =
      '表1 部分指标评估\n| 指标 | 单位 | 2020年 | 2023年 | 2025年目标 | 属性 |\n| 公租房保障户数 | 户 | 860 | 1240 | 1500 | 预期性 |\n| 新建商品房价格增幅 | % | 6.1 | 3.4 | ≤5 | 约束性 |';
    expect(
      readText(text).statements.map(
        (s) =>
          `${s.kind} ${s.comparator} ${s.direction} ${s.value_min ?? ''}..${s.value_max ?? ''} ${s.due ?? s.as_of}`,
      ),
    ).toEqual([
      'achieved eq null 860..860 2020',
      'achieved eq null 1240..1240 2023',
      'target eq null 1500..1500 2025',
      'achieved change increase 6.1..6.1 2020',
      'achieved change increase 3.4..3.4 2023',
      'target change increase ..5 2025',
    ]);
  });

  it('reads bracketed sums of five years and what grows a year as the years beside it are', () => {
    const text =
      '表1 主要指标\n指标名称 | 2020年 | 2025年 | 年均增长\n义务教育学校数（所） | 326 | 318 | [-0.5]\n在校生规模（万人） | 21.4 | 23.O | 〔1.5〕';
    expect(rowsOf(text)).toEqual([
      'achieved 义务教育学校数 326..326 count 2020',
      'target 义务教育学校数 318..318 count 2025',
      'target 义务教育学校数 0.5..0.5 percent 2025',
      'achieved 在校生规模 214000..214000 count 2020',
      'target 在校生规模 230000..230000 count 2025',
      'target 在校生规模 1.5..1.5 percent 2025',
    ]);
    expect(readText(text).statements.map((s) => s.direction)).toEqual([null, null, 'decrease', null, null, 'increase']);
  });

  it('reads damaged thousands, and a rate of completion as a fact', () => {
    expect(
      rowsOf(
        '2023年度绩效目标表\n指标\t计量单位\t2022年实绩\t2023年计划\t完成率（%）\n新开工棚改住房\t套\t1 250\tl 500\t96.4\n租赁补贴\t户\t86O\t9OO\t1O2.3',
      ),
    ).toEqual([
      'achieved 新开工棚改住房 1250..1250 count 2022',
      'target 新开工棚改住房 1500..1500 count 2023',
      'achieved 新开工棚改住房完成率 96.4..96.4 percent 2023',
      'achieved 租赁补贴 860..860 count 2022',
      'target 租赁补贴 900..900 count 2023',
      'achieved 租赁补贴完成率 102.3..102.3 percent 2023',
    ]);
  });

  it('names columns of a year, counts what cells of words say, and reads the sum without a number', () => {
    expect(
      rowsOf(
        '附表：2025年教育系统重点项目投资计划表（单位：万元）\n序号|项目名称|建设规模|总投资|2025年计划投资|资金来源|责任单位\n1|县一中迁建|新建校舍4.2万平方米|26 800|9 500|专项债|教育局\n2|寄宿制学校改造|改造宿舍36栋|4 120|2 120|中央预算内|教育局\n合计||| 30 920|11 620||',
      ),
    ).toEqual([
      'target 新建校舍 42000..42000 other 2025',
      'target 县一中迁建总投资 268000000..268000000 cny 2025',
      'target 县一中迁建投资 95000000..95000000 cny 2025',
      'target 改造宿舍 36..36 count 2025',
      'target 寄宿制学校改造总投资 41200000..41200000 cny 2025',
      'target 寄宿制学校改造投资 21200000..21200000 cny 2025',
      'target 合计总投资 309200000..309200000 cny 2025',
      'target 合计投资 116200000..116200000 cny 2025',
    ]);
  });

  it('dates a row by the year that names it, and a column of the price by its change', () => {
    const years =
      '住房公积金2023年年度报告\n年份　实缴单位（家）　缴存额（亿元）\n2022年　3,256　35.7\n2023年　3,410　38.2';
    expect(rowsOf(years)).toEqual([
      'achieved 实缴单位 3256..3256 count 2022',
      'achieved 缴存额 3570000000..3570000000 cny 2022',
      'achieved 实缴单位 3410..3410 count 2023',
      'achieved 缴存额 3820000000..3820000000 cny 2023',
    ]);
    expect(classesWhere(years, /^202[23]$/)).toEqual(['date', 'date', 'date']);
    const prices =
      '2O24年商品价格监测表\n品种\t单位\t本期价\t涨跌幅（%）\n大米\t元/公斤\t5.9O\tl.7\n面粉\t元/公斤\t4.O\t-2.4';
    expect(readText(prices).statements.map((s) => `${s.value_min} ${s.unit} ${s.direction}`)).toEqual([
      '5.9 cny null',
      '1.7 percent increase',
      '4 cny null',
      '2.4 percent decrease',
    ]);
  });

  it('plans every year under a caption that plans, its unit behind it', () => {
    const text =
      '表4　学位供给计划　　　　　　　单位：个\n学段　　　　2023年　　　2024年　　　2025年\n幼儿园　　　2,400　　　3,000　　　1,800\n初中　　　　1,500　　　—　　　　2,000';
    expect(rowsOf(text)).toEqual([
      'target 幼儿园 2400..2400 count 2023',
      'target 幼儿园 3000..3000 count 2024',
      'target 幼儿园 1800..1800 count 2025',
      'target 初中 1500..1500 count 2023',
      'target 初中 2000..2000 count 2025',
    ]);
  });

  it('names a change of the column before it, and a part without 其中', () => {
    expect(
      rowsOf(
        '2023年各区教育经费统计表\n单位：万元\n区 县 | 合计 | 其中：财政拨款 | 生均公用经费（元） | 比上年增长（%）\n东区 | 45,680.5 | 40,120 | 1,250 | -6.8',
      ),
    ).toEqual([
      'achieved 东区合计 456805000..456805000 cny 2023',
      'achieved 东区财政拨款 401200000..401200000 cny 2023',
      'achieved 东区生均公用经费 1250..1250 cny 2023',
      'achieved 东区生均公用经费 6.8..6.8 percent 2023',
    ]);
  });

  it('reads what a cell of the rules of marking takes off', () => {
    expect(
      rowsOf(
        '2024年学校评价标准\n指标\t分值\t评分办法\n师资(名)\t10\t每少1名扣0.5分\n课时(节)\t5\t每少1天扣1分',
      ).filter((row) => /扣|other/.test(row)),
    ).toHaveLength(4);
  });

  it.each([
    ['截至9月底进展', '2025-09'],
    ['2025年完成情况', '2025'],
  ])('takes what stands under %s for done by then', (head, asOf) => {
    const text = `青山市2025年住房重点任务台账\n|编号|任务|全年目标|${head}|完成时限|牵头单位|\n|---|---|---|---|---|---|\n|A1|老旧小区改造|改造35个，惠及6200户|改造28个，占80%|11月|市住建局|\n|A2|公租房筹集|新增900套|新增610套|12月底|市住房中心|`;
    expect(readText(text).statements.map((s) => `${s.kind} ${s.number_text} ${s.due ?? s.as_of}`)).toEqual([
      'target 35个 2025-11',
      'target 6200户 2025-11',
      `achieved 28个 ${asOf}`,
      `achieved 80% ${asOf}`,
      'target 900套 2025-12',
      `achieved 610套 ${asOf}`,
    ]);
  });

  it('counts the rows of a table of words as headings', () => {
    const words = '1\t校舍改造\t改造教室35间\t教育局\n2\t120工程\t维修公寓6栋\t住建局';
    expect(classesWhere(`序号\t项目\t内容\t单位\n${words}`, /^(?:1|2|120)$/)).toEqual(['heading', 'heading', 'name']);
    expect(classesWhere(words, /^(?:1|2|120)$/)).toEqual(['heading', 'heading', 'name']);
  });
});

describe('columns of aims and prices', () => {
  it('reads 目标 beside 基线, whatever its cells say', () => {
    expect(
      rowsOf(
        '附件 主要指标（到2026年）\n| 指标 | 基线 | 目标 |\n| --- | --- | --- |\n| 升学率 | 61.2% | 70% |\n| 危房比例 | 4.1% | 2%以下 |\n| 管理水平平均级别 | 2.4级 | 3级 |',
      ),
    ).toEqual([
      'achieved 升学率 61.2..61.2 percent null',
      'target 升学率 70..70 percent 2026',
      'achieved 危房比例 4.1..4.1 percent null',
      'target 危房比例 ..2 percent 2026',
      'achieved 管理水平平均级别 2.4..2.4 grade null',
      'target 管理水平平均级别 3..3 grade 2026',
    ]);
  });

  it('leaves 工作目标 over sentences to be read as such', () => {
    const text =
      '| 序号 | 任务 | 工作目标 | 完成时限 |\n| 1 | 校舍改造 | 改造校舍12处,所有学校全部达标 | 2025年10月底 |\n| 2 | 教师培训 | 培训教师300人,合格率95%以上 | 2025年12月底 |';
    expect(readText(text).statements.map((s) => `${s.number_text} ${s.due}`)).toEqual([
      '12处 2025-10',
      '全部 2025-10',
      '300人 2025-12',
      '95%以上 2025-12',
    ]);
  });

  it.each(['医疗服务价格调整表（部分）', '附表 部分服务项目价格（元）', '收费目录表'])('%s holds rules', (caption) => {
    const rows = rowsOf(`${caption}\n项目名称|计价单位|三级（元）|二级（元）\n门诊诊察费|次|22|18\n护理费|日|36|30`);
    expect(rows.map((row) => row.replace(/ .*? /, ' '))).toEqual([
      'norm 22..22 cny null',
      'norm 18..18 cny null',
      'norm 36..36 cny null',
      'norm 30..30 cny null',
    ]);
  });

  it('takes the unit of a head from its last bracket', () => {
    expect(rowsOf('县区\t特级（正高）教师（人）\t学校（所）\n甲县\t12\t8\n乙县\t9\t6')[0]).toContain('12..12 count');
  });
});

it('a share beside prices is a share, whatever unit its row is priced in', () => {
  const text =
    '项目编码\t项目名称\t计价单位\t三级（元）\t自付比例\n110200001\t教师门诊\t次\t15\t0\n120100003\t宿舍管理\t日\t26\t10%';
  expect(readText(text).statements.map((s) => `${s.value_min} ${s.unit}`)).toEqual([
    '15 cny',
    '0 percent',
    '26 cny',
    '10 percent',
  ]);
});

describe('a column that says in words how much is to be done', () => {
  const found = (text: string) => readText(text).statements.map((s) => `${s.number_text} ${s.due}`);

  it('is read beside columns of numbers', () => {
    const text =
      '某市2025年民生实事分解表\n序号｜项目名称｜年度目标任务｜完成时限｜总投资（万元）｜责任单位\n1｜学位供给｜改造提升学校8所、教室60间，配备一体机12台｜11月底｜3200｜市教育局\n2｜“一老一小”｜新增普惠托位500个｜12月15日｜1850｜市民政局';
    expect(found(text)).toEqual([
      '8所 2025-11',
      '60间 2025-11',
      '12台 2025-11',
      '3200 2025-11',
      '500个 2025-12',
      '1850 2025-12',
    ]);
  });

  it('also where it names the row', () => {
    const text =
      '某市2025年民生实事分解表\n序号｜任务内容｜完成时限｜总投资（万元）｜责任单位\n1｜改造提升学校8所、教室60间｜11月底｜3200｜市教育局\n2｜新增普惠托位500个｜12月15日｜1850｜市民政局';
    expect(found(text)).toEqual(['8所 2025-11', '60间 2025-11', '3200 2025-11', '500个 2025-12', '1850 2025-12']);
  });

  it('and a bare year in the column of deadlines is one', () => {
    const text =
      '2025年重点项目表\n项目名称\t建设规模\t建设年限\t总投资（万元）\n新校区\t建筑面积5.2万平方米\t2024—2026\t38000\n实验楼\t建筑面积8600平方米\t2025\t4200';
    expect(found(text).filter((s) => /^\d+ /.test(s))).toEqual(['38000 2026', '4200 2025']);
  });
});

describe('rows whose first cells stand empty, targets in words', () => {
  it.each<[string, string[]]>([
    [
      '序号|指标|2022年进展|2025年目标|牵头单位\n1|技术人员占编制比例(%)|78.6|≥85|市疾控局\n||其中：高级职称占比|16.3%|≥25%|\n2|应急处置率|100%|100%|\n3|人均疾控经费(元)|12.5|不低于20|市财政局',
      [
        'achieved 技术人员占编制比例 78.6..78.6 percent 2022',
        'target 技术人员占编制比例 85.. percent 2025',
        'achieved 技术人员占编制比例(高级职称占比) 16.3..16.3 percent 2022',
        'target 技术人员占编制比例(高级职称占比) 25.. percent 2025',
        'achieved 应急处置率 100..100 percent 2022',
        'target 应急处置率 100..100 percent 2025',
        'achieved 人均疾控经费 12.5..12.5 cny 2022',
        'target 人均疾控经费 20.. cny 2025',
      ],
    ],
    [
      '序号|类别|指标|2022年进展|2025年目标|牵头单位\n1|人员|技术人员占编制比例(%)|78.6|≥85|市疾控局\n||其中：高级职称占比|16.3%|≥25%|\n2|经费|人均疾控经费(元)|12.5|不低于20|市财政局',
      [
        'achieved 技术人员占编制比例 78.6..78.6 percent 2022',
        'target 技术人员占编制比例 85.. percent 2025',
        'achieved 技术人员占编制比例(高级职称占比) 16.3..16.3 percent 2022',
        'target 技术人员占编制比例(高级职称占比) 25.. percent 2025',
        'achieved 人均疾控经费 12.5..12.5 cny 2022',
        'target 人均疾控经费 20.. cny 2025',
      ],
    ],
    [
      '一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 适龄儿童疫苗接种率 ≥90%\n产出指标 数量指标 65岁以上老年人城乡社区规范健康管理服务率 ≥62%\n产出指标 时效指标 资金拨付时间 2024年12月底前\n效益指标 社会效益指标 居民健康素养水平 不断提高\n满意度指标 服务对象满意度指标 居民满意度 ≥80%',
      [
        'target 适龄儿童疫苗接种率 90.. percent null',
        'target 65岁以上老年人城乡社区规范健康管理服务率 62.. percent null',
        'target 居民满意度 80.. percent null',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('rows that compare, sentences behind the name of an aim', () => {
  it.each<[string, string[]]>([
    [
      '二级指标\t三级指标\t指标值\n数量指标\t规范化培训招收人数\t≥320人\n效益指标\t基层医疗机构门诊量\t较上年增长5%\n服务对象满意度\t参培住院医师满意度\t≥80%',
      ['target ≥320人 gte 320.. count', 'target 5% change:increase 5..5 percent', 'target ≥80% gte 80.. percent'],
    ],
    [
      '| 指标 | 指标值 |\n|---|---|\n| 招收人数 | ≥320人 |\n| 基层医疗机构门诊量 | 比上年增长5% |\n| 患者满意度 | ≥85% |',
      ['target ≥320人 gte 320.. count', 'target 5% change:increase 5..5 percent', 'target ≥85% gte 85.. percent'],
    ],
    [
      '指标\t指标值\n招收人数\t≥320人\n县级医院门诊量\t比上年增长5%以上\n患者满意度\t≥85%',
      ['target ≥320人 gte 320.. count', 'target 5%以上 change:increase 5.. percent', 'target ≥85% gte 85.. percent'],
    ],
    [
      '指标\t指标值\n招收人数\t≥320人\n药占比\t较上年下降1个百分点\n培训人数\t比上年增加20人\n患者满意度\t≥85%',
      [
        'target ≥320人 gte 320.. count',
        'target 1个百分点 change:decrease 1..1 percentage_point',
        'target 20人 change:increase 20..20 count',
        'target ≥85% gte 85.. percent',
      ],
    ],
    [
      '机构\t2021年\t2022年\t比上年增长（%）\n卫生院\t30\t31\t3.3',
      [
        'achieved 30 eq 30..30 count 2021',
        'achieved 31 eq 31..31 count 2022',
        'achieved 3.3 change:increase 3.3..3.3 percent 2022',
      ],
    ],
    [
      '2023年目标任务：医疗费用增幅控制在8%以下；药占比（不含中药饮片）下降至25%以下；耗占比低于18%；医疗服务收入占比从2022年的31.2%提高到33%以上。',
      [
        'target 8%以下 change:increase ..8 percent 2023',
        'target 25%以下 lte ..25 percent 2023',
        'target 低于18% lt ..18 percent 2023',
        'achieved 31.2% eq 31.2..31.2 percent 2022',
        'target 33%以上 gte 33.. percent 2023',
      ],
    ],
    [
      '2023年目标任务：门诊次均费用涨幅控制在5%以内；平均住院日下降至8天以下；四级手术占比达到18%。',
      [
        'target 5%以内 change:increase ..5 percent 2023',
        'target 8天以下 lte ..8 other 2023',
        'target 18% eq 18..18 percent 2023',
      ],
    ],
    [
      '主要指标2023年目标：建档率达到90%；签约率从2022年的38%提高到40%；管理率达到62%以上。',
      [
        'target 90% eq 90..90 percent 2023',
        'achieved 38% eq 38..38 percent 2022',
        'target 40% eq 40..40 percent 2023',
        'target 62%以上 gte 62.. percent 2023',
      ],
    ],
    [
      '2023年工作目标：建档率达到90%；签约率从2022年的38%提高到40%；管理率达到62%以上。',
      [
        'target 90% eq 90..90 percent 2023',
        'achieved 38% eq 38..38 percent 2022',
        'target 40% eq 40..40 percent 2023',
        'target 62%以上 gte 62.. percent 2023',
      ],
    ],
    [
      '机构\t2021年\t2022年\t2022年比2021年增加（个）\n卫生院\t30\t31\t1\n村卫生室\t300\t310\t10',
      [
        'achieved 30 eq 30..30 count 2021',
        'achieved 31 eq 31..31 count 2022',
        'achieved 1 change:increase 1..1 count 2022',
        'achieved 300 eq 300..300 count 2021',
        'achieved 310 eq 310..310 count 2022',
        'achieved 10 change:increase 10..10 count 2022',
      ],
    ],
    [
      '| 指标 | 年度目标 | 备注 |\n|---|---|---|\n| 签约率（%） | 65 | 较上年提高5个百分点 |\n| 建档率（%） | 90 | 较上年提高2个百分点 |',
      [
        'target 65 eq 65..65 percent',
        'target 5个百分点 change:increase 5..5 percentage_point',
        'target 90 eq 90..90 percent',
        'target 2个百分点 change:increase 2..2 percentage_point',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('cells that tell where a value comes from or how it grows', () => {
  it.each<[string, string[]]>([
    [
      '| 指标 | 2025年目标 |\n|---|---|\n| 覆盖率（%） | 80→100 |\n| 床位数（张） | 由500增加到620 |',
      [
        'achieved 覆盖率 80..80 percent null',
        'target 覆盖率 100..100 percent 2025',
        'achieved 床位数 500..500 count null',
        'target 床位数 620..620 count 2025',
      ],
    ],
    [
      '| 指标 | 2025年目标 |\n|---|---|\n| 签约率 | 35%→42% |\n| 覆盖率 | 由80%提高到100% |',
      [
        'achieved 签约率 35..35 percent null',
        'target 签约率 42..42 percent 2025',
        'achieved 覆盖率 80..80 percent null',
        'target 覆盖率 100..100 percent 2025',
      ],
    ],
    [
      '指标\t2025年目标\n签约率（%）\t由35提高到42\n孕产妇死亡率（1/10万）\t由11降到9以下',
      [
        'achieved 签约率 35..35 percent null',
        'target 签约率 42..42 percent 2025',
        'achieved 孕产妇死亡率 11..11 per_100k null',
        'target 孕产妇死亡率 ..9 per_100k 2025',
      ],
    ],
    [
      '指标\t2023年→2025年\n签约率（%）\t35→42\n建档率（%）\t55→62',
      [
        'achieved 签约率 35..35 percent 2023',
        'target 签约率 42..42 percent 2025',
        'achieved 建档率 55..55 percent 2023',
        'target 建档率 62..62 percent 2025',
      ],
    ],
    [
      '| 指标 | 2025年目标 |\n|---|---|\n| 覆盖率（%） | 比上年提高3个百分点 |\n| 建档率（%） | 93-95 |',
      ['target 覆盖率 3..3 percentage_point 2025', 'target 建档率 93..95 percent 2025'],
    ],
    [
      '序号|指标|2022年进展|2025年目标|牵头单位\n1|技术人员占编制比例(%)|78.6|≥85|市疾控局\n2|人均疾控经费(元)|12.5|不低于20，年均增长8%以上|市财政局',
      [
        'achieved 技术人员占编制比例 78.6..78.6 percent 2022',
        'target 技术人员占编制比例 85.. percent 2025',
        'achieved 人均疾控经费 12.5..12.5 cny 2022',
        'target 人均疾控经费 20.. cny 2025',
        'target 人均疾控经费 8.. percent 2025',
      ],
    ],
    [
      '| 指标 | 2025年目标 |\n|---|---|\n| 千人口床位数（张） | 由2020年的6.5张提高到7张以上 |\n| 平均住院日（天） | 8.5→8以下 |',
      [
        'achieved 千人口床位数 6.5..6.5 per_1k 2020',
        'target 千人口床位数 7.. per_1k 2025',
        'achieved 平均住院日 8.5..8.5 other null',
        'target 平均住院日 ..8 other 2025',
      ],
    ],
    [
      '2023年工作总结\n| 指标 | 2022年→2023年 |\n|---|---|\n| 签约率（%） | 35→42 |\n| 建档率（%） | 55→62 |',
      [
        'achieved 签约率 35..35 percent 2022',
        'achieved 签约率 42..42 percent 2023',
        'achieved 建档率 55..55 percent 2022',
        'achieved 建档率 62..62 percent 2023',
      ],
    ],
    [
      '指标\t2025年目标\n签约率（%）\t≥42，每年提高2\n建档率（%）\t93-95',
      [
        'target 签约率 42.. percent 2025',
        'target 签约率 2..2 percentage_point 2025',
        'target 建档率 93..95 percent 2025',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('shares of completion beside words, notes under a table', () => {
  it.each<[string, string[]]>([
    [
      '| 任务 | 年度目标 | 完成情况 | 完成率 |\n|---|---|---|---|\n| 新增托位 | 150个 | 132个 | 88% |\n| 宫颈癌筛查 | 5000例 | 5118例 | 超额完成 |',
      [
        'target 150个 eq 150..150 count',
        'achieved 132个 eq 132..132 count',
        'achieved 88% eq 88..88 percent',
        'target 5000例 eq 5000..5000 count',
        'achieved 5118例 eq 5118..5118 count',
      ],
    ],
    [
      '任务\t年度目标\t完成情况\t完成率（%）\n新增托位\t150个\t132个\t88\n宫颈癌筛查\t5000例\t5118例\t103.8\n培训\t200人\t200人\t已完成',
      [
        'target 150个 eq 150..150 count',
        'achieved 132个 eq 132..132 count',
        'achieved 88 eq 88..88 percent',
        'target 5000例 eq 5000..5000 count',
        'achieved 5118例 eq 5118..5118 count',
        'achieved 103.8 eq 103.8..103.8 percent',
        'target 200人 eq 200..200 count',
        'achieved 200人 eq 200..200 count',
      ],
    ],
    [
      '| 任务 | 年度目标 | 完成情况 | 完成率 |\n|---|---|---|---|\n| 新增托位 | 150个 | 132个 | 88% |\n| 宫颈癌筛查 | 5000例 | 5118例 | 达标 |',
      [
        'target 150个 eq 150..150 count',
        'achieved 132个 eq 132..132 count',
        'achieved 88% eq 88..88 percent',
        'target 5000例 eq 5000..5000 count',
        'achieved 5118例 eq 5118..5118 count',
      ],
    ],
    [
      '| 任务 | 完成情况 | 备注 |\n|---|---|---|\n| 新增托位 | 132个 | 第3批 |\n| 筛查 | 5118例 | 达标 |',
      ['achieved 132个 eq 132..132 count', 'achieved 5118例 eq 5118..5118 count'],
    ],
    [
      '| 任务 | 年度目标 | 完成情况 | 完成率 |\n|---|---|---|---|\n| 新增托位 | 150个 | 132个 | 88% |\n| 筛查 | 5000例 | — | — |',
      [
        'target 150个 eq 150..150 count',
        'achieved 132个 eq 132..132 count',
        'achieved 88% eq 88..88 percent',
        'target 5000例 eq 5000..5000 count',
      ],
    ],
    [
      '| 任务 | 年度目标 | 进度 |\n|---|---|---|\n| 新增托位 | 150个 | 60% |\n| 筛查 | 5000例 | 正在实施 |',
      ['target 150个 eq 150..150 count', 'achieved 60% eq 60..60 percent', 'target 5000例 eq 5000..5000 count'],
    ],
    ['指标\t2025年目标\n高血压控制率（%）\t65\n注：本表以2023年数据为基数。', ['target 65 eq 65..65 percent 2025']],
    ['指标\t2025年目标\n床位数（张）\t650\n注：第2项2022年未统计。', ['target 650 eq 650..650 count 2025']],
    [
      '指标\t2025年目标\n高血压控制率（%）\t65\n床位数（张）\t650\n注：“较上年”指较2023年实际值。',
      ['target 65 eq 65..65 percent 2025', 'target 650 eq 650..650 count 2025'],
    ],
    [
      '| 指标 | 2025年目标 |\n|---|---|\n| 高血压控制率（%） | 65 |\n注：本表以2023年数据为基数。',
      ['target 65 eq 65..65 percent 2025'],
    ],
    [
      '指标\t2025年目标\n高血压控制率（%）\t65\n说明：1.床位数2022年为650张。2.其他。',
      ['target 65 eq 65..65 percent 2025', 'achieved 650张 eq 650..650 count 2022'],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('brackets of sums', () => {
  it.each<[string, string[]]>([
    [
      '费用段（元）\t支付比例\n0—1万\t60%\n1万—3万（含）\t65%\n3万以上\t75%',
      [
        'norm 0—1万支付比例 60..60 percent null',
        'norm 1万—3万支付比例 65..65 percent null',
        'norm 3万以上支付比例 75..75 percent null',
      ],
    ],
    [
      '费用段\t报销比例（%）\n1万元以下\t60\n1万元至3万元\t65\n3万元以上\t75',
      [
        'norm 1万元以下报销比例 60..60 percent null',
        'norm 1万元至3万元报销比例 65..65 percent null',
        'norm 3万元以上报销比例 75..75 percent null',
      ],
    ],
    [
      '| 医疗费用分段 | 在职 | 退休 |\n|---|---|---|\n| 3万—10万元 | 90% | 92% |\n| 10万元以上 | 95% | 96% |',
      [
        'norm 3万—10万元在职 90..90 percent null',
        'norm 3万—10万元退休 92..92 percent null',
        'norm 10万元以上在职 95..95 percent null',
        'norm 10万元以上退休 96..96 percent null',
      ],
    ],
    [
      '| 级别 | 起付标准（元） | 支付比例（%） |\n|---|---|---|\n| 一级 | 200 | 90 |\n| 二级 | 500 | 80 |',
      [
        'norm 一级起付标准 200..200 cny null',
        'norm 一级支付比例 90..90 percent null',
        'norm 二级起付标准 500..500 cny null',
        'norm 二级支付比例 80..80 percent null',
      ],
    ],
    [
      '费用区间\t一级医院\t二级医院\n1000元以下\t80%\t75%\n1000元—5000元（含）\t85%\t80%\n5000元以上\t90%\t85%',
      [
        'norm 1000元以下一级医院 80..80 percent null',
        'norm 1000元以下二级医院 75..75 percent null',
        'norm 1000元—5000元一级医院 85..85 percent null',
        'norm 1000元—5000元二级医院 80..80 percent null',
        'norm 5000元以上一级医院 90..90 percent null',
        'norm 5000元以上二级医院 85..85 percent null',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});
