/** Tables of education and housing with one cell per line, or run into text: the reader knows tables, not health. */
import { describe, expect, it } from 'vitest';
import { classesWhere, readText, rowsOf, statementsOf } from '../setup/read-text.ts';

describe('one cell per line', () => {
  it('reads rows between words that group them, below a header that is repeated', () => {
    const header = '序号\n指标名称\n计量单位\n2020年\n2023年\n2025年\n指标属性\n';
    const text = `${header}一、住房供应\n1\n新建商品住房面积\n万平方米\n1 250\n—\n1500\n预期性\n2\n保障性租赁住房\n万套\n0.8\n2.6\n5以上\n约束性\n${header}二、居住品质\n3\n老旧小区改造\n个\n36\n210\n350\n约束性`;
    expect(rowsOf(text)).toEqual([
      'achieved 新建商品住房面积 12500000..12500000 other 2020',
      'target 新建商品住房面积 15000000..15000000 other 2025',
      'achieved 保障性租赁住房 8000..8000 count 2020',
      'target 保障性租赁住房 26000..26000 count 2023',
      'target 保障性租赁住房 50000.. count 2025',
      'achieved 老旧小区改造 36..36 count 2020',
      'target 老旧小区改造 210..210 count 2023',
      'target 老旧小区改造 350..350 count 2025',
    ]);
    expect(classesWhere(text, /^[一二]$/)).toEqual(['heading', 'heading']);
  });

  it('reads prices whose columns bear their unit; the codes refer, the grades name', () => {
    const text =
      '关于公布培训机构收费项目价格的通知\n项目编码\n项目名称\n计价单位\n一级机构（元）\n二级及以下（元）\n3101\n学科辅导（小班）\n课时\n60\n45\n3102\n托管服务\n天\n35\n—';
    expect(rowsOf(text)).toEqual([
      'norm 学科辅导(小班)一级机构 60..60 cny null',
      'norm 学科辅导(小班)二级及以下 45..45 cny null',
      'norm 托管服务一级机构 35..35 cny null',
    ]);
    expect(classesWhere(text, /^31/)).toEqual(['reference', 'reference']);
    expect(classesWhere(text, /^[一二]$/)).toEqual(['name', 'name']);
  });

  it('reads standards by school beside a column of units', () => {
    expect(
      rowsOf(
        '学校建设标准（生均）\n类别\n单位\n小学\n初中\n占地面积\n平方米\n≥18\n≥22\n校舍面积\n平方米\n7\n9.5\n图书\n册\n30\n—',
      ),
    ).toEqual([
      'norm 占地面积小学 18.. other null',
      'norm 占地面积初中 22.. other null',
      'norm 校舍面积小学 7..7 other null',
      'norm 校舍面积初中 9.5..9.5 other null',
      'norm 图书小学 30..30 count null',
    ]);
  });

  it('takes a period under the title for no column', () => {
    const text =
      '附件1\n青山市教育现代化主要指标\n（2021—2030年）\n序号\n指标\n2020年现状值\n2030年目标值\n1\n学前三年毛入园率（%）\n90.1\n98\n2\n生均图书（册）\n21.5\n≥30';
    expect(rowsOf(text)).toEqual([
      'achieved 学前三年毛入园率 90.1..90.1 percent 2020',
      'target 学前三年毛入园率 98..98 percent 2030',
      'achieved 生均图书 21.5..21.5 count 2020',
      'target 生均图书 30.. count 2030',
    ]);
  });

  it.each([
    '区县\n学校（所）\n教师（人）\n学生（人）',
    '县（市、区）\n学校（所）\n教师（人）\n学生（人）',
    '单位\n学校（所）\n教师（人）\n学生（人）',
    '区县\n学校\n教师\n学生',
  ])('reads rows of places below counting columns: %j', (header) => {
    expect(rowsOf(`2023年教育资源情况\n\n${header}\n东城区\n12\n1,830\n21064\n西山县\n9\n764\n8,912`).length).toBe(6);
  });

  it('keeps the unit of the last of such columns', () => {
    const text =
      '2023年末教育资源情况表\n区县\n机构数（所）\n教师（人）\n每千人口学位（个）\n东城区\n12\n1,830\n8.12\n西山县\n9\n764\n4.65';
    expect(readText(text).statements.map((s) => [s.value_min, s.unit])).toEqual([
      [12, 'count'],
      [1830, 'count'],
      [8.12, 'per_1k'],
      [9, 'count'],
      [764, 'count'],
      [4.65, 'per_1k'],
    ]);
  });
});

