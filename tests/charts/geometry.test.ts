import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChartStatement } from '../../src/charts/chart.ts';
import type { ChartDataset } from '../../src/charts/chart-dataset.ts';
import { drawDeadlineChart, listDeadlineYears } from '../../src/charts/deadline-chart.ts';
import { drawMark } from '../../src/charts/draw-mark.ts';
import { formatMonth, formatValue } from '../../src/charts/format-value.ts';
import { drawIndicatorChart } from '../../src/charts/indicator-chart.ts';
import { placeTicks } from '../../src/charts/indicator-panel.ts';
import type { IndicatorRow } from '../../src/charts/indicator-row.ts';
import { measureText, truncateText, wrapText } from '../../src/charts/measure-text.ts';
import { selectIndicator, selectSlopes } from '../../src/charts/select-rows.ts';
import { type AxisRow, shareAxis } from '../../src/charts/share-axis.ts';
import { drawSlopeChart, judgeSlope, titleSlopes } from '../../src/charts/slope-chart.ts';
import { spreadLabels } from '../../src/charts/spread-labels.ts';
import { joinPath } from '../../src/charts/svg.ts';
import { drawThemeChart } from '../../src/charts/theme-chart.ts';
import { isPastOn } from '../../src/domain/is-past.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import { context, LONG_NAME, makeStatement } from './fixtures.ts';
import { judgeAll, makeIndicatorRows } from './sample-charts.ts';

/** The rows of the generated content, without what names them. */
function readGenerated(): ChartDataset {
  const bundles = globSync('content/generated/documents/*.json').map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as DocumentBundle,
  );
  return { places: [], indicators: [], themes: [], organisations: [], bundles, indicatorBundles: [] };
}

describe('text', () => {
  test('a Chinese character is one em wide, and no line exceeds its width', () => {
    expect(measureText('医改', 12)).toBe(24);
    for (const line of wrapText(LONG_NAME, 120, 12)) expect(measureText(line, 12)).toBeLessThanOrEqual(120);
    expect(measureText(truncateText(LONG_NAME, 90, 12), 12)).toBeLessThanOrEqual(90);
  });

  test('no line begins with a closing sign or ends with an opening one', () => {
    for (let width = 60; width < 200; width += 7) {
      for (const line of wrapText('到2025年，（一）基本建成“15分钟”医疗卫生服务圈；（二）达到≥90%。', width, 12)) {
        expect(line).not.toMatch(/^[，。；）”]/);
        expect(line).not.toMatch(/[（“]$/);
      }
    }
  });

  test('English words stay whole', () => {
    expect(wrapText('county medical communities', 80, 12)).toEqual(['county', 'medical', 'communities']);
  });
});

describe('values', () => {
  test.each([
    [makeStatement({ comparator: 'gte', value_min: 70, value_max: null }), '≥70%', '≥70%'],
    [makeStatement({ comparator: 'lt', value_min: null, value_max: 15, unit: 'per_100k' }), '<15/10万', '<15/100,000'],
    [makeStatement({ comparator: 'range', value_min: 3, value_max: 5, unit: 'count', unit_zh: '名' }), '3–5名', '3–5'],
    [
      makeStatement({ value_min: 20000000, value_max: 20000000, unit: 'cny', unit_zh: '万元' }),
      '2,000万元',
      '20 million yuan',
    ],
    [makeStatement({ value_min: 1.6, value_max: 1.6, unit: 'ratio', number_text: '1:1.6' }), '1:1.6', '1:1.6'],
    [makeStatement({ value_min: 107, value_max: 107, unit: 'ratio', number_text: '107' }), '107', '107'],
    [
      makeStatement({ value_min: null, value_max: null, unit: 'grade', number_text: '二级甲等' }),
      '二级甲等',
      '二级甲等',
    ],
    [
      makeStatement({ comparator: 'change', direction: 'increase', value_min: 10, value_max: null }),
      '增≥10%',
      'up ≥10%',
    ],
  ])('%#', (statement, zh, en) => {
    expect(formatValue(statement, 'zh')).toBe(zh);
    expect(formatValue(statement, 'en')).toBe(en);
  });

  test('months are said by locale', () => {
    expect(formatMonth('2025-12', 'zh')).toBe('2025年12月');
    expect(formatMonth('2025-12', 'en')).toBe('Dec 2025');
    expect(formatMonth('2025', 'zh')).toBe('2025年');
  });
});

