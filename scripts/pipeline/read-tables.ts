import type { StatementKind } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';
import { readUnitLabel } from './lexicon/unit-labels.ts';
import { readCell } from './read-cell.ts';
import { readCellLines } from './read-cell-lines.ts';
import { readDate } from './read-dates.ts';
import type { Mark } from './scan-numerals.ts';
import {
  type Column,
  countingColumns,
  guessColumns,
  readHeaderCell,
  settleColumns,
  shapeColumns,
} from './table-columns.ts';

export interface Cell {
  readonly start: number;
  readonly end: number;
}

export interface TableReading {
  readonly start: number;
  readonly end: number;
  readonly drafts: Draft[];
  readonly marks: Mark[];
}

/** What the text around a table says about its cells. */
export interface TableContext {
  readonly document: StatementKind | null;
  readonly year: number | null;
  /** Kind that the heading over a place in the text gives. */
  kindAt(at: number): StatementKind | null;
}

export const cellText = (text: string, cell: Cell | undefined): string =>
  cell ? text.slice(cell.start, cell.end) : '';

export function trimCell(text: string, start: number, end: number): Cell {
  let s = start;
  let e = end;
  while (s < e && /[\s*]/.test(text.charAt(s))) s++;
  while (e > s && /[\s*]/.test(text.charAt(e - 1))) e--;
  return { start: s, end: e };
}

function splitRow(text: string, start: number, end: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i === end || text.charAt(i) === separator) {
      cells.push(trimCell(text, from, i));
      from = i + 1;
    }
  }
  if (separator === '|') {
    if (text.charAt(start) === '|' && cells.length > 1) cells.shift();
    if (text.charAt(end - 1) === '|' && cells.length > 1) cells.pop();
  }
  return cells;
}

const looksLikeHeader = (columns: readonly Column[]): boolean =>
  columns.filter((c) => c.role !== 'other').length >= 2 &&
  columns.some((c) => c.role === 'value') &&
  columns.some((c) => c.role === 'name' || c.role === 'number' || c.role === 'category' || c.role === 'other');

/** 「妇女与健康」 alone in a line between rows names a group of them. */
function isGroupRow(text: string, line: string, next: number, separator: string): boolean {
  if (
    separator === '' ||
    line.length > 20 ||
    !/^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])?[一-鿿与和、]{2,16}\s*$/.test(line)
  )
    return false;
  let stop = text.indexOf('\n', next);
  if (stop < 0) stop = text.length;
  return stop - next <= 2000 && text.slice(next, stop).split(separator).length >= 3;
}

/** Finds pipe tables and tab tables in [start, end) and reads their rows. */
export function readGridTables(text: string, start: number, end: number, context: TableContext): TableReading[] {
  const tables: TableReading[] = [];
  let rows: Cell[][] = [];
  let tableStart = start;
  let separator = '';
  const flush = (stop: number): void => {
    if (rows.length >= 2) {
      const reading = readRows(text, rows, context);
      if (reading) {
        applyNote(text, stop, reading.drafts);
        tables.push({ start: tableStart, end: stop, ...reading });
      }
    }
    rows = [];
    separator = '';
  };
  let at = start;
  while (at < end) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const line = stop - at > 2000 ? '' : text.slice(at, stop);
    const own = line.includes('|') && line.split('|').length >= 3 ? '|' : line.split('\t').length >= 3 ? '\t' : '';
    if (own !== '' && (separator === '' || own === separator)) {
      if (rows.length === 0) tableStart = at;
      separator = own;
      if (!/^[\s|:+-]+$/.test(line)) rows.push(splitRow(text, at, stop, own));
    } else if ((line.trim() !== '' || own !== '') && !isGroupRow(text, line, stop + 1, separator)) flush(at);
    at = stop + 1;
  }
  flush(end);
  for (const table of readCellLines(text, start, end, (rows) => readRows(text, rows, context))) {
    if (!tables.some((t) => table.start < t.end && t.start < table.end)) tables.push(table);
  }
  return tables;
}

/** 「注:均为2025年规划值。」 under a table tells of every cell that no column dates. */
function applyNote(text: string, stop: number, drafts: readonly Draft[]): void {
  const note =
    /^\s{0,3}(?:注|备注|说明|注释)[::][^\n]{0,40}?(?:均为|皆为|都是|全部为)((?:19|20)\d{2})年([^\n。;]{0,10})/.exec(
      text.slice(stop, stop + 100),
    );
  if (!note) return;
  const fact = /现状|实际|统计|完成|基期|数据/.test(note[2] ?? '');
  for (const draft of drafts) {
    if (draft.due !== null || draft.asOf !== null) continue;
    draft.kind = fact ? 'achieved' : 'target';
    draft[fact ? 'asOf' : 'due'] = note[1] ?? null;
    draft.dueBasis = 'section';
  }
}