describe('tables flattened into text', () => {
  it('reads an integer before a decimal as two values', () => {
    const text =
      '表1 “十三五”规划主要指标完成情况 序号 指标 2015年 2020年目标值 2020年实际值 1 每千人口床位数（张） 4.86 6 6.72 2 每万人口全科医生数（名） 0.9 2 2.15 3 婴儿死亡率（‰） 5.2 5 3.1';
    const values = readText(text).statements.map((s) => `${s.kind} ${s.number_text}`);
    expect(values.slice(0, 6)).toEqual([
      'achieved 4.86',
      'target 6',
      'achieved 6.72',
      'achieved 0.9',
      'target 2',
      'achieved 2.15',
    ]);
  });

  it('leaves a number whole where words fill the column beside it, and the column empty where none was counted', () => {
    const text =
      '专栏1 “十四五”住房保障主要指标\n类　别　主　要　指　标　2020年　2025年　指标属性\n资源配置　公积金收入（亿元）　1132.6　收入规模与经济发展更加适应　预期性\n　　　公积金使用率（%）　85.2　保持稳定　预期性\n服务能力　事项线上可办率（%）　未开展　80　预期性\n　　　服务网点（个）　112　500以上　预期性';
    expect(rowsOf(text)).toEqual([
      'achieved 公积金收入 113260000000..113260000000 cny 2020',
      'achieved 公积金使用率 85.2..85.2 percent 2020',
      'target 事项线上可办率 80..80 percent 2025',
      'achieved 服务网点 112..112 count 2020',
      'target 服务网点 500.. count 2025',
    ]);
  });

  it('reads years in brackets, units behind names and ages behind row numbers', () => {
    const text =
      '附表 主要指标 序号 指标 单位 基期（2020年） 目标（2025年） 属性 1 高等教育毛入学率 % 54.4 60 预期性 2 在校研究生 万人 3.2 4.5左右 预期性 其中：博士生 万人 0.6 - 预期性 3 每十万人口在校生数 人 3126 ≥3500 约束性 4 3岁以下婴幼儿托位 个 - 12000 预期性';
    expect(rowsOf(text)).toEqual([
      'achieved 高等教育毛入学率 54.4..54.4 percent 2020',
      'target 高等教育毛入学率 60..60 percent 2025',
      'achieved 在校研究生 32000..32000 count 2020',
      'target 在校研究生 45000..45000 count 2025',
      'achieved 在校研究生(博士生) 6000..6000 count 2020',
      'achieved 每十万人口在校生数 3126..3126 per_100k 2020',
      'target 每十万人口在校生数 3500.. per_100k 2025',
      'target 3岁以下婴幼儿托位 12000..12000 count 2025',
    ]);
    const headings = readText(text).numerals.filter((n) => n.class === 'heading');
    expect(headings.map((n) => n.text)).toEqual(['1', '2', '3', '4']);
  });

  it('reads values in brackets and units in the names, the multiple of a unit with its row', () => {
    const text =
      '表3-1 主要指标 类别 指标 2020年实际 2025年规划 属性 新建商品住房（万套） 3.6 [18] 预期性 保障性租赁住房（套） — [12000] 约束性 绿色建筑占比（%） 65 100 约束性';
    expect(rowsOf(text)).toEqual([
      'achieved 新建商品住房 36000..36000 count 2020',
      'target 新建商品住房 180000..180000 count 2025',
      'target 保障性租赁住房 12000..12000 count 2025',
      'achieved 绿色建筑占比 65..65 percent 2020',
      'target 绿色建筑占比 100..100 percent 2025',
    ]);
    expect(classesWhere(text, /^万$/)).toEqual(['achieved']);
  });

  it('parts whole numbers that were glued, where who bears the row follows', () => {
    expect(
      rowsOf(
        '2024年教育民生实事项目分解表\n序号任务内容单位2023年完成2024年目标责任单位1新建公办幼儿园所68县教育局2新增义务教育学位个12001500县教育局、县住建局3午餐配餐学校覆盖率%8298县市场监管局',
      ),
    ).toEqual([
      'achieved 新建公办幼儿园 6..6 count 2023',
      'target 新建公办幼儿园 8..8 count 2024',
      'achieved 新增义务教育学位 1200..1200 count 2023',
      'target 新增义务教育学位 1500..1500 count 2024',
      'achieved 午餐配餐学校覆盖率 82..82 percent 2023',
      'target 午餐配餐学校覆盖率 98..98 percent 2024',
    ]);
  });

  it('reads rows that end in their bearer, a line each, under a header without 年', () => {
    const text =
      '青山区住房保障行动任务分解表\n行动期限：2022—2025年\n指标名称单位2021基期 2022 2025责任部门\n公租房分配率%88.2 90 95以上区住建局\n危房改造户320 180 - 区农业农村局\n老旧小区物业覆盖率% - 60 100区住建局';
    expect(rowsOf(text)).toEqual([
      'achieved 公租房分配率 88.2..88.2 percent 2021',
      'target 公租房分配率 90..90 percent 2022',
      'target 公租房分配率 95.. percent 2025',
      'achieved 危房改造 320..320 count 2021',
      'target 危房改造 180..180 count 2022',
      'target 老旧小区物业覆盖率 60..60 percent 2022',
      'target 老旧小区物业覆盖率 100..100 percent 2025',
    ]);
    expect(rowsOf(`${text}\n\n配套任务\n①房源筹集。新建公租房800套。`).at(-1)).toMatch(
      /^target .* 800..800 count 2025$/,
    );
  });

  it('aims at every year of a task list, borne or not', () => {
    expect(
      rowsOf('附表3 年度任务分解 任务2023年2024年2025年新建幼儿园3所5所8所改造校舍12栋20栋30栋').map(
        (row) => row.split(' ')[0],
      ),
    ).toEqual(['target', 'target', 'target', 'target', 'target', 'target']);
    expect(
      rowsOf(
        '青山市“十四五”住房发展规划（附表）\n\n序号任务2021年2022年2023年责任单位1改造老旧小区20个35个40个市住建局2发放租赁补贴400人次450人次500人次市住房保障中心',
      ).map((row) => `${row.split(' ')[0]} ${row.split(' ').at(-1)}`),
    ).toEqual(['target 2021', 'target 2022', 'target 2023', 'target 2021', 'target 2022', 'target 2023']);
  });

  it('reads rows without a header that count on from 1 and close with their force', () => {
    expect(
      rowsOf(
        '附件 主要指标表\n1学前三年毛入园率%90.2 93 预期性2义务教育巩固率%96 97约束性3高中阶段毛入学率%91.592.5预期性',
      ),
    ).toEqual([
      'achieved 学前三年毛入园率 90.2..90.2 percent null',
      'target 学前三年毛入园率 93..93 percent null',
      'achieved 义务教育巩固率 96..96 percent null',
      'target 义务教育巩固率 97..97 percent null',
      'achieved 高中阶段毛入学率 91.5..91.5 percent null',
      'target 高中阶段毛入学率 92.5..92.5 percent null',
    ]);
    expect(rowsOf('附表\n1.新建幼儿园（所）12预期性2.培训教师（人次）35约束性3.改造校舍（万平方米）4.5预期性')).toEqual(
      [
        'target 新建幼儿园 12..12 count null',
        'target 培训教师 35..35 count null',
        'target 改造校舍 45000..45000 other null',
      ],
    );
  });

  it('reads letters and thousands set apart, and what grows a year', () => {
    expect(
      rowsOf(
        '附表\n序 号 指 标 名 称 单 位 2022年 完成 2024年 目标 责任单位\n1 新 建 幼 儿 园 所 6 9 市教育局\n2 新增公办学位 个 3 200 4 800 市教育局\n3 改造老旧小区 个 45 60 市住建局',
      ),
    ).toEqual([
      'achieved 新建幼儿园 6..6 count 2022',
      'target 新建幼儿园 9..9 count 2024',
      'achieved 新增公办学位 3200..3200 count 2022',
      'target 新增公办学位 4800..4800 count 2024',
      'achieved 改造老旧小区 45..45 count 2022',
      'target 改造老旧小区 60..60 count 2024',
    ]);
    const grown = readText(
      '专栏1 主要指标 指标名称 2020年 2025年 年均增速 属性 人均住房面积（平方米） 38.2 41 1.4 预期性 在校生（万人） 21.2 20.5 -0.7 预期性',
    ).statements;
    expect(grown.map((s) => `${s.kind} ${s.comparator} ${s.direction} ${s.value_min} ${s.unit}`)).toEqual([
      'achieved eq null 38.2 other',
      'target eq null 41 other',
      'target change increase 1.4 percent',
      'achieved eq null 212000 count',
      'target eq null 205000 count',
      'target change decrease 0.7 percent',
    ]);
  });
});

