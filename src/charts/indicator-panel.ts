import { scaleLinear, scalePoint } from 'd3';
import { isPlanDue } from '../domain/due-basis.ts';
import type { ChartContext } from './chart.ts';
import { ARROW, drawMark } from './draw-mark.ts';
import { describeUnit, formatValue, PLAN_SIGN, readPosition } from './format-value.ts';
import { type Body, MARGIN } from './frame.ts';
import { describeIndicatorRow, describeScope, type IndicatorRow, joinSame, readDate } from './indicator-row.ts';
import { measureText, wrapText } from './measure-text.ts';
import { fill, stroke, withHalo } from './paint.ts';
import { spreadLabels } from './spread-labels.ts';
import { drawPath, drawPoint, drawText, element, joinPath } from './svg.ts';
import { chartWords } from './words.ts';

interface Placed {
  row: IndicatorRow;
  /** Place, value and scope, in lines. */
  label: readonly string[];
  x: number;
  y: number;
  yHigh: number;
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
  /** Middle of its first line. */
  y: number;
  lines: readonly string[];
  beside: boolean;
}

const LABEL_SIZE = 12;
const LEADING = 15;

/** A label stands beside its mark where it is free, else in the column on the right with a line to its mark. */
function placeLabels(
  points: readonly Placed[],
  texts: readonly (readonly string[])[],
  plot: { left: number; right: number; bottom: number },
): Label[] {
  const last = Math.max(...points.map((point) => point.x)) - 60;
  const boxes = points.map((point) => ({ x0: point.x - 10, x1: point.x + 10, y: point.y, half: 0 }));
  const labels = points.map((point, index): Label => {
    const lines = texts[index] ?? [];
    const width = Math.max(...lines.map((line) => measureText(line, LABEL_SIZE)));
    const half = ((lines.length - 1) * LEADING) / 2;
    const y = (point.y + point.yHigh) / 2;
    const free = [point.x + 13, point.x - 13 - width].find(
      (x) =>
        points.length <= 14 &&
        point.x < last &&
        x >= plot.left &&
        x + width <= plot.right - 20 &&
        boxes.every(
          (box, other) =>
            other === index || box.x1 < x || box.x0 > x + width || Math.abs(box.y - y) > 17 + half + box.half,
        ),
    );
    if (free === undefined) return { x: plot.right, y: y - half, lines, beside: false };
    boxes.push({ x0: free, x1: free + width, y, half });
    return { x: free, y: y - half, lines, beside: true };
  });
  const column = labels.filter((label) => !label.beside);
  const heights = spreadLabels(
    column.map((label) => label.y),
    column.map((label) => roomOfLabel(label.lines)),
    10,
    plot.bottom,
  );
  column.forEach((label, index) => {
    label.y = heights[index] ?? label.y;
  });
  return labels;
}

function roomOfLabel(lines: readonly string[]): number {
  return 16 + (lines.length - 1) * LEADING;
}

interface Tick {
  x: number;
  label: string;
  row: number;
}

/** Every year that carries a mark has its tick, in further rows where one is too narrow; others where there is room. */
export function placeTicks(years: readonly { x: number; label: string; carries: boolean }[]): Tick[] {
  const halfOf = (label: string): number => measureText(label, 11) / 2;
  const placed: Tick[] = [];
  const isFree = (x: number, label: string, row: number, gap: number): boolean =>
    placed.every((tick) => tick.row !== row || Math.abs(tick.x - x) >= halfOf(tick.label) + halfOf(label) + gap);
  for (const { x, label } of years.filter((year) => year.carries)) {
    let row = 0;
    while (!isFree(x, label, row, 4)) row += 1;
    placed.push({ x, label, row });
  }
  for (const { x, label } of years.filter((year) => !year.carries).toReversed()) {
    if (isFree(x, label, 0, 11)) placed.push({ x, label, row: 0 });
  }
  return placed.sort((a, b) => a.x - b.x);
}

/**
 * One axis for statements that may share it: years across, values up, each place named at its mark, with whom or what
 * its value holds for unless that is said for all of them.
 */
