import type { Cell, TableReading } from './read-tables.ts';
import { type Column, readHeaderCell } from './table-columns.ts';

type RowReader = (rows: readonly Cell[][]) => Pick<TableReading, 'drafts' | 'marks'> | null;

/** One cell per line: header words, then the cells of each row; also where the header is repeated at a page break. */
export function readCellLines(text: string, start: number, end: number, readRows: RowReader): TableReading[] {
  const lines = linesOf(text, start, end);
  const tables: TableReading[] = [];
  for (let i = 0; i < lines.length; i++) {
    const header = readHeaderLines(text, lines, i);
    if (header === null) continue;
    const rows: Cell[][] = [lines.slice(i, i + header.length)];
    let next = i + header.length;
    while (next < lines.length) {
      if (/^\(?续表/.test(textOf(text, lines[next]))) next++;
      const again = readHeaderLines(text, lines, next);
      const width = again?.length ?? rowWidth(text, lines, next, header);
      if (width === 0) break;
      rows.push(lines.slice(next, next + width));
      next += width;
    }
    const reading = rows.length >= 2 ? readRows(rows) : null;
    if (!reading) continue;
    tables.push({ start: lines[i]?.start ?? start, end: lines[next - 1]?.end ?? end, ...reading });
    i = next - 1;
  }
  return tables;
}

const textOf = (text: string, cell: Cell | undefined): string => (cell ? text.slice(cell.start, cell.end) : '');

function linesOf(text: string, start: number, end: number): Cell[] {
  const lines: Cell[] = [];
  let at = start;
  while (at < end) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    let from = at;
    let to = stop;
    while (from < to && /[\s*]/.test(text.charAt(from))) from++;
    while (to > from && /[\s*]/.test(text.charAt(to - 1))) to--;
    if (stop > at) lines.push({ start: from, end: to });
    at = stop + 1;
  }
  return lines;
}

/**
 * How many lines the row that begins at `first` takes; 0 where the table has ended. A row that ends in 约束性 or 预期性
 * may lack its leading cells, the category and the number: 「其中:社会办医 / 张 / 0.7 / ≥1.5 / 预期性」.
 */
function rowWidth(text: string, lines: readonly Cell[], first: number, header: readonly Column[]): number {
  const lead = header.findIndex((c) => c.role !== 'category' && c.role !== 'number');
  const forced = header.at(-1)?.role === 'force';
  const cells = lines.slice(first, first + header.length);
  const isLong = (cell: Cell): boolean => cell.end - cell.start > 40 || /[。;]/.test(textOf(text, cell));
  if (forced) {
    const close = cells.findIndex((cell) => /^(?:约束|预期|指导)性?$/.test(textOf(text, cell)));
    if (close >= header.length - lead - 1 && close >= 1) return cells.slice(0, close).some(isLong) ? 0 : close + 1;
  }
  if (cells.length < header.length || cells.some(isLong)) return 0;
  return cells.some((cell) => /\d|约束|预期/.test(textOf(text, cell))) ? header.length : 0;
}

/** The header cells of a one-cell-per-line table that begins at line `first`; null where none does. */
function readHeaderLines(text: string, lines: readonly Cell[], first: number): Column[] | null {
  const columns: Column[] = [];
  for (let i = first; i < Math.min(lines.length, first + 9); i++) {
    const cell = lines[i];
    if (!cell || cell.end - cell.start > 18) break;
    const value = textOf(text, cell);
    if (/[。;,:]/.test(value)) break;
    const column = readHeaderCell(value);
    if (column.role === 'other' || (column.role === 'name' && columns.some((c) => c.role === 'name'))) break;
    if (/[(（]/.test(value) && column.role !== 'value' && column.role !== 'name') break;
    columns.push(column);
  }
  const whole =
    columns.length >= 3 && columns.some((c) => c.role === 'value') && columns.some((c) => c.role === 'name');
  return whole ? columns : null;
}
