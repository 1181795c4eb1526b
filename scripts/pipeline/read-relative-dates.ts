import type { DateToken } from './read-dates.ts';

/**
 * Words that hold no numeral and lean on a year that was spoken of: 年底前, 今年, 明年, 上半年, 年内, 去年, 当年, 全年.
 */
const RELATIVE =
  /(?<=^|[,。;:、(到至在于,\n])(?:今年年?底|明年年?底|今年|明年|去年|本年度?|年底|年末|年内|上半年|下半年|当年|全年)(?:之?前|以前)?(?!度|来|以来)/g;

/** What such a word stands for, given the year that the text speaks in. */
export function relativeValue(word: string, year: number): string | null {
  const shift = /^明/.test(word) ? 1 : /^(?:去|上年)/.test(word) ? -1 : 0;
  const month = monthOf(word);
  if (month !== null) return month === '' ? String(year + shift) : `${year + shift}-${month}`;
  return null;
}

/** The month that a word names, empty for a whole year. */
function monthOf(word: string): string | null {
  if (/底|末|下半年/.test(word)) return '12';
  if (/上半年/.test(word)) return '06';
  return /年/.test(word) ? '' : null;
}

/** Finds relative dates in [start, end); what they stand for follows from the year last spoken of. */
export function readRelativeDates(text: string, start: number, end: number, year: number | null): DateToken[] {
  const window = text.slice(start, end);
  if (!/年[底内末]|[上下]半年|[今明去当全本]年/.test(window)) return [];
  const tokens: DateToken[] = [];
  for (const m of window.matchAll(RELATIVE)) {
    const place = { start: start + m.index, end: start + m.index + m[0].length };
    const use = /前$/.test(m[0]) ? 'deadline' : 'bare';
    // 今年 and 去年 are counted from the year of the text, the others belong to the year spoken of.
    if (!/^[今明去本]年/.test(m[0])) tokens.push({ ...place, value: null, month: monthOf(m[0]), use });
    else if (year === null) tokens.push({ ...place, value: null, month: null, use: 'open' });
    else tokens.push({ ...place, value: relativeValue(m[0], year), month: null, use });
  }
  return tokens;
}