/** Reads the rows of a table, its header first; null where no column can be told. */
export function readRows(
  text: string,
  rows: readonly Cell[][],
  context: TableContext,
): { drafts: Draft[]; marks: Mark[] } | null {
  const drafts: Draft[] = [];
  const marks: Mark[] = [];
  let columns: Column[] | null = null;
  let parent = '';
  let category = '';
  for (const [at, row] of rows.entries()) {
    const header = row.map((cell) => readHeaderCell(cellText(text, cell)));
    if (
      looksLikeHeader(header) &&
      row.every(
        (cell) =>
          !/^[<>≥≤]?\d+(?:\.\d+)?%?$/.test(cellText(text, cell)) || /^(?:19|20)\d{2}$/.test(cellText(text, cell)),
      )
    ) {
      columns = settleColumns(
        countingColumns(
          nameColumn(header),
          row.map((c) => cellText(text, c)),
          rows.slice(at + 1, at + 21).map((r) => r.map((c) => cellText(text, c))),
        ),
        context.kindAt(row[0]?.start ?? 0) ?? context.document,
        context.year,
      );
      for (const cell of row) marks.push({ ...cell, class: 'date', rule: 'table-header' });
      continue;
    }
    if (!columns) {
      const guessed = guessColumns(
        row.map((c) => cellText(text, c)),
        rows.slice(1).map((r) => r.map((c) => cellText(text, c))),
      );
      const shaped = guessed
        ? null
        : shapeColumns(
            rows.map((r) => r.map((c) => cellText(text, c))),
            context.document,
          );
      if (!guessed && !shaped) return null;
      columns = settleColumns(
        guessed ?? shaped ?? [],
        context.kindAt(row[0]?.start ?? 0) ?? context.document ?? 'achieved',
        context.year,
      );
      if (guessed) {
        for (const cell of row) marks.push({ ...cell, class: 'name', rule: 'table-header' });
        continue;
      }
    }
    const read = readRow(text, row, columns, parent, category);
    if (!read) continue;
    drafts.push(...read.drafts);
    marks.push(...read.marks);
    if (!/^其中/.test(read.name)) parent = read.printed;
    category = read.category;
  }
  return columns ? { drafts, marks } : null;
}

/** A table must have a name column: the first other column where none is called so. */
function nameColumn(columns: Column[]): Column[] {
  if (columns.some((c) => c.role === 'name')) return columns;
  const at = columns.findIndex((c) => c.role === 'other' || c.role === 'category');
  return columns.map((c, i) => (i === at ? { ...c, role: 'name' as const } : c));
}

/** 「2024年10月」 in a column 完成时间 dates the whole row. */
function readDueCell(text: string, cell: Cell): string | null {
  const at = cellText(text, cell).search(/(?:19|20)\d{2}/);
  return at < 0 ? null : (readDate(text, cell.start + at)?.value ?? null);
}

/** 「签约率≥40%得满分,每低1个百分点扣0.5分」: a cell that is a sentence is read as one. */
const isProse = (cell: string): boolean =>
  cell.length > 10 &&
  /\d/.test(cell) &&
  /[,;。]|[扣得]|达到|不低于|完成|不超过|以上/.test(cell) &&
  /[一-鿿]{4}/.test(cell);

