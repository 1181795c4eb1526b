import { parseChineseNumber, parseMultiplier } from '../../src/domain/chinese-number.ts';
import type { Comparator, Unit } from '../../src/schemas/statement.ts';
import { readUnitWord } from './lexicon/measure-words.ts';

/** A number expression: number, unit and adjoining comparator word, in clean-text offsets. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Where the digits begin and end, without comparator words. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  readonly unit: Unit | null;
  readonly unitZh: string | null;
  /** Comparator that adjoins, before or behind; null for a bare number. */
  readonly adjoining: Comparator | null;
  /** Written with Chinese numerals only. */
  readonly chinese: boolean;
  /** 百分之, 三分之一, 九成, 半数, 翻一番: the value is fixed by the words. */
  readonly idiom: 'fraction' | 'tenths' | 'doubling' | 'proportion' | null;
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?=[名人个家所张例元万])|\d+)(?:\.\d+)?/y;
const CHINESE = /[零〇一二三四五六七八九十百千万亿两]+(?:点[零〇一二三四五六七八九]+)?/y;
const MORE = /[余多几来]/;
const MULTIPLIERS = /[十百千万亿]/;

/** Comparator words in front of a number, longest first. */
const BEFORE: readonly (readonly [string, Comparator])[] = (
  [
    ['gte', '不低于 不少于 不得低于 不得少于 应不低于 不小于 不得小于 至少 最少 最低 ≥ >= 不低于每'],
    ['lte', '不高于 不超过 不得超过 不得高于 不多于 不得多于 不大于 不得大于 至多 最多 最高 最长 ≤ <='],
    ['gt', '超过了 超过 突破了 突破 高于 多于 大于 > 超'],
    ['lt', '低于 少于 小于 不足 不到 未满 < 不满'],
    ['approx', '大约 约为 将近 接近 近 约'],
  ] as const
)
  .flatMap(([comparator, words]) => words.split(' ').map((word) => [word, comparator] as const))
  .sort((a, b) => b[0].length - a[0].length);

const AFTER: readonly (readonly [string, Comparator])[] = [
  ['及以上', 'gte'],
  ['(含)以上', 'gte'],
  ['以上', 'gte'],
  ['及以下', 'lte'],
  ['(含)以下', 'lte'],
  ['(含)以内', 'lte'],
  ['以下', 'lte'],
  ['以内', 'lte'],
  ['之内', 'lte'],
  ['左右', 'approx'],
  ['上下', 'approx'],
  ['之间', 'range'],
];

function readNumber(text: string, at: number): { value: number; end: number; chinese: boolean } | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text);
  if (digits) return { value: Number(digits[0].replaceAll(/[, ]/g, '')), end: at + digits[0].length, chinese: false };
  if (/^[IOl]{2,4}(?=[名个人家所张项种辆次%])/.test(text.slice(at, at + 5))) {
    const run = /^[IOl]+/.exec(text.slice(at, at + 5))?.[0] ?? '';
    return { value: Number(run.replaceAll('O', '0').replaceAll(/[Il]/g, '1')), end: at + run.length, chinese: false };
  }
  CHINESE.lastIndex = at;
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  const [whole, fraction] = chinese[0].split('点');
  const value = parseChineseNumber(whole ?? '');
  if (value === null) return null;
  const decimals = fraction ? Number(`0.${Array.from(fraction, (c) => parseChineseNumber(c) ?? 0).join('')}`) : 0;
  return { value: value + decimals, end: at + chinese[0].length, chinese: true };
}

interface Tail {
  readonly factor: number;
  readonly more: boolean;
  readonly end: number;
}

/** 余万, 多万, 万余, 万, 千, 亿: multipliers and 余/多/几 behind a written number. */
function readTail(text: string, at: number): Tail {
  let end = at;
  let factor = 1;
  let more = false;
  while (end < at + 4) {
    const c = text.charAt(end);
    if (MORE.test(c) && !more && c !== '来') {
      if (c === '几') break;
      // 多家 behind a bare digit is 多 + counting word as well: 3多家 does not occur, 30多家 does.
      more = true;
      end++;
    } else if (MULTIPLIERS.test(c) && !/[%‰]/.test(c)) {
      factor *= parseMultiplier(c);
      end++;
    } else break;
  }
  return { factor, more, end };
}

const isNumberStart = (c: number): boolean => c >= 48 && c <= 57;

const RANGE_SIGN = /[-—–―~～至到]{1,2}/y;

