import type { DateToken } from './read-dates.ts';

/** Words that hold no numeral and lean on the document’s year: 年底前, 今年, 明年, 上半年, 年内, 去年. */
const RELATIVE =
  /(?<=^|[,。;:、(到至在于,\n])(?:今年年?底|明年年?底|今年|明年|去年|本年度?|年底|年末|年内|上半年)(?:之?前|以前)?(?!度|来|以来)/g;

/** What such a word stands for, given the year that the text speaks in. */
export function relativeValue(word: string, year: number): string | null {
  const shift = /^明/.test(word) ? 1 : /^(?:去|上年)/.test(word) ? -1 : 0;
  if (/底|末/.test(word)) return `${year + shift}-12`;
  if (/上半年/.test(word)) return `${year + shift}-06`;
  return /年/.test(word) ? String(year + shift) : null;
}

/** Finds relative dates in [start, end); where the text states no year of its own they stand for none. */
export function readRelativeDates(text: string, start: number, end: number, year: number | null): DateToken[] {
  const window = text.slice(start, end);
  if (!/年底|年内|上半年|今年|明年|去年|年末|当年/.test(window)) return [];
  const tokens: DateToken[] = [];
  for (const m of window.matchAll(RELATIVE)) {
    const place = { start: start + m.index, end: start + m.index + m[0].length, month: null };
    if (year === null) {
      if (/^[今去]年/.test(m[0])) tokens.push({ ...place, value: null, use: 'open' });
      continue;
    }
    const value = relativeValue(m[0], year);
    if (value !== null) tokens.push({ ...place, value, use: /前$/.test(m[0]) ? 'deadline' : 'bare' });
  }
  return tokens;
}
