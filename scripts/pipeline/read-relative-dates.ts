import { endOfPlan } from '../../src/domain/five-year-plan.ts';
import { BASIS_BEHIND } from './lexicon/basis-words.ts';
import { matchesOf } from './matches-of.ts';
import type { DateToken } from './read-dates.ts';

/** 年底 of a year that is named or counted: 每年年底, 2025年年底, 近年末, 三年内. */
const COUNTED = '\\d一二三四五六七八九十两几多近每同历年整半上';
/**
 * Words that hold no numeral and lean on a year that was spoken of: 年底前, 今年, 明年, 上半年, 年内, 去年, 当年, 全年.
 * 年底 and 年内 may follow any word (「确保年底前」, 「所有统筹区年底前」), the others open a clause or follow 到, 在.
 */
const RELATIVE = new RegExp(
  '(?:(?<=^|[,。;:、(“到至在于计争保,\\n])(?:本年度?|[今明当]年年?底|今年|明年|后年|去年|上半年|下半年|当年|全年|上一?年度?(?=,|\\(|全[省市县区州旗]|我[省市县区州旗局院]|\\d+[项件]))' +
    '|(?<=[一-鿿])(?<![到至在于每去今明])全年(?=(?:至少|不少于|不低于|累计|共|完成|组织|开展|举办|派驻|培训|选派|新增|实现|安排|达到|力争|计划)[^,。;]{0,30}\\d)' +
    '|(?<=[一-鿿])(?<![今明去全本年每较比同与于由从至到截和及在])[上下]半年(?=(?:举办|完成|开展|启动|组织|召开|建成|投用|实现|培训)[^,。;]{0,30}\\d)' +
    '|(?:年度|全年|本年度?|今年|当年)(?:工作)?(?:任务|目标|计划)(?=[:为是]|[数值]为)' +
    '|(?<=[一-鿿])(?<![较比与同于由从至到截和及每历])[今明去后]年(?=[一-鿿])(?!以来|同期|年|底|末|初|度|的|来|相比|比|水平|[上下]半年|前|第|[一二三四五六七八九十]{1,2}(?:月|季度))' +
    `|[今明]年年?底|(?<![${COUNTED}])(?:年底|年末|年内))(?:之?前|以前)?(?!度|来|以来)`,
  'g',
);

