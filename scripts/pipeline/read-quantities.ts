import { parseChineseNumber, parseMultiplier } from '../../src/domain/chinese-number.ts';
import type { Unit } from '../../src/schemas/statement.ts';
import { finish } from './bound-words.ts';
import { Cue } from './cue.ts';
import { readUnitWord } from './lexicon/measure-words.ts';
import { isNumeral } from './matching-units.ts';
import type { Quantity } from './quantity.ts';
import { readIdiom } from './read-idioms.ts';

/** Thousands are parted by commas, 1,046, or by blanks: 「2 304.6万人次」, 「4 815家」. */
const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3}){1,3}(?=(?:\.\d{1,3})?(?:[一-鿿]|[-—–~～至](?:\d{1,3}(?: \d{3}){1,3}|\d+)[一-鿿]))|\d+)(?:\.\d+)?/y;
const CHINESE = /[零〇一二三四五六七八九十百千万亿两]+(?:点[零〇一二三四五六七八九]+)?/y;
const MORE = new Cue(/^[余多几来]/);
const MULTIPLIERS = new Cue(/^[十百千万亿]/);
const RATIO = new Cue(/^[::]\d/);
/** The upper end of a ratio, with or without its first term: 1:2.5—3, 1:0.4~1:0.6. */
const RATIO_TO = new Cue(/^[-—–~～至到](?:1[::])?(\d{1,3}(?:\.\d{1,2})?)(?![\d.年月日%‰万])/);
const NEXT = new Cue(/^、\d/);
const MANY = new Cue(/^(?:多(?:种|元|方|层|样|渠|学|部|形|点|措|地)|余[额热])/);

function readNumber(text: string, at: number): { value: number; end: number; chinese: boolean } | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text);
  if (digits) {
    const printed = /[, ]/.test(digits[0]) ? digits[0].replaceAll(/[, ]/g, '') : digits[0];
    return { value: Number(printed), end: at + digits[0].length, chinese: false };
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
    } else if (MULTIPLIERS.test(c)) {
      factor *= parseMultiplier(c);
      end++;
    } else break;
  }
  return { factor, more, end };
}

const INCLUDED = new Cue(/^\(含(?:本数)?\)/);
/** Also a dash that was printed as 一: 「配备2一3名」. */
const RANGE_SIGN = /[-—–―~～至到]{1,2}|一(?=\d)/y;