/** Reads the number expression whose number begins at `at`; null where no number stands. */
export function readQuantity(text: string, at: number): Quantity | null {
  const idiom = readIdiom(text, at);
  if (idiom) return idiom;
  const first = readNumber(text, at);
  if (!first) return null;
  const firstTail = first.chinese ? readMore(text, first.end) : readTail(text, first.end);
  let low = first.value * firstTail.factor;
  let high = low;
  let end = firstTail.end;
  let more = firstTail.more;
  let isRange = false;
  let unitWord = readUnitWord(text, end);
  let numberEnd = end;

  // 1:1.6
  if (!first.chinese && /^[::]\d/.test(text.slice(end, end + 2)) && !unitWord) {
    const ratio = readNumber(text, end + 1);
    if (
      ratio &&
      !/\d[::]$/.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[::]\d/.test(text.slice(ratio.end, ratio.end + 2))
    ) {
      // 1:1.6 → 1.6, 0.6:1 → 0.6
      const value = ratio.value === 1 ? first.value : ratio.value / first.value;
      return finish(text, at, at, ratio.end, value, value, false, 'ratio', null, false);
    }
  }

  // 3—5名, 1家~2家, 35~40张, 10%—15%, 3至4个
  const rangeFrom = unitWord ? end + unitWord.word.length : end;
  for (const from of unitWord && unitWord.unit !== 'grade' ? [rangeFrom, end] : [end]) {
    RANGE_SIGN.lastIndex = from;
    const sign = RANGE_SIGN.exec(text);
    if (!sign) continue;
    const second = readNumber(text, from + sign[0].length);
    if (!second || second.chinese !== first.chinese) continue;
    const secondTail = second.chinese ? readMore(text, second.end) : readTail(text, second.end);
    const secondUnit = readUnitWord(text, secondTail.end);
    if (unitWord && from === rangeFrom && (secondUnit?.unit !== unitWord.unit || secondUnit === null)) continue;
    const word = /[至到]/.test(sign[0]);
    if (word && unitWord && from === rangeFrom && /由|从/.test(text.slice(Math.max(0, at - 8), at))) continue;
    if (second.value * secondTail.factor < low && secondTail.factor === 1) continue;
    low = first.value * (firstTail.factor === 1 ? secondTail.factor : firstTail.factor);
    high = second.value * secondTail.factor;
    end = secondTail.end;
    numberEnd = end;
    more = more || secondTail.more;
    unitWord = secondUnit ?? unitWord;
    isRange = true;
    break;
  }
  if (
    !isRange &&
    !first.chinese &&
    firstTail.factor === 1 &&
    !unitWord &&
    low > 0 &&
    /^[、]\d/.test(text.slice(end, end + 2))
  ) {
    // 4、5个: two neighbouring numbers with one unit are a range only when they follow each other and are small.
    const second = readNumber(text, end + 1);
    const secondUnit = second ? readUnitWord(text, second.end) : null;
    if (second && secondUnit && second.value === low + 1 && low < 10 && secondUnit.unit === 'count') {
      high = second.value;
      end = second.end;
      numberEnd = end;
      unitWord = secondUnit;
      isRange = true;
    }
  }

  let unit: Unit | null = null;
  let unitZh: string | null = null;
  let factor = 1;
  if (unitWord) {
    const behind = unitWordEnd(text, end, unitWord.word);
    unit = unitWord.unit;
    unitZh = behind.word;
    factor = unitWord.factor;
    end = behind.end;
  }
  if (MORE.test(text.charAt(end)) && text.charAt(end) !== '来' && text.charAt(end) !== '几' && !more) {
    if (!/^(?:多(?:种|元|方|层|样|渠|学|部|形|点|措|地)|余[额热])/.test(text.slice(end, end + 2))) {
      more = true;
      end++;
    }
  }
  const result = finish(text, at, at, end, low * factor, high * factor, isRange, unit, unitZh, first.chinese);
  // 「处以5万元以上20万元以下罚款」: two bounds of one range.
  if (result.adjoining === 'gte' && !isRange && unit !== null && isNumberStart(text.charCodeAt(result.end))) {
    const upper = readQuantity(text, result.end);
    if (upper?.adjoining === 'lte' && upper.unit === unit && upper.low > result.low)
      return {
        ...result,
        end: upper.end,
        numberEnd: upper.numberEnd,
        high: upper.high,
        isRange: true,
        adjoining: null,
      };
  }
  return { ...result, numberEnd, adjoining: result.adjoining ?? (more ? 'gt' : null) };
}

function readMore(text: string, at: number): Tail {
  const more = /[余多]/.test(text.charAt(at)) && !/^多(?:种|元|方|层|样|渠|学|部|形|点)/.test(text.slice(at, at + 2));
  return { factor: 1, more, end: more ? at + 1 : at };
}

