import { scaleLinear } from 'd3';
import { isPlanDue } from '../domain/due-basis.ts';
import type { Bilingual, Chart, ChartContext, ChartLanguage, ChartStatement, ChartTable } from './chart.ts';
import { drawMark } from './draw-mark.ts';
import { CHANGES, formatDue, formatMonth, formatUnit, formatValue, PLAN_SIGN, readPosition } from './format-value.ts';
import { type Body, drawKey, drawSentence, frameChart, MARGIN, placeBody } from './frame.ts';
import { boldSize, measureText, truncateText, wrapText } from './measure-text.ts';
import { fill, stroke, withHalo } from './paint.ts';
import { slopeWords } from './slope-words.ts';
import { drawPath, drawPoint, drawText, element, joinPath } from './svg.ts';
import { chartWords } from './words.ts';

export interface SlopeRow {
  name: Bilingual;
  baseline: ChartStatement;
  target: ChartStatement;
  /** Other values that the document prints for the same target. */
  repeats: readonly ChartStatement[];
}

export interface SlopeData {
  place: Bilingual;
  rows: readonly SlopeRow[];
  source: Bilingual;
}

/** What a target asks of its baseline; `met`: the baseline already satisfies it, in the figures as printed. */
export type SlopeDemand = 'rise' | 'fall' | 'met' | 'unknown';

/** A baseline of 105–107 neither rises nor falls to about 107: what overlaps without lying inside is not decided. */
export function judgeSlope(row: SlopeRow): SlopeDemand {
  const { value_min: from, value_max: to } = row.baseline;
  const { value_min: low, value_max: high, comparator } = row.target;
  if (readPosition(row.baseline) === null || comparator === 'change' || (low === null && high === null))
    return 'unknown';
  const isBelow = (value: number): boolean => low !== null && (comparator === 'gt' ? value <= low : value < low);
  const isAbove = (value: number): boolean => high !== null && (comparator === 'lt' ? value >= high : value > high);
  if (to !== null && isBelow(to)) return 'rise';
  if (from !== null && isAbove(from)) return 'fall';
  const isInside =
    (low === null || (from !== null && !isBelow(from))) && (high === null || (to !== null && !isAbove(to)));
  return isInside ? 'met' : 'unknown';
}

function countDemands(rows: readonly SlopeRow[]): Record<SlopeDemand, number> {
  const counts: Record<SlopeDemand, number> = { rise: 0, fall: 0, met: 0, unknown: 0 };
  for (const row of rows) counts[judgeSlope(row)] += 1;
  return counts;
}

function describeRow(row: SlopeRow, language: ChartLanguage): string {
  const from = formatValue(row.baseline, language);
  const to = formatValue(row.target, language);
  const name = row.name[language];
  const asOf = row.baseline.as_of === null ? '' : formatMonth(row.baseline.as_of, language);
  const due = formatDue(row.target, language) ?? '';
  const isPlan = isPlanDue(row.target);
  if (language === 'zh')
    return `${name}：${asOf}${from}，${due === '' || isPlan ? '' : `到${due}`}目标${to}${isPlan ? `（${due}）` : ''}`;
  const by = due === '' ? '' : isPlan ? ` (${due})` : ` by ${due}`;
  return `${name}: ${from}${asOf === '' ? '' : ` in ${asOf}`}, target ${to}${by}`;
}

/** 每万人口全科医生数 ≥3.2/万: what the document prints elsewhere for a target that is drawn once. */
function describeRepeats(row: SlopeRow, language: ChartLanguage): string[] {
  const said = formatValue(row.target, language);
  const others = new Set(row.repeats.map((each) => formatValue(each, language)).filter((value) => value !== said));
  return others.size === 0 ? [] : [`${row.name[language]} ${[...others].join(chartWords[language].listSeparator)}`];
}

