import { type Cell, cellText } from './table-cells.ts';
import type { Column } from './table-column.ts';
import { isEmptyCell, isUnitCell, isValueCell } from './table-shapes.ts';

const isLong = (cell: Cell): boolean => cell.end - cell.start > 40;

/**
 * How many lines the row that begins at `first` takes; 0 where the table has ended. A row may lack its leading cells,
 * the category and the number, where one was printed for several rows: 「其中:社会办医 / 张 / 0.7 / ≥1.5 / 预期性」,
 * 「人均体育场地面积 / 平方米 / 2.3 / 2.6 / 2.8以上」.
 */
export function rowWidth(text: string, lines: readonly Cell[], first: number, header: readonly Column[]): number {
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
export function fits(text: string, cells: readonly Cell[], columns: readonly Column[]): boolean {
  let numbers = 0;
  let words = 0;
  for (const [i, { role }] of columns.entries()) {
    const cell = cellText(text, cells[i]);
    const value = isValueCell(cell);
    const named = /[一-鿿]{2}/.test(cell) && !value && !/[。;]/.test(cell);
    if (role === 'code' && !/^[A-Z]{0,4}[\d-]{2,14}$/.test(cell)) return false;
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
