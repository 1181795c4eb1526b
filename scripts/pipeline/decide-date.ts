import type { DateToken } from './read-dates.ts';
import type { ClauseSpan } from './split-sentences.ts';

export interface GoverningDate {
  readonly value: string | null;
  readonly use: DateToken['use'];
  readonly basis: 'stated' | 'section' | 'document';
  /** Printed in the number’s own clause. */
  readonly near?: boolean;
  /** Bound to this number alone: 由2020年的77.3岁, 13.7%(2022年). */
  readonly own?: boolean;
}

/** Dates of one paragraph or section, carried from sentence to sentence. */
export interface DateCarry {
  /** Date at the head of the paragraph or in its heading: it holds until they end. */
  base: GoverningDate | null;
  /** Date spoken of last: it holds until a new topic begins. */
  head: GoverningDate | null;
  /** Date at the head of a part that ends with a semicolon: it holds to the full stop. */
  clause: GoverningDate | null;
  /** Date in the midst of such a part: it holds to the full stop where no other does. */
  passing: GoverningDate | null;
  /** The sentence before named a new topic. */
  fresh: boolean;
  /** Year last spoken of, for 年末 and 截至6月. */
  year: string | null;
  /** Year that the text or section speaks in, for 6月底前 and 年底前. */
  readonly spoken: string | null;
}

/** Dates that compare or name rather than govern: 较2015年, 2021版, 《…2030》. */
const governs = (token: DateToken): boolean =>
  token.use === 'open' ||
  (token.use !== 'base' && token.use !== 'span' && (token.value !== null || token.month !== null));

/** What a date stands for; a month or 年末 alone belongs to a year that was spoken of. */
function withYear(token: DateToken, carry: DateCarry, inSentence: string | null): string | null {
  if (token.value !== null || token.month === null) return token.value;
  const lasting = inSentence ?? carry.year;
  const year =
    token.use === 'deadline' && carry.spoken !== null && (lasting === null || lasting < carry.spoken)
      ? carry.spoken
      : (lasting ?? carry.spoken);
  if (year === null) return null;
  return token.month === '' ? year.slice(0, 4) : `${year.slice(0, 4)}-${token.month}`;
}

/** The dates of one sentence; what each of them governs is worked out once for all its numbers. */
export class SentenceDates {
  private readonly text: string;
  private readonly from: number;
  private readonly tokens: readonly DateToken[];
  /** What governs a number behind the first n dates, for each n as far as it was asked. */
  private readonly leading: (DateToken | null)[] = [null];
  private readonly trailing: boolean[] = [];
  private readonly compared: readonly number[];

  constructor(text: string, sentence: ClauseSpan, tokens: readonly DateToken[]) {
    this.text = text;
    this.from = sentence.start;
    const own = tokens.filter((t) => t.end > sentence.start && t.start < sentence.end);
    this.tokens = own.filter(governs);
    this.compared = own.filter((t) => t.use === 'base').map((t) => t.end);
  }

  /** The last date before `at`; the second 到…年 takes over from the first. */
  lastBefore(at: number): DateToken | null {
    let n = 0;
    while (n < this.tokens.length && (this.tokens[n]?.end ?? at) < at) n++;
    // Inside its brackets a date governs: (2020年为81.4岁).
    const inBrackets = this.tokens.slice(Math.max(0, n - 1), n).find((t) => closingBracket(this.text, t) >= at);
    if (inBrackets) return inBrackets;
    let last = this.leadingOf(n);
    for (const token of this.tokens.slice(n)) if (token.start < at) last = this.follow(last, token);
    return last && isOfPart(this.text, last, at) ? this.leadingOf(this.tokens.indexOf(last)) : last;
  }

  /** The year printed last in the sentence before a date that prints none. */
  yearBefore(token: { readonly start: number }): string | null {
    return this.tokens.findLast((t) => t.start < token.start && t.value !== null)?.value ?? null;
  }

  /** The sentence up to `at`, as far as it is near. */
  before(at: number): string {
    return this.text.slice(Math.max(this.from, at - 60), at);
  }

  /** Whether a date before `at` is only compared with: 较2015年. */
  isComparedBefore(at: number): boolean {
    return this.compared.some((end) => end <= at && at - end <= 40);
  }

  /** Whether the sentence set this year as its deadline before `at`: 到2025年,…提高到2025年的78.5岁. */
  isDeadlineBefore(at: number, year: string): boolean {
    return this.tokens.some((t) => t.end <= at && t.use === 'deadline' && t.value?.slice(0, 4) === year);
  }

