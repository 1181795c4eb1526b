import type { StatementKind } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';
import type { GoverningDate } from './governing-date.ts';
import type { Mark } from './scan-numerals.ts';

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
  /** End of the period that the document plans for or reports on. */
  readonly periodEnd: string | null;
  /** Period that the document reports on. */
  readonly reported: string | null;
  /** Date in the heading over a place in the text. */
  dateAt(at: number): GoverningDate | null;
}

export const cellText = (text: string, cell: Cell | undefined): string =>
  cell ? text.slice(cell.start, cell.end) : '';

/** What the bracket at the end of a name or heading holds, mostly a unit: 「执业(助理)医师(人)」; null without one. */
export const bracketAtEnd = (name: string): string | null => /[(（]([^()（）]{1,12})[)）]$/.exec(name)?.[1] ?? null;

/** A blank or the star of bold print. */
export const isPadding = (c: number): boolean =>
  c === 32 || c === 42 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x3000 || c === 0xfeff || isRareSpace(c);

const isRareSpace = (c: number): boolean =>
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x205f && (c <= 0x200a || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f));

export function trimCell(text: string, start: number, end: number): Cell {
  let s = start;
  let e = end;
  while (s < e && isPadding(text.charCodeAt(s))) s++;
  while (e > s && isPadding(text.charCodeAt(e - 1))) e--;
  return { start: s, end: e };
}

/** `opened`: whether a bar at the head of the line opens the row, or parts an empty first cell from the second. */
export function splitRow(
  text: string,
  start: number,
  end: number,
  separator: string,
  opened: boolean = text.charAt(start) === '|',
): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i <= end; i++) {
    const c = text.charAt(i);
    if (c === '(') depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    // 「孕产妇死亡率(1/10万)/9.1/8」: a bar within brackets parts no cells.
    if (i === end || (c === separator && (depth === 0 || /[\t|]/.test(separator)))) {
      cells.push(trimCell(text, from, i));
      from = i + 1;
    }
  }
  if (separator === '|') {
    // A bar at the end closes the row only where one opened it: in 「合计||30920|」 it parts an empty cell.
    if (opened && text.charAt(start) === '|' && cells.length > 1) cells.shift();
    if (opened && text.charAt(end - 1) === '|' && cells.length > 1) cells.pop();
  }
  return cells;
}
