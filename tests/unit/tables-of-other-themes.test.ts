/** Tables of education, housing and public money in every layout: the reader knows tables, not health. */
import { describe, expect, it, test } from 'vitest';
import { joinThousands, readColumns } from '../../scripts/pipeline/line-columns.ts';
import { readText } from '../setup/read-text.ts';

const rows = (text: string): string[] =>
  readText(text).statements.map(
    (s) => `${s.kind} ${s.noun_zh} ${s.value_min ?? ''}..${s.value_max ?? ''} ${s.unit} ${s.due ?? s.as_of}`,
  );

/** Class of each numeral whose text matches. */
const classes = (text: string, of: RegExp): string[] =>
  readText(text)
    .numerals.filter((n) => of.test(n.text))
    .map((n) => n.class);

describe('pipe and tab tables', () => {
  it('reads four columns of years, empty cells, a part of a row and thousands parted by a blank', () => {
    const text =
      '附表 “十四五”教育发展主要指标\n| 序号 | 指标 | 2020年基期 | 2022年现状值 | 2023年目标 | 2025年目标 | 单位 | 属性 |\n|---|---|---|---|---|---|---|---|\n| 1 | 普惠性幼儿园在园幼儿占比 | 79 | - | 85 | ≥88 | % | 约束性 |\n| 2 | 义务教育专任教师 | 12 500 | 12 860 | - | 13 400左右 | 人 | 预期性 |\n| 其中：本科以上学历 | 71.5 | 75.8 | 78 | 85以上 | % | 预期性 |';
    expect(rows(text)).toEqual([
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
    expect(rows(text)).toEqual([
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
    expect(rows(text)).toEqual([
      'achieved 生均公用经费 820..820 cny 2018',
      'target 生均公用经费 10.. percent 2025',
      'achieved 新建住宅能耗 41..41 other 2018',
      'target 新建住宅能耗 30..30 percent 2025',
    ]);
    expect(classes(text, /^2018$/)).toEqual(['date', 'date', 'date']);
  });

  it('keeps a fact what a caption reports under a heading that plans', () => {
    const text =
      '2023年教育工作情况通报\n二、各地主要指标\n表1 各县义务教育主要指标完成情况\n地区\t巩固率（%）\t体质达标率（%）\n东江区\t96.1\t93.4\n石渡县\t—\t91.7';
    expect(rows(text).map((row) => row.split(' ')[0])).toEqual(['achieved', 'achieved', 'achieved']);
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

  it('reads what a cell of the rules of marking takes off', () => {
    expect(
      rows('2024年学校评价标准\n指标\t分值\t评分办法\n师资(名)\t10\t每少1名扣0.5分\n课时(节)\t5\t每少1天扣1分').filter(
        (row) => /扣|other/.test(row),
      ),
    ).toHaveLength(4);
  });

  it('counts the rows of a table of words as headings', () => {
    const words = '1\t校舍改造\t改造教室35间\t教育局\n2\t120工程\t维修公寓6栋\t住建局';
    expect(classes(`序号\t项目\t内容\t单位\n${words}`, /^(?:1|2|120)$/)).toEqual(['heading', 'heading', 'name']);
    expect(classes(words, /^(?:1|2|120)$/)).toEqual(['heading', 'heading', 'name']);
  });
});

describe('cells that a slash, a comma or a blank parts', () => {
  it('reads slashes, not those within brackets', () => {
    expect(
      rows(
        '附件 住房租赁补贴标准表\n保障家庭类别/一人户（元/月）/二人户（元/月）\n特困人员/320/480\n低收入家庭/200/—\n\n表2 学校配置标准\n项目/示范校/达标校\n师生比/1:12/1:18\n每百名学生计算机（台）/20/12',
      ),
    ).toEqual([
      'norm 特困人员一人户 320..320 cny null',
      'norm 特困人员二人户 480..480 cny null',
      'norm 低收入家庭一人户 200..200 cny null',
      'norm 师生比示范校 12..12 ratio null',
      'norm 师生比达标校 18..18 ratio null',
      'norm 每百名学生计算机示范校 20..20 ratio null',
      'norm 每百名学生计算机达标校 12..12 ratio null',
    ]);
  });

  it('reads commas, and leaves sentences with commas alone', () => {
    expect(
      rows('指标,2020年,2025年目标\n义务教育巩固率(%),95.2,96.5\n高中阶段毛入学率(%),91.3,≥93').map((row) =>
        row.split(' ').slice(1).join(' '),
      ),
    ).toEqual([
      '义务教育巩固率 95.2..95.2 percent 2020',
      '义务教育巩固率 96.5..96.5 percent 2025',
      '高中阶段毛入学率 91.3..91.3 percent 2020',
      '高中阶段毛入学率 93.. percent 2025',
    ]);
    expect(readText('到2025年，新建学校12所，新增学位9000个，教师培训率100%。').statements).toHaveLength(3);
  });

  it('joins thousands where the header tells how many columns there are', () => {
    const text =
      '2024年住房保障目标任务表\n县区 新开工套数 基本建成套数 完成投资\n城关区 1 200 860 25 600\n永登县 320 1 040 7 850\n皋兰县 95 - 2 100';
    expect(rows(text)).toEqual([
      'target 城关区新开工套数 1200..1200 count 2024',
      'target 城关区基本建成套数 860..860 count 2024',
      'target 城关区完成投资 25600..25600 count 2024',
      'target 永登县新开工套数 320..320 count 2024',
      'target 永登县基本建成套数 1040..1040 count 2024',
      'target 永登县完成投资 7850..7850 count 2024',
      'target 皋兰县新开工套数 95..95 count 2024',
      'target 皋兰县完成投资 2100..2100 count 2024',
    ]);
  });

  test.each([
    ['雅曲市 2 716 3 280 520', 4, '雅曲市|2 716|3 280|520'],
    ['东纳县 1 092 1 350 180', 4, '东纳县|1 092|1 350|180'],
    ['西纳县 864 1 040 150', 4, '西纳县|864|1 040|150'],
    ['合计 12 345 678 13 000 000', 3, '合计|12 345 678|13 000 000'],
  ])('%s in %i columns', (line, columns, parted) => {
    const gaps = joinThousands(readColumns(line, 0, line.length), columns);
    expect(Array.from(line, (c, i) => (c === ' ' && !gaps?.has(i) ? '|' : c)).join('')).toBe(parted);
  });

  it('joins none where no way gives so many columns', () => {
    const line = '东纳县 12 35 180';
    expect(joinThousands(readColumns(line, 0, line.length), 2)).toBeNull();
  });
});

describe('one cell per line', () => {
  it('reads rows between words that group them, below a header that is repeated', () => {
    const header = '序号\n指标名称\n计量单位\n2020年\n2023年\n2025年\n指标属性\n';
    const text = `${header}一、住房供应\n1\n新建商品住房面积\n万平方米\n1 250\n—\n1500\n预期性\n2\n保障性租赁住房\n万套\n0.8\n2.6\n5以上\n约束性\n${header}二、居住品质\n3\n老旧小区改造\n个\n36\n210\n350\n约束性`;
    expect(rows(text)).toEqual([
      'achieved 新建商品住房面积 12500000..12500000 other 2020',
      'target 新建商品住房面积 15000000..15000000 other 2025',
      'achieved 保障性租赁住房 8000..8000 count 2020',
      'target 保障性租赁住房 26000..26000 count 2023',
      'target 保障性租赁住房 50000.. count 2025',
      'achieved 老旧小区改造 36..36 count 2020',
      'target 老旧小区改造 210..210 count 2023',
      'target 老旧小区改造 350..350 count 2025',
    ]);
    expect(classes(text, /^[一二]$/)).toEqual(['heading', 'heading']);
  });

  it('reads prices whose columns bear their unit; the codes refer, the grades name', () => {
    const text =
      '关于公布培训机构收费项目价格的通知\n项目编码\n项目名称\n计价单位\n一级机构（元）\n二级及以下（元）\n3101\n学科辅导（小班）\n课时\n60\n45\n3102\n托管服务\n天\n35\n—';
    expect(rows(text)).toEqual([
      'norm 学科辅导(小班)一级机构 60..60 cny null',
      'norm 学科辅导(小班)二级及以下 45..45 cny null',
      'norm 托管服务一级机构 35..35 cny null',
    ]);
    expect(classes(text, /^31/)).toEqual(['reference', 'reference']);
    expect(classes(text, /^[一二]$/)).toEqual(['name', 'name']);
  });

  it('takes a period under the title for no column', () => {
    const text =
      '附件1\n青山市教育现代化主要指标\n（2021—2030年）\n序号\n指标\n2020年现状值\n2030年目标值\n1\n学前三年毛入园率（%）\n90.1\n98\n2\n生均图书（册）\n21.5\n≥30';
    expect(rows(text)).toEqual([
      'achieved 学前三年毛入园率 90.1..90.1 percent 2020',
      'target 学前三年毛入园率 98..98 percent 2030',
      'achieved 生均图书 21.5..21.5 count 2020',
      'target 生均图书 30.. count 2030',
    ]);
  });
});

describe('tables flattened into text', () => {
  it('reads years in brackets, units behind names and ages behind row numbers', () => {
    const text =
      '附表 主要指标 序号 指标 单位 基期（2020年） 目标（2025年） 属性 1 高等教育毛入学率 % 54.4 60 预期性 2 在校研究生 万人 3.2 4.5左右 预期性 其中：博士生 万人 0.6 - 预期性 3 每十万人口在校生数 人 3126 ≥3500 约束性 4 3岁以下婴幼儿托位 个 - 12000 预期性';
    expect(rows(text)).toEqual([
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

  it('parts whole numbers that were glued, where who bears the row follows', () => {
    expect(
      rows(
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
    expect(rows(text)).toEqual([
      'achieved 公租房分配率 88.2..88.2 percent 2021',
      'target 公租房分配率 90..90 percent 2022',
      'target 公租房分配率 95.. percent 2025',
      'achieved 危房改造 320..320 count 2021',
      'target 危房改造 180..180 count 2022',
      'target 老旧小区物业覆盖率 60..60 percent 2022',
      'target 老旧小区物业覆盖率 100..100 percent 2025',
    ]);
    expect(rows(`${text}\n\n配套任务\n①房源筹集。新建公租房800套。`).at(-1)).toMatch(/^target .* 800..800 count 2025$/);
  });

  it('aims at every year of a task list, borne or not', () => {
    expect(
      rows('附表3 年度任务分解 任务2023年2024年2025年新建幼儿园3所5所8所改造校舍12栋20栋30栋').map(
        (row) => row.split(' ')[0],
      ),
    ).toEqual(['target', 'target', 'target', 'target', 'target', 'target']);
    expect(
      rows(
        '青山市“十四五”住房发展规划（附表）\n\n序号任务2021年2022年2023年责任单位1改造老旧小区20个35个40个市住建局2发放租赁补贴400人次450人次500人次市住房保障中心',
      ).map((row) => `${row.split(' ')[0]} ${row.split(' ').at(-1)}`),
    ).toEqual(['target 2021', 'target 2022', 'target 2023', 'target 2021', 'target 2022', 'target 2023']);
  });
});
