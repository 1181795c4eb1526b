import { isGrowing } from './cell-steps.ts';
import { cellText, splitRow } from './table-cells.ts';
import { HEADS_BRACKETS, readHeaderCell } from './table-columns.ts';
import { isEmptyCell, isValueCell, kindOfCount, namesUnit } from './table-shapes.ts';

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
  if (line.includes('\t') && opensPairs(text, start, stop, end)) return '\t';
  return PLAIN.find((separator) => isPlainRow(text, start, stop, end, separator)) ?? '';
}

/** 「健康管理率(%)⇥65」, or 「指标⇥目标值」 over a row of two cells: no form, list of contents or address has either. */
function opensPairs(text: string, start: number, stop: number, end: number): boolean {
  const [name = '', value = ''] = pairOf(text, start, stop);
  if (isPair(text, start, stop)) return namesUnit(name);
  if (value.length > 16 || !/[一-鿿]/.test(value)) return false;
  const bracketed = HEADS_BRACKETS.test(name);
  if (!bracketed && !HEADS_NAMES.test(name)) return false;
  const counts = readHeaderCell(value).role === 'value' || namesUnit(value);
  if (!counts && !(bracketed && kindOfCount(value) !== null)) return false;
  let next = text.indexOf('\n', stop + 1);
  if (next < 0 || next > end) next = end;
  return next - stop <= LONGEST_PLAIN && isPair(text, stop + 1, next);
}

/** What stands over the names of the rows, in so many words: 「县区」, 「指标名称」. */
const HEADS_NAMES =
  /^(?!公开|信息)[^,。;:\d]{0,6}(?:指标|项目|名称|类别|任务|内容|县区|区县|市县|地区|乡镇|机构|年份|领域|类型|科目)(?:名称)?$/;

/** A name and its value, as the rows of a table of two columns hold them. */
export function isPair(text: string, start: number, stop: number): boolean {
  const [name = '', value = '', more] = stop - start > LONGEST_PLAIN ? [] : pairOf(text, start, stop);
  return (
    more === undefined &&
    (/^[^。;]*[一-鿿]{2}[^。;]*$/.test(name) || /^(?:19|20)\d{2}(?:年度?)?$/.test(name) || BRACKET.test(name)) &&
    (isValueCell(value) || isGrowing(value) || COMPARES.test(value))
  );
}

/** 「0—1万」, 「1万—3万(含)」 under 「费用段」 */
const BRACKET = /^\d[\d.]{0,8}[万千]?元?(?:\(含\))?(?:[-—–~至]{1,2}\d[\d.]{0,8}[万千]?元?(?:\(含\))?|以[上下])$/;

/** 「比上年增长5%以上」 */
const COMPARES =
  /^[较比与](?:上年|去年|上一年)(?:同期|末|底)?(?:提高|提升|增加|增长|上升|下降|减少|降低)\d[\d.]{0,8}[^\d,。;]{0,8}$/;

const pairOf = (text: string, start: number, stop: number): string[] =>
  splitRow(text, start, stop, '\t').map((cell) => cellText(text, cell));

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
