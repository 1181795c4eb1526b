import type { DateToken } from './read-dates.ts';

export interface GoverningDate {
  readonly value: string | null;
  readonly use: DateToken['use'];
  readonly basis: 'stated' | 'section' | 'document';
  /** Printed in the number’s own clause. */
  readonly near?: boolean;
  /** 2022年6月底前 sets a limit, where 到2022年6月末 may tell how far something has come. */
  readonly limits?: boolean;
  /** Printed behind the number: 「接种及时率仅为88.7%,须于5月底前整改到位」 dates what is to be done, no fact before it. */
  readonly trails?: boolean;
  /** Bound to this number alone: 由2020年的77.3岁, 13.7%(2022年). */
  readonly own?: boolean;
  /** The time since something, up to that of the text: 「过去一年」, 「三年来」. */
  readonly looksBack?: boolean;
  /** Date of the section, for what a carried date that has passed cannot date. */
  readonly section?: GoverningDate | null;
}

/** Dates of one paragraph or section, carried from sentence to sentence. */
export interface DateCarry {
  /** Date at the head of the paragraph or in its heading: it holds until they end. */
  base: GoverningDate | null;
  /** Date of the heading or of what closes the paragraph. */
  section: GoverningDate | null;
  /** Date spoken of last: it holds until a new topic begins. */
  head: GoverningDate | null;
  /** Date at the head of a part that ends with a semicolon: it holds to the full stop. */
  clause: GoverningDate | null;
  /** Date in the midst of such a part: it holds to the full stop where no other does. */
  passing: GoverningDate | null;
  /** Last day of a year that a sentence counted by: 「年末全市共有医院38个。」 */
  stock: GoverningDate | null;
  /** The sentence before named a new topic. */
  fresh: boolean;
  /** Year last spoken of, for 年末 and 截至6月. */
  year: string | null;
  /** Year that the text or section speaks in, for 6月底前 and 年底前. */
  readonly spoken: string | null;
  /** Time that the text reports on, `2024-06`, where what stands here looks back. */
  readonly reported: string | null;
  /** Whether the text is of the one year that it speaks in: a year to come that it names is none that it goes on to speak of. */
  readonly ofOneYear: boolean;
  /** Whether the text plans for several years, so that 全年 stands for each of them. */
  readonly ofManyYears: boolean;
}

/** What a date stands for; a month or 年末 alone belongs to a year that was spoken of. */
export function withYear(token: DateToken, carry: DateCarry, inSentence: string | null): string | null {
  if (token.value !== null || token.month === null) return token.value;
  // 「全年培训不少于300人次」 in a plan for 2024—2027
  if (
    token.month === '' &&
    inSentence === null &&
    carry.ofManyYears &&
    carry.head === null &&
    carry.year === carry.spoken
  )
    return null;
  // 「2024年个人缴费标准提高至380元」 in a report of 2023: 全年 stays the year reported.
  const reported = carry.reported?.slice(0, 4) ?? null;
  const ahead = reported !== null && (carry.year ?? '').slice(0, 4) > reported && token.use === 'bare';
  const lasting = inSentence ?? (ahead ? reported : carry.year);
  // 「2025年9月底前达到80%,11月30日前达到90%」: of the year that the sentence has set a month of.
  const set = inSentence !== null && inSentence.length > 4 && inSentence.slice(0, 4) >= (carry.spoken ?? '');
  const year =
    token.use === 'deadline' && !set && carry.spoken !== null && (lasting === null || lasting < carry.spoken)
      ? carry.spoken
      : // 「9月底前全部接入省级平台。(县卫健局牵头,2026年)」
        (lasting ?? carry.spoken ?? carry.section?.value ?? null);
  if (year === null) return null;
  return token.month === '' ? year.slice(0, 4) : `${year.slice(0, 4)}-${token.month}`;
}
