import { Cue } from './cue.ts';
import { type DateCarry, type GoverningDate, withYear } from './governing-date.ts';
import { BASIS_BEHIND, ON_BASIS } from './lexicon/basis-words.ts';
import { BEGUN, DONE_WITH } from './lexicon/work-verbs.ts';
import { isYardstick } from './named-dates.ts';
import type { SentenceDates } from './sentence-dates.ts';

/** 从2015年末的76岁提高到2020年末的77岁, 在2015年76.1岁的基础上: each number has its own. */
const OWN_DATE =
  /((?:19|20)\d{2})年(年?[末底]|上半年|下半年|前三季度|(?:[1-9]|1[0-2])月[底末]?)?(?:的|(?<=[由从在](?:19|20)\d{2}年(?:年?[末底])?))$/;
const MONTH_OF_PART: Readonly<Record<string, string>> = { 上半年: '06', 前三季度: '09' };
/** The month that a part of a year ends with. */
const monthOf = (part: string): string =>
  MONTH_OF_PART[part] ?? /^(\d{1,2})月/.exec(part)?.[1]?.padStart(2, '0') ?? '12';

/** The year that 的 or 由 binds to the number alone. */
export function boundDate(text: string, at: number, dates: SentenceDates): GoverningDate | null {
  const own = OWN_DATE.exec(text.slice(Math.max(0, at - 14), at));
  if (
    own?.[1] !== undefined &&
    !/(?:[是为达占]|相当于|恢复[到至])$/.test(text.slice(Math.max(0, at - 18), at - own[0].length)) &&
    !/^[\d.]{1,5}多?倍/.test(text.slice(at, at + 7)) &&
    !isYardstick(text, { start: at - own[0].length, end: at - own[0].length + 5 })
  )
    return {
      value: own[2] ? `${own[1]}-${monthOf(own[2])}` : own[1],
      use: dates.isDeadlineBefore(at, own[1]) ? 'deadline' : 'bare',
      basis: 'stated',
      near: true,
      own: true,
    };
  // 「2024年建成的30个村卫生室」
  const attributed = ATTRIBUTED.exec(text.slice(Math.max(0, at - 20), at));
  return attributed?.[1] === undefined || dates.isDueAfter(at, attributed[1])
    ? null
    : {
        value: attributed[2] ? `${attributed[1]}-${monthOf(attributed[2])}` : attributed[1],
        use: 'bare',
        basis: 'stated',
        near: true,
        own: true,
      };
}
const ATTRIBUTED = new RegExp(`((?:19|20)\\d{2})年(年?[末底])?(?:(?:之?前|以前)已?${BEGUN}|已?${DONE_WITH})的$`);

/** 「较2020年(2.9‰)下降」, 「较7月(1342例)下降」: what is compared with has its own. */
export function dateOfBase(text: string, at: number, dates: SentenceDates, carry: DateCarry): GoverningDate | null {
  const own = { use: 'bare', basis: 'stated', near: true, own: true } as const;
  // 「在去年改造20家卫生站的基础上,再改造15家」
  const from = ON_BASIS.exec(text.slice(Math.max(0, at - 20), at));
  if (from && BASIS_BEHIND.test(text.slice(at, at + 36))) {
    const year = from[1] ?? (from[3] && carry.spoken !== null ? String(Number(carry.spoken) - 1) : null);
    return year === null ? null : { value: from[2] ? `${year}-12` : year, ...own };
  }
  const window = text.slice(Math.max(0, at - 16), at);
  const bare = RIGHT_BEFORE.exec(window);
  const m = OF_BASE.exec(window) ?? (bare !== null && MOVES.test(text.slice(at, at + 24)) ? bare : null);
  if (!m) return OF_LAST_MONTH.test(window) ? monthBefore(dates, at, carry) : null;
  if (m[1] !== undefined) return { value: m[2] ? `${m[1]}-${monthOf(m[2])}` : m[1], ...own };
  const token = {
    start: at - m[0].length,
    end: at,
    value: null,
    month: (m[3] ?? '').padStart(2, '0'),
    use: 'bare',
  } as const;
  const value = withYear(token, carry, dates.yearBefore(token));
  if (value === null) return null;
  // 「1月报告1200例,较12月(980例)上升22%」: of the year before.
  const last = dates.lastBefore(at);
  const now = last === null ? null : withYear(last, carry, dates.yearBefore(last));
  const shift = now !== null && now.length > 4 && value > now ? 1 : 0;
  return { value: `${Number(value.slice(0, 4)) - shift}${value.slice(4)}`, ...own };
}
const DAY_OF_BASE = '(?:((?:19|20)\\d{2})年)(年?[末底]|(?:[1-9]|1[0-2])月份?[底末]?)?|([1-9]|1[0-2])月份?[底末]?';
const OF_BASE = new Cue(new RegExp(`[较比与](?:${DAY_OF_BASE})[(的](?:约|为|是)?$`));
/** 「较2021年239亿元增加19亿元」: what it has moved from stands between the year and the verb. */
const RIGHT_BEFORE = new Cue(new RegExp(`[较比](?:${DAY_OF_BASE})$`));
const MOVES =
  /^[\d.,]{1,12}[^,。;:\d]{1,8}?(?:增[加长至]|减少|提[高升]|上升|上涨|下降|降低|回落|扩大|缩[短小]|翻了?[一两]番)/;