describe('marks', () => {
  test('a bound is a cap with an arrow, never a bar and never a dot', () => {
    for (const comparator of ['gte', 'gt', 'lte', 'lt'] as const) {
      const mark = drawMark({ x: 0, y: 50 }, comparator, 'target');
      expect(mark).not.toMatch(/<(rect|circle)/);
    }
    expect(drawMark({ x: 0, y: 50 }, 'gte', 'target')).toContain('V35');
    expect(drawMark({ x: 0, y: 50 }, 'lte', 'target')).toContain('V65');
  });

  test('kinds differ by shape, so that colour is not the only carrier', () => {
    const shapes = (['target', 'achieved', 'norm'] as const).map((kind) =>
      drawMark({ x: 0, y: 0 }, 'eq', kind).replaceAll(/(class|fill|stroke)="[^"]*"/g, ''),
    );
    expect(new Set(shapes).size).toBe(3);
  });
});

describe('axes', () => {
  test('are shared where every verdict allows it', () => {
    const rows = makeIndicatorRows(4);
    expect(shareAxis(rows, judgeAll(rows, 'comparable'))).toHaveLength(1);
    expect(shareAxis(rows, judgeAll(rows, 'with_caveats'))[0]?.caveats).toEqual(['year']);
  });

  test('are refused where a verdict forbids it, or where there is none', () => {
    const rows = makeIndicatorRows(4);
    expect(shareAxis(rows, judgeAll(rows, 'not_comparable'))).toHaveLength(4);
    expect(shareAxis(rows, [])).toHaveLength(4);
    const chart = drawIndicatorChart(
      {
        name: { zh: '就诊率', en: 'Visits' },
        rows,
        verdicts: judgeAll(rows, 'not_comparable'),
        contradictions: [],
        source: { zh: '', en: '' },
      },
      context,
    );
    expect(chart.svg).toContain('这些数值互不可比，因此没有公共坐标');
    expect(chart.title).toBe('就诊率：4地写下4个数字，互不可比');
  });

  test('one forbidden pair parts a group: comparability is no chain', () => {
    const rows = makeIndicatorRows(3);
    const [ab, ac, bc] = judgeAll(rows, 'comparable');
    const groups = shareAxis(rows, [ab!, { ...ac!, verdict: 'not_comparable', reasons: ['unit'] }, bc!]);
    expect(groups.map((group) => group.members.length)).toEqual([2, 1]);
    expect(groups[1]?.barriers).toEqual(['unit']);
  });

  test('statements of one place share an axis only with one unit and one kind', () => {
    const target = makeStatement();
    const row = (statement: typeof target, narrowed: Partial<AxisRow> = {}): AxisRow => ({
      statement,
      population: null,
      definition: null,
      ...narrowed,
    });
    expect(shareAxis([row(target), row(makeStatement())], [])).toHaveLength(1);
    expect(shareAxis([row(target), row(makeStatement({ unit: 'permille' }))], [])).toHaveLength(2);
    const fact = makeStatement({ kind: 'achieved' });
    expect(shareAxis([row(target), row(fact)], [])).toHaveLength(2);
    expect(shareAxis([row({ ...target, baseline_id: fact.id }), row(fact)], [])).toHaveLength(1);
    const poor = row(makeStatement(), { population: '贫困人口' });
    const old = row(makeStatement(), { population: '65岁以上' });
    expect(shareAxis([poor, old], []).map((group) => group.barriers)).toEqual([['population'], ['population']]);
    const rural = row(makeStatement({ scope_zh: '农村牧区' }));
    expect(shareAxis([row(target), rural], [])).toMatchObject([{ caveats: ['scope'], barriers: [] }]);
  });

  test('a year that carries a mark keeps its tick, however narrow the axis', () => {
    const years = ['2020', '2021', '2022', '2023', '2024', '2025'];
    for (const step of [60, 30, 12]) {
      const ticks = placeTicks(
        years.map((label, index) => ({ x: index * step, label, carries: ['2020', '2024', '2025'].includes(label) })),
      );
      expect(ticks.map(({ label }) => label)).toEqual(expect.arrayContaining(['2020', '2024', '2025']));
      for (const [index, a] of ticks.entries()) {
        for (const b of ticks.slice(index + 1)) {
          if (a.row === b.row)
            expect(b.x - a.x, `${a.label} ${b.label}`).toBeGreaterThanOrEqual(measureText(a.label, 11));
        }
      }
    }
  });
});