/** 人 before 次, 张 before 床位: the unit as printed is the longest form; 亿元 is read whole. */
function unitWordEnd(text: string, at: number, word: string): { word: string; end: number } {
  let end = at + word.length;
  const per =
    /^\/(?:\d*万|千|百)?(?:人次|人|名|床日?|次|例|天|日|年|月|户|床位|千人|万人|张|平方米)(?:[·.]?(?:年|月|天|日))?(?![\d])/.exec(
      text.slice(end, end + 8),
    );
  if (per) end += per[0].length;
  return { word: text.slice(at, end), end };
}

const TIME_UNIT = /^(?:分钟|个?小时|个?工作日|天|日|周|个月|秒)$/;

function finish(
  text: string,
  numberStart: number,
  at: number,
  numberEnd: number,
  low: number,
  high: number,
  isRange: boolean,
  unit: Unit | null,
  unitZh: string | null,
  chinese: boolean,
): Quantity {
  let start = numberStart;
  let end = numberEnd;
  let adjoining: Comparator | null = null;
  for (const [word, comparator] of AFTER) {
    if (!text.startsWith(word, end)) continue;
    if (comparator === 'range' && !isRange) continue;
    adjoining = comparator === 'range' ? null : comparator;
    end += word.length;
    break;
  }
  // 2小时内, 30天内: a limit of time.
  if (
    adjoining === null &&
    unitZh !== null &&
    TIME_UNIT.test(unitZh) &&
    text.charAt(end) === '内' &&
    !/^内(?:科|部|外|容|涵)/.test(text.slice(end, end + 2))
  ) {
    adjoining = 'lte';
    end += 1;
  }
  const before = text.slice(Math.max(0, at - 6), at);
  for (const [word, comparator] of BEFORE) {
    if (!before.endsWith(word)) continue;
    if (word === '近' && /(?:附|最|接|邻|就|临)近$/.test(before)) break;
    if (word === '超' && /(?:彩|赶|B|反)超$/.test(before)) break;
    if (word === '约' && /(?:签|预|节|合|集|制|公|履)约$/.test(before)) break;
    if (word === '突破' && !/%/.test(unitZh ?? '') && /重点突破$/.test(before)) break;
    start = numberStart - word.length;
    adjoining = adjoining && adjoining !== 'approx' ? adjoining : comparator;
    break;
  }
  return { start, end, numberStart, numberEnd, low, high, isRange, unit, unitZh, adjoining, chinese, idiom: null };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** 三分之一, 百分之八十, 九成, 半数, 翻一番: proportions in words. */
function readIdiom(text: string, at: number): Quantity | null {
  const window = text.slice(at, at + 16);
  const fraction =
    /^([一二三四五六七八九十百千万\d]{1,3})分之([零〇一二两三四五六七八九十百\d]{1,5}(?:[.点][\d零一二三四五六七八九]+)?)/.exec(
      window,
    );
  if (fraction) {
    const base = number(fraction[1]);
    const part = number(fraction[2]);
    if (base && part !== null) {
      const value = round((part / base) * 100);
      const perMille = base === 1000;
      const q = finish(
        text,
        at,
        at,
        at + fraction[0].length,
        perMille ? part : value,
        perMille ? part : value,
        false,
        perMille ? 'permille' : base === 10000 ? 'other' : 'percent',
        fraction[0],
        true,
      );
      return base === 10000 ? { ...q, low: part, high: part, idiom: 'fraction' } : { ...q, idiom: 'fraction' };
    }
  }
  const tenths =
    /^([一二三四五六七八九]|\d(?:\.\d)?)成(半)?(?!立|员|为|功|果|本|效|长|套|都|熟|品|人|年|绩|就|型|份|药|了|分)/.exec(
      window,
    );
  if (tenths) {
    const value = (number(tenths[1]) ?? 0) * 10 + (tenths[2] ? 5 : 0);
    return {
      ...finish(text, at, at, at + tenths[0].length, value, value, false, 'percent', tenths[0].slice(1), true),
      idiom: 'tenths',
    };
  }
  const doubling = /^(一|两|二|1|2)(?:番|翻)/.exec(window);
  if (doubling && text.charAt(at - 1) === '翻') {
    const times = doubling[1] === '一' || doubling[1] === '1' ? 100 : 300;
    const q = finish(text, at - 1, at - 1, at + 2, times, times, false, 'percent', '番', true);
    return { ...q, numberStart: at - 1, idiom: 'doubling' };
  }
  return null;
}

function number(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d/.test(text)) return Number(text);
  const [whole, fraction] = text.split('点');
  const value = parseChineseNumber(whole ?? '');
  if (value === null) return null;
  return fraction ? value + Number(`0.${Array.from(fraction, (c) => parseChineseNumber(c) ?? 0).join('')}`) : value;
}
