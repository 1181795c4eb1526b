import type { Statement } from '../schemas/statement.ts';
import { parseChineseNumber } from './chinese-number.ts';
import { isPlanDue, sayPlanEnd } from './due-basis.ts';
import { endOfPlan } from './five-year-plan.ts';
import { formatPartialDate } from './format-date.ts';
import { slicePoints } from './slice-points.ts';

type Dated = Pick<Statement, 'due' | 'as_of' | 'due_basis' | 'quote' | 'quote_start' | 'number_start'>;

const SPOKEN =
  /“?十([一二三四五六七八])五”?(?:规划)?(期间|时期)?|((?:19|20)\d{2})年?[-—–~～至]{1,2}((?:19|20)\d{2})年(?!底|末)|((?:19|20)\d{2})年/g;

/** A span of years that the sentence itself names for its number: “十三五”期间, 2023—2025年. */
interface Period {
  readonly zh: string;
  readonly en: string;
}

function readPeriod(s: Dated): Period | null {
  const year = (s.due ?? s.as_of)?.slice(0, 4);
  if (s.due_basis !== 'stated' || year === undefined) return null;
  const before = slicePoints(s.quote, 0, s.number_start - s.quote_start).replace(/\s/g, '');
  const m = [...before.matchAll(SPOKEN)].findLast(
    ([, plan, during, , to, single]) =>
      to === year || single === year || (during !== undefined && String(endOfPlan(`十${plan}`)) === year),
  );
  if (!m) return null;
  const [, plan, during, from, to] = m;
  const [ordinal, end] = [parseChineseNumber(`十${plan}`), endOfPlan(`十${plan}`)];
  if (during !== undefined && ordinal !== null && end !== null)
    return { zh: `“十${plan}五”期间`, en: `${ordinal}th Five-Year Plan, ${end - 4}–${end}` };
  return to === undefined ? null : { zh: `${from}—${to}年`, en: `${from}–${to}` };
}

/** 6月底前 → 2018-06: the month’s end, where the sentence prints it. */
const isMonthEnd = (s: Dated, date: string): boolean =>
  date.length > 4 && new RegExp(`${Number(date.slice(5))}月(?:份)?[底末]`).test(s.quote.replace(/\s/g, ''));
const isHalfYear = (s: Dated, date: string): boolean => date.endsWith('-06') && /上半年/.test(s.quote);

function pointZh(s: Dated, date: string): string {
  if (isHalfYear(s, date)) return `${date.slice(0, 4)}年上半年`;
  return `${formatPartialDate(date, 'zh')}${!date.endsWith('-12') && isMonthEnd(s, date) ? '底' : ''}`;
}
function pointEn(s: Dated, date: string): string {
  if (isHalfYear(s, date)) return `the middle of ${date.slice(0, 4)}`;
  return `${!date.endsWith('-12') && isMonthEnd(s, date) ? 'the end of ' : ''}${formatPartialDate(date, 'en')}`;
}

/** What opens the Chinese sentence: 到2025年， / “十三五”期间， / 截至2020年，; empty where no date is known. */
export function openingZh(s: Dated & Pick<Statement, 'kind'>): string {
  const period = readPeriod(s);
  if (period) return `${period.zh}，`;
  if (s.due !== null && !isPlanDue(s)) return `${s.kind === 'norm' ? '' : '到'}${pointZh(s, s.due)}，`;
  if (s.as_of === null) return '';
  // A date carried from another sentence may close a period: 截至 is true of a state and of a sum.
  return `${s.due_basis === 'stated' && s.as_of.length === 4 ? '' : '截至'}${pointZh(s, s.as_of)}，`;
}

/** What closes the English sentence: “ by 2025” / “ (end of 2020)” / “ over the 13th Five-Year Plan, 2016–2020”. */
export function closingEn(s: Dated & Pick<Statement, 'kind'>): string {
  const period = readPeriod(s);
  if (period)
    return s.kind === 'achieved' ? ` (${period.en})` : ` over ${/^\d{4}/.test(period.en) ? '' : 'the '}${period.en}`;
  if (s.due !== null && !isPlanDue(s)) return ` ${s.kind === 'norm' ? 'in' : 'by'} ${pointEn(s, s.due)}`;
  if (s.as_of === null) return '';
  const point = pointEn(s, s.as_of).replace(/^the (?=end|middle)/, '');
  return ` (${s.due_basis === 'stated' || s.as_of.length > 4 ? '' : 'as of '}${point})`;
}

/** The plan’s own end, where nothing nearer dates a target. */
export const planPeriod = (s: Dated): { zh: string; en: string } =>
  s.due !== null && isPlanDue(s)
    ? {
        zh: `（${sayPlanEnd(formatPartialDate(s.due, 'zh'), 'zh')}）`,
        en: ` (${sayPlanEnd(formatPartialDate(s.due, 'en'), 'en')})`,
      }
    : { zh: '', en: '' };