/** 「去年底」, 「计划明年6月底前」, 「力争今年三季度」, 「今年上半年」, 「截至今年4月底」: a part of a year that is counted from the text’s own. */
const PART =
  /(?<!每)([今明去]|(?<=[到至在于]|[,。;:、(\n])本)年(?:的?(?:年?(底|末)|(上|下)半年|第?([一二三四1-4])季度|前([一二三])(?:个)?季度|前(\d{1,2})个月|(?:\d{1,2}月?[-—–~～至到])?(\d{1,2})月(?:\d{1,2}[日号])?)(?:底|末|初|中旬|上旬|下旬|份)?)(?:之?前|以前)?(?!度|来|以来|个)/g;

function readParts(window: string, start: number, text: string, year: number | null): DateToken[] {
  return matchesOf(PART, window).map((m) => {
    const place = { start: start + m.index, end: start + m.index + m[0].length };
    // 「较去年底增加12家」, 「从今年7月1日起」
    const begins = text.charAt(place.end) === '起' || /[较比与同由从]$/.test(text.slice(place.start - 1, place.start));
    const use = begins ? 'base' : useOf(m[0], text.slice(Math.max(0, place.start - 3), place.start));
    if (year === null) return { ...place, value: null, month: null, use: 'open' };
    const shift = m[1] === '明' ? 1 : m[1] === '去' ? -1 : 0;
    const quarter = '一二三四'.indexOf(m[4] ?? m[5] ?? ' ') + 1 || Number(m[4]);
    const month = m[3] === '上' ? 6 : (m[4] ?? m[5]) ? quarter * 3 : (m[6] ?? m[7]) ? Number(m[6] ?? m[7]) : 12;
    return { ...place, value: `${year + shift}-${String(month).padStart(2, '0')}`, month: null, use };
  });
}

/** 「2021年完成50%,剩下的翌年6月底前完成」: the year behind the one printed last. */
const NEXT =
  /(?:翌|(?<![人每\d一-龥])次|(?<=[的于至到在,;])次)年(?!均)(?:(\d{1,2})月(?:底|末)?|(底|末|年底))?(?:之?前|以前)?(?!度)/g;

function readNextYears(window: string, start: number): DateToken[] {
  return Array.from(window.matchAll(NEXT)).flatMap((m) => {
    const year = Array.from(window.slice(0, m.index).matchAll(/(?:19|20)\d{2}(?=年)/g)).at(-1)?.[0];
    if (year === undefined) return [];
    const month = m[1]?.padStart(2, '0') ?? (m[2] ? '12' : null);
    const value = `${Number(year) + 1}${month === null ? '' : `-${month}`}`;
    return [{ start: start + m.index, end: start + m.index + m[0].length, value, month: null, use: useOf(m[0], '') }];
  });
}

const YEAR_AT_HEAD = /(?:19|20)\d{2}年(?:度|[,全我本]|的?(?:工作|重点|目标|任务))/;

/** What such a word stands for, given the year that the text speaks in. */
export function relativeValue(word: string, year: number): string | null {
  const shift = /^明/.test(word) ? 1 : /^后/.test(word) ? 2 : /^(?:去|上一?年)/.test(word) ? -1 : 0;
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
export function readRelativeDates(
  text: string,
  start: number,
  end: number,
  year: number | null,
  periodCloses: string | null = null,
): DateToken[] {
  const window = text.slice(start, end);
  const ends = periodCloses === null || !/期|结束/.test(window) ? [] : readEndOfPeriod(window, start, periodCloses);
  const closing = /[到至]期末/.test(window) ? readEndOfPlan(window, start) : [];
  const next = /[次翌]年(?!均)/.test(window) ? readNextYears(window, start) : [];
  if (!/年[底内末度]|[上下]半年|[今明去当全本上后]年|上一年/.test(window)) return [...ends, ...closing, ...next];
  const parts = /[今明去本]年/.test(window) ? readParts(window, start, text, year) : [];
  const tokens: DateToken[] = [...ends, ...closing, ...next, ...parts];
  for (const m of matchesOf(RELATIVE, window)) {
    if (parts.some((part) => part.start < start + m.index + m[0].length && start + m.index < part.end)) continue;
    const place = { start: start + m.index, end: start + m.index + m[0].length };
    // 「次均费用控制在去年水平以内」, 「签约率不低于上年」: what something is held against.
    if (
      /^(?:去年|上一?年度?)/.test(m[0]) &&
      (/(?:[低高多少优]于|超过|不及|巩固|借鉴|总结|达到)$/.test(
        text.slice(Math.max(0, place.start - 2), place.start),
      ) ||
        /^的?(?:水平|成果|成效|经验|做法|平均)/.test(text.slice(place.end, place.end + 4)) ||
        (text.charAt(place.start - 1) === '在' && BASIS_BEHIND.test(text.slice(place.end, place.end + 28))))
    )
      continue;
    const use = useOf(m[0], text.slice(Math.max(0, place.start - 3), place.start));
    // 今年 and 去年 are counted from the year of the text, the others belong to the year spoken of.
    // 「二是加强培训,年内完成轮训800人次」 behind 「一是2025年底前…」: within the year that the text speaks in.
    if (m[0] === '年内' && year !== null && !YEAR_AT_HEAD.test(window.slice(0, m.index)))
      tokens.push({ ...place, value: String(year), month: null, use });
    else if (!/^(?:[今明去本后]年|上一?年)/.test(m[0]))
      tokens.push({ ...place, value: null, month: monthOf(m[0]), use });
    else if (year === null) tokens.push({ ...place, value: null, month: null, use: 'open' });
    else tokens.push({ ...place, value: relativeValue(m[0], year), month: null, use });
  }
  return tokens;
}

/** 「“十四五”期间,…。到期末,…」: the end of the plan that was spoken of. */
function readEndOfPlan(window: string, start: number): DateToken[] {
  return Array.from(window.matchAll(/(?<=[到至])期末/g)).flatMap((m) => {
    const plan = /十([二三四五六七])五(?!.*十[二三四五六七]五)/s.exec(window.slice(0, m.index))?.[1];
    if (plan === undefined) return [];
    const value = `${endOfPlan(`十${plan}`)}-12`;
    return [{ start: start + m.index, end: start + m.index + 2, value, month: null, use: 'deadline' as const }];
  });
}

/** 「到规划期末」, 「试点结束时」: the end of the period that the plan is for. */
function readEndOfPeriod(window: string, start: number, value: string): DateToken[] {
  return Array.from(
    window.matchAll(
      /(?<!”)(?:(?:规划|行动|计划|实施|攻坚|试点|项目|建设|创建)期(?:末|满|届满|结束)|(?:行动|试点|创建|攻坚|项目期|改革)结束)(?:时|之?前)?/g,
    ),
    (m) => ({ start: start + m.index, end: start + m.index + m[0].length, value, month: null, use: 'deadline' }),
  );
}

/** 「年底前」 and 「到年底」 end something, 「截至年底」 counts until then. */
function useOf(word: string, before: string): DateToken['use'] {
  if (/截[至止]到?$/.test(before)) return 'until';
  return /前$/.test(word) || /[到至]$/.test(before) ? 'deadline' : 'bare';
}