export function drawIndicatorPanel(rows: readonly IndicatorRow[], scopeIsSaid: boolean, context: ChartContext): Body {
  const { language, linkTo } = context;
  const room = context.width - 2 * MARGIN;
  const words = chartWords[language];
  const ends = rows
    .flatMap(({ statement }) => [statement.value_min, statement.value_max])
    .filter((end) => end !== null);
  const [first] = rows;
  if (first === undefined || ends.length === 0) return { content: [], height: 0 };
  const joined = joinSame(rows);
  const labelOf = ([row, times]: (typeof joined)[number]): string[] => [
    `${row.place[language]} ${formatValue(row.statement, language)}${isPlanDue(row.statement) ? PLAN_SIGN : ''}${times > 1 ? ` ×${times}` : ''}`,
    ...(scopeIsSaid ? [] : [describeScope(row, language)].filter((scope) => scope !== '')),
  ];
  const longest = Math.max(...joined.flatMap((each) => labelOf(each).map((line) => measureText(line, LABEL_SIZE))));
  const labelWidth = Math.min(longest + 4, room * 0.42);
  const texts = joined.map((each) => labelOf(each).flatMap((line) => wrapText(line, labelWidth, LABEL_SIZE, 6)));
  const height = Math.max(150, texts.reduce((sum, lines) => sum + roomOfLabel(lines), 0) + 10) + 2 * ARROW;
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
  const undatedWord = rows.some(({ statement }) => statement.kind === 'achieved') ? words.undatedFact : words.undated;
  const undated = rows.some(({ statement }) => readDate(statement) === null);
  const years = [...listYears(rows), ...(undated ? ['?'] : [])];
  const x = scalePoint(years, [axisWidth, room - labelWidth - 26]).padding(0.5);
  const points = joined.flatMap(([row], index): Placed[] => {
    const at = readPosition(row.statement);
    if (at === null) return [];
    const top = row.statement.comparator === 'range' ? (row.statement.value_max ?? at) : at;
    return [
      {
        row,
        label: texts[index] ?? [],
        x: x(readDate(row.statement)?.slice(0, 4) ?? '?') ?? 0,
        y: y(at),
        yHigh: y(top),
      },
    ];
  });
  const placed = dodgeMarks(points, x.step() === 0 ? (room - labelWidth - axisWidth) / 2 : x.step() / 2);
  const labels = placeLabels(
    placed,
    placed.map((point) => point.label),
    { left: axisWidth, right: room - labelWidth, bottom: height - 4 },
  );
  const carrying = new Set(rows.map(({ statement }) => readDate(statement)?.slice(0, 4) ?? '?'));
  const yearTicks = placeTicks(
    years.map((year) => ({
      x: x(year) ?? 0,
      label: year === '?' ? undatedWord : year,
      carries: carrying.has(year),
    })),
  );
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
    ...yearTicks.map(({ x: at, label, row }) =>
      drawText(at, height + 14 + row * 13, label, { ...fill('soft'), 'font-size': 11, 'text-anchor': 'middle' }),
    ),
    ...placed.map((point, index) => {
      const { row } = point;
      const middle = (point.y + point.yHigh) / 2;
      const label = labels[index] ?? { x: 0, y: middle, lines: [], beside: true };
      const leader = joinPath('M', point.x + 9, middle, 'L', label.x - 12, label.y, 'h', 8);
      return drawPoint(linkTo('statement', row.statement.id), describeIndicatorRow(row, language), [
        ...(label.beside ? [] : [drawPath(leader, stroke('line'))]),
        element('circle', { cx: point.x, cy: middle, r: 12, fill: '#fff', 'fill-opacity': 0 }),
        drawMark({ x: point.x, y: point.y, yHigh: point.yHigh }, row.statement.comparator, row.statement.kind),
        ...label.lines.map((line, at) =>
          drawText(label.x, label.y + 4 + at * LEADING, line, withHalo(row.statement.kind)),
        ),
      ]);
    }),
  ];
  return { content, height: height + 22 + Math.max(...yearTicks.map((tick) => tick.row)) * 13 };
}

/** Values that may not share an axis stand as a list: mark, place, value, date, scope, and no common scale. */
export function drawApart(rows: readonly IndicatorRow[], context: ChartContext): Body {
  const { language, linkTo } = context;
  const room = context.width - 2 * MARGIN;
  let height = 0;
  const content = joinSame(rows).map(([row, times]) => {
    const said = `${describeIndicatorRow(row, language)}${times > 1 ? ` ×${times}` : ''}`;
    const lines = wrapText(said, room - 40, 12.5);
    const top = height;
    const y = top + 16;
    height += 30 + (lines.length - 1) * 18;
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
      element('rect', { y: top + 2, width: room, height: height - top - 2, fill: '#fff', 'fill-opacity': 0 }),
      drawPath(joinPath('M', 0, height + 0.5, 'H', room), stroke('line')),
      drawMark({ x: 12, y: y + shift, yHigh: y - 7 }, comparator, row.statement.kind),
      ...lines.map((line, index) => drawText(34, y + 4 + index * 18, line, { ...fill('ink'), 'font-size': 12.5 })),
    ]);
  });
  return { height, content };
}
