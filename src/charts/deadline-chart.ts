import { scaleBand } from 'd3';
import { isPastOn } from '../domain/is-past.ts';
import type { Bilingual, Chart, ChartContext, ChartStatement, ChartTable } from './chart.ts';
import { deadlineWords, NO_DATE } from './deadline-words.ts';
import { formatMonth, formatValue } from './format-value.ts';
import { type Body, drawKey, drawSentence, frameChart, MARGIN, placeBody } from './frame.ts';
import { measureText, truncateText } from './measure-text.ts';
import { fill, fillAndStroke, stroke } from './paint.ts';
import { drawPath, drawPoint, drawText, element, joinPath } from './svg.ts';

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

const KEYS = ['place', 'target', 'value', 'due', 'passed'];

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
  return text.title(dated.length, past, date, peak, count);
}

const DOT = 7;

interface Cell {
  year: string;
  past: number;
  open: number;
  count: number;
}

function countCells(row: DeadlineRow, years: readonly string[], date: string | null): Cell[] {
  return years.map((year) => {
    const here = row.statements.filter(({ due }) => (due?.slice(0, 4) ?? NO_DATE) === year);
    const past = here.filter(({ due }) => isPastOn(due, date)).length;
    return { year, past, open: here.length - past, count: here.length };
  });
}

/** Dots stand on the lane's line, row upon row; a passed deadline is full, an open one hollow, no deadline a dash. */
function drawDots(cell: Cell, perRow: number, each: number): string {
  const past = Math.ceil(cell.past / each);
  const total = past + Math.ceil(cell.open / each);
  const full: string[] = [];
  const hollow: string[] = [];
  for (let index = 0; index < total; index += 1) {
    const x = (index % perRow) * DOT + 3.5;
    const y = -Math.floor(index / perRow) * DOT - 5;
    if (cell.year === NO_DATE) hollow.push(joinPath('M', x - 2.4, y, 'h', 4.8));
    else if (index < past)
      full.push(`${joinPath('M', x - 2.6, y, 'a', 2.6, 2.6, 0, 1, 1, 5.2, 0, 'a', 2.6, 2.6, 0, 1, 1, -5.2, 0)}`);
    else hollow.push(joinPath('M', x - 2, y, 'a', 2, 2, 0, 1, 1, 4, 0, 'a', 2, 2, 0, 1, 1, -4, 0));
  }
  return [
    full.length === 0 ? '' : drawPath(full.join(''), fill('target')),
    hollow.length === 0 ? '' : drawPath(hollow.join(''), stroke(cell.year === NO_DATE ? 'soft' : 'target', 1.3)),
  ].join('');
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
    const highest = Math.max(...cells.map((cell) => Math.ceil(cell.count / each / perRow)), 0);
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
      const rows = Math.ceil(cell.count / each / perRow);
      content.push(
        element('g', { transform: `translate(${Math.round(at)} ${Math.round(floor)})` }, [
          drawPoint(linkTo('place', row.place_id), text.cell(row.place[language], cell.year, cell.count, cell.past), [
            element('rect', {
              y: -rows * DOT - 18,
              width: x.bandwidth(),
              height: rows * DOT + 18,
              fill: '#fff',
              'fill-opacity': 0,
            }),
            drawDots(cell, perRow, each),
            drawText(1, -rows * DOT - 5, String(cell.count), { ...fill('ink'), 'font-size': 11 }),
          ]),
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
  const [past = '', open = '', undated = ''] = text.key;
  const full = element('circle', { r: 4, ...fill('target') });
  const hollow = element('circle', { r: 3.4, ...fillAndStroke('paper', 'target', 1.5) });
  const has = (test: (due: string) => boolean): boolean => statements.some(({ due }) => due !== null && test(due));
  const key = drawKey(
    [
      ...(has((due) => isPastOn(due, context.date)) ? [{ label: past, mark: full }] : []),
      ...(has((due) => !isPastOn(due, context.date))
        ? [{ label: context.date === null ? text.dated : open, mark: hollow }]
        : []),
      ...(years.includes(NO_DATE) ? [{ label: undated, mark: drawPath('M-4 0h8', stroke('soft', 1.6)) }] : []),
    ],
    context.width - 2 * MARGIN,
  );
  const lanes = statements.length === 0 ? drawSentence(text.empty, context) : drawLanes(data, years, each, context);
  const title = titleDeadlines(data, context);
  const described = data.rows.flatMap((row) =>
    countCells(row, years, context.date).flatMap((cell) =>
      cell.count === 0 ? [] : [text.cell(row.place[language], cell.year, cell.count, 0)],
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
