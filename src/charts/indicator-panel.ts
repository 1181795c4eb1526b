import { scaleLinear, scalePoint } from 'd3';
import { isPlanDue } from '../domain/due-basis.ts';
import type { Bilingual, ChartContext, ChartLanguage, ChartStatement } from './chart.ts';
import { ARROW, drawMark } from './draw-mark.ts';
import { describeUnit, formatDue, formatMonth, formatValue, PLAN_SIGN, readPosition } from './format-value.ts';
import { type Body, MARGIN } from './frame.ts';
import { measureText, truncateText } from './measure-text.ts';
import { fill, stroke, withHalo } from './paint.ts';
import { spreadLabels } from './spread-labels.ts';
import { drawPath, drawPoint, drawText, element, joinPath } from './svg.ts';
import { chartWords } from './words.ts';

export interface IndicatorRow {
  place: Bilingual;
  statement: ChartStatement;
}

export function readDate(statement: ChartStatement): string | null {
  return statement.due ?? statement.as_of;
}

/** The date of a value in words; null where it has none. */
export function sayDate(statement: ChartStatement, language: ChartLanguage): string | null {
  const { as_of } = statement;
  return formatDue(statement, language) ?? (as_of === null ? null : formatMonth(as_of, language));
}

export function describeIndicatorRow({ place, statement }: IndicatorRow, language: ChartLanguage): string {
  const words = chartWords[language];
  const scope = language === 'zh' ? statement.scope_zh : statement.scope_en;
  const parts = [
    words.kind[statement.kind],
    sayDate(statement, language) ?? (statement.kind === 'achieved' ? words.undatedFact : words.undated),
    scope,
  ];
  const value = formatValue(statement, language);
  const said = parts.filter((part) => part !== null);
  return language === 'zh' ? `${place.zh} ${value}（${said.join('，')}）` : `${place.en} ${value} (${said.join(', ')})`;
}

interface Placed {
  row: IndicatorRow;
  /** How often the document says the same. */
  times: number;
  x: number;
  y: number;
  yHigh: number;
}

/** What one place says twice with one value and one date is one mark; the table keeps both. */
function joinSame(rows: readonly IndicatorRow[]): [IndicatorRow, number][] {
  const joined = new Map<string, [IndicatorRow, number]>();
  for (const row of rows) {
    const { place_id, kind, comparator, value_min, value_max, scope_zh } = row.statement;
    const key = [place_id, kind, comparator, value_min, value_max, scope_zh, readDate(row.statement)].join(' ');
    const found = joined.get(key);
    // A date that is printed once holds for the value wherever it is repeated.
    const shown = found === undefined || isPlanDue(found[0].statement) ? row : found[0];
    joined.set(key, [shown, (found?.[1] ?? 0) + 1]);
  }
  return [...joined.values()];
}

/** Marks that would lie on each other step aside within their year. */
function dodgeMarks(points: Placed[], halfBand: number): Placed[] {
  const done: Placed[] = [];
  const offsets = [0, 17, -17, 34, -34, 51, -51].filter((offset) => Math.abs(offset) <= halfBand);
  for (const point of points.toSorted((a, b) => a.y - b.y)) {
    const isFree = (x: number): boolean =>
      done.every((other) => Math.abs(other.x - x) >= 16 || other.yHigh - point.y >= 13 || point.yHigh - other.y >= 13);
    const offset = offsets.find((candidate) => isFree(point.x + candidate)) ?? 0;
    done.push({ ...point, x: point.x + offset });
  }
  return done;
}

