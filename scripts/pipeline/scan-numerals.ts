import { parseChineseNumber } from '../../src/domain/chinese-number.ts';
import type { NumeralClass } from '../../src/schemas/numeral.ts';
import { isCounted } from './is-counted.ts';
import { readFixedWord } from './lexicon/fixed-words.ts';
import { type DateToken, readDate } from './read-dates.ts';
import { readName, readSlogan } from './read-names.ts';
import { type Quantity, readQuantity } from './read-quantities.ts';
import { readReference } from './read-references.ts';
import { readUnnumbered } from './read-unnumbered.ts';

/** The base of a rate or norm: 每千人口, 每3万人口, 按200-250张实际使用病床. */
export interface Denominator {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly zh: string;
}

/** What one class of numerals covers, in clean-text offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly class: NumeralClass;
  readonly rule: string;
}

export interface Scan {
  readonly marks: Mark[];
  readonly dates: DateToken[];
  readonly quantities: Quantity[];
  readonly denominators: Denominator[];
}

const isAsciiDigit = (c: number): boolean => c >= 48 && c <= 57;
const CHINESE_NUMERALS = new Set(Array.from('零〇一二三四五六七八九十百千万亿两', (c) => c.charCodeAt(0)));
export const isNumeralUnit = (c: number): boolean => isAsciiDigit(c) || CHINESE_NUMERALS.has(c);
/** Look-alike letters stand for digits before a counting word, 「公共卫生医师IOO名」, 「IOO余名」; IOO does so anywhere. */
const LOOK_ALIKE =
  /(?<![A-Za-z])(?:[IOl]{2,4}(?=[余多]?[名人个家所张项种辆次例份台床支座间位元万千岁分%‰])|[Il]O{2,3}(?![A-Za-z]))/y;

/** Whether a numeral, as the ledger defines it, begins at `at`. */
export function startsNumeral(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (isNumeralUnit(c)) return true;
  if (c !== 73 && c !== 79 && c !== 108) return false;
  LOOK_ALIKE.lastIndex = at;
  return LOOK_ALIKE.test(text);
}

/** 每千, 每3万人口, 200-250张实际使用病床, 每万人常住人口 */
const DENOMINATOR_HERE =
  /^((?:\d+(?:\.\d+)?)?[百千万亿]{0,2}|[一二两三四五六七八九十百千万]{1,4})(?:[-—~～至到]\d+)?(名|个|张|户|位|所|件|人(?=(?:常住|户籍|服务)人口))?((?:实际(?:使用|开放)|编制|开放|核定)?(?:常住|服务|户籍|农业|总|参保|农村|城镇)?(?:人口|居民|病床|床位|床|人|老年人|老人|儿童|活产|活产儿|孕产妇|患者|出院患者|职工|学生|护理|医护人员|元|位老人|平方米|平方公里|例|分娩))?/;

/** Reads 每千…, 每3万人口…, 千人口… at a numeral; the number that it is the base of stands further on. */
function readDenominator(text: string, at: number, limit: number): Denominator | null {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at, at + 24);
  const each = /每(?:增加)?$/.test(before);
  const by =
    /按照?$/.test(before) &&
    /^\d+(?:[-—~～至到]\d+)?[张名人床](?!的标准|的比例)[^,。;]{0,12}(?:配|设|至少)/.test(after);
  const bare =
    !each &&
    /^(?:千|万|十万|百万|百)(?:名)?(?:常住|服务|户籍)?(?:人口|活产|居民|元(?:医疗)?收入|元医疗|人(?=床位|病床|护士|执业|注册|医师|卫技|拥有|托位))/.test(
      after,
    ) &&
    !/[\d十百千万亿几数余多]$/.test(before);
  if (!each && !by && !bare) return null;
  const m = DENOMINATOR_HERE.exec(after);
  if (!m || m[0].length === 0) return null;
  if (
    /^[^张名人]{0,3}(?:年|月|周|天|日|小时|分钟|季度|个工作日|个月)/.test(after) &&
    !/^[百千万]+名?(?:人|活产)/.test(after)
  )
    return null;
  if (/^一(?!万|千|百|名|所|个[^人])/.test(after)) return null;
  if (/^一(?:个|名|所|张|项|次|位|种|级|类|步)/.test(after)) return null;
  const number = m[1] ?? '';
  const digits = /^\d+(?:\.\d+)?/.exec(number)?.[0];
  const range = /^\d+[-—~～至到]\d+/.test(after);
  const factor = Array.from(digits ? number.slice(digits.length) : '').reduce(
    (f, c) => f * (parseChineseNumber(c) ?? 1),
    1,
  );
  const value = range ? null : digits ? Number(digits) * factor : parseChineseNumber(number);
  const end = at + m[0].length;
  if (end > limit) return null;
  const zh = range ? m[0] : `${m[3] ?? ''}` || (m[2] ?? '');
  return { start: at, end, value, zh };
}

/**
 * Walks over the numerals of a paragraph [start, end) once, from left to right, and says of each what it is:
 * a date, a reference, a name, a denominator, or a quantity that a statement can be made of.
 * `covered` tells of numerals that headings, tables or boilerplate have already accounted for.
 */