describe('slopes', () => {
  const slope = (from: number, target: Parameters<typeof makeStatement>[0]) => ({
    name: { zh: '指标', en: 'Indicator' },
    baseline: makeStatement({ kind: 'achieved', value_min: from, value_max: from }),
    target: makeStatement(target),
    repeats: [],
  });

  test('a baseline that already satisfies its target is said to be met', () => {
    expect(judgeSlope(slope(20, { comparator: 'gte', value_min: 25, value_max: null }))).toBe('rise');
    expect(judgeSlope(slope(20, { comparator: 'lt', value_min: null, value_max: 15 }))).toBe('fall');
    expect(judgeSlope(slope(3.3, { comparator: 'lt', value_min: null, value_max: 6 }))).toBe('met');
    expect(judgeSlope(slope(15, { comparator: 'lt', value_min: null, value_max: 15 }))).toBe('fall');
  });

  test.each([
    [105, 107, { comparator: 'approx', value_min: 107, value_max: 107 }, 'unknown'],
    [105, 107, { comparator: 'eq', value_min: 110, value_max: 110 }, 'rise'],
    [105, 107, { comparator: 'lte', value_min: null, value_max: 103 }, 'fall'],
    [105, 107, { comparator: 'range', value_min: 103, value_max: 107 }, 'met'],
    [97, null, { comparator: 'gte', value_min: 95, value_max: null }, 'met'],
    [97, null, { comparator: 'gte', value_min: 98, value_max: null }, 'unknown'],
    [null, 12, { comparator: 'lte', value_min: null, value_max: 15 }, 'met'],
  ] as const)('a baseline that is a range or a bound is judged whole: %s–%s, %o', (low, high, target, demand) => {
    const comparator = low === null ? 'lte' : high === null ? 'gte' : 'range';
    const baseline = makeStatement({ kind: 'achieved', comparator, value_min: low, value_max: high });
    expect(judgeSlope({ ...slope(0, target), baseline })).toBe(demand);
  });

  test('in English the points are described without a Chinese print, and no sentence ends twice', () => {
    const row = slope(3.09, { comparator: 'eq', value_min: 3.6, value_max: 3.6 });
    const rows = [{ ...row, baseline: { ...row.baseline, number_text: '3.09人' } }, slope(20, {})];
    const data = { place: { zh: '鄂尔多斯', en: 'Ordos' }, rows, source: { zh: '', en: '' } };
    const { svg, alt } = drawSlopeChart(data, { ...context, language: 'en', siteName: 'Reform Ledger' });
    expect(svg).not.toMatch(/\p{Script=Han}/u);
    expect(alt).not.toContain('..');
    expect(drawSlopeChart(data, context).svg).toContain('3.09人');
  });

  test('the title is the finding', () => {
    const rows = [slope(20, {}), slope(30, {}), slope(25, {})];
    const data = { place: { zh: '鄂尔多斯', en: 'Ordos' }, rows, source: { zh: '', en: '' } };
    expect(titleSlopes(data, 'zh')).toBe('鄂尔多斯有3项目标印有对应的现状：1项要升，1项要降，1项的现状已在目标之内');
    expect(titleSlopes({ ...data, rows: [] }, 'en')).toBe(
      'Ordos: no indicator is printed with both a baseline and a target',
    );
  });
});

