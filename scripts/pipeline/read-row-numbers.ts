import { Cue } from './cue.ts';
import type { Mark } from './scan-numerals.ts';

/** A row of a table: an optional bar, a number alone in its cell, and two cells or more behind it. */
const ROW = new Cue(
  /^(?:\|[ \t]*)?(\d{1,3}|[一二三四五六七八九十]{1,3})[ ]*([\t|])(?=[^\t|\n]{1,400}[\t|])|^(0\d)[ ]*\|/,
);
/** A number alone in its line over the title of an item and its text. */
const ALONE = new Cue(/^(\d{1,2}|[一二三四五六七八九十]{1,2})\n([一-鿿“”]{2,14})\n[^\n]{8}/);
const CHINESE = '一二三四五六七八九十';

const countOf = (number: string): number => (/^\d/.test(number) ? Number(number) : CHINESE.indexOf(number) + 1);

/** The head of a column that counts the rows; under it they may begin at any number. */
const COUNTING = /^(?:\|[ \t]*)?(?:序号|编号|项次|No\.?)[ ]*[\t|]/i;

/**
 * The numbers that count the rows of a table which no column of values makes one: 「1⇥中医馆建设⇥全覆盖⇥9月底」. A row
 * counts on from the one above it, or begins at one.
 */
export function readRowNumbers(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let last = 0;
  let headed = false;
  for (let at = start; at < end; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const m = ROW.exec(text.slice(at, Math.min(stop, at + 440))) ?? ALONE.exec(text.slice(at, at + 32));
    headed = COUNTING.test(text.slice(at, Math.min(stop, at + 12))) || (headed && m !== null);
    const number = m?.[1] ?? m?.[3] ?? '';
    const value = countOf(number);
    if (m && value > 0 && (headed || value === 1 || value === last + 1)) {
      const from = at + m[0].indexOf(number);
      marks.push({ start: from, end: from + number.length, class: 'heading', rule: 'row-number' });
      last = value;
    }
    at = stop + 1;
  }
  return marks;
}
