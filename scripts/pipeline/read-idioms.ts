import { parseChineseNumber } from '../../src/domain/chinese-number.ts';
import { finish } from './bound-words.ts';
import { NumeralCue } from './cue.ts';
import { readUnitWord } from './lexicon/measure-words.ts';
import type { Quantity } from './quantity.ts';

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

const FRACTION = new NumeralCue(
  /^([一二三四五六七八九十百千万\d]{1,3})分之([零〇一二两三四五六七八九十百\d]{1,5}(?:[.点][\d零一二三四五六七八九]+)?)/,
  16,
);
const NONE = new NumeralCue(/^零(?:死亡|感染|病例|事故|投诉|新增|差错|纠纷|漏报|误诊|返贫|积压|欠费)/, 16);
const RATIO = new NumeralCue(/^([一二三四五六七八九])比([一二三四五六七八九](?:点[零一二三四五六七八九]+)?)(?!一)/, 16);
const SLASH = new NumeralCue(/^([1-9])\/([2-9]|10)(?=年底|(?![月日年分万千])[一-鿿]|[,。;])/, 16);
const TENTHS = new NumeralCue(
  /^([一二两三四五六七八九]|\d(?:\.\d)?)成(半|[一二三四五六七八九](?![一-鿿]))?(?!不变|立|员|为|功|果|本|效|长|套|都|熟|品|人|年(?![龄内均])|绩|就|型|份|药|了|分)/,
  16,
);
// 「按八成至九成从低执行」
const TENTHS_RANGE = new NumeralCue(/^[一二三四五六七八九]成[至到—～~-]([一二三四五六七八九])成/, 8);
const HALF = new NumeralCue(/^一半(?=以上|左右|以下|的|,|。|;|县|区|乡镇|镇|街道|医院|机构|村|患者|病例)/, 16);
const DOUBLING = new NumeralCue(/^(一|两|二|1|2)(?:番|翻)/, 16);
const NEIGHBOURS = new NumeralCue(
  /^([一二两三四五六七八九])([二两三四五六七八九])([十百千万]{0,2})(?=[成名人个家例次所张台天元块公])/,
  8,
);

/** 三分之一, 百分之八十, 九成, 半数, 翻一番: proportions in words. */
export function readIdiom(text: string, at: number): Quantity | null {
  const fraction = FRACTION.exec(text, at);
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
  // 「医务人员零感染」, 「连续五年零死亡」: none, as a figure
  if (NONE.test(text, at) && text.charAt(at - 1) !== '“')
    return { ...finish(text, at, at, at + 1, 0, 0, false, 'count', null, true), idiom: 'proportion' };
  // 「市县按一比一配套」, 「一比一点二」
  const ratio = RATIO.exec(text, at);
  if (ratio && /(?:按照?|比例?为?|达到?|配比|以)$/.test(text.slice(Math.max(0, at - 3), at))) {
    const [first, second] = [number(ratio[1]) ?? 1, number(ratio[2]) ?? 1];
    const value = round(first === 1 ? second : first / second);
    return {
      ...finish(text, at, at, at + ratio[0].length, value, value, false, 'ratio', null, true),
      idiom: 'proportion',
    };
  }
  const about = readNeighbours(text, at);
  if (about) return about;
  // 「总额的1/3用于人才培养」, 「剩余1/3年底前完成」
  const slash = SLASH.exec(text, at);
  if (slash && Number(slash[1]) < Number(slash[2])) {
    const value = round((Number(slash[1]) / Number(slash[2])) * 100);
    return {
      ...finish(text, at, at, at + slash[0].length, value, value, false, 'percent', slash[0], false),
      idiom: 'fraction',
    };
  }
  const tenths = TENTHS.exec(text, at);
  if (tenths) {
    const value = (number(tenths[1]) ?? 0) * 10 + (tenths[2] === '半' ? 5 : (number(tenths[2]) ?? 0));
    // 「三成多的乡镇卫生院」, 「合计占五成多」
    const more = /^[多余](?!数|年|样|元化)/.test(text.slice(at + tenths[0].length, at + tenths[0].length + 3));
    const end = at + tenths[0].length + (more ? 1 : 0);
    const upper = TENTHS_RANGE.exec(text, at);
    if (upper && !more) {
      const high = (number(upper[1]) ?? 0) * 10;
      const q = finish(text, at, at, at + upper[0].length, value, high, true, 'percent', '成', true);
      return { ...q, idiom: 'tenths' };
    }
    const q = finish(text, at, at, end, value, value, false, 'percent', tenths[0].slice(1), true);
    return { ...q, adjoining: more || isPassed(text, at) ? 'gt' : q.adjoining, idiom: 'tenths' };
  }
  // 「一半以上的县级中医医院」, 「占一半」
  const half = HALF.exec(text, at);
  if (half && !/^一半(?:的)?(?:时间|原因|是)/.test(text.slice(at, at + 16))) {
    return { ...finish(text, at, at, at + 2, 50, 50, false, 'percent', '半', true), idiom: 'proportion' };
  }
  const doubling = DOUBLING.exec(text, at);
  const turned = doubling ? (/翻了?(?:将?近|约)?$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0) : 0;
  if (doubling && turned > 0) {
    const times = doubling[1] === '一' || doubling[1] === '1' ? 100 : 300;
    const q = finish(text, at - turned, at - turned, at + 2, times, times, false, 'percent', '番', true);
    return { ...q, numberStart: at - turned, idiom: 'doubling' };
  }
  return null;
}

/** 「也过了七成」, 「比例要过七成五」 */
const isPassed = (text: string, at: number): boolean =>
  /(?<![超经通不])过了?$/.test(text.slice(Math.max(0, at - 3), at));

/** 「七八成的常见病」, 「两三千元」, 「三五百人」: two neighbouring figures give the ends. */
function readNeighbours(text: string, at: number): Quantity | null {
  const m = NEIGHBOURS.exec(text, at);
  if (!m) return null;
  const [low, high] = [number(m[1]), number(m[2])];
  if (low === null || high === null || high <= low || high - low > 2) return null;
  const factor = Array.from(m[3] ?? '').reduce((product, c) => product * (number(c) ?? 1), 1);
  const from = at + m[0].length;
  const share = text.charAt(from) === '成';
  const word = share ? null : readUnitWord(text, from);
  if (!share && (word === null || (word.unit === 'count' && factor === 1))) return null;
  const scale = share ? 10 : factor * (word?.factor ?? 1);
  const end = from + (word?.word.length ?? 1);
  const unit = share ? 'percent' : (word?.unit ?? null);
  const q = finish(text, at, at, end, low * scale, high * scale, true, unit, word?.word ?? '成', true);
  return { ...q, idiom: 'proportion' };
}

function number(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d/.test(text)) return Number(text);
  const [whole, fraction] = text.split('点');
  const value = parseChineseNumber(whole ?? '');
  if (value === null) return null;
  return fraction ? value + Number(`0.${Array.from(fraction, (c) => parseChineseNumber(c) ?? 0).join('')}`) : value;
}