describe('deadlines', () => {
  test.each([
    ['2025', '2025-12-31', false],
    ['2025', '2026-01-01', true],
    ['2025-06', '2025-06-30', false],
    ['2025-06', '2025-07-01', true],
    ['2025', null, false],
    [null, '2026-01-01', false],
  ])('%s at %s: %s', (due, date, past) => {
    expect(isPastOn(due, date)).toBe(past);
  });

  test('a long span shows only the years that occur', () => {
    const years = (...dues: (string | null)[]) => listDeadlineYears(dues.map((due) => makeStatement({ due })));
    expect(years('2018', '2020-06')).toEqual(['2018', '2019', '2020']);
    expect(years('2018', '2035', null)).toEqual(['2018', '2035', '?']);
    expect(years()).toEqual([]);
  });
});

test('labels are moved apart and keep their order', () => {
  expect(spreadLabels([50, 50, 52], 16, 0, 200)).toEqual([50, 66, 82]);
  expect(spreadLabels([90, 95], 16, 0, 100)).toEqual([84, 100]);
  expect(spreadLabels([50, 50, 95], [31, 16, 46], 0, 100)).toEqual([23, 54, 70]);
});

test('paths are short', () => {
  expect(joinPath('M', 1.04, -2, 'L', 3, 4)).toBe('M1-2L3 4');
});