function listYears(rows: readonly IndicatorRow[]): string[] {
  const years = rows.flatMap(({ statement }) => readDate(statement)?.slice(0, 4) ?? []).map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (last - first > 12) return [...new Set(years)].sort().map(String);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

interface Label {
  x: number;
  y: number;
  text: string;
  beside: boolean;
}

/** A label stands beside its mark where it is free, else in the column on the right with a line to its mark. */
function placeLabels(
  points: readonly Placed[],
  texts: readonly string[],
  plot: { left: number; right: number; bottom: number },
): Label[] {
  const last = Math.max(...points.map((point) => point.x)) - 60;
  const boxes = points.map((point) => ({ x0: point.x - 10, x1: point.x + 10, y: point.y }));
  const labels = points.map((point, index): Label => {
    const text = texts[index] ?? '';
    const width = measureText(text, 12);
    const y = (point.y + point.yHigh) / 2;
    const free = [point.x + 13, point.x - 13 - width].find(
      (x) =>
        points.length <= 14 &&
        point.x < last &&
        x >= plot.left &&
        x + width <= plot.right - 20 &&
        boxes.every((box, other) => other === index || box.x1 < x || box.x0 > x + width || Math.abs(box.y - y) > 17),
    );
    if (free === undefined) return { x: plot.right, y, text, beside: false };
    boxes.push({ x0: free, x1: free + width, y });
    return { x: free, y, text, beside: true };
  });
  const column = labels.filter((label) => !label.beside);
  const heights = spreadLabels(
    column.map((label) => label.y),
    16,
    10,
    plot.bottom,
  );
  column.forEach((label, index) => {
    label.y = heights[index] ?? label.y;
  });
  return labels;
}

/** One axis for statements that may share it: years across, values up, each place named at its mark. */
export function drawIndicatorPanel(rows: readonly IndicatorRow[], context: ChartContext): Body {
  const { language, linkTo } = context;
  const room = context.width - 2 * MARGIN;
  const words = chartWords[language];
  const ends = rows
    .flatMap(({ statement }) => [statement.value_min, statement.value_max])
    .filter((end) => end !== null);
  const [first] = rows;
  if (first === undefined || ends.length === 0) return { content: [], height: 0 };
  const labelOf = ({ place, statement }: IndicatorRow, width: number): string => {
    const value = `${formatValue(statement, language)}${isPlanDue(statement) ? PLAN_SIGN : ''}`;
    return `${truncateText(place[language], Math.max(width - measureText(value, 12) - 5, 30), 12)} ${value}`;
  };
  const labelWidth = Math.min(
    Math.max(...joinSame(rows).map(([row, times]) => measureText(labelOf(row, room), 12) + (times > 1 ? 20 : 0))) + 4,
    room * 0.42,
  );
  const height = Math.max(150, rows.length * 16 + 10) + 2 * ARROW;
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const span = high - low || Math.abs(high) * 0.5 || 1;
  const y = scaleLinear(
    [low < 0 ? low - span * 0.1 : Math.max(0, low - span * 0.1), high + span * 0.1],
    [height - ARROW, ARROW + 6],
  ).nice(4);
  // A share ends at 100%, however round the next tick.
  const [bottom = 0, ceiling = 0] = y.domain();
  if (first.statement.unit === 'percent' && high <= 100) y.domain([bottom, Math.min(ceiling, 100)]);
  const isCount = ends.every(Number.isInteger) && first.statement.unit === 'count';
  const ticks = y.ticks(4).filter((tick) => !isCount || Number.isInteger(tick));
  const unit = describeUnit(first.statement, language);
  const axisWidth = Math.max(...ticks.map((tick) => measureText(words.number(tick), 11))) + 8;
  const undated = rows.some(({ statement }) => readDate(statement) === null);
  const years = [...listYears(rows), ...(undated ? ['?'] : [])];
  const x = scalePoint(years, [axisWidth, room - labelWidth - 26]).padding(0.5);
  const points = joinSame(rows).flatMap(([row, times]): Placed[] => {
    const at = readPosition(row.statement);
    if (at === null) return [];
    const top = row.statement.comparator === 'range' ? (row.statement.value_max ?? at) : at;
    return [{ row, times, x: x(readDate(row.statement)?.slice(0, 4) ?? '?') ?? 0, y: y(at), yHigh: y(top) }];
  });
  const placed = dodgeMarks(points, x.step() === 0 ? (room - labelWidth - axisWidth) / 2 : x.step() / 2);
  const labels = placeLabels(
    placed,
    placed.map((point) => labelOf(point.row, labelWidth) + (point.times > 1 ? ` ×${point.times}` : '')),
    { left: axisWidth, right: room - labelWidth, bottom: height - 4 },
  );
  const skip = Math.ceil((years.length * 38) / (room - labelWidth - axisWidth));
  const content = [
    ...ticks.flatMap((tick) => [
      drawPath(joinPath('M', axisWidth, y(tick), 'H', room - labelWidth - 14), stroke('line')),
      drawText(axisWidth - 6, y(tick) + 4, words.number(tick), {
        ...fill('soft'),
        'font-size': 11,
        'text-anchor': 'end',
      }),
    ]),
    drawText(0, 4, unit, { ...fill('soft'), 'font-size': 11 }),
    ...years
      .map((year, index) => ((years.length - 1 - index) % skip === 0 || year === '?' ? year : null))
      .flatMap((year) =>
        year === null
          ? []
          : [
              drawText(x(year) ?? 0, height + 14, year === '?' ? words.undatedFact : year, {
                ...fill('soft'),
                'font-size': 11,
                'text-anchor': 'middle',
              }),
            ],
      ),
    ...placed.map((point, index) => {
      const { row } = point;
      const middle = (point.y + point.yHigh) / 2;
      const label = labels[index] ?? { x: 0, y: middle, text: '', beside: true };
      const leader = joinPath('M', point.x + 9, middle, 'L', label.x - 12, label.y, 'h', 8);
      return drawPoint(linkTo('statement', row.statement.id), describeIndicatorRow(row, language), [
        ...(label.beside ? [] : [drawPath(leader, stroke('line'))]),
        element('circle', { cx: point.x, cy: middle, r: 12, fill: '#fff', 'fill-opacity': 0 }),
        drawMark({ x: point.x, y: point.y, yHigh: point.yHigh }, row.statement.comparator, row.statement.kind),
        drawText(label.x, label.y + 4, label.text, withHalo(row.statement.kind)),
      ]);
    }),
  ];
  return { content, height: height + 22 };
}

/** Values that may not share an axis stand as a list: mark, place, value, date, and no common scale. */
export function drawApart(rows: readonly IndicatorRow[], context: ChartContext): Body {
  const { language, linkTo } = context;
  const room = context.width - 2 * MARGIN;
  return {
    height: rows.length * 30,
    content: rows.map((row, index) => {
      const y = index * 30 + 16;
      const { comparator } = row.statement;
      const shift =
        comparator === 'gte' || comparator === 'gt'
          ? 6
          : comparator === 'lte' || comparator === 'lt'
            ? -6
            : comparator === 'range'
              ? 7
              : 0;
      return drawPoint(linkTo('statement', row.statement.id), describeIndicatorRow(row, language), [
        element('rect', { y: y - 14, width: room, height: 28, fill: '#fff', 'fill-opacity': 0 }),
        drawPath(joinPath('M', 0, y + 14.5, 'H', room), stroke('line')),
        drawMark({ x: 12, y: y + shift, yHigh: y - 7 }, comparator, row.statement.kind),
        drawText(34, y + 4, truncateText(describeIndicatorRow(row, language), room - 40, 12.5), {
          ...fill('ink'),
          'font-size': 12.5,
        }),
      ]);
    }),
  };
}