function readRow(
  text: string,
  row: readonly Cell[],
  columns: readonly Column[],
  parent: string,
  lastCategory: string,
): { drafts: Draft[]; marks: Mark[]; name: string; printed: string; category: string } | null {
  const marks: Mark[] = [];
  // A merged category cell is missing in the rows below it: align from the right.
  const shift =
    row.length < columns.length && (columns[0]?.role === 'category' || columns[0]?.role === 'number')
      ? columns.length - row.length
      : 0;
  const at = (role: Column['role']): Cell | undefined => {
    const i = columns.findIndex((c) => c.role === role);
    return i < 0 ? undefined : row[i - shift];
  };
  const nameCell = at('name');
  if (!nameCell || nameCell.end === nameCell.start) return null;
  const printed = cellText(text, nameCell);
  const number = at('number');
  if (number) marks.push({ ...number, class: 'heading', rule: 'row-number' });
  const lead = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)]\s?(?=\D)|^\([一二三四五六七八九十\d]{1,3}\)/.exec(
    printed,
  );
  if (lead)
    marks.push({ start: nameCell.start, end: nameCell.start + lead[0].length, class: 'heading', rule: 'row-number' });
  marks.push({ ...nameCell, class: 'name', rule: 'indicator-name' });
  for (const cell of row)
    if (!isProse(cellText(text, cell))) marks.push({ ...cell, class: 'name', rule: 'table-word' });
  const name = printed.slice(lead?.[0].length ?? 0);
  const bracket = /[(（]([^()（）]{0,10})[)）]$/.exec(name)?.[1] ?? null;
  const unitCell = at('unit');
  const printedUnit = unitCell && unitCell.end > unitCell.start ? cellText(text, unitCell) : bracket;
  // 「其中:社会办医」 is measured as the row above it.
  const part = /^其中/.test(name) && parent !== '';
  const label = readUnitLabel(
    printedUnit ?? (part ? (/[(（]([^()（）]{0,10})[)）]$/.exec(parent)?.[1] ?? null) : null),
    part ? parent : name,
  );
  const dueCell = at('due');
  const due = dueCell ? readDueCell(text, dueCell) : null;
  if (dueCell && due) marks.unshift({ ...dueCell, class: 'date', rule: 'table-date' });
  const forceText = cellText(text, at('force'));
  const force = /约束/.test(forceText) ? 'binding' : /预期/.test(forceText) ? 'expected' : null;
  const plain = name.replace(/[(（][^()（）]{0,10}[)）]$/, '').trim();
  const noun = /^其中[::]?/.test(plain)
    ? `${parent.replace(/[(（][^()（）]{0,10}[)）]$/, '').trim()}(${plain.replace(/^其中[::]?/, '')})`
    : plain;
  const perAt = /每?(?:百万|十万|10万|百|千|万)名?(?:常住|户籍|服务)?(?:人口|人|活产)|(?:1\/|(?<=\/))10万/.exec(name);
  const perStart = perAt ? nameCell.start + (lead?.[0].length ?? 0) + perAt.index : 0;
  const unitBase = unitCell && /[千万]/.test(cellText(text, unitCell)) && /\/|^万|^千/.test(cellText(text, unitCell));
  const drafts: Draft[] = [];
  columns.forEach((column, i) => {
    const cell = row[i - shift];
    if (column.role !== 'value' || !cell || cell.end === cell.start) return;
    const own =
      column.counts === null
        ? column.unitOf
          ? readUnitLabel(/[(（]([^()（）]{1,12})[)）]/.exec(column.unitOf)?.[1] ?? null, name)
          : label
        : readUnitLabel(
            /[(（]([^()（）]{1,12})[)）]/.exec(column.unitOf ?? column.counts)?.[1] ?? null,
            column.unitOf ?? column.counts,
          );
    const changeLabel = column.change
      ? {
          ...label,
          unit: /点/.test(cellText(text, cell)) ? ('percentage_point' as const) : ('percent' as const),
          factor: 1,
        }
      : own;
    const value = readCell(text, cell.start, cell.end, changeLabel);
    if (!value) return;
    const kind = due && column.kind !== 'norm' ? 'target' : (column.kind ?? 'target');
    const year = due ?? column.year;
    const negative = column.change && /^[-−]/.test(cellText(text, cell));
    drafts.push({
      start: value.start,
      end: value.end,
      quoteStart: row[0]?.start ?? cell.start,
      quoteEnd: row.at(-1)?.end ?? cell.end,
      kind,
      comparator: column.change ? 'change' : value.comparator,
      direction: column.change ? (negative ? 'decrease' : (value.direction ?? 'increase')) : value.direction,
      min: value.min,
      max: value.max,
      unit: value.unit,
      unitZh: value.unitZh,
      perValue: column.change ? null : own.perValue,
      perZh: column.change ? null : own.perZh,
      perSpan: perAt ? { start: perStart, end: perStart + perAt[0].length } : unitBase ? unitCell : null,
      noun: (column.counts === null ? noun : `${noun}${column.counts.replace(/[(（][^()（）]*[)）]/g, '')}`) || '数值',
      scope: null,
      due: kind === 'achieved' ? null : year,
      asOf: kind === 'achieved' ? year : null,
      dueBasis: due ? 'stated' : year ? 'section' : null,
      force: kind === 'achieved' ? null : force,
      modality: 'firm',
      cycle: value.cycle,
      worded: false,
      tabular: true,
    });
  });
  return { drafts, marks, name: plain, printed: name, category: lastCategory };
}
