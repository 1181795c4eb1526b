import { type Cell, cellText, type TableReading } from './table-cells.ts';
import { type Column, readHeaderCell } from './table-columns.ts';
import { isEmptyCell, isUnitCell, isValueCell, kindOfCount } from './table-shapes.ts';

type RowReader = (rows: readonly Cell[][], columns: readonly Column[]) => Pick<TableReading, 'drafts' | 'marks'> | null;

/** One cell per line: header words, then the cells of each row; also where the header is repeated at a page break. */
export function readCellLines(text: string, start: number, end: number, readRows: RowReader): TableReading[] {
  const lines = linesOf(text, start, end);
  const tables: TableReading[] = [];
  for (let i = 0; i < lines.length; i++) {
    const header = readHeaderLines(text, lines, i) ?? readBareHeader(text, lines, i);
    if (header === null) continue;
    const rows: Cell[][] = [header.cells];
    let next = i + header.lines;
    while (next < lines.length) {
      if (/^\(?续表/.test(cellText(text, lines[next]))) next++;
      const again = readHeaderLines(text, lines, next);
      if (again) {
        rows.push(again.cells);
        next += again.lines;
        continue;
      }
      const width = rowWidth(text, lines, next, header.columns);
      if (width === 0) break;
      rows.push(lines.slice(next, next + width));
      next += width;
    }
    const reading = rows.length >= 2 ? readRows(rows, header.columns) : null;
    if (!reading) continue;
    tables.push({ start: lines[i]?.start ?? start, end: lines[next - 1]?.end ?? end, ...reading });
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
    while (from < to && /[\s*]/.test(text.charAt(from))) from++;
    while (to > from && /[\s*]/.test(text.charAt(to - 1))) to--;
    if (stop > at) lines.push({ start: from, end: to });
    at = stop + 1;
  }
  return lines;
}

const isLong = (cell: Cell): boolean => cell.end - cell.start > 40;

/**
 * How many lines the row that begins at `first` takes; 0 where the table has ended. A row may lack its leading cells,
 * the category and the number, where one was printed for several rows: 「其中:社会办医 / 张 / 0.7 / ≥1.5 / 预期性」,
 * 「人均体育场地面积 / 平方米 / 2.3 / 2.6 / 2.8以上」.
 */
function rowWidth(text: string, lines: readonly Cell[], first: number, header: readonly Column[]): number {
  const lead = header.findIndex((c) => c.role !== 'category' && c.role !== 'number');
  for (let omitted = 0; omitted <= lead; omitted++) {
    const columns = header.slice(omitted);
    const cells = lines.slice(first, first + columns.length);
    if (cells.length === columns.length && !cells.some(isLong) && fits(text, cells, columns)) return columns.length;
  }
  if (header.at(-1)?.role !== 'force') return 0;
  const cells = lines.slice(first, first + header.length);
  const close = cells.findIndex((cell) => FORCE.test(cellText(text, cell)));
  return close >= header.length - lead - 1 && close >= 1 && !cells.slice(0, close).some(isLong) ? close + 1 : 0;
}

const FORCE = /^(?:约束|预期|指导)性?$/;
const WORDS = /^[一-鿿、]{2,8}$/;

/** Whether each cell looks like what its column holds; values in words (有所下降) only beside a unit or a number. */
function fits(text: string, cells: readonly Cell[], columns: readonly Column[]): boolean {
  let numbers = 0;
  let words = 0;
  for (const [i, { role }] of columns.entries()) {
    const cell = cellText(text, cells[i]);
    const value = isValueCell(cell);
    const named = /[一-鿿]{2}/.test(cell) && !value && !/[。;]/.test(cell);
    if (role === 'number' && !/^\d{1,3}[.、]?$/.test(cell)) return false;
    if ((role === 'name' || role === 'category') && !named) return false;
    if (role === 'unit' && !isUnitCell(cell)) return false;
    if (role === 'force' && !FORCE.test(cell) && !isEmptyCell(cell)) return false;
    if (role !== 'value') continue;
    if (value) numbers++;
    else if (WORDS.test(cell)) words++;
    else if (!isEmptyCell(cell)) return false;
  }
  return numbers > 0 || (words > 0 && columns.some((c) => c.role === 'unit' || c.role === 'force'));
}

interface Header {
  readonly columns: Column[];
  readonly cells: Cell[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** The header cells of a one-cell-per-line table that begins at line `first`; null where none does. */
function readHeaderLines(text: string, lines: readonly Cell[], first: number): Header | null {
  const columns: Column[] = [];
  const cells: Cell[] = [];
  let i = first;
  for (; i < Math.min(lines.length, first + 12); i++) {
    const line = lines[i];
    const below = lines[i + 1];
    // 「2015年 / 现状」: one header cell broken in two.
    const broken =
      below &&
      /^(?:19|20)\d{2}年?[末底]?$/.test(cellText(text, line)) &&
      /^\(?(?:现状|基期|基数|实际|目标|规划|预期|完成)(?:值|数)?\)?$/.test(cellText(text, below));
    const cell = broken && line ? { start: line.start, end: below.end } : line;
    if (broken) i++;
    if (!cell || cell.end - cell.start > 18) break;
    const value = cellText(text, cell);
    // 「…主要指标 / (2021—2030年)」 above the header is the table's title.
    if (/[。;,:]|^\(.*\)$/.test(value)) break;
    const column = readHeaderCell(value);
    // 「主要行动 / 指标 / 单位 / …」: an unknown word in front groups the rows.
    if (i === first && column.role === 'other' && /^[一-鿿]{2,8}$/.test(value)) {
      columns.push({ ...column, role: 'category' });
      cells.push(cell);
      continue;
    }
    if (column.role === 'other' || (column.role === 'name' && columns.some((c) => c.role === 'name'))) break;
    if (/[(（]/.test(value) && column.role !== 'value' && column.role !== 'name') break;
    columns.push(column);
    cells.push(cell);
  }
  const whole =
    columns.length >= 3 && columns.some((c) => c.role === 'value') && columns.some((c) => c.role === 'name');
  return whole ? { columns, cells, lines: i - first } : null;
}

/** A header whose value columns are mere words: 「项目 / 基本型 / 提升型」, known by two rows of numbers under it. */
function readBareHeader(text: string, lines: readonly Cell[], first: number): Header | null {
  const name = cellText(text, lines[first]);
  const named = readHeaderCell(name);
  if (!/^[一-鿿()]{2,8}$/.test(name) || named.role === 'value') return null;
  const columns: Column[] = [{ ...named, role: 'name' }];
  let counting = 0;
  for (let width = 2; width <= 5; width++) {
    const word = cellText(text, lines[first + width - 1]);
    if (!/^[一-鿿A-Z]{1,10}(?:\([^()\d]{1,8}\))?$/.test(word)) return null;
    // 「医院等级 / 起付线(元) / 报销比例(%)」: the columns name what they count.
    const counts = /\)$|(?:率|比例|数|费|线|标准)$/.test(word) ? word : null;
    if (counts) counting++;
    columns.push({ role: 'value', year: null, kind: kindOfCount(word), change: false, counts });
    if (named.role !== 'name' && counting < width - 1) continue;
    const rows = [1, 2].map((row) => lines.slice(first + row * width, first + (row + 1) * width));
    const whole = rows.every(
      (cells) =>
        cells.length === width &&
        fits(text, cells, columns) &&
        cells.slice(1).every((cell) => isValueCell(cellText(text, cell)) || isEmptyCell(cellText(text, cell))),
    );
    if (whole) return { columns, cells: lines.slice(first, first + width), lines: width };
  }
  return null;
}
