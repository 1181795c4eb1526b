import { formatDate } from './format.ts';
import type { Lang } from './lang.ts';
import { stringsFor } from './strings.ts';

/** `2021—2025年`, one year, or the one end that is known; null where neither is. */
export function formatPeriod(start: string | null, end: string | null, lang: Lang): string | null {
  const t = stringsFor(lang);
  if (start !== null && end !== null) {
    if (start === end) return formatDate(end, lang);
    const isYears = start.length === 4 && end.length === 4;
    return `${isYears ? start : formatDate(start, lang)}${lang === 'zh' ? '—' : '–'}${formatDate(end, lang)}`;
  }
  if (start !== null) return t.document.periodFrom(formatDate(start, lang));
  return end === null ? null : t.document.periodTo(formatDate(end, lang));
}