export function titleSlopes(data: SlopeData, language: ChartLanguage): string {
  const place = data.place[language];
  const [only] = data.rows;
  if (only === undefined)
    return language === 'zh'
      ? `${place}：没有一项指标同时印有现状和目标`
      : `${place}: no indicator is printed with both a baseline and a target`;
  if (data.rows.length === 1)
    return language === 'zh' ? `${place}：${describeRow(only, 'zh')}` : `${place}. ${describeRow(only, 'en')}`;
  const { rise, fall, met, unknown } = countDemands(data.rows);
  const zh = [
    rise > 0 && `${rise}项要升`,
    fall > 0 && `${fall}项要降`,
    met > 0 && `${met}项的现状已在目标之内`,
    unknown > 0 && `${unknown}项升降不明`,
  ];
  const en = [
    rise > 0 && `${rise} must rise`,
    fall > 0 && `${fall} must fall`,
    met > 0 && `${met} already within the target`,
    unknown > 0 && `${unknown} undetermined`,
  ];
  if (language === 'zh') return `${place}有${data.rows.length}项目标印有对应的现状：${zh.filter(Boolean).join('，')}`;
  return `${place} prints a baseline for ${data.rows.length} of its targets: ${en.filter(Boolean).join(', ')}`;
}

function formatDifference(row: SlopeRow, language: ChartLanguage): string {
  const from = readPosition(row.baseline);
  const to = readPosition(row.target);
  if (from === null || to === null || judgeSlope(row) === 'unknown') return '';
  const difference = Math.round((to - from) * 1e6) / 1e6;
  const sign = difference === 0 ? '' : CHANGES[language][difference > 0 ? 'increase' : 'decrease'];
  const points: Record<ChartLanguage, string> = { zh: '个百分点', en: ' points' };
  const unit = row.target.unit === 'percent' ? points[language] : '';
  return `${sign}${chartWords[language].number(Math.abs(difference))}${unit}`;
}

const PANEL_GAP = 20;
const PLOT = 84;
const NAME_SIZE = 12.5;

function drawPanel(row: SlopeRow, width: number, nameLines: number, context: ChartContext): string {
  const { language, linkTo } = context;
  const from = readPosition(row.baseline) ?? 0;
  const to = readPosition(row.target) ?? 0;
  const top = 18 + nameLines * 16;
  const y = scaleLinear(
    [Math.min(0, from, to), Math.max(from, row.baseline.value_max ?? 0, to, 1e-9)],
    [top + PLOT, top + 22],
  );
  const x0 = 10;
  const x1 = width - 14;
  const high = row.target.comparator === 'range' ? (row.target.value_max ?? to) : to;
  const prints = `${row.baseline.number_text} → ${row.target.number_text}`;
  // The reading stands in the description; a Chinese print would be spelt out to an English listener.
  const isTold = language === 'zh' || !/\p{Script=Han}/u.test(prints);
  const label = `${describeRow(row, language)}${isTold ? ` (${prints})` : ''}`;
  const sayYear = (date: string | null): string => date?.slice(0, 4) ?? slopeWords[language].undated;
  const years = [
    sayYear(row.baseline.as_of),
    `${sayYear(row.target.due)}${isPlanDue(row.target) ? PLAN_SIGN : ''}`,
  ] as const;
  const names = wrapText(row.name[language], width, boldSize(NAME_SIZE, row.name[language]), nameLines);
  const arrowUp = row.target.comparator === 'gte' || row.target.comparator === 'gt';
  const demand = judgeSlope(row);
  const isOpen = demand === 'met' || demand === 'unknown';
  const difference = isOpen ? slopeWords[language][demand] : formatDifference(row, language);
  const printed = [formatValue(row.baseline, language), formatValue(row.target, language)] as const;
  const below = y(from) - y(to) > 12 && y(from) + 24 < top + PLOT;
  const crowded =
    !below &&
    measureText(printed[0], 12) + measureText(printed[1], 12.6) + 34 > width &&
    Math.abs(y(from) - y(to)) < 15;
  const [fromLift, toLift] = crowded ? (y(from) < y(to) ? [25, 10] : [10, 25]) : [10, 10];
  const room = width - measureText(years.join(''), 11) - 12;
  return drawPoint(linkTo('statement', row.target.id), label, [
    element('rect', { width, height: top + PLOT + 22, fill: '#fff', 'fill-opacity': 0 }),
    ...names.map((line, index) =>
      drawText(0, 12 + index * 16, line, { ...fill('ink'), 'font-size': NAME_SIZE, 'font-weight': 700 }),
    ),
    drawPath(joinPath('M', 0, top + PLOT, 'H', width), stroke('line')),
    element('path', {
      d: joinPath('M', x0, y(from), 'L', x1, y(to)),
      ...stroke('soft', 1.5),
      'stroke-dasharray': isOpen ? '2 4' : null,
    }),
    drawMark({ x: x0, y: y(from), yHigh: y(row.baseline.value_max ?? from) }, row.baseline.comparator, 'achieved'),
    drawMark({ x: x1, y: y(to), yHigh: y(high) }, row.target.comparator, 'target'),
    drawText(0, y(from) + (below ? 20 : -fromLift), printed[0], withHalo('achieved')),
    drawText(arrowUp ? width - 24 : width, y(to) - toLift, printed[1], {
      ...withHalo('target'),
      'text-anchor': 'end',
      'font-weight': 700,
    }),
    element('g', { ...fill('soft'), 'font-size': 11 }, [
      drawText(0, top + PLOT + 15, years[0]),
      drawText(width / 2, top + PLOT + 15, truncateText(difference, room, 11), { 'text-anchor': 'middle' }),
      drawText(width, top + PLOT + 15, years[1], { 'text-anchor': 'end' }),
    ]),
  ]);
}

