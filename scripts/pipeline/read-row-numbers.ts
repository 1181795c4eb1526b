import { Cue, NumeralCue } from './cue.ts';
import { readUnitWord } from './lexicon/measure-words.ts';
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
export function readRowNumbers(
  text: string,
  start: number,
  end: number,
  isGap: (at: number) => boolean = () => false,
): Mark[] {
  const marks: Mark[] = readFlatNumbers(text, start, end, isGap);
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

/** What the last cell of a flattened row or the head of its table ends with. */
const ROW_END =
  /(?:[月日年底前末旬]|[局股科处院办委室所站心部组]|单位|部门|时限|时间|备注|进度|[\d%]|[人名个家所张项种次台元份场]|台账|清单|分解表|一览表|进行中|推进中|已完成|已启动|未启动)$/;
/** A number that stands alone between two printed gaps, with words behind it. */
const LONE = new NumeralCue(/^\d{1,2}(?=[一-鿿“《(])/, 3);
/** No row of a table run into one line is shorter. */
const SHORTEST = 10;

/**
 * The numbers that count the rows of a table flattened into one line: 「序号 工作任务 完成时限 1 胸痛救治单元建设 新建6个
 * 2026年6月 2 县域影像中心提质 …」. They stand between gaps and count on by one, from 1 or from the head of the line.
 */
function readFlatNumbers(text: string, start: number, end: number, isGap: (at: number) => boolean): Mark[] {
  const marks: Mark[] = [];
  for (let line = start; line < end; ) {
    let stop = text.indexOf('\n', line);
    if (stop < 0 || stop > end) stop = end;
    const rows: Mark[] = [];
    let last = 0;
    for (let at = line; at < stop - SHORTEST; at++) {
      const c = text.charCodeAt(at);
      if (c < 48 || c > 57 || !(at === line || isGap(at))) continue;
      const number = LONE.exec(text, at)?.[0];
      if (number === undefined || !isGap(at + number.length)) continue;
      const value = Number(number);
      const previous = rows.at(-1);
      const next = previous
        ? value === last + 1 && at - previous.end >= SHORTEST
        : at === line || (value === 1 && at - line <= 40);
      // Behind other words a number with a measure counts something: 「开展培训 2 场」.
      const ends = at === line || ROW_END.test(text.slice(at - 2, at));
      if (!next || (!ends && (!previous || readUnitWord(text, at + number.length) !== null))) continue;
      rows.push({ start: at, end: at + number.length, class: 'heading', rule: 'row-number' });
      last = value;
    }
    if (rows.length > 1) marks.push(...rows);
    line = stop + 1;
  }
  return marks;
}
