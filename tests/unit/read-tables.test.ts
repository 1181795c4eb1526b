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
});
