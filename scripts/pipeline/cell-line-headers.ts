import { fits } from './cell-line-rows.ts';
import { type Cell, cellText } from './table-cells.ts';
import { type Column, column } from './table-column.ts';
import { NAMES_ROWS, readHeaderCell } from './table-columns.ts';
import { BARE_CHANGE, isEmptyCell, isValueCell, kindOfCount, nameChanges, namesUnit } from './table-shapes.ts';

/** The header of a table that has one cell per line. */
export interface Header {
  readonly columns: Column[];
  readonly cells: Cell[];
  /** How many lines it takes. */
  readonly lines: number;
}

/** The header cells of a one-cell-per-line table that begins at line `first`; null where none does. */
export function readHeaderLines(text: string, lines: readonly Cell[], first: number): Header | null {
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
    // 「(2021—2030年)」 belongs to the title above.
    if (/[。;,:]|^[(（]|(?:19|20)\d{2}年?[-—–~至](?:19|20)\d{2}/.test(value)) break;
    const column = readHeaderLine(value, columns, cellText(text, lines[i + 1]));
    // 「主要行动 / 指标 / 单位 / …」: an unknown word in front groups the rows.
    const named = NAMES_ROWS.test(value) && namesUnit(cellText(text, lines[i + 1]));
    if (i === first && (named || (column.role === 'other' && /^[一-鿿]{2,8}$/.test(value)))) {
      columns.push({ ...column, role: named ? 'name' : 'category' });
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

/**
 * 「三级医院(元)」 behind the column of names counts in the unit of its bracket. 「总诊疗量(万人次)」 with a number below it
 * names the first row, unless rows begin with a number of their own.
 */
function readHeaderLine(value: string, before: readonly Column[], below: string): Column {
  const column = readHeaderCell(value);
  // 「机构数(个)」
  const open = column.role === 'other' || column.role === 'category' || (column.role === 'name' && namesUnit(value));
  const counts =
    open &&
    before.some((c) => c.role === 'name') &&
    // 「完成数」, 「完成率」 behind 「年度任务」
    (namesUnit(value) || (before.some((c) => c.role === 'value') && /完成[数量率]$|执行率$/.test(value)));
  const numbered = before[0]?.role === 'code' || before[0]?.role === 'number';
  if (isValueCell(below) && !numbered) return column;
  return counts ? { ...column, role: 'value', kind: kindOfCount(value), counts: value } : column;
}

/** No header of mere words has more lines. */
const WIDEST = 8;

/**
 * A header whose value columns are mere words: 「项目 / 基本型 / 提升型」, 「类别 / 单位 / 小学 / 初中」, known by two rows of
 * numbers under it.
 */
export function readBareHeader(text: string, lines: readonly Cell[], first: number): Header | null {
  const name = cellText(text, lines[first]);
  const named = readHeaderCell(name);
  if (!/^[一-鿿()、]{2,8}$/.test(name) || named.role === 'value') return null;
  const columns: Column[] = [{ ...named, role: 'name' }];
  let counting = 0;
  let united = false;
  for (let width = 2; width <= WIDEST; width++) {
    const word = cellText(text, lines[first + width - 1]);
    if (!/^[一-鿿A-Z]{1,10}(?:\((?:1?\/(?:10|十)万|[^()\d]{1,8})\))?$/.test(word)) return null;
    const beside = readHeaderCell(word);
    if (beside.role === 'unit') united = true;
    // 「医院等级 / 起付线(元) / 报销比例(%)」: the columns name what they count.
    if (/\)$|(?:率|比例|数|费|线|标准)$/.test(word)) counting++;
    columns.push(beside.role === 'unit' ? beside : countingColumn(word, beside.change && BARE_CHANGE.test(word)));
    if (width === 2 && united) continue;
    if (named.role !== 'name' && !NAMES_ROWS.test(name) && !united && counting < width - 1) continue;
    const rows = [1, 2].map((row) => lines.slice(first + row * width, first + (row + 1) * width));
    const whole = rows.every(
      (cells) =>
        cells.length === width &&
        fits(text, cells, columns) &&
        cells.every((cell, i) => columns[i]?.role !== 'value' || isFilled(cellText(text, cell))),
    );
    if (whole) return { columns: nameChanges(columns), cells: lines.slice(first, first + width), lines: width };
  }
  return null;
}

/** 「发病数」, or 「同比(%)」 behind it. */
const countingColumn = (word: string, change: boolean): Column =>
  column('value', change ? { kind: 'achieved', change } : { kind: kindOfCount(word), counts: word });

const isFilled = (cell: string): boolean => isValueCell(cell) || isEmptyCell(cell);