const OF_LAST_MONTH = new Cue(/[较比与]上个?月份?(?:同期)?(?:[(的](?:约|为|是)?|为|是)$/);

/** 「9月报告27668例,较上月(31204例)下降11.33%」: the month before the one spoken of. */
function monthBefore(dates: SentenceDates, at: number, carry: DateCarry): GoverningDate | null {
  const last = dates.lastBefore(at);
  const now =
    (last === null ? null : withYear(last, carry, dates.yearBefore(last))) ?? carry.head?.value ?? carry.reported;
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(now ?? '') ?? [];
  if (year === undefined) return null;
  const value = month === '01' ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
  return { value, use: 'bare', basis: 'stated', near: true, own: true };
}

/** 「首剂接种率90%以上(6月底前)」 */
const MONTH_BEHIND = /^[\d.,]{1,12}[^\d,;。()]{0,8}\((1[0-2]|[1-9])月(?:底|末)?(?:之?前|以前)(?:完成)?\)/;

/** 「1.2亿元(2019年)」, 「12家(截至2024年5月)」: a day alone in the brackets behind a number. */
const BEHIND =
  /^[\d.,]{1,12}[^\d,;。()]{0,8}\((?:截至|截止)?((?:19|20)\d{2})年?(年?[末底]|(\d{1,2})月(?:底|末|\d{1,2}日)?)?(?:数|现状|基期|实绩)?\)/;

/** The date that stands alone in the brackets behind a number. */
export function dateBehind(text: string, at: number, dates: SentenceDates, carry: DateCarry): GoverningDate | null {
  const window = text.slice(at, at + 36);
  if (!window.includes('(')) return null;
  const own = { basis: 'stated', near: true, own: true } as const;
  const month = MONTH_BEHIND.exec(window)?.[1];
  if (month !== undefined) {
    const token = { start: at, end: at, value: null, month: month.padStart(2, '0'), use: 'deadline' } as const;
    const value = withYear(token, carry, dates.yearBefore(token));
    if (value !== null) return { value, use: 'deadline', ...own };
  }
  const [, year, part, ofYear] = BEHIND.exec(window) ?? [];
  if (year === undefined) return null;
  return { value: part ? `${year}-${ofYear?.padStart(2, '0') ?? '12'}` : year, use: 'bare', ...own };
}

/** 「补助标准由上年的84元提高至89元」, 「较去年同期的41.2%提高」, 「使用率76.4%,上年为74.9%」: the number belongs to the year before the one spoken of. */
const YEAR_BEFORE = new Cue(
  /(?:(?<![是为]|相当于|恢复[到至]|达到)(?:上年|上一年|去年|上年度)(同期|年?[末底])?的|[,;(](?:上一?年度?|去年)(同期|年?[末底])?(?:为|是|只有|仅有|仅为)?|[比较与](?:上一?年度?|去年)(同期|年?[末底])?\(|[,;]上年已[一-鿿]{1,4}:?)$/,
);

/** 「平均住院日7.9天,较上年8.2天减少0.3天」 */
const AGAINST_LAST = new Cue(/[较比](?:上一?年度?|去年)(同期|年?[末底])?$/);

/** 「2023年同期分别为80.4%和62.9%」, of the same stretch as what it is compared with. */
const SAME_STRETCH = new Cue(
  /((?:19|20)\d{2})年同期(?:分别)?(?:为|是|仅为?|只有|达到?)(?:[\d.%‰、和及]{0,16}[、和及])?$/,
);

/** The year before the one spoken of, where 去年, 上年 or 同期 says that the number is of it. */
export function yearBefore(text: string, dates: SentenceDates, at: number, carry: DateCarry): GoverningDate | null {
  const same = SAME_STRETCH.exec(text.slice(Math.max(0, at - 28), at));
  if (same) {
    const stretch = dates.yearBefore({ start: at - same[0].length }) ?? carry.head?.value ?? '';
    return { value: `${same[1]}${stretch.slice(4)}`, use: 'bare', basis: 'stated', near: true, own: true };
  }
  const window = text.slice(Math.max(0, at - 8), at);
  const bare = AGAINST_LAST.exec(window);
  const said = YEAR_BEFORE.exec(window) ?? (bare !== null && MOVES.test(text.slice(at, at + 24)) ? bare : null);
  if (!said) return null;
  const part = said[1] ?? said[2] ?? said[3];
  const last = dates.lastBefore(at);
  // 「今年1—9月支出13.1亿元,去年同期为12.3亿元」 in a report of 2024: counted from the year that the text speaks in.
  if (said[0].includes('去年') && carry.spoken !== null) {
    const word = at - said[0].length;
    const earlier = last !== null && last.start >= word ? dates.lastBefore(word) : last;
    const stretch =
      (earlier === null ? null : withYear(earlier, carry, dates.yearBefore(earlier))) ??
      carry.head?.value ??
      carry.reported ??
      '';
    // 「2024年新增床位300张,去年同期为200张」 in a plan of 2025: a year before the one that the sentence speaks of.
    const like = part === '同期' || said[0].startsWith('(');
    const back = like && stretch.startsWith(String(Number(carry.spoken) - 1)) ? 2 : 1;
    const year = String(Number(carry.spoken) - back);
    const value = part === '同期' ? `${year}${stretch.slice(4)}` : part !== undefined ? `${year}-12` : year;
    return { value, use: 'bare', basis: 'stated', near: true, own: true };
  }
  // 「2023年末,全市共有学校312所,去年同期是305所」: 去年 itself leans on the date before it.
  const leaning = last === null || (last.value === null && last.month === null);
  const governing =
    (leaning ? dates.yearBefore({ start: at - said[0].length + 1 }) : withYear(last, carry, dates.yearBefore(last))) ??
    carry.head?.value;
  const of = governing ?? carry.spoken;
  const year = of == null ? null : Number(of.slice(0, 4)) - 1;
  const value =
    year === null || of == null
      ? null
      : part === '同期'
        ? `${year}${of.slice(4)}`
        : part !== undefined
          ? `${year}-12`
          : String(year);
  return { value, use: value === null ? 'open' : 'bare', basis: 'stated', near: true, own: true };
}