function drawPanels(rows: readonly SlopeRow[], context: ChartContext): Body {
  const room = context.width - 2 * MARGIN;
  const columns = Math.max(1, Math.min(Math.floor((room + PANEL_GAP) / 170), rows.length));
  const width = Math.min((room - (columns - 1) * PANEL_GAP) / columns, 360);
  const content: string[] = [];
  let top = 0;
  for (let start = 0; start < rows.length; start += columns) {
    const band = rows.slice(start, start + columns);
    const lines = Math.max(
      ...band.map(
        (row) => wrapText(row.name[context.language], width, boldSize(NAME_SIZE, row.name[context.language]), 3).length,
      ),
    );
    band.forEach((row, index) => {
      const x = Math.round(index * (width + PANEL_GAP));
      content.push(element('g', { transform: `translate(${x} ${top})` }, [drawPanel(row, width, lines, context)]));
    });
    top += 18 + lines * 16 + PLOT + 40;
  }
  return { content, height: Math.max(0, top - 16) };
}

const KEYS = ['indicator', 'baseline', 'baseline_date', 'target', 'target_due', 'due_basis', 'difference', 'unit'];

export function tableSlopes(rows: readonly SlopeRow[], context: ChartContext): ChartTable {
  const { language, linkTo } = context;
  const value = (statement: ChartStatement) => ({
    text: formatValue(statement, language),
    href: linkTo('statement', statement.id),
  });
  return {
    columns: KEYS.map((key, index) => ({ key, label: slopeWords[language].columns[index] ?? key })),
    rows: rows.map((row) => [
      row.name[language],
      value(row.baseline),
      row.baseline.as_of ?? '',
      value(row.target),
      row.target.due ?? '',
      row.target.due_basis === null ? '' : chartWords[language].dueBasis[row.target.due_basis],
      formatDifference(row, language),
      formatUnit(row.target, language).trim(),
    ]),
  };
}

/** Baseline to target, one small panel a target: percent and permille never share an axis. */
export function drawSlopeChart(data: SlopeData, context: ChartContext): Chart {
  const { language } = context;
  const text = slopeWords[language];
  const room = context.width - 2 * MARGIN;
  const [ring = '', dot = '', bound = ''] = text.key;
  const key = drawKey(
    [
      { label: ring, mark: drawMark({ x: 0, y: 0 }, 'eq', 'achieved') },
      { label: dot, mark: drawMark({ x: 0, y: 0 }, 'eq', 'target') },
      { label: bound, mark: drawMark({ x: 0, y: 7 }, 'gte', 'target') },
    ],
    room,
  );
  const panels = drawPanels(data.rows, context);
  const body: Body =
    data.rows.length === 0
      ? drawSentence(text.empty, context)
      : { content: [placeBody(key, 0), placeBody(panels, key.height + 10)], height: key.height + 10 + panels.height };
  const title = titleSlopes(data, language);
  const repeated = data.rows.flatMap((row) => describeRepeats(row, language));
  const listed = data.rows.slice(0, 40).map((row) => describeRow(row, language));
  return frameChart(
    {
      title,
      unit: text.unit,
      source: data.source[language],
      notes: [
        ...(repeated.length === 0 ? [] : [text.repeats(repeated.join(language === 'zh' ? '；' : '; '))]),
        ...(data.rows.some(({ target }) => isPlanDue(target)) ? [chartWords[language].planNote] : []),
      ],
      alt: [title, text.alt, ...listed].join(language === 'zh' ? '。' : '. ').replaceAll(/([。.])\1/g, '$1'),
      table: tableSlopes(data.rows, context),
      body,
    },
    context,
  );
}
