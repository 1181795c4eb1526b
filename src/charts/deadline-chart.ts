import { scaleBand } from 'd3';
import { countDueBasis, isPlanDue } from '../domain/due-basis.ts';
import { isPastOn } from '../domain/is-past.ts';
import type { Bilingual, Chart, ChartContext, ChartStatement, ChartTable } from './chart.ts';
import { deadlineWords, NO_DATE } from './deadline-words.ts';
import { formatMonth, formatValue } from './format-value.ts';
import { type Body, drawKey, drawSentence, frameChart, MARGIN, placeBody } from './frame.ts';
import { measureText, truncateText } from './measure-text.ts';
import { fill, stroke } from './paint.ts';
import { type Attributes, drawPath, drawPoint, drawText, element, joinPath } from './svg.ts';
import { chartWords } from './words.ts';

export interface DeadlineRow {
  place_id: string;
  place: Bilingual;
  statements: readonly ChartStatement[];
}

export interface DeadlineData {
  rows: readonly DeadlineRow[];
  source: Bilingual;
}

/** Columns: every year between the first and the last, or only the years that occur where that is too many. */
export function listDeadlineYears(statements: readonly ChartStatement[]): string[] {
  const years = [...new Set(statements.flatMap(({ due }) => (due === null ? [] : [Number(due.slice(0, 4))])))].sort();
  const first = years[0];
  const last = years.at(-1);
  const undated = statements.some(({ due }) => due === null) ? [NO_DATE] : [];
  if (first === undefined || last === undefined) return undated;
  const all = last - first < 10 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : years;
  return [...all.map(String), ...undated];
}

const KEYS = ['place', 'target', 'value', 'due', 'due_basis', 'passed'];

