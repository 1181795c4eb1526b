import { readUnitWord } from './lexicon/measure-words.ts';

/** No number is printed longer; what is longer is an address or a key. */
const LONGEST = 14;
const RUN = /[0-9IOl.]+/g;
/** What can stand behind a number and behind no word: a sign, a multiplier, a date, a bound, the edge of a cell. */
const BEHIND =
  /^(?:[%‰万亿千百余多年月日章节]|个?(?:百分|千分)点|及?以[上下内]|左右|\/(?:10|1O|l0|lO|IO|[千万百]|十万)|[-—~至到:]\d|[\t|]|$)/;
/** A class, a grade and a stage are written in Roman numerals: II级手术, III期, I类切口. */
const ROMAN_BEHIND = /^(?:[级类型期度相代]|[-—~、/和至]?[IV])/;
/** 「每季度结算l次」, 「每低l个百分点」, 「床护比l:0.4」: a lone l before what is counted. */
const ALONE = /^(?:[个名次家所张项起例台套件份座处年%‰]|[万亿][元人名]|:\d)/;

/**
 * OCR prints the digits 1 and 0 as the letters l, I and O: 「35O人」, 「l6家」, 「2O20年」, 「2.l亿元」, 「IOO%」.
 * A run of them with digits is a number where a unit, a sign or a date stands behind it; letters alone need two.
 * 「CO2」, 「O2O模式」, 「ICD-10」, 「II级」 stay. The text keeps its length.
 */
export function repairDigits(text: string): string {
  if (!/[IOl]/.test(text)) return text;
  return text.replace(RUN, (run: string, at: number) => {
    if (run.length > LONGEST || !/[IOl]/.test(run)) return run;
    const number = run.replace(/\.+$/, '');
    const end = at + number.length;
    return standsForDigits(number, text.slice(Math.max(0, at - 1), at), text, end) ? readLookAlikes(run) : run;
  });
}

/** 「2l7」 as the digits that it stands for. */
export const readLookAlikes = (run: string): string => run.replaceAll('O', '0').replaceAll(/[Il]/g, '1');

function standsForDigits(number: string, before: string, text: string, end: number): boolean {
  const behind = text.slice(end, end + 8).split('\n', 1)[0] ?? '';
  if (/[A-Za-z]/.test(before) || /^[A-Za-z]/.test(behind) || number.startsWith('.') || number === 'O2O') return false;
  const counted = BEHIND.test(behind) || readUnitWord(text, end) !== null;
  // 「I10」 alone in a cell is a code of the classification of diseases.
  if (/\d/.test(number)) return counted && !(/^I\d+(?:\.\d)?$/.test(number) && /^[\t|]?$/.test(behind.charAt(0)));
  if (number === 'l') return ALONE.test(behind) && /[一-鿿]/.test(before.trim() || text.charAt(end - 3));
  if (!/^[IOl]{2,4}$|^l\.l+$/.test(number) || /^O+$/.test(number) || ROMAN_BEHIND.test(behind)) return false;
  return /^[Il]O{2,3}$/.test(number) || (counted && behind !== '');
}