export function scanNumerals(text: string, start: number, end: number, covered: (at: number) => number): Scan {
  const marks: Mark[] = [];
  const dates: DateToken[] = [];
  const quantities: Quantity[] = [];
  const denominators: Denominator[] = [];
  let at = start;
  while (at < end) {
    const c = text.charCodeAt(at);
    if (!isNumeralUnit(c) && !((c === 73 || c === 79 || c === 108) && startsNumeral(text, at))) {
      at++;
      continue;
    }
    const skip = covered(at);
    if (skip > at) {
      at = skip;
      continue;
    }
    at = readOne(text, at, end, { marks, dates, quantities, denominators });
  }
  quantities.push(...readUnnumbered(text, start, end));
  quantities.sort((a, b) => a.start - b.start);
  return { marks, dates, quantities: shareUnits(text, quantities), denominators };
}

/** 「1—9月,全市总诊疗…」: the months so far of a year that the text gives elsewhere. */
const MONTHS = /^\d{1,2}月?[-—–~至到](\d{1,2})月(?!龄)/;
/** 「资金在认定后10日内拨付」, 「出院后1周内完成访视」: a limit of time, no date. */
const WITHIN =
  /^(?:\d{1,3}|[一二两三五七十]{1,2})(?:(?:个工作)?(?:日|周)(?:之|以)?内(?!科|部)|年及?以上(?=[^的]{0,4}(?:工作|临床)))/;
/** 「合作期15~20年」: how long, not when, as 「实施期限为2023—2025年」 is. */
const TERM = /(?:合作期|服务期|年限为?|期限为?)$/;
const STEP = /每(?:低|高|少|多|缺|超|满|降低|提高|减少|多生育|下降)(?:于|出|过)?$/;

function readOne(text: string, at: number, end: number, scan: Scan): number {
  const mark = (from: number, to: number, cls: NumeralClass, rule: string): number => {
    scan.marks.push({ start: from, end: to, class: cls, rule });
    return Math.max(to, at + 1);
  };
  const reference = readReference(text, at);
  if (reference) {
    // The page’s own shelf mark: 「索引号:014250863/2023-00117」
    const shelf = reference.rule === 'registry-number' && /索引号/.test(text.slice(Math.max(0, at - 24), at));
    return mark(reference.start, reference.end, shelf ? 'noise' : 'reference', reference.rule);
  }
  const months = MONTHS.exec(text.slice(at, at + 8));
  // 「每月25日17时前」
  const clock = /^\d{1,2}(?:时(?:\d{1,2}分)?(?=[前至起止,。;)]|以前|整)|:\d{2}(?=前|至|起|开始))/.exec(
    text.slice(at, at + 10),
  );
  if (clock || (/日$/.test(text.slice(at - 1, at)) && /^\d{1,2}:\d{2}(?!\d)/.test(text.slice(at, at + 6))))
    return mark(at, at + (clock?.[0].length ?? 5), 'date', 'clock-time');
  const date: DateToken | null = months
    ? { start: at, end: at + months[0].length, value: null, month: (months[1] ?? '').padStart(2, '0'), use: 'bare' }
    : WITHIN.test(text.slice(at, at + 10)) ||
        (TERM.test(text.slice(Math.max(0, at - 5), at)) && !/^(?:19|20)\d\d/.test(text.slice(at, at + 4)))
      ? null
      : readDate(text, at);
  if (date) {
    scan.dates.push(date);
    return mark(date.start, date.end, 'date', 'date-expression');
  }
  const ordinary = readFixedWord(text, at);
  if (ordinary?.class === 'lexical' && ordinary.end - ordinary.start >= 3)
    return mark(at, ordinary.end, 'lexical', 'ordinary-word');
  const slogan = readSlogan(text, at);
  if (slogan) return mark(at, slogan.end, 'name', slogan.rule);
  const denominator = readDenominator(text, at, end);
  if (denominator) {
    scan.denominators.push(denominator);
    return denominator.end;
  }
  const name = readName(text, at);
  if (name && name.end > at) return mark(at, name.end, name.class, name.rule);
  const quantity = readQuantity(text, at);
  if (quantity && quantity.end <= end) {
    // 「每低1个百分点扣0.5分」: the step that the number behind it is counted by.
    if (
      STEP.test(text.slice(Math.max(0, at - 8), at)) &&
      /^[^。;]{0,16}?\d/.test(text.slice(quantity.end, quantity.end + 20))
    ) {
      scan.denominators.push({ start: at, end: quantity.end, value: 1, zh: text.slice(at, quantity.end) });
      return quantity.end;
    }
    const verdict = isCounted(text, quantity);
    if (verdict === null) {
      scan.quantities.push(quantity);
      return quantity.end;
    }
    return mark(at, Math.max(quantity.numberEnd, runEnd(text, at)), verdict.class, verdict.rule);
  }
  const stop = runEnd(text, at);
  return CHINESE_NUMERALS.has(text.charCodeAt(at))
    ? mark(at, stop, 'lexical', 'ordinary-word')
    : mark(at, stop, 'name', 'bare-number');
}

function runEnd(text: string, at: number): number {
  const ascii = isAsciiDigit(text.charCodeAt(at));
  let i = at + 1;
  while (i < text.length && (ascii ? isAsciiDigit(text.charCodeAt(i)) : CHINESE_NUMERALS.has(text.charCodeAt(i)))) i++;
  return i;
}

/** 「分别提高2个和1.5个百分点」, 「80和90%」: a number takes the unit of the one that it is joined with. */
function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [q, next] = [shared[i], shared[i + 1]];
    if (!q || !next || next.unit === null || q.unit === next.unit) continue;
    if (!/^(?:[、和及与]|以及)+$/.test(text.slice(q.end, next.start))) continue;
    const bare = q.unit === null && next.unit !== 'grade';
    if (bare || (q.unitZh === '个' && next.unit === 'percentage_point'))
      shared[i] = { ...q, unit: next.unit, unitZh: next.unitZh };
  }
  return shared;
}
