import { readBareHeader, readHeaderLines } from './cell-line-headers.ts';
import { rowWidth } from './cell-line-rows.ts';
import type { Mark } from './scan-numerals.ts';
import { type Cell, cellText, isPadding, type TableReading } from './table-cells.ts';
import type { Column } from './table-column.ts';
import { joinWrappedLines } from './wrapped-names.ts';

type RowReader = (rows: readonly Cell[][], columns: readonly Column[]) => Pick<TableReading, 'drafts' | 'marks'> | null;

/** 「一、住房供应」, alone between two rows. */
const GROUP =
  /^([(（][一二三四五六七八九十]{1,3}[)）][、.．]?|[一二三四五六七八九十]{1,3}[、.．])?[一-鿿与和、“”]{2,16}$/;

/** Longer than any cell of a header or of the row below it. */
const isProse = (line: Cell | undefined): boolean => line !== undefined && line.end - line.start > 60;

/** One cell per line: header words, then the cells of each row; also where the header is repeated at a page break. */
export function readCellLines(text: string, start: number, end: number, readRows: RowReader): TableReading[] {
  const lines = linesOf(text, start, end);
  const tables: TableReading[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (isProse(lines[i]) || isProse(lines[i + 1]) || isProse(lines[i + 2])) continue;
    const header = readHeaderLines(text, lines, i) ?? readBareHeader(text, lines, i);
    if (header === null) continue;
    const rows: Cell[][] = [header.cells];
    const groups: Mark[] = [];
    let next = i + header.lines;
    while (next < lines.length) {
      if (/^\(?续表/.test(cellText(text, lines[next]))) next++;
      const again = readHeaderLines(text, lines, next);
      // Repeated at a page break, behind rows; before any row it is the header of another table.
      if (again && rows.length === 1) break;
      if (again) {
        rows.push(again.cells);
        next += again.lines;
        continue;
      }
      let width = rowWidth(text, lines, next, header.columns);
      // 「一、住房供应」 between two rows names those below it.
      const group = width === 0 ? GROUP.exec(cellText(text, lines[next])) : null;
      if (group) {
        width = rowWidth(text, lines, next + 1, header.columns);
        const at = lines[next]?.start ?? 0;
        if (width > 0)
          groups.push({ start: at, end: at + (group[1]?.length ?? 0), class: 'heading', rule: 'row-group' });
        if (width > 0) next++;
      }
      if (width === 0) {
        const wrapped = joinWrappedLines(text, lines, next, header.columns);
        if (wrapped === null) break;
        rows.push(wrapped);
        next += wrapped.length + 1;
        continue;
      }
      rows.push(lines.slice(next, next + width));
      next += width;
    }
    const reading = rows.length >= 2 ? readRows(rows, header.columns) : null;
    if (!reading) continue;
    tables.push({
      start: lines[i]?.start ?? start,
      end: lines[next - 1]?.end ?? end,
      ...reading,
      marks: [...groups, ...reading.marks],
    });
    i = next - 1;
  }
  return tables;
}

function linesOf(text: string, start: number, end: number): Cell[] {
  const lines: Cell[] = [];
  let at = start;
  while (at < end) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    let from = at;
    let to = stop;
    while (from < to && isPadding(text.charCodeAt(from))) from++;
    while (to > from && isPadding(text.charCodeAt(to - 1))) to--;
    if (stop > at) lines.push({ start: from, end: to });
    at = stop + 1;
  }
  return lines;
}
