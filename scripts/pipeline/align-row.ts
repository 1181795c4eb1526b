import { fits } from './cell-line-rows.ts';
import { type Cell, cellText } from './table-cells.ts';
import type { Column } from './table-column.ts';
import { isUnitCell, isValueCell } from './table-shapes.ts';

/** A row whose cell i belongs to column i + shift. */
export interface AlignedRow {
  readonly row: readonly Cell[];
  readonly shift: number;
}

/**
 * Brings the cells of a row under their columns. Category and number may be missing at its head, where one cell was
 * merged over several rows; a name that holds a space comes as several cells: 「3 5岁以下 儿童死亡率 ‰ 5.2 ≤5 预期性」.
 */
export function alignRow(text: string, cells: readonly Cell[], columns: readonly Column[]): AlignedRow {
  const lead = Math.max(
    0,
    columns.findIndex((c) => c.role !== 'category' && c.role !== 'number'),
  );
  const name = columns.findIndex((c) => c.role === 'name');
  for (let shift = 0; shift <= lead; shift++) {
    const extra = cells.length - (columns.length - shift);
    const row = extra > 0 ? joinName(text, cells, name - shift, extra) : cells;
    if (row !== null && extra >= 0 && fits(text, row, columns.slice(shift))) return { row, shift };
  }
  // 「序号 | 指标 | 2023年 | 2024年 | 备注」 over rows that end before their empty last cell
  if (cells.length < columns.length && fits(text, cells, columns.slice(0, cells.length)))
    return { row: cells, shift: 0 };
  const shift = cells.length < columns.length && lead > 0 ? columns.length - cells.length : 0;
  return { row: cells, shift };
}

/** Null where the cells beside the name are no words that could be part of it. */
function joinName(text: string, cells: readonly Cell[], at: number, extra: number): Cell[] | null {
  const [first, last] = [cells[at], cells[at + extra]];
  const parts = cells.slice(at, at + extra + 1).map((cell) => cellText(text, cell));
  const isWord = (part: string): boolean =>
    /^\d{1,2}周?(?:岁|月龄)及?以[上下]$/.test(part) ||
    (/[一-鿿]{2}/.test(part) && !isUnitCell(part) && !isValueCell(part));
  // 「1. 人均预期寿命」: the number in front of a name is part of its cell.
  const words = /^\d{1,3}[.、．]$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  if (!first || !last || !words.every(isWord)) return null;
  return [...cells.slice(0, at), { start: first.start, end: last.end }, ...cells.slice(at + extra + 1)];
}