describe('numbers of rows behind decimals, blanks inside decimals, names that begin as a counter does', () => {
  it.each<[string, string[]]>([
    [
      '序号 指标 2020年 2025年 1 人均预期寿命（岁） 77.6 78.8 2 婴儿死亡率（‰） 3.1 3.0 3 每千人口床位数（张） 6.5 7.5',
      [
        'achieved 人均预期寿命 77.6..77.6 years 2020',
        'target 人均预期寿命 78.8..78.8 years 2025',
        'achieved 婴儿死亡率 3.1..3.1 permille 2020',
        'target 婴儿死亡率 3..3 permille 2025',
        'achieved 每千人口床位数 6.5..6.5 per_1k 2020',
        'target 每千人口床位数 7.5..7.5 per_1k 2025',
      ],
    ],
    [
      '序号 指标 目标值 1 人均预期寿命（岁） 78.8 2 婴儿死亡率（‰） 3.0 3 每千人口床位数（张） 7.5 4 签约率（%） 50',
      [
        'target 人均预期寿命 78.8..78.8 years null',
        'target 婴儿死亡率 3..3 permille null',
        'target 每千人口床位数 7.5..7.5 per_1k null',
        'target 签约率 50..50 percent null',
      ],
    ],
    [
      '领域 序号 指标 2020年 2025年 健康水平 1 人均预期寿命（岁） 77.6 78.8 2 婴儿死亡率（‰） 3.1 3.0 健康服务 3 每千人口床位数（张） 6.5 7.5 4 家庭医生签约率（%） 35 50',
      [
        'achieved 人均预期寿命 77.6..77.6 years 2020',
        'target 人均预期寿命 78.8..78.8 years 2025',
        'achieved 婴儿死亡率 3.1..3.1 permille 2020',
        'target 婴儿死亡率 3..3 permille 2025',
        'achieved 每千人口床位数 6.5..6.5 per_1k 2020',
        'target 每千人口床位数 7.5..7.5 per_1k 2025',
        'achieved 家庭医生签约率 35..35 percent 2020',
        'target 家庭医生签约率 50..50 percent 2025',
      ],
    ],
    [
      '序号 指标 2020年 2025年 一、健康水平 1 人均预期寿命（岁） 77.6 78.8 2 婴儿死亡率（‰） 3.1 ≤4 二、健康服务 3 每千人口床位数（张） 6.5 7.5',
      [
        'achieved 人均预期寿命 77.6..77.6 years 2020',
        'target 人均预期寿命 78.8..78.8 years 2025',
        'achieved 婴儿死亡率 3.1..3.1 permille 2020',
        'target 婴儿死亡率 ..4 permille 2025',
        'achieved 每千人口床位数 6.5..6.5 per_1k 2020',
        'target 每千人口床位数 7.5..7.5 per_1k 2025',
      ],
    ],
    [
      '指标 2020年 2025年\n人均预期寿命（岁） 77. 4 78 .6\n千人口床位数（张） 6.31 7. 2',
      [
        'achieved 人均预期寿命 77.4..77.4 years 2020',
        'target 人均预期寿命 78.6..78.6 years 2025',
        'achieved 千人口床位数 6.31..6.31 per_1k 2020',
        'target 千人口床位数 7.2..7.2 per_1k 2025',
      ],
    ],
    [
      '指标 2020年 2025年\n1. 65岁以上老年人健康管理率（%） 6.31 7. 2\n2. 千人口床位数（张） 6.31 7. 2',
      [
        'achieved 65岁以上老年人健康管理率 6.31..6.31 percent 2020',
        'target 65岁以上老年人健康管理率 7.2..7.2 percent 2025',
        'achieved 千人口床位数 6.31..6.31 per_1k 2020',
        'target 千人口床位数 7.2..7.2 per_1k 2025',
      ],
    ],
    [
      '每千常住人口床位数达到5.9 8 张以上，每千人口医师 3.1 5 名。',
      ['target 每千常住人口床位数 5.98.. per_1k null', 'target 每千人口医师 3.15..3.15 per_1k null'],
    ],
    [
      '3 家庭医生签约率达到40%。4 个人卫生支出占比降到27%。5 人均基本公卫经费达到89元。',
      [
        'target 家庭医生签约率 40..40 percent null',
        'achieved 个人卫生支出占比 27..27 percent null',
        'norm 人均基本公卫经费 89..89 cny null',
      ],
    ],
    ['新增3家医院。', ['target 新增的医院 3..3 count null']],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});

describe('wide tables of one cell a line, rows whose note is empty', () => {
  it.each<[string, string[]]>([
    [
      '医疗机构级别\n起付标准（元）\n支付比例（%）\n一级医院\n200\n90\n二级医院\n500\n80\n三级医院\n900\n65',
      [
        'norm 200 eq 200..200 cny',
        'norm 90 eq 90..90 percent',
        'norm 500 eq 500..500 cny',
        'norm 80 eq 80..80 percent',
        'norm 900 eq 900..900 cny',
        'norm 65 eq 65..65 percent',
      ],
    ],
    [
      '医疗机构\n起付标准（元）\n支付比例（%）\n一级医院\n200\n90\n二级医院\n500\n80\n三级医院\n900\n65',
      [
        'norm 200 eq 200..200 cny',
        'norm 90 eq 90..90 percent',
        'norm 500 eq 500..500 cny',
        'norm 80 eq 80..80 percent',
        'norm 900 eq 900..900 cny',
        'norm 65 eq 65..65 percent',
      ],
    ],
    [
      '医院\n起付标准（元）\n支付比例（%）\n一级医院\n200\n90\n二级医院\n500\n80\n三级医院\n900\n65',
      [
        'norm 200 eq 200..200 cny',
        'norm 90 eq 90..90 percent',
        'norm 500 eq 500..500 cny',
        'norm 80 eq 80..80 percent',
        'norm 900 eq 900..900 cny',
        'norm 65 eq 65..65 percent',
      ],
    ],
    [
      '病种\n本月发病数\n上月发病数\n去年同期发病数\n环比（%）\n同比（%）\n死亡数\n肺结核\n412\n386\n450\n6.74\n8.44\n3\n梅毒\n208\n197\n221\n5.58\n5.88\n0',
      [
        'achieved 412 eq 412..412 count',
        'achieved 386 eq 386..386 count',
        'achieved 450 eq 450..450 count',
        'achieved 6.74 change:increase 6.74..6.74 percent',
        'achieved 8.44 change:increase 8.44..8.44 percent',
        'achieved 3 eq 3..3 count',
        'achieved 208 eq 208..208 count',
        'achieved 197 eq 197..197 count',
        'achieved 221 eq 221..221 count',
        'achieved 5.58 change:increase 5.58..5.58 percent',
        'achieved 5.88 change:increase 5.88..5.88 percent',
        'achieved 0 eq 0..0 count',
      ],
    ],
    [
      '设备名称 现有数 新增数 总数 备注\nPET/CT 1 2 3 三级医院\n1.5T磁共振 22 19 41\n直线加速器 6 5 11 三级医院',
      [
        'achieved 1 eq 1..1 count',
        'achieved 2 eq 2..2 count',
        'achieved 3 eq 3..3 count',
        'achieved 22 eq 22..22 count',
        'achieved 19 eq 19..19 count',
        'achieved 41 eq 41..41 count',
        'achieved 6 eq 6..6 count',
        'achieved 5 eq 5..5 count',
        'achieved 11 eq 11..11 count',
      ],
    ],
    [
      '级别\n起付标准（元）\n支付比例（%）\n一级\n200\n90\n二级\n500\n80\n三级\n900\n65',
      [
        'norm 200 eq 200..200 cny',
        'norm 90 eq 90..90 percent',
        'norm 500 eq 500..500 cny',
        'norm 80 eq 80..80 percent',
        'norm 900 eq 900..900 cny',
        'norm 65 eq 65..65 percent',
      ],
    ],
    [
      '地区 床位数 医师数 备注\n城区 12 30 含驻军\n北山县 30 41\n全年培训医师 30 名。',
      [
        'achieved 12 eq 12..12 count',
        'achieved 30 eq 30..30 count',
        'achieved 30 eq 30..30 count',
        'achieved 41 eq 41..41 count',
        'target 30 名 eq 30..30 count',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('parts of the row above in text', () => {
  it.each<[string, string[]]>([
    [
      '指标 单位 2020年 2025年 每千人口床位数 张 6.5 7.5 其中:公立医院 张 1.8 1.9 社会办医院 张 3.1 3.6 每千人口药师数 人 0.42 0.54',
      [
        'achieved 每千人口床位数 6.5..6.5 per_1k 2020',
        'target 每千人口床位数 7.5..7.5 per_1k 2025',
        'achieved 每千人口床位数(公立医院) 1.8..1.8 per_1k 2020',
        'target 每千人口床位数(公立医院) 1.9..1.9 per_1k 2025',
        'achieved 每千人口床位数(社会办医院) 3.1..3.1 per_1k 2020',
        'target 每千人口床位数(社会办医院) 3.6..3.6 per_1k 2025',
        'achieved 每千人口药师数 0.42..0.42 per_1k 2020',
        'target 每千人口药师数 0.54..0.54 per_1k 2025',
      ],
    ],
    [
      '序号 指标 单位 2020年 2025年 属性 1 每千人口床位数 张 6.5 7.5 预期性 其中:公立医院 张 1.8 1.9 预期性 基层医疗卫生机构 张 3.1 3.6 预期性 2 每千人口药师数 人 0.42 0.54 预期性',
      [
        'achieved 每千人口床位数 6.5..6.5 per_1k 2020',
        'target 每千人口床位数 7.5..7.5 per_1k 2025',
        'achieved 每千人口床位数(公立医院) 1.8..1.8 per_1k 2020',
        'target 每千人口床位数(公立医院) 1.9..1.9 per_1k 2025',
        'achieved 每千人口床位数(基层医疗卫生机构) 3.1..3.1 per_1k 2020',
        'target 每千人口床位数(基层医疗卫生机构) 3.6..3.6 per_1k 2025',
        'achieved 每千人口药师数 0.42..0.42 per_1k 2020',
        'target 每千人口药师数 0.54..0.54 per_1k 2025',
      ],
    ],
    [
      '指标 单位 2020年 2025年 每千人口床位数 张 6.5 7.5 其中:公立医院 张 1.8 1.9 二级以上医院 个 12 15 每千人口药师数 人 0.42 0.54',
      [
        'achieved 每千人口床位数 6.5..6.5 per_1k 2020',
        'target 每千人口床位数 7.5..7.5 per_1k 2025',
        'achieved 每千人口床位数(公立医院) 1.8..1.8 per_1k 2020',
        'target 每千人口床位数(公立医院) 1.9..1.9 per_1k 2025',
        'achieved 二级以上医院 12..12 count 2020',
        'target 二级以上医院 15..15 count 2025',
        'achieved 每千人口药师数 0.42..0.42 per_1k 2020',
        'target 每千人口药师数 0.54..0.54 per_1k 2025',
      ],
    ],
    [
      '指标 单位 2020年 2025年 每千人口床位数 张 6.5 7.5 社会办医院 个 31 36 每千人口药师数 人 0.42 0.54',
      [
        'achieved 每千人口床位数 6.5..6.5 per_1k 2020',
        'target 每千人口床位数 7.5..7.5 per_1k 2025',
        'achieved 社会办医院 31..31 count 2020',
        'target 社会办医院 36..36 count 2025',
        'achieved 每千人口药师数 0.42..0.42 per_1k 2020',
        'target 每千人口药师数 0.54..0.54 per_1k 2025',
      ],
    ],
  ])('%s', (text, wanted) => expect(rowsOf(text)).toEqual(wanted));
});
