import { rowWidth } from './cell-line-rows.ts';
import { type Cell, cellText, splitRow } from './table-cells.ts';
import type { Column } from './table-column.ts';
import { isEmptyCell, isUnitCell, isValueCell } from './table-shapes.ts';

/** No part of a name that a line break parted is longer. */
const LONGEST = 44;
/** What no name begins with. */
const GOES_ON =
  /^(?:比例|占比|比重|比率|率|数(?!字|据)|人数|的|和|及|与|或|、|[)）]|[(（](?:%|‰|[万亿]?[张人名个家所元次岁]))/;
const NUMBERED = /^\d{1,3}[.、．)]?(?!\d)/;

const isUnbalanced = (said: string): boolean => said.split('(').length > said.split(')').length;
const isPart = (said: string): boolean =>
  said.length <= LONGEST && /[一-鿿]{2}/.test(said) && !/[。;!?]/.test(said) && !isValueCell(said) && !isUnitCell(said);

/** Whether the second of two lines goes on with the name that the first has begun. */
const goesOn = (first: string, second: string): boolean => isUnbalanced(first) || GOES_ON.test(second);

/**
 * 「2.二级以上公立中医医院中医类别执业(助理) ⏎ 医师比例(%)⇥51.06⇥60」: the row at `at` of a tab table, whose name a line
 * break parted; null where the line begins no such row.
 */
export function joinWrapped(
  text: string,
  at: number,
  stop: number,
  end: number,
  rows: readonly (readonly Cell[])[],
): Cell[] | null {
  const width = rows[0]?.length ?? 0;
  if (width < 3 || stop >= end || stop - at > LONGEST + 8) return null;
  const begun = splitRow(text, at, stop, '\t');
  let close = text.indexOf('\n', stop + 1);
  if (close < 0 || close > end) close = end;
  const below = splitRow(text, stop + 1, close, '\t');
  // Its second half may be indented.
  const rest = below[0] && below[0].start === below[0].end ? below.slice(1) : below;
  const [open, next] = [begun.at(-1), rest[0]];
  if (!open || !next || begun.length + rest.length - 1 !== width || rest.length < 2) return null;
  const [first, second] = [cellText(text, open), cellText(text, next)];
  if (!isPart(first) || !isPart(second) || !rest.slice(1).some((cell) => isValueCell(cellText(text, cell))))
    return null;
  const numbered = NUMBERED.test(cellText(text, begun[0])) && !NUMBERED.test(second) && isNumbered(text, rows);
  if (!numbered && !goesOn(first, second)) return null;
  return [...begun.slice(0, -1), { start: open.start, end: next.end }, ...rest.slice(1)];
}

/** Whether the rows begin with numbers: 「2.…」 goes on with them, and heads no group. */
const isNumbered = (text: string, rows: readonly (readonly Cell[])[]): boolean =>
  rows.length > 1
    ? NUMBERED.test(cellText(text, rows.at(-1)?.[0]))
    : /^(?:序号|编号|No\.?)$/i.test(cellText(text, rows[0]?.[0]));

/** As `joinWrapped`, for a table that has one cell per line: the cells of the row that begins at line `at`. */
export function joinWrappedLines(
  text: string,
  lines: readonly Cell[],
  at: number,
  columns: readonly Column[],
): Cell[] | null {
  const name = columns.findIndex((c) => c.role === 'name');
  for (let omitted = 0; omitted <= name; omitted++) {
    const begun = lines[at + name - omitted];
    const rest = lines[at + name - omitted + 1];
    if (!begun || !rest) continue;
    const [first, second] = [cellText(text, begun), cellText(text, rest)];
    const numbered = columns[0]?.role === 'number' && omitted === 0;
    if (!isPart(first) || !isPart(second) || !(goesOn(first, second) || (numbered && first.length >= 8))) continue;
    const joined = [
      ...lines.slice(at, at + name - omitted),
      { start: begun.start, end: rest.end },
      ...lines.slice(at + name - omitted + 2, at + columns.length + 2),
    ];
    const width = rowWidth(text, joined, 0, columns);
    if (width === columns.length - omitted && !isEmptyCell(second)) return joined.slice(0, width);
  }
  return null;
}
