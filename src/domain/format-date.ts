import { MONTH_NAMES_EN } from './month-names.ts';

/** A partial date in words: `2025` → 2025年 / 2025, `2025-12` → 2025年底 / the end of 2025, `2018-06` → 2018年6月 / June 2018. */
export function formatPartialDate(date: string, lang: 'zh' | 'en'): string {
  const [year, month] = date.split('-');
  if (month === undefined) return lang === 'zh' ? `${year}年` : `${year}`;
  if (month === '12') return lang === 'zh' ? `${year}年底` : `the end of ${year}`;
  if (lang === 'zh') return `${year}年${Number(month)}月`;
  return `${MONTH_NAMES_EN[Number(month) - 1] ?? month} ${year}`;
}
