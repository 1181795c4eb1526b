/** Tables of education and housing whose cells a slash, a comma or a blank parts. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '../../scripts/pipeline/clean-text.ts';
import { joinThousands, readColumns } from '../../scripts/pipeline/line-columns.ts';
import { readText, rowsOf } from '../setup/read-text.ts';

describe('cells that a slash, a comma or a blank parts', () => {
  it('reads slashes, not those within brackets', () => {
    expect(
      rowsOf(
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
      rowsOf('指标,2020年,2025年目标\n义务教育巩固率(%),95.2,96.5\n高中阶段毛入学率(%),91.3,≥93').map((row) =>
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

  it('joins the characters of a heading that are set apart, and knows %。 for the unit of a rate', () => {
    expect(
      rowsOf(
        '序 号 指 标 单 位 2021年 2025年 属 性\n1 义务教育巩固率 % 95.2 96 约束性\n2 校园伤害发生率 %。 4.6 ≤4.0 预期性\n3 新增学位 个 820 2000 预期性',
      ).map((row) => row.split(' ').slice(1).join(' ')),
    ).toEqual([
      '义务教育巩固率 95.2..95.2 percent 2021',
      '义务教育巩固率 96..96 percent 2025',
      '校园伤害发生率 4.6..4.6 permille 2021',
      '校园伤害发生率 ..4 permille 2025',
      '新增学位 820..820 count 2021',
      '新增学位 2000..2000 count 2025',
    ]);
  });

  it('reads a part of a row that blanks part', () => {
    expect(
      rowsOf('主要指标 单位 2020年 2025年\n义务教育巩固率 % 95.2 96\n其中：残疾儿童入学率 % 93.1 97以上').slice(2),
    ).toEqual([
      'achieved 义务教育巩固率(残疾儿童入学率) 93.1..93.1 percent 2020',
      'target 义务教育巩固率(残疾儿童入学率) 97.. percent 2025',
    ]);
  });

  it('joins thousands where the header tells how many columns there are', () => {
    const text =
      '2024年住房保障目标任务表\n县区 新开工套数 基本建成套数 完成投资\n城关区 1 200 860 25 600\n永登县 320 1 040 7 850\n皋兰县 95 - 2 100';
    expect(rowsOf(text)).toEqual([
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

describe('tables whose rows stand one behind the other in a line', () => {
  it('parts cells and rows by their likeness, numbered or with units', () => {
    expect(
      rowsOf('各县学校情况表 县区 学校(所) 教师(人) 青河县 42 1860 白石县 35 1420 柳林县 28 1105').map((row) =>
        row.replace(/ null$/, ''),
      ),
    ).toEqual([
      'achieved 青河县学校 42..42 count',
      'achieved 青河县教师 1860..1860 count',
      'achieved 白石县学校 35..35 count',
      'achieved 白石县教师 1420..1420 count',
      'achieved 柳林县学校 28..28 count',
      'achieved 柳林县教师 1105..1105 count',
    ]);
    expect(
      rowsOf('序号 项目 单位 东区 西区 1 新增学位 个 900 600 2 改造操场 处 4 3 3 培训教师 人 120 80'),
    ).toHaveLength(6);
  });

  it('takes the year of a note below, and leaves what is no such table', () => {
    expect(
      rowsOf('指标 全市 东区 西区 入学率(%) 99.2 99.5 98.9 巩固率(%) 96.1 97 95.3 注:以上数据为2024年统计数。'),
    ).toContain('achieved 入学率全市 99.2..99.2 percent 2024');
    for (const prose of [
      '各 单位 任务 完成 较好 新建学校 12 所，改造学校 30 所，培训教师 500 人。',
      '全市共有学校 42 所 教师 1860 人 学生 3.2 万人',
    ])
      expect(cleanText(prose).text).not.toContain('\n');
  });
});

describe('gaps before an indented name', () => {
  it('part no cells', () => {
    const text =
      '青河县2022年统计公报\n\n指标　　　　　　单位　　绝对数　　比上年增长（%）\n学校数　　　　　所　　　538　　　　-0.6\n#专任教师　　　　人　　　1986　　　　4.2\n　教辅人员　　　　人　　　104　　　　5.1\n图书借阅　　　万人次　　312.6　　　　6.8';
    expect(rowsOf(text)).toEqual([
      'achieved 学校数 538..538 count 2022',
      'achieved 学校数 0.6..0.6 percent 2022',
      'achieved 专任教师 1986..1986 count 2022',
      'achieved 专任教师 4.2..4.2 percent 2022',
      'achieved 教辅人员 104..104 count 2022',
      'achieved 教辅人员 5.1..5.1 percent 2022',
      'achieved 图书借阅 3126000..3126000 count 2022',
      'achieved 图书借阅 6.8..6.8 percent 2022',
    ]);
  });
});