  /** The first date from `at` on that closes the sentence or item as its deadline. */
  firstTrailing(at: number): DateToken | null {
    for (const [i, token] of this.tokens.entries()) {
      if (token.start < at) continue;
      this.trailing[i] ??= isTrailingDeadline(this.text, token);
      if (this.trailing[i]) return token;
    }
    return null;
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
      isInTitle(this.text, this.from, token.start) ||
      closingBracket(this.text, token) >= 0 ||
      FOUNDED.test(this.text.slice(Math.max(0, token.start - 4), token.start))
    )
      return last;
    return pickLater(last, token, this.text);
  }
}

/** 「我院始建于1956年,核定床位900张」 */
const FOUNDED = /(?:建|立|始|源|创办|组建)于$/;

/** 从2015年末的76岁提高到2020年末的77岁: each number has its own. */
const OWN_DATE = /((?:19|20)\d{2})年(年?[末底])?的$/;

/**
 * The date that governs the number at `at`: the last one before it in its sentence, else a deadline in brackets or at
 * the sentence's end, else the one carried from the paragraph's head.
 */
export function decideDate(text: string, dates: SentenceDates, at: number, carry: DateCarry): GoverningDate | null {
  const own = OWN_DATE.exec(text.slice(Math.max(0, at - 10), at));
  if (own?.[1] !== undefined && !/(?:[是为达]|相当于)$/.test(text.slice(Math.max(0, at - 14), at - own[0].length)))
    return {
      value: own[2] ? `${own[1]}-12` : own[1],
      use: dates.isDeadlineBefore(at, own[1]) ? 'deadline' : 'bare',
      basis: 'stated',
      near: true,
      own: true,
    };
  let last = dates.lastBefore(at);
  const following = dates.firstTrailing(at);
  if (
    following &&
    (last === null || /时限|前完成|完成时间/.test(text.slice(Math.max(0, following.start - 8), following.end + 4)))
  )
    last = { ...following, use: 'deadline' };
  if (last?.use === 'open') return { value: null, use: 'open', basis: 'stated' };
  if (last) {
    const value = withYear(last, carry, dates.yearBefore(last));
    const between = text.slice(last.end, at);
    if (
      value !== null &&
      !(last.use === 'bare' && NOW.test(between) && !/^(?:[,末底]|摸底|统计|调查|监测)/.test(between))
    )
      return { value, use: last.use, basis: 'stated', near: isNear(between) };
    if (value !== null) return null;
  }
  const carried = carry.clause ?? carry.head ?? carry.passing;
  return carried && carried.use === 'bare' && NOW.test(dates.before(at)) ? null : carried;
}

/** Of the same clause, or of the same list of rates: 「2024年个人缴费标准为每人380元,财政补助每人不低于640元」. */
const isNear = (between: string): boolean => /^[^,;。]*(?:标准[^,;。]*,[^,;。]*)?$/.test(between);

/** 「2019年迁入新址,目前核定床位220张」: what holds now has no part in a year spoken of before. */
const NOW = /目前|现有|现已|如今|当前|现核定/;

/** 「2018年底,…」 at the head stays in force behind 「与2017年相比」; of two dates the later one in the text wins. */
function pickLater(earlier: DateToken | null, later: DateToken, text: string): DateToken {
  if (earlier && later.use === 'bare' && (earlier.use === 'deadline' || earlier.use === 'until')) {
    // 由2020年的74.2岁提高到2025年的…: a bare year bound to the number by 的 speaks for it alone.
    if (
      text.charAt(later.start - 1) !== '(' &&
      !/^(?:的|[,末底])/.test(text.slice(later.end, later.end + 1)) &&
      later.month === null &&
      later.value?.length === 4
    )
      return earlier;
  }
  return later;
}

/** 「其中6月底前完成60%,随访管理率达到98%以上」: the date of a part ends with its clause. */
function isOfPart(text: string, token: DateToken, at: number): boolean {
  return (
    text.startsWith('其中', token.start - 2) && /\d[^,。;]*,/.test(text.slice(token.end, Math.min(at, token.end + 80)))
  );
}

function isInTitle(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 120), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/**
 * Where the brackets close that a date stands in behind a number or word, -1 where it stands in none:
 * 「1860张(2022年)增加到2100张」, 「3‰以下(2020年为2.1‰),孕产妇…」. It dates nothing behind them.
 */
