import { closingBracket, isAside } from './date-brackets.ts';
import { DONE_WITH } from './lexicon/work-verbs.ts';
import { aimEnd, isBase, isSpelledOut, isWithinChange, speaksForOne } from './named-dates.ts';
import type { DateToken } from './read-dates.ts';
import type { ClauseSpan } from './split-sentences.ts';
import { hasOwnSubject, isTrailingDeadline, OWN_OBJECT } from './trailing-deadlines.ts';

/** Dates that compare or name rather than govern: 较2015年, 2021版, 《…2030》. */
export const governs = (token: DateToken): boolean =>
  token.use === 'open' ||
  (token.use !== 'base' && token.use !== 'span' && (token.value !== null || token.month !== null));

/** The dates of one sentence; what each of them governs is worked out once for all its numbers. */
export class SentenceDates {
  private readonly text: string;
  private readonly from: number;
  private readonly tokens: readonly DateToken[];
  /** What governs a number behind the first n dates, for each n as far as it was asked. */
  private readonly leading: (DateToken | null)[] = [null];
  private readonly trailing: boolean[] = [];
  private readonly bases: readonly DateToken[];
  private readonly begins: readonly DateToken[];

  constructor(text: string, sentence: ClauseSpan, tokens: readonly DateToken[]) {
    this.text = text;
    this.from = sentence.start;
    const own = tokens.filter((t) => t.end > sentence.start && t.start < sentence.end);
    this.tokens = own.filter(governs);
    this.begins = own.filter(
      (t) => t.use === 'base' && (text.charAt(t.end - 1) === '起' || text.charAt(t.end) === '起'),
    );
    // 「从2025年1月1日起,补助标准由460元提高到620元」 begins on a day; it does not tell what was measured then.
    this.bases = own.filter(
      (t) => !this.begins.includes(t) && (t.use === 'base' || /[由从]$/.test(text.slice(t.start - 1, t.start))),
    );
  }

  /** The last date before `at`; the second 到…年 takes over from the first. */
  lastBefore(at: number): DateToken | null {
    let n = 0;
    while (n < this.tokens.length && (this.tokens[n]?.end ?? at) < at) n++;
    const next = this.tokens[n];
    const previous = n > 0 ? this.tokens[n - 1] : undefined;
    // Inside its brackets a date governs: (2020年为81.4岁).
    if (next && next.end <= at && closingBracket(this.text, next) >= at) return next;
    if (previous && closingBracket(this.text, previous) >= at) return previous;
    const aim = next?.end === at ? next : previous;
    if (aim && aimEnd(this.text, aim) > at) return aim;
    let last = this.leadingOf(n);
    for (let i = n; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (token && token.start < at) last = this.follow(last, token);
    }
    return last && isOfPart(this.text, last, at) ? this.leadingOf(this.tokens.indexOf(last)) : last;
  }

  /** 「累计投入120亿元;2024年起,每年安排30亿元」: what recurs from a day on ends with no date that was spoken of before. */
  isRecurring(at: number): boolean {
    const from = this.begins.findLast((t) => t.end <= at);
    return (
      from !== undefined &&
      !this.tokens.some((t) => t.start > from.start && t.start < at) &&
      /^[^。;]{0,30}(?:每年|逐年|按年|每月|每季度)/.test(this.text.slice(from.end, at))
    );
  }

  /** The year printed last in the sentence before a date that prints none. */
  yearBefore(token: { readonly start: number }): string | null {
    return (
      this.tokens.findLast(
        (t) =>
          t.start < token.start &&
          t.value !== null &&
          !isAside(this.text, t) &&
          !isInTitle(this.text, this.from, t.start),
      )?.value ?? null
    );
  }

  /** The sentence up to `at`, as far as it is near. */
  before(at: number): string {
    return this.text.slice(Math.max(this.from, at - 60), at);
  }

  /** Whether the sentence goes on to a later year behind `at`: 「2020年2.65,2025年3.20」. */
  isOvertaken(at: number, value: string): boolean {
    const year = value.slice(0, 4);
    return this.tokens.some((t) => t.start >= at && t.value !== null && t.value.slice(0, 4) > year);
  }

  /** Whether a date before `at` is only compared with: 较2015年. */
  isComparedBefore(at: number): boolean {
    return this.bases.some((t) => t.use === 'base' && t.end <= at && at - t.end <= 40);
  }