function titleDeadlines(data: DeadlineData, context: ChartContext): string {
  const text = deadlineWords[context.language];
  const statements = data.rows.flatMap((row) => row.statements);
  const dated = statements.filter(({ due }) => due !== null);
  if (dated.length === 0) return statements.length === 0 ? text.empty : text.none;
  const byYear = new Map<string, number>();
  for (const { due } of dated) {
    const year = due?.slice(0, 4) ?? '';
    byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  const [peak, count] = [...byYear].reduce((best, next) => (next[1] > best[1] ? next : best));
  const past = dated.filter(({ due }) => isPastOn(due, context.date)).length;
  const date = context.date === null ? null : formatMonth(context.date.slice(0, 7), context.language);
  return text.title(dated.length, countDueBasis(dated).plan, past, date, peak, count);
}

const DOT = 7;

type Past = 'past' | 'open';
type Basis = 'printed' | 'plan';

interface Cell {
  year: string;
  /** Targets by whether their year has passed and by what dates them. */
  dots: Record<Past, Record<Basis, number>>;
  past: number;
  plan: number;
  count: number;
}

function countCells(row: DeadlineRow, years: readonly string[], date: string | null): Cell[] {
  return years.map((year) => {
    const here = row.statements.filter(({ due }) => (due?.slice(0, 4) ?? NO_DATE) === year);
    const dots: Cell['dots'] = { past: { printed: 0, plan: 0 }, open: { printed: 0, plan: 0 } };
    for (const statement of here)
      dots[isPastOn(statement.due, date) ? 'past' : 'open'][isPlanDue(statement) ? 'plan' : 'printed'] += 1;
    return {
      year,
      dots,
      past: dots.past.printed + dots.past.plan,
      plan: dots.past.plan + dots.open.plan,
      count: here.length,
    };
  });
}

/** The sorts of dots in the order in which they are set, with the path of one of each. */
const SORTS = [
  ['past', 'printed'],
  ['past', 'plan'],
  ['open', 'printed'],
  ['open', 'plan'],
] as const;

/** A circle where the text prints a deadline, a diamond where only the plan's period gives a year; full once it has passed. */
function outlineDot(x: number, y: number, past: Past, basis: Basis): string {
  if (basis === 'plan') {
    const r = past === 'past' ? 3.2 : 2.7;
    return `${joinPath('M', x - r, y, 'L', x, y - r, 'L', x + r, y, 'L', x, y + r)}Z`;
  }
  const r = past === 'past' ? 2.6 : 2;
  return joinPath('M', x - r, y, 'a', r, r, 0, 1, 1, 2 * r, 0, 'a', r, r, 0, 1, 1, -2 * r, 0);
}

function paintDot(past: Past, basis: Basis): Attributes {
  const paint = basis === 'plan' ? 'soft' : 'target';
  return past === 'past' ? fill(paint) : stroke(paint, basis === 'plan' ? 1.1 : 1.3);
}

const countDots = ({ dots }: Cell, each: number): number =>
  SORTS.reduce((sum, [past, basis]) => sum + Math.ceil(dots[past][basis] / each), 0);

/** Dots stand on the lane's line, row upon row; no deadline is a dash. */
function drawDots(cell: Cell, perRow: number, each: number): string {
  let index = 0;
  const next = (): [number, number] => {
    const at: [number, number] = [(index % perRow) * DOT + 3.5, -Math.floor(index / perRow) * DOT - 5];
    index += 1;
    return at;
  };
  const many = (count: number, draw: (x: number, y: number) => string): string =>
    Array.from({ length: Math.ceil(count / each) }, () => draw(...next())).join('');
  if (cell.year === NO_DATE)
    return drawPath(
      many(cell.count, (x, y) => joinPath('M', x - 2.4, y, 'h', 4.8)),
      stroke('soft', 1.3),
    );
  return SORTS.map(([past, basis]) => {
    const path = many(cell.dots[past][basis], (x, y) => outlineDot(x, y, past, basis));
    return path === '' ? '' : drawPath(path, paintDot(past, basis));
  }).join('');
}

function drawLanes(data: DeadlineData, years: readonly string[], each: number, context: ChartContext): Body {
  const { language, linkTo } = context;
  const text = deadlineWords[language];
  const room = context.width - 2 * MARGIN;
  const isNarrow = context.width < 500;
  const names = Math.max(...data.rows.map((row) => measureText(row.place[language], 12.5)));
  const left = isNarrow ? 0 : Math.min(names + 14, 150);
  const x = scaleBand(years, [left, room]).paddingInner(0.12);
  const perRow = Math.max(1, Math.floor(x.bandwidth() / DOT));
  const skip = Math.ceil(36 / x.step());
  let top = 0;
  const content: string[] = [];
  for (const row of data.rows) {
    const cells = countCells(row, years, context.date);
    const highest = Math.max(...cells.map((cell) => Math.ceil(countDots(cell, each) / perRow)), 0);
    const laneHeight = Math.max(highest * DOT + 20, 28) + (isNarrow ? 18 : 0);
    const floor = top + laneHeight;
    const nameY = isNarrow ? top + 13 : floor - 5;
    content.push(
      drawText(0, nameY, truncateText(row.place[language], isNarrow ? room : left - 8, 13), {
        ...fill('ink'),
        'font-size': 12.5,
        'font-weight': 700,
      }),
      drawPath(joinPath('M', left, floor, 'H', room), stroke('line')),
    );
    if (row.statements.length === 0) {
      content.push(drawText(left + 1, floor - 6, text.silent, { ...fill('soft'), 'font-size': 11 }));
    }
    for (const cell of cells) {
      const at = x(cell.year) ?? 0;
      if (cell.count === 0) continue;
      const rows = Math.ceil(countDots(cell, each) / perRow);
      content.push(
        element('g', { transform: `translate(${Math.round(at)} ${Math.round(floor)})` }, [
          drawPoint(
            linkTo('place', row.place_id),
            text.cell(row.place[language], cell.year, cell.count, cell.plan, cell.past),
            [
              element('rect', {
                y: -rows * DOT - 18,
                width: x.bandwidth(),
                height: rows * DOT + 18,
                fill: '#fff',
                'fill-opacity': 0,
              }),
              drawDots(cell, perRow, each),
              drawText(1, -rows * DOT - 5, String(cell.count), { ...fill('ink'), 'font-size': 11 }),
            ],
          ),
        ]),
      );
    }
    top = floor + 14;
  }
  // At the right edge of a phone the words for “no date” are longer than their column: they then take a line of their own.
  const isBelow = isNarrow && measureText(text.undated, 11) > x.bandwidth();
  const axis = years.flatMap((year, index) => {
    if (year === NO_DATE)
      return isBelow
        ? [drawText(room, top + 19, text.undated, { 'text-anchor': 'end' })]
        : [drawText(Math.min((x(year) ?? 0) + 1, room - measureText(text.undated, 11)), top + 4, text.undated)];
    return index % skip === 0 ? [drawText((x(year) ?? 0) + 1, top + 4, year)] : [];
  });
  content.push(element('g', { ...fill('soft'), 'font-size': 11 }, axis));
  return { content, height: top + (isBelow && years.includes(NO_DATE) ? 25 : 10) };
}

function tableDeadlines(data: DeadlineData, context: ChartContext): ChartTable {
  const { language, linkTo } = context;
  const text = deadlineWords[language];
  const rows = data.rows.flatMap((row) => row.statements.map((statement) => ({ row, statement })));
  const sorted = rows.toSorted((a, b) =>
    (a.statement.due ?? '9') < (b.statement.due ?? '9')
      ? -1
      : (a.statement.due ?? '9') > (b.statement.due ?? '9')
        ? 1
        : 0,
  );
  return {
    columns: KEYS.map((key, index) => ({ key, label: text.columns[index] ?? key })),
    rows: sorted.map(({ row, statement }) => [
      row.place[language],
      { text: language === 'zh' ? statement.noun_zh : statement.noun_en, href: linkTo('statement', statement.id) },
      formatValue(statement, language),
      statement.due ?? '',
      statement.due_basis === null ? '' : chartWords[language].dueBasis[statement.due_basis],
      statement.due === null || context.date === null
        ? text.past.unknown
        : isPastOn(statement.due, context.date)
          ? text.past.yes
          : text.past.no,
    ]),
  };
}

/** What was due when: a lane for each place, a column for each year, a dot for each target. */
export function drawDeadlineChart(data: DeadlineData, context: ChartContext): Chart {
  const { language } = context;
  const text = deadlineWords[language];
  const statements = data.rows.flatMap((row) => row.statements);
  const years = listDeadlineYears(statements);
  const most = Math.max(
    ...data.rows.flatMap((row) => countCells(row, years, context.date).map((cell) => cell.count)),
    0,
  );
  const each = most > 240 ? Math.ceil(most / 120) : 1;
  const cells = data.rows.flatMap((row) => countCells(row, years, context.date));
  const keyOf = (past: Past, basis: Basis): string =>
    context.date === null ? text.dated[basis] : text.key[past][basis];
  const key = drawKey(
    [
      ...SORTS.flatMap(([past, basis]) =>
        cells.some(({ year, dots }) => year !== NO_DATE && dots[past][basis] > 0)
          ? [{ label: keyOf(past, basis), mark: drawPath(outlineDot(0, 0, past, basis), paintDot(past, basis)) }]
          : [],
      ),
      ...(years.includes(NO_DATE) ? [{ label: text.noneKey, mark: drawPath('M-4 0h8', stroke('soft', 1.6)) }] : []),
    ],
    context.width - 2 * MARGIN,
  );
  const lanes = statements.length === 0 ? drawSentence(text.empty, context) : drawLanes(data, years, each, context);
  const title = titleDeadlines(data, context);
  const described = data.rows.flatMap((row) =>
    countCells(row, years, context.date).flatMap((cell) =>
      cell.count === 0 ? [] : [text.cell(row.place[language], cell.year, cell.count, cell.plan, 0)],
    ),
  );
  return frameChart(
    {
      title,
      unit: each === 1 ? text.unit : text.unitMany(each),
      source: data.source[language],
      notes: context.date === null ? [] : [text.note],
      alt: [title, ...described.slice(0, 60)].join(language === 'zh' ? '；' : '; '),
      table: tableDeadlines(data, context),
      body: { content: [placeBody(key, 0), placeBody(lanes, key.height + 6)], height: key.height + 6 + lanes.height },
    },
    context,
  );
}
