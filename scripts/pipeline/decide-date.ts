import type { DateToken } from './read-dates.ts';
import type { ClauseSpan } from './split-sentences.ts';

export interface GoverningDate {
  readonly value: string | null;
  readonly use: DateToken['use'];
  readonly basis: 'stated' | 'section' | 'document';
}

/** Dates of one paragraph or section, carried from sentence to sentence. */
export interface DateCarry {
  /** Date at the head of the paragraph or in its heading. */
  head: GoverningDate | null;
  /** Year last spoken of, for 6月底前 and 年底前. */
  year: string | null;
}

/** Dates that compare or name rather than govern: 较2015年, 2021版, 《…2030》. */
const governs = (token: DateToken): boolean =>
  token.use !== 'base' && token.use !== 'span' && (token.value !== null || token.month !== null);

const withYear = (token: DateToken, year: string | null): string | null =>
  token.value ?? (token.month && year ? `${year.slice(0, 4)}-${token.month}` : null);

/**
 * The date that governs the number at `at`: the last one before it in its sentence (the second 到…年 takes over from the
 * first), else a deadline in brackets or at the sentence's end, else the one carried from the paragraph's head.
 */
export function decideDate(
  text: string,
  sentence: ClauseSpan,
  tokens: readonly DateToken[],
  at: number,
  carry: DateCarry,
): GoverningDate | null {
  let last: DateToken | null = null;
  let following: DateToken | null = null;
  for (const token of tokens) {
    if (token.end <= sentence.start || token.start >= sentence.end || !governs(token)) continue;
    if (token.start < at) {
      if (isInTitle(text, sentence.start, token.start) || isBoundToOther(text, token, at)) continue;
      last = pickLater(last, token, text);
    } else if (!following && isTrailingDeadline(text, token)) following = token;
  }
  if (
    following &&
    (last === null || /时限|前完成|完成时间/.test(text.slice(Math.max(0, following.start - 8), following.end + 4)))
  )
    last = { ...following, use: 'deadline' };
  if (last) {
    const value = withYear(last, carry.year);
    if (value !== null) return { value, use: last.use, basis: 'stated' };
  }
  return carry.head;
}

/** 「2018年底,…」 at the head stays in force behind 「与2017年相比」; of two dates the later one in the text wins. */
function pickLater(earlier: DateToken | null, later: DateToken, text: string): DateToken {
  if (earlier && later.use === 'bare' && (earlier.use === 'deadline' || earlier.use === 'until')) {
    // 由2020年的74.2岁提高到2025年的…: a bare year bound to the number by 的 speaks for it alone.
    if (
      !/^(?:的|[,末底])/.test(text.slice(later.end, later.end + 1)) &&
      later.month === null &&
      later.value?.length === 4
    )
      return earlier;
  }
  return later;
}

function isInTitle(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 120), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 1860张(2022年)增加到2100张: a year in brackets behind a number dates that number alone. */
function isBoundToOther(text: string, token: DateToken, at: number): boolean {
  return (
    text.charAt(token.start - 1) === '(' &&
    text.charAt(token.end) === ')' &&
    /[\d%‰一-鿿]\($/.test(text.slice(token.start - 2, token.start)) &&
    token.end < at &&
    /\d[^,。;(]{0,3}\($/.test(text.slice(Math.max(0, token.start - 6), token.start))
  );
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

/** Takes note of what a sentence says about time for those that follow it. */
export function carryDates(
  text: string,
  sentence: ClauseSpan,
  tokens: readonly DateToken[],
  carry: DateCarry,
  isHead: boolean,
): void {
  for (const token of tokens) {
    if (token.start < sentence.start || token.start >= sentence.end) continue;
    if (token.value && token.use !== 'base') carry.year = token.value;
    const lead = text.slice(sentence.start, token.start);
    const opens = token.start - sentence.start <= 6 || /^(?:到|截至|截止|至|力争|确保|目前,|在|.{0,2}“)?$/.test(lead);
    if (!governs(token) || token.value === null || !opens) continue;
    if (isHead || token.use === 'until' || token.use === 'deadline')
      carry.head = { value: token.value, use: token.use, basis: 'section' };
  }
}
