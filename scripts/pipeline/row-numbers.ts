import type { Mark } from './scan-numerals.ts';
import { type Cell, splitRow } from './table-cells.ts';

const COUNTS_ROWS = /^(?:序号|编号|项次|No\.?)$/i;
const NUMBER = /^\d{1,3}[.、]?$/;
/** No row is longer. */
const LONGEST = 2000;

/**
 * The numbers in the first cells of a table of words: 「1⇥基层医疗机构提标⇥改造乡镇卫生院4所⇥县卫生健康局」. They stand under
 * 序号, or count on from 1.
 */
export function markRowNumbers(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let rows: Cell[] = [];
  let headed = false;
  const flush = (): void => {
    const counts =
      rows.length >= 2 && rows.every((cell, i) => Number.parseInt(text.slice(cell.start, cell.end), 10) === i + 1);
    if (headed || counts) for (const cell of rows) marks.push({ ...cell, class: 'heading', rule: 'row-number' });
    rows = [];
    headed = false;
  };
  for (let at = start; at < end; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const line = stop - at > LONGEST ? '' : text.slice(at, stop);
    const separator = line.includes('|') ? '|' : line.includes('\t') ? '\t' : '';
    const cells = separator === '' ? [] : splitRow(text, at, stop, separator);
    const [first] = cells;
    const word = first ? text.slice(first.start, first.end) : '';
    if (cells.length < 2) flush();
    else if (COUNTS_ROWS.test(word)) {
      flush();
      headed = true;
    } else if (first && NUMBER.test(word)) rows.push(first);
    at = stop + 1;
  }
  flush();
  return marks;
}
