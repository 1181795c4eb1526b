import { describe, expect, test } from 'vitest';
import { listDeadlineYears } from '../../src/charts/deadline-chart.ts';
import { drawMark } from '../../src/charts/draw-mark.ts';
import { formatMonth, formatValue } from '../../src/charts/format-value.ts';
import { drawIndicatorChart } from '../../src/charts/indicator-chart.ts';
import { placeTicks } from '../../src/charts/indicator-panel.ts';
import { measureText, truncateText, wrapText } from '../../src/charts/measure-text.ts';
import { type AxisRow, shareAxis } from '../../src/charts/share-axis.ts';
import { drawSlopeChart, judgeSlope, titleSlopes } from '../../src/charts/slope-chart.ts';
import { spreadLabels } from '../../src/charts/spread-labels.ts';
import { joinPath } from '../../src/charts/svg.ts';
import { isPastOn } from '../../src/domain/is-past.ts';
import { context, LONG_NAME, makeStatement } from './fixtures.ts';
import { judgeAll, makeIndicatorRows } from './sample-charts.ts';

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