function closingBracket(text: string, token: DateToken): number {
  const from = Math.max(0, token.start - 24);
  const lead = text.slice(from, token.start);
  const opened = lead.lastIndexOf('(');
  if (opened < 0 || opened < lead.lastIndexOf(')') || !/[\d%‰一-鿿”]\($/.test(lead.slice(0, opened + 1))) return -1;
  const closed = text.slice(token.end, token.end + 60).indexOf(')');
  return closed < 0 ? -1 : token.end + closed;
}

/** (2019年9月底前完成), 完成时限:2024年6月, …于2025年底前完成 */
function isTrailingDeadline(text: string, token: DateToken): boolean {
  const before = text.slice(Math.max(0, token.start - 24), token.start);
  const after = text.slice(token.end, token.end + 6);
  if (/(?:时限|期限|完成时间|时间节点|时间要求)[::为]?$/.test(before)) return true;
  const rest = /^[^。;\n]*/.exec(text.slice(token.end, token.end + 40))?.[0] ?? '';
  const lead = text.slice(Math.max(0, token.start - 200), token.start);
  const bracketed = lead.lastIndexOf('(') > lead.lastIndexOf(')');
  return (
    (bracketed || !/[\d,]/.test(rest)) &&
    (token.use === 'deadline' || /^前?(?:完成|实现|到位|建成|达标|竣工|投用|投入使用|交付|完工|前)/.test(after))
  );
}

/** 「健康扶贫工作成效显著。」, 「分级诊疗制度逐步建立。」: names a topic, counts nothing; dates spoken of before it end here. */
const TOPIC =
  /^[^,;:\d]{4,28}(?:显著|明显|突出|提高|提升|提质|增长|优化|完善|建立|推进|改善|增强|健全|加强|加快|深化|形成|发展|巩固|拓展|深入|见效|有力|有序|均等化|扩大|夯实|突破|凸显|丰富|落实)。$/;
/** What follows a year that dates more than its own sentence: 「2023年,…」, 「“十三五”期间全市…」, not 「2016年被确定为…」. */
const HOLDS = /^(?:,|(?:全|我|本|各)[省市县区旗州镇院年])/;

/** 「我们将抓好县域医共体建设,到2026年…」 */
const LEADS_CLAUSE = /[,:](?:力争|确保|争取)?[到至]$/;

/** What may stand before the date that opens a sentence: 「《方案》提出,到2026年」. */
const OPENS =
  /^(?:[^,。]{0,24}(?:提出|明确|要求|指出|表示|介绍|获悉|显示|强调|了解|统计),)?(?:到|截至|截止|至|力争|力争到|确保|确保到|目前,|在|.{0,2}“)?$/;

/**
 * Takes note of what a sentence says about time for those that follow it. `lead` is where its own words begin, `place`
 * how near the head of its paragraph or section it stands.
 */
export function carryDates(
  text: string,
  sentence: ClauseSpan,
  lead: number,
  tokens: readonly DateToken[],
  carry: DateCarry,
  place: 'first' | 'early' | 'late',
): void {
  const continues = /[;；]/.test(text.charAt(sentence.end - 1));
  if (!continues) carry.clause = carry.passing = null;
  if (sentence.end - lead <= 30 && TOPIC.test(text.slice(lead, sentence.end))) {
    carry.head = carry.base;
    carry.fresh = true;
    return;
  }
  const topicHead = carry.fresh;
  carry.fresh = false;
  for (const token of tokens) {
    if (token.start < sentence.start || token.start >= sentence.end) continue;
    if (token.value && token.use !== 'base') carry.year = token.value;
    const before = text.slice(lead, token.start);
    const opens = token.start - lead <= 6 || OPENS.test(before);
    if (token.use === 'open' && opens) {
      carry.clause = carry.passing = null;
      carry.head = { value: null, use: 'open', basis: 'section' };
      continue;
    }
    const value = governs(token) ? withYear(token, carry, null) : null;
    if (value === null) continue;
    if (continues && (opens || LEADS_CLAUSE.test(before))) carry.clause = { value, use: token.use, basis: 'section' };
    else if (continues && token.use === 'deadline') carry.passing = { value, use: token.use, basis: 'section' };
    if (!opens && !(token.use === 'until' && value.length > 4)) continue;
    const lasting = token.use === 'until' || token.use === 'deadline';
    if (!lasting && !((place !== 'late' || topicHead) && isLasting(text, token))) continue;
    carry.head = { value, use: token.use, basis: 'section' };
    if (place === 'first' && opens) carry.base = carry.head;
  }
}

const isLasting = (text: string, token: DateToken): boolean =>
  /(?:期间|时期|以来)$/.test(text.slice(token.start, token.end)) || HOLDS.test(text.slice(token.end, token.end + 2));
