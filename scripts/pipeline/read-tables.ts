import type { Draft } from './draft.ts';
import { isTwoYears } from './join-headers.ts';
import { readCellLines } from './read-cell-lines.ts';
import { readRows } from './read-table-rows.ts';
import type { Mark } from './scan-numerals.ts';
import { PAGE_NUMBER } from './spaced-lines.ts';
import { type Cell, splitRow, type TableContext, type TableReading } from './table-cells.ts';
import { findSeparator, isPair, isPlain } from './table-separator.ts';
import { joinWrapped } from './wrapped-names.ts';

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

/** 「　注册护士　人　2104」 under 「指标　单位　绝对数」: the gap before an indented name parts no cells. */
function withoutIndents(rows: Cell[][]): Cell[][] {
  const [head] = rows;
  const width = head?.length ?? 0;
  // A header whose own first cell is empty stands over names of its own.
  if (head?.[0] !== undefined && head[0].start === head[0].end) return rows;
  const isIndented = (row: readonly Cell[]): boolean =>
    row.length === width + 1 && row[0] !== undefined && row[0].start === row[0].end;
  return rows.map((row) => (isIndented(row) ? row.slice(1) : row));
}

const GROUP_MARKER = /^\s{0,4}[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]/;

/** Finds pipe tables and tab tables in [start, end) and reads their rows. */
export function readGridTables(text: string, start: number, end: number, context: TableContext): TableReading[] {
  const tables: TableReading[] = [];
  let rows: Cell[][] = [];
  let tableStart = start;
  let groups: Mark[] = [];
  let separator = '';
  let opened = false;
  const flush = (stop: number): void => {
    if (rows.length >= 2) {
      const reading = readRows(text, withoutIndents(rows), context);
      if (reading) {
        applyNote(text, stop, reading.drafts);
        tables.push({ start: tableStart, end: stop, ...reading, marks: [...reading.marks, ...groups] });
      }
    }
    rows = [];
    groups = [];
    separator = '';
  };
  let at = start;
  while (at < end) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const line = stop - at > 2000 ? '' : text.slice(at, stop);
    const own =
      findSeparator(text, at, stop, end) ||
      (separator === '\t' && rows[0]?.length === 2 && isPair(text, at, stop) ? separator : '');
    // 「费用段(元)⇥支付比例」 below a table of more columns heads one of its own.
    if (own === '\t' && (rows[0]?.length ?? 0) > 2 && /^[^\t]*\t[^\t]*$/.test(line) && !isPair(text, at, stop))
      flush(at);
    if (own !== '' && (separator === '' || own === separator)) {
      if (rows.length === 0) {
        tableStart = at;
        // 「序号|任务|指标」 over 「||其中:高级职称占比」
        opened = text.charAt(at) === '|';
      }
      separator = own;
      if (!/^[\s|:+-]+$/.test(line)) rows.push(splitRow(text, at, stop, own, opened));
    } else if (
      (line.trim() !== '' && !(rows.length > 0 && PAGE_NUMBER.test(line))) ||
      own !== '' ||
      isPlain(separator)
    ) {
      const wrapped = separator === '\t' ? joinWrapped(text, at, stop, end, rows) : null;
      if (wrapped !== null) {
        rows.push(wrapped);
        at = (wrapped.at(-1)?.end ?? stop) + 1;
        while (at < end && text.charCodeAt(at - 1) !== 10) at++;
        continue;
      }
      const marker = isGroupRow(text, line, stop + 1, separator) ? GROUP_MARKER.exec(line)?.[0] : null;
      if (marker) groups.push({ start: at, end: at + marker.length, class: 'heading', rule: 'row-group' });
      if (rows.length === 1 && separator === '\t' && isTwoYears(line)) rows.push(splitRow(text, at, stop, '\t'));
      else if (marker === null) flush(at);
    }
    at = stop + 1;
  }
  flush(end);
  for (const table of readCellLines(text, start, end, (rows, columns) => readRows(text, rows, context, columns))) {
    if (!tables.some((t) => table.start < t.end && t.start < table.end)) tables.push(table);
  }
  return tables;
}

/** 「注:均为2025年规划值。」 under a table tells of every cell that no column dates. */
function applyNote(text: string, stop: number, drafts: readonly Draft[]): void {
  const note =
    /^\s{0,3}(?:注|备注|说明|注释)[::][^\n]{0,40}?(?:均为|皆为|都是|全部为|(?:上述|以上|以下|表中|表内)(?:数据|指标|数值|各值)?[为系是])((?:19|20)\d{2})年([^\n。;]{0,10})/.exec(
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
