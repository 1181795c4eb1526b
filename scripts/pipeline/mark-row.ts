import { yearOfCell } from './month-of-cell.ts';
import { COMPARED } from './read-cell.ts';
import { readDate } from './read-dates.ts';
import type { Mark } from './scan-numerals.ts';
import { type Cell, cellText } from './table-cells.ts';
import type { Column } from './table-column.ts';

/** The number in front of the name of a row: 「1.学前教育毛入园率」, 「(二)师资」. */
export const ITEM_NUMBER =
  /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)]\s?(?:(?=\D)|(?=\d{1,3}(?:[-—~]\d{1,3})?周?岁(?:及?以[上下]|儿童|老年|婴|孩)))|^\([一二三四五六七八九十\d]{1,3}\)/;
const GROUP_NUMBER = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/;
const YEAR =
  /^(?:(?:19|20)\d{2}年?[度底末]?|\d{1,2}(?:[-—~至]\d{1,2})?月份?|第?[一二三四1-4]季度|“?十[一二三四五六]五”?(?:时期|末|期末)?)$/;

/** 「负压病房48间、ICU床位30张」, 「内外装修完成70%」: what a cell of words counts. */
const COUNTED =
  /[一-鿿]{2}[^,。;]{0,12}\d(?:\.\d+)?(?:[%间张所个名台辆家例套项栋幢处户亩座条吨公㎡]|万?(?:元|人|平方米))/;

/** 「签约率≥40%得满分,每低1个百分点扣0.5分」: a cell that is a sentence is read as one. */
export const isProse = (cell: string): boolean =>
  /\d[^,;。]*[,;。](?:[一-鿿][^,;。]*\d|[^,;。]*\d[^,;。]*[得扣加计]\d)/.test(cell) ||
  /^每.{2,8}[扣加]\d|^(?:少|缺|漏|超|未|无|有|发现)[^,。;\d]{0,6}\d+[^,。;\d]{1,4}[^,。;]{0,6}[扣加]\d|\d(?:[%分]|[%张名个家人天]?以[上下内])[得扣加计]\d/.test(
    cell,
  ) ||
  (cell.length > 10 &&
    /\d/.test(cell) &&
    /[,;。]|[扣得]|达到|不低于|完成|不超过|以上/.test(cell) &&
    /[一-鿿]{4}/.test(cell));

/** 「≤40DDDs」 among criteria in words */
const BOUNDED = /^(?:[<>≥≤]|不低于|不少于|不高于|不超过|控制在)\s?\d/;

const TASK_HEAD = /任务|内容|举措|措施|实事/;

/** 「(2020年值在前、2025年值在后)」 in a cell of words says when. */
const dateMarks = (text: string, cell: Cell): Mark[] =>
  Array.from(cellText(text, cell).matchAll(/(?:19|20)\d{2}年|(?<![\d.])\d{1,2}月/g), ({ index }) => {
    const date = readDate(text, cell.start + index);
    return { start: cell.start + index, end: date?.end ?? cell.start + index, class: 'date', rule: 'table-date' };
  });

/** What the numerals of a row are that are no values; what is marked first stays. */
export function markRow(text: string, row: readonly Cell[], columns: readonly Column[], shift: number): Mark[] {
  const marks: Mark[] = [];
  const lead = (cell: Cell, length: number, rule: string): void => {
    if (length > 0) marks.push({ start: cell.start, end: cell.start + length, class: 'heading', rule });
  };
  const held = row.map((cell, i) => ({ cell, printed: cellText(text, cell), role: columns[i + shift]?.role }));
  for (const { cell, printed, role } of held) {
    if (role === 'number') marks.push({ ...cell, class: 'heading', rule: 'row-number' });
    if (role === 'due' && (/季度|[年月]/.test(printed) || yearOfCell(printed) !== null))
      marks.push({ ...cell, class: 'date', rule: 'table-date' });
    if (role === 'code') marks.push({ ...cell, class: 'reference', rule: 'row-code' });
  }
  for (const { cell, printed, role } of held) {
    if (role !== 'name') continue;
    lead(cell, ITEM_NUMBER.exec(printed)?.[0].length ?? 0, 'row-number');
    if (YEAR.test(printed)) marks.push({ ...cell, class: 'date', rule: 'table-date' });
  }
  const [first] = held;
  if (first) lead(first.cell, GROUP_NUMBER.exec(first.printed)?.[0].length ?? 0, 'row-group');
  // 「项目名称 | 年度目标任务」, 「任务内容」: a column in words may say how much.
  const named = held.findIndex(({ role }) => role === 'name');
  const task = TASK_HEAD.test(cellText(text, columns[named + shift]?.head ?? undefined));
  const tells = held.map(
    ({ printed, role }, i) =>
      isProse(printed) ||
      (role === 'other' && BOUNDED.test(printed)) ||
      ((role === 'other' || (role === 'name' && (i !== named || task))) && COUNTED.test(printed)),
  );
  for (const [i, { cell, role }] of held.entries())
    if (role === 'name' && ((i === named && !task) || !tells[i]))
      marks.push({ ...cell, class: 'name', rule: 'indicator-name' });
  for (const cell of row) marks.push(...dateMarks(text, cell));
  for (const [i, { cell, printed }] of held.entries()) {
    const compared = COMPARED.exec(printed)?.[0].length ?? 0;
    if (compared > 0) marks.push({ start: cell.start, end: cell.start + compared, class: 'date', rule: 'table-date' });
    if (!tells[i]) marks.push({ ...cell, class: 'name', rule: 'table-word' });
  }
  return marks;
}
