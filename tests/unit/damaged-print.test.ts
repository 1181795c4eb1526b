/** Letters for digits, broken numbers and broken signs, as a scan prints them. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '../../scripts/pipeline/clean-text.ts';
import { repairDigits } from '../../scripts/pipeline/repair-digits.ts';
import { classesOf, inShort, readText, statementsOf } from '../setup/read-text.ts';

const values = (text: string): string[] => statementsOf(text).map((line) => line.replace(/ (?:19|20)\d\d.*$/, ''));

describe('a blank inside a count of running text', () => {
  test.each([
    ['新招录教师7 3名,培训4 5人。', ['achieved 73名', 'achieved 45人']],
    ['选派6 0名骨干进修。', ['60名']],
  ])('%s', (text, numbers) => {
    const found = readText(text).statements.map((s) => s.number_text.replace(' ', ''));
    expect(found).toEqual(numbers.map((n) => n.replace(/^.* /, '')));
    expect(readText(text).statements.map((s) => s.value_min)).toEqual(found.map((n) => Number.parseInt(n, 10)));
  });

  test('but not between the cells of a row', () => {
    expect(classesOf('一级医院3 5所\n二级医院2 4所')).not.toContain('35');
  });
});

describe('look-alike letters', () => {
  test.each([
    ['招聘特岗教师35O人', '招聘特岗教师350人'],
    ['l6家幼儿园', '16家幼儿园'],
    ['到2O20年', '到2020年'],
    ['财政安排2.l亿元', '财政安排2.1亿元'],
    ['开工率IOO%', '开工率100%'],
    ['每季度结算l次', '每季度结算1次'],
    ['死亡率11.8/lO万', '死亡率11.8/10万'],
    ['每lO名学生', '每10名学生'],
    ['|lO5|l2O|', '|105|120|'],
  ])('%s', (printed, read) => expect(repairDigits(printed)).toBe(read));

  test.each([
    '推广O2O模式',
    '监测CO2浓度',
    'ICD-10编码',
    'II级手术、III期临床',
    'I10 | 高血压',
    '签约VIP',
    'www.l0l.cn/lO/',
  ])('stay letters: %s', (printed) => expect(repairDigits(printed)).toBe(printed));

  it('reads the number, keeps the print, and doubts it', () => {
    const [first] = readText('到2027年，新建保障性住房2l8O套。').statements;
    expect(first && inShort(first)).toBe('target 2l8O套 eq 2180..2180 count 2027');
    expect(first?.corrections.map((c) => [c.check, c.old, c.new])).toEqual([['look-alike-digits', '2l8O套', '2180']]);
  });

  it('counts the run of letters and digits as one numeral', () => {
    expect(readText('到2O25年，新增学位l2OO个。').numerals.map((n) => [n.text, n.class])).toEqual([
      ['2O25', 'date'],
      ['l2OO', 'target'],
    ]);
  });
});

describe('numbers that a blank broke', () => {
  test.each([
    ['到2025年，公租房保障户数占比8 4.7%。', ['target 8 4.7% eq 84.7..84.7 percent']],
    ['到2025年，高中阶段毛入学率2 94%。', ['target 2 94% gte 94.. percent']],
    ['到2025年，普惠性幼儿园覆盖率28 6%。', ['target 28 6% gte 86.. percent']],
    ['到2025年，毕业生就业率2 95. 5%。', ['target 2 95. 5% gte 95.5.. percent']],
    ['到2025年，义务教育巩固率达到9 7.5 %以上。', ['target 9 7.5 %以上 gte 97.5.. percent']],
    ['到2025年，建成率50% 80%的学校通过验收。', ['target 50% eq 50..50 percent', 'target 80% eq 80..80 percent']],
    ['到2025年，电子学籍建档率2 9O%。', ['target 2 9O% gte 90.. percent']],
    ['到2025年，普惠性幼儿园占285%。', ['target 285% gte 85.. percent']],
    ['2 024年，全市有普通小学ll6所。', ['achieved ll6所 eq 116..116 count']],
    [
      '全县改造危房2. l5万套、校舍l 68处。',
      ['achieved 2. l5万套 eq 21500..21500 count', 'achieved l 68处 eq 168..168 count'],
    ],
  ])('%s', (text, expected) => {
    expect(values(text).map((line) => line.replace(/^\w+/, ''))).toEqual(expected.map((e) => e.replace(/^\w+/, '')));
  });

  it('leaves a row number and the age behind it apart', () => {
    const text =
      '类别 序号 指标 单位 2020年 2025年 属性 人口 1 出生率 ‰ 7.2 7.5 预期性 2 3岁以下婴幼儿入托率 % 12.4 25 预期性';
    expect(classesOf(text)).toEqual(
      'date date heading achieved achieved target target heading name achieved achieved target'.split(' '),
    );
  });
});

describe('numbers that a line broke', () => {
  it('reads them whole where the lines break at one width', () => {
    const text =
      '到2025年，全市义务教育巩固率达到97%以上，高中阶段毛入学率达到9\n5%以上，新增学位4.5万个，学前教育毛入园率达到98.\n5%，普惠性幼儿园覆盖率稳定在90%以上，公办园占比达到60\n%左右，建设教师周转宿舍1800套，投入专项资金2.3亿\n元，建设体育场馆和运动场所86处，惠及教师和学生3600\n名，完成校园安全工程建设任务的学校比例达到100%。';
    expect(readText(text).statements.map((s) => s.value_min)).toEqual([
      97, 95, 45000, 98.5, 90, 60, 1800, 230000000, 86, 3600, 100,
    ]);
  });

  test.each([
    ['新增学位占\n25%。', 25, 'percent'],
    ['全市公租房保障比例60\n%以上。', 60, 'percent'],
    ['新增在校生5000\n人，增长较快。', 5000, 'count'],
  ])('reads a sign or a counting word alone at the head of a line: %s', (text, value, unit) => {
    expect(readText(text).statements.map((s) => [s.value_min, s.unit])).toEqual([[value, unit]]);
  });

  it('leaves the cells of a column apart', () => {
    expect(
      readText('指标\n2020年\n2025年\n入园率(%)\n90\n95\n巩固率(%)\n96\n97').statements.map((s) => s.value_min),
    ).toEqual([90, 95, 96, 97]);
  });
});

describe('damaged ‰', () => {
  it('reads %。 behind a rate that is always per thousand, where the text damages ‰ elsewhere', () => {
    expect(
      values('二、目标\n(1)婴儿死亡率<3%o，5岁以下儿童死亡率<4.5%。(2)到2030年，产前筛查率达到85%。').map((line) =>
        line.split(' ').at(-1),
      ),
    ).toEqual(['permille', 'permille', 'percent']);
    expect(values('新生儿死亡率4.2%o，5岁以下儿童死亡率5.3%。。入院52万人。')[1]).toContain('permille');
  });

  it('doubts a ‰ of which only the % is left', () => {
    const { statements } = readText('(1)婴儿死亡率为3%o，5岁以下儿童死亡率为4.5%。(2)巩固成果。');
    expect(statements.map((s) => s.corrections.map((c) => c.check))).toEqual([
      ['damaged-permille'],
      ['damaged-permille'],
    ]);
  });
});

it('takes 一 between two years for a dash', () => {
  expect(classesOf('玉川市住房发展规划（2021一2025年）')).toEqual(['date', 'date', 'date']);
});

it('reads a rate per 10,000 behind a bar', () => {
  expect(
    values('2023年，全市出生缺陷发生率l06.3/万，注册志愿者85.2/万人。').map((line) => line.split(' ').at(-1)),
  ).toEqual(['per_10k', 'per_10k']);
});

describe('a date that a scan broke', () => {
  const due = (text: string) =>
    readText(`某市2018年公立医院改革任务\n${text}`).statements.map((s) => `${s.number_text} ${s.due ?? s.as_of}`);

  test.each([
    ['2018年9\n月底前,改造卫生院26家。', '26家 2018-09'],
    ['到2020\n年,新增床位120张。', '120张 2020'],
    ['2018年12月\n31日前改造卫生院18家。', '18家 2018-12'],
    ['2018年10月\n底前改造卫生院18家。', '18家 2018-10'],
    ['2018年10月底\n前改造卫生院18家。', '18家 2018-10'],
    ['“十三\n五”期间培训医生300名。', '300名 2020'],
  ])('is read as one: %s', (text, expected) => {
    expect(due(text)).toEqual([expected]);
  });

  test('also behind a line that was joined before', () => {
    expect(due('改造卫生院18家,\n新建门诊3家;到2020\n年,新增床位120张。').at(-1)).toBe('120张 2020');
  });

  test('a year alone in its line is a cell', () => {
    expect(cleanText('年份\n2020\n年末床位(张)\n1200').text).toContain('2020\n年末');
  });
});

test('a zero printed as part of a broken ‰ has the class of its number', () => {
  const { statements, numerals } = readText('婴儿死亡率控制在5%0以下,早产率6%o。');
  expect(statements.map(({ value_max, unit }) => [value_max, unit])).toEqual([
    [5, 'permille'],
    [6, 'permille'],
  ]);
  expect(numerals.map(({ text, class: own }) => `${text} ${own}`)).toEqual(['5 target', '0 target', '6 target']);
});

describe('numbers that blanks, lines and pages part', () => {
  it.each<[string, string[]]>([
    [
      '补助1 000～1 500元，每人3 0 元，覆盖率1 00%，人口2 30万人。',
      [
        'norm 1 000～1 500元 range 1000..1500 cny',
        'norm 3 0 元 eq 30..30 cny',
        'target 1 00% eq 100..100 percent',
        'target 30万人 eq 300000..300000 count',
      ],
    ],
    [
      '到2025年，签约率达到8\n5%以上，师生比1：\n4000，婴儿死亡率4.\n5‰以下，就诊率85%—\n90%。',
      [
        'target 8\n5%以上 gte 85.. percent 2025',
        'target 1：\n4000 eq 4000..4000 ratio 2025',
        'target 4.\n5‰以下 lte ..4.5 permille 2025',
        'target 85%—\n90% range 85..90 percent 2025',
      ],
    ],
    [
      '到2025年，签约率≥\n85%，费用降低10%左\n右，用房2000平方\n米，反应时间12分\n钟。',
      [
        'target ≥\n85% gte 85.. percent 2025',
        'target 10%左\n右 change:decrease 10..10 percent 2025',
        'target 2000平方\n米 eq 2000..2000 other 2025',
        'target 12分\n钟 eq 12..12 minutes 2025',
      ],
    ],
    [
      '指标  2020年  2025年\n床位数（张）  100  120\n- 3 -\n医师数（人）  200  230\n第6页\n护士数（人）  300  330',
      [
        'achieved 100 eq 100..100 count 2020',
        'target 120 eq 120..120 count 2025',
        'achieved 200 eq 200..200 count 2020',
        'target 230 eq 230..230 count 2025',
        'achieved 300 eq 300..300 count 2020',
        'target 330 eq 330..330 count 2025',
      ],
    ],
    [
      '到2025年，儿童健康管理（5次）≥90%，新生儿访视（出生后24小时内）≥90%。',
      ['target ≥90% gte 90.. percent 2025', 'target ≥90% gte 90.. percent 2025'],
    ],
    ['某县卫生院建设方案\n业务用房达到300平米。', ['target 300平米 eq 300..300 other']],
    [
      '2024年工作总结\n共完成任务4万人的103%。21项任务全部完成。以2010年为基数，增长15%。当年筹资总额3.2亿元。',
      [
        'target 4万人 eq 40000..40000 count 2024',
        'achieved 103% eq 103..103 percent 2024',
        'achieved 21项 eq 21..21 count 2024',
        'achieved 全部 eq 100..100 percent 2024',
        'achieved 15% change:increase 15..15 percent 2024',
        'achieved 3.2亿元 eq 320000000..320000000 cny 2024',
      ],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});

describe('blanks inside numbers, dashes and ones printed as other signs', () => {
  it.each<[string, string[]]>([
    [
      '到2025年，签约率达到 1 00％，人均预期寿命达到 7 9.5 岁。',
      ['target 1 00％ eq 100..100 percent 2025', 'target 7 9.5 岁 eq 79.5..79.5 years 2025'],
    ],
    [
      '新增床位 3 00张，县财政每年列支1 50万元，合格率 10 0%。',
      [
        'target 3 00张 eq 300..300 count',
        'target 1 50万元 eq 1500000..1500000 cny',
        'target 10 0% eq 100..100 percent',
      ],
    ],
    ['详见附件1 20家医院名单，共计20家。', ['achieved 20家 eq 20..20 count', 'achieved 20家 eq 20..20 count']],
    [
      '全科医生 3 名，护士 12 名，共投入 5 次 300万元。',
      [
        'achieved 3 名 eq 3..3 count',
        'achieved 12 名 eq 12..12 count',
        'achieved 5 次 eq 5..5 count',
        'achieved 300万元 eq 3000000..3000000 cny',
      ],
    ],
    [
      '每个行政村配备2一3名保洁员，每个镇遴选3一5名骨干。',
      ['target 2一3名 range 2..3 count', 'target 3一5名 range 3..5 count'],
    ],
    ['失能护理比不低于 l：3，床护比达到l:0.4。', ['norm 不低于 l：3 gte 3.. ratio', 'norm l:0.4 eq 0.4..0.4 ratio']],
    [
      '到2025年，卫生户厕普及率 2 95%，治疗成功率均2 90%。',
      ['target 2 95% gte 95.. percent 2025', 'target 2 90% gte 90.. percent 2025'],
    ],
  ])('%s', (text, wanted) => expect(statementsOf(text)).toEqual(wanted));
});
