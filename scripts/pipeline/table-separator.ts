import { cellText, splitRow } from './table-cells.ts';
import { isEmptyCell, isValueCell } from './table-shapes.ts';

/** No row is longer; of one that punctuation parts, no more is looked at. */
const LONGEST = 2000;
const LONGEST_PLAIN = 120;
/** 「每年质量培训(学时)/24/16」, 「义务教育巩固率(%),95.2,96.5」 */
const PLAIN = ['/', ','] as const;
export const isPlain = (separator: string): boolean => /^[/,]$/.test(separator);

/**
 * What parts the cells of the line [start, stop): a bar or a tab; a slash or a comma where the line holds values behind a
 * name, or heads a line that does. Empty where the line is no row.
 */
export function findSeparator(text: string, start: number, stop: number, end: number): string {
  if (stop - start > LONGEST) return '';
  const line = text.slice(start, stop);
  if (line.includes('|') && line.split('|').length >= 3) return '|';
  // 「表4⇥学位供给计划⇥单位:个」 is a caption.
  if (line.split('\t').length >= 3) return /\t[(（]?单位[::][^\t]*$/.test(line) ? '' : '\t';
  if (line.length > LONGEST_PLAIN) return '';
  if (line.includes('\t') && isPair(text, start, stop, end)) return '\t';
  return PLAIN.find((separator) => isPlainRow(text, start, stop, end, separator)) ?? '';
}

/** 「健康管理率(%)⇥65」, or the heading over such a row: 「指标⇥目标值」. */
function isPair(text: string, start: number, stop: number, end: number): boolean {
  const [name, value] = splitRow(text, start, stop, '\t').map((cell) => cellText(text, cell));
  if (name === undefined || value === undefined || !/^[^。;]*[一-鿿]{2}[^。;]*$/.test(name)) return false;
  if (isValueCell(value)) return true;
  let next = text.indexOf('\n', stop + 1);
  if (next < 0 || next > end) next = end;
  return (
    /^[^。;,]{1,16}$/.test(value) &&
    next - stop <= LONGEST_PLAIN &&
    splitRow(text, stop + 1, next, '\t').length === 2 &&
    isValueCell(cellText(text, splitRow(text, stop + 1, next, '\t')[1])) &&
    isPair(text, stop + 1, next, end)
  );
}

function isPlainRow(text: string, start: number, stop: number, end: number, separator: string): boolean {
  const heads = splitRow(text, start, stop, separator).length;
  if (heads < 3) return false;
  if (valueWidth(text, start, stop, separator) > 0) return true;
  let next = text.indexOf('\n', stop + 1);
  if (next < 0 || next > end) next = end;
  return next - stop <= LONGEST_PLAIN && valueWidth(text, stop + 1, next, separator) === heads;
}

/** How many cells the separator parts; 0 where something behind the name is no value. */
function valueWidth(text: string, start: number, stop: number, separator: string): number {
  const [name, ...values] = splitRow(text, start, stop, separator).map((cell) => cellText(text, cell));
  const row = /[一-鿿]{2}/.test(name ?? '') && values.every((cell) => isValueCell(cell) || isEmptyCell(cell));
  return row && values.length >= 2 && values.some(isValueCell) ? values.length + 1 : 0;
}