  /**
   * The year that all changes of a sentence start from: 「与2020年相比,费用由7420元降到6815元」. That of 「死亡率由2015年的46.2降至18.7」
   * is that of its own rate, and of those beside it: 「分别由2015年的16.2/10万、6.1‰下降到…」.
   */
  baseBefore(at: number): string | null {
    const base = this.bases.findLast((t) => t.end <= at && t.value !== null);
    if (!base) return null;
    const between = this.text.slice(base.end, at);
    return /^的?相比/.test(between) || BESIDE_FIRST.test(between) ? base.value : null;
  }

  /** Whether the sentence set this year as its deadline before `at`: 到2025年,…提高到2025年的78.5岁. */
  isDeadlineBefore(at: number, year: string): boolean {
    return this.tokens.some((t) => t.end <= at && t.use === 'deadline' && t.value?.slice(0, 4) === year);
  }

  /** Whether a later deadline governs at `at`: 「到2025年,2021年认定的30家全部达标」 are due then. */
  isDueAfter(at: number, year: string): boolean {
    const last = this.lastBefore(at);
    return last?.use === 'deadline' && last.value !== null && last.value.slice(0, 4) > year;
  }

  /** 「建设资源共享中心5个,于2024年12月底前投入使用,…」: the deadline right behind what is built. */
  firstOpening(at: number): DateToken | null {
    const next = this.tokens.find((t) => t.start >= at);
    return next &&
      next.use === 'deadline' &&
      /^[^,。;(]{1,24},(?:并|计划|力争|确保)?[于在到]?$/.test(this.text.slice(at, next.start)) &&
      OPENING.test(this.text.slice(next.end, next.end + 6)) &&
      !OPENS_ANOTHER.test(this.text.slice(next.end, next.end + 24))
      ? next
      : null;
  }

  /** 「中央补助资金3260万元已于2024年12月提前下达」: when what the number counts has happened. */
  happenedBehind(at: number): DateToken | null {
    const next = this.tokens.find((t) => t.start >= at);
    return next && next.start - at <= 24 && HAPPENED.test(this.text.slice(at, next.start)) ? next : null;
  }

  /** 「29处于2022年7月底前整改到位,剩余8处延至10月底前销号」: the deadline that the number’s own clause sets behind it. */
  dueBehind(at: number): DateToken | null {
    const next = this.tokens.find((t) => t.start >= at);
    // 「75%的流行县2028年达到消除标准」
    if (
      next?.use === 'bare' &&
      next.value !== null &&
      next.start - at <= 24 &&
      IN_CLAUSE.test(this.text.slice(at, next.start)) &&
      /^(?:底|末)?(?:全部|基本|将|要)*(?:达到|实现|完成|建成|消除|通过)/.test(this.text.slice(next.end, next.end + 10))
    )
      return next;
    if (next?.use !== 'deadline' || next.start - at > 30) return null;
    return RIGHT_BEHIND.test(this.text.slice(at, next.start)) &&
      FINISHED.test(this.text.slice(next.end, next.end + 8)) &&
      !OWN_OBJECT.test(this.text.slice(next.end, next.end + 14))
      ? next
      : null;
  }

  /** The first date from `at` on that closes the sentence or item as its deadline. */
  firstTrailing(at: number): DateToken | null {
    for (const [i, token] of this.tokens.entries()) {
      if (token.start < at) continue;
      this.trailing[i] ??= isTrailingDeadline(this.text, token);
      if (this.trailing[i] && !hasOwnSubject(this.text, at, token)) return token;
      // 「签约率达到70%,年底前新增床位200张,力争三季度完成招聘」: behind another clause’s deadline none closes this one.
      if (token.use === 'deadline' && /^[^,;。()]*,[^,;。()]*$/.test(this.text.slice(at, token.start))) return null;
    }
    return null;
  }

  /** The year of an aim that is measured against before `at`: 「达到2025年目标值,…61.2%(目标65%)」. */
  lastAimBefore(at: number): DateToken | null {
    return this.tokens.findLast((t) => t.end <= at && aimEnd(this.text, t) > 0) ?? null;
  }

  private leadingOf(n: number): DateToken | null {
    for (let k = this.leading.length; k <= n; k++) {
      const token = this.tokens[k - 1];
      const last = this.leading[k - 1] ?? null;
      this.leading.push(token ? this.follow(last, token) : last);
    }
    return this.leading[n] ?? null;
  }

  private follow(last: DateToken | null, token: DateToken): DateToken | null {
    if (
      isOfEarlier(this.text, last, token) ||
      isInTitle(this.text, this.from, token.start) ||
      (closingBracket(this.text, token) >= 0 && !isSpelledOut(this.text, token)) ||
      speaksForOne(this.text, token) ||
      isWithinChange(this.text, this.from, token) ||
      (last !== null && token.use !== 'deadline' && isBase(this.text, token))
    )
      return last;
    return pickLater(last, token, this.text);
  }
}

/** 「2015年的 | 16.2/10万、 | 6.1‰」 */
const BESIDE_FIRST = /^的?(?:[\d.]{1,7}[^,。;、\d]{0,4}(?:\d{1,2}万)?[、和及与]){1,4}$/;

/** 「到2025年,2022年底前建成的120所村卫生室全部完成提升改造」: which ones, where a later date governs. */
const isOfEarlier = (text: string, last: DateToken | null, { value, end }: DateToken): boolean =>
  last?.value != null && value !== null && value < last.value && OF_EARLIER.test(text.slice(end, end + 12));
const OF_EARLIER = new RegExp(`^(?:年?[底末])?(?:之?前|以前)?已?${DONE_WITH}的`);

/** 「2018年底,…」 at the head stays in force behind 「与2017年相比」; of two dates the later one in the text wins. */
function pickLater(earlier: DateToken | null, later: DateToken, text: string): DateToken {
  // 「截至8月24日,今年累计报告病例213例」
  if (
    earlier?.use === 'until' &&
    /^(?:[今本]年|年内)$/.test(text.slice(later.start, later.end)) &&
    /^(?:累计|以来|共|已|完成|新增|新建|开展|到位|支出|下达|拨付|实现|组织|培训)/.test(
      text.slice(later.end, later.end + 2),
    )
  )
    return earlier;
  if (earlier && later.use === 'bare' && (earlier.use === 'deadline' || earlier.use === 'until')) {
    // 由2020年的74.2岁提高到2025年的…: a bare year bound to the number by 的 speaks for it alone.
    if (
      !/[(,;:]/.test(text.charAt(later.start - 1)) &&
      !TAKES_OVER.test(text.slice(later.end, later.end + 3)) &&
      // 「2020年底前封顶,预计2022年投入使用,届时新增床位800张」
      !/(?:预计|计划|拟|将[于在]|力争|争取|确保)$/.test(text.slice(later.start - 2, later.start)) &&
      later.month === null &&
      later.value?.length === 4
    )
      return earlier;
  }
  return later;
}

const IN_CLAUSE = /^[\d.]{1,6}(?:%|[个家所张名])(?:以上)?的?[^,。;:()\d]{2,14}$/;
const RIGHT_BEHIND =
  /^[\d.万余多]{1,8}(?!%)[^,。;:()\d]{1,10}(?:[^,。;:()\d]{0,8},(?=延至|推至))?(?:于|在|延至|推至|力争|确保|争取)?$/;
const FINISHED =
  /^前?(?:全部|全面)?(?:整改|完工|销号|开放|建成|投用|投入|竣工|开诊|启用|挂牌|验收|交付|投放|拨付|到位|完成(?=[,。;)]|$|备案|整合|招聘|验收|改造|建设|签约|培训|搬迁|整改|安装|交付))/;
const HAPPENED = /^[^,。;(]{2,20}已经?[于在]$/;

/** What a year within its clause is the time of: 「二级以上医院2023年全部建成无烟医院」, 「2030年超过75%」. */
const TAKES_OVER =
  /^(?:的|[,末底]|全部|全面|[均都]|不?[超低高少]|[先过]|达|实现|建成|完成|提[高升]|增[加至]|扩大|覆盖|突破|保持|稳定|控制|下降|降)/;

/** When a thing that is built opens. */
export const OPENING = /^(?:全部|正式|全面)?(?:投用|投入使用|启用|交付|竣工|建成|挂牌|落地)/;

/** 「…,年底前建成医共体3个」 */
const OPENS_ANOTHER = /^[^,。;]{0,4}(?:建成|启用|挂牌|落地|投用)[一-鿿]{2,12}\d/;

/** 「其中6月底前完成60%,随访管理率达到98%以上」: the date of a part ends with its clause. */
function isOfPart(text: string, token: DateToken, at: number): boolean {
  return (
    text.startsWith('其中', token.start - 2) && /\d[^,。;]*,/.test(text.slice(token.end, Math.min(at, token.end + 80)))
  );
}

/** Whether a place stands between 《 and 》. */
export function isInTitle(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 120), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
