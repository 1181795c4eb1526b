import type { Comparator } from '../../src/schemas/statement.ts';
import { matchesOf } from './matches-of.ts';
import type { Quantity } from './quantity.ts';

/** A grade in letters that is to be reached: 「达到B++以上」, 「获A+评级」. It has no numeric value. */
const LETTER_GRADE =
  /(?<=(?:达到|达|获评|获得|获|评为|评定为|保持|保持在|升至|提升到|提升至|进入|取得|为|由|从|标准|水平))([A-E]\+{1,3}|[A-E](?=[级等档]))(?:[级等档])?((?:及|\(含\))?以上)?/g;
/** 半数以上, 超过半数, 过半: half, in words that hold no numeral. */
const HALF = /(?<![大双])(超过|超|近|约|过)?(半数|过半)(以上|左右)?/g;

/** Finds quantities in [start, end) that hold no numeral character: letter grades and 半数. */
export function readUnnumbered(text: string, start: number, end: number): Quantity[] {
  const window = text.slice(start, end);
  const found: Quantity[] = [];
  if (/[A-E]/.test(window)) {
    for (const m of matchesOf(LETTER_GRADE, window))
      found.push(quantity(start + m.index, m[0], m[1] ?? '', 0, 'grade', m[2] ? 'gte' : null));
  }
  if (window.includes('半')) {
    for (const m of matchesOf(HALF, window)) {
      const adjoining: Comparator | null =
        m[3] === '以上'
          ? 'gte'
          : m[1]?.startsWith('超') || m[1] === '过' || m[2] === '过半'
            ? 'gt'
            : m[1] || m[3]
              ? 'approx'
              : null;
      found.push(quantity(start + m.index, m[0], m[2] ?? '', 50, 'percent', adjoining));
    }
  }
  return found;
}

function quantity(
  start: number,
  whole: string,
  word: string,
  value: number,
  unit: 'grade' | 'percent',
  adjoining: Comparator | null,
): Quantity {
  const end = start + whole.length;
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    low: value,
    high: value,
    isRange: false,
    unit,
    unitZh: word,
    adjoining,
    chinese: true,
    idiom: unit === 'percent' ? 'proportion' : null,
  };
}