describe('the chart of deadlines', () => {
  const draw = (dues: readonly Partial<ChartStatement>[], date: string | null = context.date) =>
    drawDeadlineChart(
      {
        rows: [{ place_id: 'ordos', place: { zh: '甲', en: 'A' }, statements: dues.map((due) => makeStatement(due)) }],
        source: { zh: '甲', en: 'A' },
      },
      { ...context, date },
    );
  const plan: Partial<ChartStatement> = { due_basis: 'document' };

  test('a year that only the plan gives has a dot of another form, its own key, and its count in the title', () => {
    const { svg, title, table } = draw([{}, { due_basis: 'section' }, plan]);
    expect(title).toContain('3条有年份的目标里，2条写有期限，1条只能按规划期算');
    expect(svg).toContain('原文写有期限，年份已过');
    expect(svg).toContain('没写期限，规划期已满');
    expect(table.rows.map((row) => row[4])).toEqual(['本句写明', '段落或标题写明', '仅有规划期']);
    // Circles are arcs, diamonds straight lines.
    expect(svg.match(/<path d="M[^"]*L[^"]*Z/g)).not.toBeNull();
    expect(draw([{}]).svg).not.toContain('规划期');
  });

  test('where nothing is dated by the text, nothing claims a deadline', () => {
    expect(draw([plan, plan]).title).toContain('2条目标都没有写期限，只有规划期');
    expect(draw([plan, plan], null).svg).not.toContain('原文写有期限');
  });
});

/** What a row has beside its place and statement, where the text narrows nothing. */
const PLAIN = { population: null, definition: null, aside: null };

describe('a year that only the plan gives', () => {
  const rows = ['舟山', '焦作'].map((zh, index) => ({
    place: { zh, en: zh },
    ...PLAIN,
    statement: makeStatement({ place_id: `p${index}`, due_basis: index === 0 ? 'document' : 'stated' }),
  }));
  const chart = drawIndicatorChart(
    {
      name: { zh: '签约率', en: 'Contract rate' },
      rows,
      verdicts: judgeAll(rows, 'comparable'),
      contradictions: [],
      source: rows[0]?.place ?? { zh: '', en: '' },
    },
    context,
  );

  test('bears a sign at its value, which a note explains, and is said in title and table', () => {
    expect(chart.svg).toContain('>舟山 25%*<');
    expect(chart.svg).toContain('>焦作 25%<');
    expect(chart.svg).toContain('* 原文没有为它写期限');
    expect(chart.title).toContain('舟山 25%（规划期至2025年）');
    expect(chart.table.rows.map((row) => row[5])).toEqual(['仅有规划期', '本句写明']);
  });
});

describe('what a place prints twice', () => {
  const data = readGenerated();
  test('is one panel and counts once', () => {
    for (const place of new Set(data.bundles.map(({ document }) => document.place_id))) {
      const { rows } = selectSlopes(data, place);
      const drawn = rows.map(({ baseline, target }) => `${baseline.id} ${target.scope_zh} ${target.due}`);
      expect([place, drawn.length]).toEqual([place, new Set(drawn).size]);
    }
  });

  test('with the other value in a note', () => {
    const rows = selectSlopes(data, 'ordos').rows.filter(({ repeats }) => repeats.length > 0);
    expect(rows.length).toBeGreaterThan(0);
    const { svg } = drawSlopeChart({ place: { zh: '甲', en: 'A' }, rows, source: { zh: '甲', en: 'A' } }, context);
    expect(svg).toContain('文中另写作：每万人全科医生数 ≥3.2/万');
  });
});

describe('a source that contradicts itself', () => {
  const place = { zh: '鄂尔多斯', en: 'Ordos' };
  const low = { place, ...PLAIN, statement: makeStatement({ value_min: 76.3, value_max: 76.3, unit: 'years' }) };
  const high = { place, ...PLAIN, statement: makeStatement({ value_min: 76.8, value_max: 76.8, unit: 'years' }) };
  const other = {
    place: { zh: '焦作', en: 'Jiaozuo' },
    ...PLAIN,
    statement: makeStatement({ place_id: 'jiaozuo', unit: 'years' }),
  };
  const draw = (rows: IndicatorRow[], contradictions: string[][], language: 'zh' | 'en' = 'zh') =>
    drawIndicatorChart(
      {
        name: { zh: '人均预期寿命', en: 'Life expectancy' },
        rows,
        verdicts: judgeAll(rows, 'comparable'),
        contradictions,
        source: place,
      },
      { ...context, language },
    );
  const clash = [[low.statement.id, high.statement.id]];

  test('is said in the title, and in a note with both values and their year', () => {
    const chart = draw([low, high], clash);
    expect(chart.title).toBe('人均预期寿命：只有鄂尔多斯写下数字，共2条；原文自相矛盾（76.3岁对76.8岁）');
    expect(chart.svg.replaceAll(/<[^>]+>/g, '')).toContain('鄂尔多斯的同一份文件为2025年写了76.3岁和76.8岁');
    expect(draw([low, high], clash, 'en').title).toContain(
      'the source contradicts itself (76.3 years against 76.8 years)',
    );
  });

  test('by the name of its place where there are others, and not where only one of its values is drawn', () => {
    expect(draw([low, high, other], clash).title).toContain('鄂尔多斯的原文自相矛盾');
    expect(draw([low, other], clash).title).not.toContain('矛盾');
    expect(draw([low, high], []).title).not.toContain('矛盾');
  });

  test('is found in the data by its corrections', () => {
    const data = readGenerated();
    for (const id of ['life-expectancy', 'premature-ncd-mortality'])
      expect([id, selectIndicator(data, id).contradictions.length]).toEqual([id, 1]);
    expect(selectIndicator(data, 'hypertension-management').contradictions).toEqual([]);
  });
});

describe('the title of the themes', () => {
  const name = (id: string) => ({ id, name: { zh: id, en: id } });
  const count = (place_id: string, theme_id: string, statements: number) => ({
    place_id,
    theme_id,
    statements,
    measures: 0,
  });
  const draw = (counts: ReturnType<typeof count>[], places: string[]) =>
    drawThemeChart(
      {
        themes: ['甲', '乙', '丙', '丁', '戊'].map(name),
        places: places.map((id) => ({ ...name(id), isIncomplete: false })),
        counts,
        source: { zh: '', en: '' },
      },
      context,
    ).title;

  test('is true of the places, whatever the longest text says', () => {
    const counts = [
      ...[count('p', '甲', 100), count('p', '乙', 20), count('p', '丙', 10), count('p', '丁', 5)],
      ...[count('q', '乙', 3), count('q', '丁', 2), count('q', '丙', 1), count('q', '甲', 0)],
      ...[count('r', '丁', 4), count('r', '乙', 3), count('r', '甲', 1), count('r', '戊', 2)],
    ];
    expect(draw(counts, ['p', 'q', 'r'])).toBe('“乙”在3地都排进各自说得最多的前3个主题；4格为0');
  });

  test('of one place, and of none', () => {
    expect(draw([count('p', '甲', 2)], ['p'])).toBe('“甲”排进说得最多的前3个主题；4格为0');
    expect(draw([], [])).toBe('还没有可按主题统计的内容');
  });
});