/** Reads the number expression whose number begins at `at`; null where no number stands. */
export function readQuantity(text: string, at: number): Quantity | null {
  const idiom = readIdiom(text, at);
  if (idiom) return idiom;
  const first = readNumber(text, at);
  if (!first) return null;
  const firstTail = first.chinese ? readMore(text, first.end) : readTail(text, first.end);
  let low = first.value * firstTail.factor;
  let high = low;
  // 「1000+人次」, where 「“1+3+N”体系」 counts nothing
  const plus = !first.chinese && text.charAt(firstTail.end) === '+' && readUnitWord(text, firstTail.end + 1) !== null;
  let end = firstTail.end + Number(plus);
  let more = firstTail.more;
  let isRange = false;
  let unitWord = readUnitWord(text, end);
  let numberEnd = end;

  // 1:1.6
  if (!first.chinese && !unitWord && RATIO.test(text.slice(end, end + 2))) {
    const ratio = readNumber(text, end + 1);
    if (
      ratio &&
      // 「目标1:2025年就诊率90%」
      !/^(?:19|20)\d{2}年/.test(text.slice(end + 1, end + 6)) &&
      !/\d[::]$/.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[::]\d/.test(text.slice(ratio.end, ratio.end + 2))
    ) {
      // 1:1.6 → 1.6, 0.6:1 → 0.6
      const value = ratio.value === 1 ? first.value : ratio.value / first.value;
      // 「按床护比1:2.5—3配备」
      // 「1:1.46万」
      if (text.charAt(ratio.end) === '万' && first.value === 1)
        return finish(text, at, at, ratio.end + 1, value * 1e4, value * 1e4, false, 'ratio', null, false);
      const upper = RATIO_TO.exec(text.slice(ratio.end, ratio.end + 12));
      const high = upper ? Number(upper[1]) / first.value : value;
      if (upper && (ratio.value !== 1 || first.value === 1) && high > value)
        return finish(text, at, at, ratio.end + upper[0].length, value, high, true, 'ratio', null, false);
      return finish(text, at, at, ratio.end, value, value, false, 'ratio', null, false);
    }
  }

  // 3—5名, 1家~2家, 35~40张, 10%—15%, 3至4个
  const rangeFrom = unitWord ? end + unitWord.word.length : end;
  for (const behind of unitWord && unitWord.unit !== 'grade' ? [rangeFrom, end] : [end]) {
    // 「80分(含)至90分」, 「60(含)—80分」
    const from = behind + (INCLUDED.exec(text.slice(behind, behind + 8))?.[0].length ?? 0);
    RANGE_SIGN.lastIndex = from;
    const sign = RANGE_SIGN.exec(text);
    if (!sign) continue;
    const second = readNumber(text, from + sign[0].length);
    if (!second || second.chinese !== first.chinese) continue;
    const secondTail = second.chinese ? readMore(text, second.end) : readTail(text, second.end);
    const secondUnit = readUnitWord(text, secondTail.end);
    if (unitWord && behind === rangeFrom && (secondUnit?.unit !== unitWord.unit || secondUnit === null)) continue;
    const word = /[至到]/.test(sign[0]);
    if (word && unitWord && behind === rangeFrom && /由|从/.test(text.slice(Math.max(0, at - 8), at))) continue;
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
    NEXT.test(text.slice(end, end + 2))
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

  // 「护床比2.5—3:1」
  if (isRange && !unitWord && /^[::]1(?![\d.])/.test(text.slice(end, end + 3)))
    return finish(text, at, at, end + 2, low, high, true, 'ratio', null, false);
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
    if (!MANY.test(text.slice(end, end + 2))) {
      more = true;
      end++;
    }
  }
  const result = finish(text, at, at, end, low * factor, high * factor, isRange, unit, unitZh, first.chinese);
  // 「暂停六个月以上一年以下执业活动」
  if (result.adjoining === 'gte' && !isRange && unitZh === '个月' && isNumeral(text.charCodeAt(result.end))) {
    const upper = readQuantity(text, result.end);
    if (upper?.adjoining === 'lte' && upper.unitZh === '年')
      return {
        ...result,
        end: upper.end,
        numberEnd: upper.numberEnd,
        high: upper.high * 12,
        isRange: true,
        adjoining: null,
      };
  }
  // 「处以5万元以上20万元以下罚款」, 「二倍以上十倍以下」: two bounds of one range.
  if (result.adjoining === 'gte' && !isRange && unit !== null && isNumeral(text.charCodeAt(result.end))) {
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
  return { ...result, numberEnd, adjoining: result.adjoining ?? (plus ? 'gte' : more ? 'gt' : null) };
}

function readMore(text: string, at: number): Tail {
  // 「药品三百多种」, but 「一多种」 is none
  const kinds = /[十百千万]/.test(text.charAt(at - 1)) && text.startsWith('多种', at);
  const more =
    kinds || (/[余多]/.test(text.charAt(at)) && !/^多(?:种|元|方|层|样|渠|学|部|形|点)/.test(text.slice(at, at + 2)));
  // 「二十余万人」
  let end = more ? at + 1 : at;
  let factor = 1;
  while (more && /[万亿]/.test(text.charAt(end))) factor *= parseMultiplier(text.charAt(end++));
  return { factor, more, end };
}

const PER = new Cue(
  /^\/(?:\d*万|千|百)?(?:人口|人次|人份|例次|人|名|班|组|间|节|针|剂|台|套|辆|份|支|盒|件|所|家|村|个(?![月年百])|小时|h(?![A-Za-z])|min(?![A-Za-z])|团队|床日?|次|例|生|天|日|年|月|户|床位|千人|万人|张|平方米|平方公里|公里|千米|立方米|m³|m3|立方厘米|百毫升|毫升|升|千克|公斤|公顷|亩|[Ll](?![A-Za-z])|kg)(?:[·.]?(?:年|月|天|日|(?<=[年月天日][·.])(?:人|生|床)))?(?![\d])/,
);

/** 人 before 次, 张 before 床位: the unit as printed is the longest form; 亿元 is read whole. */
function unitWordEnd(text: string, at: number, word: string): { word: string; end: number } {
  let end = at + word.length;
  const per = PER.exec(text.slice(end, end + 8));
  if (per) end += per[0].length;
  return { word: text.slice(at, end), end };
}
