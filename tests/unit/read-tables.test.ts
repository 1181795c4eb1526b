import { describe, expect, it } from 'vitest';
import { readText } from '../setup/read-text.ts';

const rows = (text: string): string[] =>
  readText(text).statements.map(
    (s) => `${s.kind} ${s.noun_zh} ${s.value_min ?? ''}..${s.value_max ?? ''} ${s.unit} ${s.due ?? s.as_of} ${s.force}`,
  );

describe('tables', () => {
  it('reads a pipe table with baseline, target and force', () => {
    expect(
      rows(
        '| 指标 | 单位 | 2020年 | 2025年 | 属性 |\n|---|---|---|---|---|\n| 人均预期寿命 | 岁 | 77.2 | 78.5 | 预期性 |\n| 其中:女性 | 岁 | - | 80 | 预期性 |\n| 每千人口床位数 | 张 | 5.9 | 6.8 | 约束性 |',
      ),
    ).toEqual([
      'achieved 人均预期寿命 77.2..77.2 years 2020 null',
      'target 人均预期寿命 78.5..78.5 years 2025 expected',
      'target 人均预期寿命(女性) 80..80 years 2025 expected',
      'achieved 每千人口床位数 5.9..5.9 per_1k 2020 null',
      'target 每千人口床位数 6.8..6.8 per_1k 2025 binding',
    ]);
  });

  it('reads a tab table', () => {
    expect(rows('指标名称\t现状值\t目标值\n签约率(%)\t62.5\t≥75\n孕产妇死亡率(/10万)\t9.1\t<8')).toEqual([
      'achieved 签约率 62.5..62.5 percent null null',
      'target 签约率 75.. percent null null',
      'achieved 孕产妇死亡率 9.1..9.1 per_100k null null',
      'target 孕产妇死亡率 ..8 per_100k null null',
    ]);
  });

  it('reads one cell per line where rows lack their leading cells and the header is repeated', () => {
    expect(
      rows(
        '领域\n序号\n指标\n单位\n2015年实际\n2020年目标\n性质\n健康水平\n1\n人均期望寿命\n岁\n75.4\n77\n预期性\n2\n孕产妇死亡率\n1/10万\n18.6\n≤16\n约束性\n(续表)\n领域\n序号\n指标\n单位\n2015年实际\n2020年目标\n性质\n资源配置\n3\n每千人口床位数\n张\n4.62\n5.8\n预期性\n其中:社会办医\n张\n0.7\n≥1.5\n预期性',
      ),
    ).toEqual([
      'achieved 人均期望寿命 75.4..75.4 years 2015 null',
      'target 人均期望寿命 77..77 years 2020 expected',
      'achieved 孕产妇死亡率 18.6..18.6 per_100k 2015 null',
      'target 孕产妇死亡率 ..16 per_100k 2020 binding',
      'achieved 每千人口床位数 4.62..4.62 per_1k 2015 null',
      'target 每千人口床位数 5.8..5.8 per_1k 2020 expected',
      'achieved 每千人口床位数(社会办医) 0.7..0.7 per_1k 2015 null',
      'target 每千人口床位数(社会办医) 1.5.. per_1k 2020 expected',
    ]);
  });

  it('reads columns that single spaces part, with or without a header', () => {
    expect(
      rows('指标名称 2022年 2025年 指标性质\n人均预期寿命(岁) 78.1 79 预期性\n婴儿死亡率(‰) 3.1 ≤4 约束性'),
    ).toEqual([
      'achieved 人均预期寿命 78.1..78.1 years 2022 null',
      'target 人均预期寿命 79..79 years 2025 expected',
      'achieved 婴儿死亡率 3.1..3.1 permille 2022 null',
      'target 婴儿死亡率 ..4 permille 2025 binding',
    ]);
    expect(rows('1 人均预期寿命 岁 77.9 78.9\n2 婴儿死亡率 ‰ 3.9 ≤3.5')).toEqual([
      'achieved 人均预期寿命 77.9..77.9 years null null',
      'target 人均预期寿命 78.9..78.9 years null null',
      'achieved 婴儿死亡率 3.9..3.9 permille null null',
      'target 婴儿死亡率 ..3.5 permille null null',
    ]);
  });

  it('goes on with spaced columns where cells were merged, names hold a space or a page turns', () => {
    expect(
      rows(
        '领域 序号 主要指标 单位 2020年 2025年 性质\n健康水平 1 人均预期寿命 岁 78.4 79.5 预期性\n2 孕产妇死亡率 1/10万 0 ≤ 8 预期性\n健康服务 3 每千人口 床位数 张 5.1 6.2 预期性\n其中:公立医院 张 3.8 4.5 预期性\n— 23 —\n4 5岁以下 儿童死亡率 ‰ - ≤5 约束性',
      ),
    ).toEqual([
      'achieved 人均预期寿命 78.4..78.4 years 2020 null',
      'target 人均预期寿命 79.5..79.5 years 2025 expected',
      'achieved 孕产妇死亡率 0..0 per_100k 2020 null',
      'target 孕产妇死亡率 ..8 per_100k 2025 expected',
      'achieved 每千人口床位数 5.1..5.1 per_1k 2020 null',
      'target 每千人口床位数 6.2..6.2 per_1k 2025 expected',
      'achieved 每千人口床位数(公立医院) 3.8..3.8 per_1k 2020 null',
      'target 每千人口床位数(公立医院) 4.5..4.5 per_1k 2025 expected',
      'target 5岁以下儿童死亡率 ..5 permille 2025 binding',
    ]);
    expect(
      rows(
        '类别 指标 2022年 2027年 属性\n学位供给 普惠性幼儿园覆盖率(%) 88.6 92 约束性\n每十万人口高等教育在校生数(人) 3510 3900 预期性\n经费保障 一般公共预算教育支出(亿元) – >60 预期性',
      ),
    ).toEqual([
      'achieved 普惠性幼儿园覆盖率 88.6..88.6 percent 2022 null',
      'target 普惠性幼儿园覆盖率 92..92 percent 2027 binding',
      'achieved 每十万人口高等教育在校生数 3510..3510 per_100k 2022 null',
      'target 每十万人口高等教育在校生数 3900..3900 per_100k 2027 expected',
      'target 一般公共预算教育支出 6000000000.. cny 2027 expected',
    ]);
  });

  it('takes no sentence of short words for a row of spaced columns', () => {
    expect(
      rows('指标名称 2022年 2025年\n签约率(%) 70 80\n复诊率(%) 60 65\n到2025年 全市建成 安宁疗护中心3家。').slice(4),
    ).toEqual(['target 安宁疗护中心 3..3 count 2025 null']);
  });

  it('lets a column of dates, and a note below, date the rows', () => {
    expect(rows('项目 | 总投资(万元) | 完成时间\n妇幼保健院迁建 | 9600 | 2024年10月')).toEqual([
      'target 妇幼保健院迁建总投资 96000000..96000000 cny 2024-10 null',
    ]);
    expect(
      rows(
        '| 县区 | 每千人口床位(张) | 社会办 |\n| 全市 | 7.20 | ≤1.80 |\n| 城中区 | 8.65 | 2.30 |\n注:均为2025年规划值。',
      ),
    ).toEqual([
      'target 全市每千人口床位 7.2..7.2 per_1k 2025 null',
      'target 全市社会办 ..1.8 per_1k 2025 null',
      'target 城中区每千人口床位 8.65..8.65 per_1k 2025 null',
      'target 城中区社会办 2.3..2.3 per_1k 2025 null',
    ]);
  });

  it('goes on behind a line that names a group of rows, and takes the first of three years for the baseline', () => {
    const table = '序号\t指标\t2020年\t2025年目标\t2030年目标\n妇女与健康\n1\t宫颈癌筛查率(%)\t62\t≥70\t≥90';
    expect(rows(table)).toEqual([
      'achieved 宫颈癌筛查率 62..62 percent 2020 null',
      'target 宫颈癌筛查率 70.. percent 2025 null',
      'target 宫颈癌筛查率 90.. percent 2030 null',
    ]);
  });

  it('reads a flattened task list with its bearers', () => {
    const table = '序号任务2018年目标2020年目标责任单位1新培养全科医生20名30名县卫计局2村卫生室标准化率60%75%各乡镇';
    expect(rows(table)).toEqual([
      'target 新培养全科医生 20..20 count 2018 null',
      'target 新培养全科医生 30..30 count 2020 null',
      'target 村卫生室标准化率 60..60 percent 2018 null',
      'target 村卫生室标准化率 75..75 percent 2020 null',
    ]);
  });

  it('reads one cell per line', () => {
    expect(
      rows('指标名称\n2020年\n2025年\n指标性质\n健康素养水平(%)\n23\n30\n预期性\n吸烟率(%)\n22\n20\n约束性'),
    ).toEqual([
      'achieved 健康素养水平 23..23 percent 2020 null',
      'target 健康素养水平 30..30 percent 2025 expected',
      'achieved 吸烟率 22..22 percent 2020 null',
      'target 吸烟率 20..20 percent 2025 binding',
    ]);
  });

  it('reads a table flattened into running text, values glued together', () => {
    expect(
      rows(
        '序号指标单位2020年2025年属性1人均预期寿命岁77.278.5预期性2孕产妇死亡率1/10万8.9<8约束性3婴儿死亡率‰5.24.8预期性',
      ),
    ).toEqual([
      'achieved 人均预期寿命 77.2..77.2 years 2020 null',
      'target 人均预期寿命 78.5..78.5 years 2025 expected',
      'achieved 孕产妇死亡率 8.9..8.9 per_100k 2020 null',
      'target 孕产妇死亡率 ..8 per_100k 2025 binding',
      'achieved 婴儿死亡率 5.2..5.2 permille 2020 null',
      'target 婴儿死亡率 4.8..4.8 permille 2025 expected',
    ]);
  });

  it('takes up a header that a page break repeats', () => {
    const found = rows(
      '指标名称2025年指标性质人均预期寿命(岁)76.8预期性婴儿死亡率(‰)<6预期性指标名称2025年指标性质健康素养水平(%)25预期性产前检查率(%)75约束性',
    );
    expect(found).toHaveLength(4);
  });

  it('reads columns that name what they count', () => {
    expect(rows('县区 | 床位数(张) | 卫技人员(人)\n东城区 | 312 | 5640\n河口县 | 268 | 1985')).toEqual([
      'achieved 东城区床位数 312..312 count null null',
      'achieved 东城区卫技人员 5640..5640 count null null',
      'achieved 河口县床位数 268..268 count null null',
      'achieved 河口县卫技人员 1985..1985 count null null',
    ]);
  });

  it('reads one cell per line under a word that groups the rows, with a damaged sign and values in words', () => {
    expect(
      rows(
        '主要行动\n指标\n单位\n基期值(2021年)\n2025年目标\n2030年目标\n健康知识普及\n居民健康素养水平\n%\n23.9\n28\n235\n全民健身\n经常参加体育锻炼人数比例\n%\n36.2\n40左右\n≥43\n人均体育场地面积\n平方米\n2.3\n有所增加\n2.8以上\n妇幼健康\n婴儿死亡率\n%o\n3.2\n≤3\n-\n水质达标率\n%\n-\n全部\n稳定保持',
      ),
    ).toEqual([
      'achieved 居民健康素养水平 23.9..23.9 percent 2021 null',
      'target 居民健康素养水平 28..28 percent 2025 null',
      'target 居民健康素养水平 35.. percent 2030 null',
      'achieved 经常参加体育锻炼人数比例 36.2..36.2 percent 2021 null',
      'target 经常参加体育锻炼人数比例 40..40 percent 2025 null',
      'target 经常参加体育锻炼人数比例 43.. percent 2030 null',
      'achieved 人均体育场地面积 2.3..2.3 other 2021 null',
      'target 人均体育场地面积 2.8.. other 2030 null',
      'achieved 婴儿死亡率 3.2..3.2 permille 2021 null',
      'target 婴儿死亡率 ..3 permille 2025 null',
      'target 水质达标率 100..100 percent 2025 null',
    ]);
  });

  it('reads a header whose cells are broken in two and parts of the row above', () => {
    expect(
      rows(
        '序号\n指标名称\n单位\n2015年\n现状\n2020年\n目标\n属性\n1\n每千人口床位数\n张\n4.16\n5.6\n预期性\n其中:公立医院\n张\n3.02\n-\n预期性\n2\n政府卫生支出\n亿元\n5.8\n9.2\n预期性',
      ),
    ).toEqual([
      'achieved 每千人口床位数 4.16..4.16 per_1k 2015 null',
      'target 每千人口床位数 5.6..5.6 per_1k 2020 expected',
      'achieved 每千人口床位数(公立医院) 3.02..3.02 per_1k 2015 null',
      'achieved 政府卫生支出 580000000..580000000 cny 2015 null',
      'target 政府卫生支出 920000000..920000000 cny 2020 expected',
    ]);
    expect(
      rows(
        '| 主要指标 | 2015年现状 | 2020年目标 |\n| 每千常住人口床位数(张) | 4.38 | 6 |\n| 医院 | 3.05 | 4.8 |\n| 医护比 | 1:0.9 | 1:1.25 |',
      ),
    ).toEqual([
      'achieved 每千常住人口床位数 4.38..4.38 per_1k 2015 null',
      'target 每千常住人口床位数 6..6 per_1k 2020 null',
      'achieved 每千常住人口床位数(医院) 3.05..3.05 per_1k 2015 null',
      'target 每千常住人口床位数(医院) 4.8..4.8 per_1k 2020 null',
      'achieved 医护比 0.9..0.9 ratio 2015 null',
      'target 医护比 1.25..1.25 ratio 2020 null',
    ]);
  });

  it('reads a table of standards whose columns are mere words', () => {
    expect(
      rows(
        '【建设标准】按下表执行。\n项目\n基本型\n提升型\n业务用房(平方米)\n≥80\n≥120\n观察床(张)\n2\n3—4\n医生(名)\n1\n2名以上',
      ),
    ).toEqual([
      'norm 业务用房基本型 80.. other null null',
      'norm 业务用房提升型 120.. other null null',
      'norm 观察床基本型 2..2 count null null',
      'norm 观察床提升型 3..4 count null null',
      'norm 医生基本型 1..1 count null null',
      'norm 医生提升型 2.. count null null',
    ]);
  });

  it('dates the cells by the caption and counts the bases in the header', () => {
    const text =
      '表 2024年9月末分区指标\n地区\t建档率(%)\t每千人口护士(人)\t发病率(1/10万)\n城东区\t95.4\t5.73\t118.62\n高新区\t88.7\t2.15\t…';
    expect(rows(text).map((row) => row.replace(/^(\S+) \S+/, '$1'))).toEqual([
      'achieved 95.4..95.4 percent 2024-09 null',
      'achieved 5.73..5.73 per_1k 2024-09 null',
      'achieved 118.62..118.62 per_100k 2024-09 null',
      'achieved 88.7..88.7 percent 2024-09 null',
      'achieved 2.15..2.15 per_1k 2024-09 null',
    ]);
    expect(
      readText(text)
        .numerals.slice(2, 6)
        .map((n) => n.class),
    ).toEqual(['achieved', 'achieved', 'achieved', 'achieved']);
  });

  it('reads columns that name what they count, one cell per line', () => {
    expect(rows('医院等级\n起付线(元)\n报销比例(%)\n一级\n200\n90\n二级\n500\n80')).toEqual([
      'norm 一级起付线 200..200 cny null null',
      'norm 一级报销比例 90..90 percent null null',
      'norm 二级起付线 500..500 cny null null',
      'norm 二级报销比例 80..80 percent null null',
    ]);
  });

  it('takes the years of columns from a note, and flat values in words', () => {
    expect(
      rows(
        '现状值为2018年数据,中期值、终期值分别对应2022年和2030年。\n\n序号\n指标\n单位\n现状值\n中期值\n终期值\n1\n自来水普及率\n%\n83\n90\n98以上\n2\n健身步道\n公里\n36.5\n60\nIOO',
      ),
    ).toEqual([
      'achieved 自来水普及率 83..83 percent 2018 null',
      'target 自来水普及率 90..90 percent 2022 null',
      'target 自来水普及率 98.. percent 2030 null',
      'achieved 健身步道 36.5..36.5 km 2018 null',
      'target 健身步道 60..60 km 2022 null',
      'target 健身步道 100..100 km 2030 null',
    ]);
    expect(
      rows(
        '序号指标2015年基线2020年2025年属性1居民健康素养水平(%)8.6 大于20 25 预期性2高血压患者管理人数(万人)28.4 32 36 预期性',
      ),
    ).toEqual([
      'achieved 居民健康素养水平 8.6..8.6 percent 2015 null',
      'target 居民健康素养水平 20.. percent 2020 expected',
      'target 居民健康素养水平 25..25 percent 2025 expected',
      'achieved 高血压患者管理人数 284000..284000 count 2015 null',
      'target 高血压患者管理人数 320000..320000 count 2020 expected',
      'target 高血压患者管理人数 360000..360000 count 2025 expected',
    ]);
  });

  it('reads thousands parted by a blank in a cell, and units of rows under columns of words', () => {
    expect(
      rows('指标\t2022年\t2023年\n出院人次\t29 874\t31 520\n手术台次\t8 452\t9 316').map((r) => r.split(' ')[2]),
    ).toEqual(['29874..29874', '31520..31520', '8452..8452', '9316..9316']);
    expect(
      rows('| 项目 | 基本型 | 提升型 |\n| 业务用房(平方米) | ≥80 | ≥150 |\n| 观察床(张) | 2 | 5 |').map((r) =>
        r.split(' ').at(3),
      ),
    ).toEqual(['other', 'other', 'count', 'count']);
  });

  it('counts the numbers of row groups as headings', () => {
    const text =
      '指标\t2020年\t2025年\n一、健康水平\n人均预期寿命(岁)\t78.1\t79\n二、健康服务\n县域内就诊率(%)\t88\t90';
    const { numerals } = readText(text);
    expect(numerals.filter((n) => /[一二]/.test(n.text)).map((n) => n.class)).toEqual(['heading', 'heading']);
    expect(rows(text)).toHaveLength(4);
  });

  it('dates changes by the year they lead up to, and counts scores in points', () => {
    expect(rows('指标\t单位\t2024年\t比上年增长(%)\n出院人次\t万人次\t8.2\t-1.4\n门诊费用\t元\t286\t1.7')).toEqual([
      'achieved 出院人次 82000..82000 count 2024 null',
      'achieved 出院人次 1.4..1.4 percent 2024 null',
      'achieved 门诊费用 286..286 cny 2024 null',
      'achieved 门诊费用 1.7..1.7 percent 2024 null',
    ]);
    expect(rows('指标名称\t目标值\t分值\n基层诊疗占比\t≥65%\t15\n签约率\t≥40%\t10')).toContain(
      'norm 基层诊疗占比 15..15 other null null',
    );
  });

  it('gives each row of a task list the deadline of its own field', () => {
    const text =
      '2024年民生实事清单\n1.老年助餐点:新增18个。|9月底|县民政局\n2.托位:新增240个,公办占比升至45%。|年底前|县卫健局\n3.急救站:6月底前建成2处。|“五一”后(11月)|县急救中心';
    expect(readText(text).statements.map((s) => `${s.number_text} ${s.due} ${s.due_basis}`)).toEqual([
      '18个 2024-09 stated',
      '240个 2024-12 stated',
      '45% 2024-12 stated',
      '2处 2024-06 stated',
    ]);
    expect(readText('| 序号 | 任务 | 时限 |\n| 1 | 新建急救站2处 | 2024年10月 |').numerals.map((n) => n.class)).toEqual(
      ['heading', 'target', 'date', 'date'],
    );
  });
});

describe('a table that names no aim', () => {
  it('tells what was counted', () => {
    expect(
      rows('乡镇 | 应检人数 | 实检人数 | 检测率\n石桥镇 | 1240 | 1198 | 96.6%\n合计 | 1240 | 1198 | 96.6%').map(
        (row) => row.split(' ')[0],
      ),
    ).toEqual(Array.from({ length: 6 }, () => 'achieved'));
  });
  it('aims where a heading says so', () => {
    expect(
      rows('乡镇 | 筛查任务数 | 目标检测率\n石桥镇 | 1240 | 95%\n南坪镇 | 860 | 95%').map((row) => row.split(' ')[0]),
    ).toEqual(Array.from({ length: 4 }, () => 'target'));
  });
});
