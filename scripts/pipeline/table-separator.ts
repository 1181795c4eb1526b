import { cellText, splitRow } from './table-cells.ts';
import { readHeaderCell } from './table-columns.ts';
import { isEmptyCell, isUnitCell, isValueCell } from './table-shapes.ts';

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

/** Rows of a table of two columns that are looked back over for their heading. */
const MOST_PAIRS = 60;
const HEADS_NAMES =
  /^(?!公开|信息)[^,。;:\d]{0,6}(?:指标|项目|名称|类别|任务|内容|县区|区县|市县|地区|乡镇|机构|年份|领域|类型|科目)(?:名称)?$/;

/** 「健康管理率(%)⇥65」, 「签约率⇥65」 under 「指标⇥目标值」, or that heading: no form, list of contents or address has either. */
function isPair(text: string, start: number, stop: number, end: number): boolean {
  const [name = '', value = ''] = pairOf(text, start, stop);
  if (isPairHeading(name, value)) {
    let next = text.indexOf('\n', stop + 1);
    if (next < 0 || next > end) next = end;
    const below = pairOf(text, stop + 1, next);
    return next - stop <= LONGEST_PLAIN && below.length === 2 && isNamed(below[0]) && isValueCell(below[1] ?? '');
  }
  if (!isNamed(name) || !isValueCell(value)) return false;
  const unit = /[(（]([^()（）]{1,8})[)）]$/.exec(name)?.[1];
  if (unit !== undefined && isUnitCell(unit)) return true;
  let at = start;
  for (let k = 0; k < MOST_PAIRS && at > 0; k++) {
    const from = text.lastIndexOf('\n', at - 2) + 1;
    const [above = '', held = ''] = at - from > LONGEST_PLAIN ? [] : pairOf(text, from, at - 1);
    if (isPairHeading(above, held)) return true;
    if (!isNamed(above) || !isValueCell(held)) return false;
    at = from;
  }
  return false;
}

const pairOf = (text: string, start: number, stop: number): string[] =>
  splitRow(text, start, stop, '\t').map((cell) => cellText(text, cell));
const isNamed = (name: string | undefined): boolean => /^[^。;]*[一-鿿]{2}[^。;]*$/.test(name ?? '');
const isPairHeading = (name: string, value: string): boolean =>
  HEADS_NAMES.test(name) &&
  /^[^。;,]{1,16}$/.test(value) &&
  /[一-鿿]/.test(value) &&
  readHeaderCell(value).role === 'value';

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
