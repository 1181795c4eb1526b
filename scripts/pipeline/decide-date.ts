import { Cue } from './cue.ts';
import { AFTERWARDS, HOLDS_AT_PRESENT, NOW_WORDS, SINCE } from './lexicon/now-words.ts';
import type { DateToken } from './read-dates.ts';
import { OPENING, type SentenceDates } from './sentence-dates.ts';

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
}

/** What a date stands for; a month or 年末 alone belongs to a year that was spoken of. */
export function withYear(token: DateToken, carry: DateCarry, inSentence: string | null): string | null {
  if (token.value !== null || token.month === null) return token.value;
  // 「2024年个人缴费标准提高至380元」 in a report of 2023: 全年 stays the year reported.
  const reported = carry.reported?.slice(0, 4) ?? null;
  const ahead = reported !== null && (carry.year ?? '').slice(0, 4) > reported && token.use === 'bare';
  const lasting = inSentence ?? (ahead ? reported : carry.year);
  // 「9月底前全部接入省级平台。(县卫健局牵头,2026年)」
  // 「2025年9月底前达到80%,11月30日前达到90%」: of the year that the sentence has set a month of.
  const set = inSentence !== null && inSentence.length > 4 && inSentence.slice(0, 4) >= (carry.spoken ?? '');
  const year =
    token.use === 'deadline' && !set && carry.spoken !== null && (lasting === null || lasting < carry.spoken)
      ? carry.spoken
      : (lasting ?? carry.spoken ?? carry.section?.value ?? null);
  if (year === null) return null;
  return token.month === '' ? year.slice(0, 4) : `${year.slice(0, 4)}-${token.month}`;
}

/** 从2015年末的76岁提高到2020年末的77岁, 在2015年76.1岁的基础上: each number has its own. */
const OWN_DATE =
  /((?:19|20)\d{2})年(年?[末底]|上半年|下半年|前三季度|(?:[1-9]|1[0-2])月[底末]?)?(?:的|(?<=[由从在](?:19|20)\d{2}年(?:年?[末底])?))$/;
const MONTH_OF_PART: Readonly<Record<string, string>> = { 上半年: '06', 前三季度: '09' };
/** The month that a part of a year ends with. */
const monthOf = (part: string): string =>
  MONTH_OF_PART[part] ?? /^(\d{1,2})月/.exec(part)?.[1]?.padStart(2, '0') ?? '12';

/** 「首剂接种率90%以上(6月底前)」 */
const MONTH_BEHIND = /^[\d.,]{1,12}[^\d,;。()]{0,8}\((1[0-2]|[1-9])月(?:底|末)?(?:之?前|以前)(?:完成)?\)/;

/** 「1.2亿元(2019年)」, 「12家(截至2024年5月)」: a day alone in the brackets behind a number. */
const BEHIND =
  /^[\d.,]{1,12}[^\d,;。()]{0,8}\((?:截至|截止)?((?:19|20)\d{2})年?(年?[末底]|(\d{1,2})月(?:底|末|\d{1,2}日)?)?(?:数|现状|基期|实绩)?\)/;

/**
 * The date that governs the number at `at`: the last one before it in its sentence, else a deadline in brackets or at
 * the sentence's end, else the one carried from the paragraph's head.
 */
export function decideDate(text: string, dates: SentenceDates, at: number, carry: DateCarry): GoverningDate | null {
  const own = OWN_DATE.exec(text.slice(Math.max(0, at - 14), at));
  if (
    own?.[1] !== undefined &&
    !/(?:[是为达占]|相当于|恢复[到至])$/.test(text.slice(Math.max(0, at - 18), at - own[0].length)) &&
    !/^[\d.]{1,5}多?倍/.test(text.slice(at, at + 7))
  )
    return {
      value: own[2] ? `${own[1]}-${monthOf(own[2])}` : own[1],
      use: dates.isDeadlineBefore(at, own[1]) ? 'deadline' : 'bare',
      basis: 'stated',
      near: true,
      own: true,
    };
  // 「2024年底前配备救护车20辆,目前仅有12辆」
  if (dates.lastBefore(at)?.use === 'deadline' && HOLDS_AT_PRESENT.test(dates.before(at)))
    return { value: null, use: 'open', basis: 'stated' };
  const compared = dateOfBase(text, at, dates, carry);
  if (compared !== null) return compared;
  const bracketed = dateBehind(text, at, dates, carry);
  if (bracketed !== null) return bracketed;
  if (dates.isRecurring(at)) return { value: null, use: 'open', basis: 'stated' };
  const earlier = yearBefore(text, dates, at, carry);
  if (earlier !== null) return earlier;
  const happened = dates.happenedBehind(at);
  const day = happened && withYear(happened, carry, dates.yearBefore(happened));
  if (day) return { value: day, use: 'bare', basis: 'stated', near: true };
  const behindIt = dates.dueBehind(at);
  const dueIt = behindIt && withYear(behindIt, carry, dates.yearBefore(behindIt));
  if (dueIt) return { value: dueIt, use: 'deadline', basis: 'stated', near: true };
  let last = dates.lastBefore(at);
  // 「2026年不低于91%,此后逐年提高1个百分点」
  if (last !== null && THENCEFORTH.test(text.slice(last.end, at))) last = null;
  const following = last === null ? (dates.firstOpening(at) ?? dates.firstTrailing(at)) : dates.firstTrailing(at);
  const trails =
    following &&
    !isBeyond(text, at, following, carry) &&
    (last === null || closesItem(text, following) || isBuilt(text, at, last, following));
  if (trails) last = { ...following, use: 'deadline' };
  // 「年内新增市级重点专科2个。(完成时限:11月底)」: within the year, the item says by when.
  const limit = carry.section;
  if (
    last !== null &&
    limit?.use === 'deadline' &&
    limit.value !== null &&
    limit.value.length > 4 &&
    YEAR_ONLY.test(text.slice(last.start, last.end))
  ) {
    const year = withYear(last, carry, dates.yearBefore(last));
    if (year !== null && limit.value.startsWith(year)) return limit;
  }
  if (last?.use === 'open') return { value: null, use: 'open', basis: 'stated' };
  if (last) {
    const value = withYear(last, carry, dates.yearBefore(last));
    const between = text.slice(last.end, at);
    if (last.use !== 'deadline' && isAimOfPlan(between, text.slice(at, at + 24))) return null;
    // 「2026年底前空编全部补齐,每年选派3名骨干」: what recurs is not due with what was to be done once.
    if (last.use === 'deadline' && value?.includes('-') && YEARLY_CLAUSE.test(between)) return carry.section;
    if (
      value !== null &&
      !(last.use === 'bare' && NOW.test(between) && !/^(?:[,末底]|摸底|统计|调查|监测)/.test(between))
    )
      return {
        value,
        use: last.use,
        basis: 'stated',
        near: isNear(between) || (isOrdered(text, last) && !DONE.test(between)),
        limits: /前/.test(text.slice(last.end - 1, last.end + 2)),
        ...(trails && ORDERS.test(text.slice(Math.max(at, last.start - 12), last.start))
          ? { trails: true, section: carry.clause ?? carry.head }
          : {}),
      };
    if (value !== null) return null;
  }
  const carried = carry.clause ?? carry.head ?? carry.passing;
  if (carried !== null && carried.use !== 'deadline' && isAimOfPlan(dates.before(at), text.slice(at, at + 24)))
    return null;
  const spoken = dates.before(at);
  if (carried !== null && carried !== carry.section && IN_YEARS.test(spoken))
    return carry.section ?? (carry.ofOneYear ? { value: null, use: 'open', basis: 'stated' } : null);
  if (
    carried !== null &&
    carried !== carry.section &&
    carried.use !== 'deadline' &&
    (SINCE.test(spoken) || AFTERWARDS.test(spoken))
  )
    return null;
  if (carried?.use === 'bare' && NOW.test(spoken)) return null;
  // 「到2028年,每个乡镇都有一家。眼下,14个乡镇中只有3个」
  if (carried?.use === 'deadline' && carried !== carry.section && HELD_NOW.test(spoken)) return null;
  // 「2023年12月底前启动改革。县财政每年安排1500万元」: what recurs every year is not due by a month that something else is.
  if (
    carried?.use === 'deadline' &&
    carried === carry.head &&
    carried !== carry.section &&
    carried.value?.includes('-') &&
    EVERY_YEAR.test(dates.before(at))
  )
    return carry.section;
  return carried === null || carried === carry.section ? carried : { ...carried, section: carry.section };
}

/** 「较2020年(2.9‰)下降」, 「较7月(1342例)下降」: what is compared with has its own. */
function dateOfBase(text: string, at: number, dates: SentenceDates, carry: DateCarry): GoverningDate | null {
  const own = { use: 'bare', basis: 'stated', near: true, own: true } as const;
  // 「在去年改造20家卫生站的基础上,再改造15家」
  const from = ON_BASIS.exec(text.slice(Math.max(0, at - 20), at));
  if (from && /^[^,。;]{0,30}基础上/.test(text.slice(at, at + 36))) {
    const year = from[1] ?? (carry.spoken === null ? null : String(Number(carry.spoken) - 1));
    return year === null ? null : { value: year, ...own };
  }
  const m = OF_BASE.exec(text.slice(Math.max(0, at - 16), at));
  if (!m) return null;
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
const ON_BASIS = new Cue(/在(?:((?:19|20)\d{2})年(?:度)?|去年|上年)的?[^,。;\d]{0,10}$/);
const OF_BASE = new Cue(
  /[较比与](?:(?:((?:19|20)\d{2})年)(年?[末底]|(?:[1-9]|1[0-2])月[底末]?)?|([1-9]|1[0-2])月[底末]?)\((?:约|为|是)?$/,
);

/** The date that stands alone in the brackets behind a number. */
function dateBehind(text: string, at: number, dates: SentenceDates, carry: DateCarry): GoverningDate | null {
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

/** 「2027年工作要点 / 达标率提高到95%,2028年底前全部达标」: a later year behind a comma is that of its own clause. */
const isBeyond = (text: string, at: number, token: DateToken, { ofOneYear, spoken }: DateCarry): boolean =>
  ofOneYear &&
  spoken !== null &&
  (token.value ?? '').slice(0, 4) > spoken &&
  /^[^,;。]*,/.test(text.slice(at, token.start)) &&
  !OPENING.test(text.slice(token.end, token.end + 6));

/** 「三年内要从14%提高到22%」: how long it takes, counted from a day that nothing tells. */
const IN_YEARS = new Cue(
  /(?:^|[,;。:])(?:力争|争取|计划|再?用|通过|在|是)*(?:未来|今后)?[一二两三四五六七八九十\d]{1,2}年(?:之内|以内|内|(?:左右)?(?:的)?时间)[^。;]*$/,
);

const THENCEFORTH = /,此后(?:逐年|每年)?[^,。;\d]{0,8}$/;
const YEAR_ONLY = /^(?:年内|全年|今年|本年度?|全?年度?(?:目标|任务|计划)|(?:19|20)\d{2}年(?:度|内)?)$/;

/** 「补助标准由上年的84元提高至89元」, 「较去年同期的41.2%提高」, 「使用率76.4%,上年为74.9%」: the number belongs to the year before the one spoken of. */
const YEAR_BEFORE = new Cue(
  /(?:(?<![是为]|相当于|恢复[到至]|达到)(?:上年|上一年|去年|上年度)(同期|年?[末底])?的|[,;(](?:上一?年度?|去年)(同期|年?[末底])?(?:为|是|只有|仅有|仅为)?|[比较与](?:上一?年度?|去年)(同期|年?[末底])?\(|[,;]上年已[一-鿿]{1,4}:?)$/,
);

/** 「2023年同期分别为80.4%和62.9%」, of the same stretch as what it is compared with. */
const SAME_STRETCH = new Cue(
  /((?:19|20)\d{2})年同期(?:分别)?(?:为|是|仅为?|只有|达到?)(?:[\d.%‰、和及]{0,16}[、和及])?$/,
);

function yearBefore(text: string, dates: SentenceDates, at: number, carry: DateCarry): GoverningDate | null {
  const same = SAME_STRETCH.exec(text.slice(Math.max(0, at - 28), at));
  if (same) {
    const stretch = dates.yearBefore({ start: at - same[0].length }) ?? carry.head?.value ?? '';
    return { value: `${same[1]}${stretch.slice(4)}`, use: 'bare', basis: 'stated', near: true, own: true };
  }
  const said = YEAR_BEFORE.exec(text.slice(Math.max(0, at - 8), at));
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

/** 「2022年,每千人口床位数7.1张(规划目标7.4张)」, 「接近3级的目标要求」: the year of a fact dates no aim that it is held against. */
const isAimOfPlan = (between: string, said: string): boolean =>
  /[,(;](?:[^,(;]*[^\d])?(?:规划目标|规划值|(?<!超(?:出|过)?|[高低]于)目标值|完成目标)[为是(]{0,2}$/.test(between) ||
  (/[,(;]/.test(between) && /^[^,;。()]{0,14}的(?:规划)?目标/.test(said));

/** 「完成时限:2024年6月」, 「…,2024年6月底前完成」 */
const closesItem = (text: string, { start, end }: DateToken): boolean =>
  /(?:时限|完成时间)[^,。;]{0,4}$/.test(text.slice(Math.max(0, start - 10), start)) ||
  /前完成/.test(text.slice(end - 1, end + 3));

/** 「2024年重点抓好三项工作:加快传染病区建设,设床80张,6月底前投用」: within the year, what is built is due when it opens. */
function isBuilt(text: string, at: number, last: DateToken, following: DateToken): boolean {
  const between = text.slice(at, following.start);
  return (
    last.value?.length === 4 &&
    following.value?.startsWith(last.value) !== false &&
    between.length < 60 &&
    /^[^%‰。;]*,(?:计划|预计|力争|确保|争取|并?将?[于在]?)?$/.test(between) &&
    OPENING.test(text.slice(following.end, following.end + 6))
  );
}

/** 「各校应于2023年底前设立辅导室,按师生比不低于1:4000配备教师」: the rule itself says by when. */
const isOrdered = (text: string, { start, use }: DateToken): boolean =>
  use === 'deadline' && /(?:应当?|须|必须)[于在]$/.test(text.slice(Math.max(0, start - 4), start));

/** 「…,须于5月底前整改到位」, 「…,要求6月底前补齐」 */
const ORDERS = /[,;(](?:[^,;。\d]{0,6})?(?:须|应当?|需|必须|务必|要|要求|责令|限|将|计划|拟|力争|确保)[于在]?$/;

/** 「资金须于9月底前拨付到位,结余率超过20%的扣减10%」: what is ordered is done before the rule. */
const DONE = /(?:到位|完成|办结|落实|公布|报送|上报|整改|印发|通过)[^,。;]{0,6},/;

/** Of the same clause, or of the same list of rates: 「2024年个人缴费标准为每人380元,财政补助每人不低于640元」. */
const isNear = (between: string): boolean =>
  /^(?:,[^,;。]*标准)?[^,;。]*(?:标准[^,;。]*,[^,;。]*)?$/.test(between) || SET_FOR_YEAR.test(between);
/** 「为做好2024年城乡居民医保参保工作,经研究,个人缴费标准为每人380元」 */
const SET_FOR_YEAR =
  /^(?:度)?[^;。\d]{0,16}(?:参保|缴费|筹资|征缴|医保|医疗保险)[^;。]*(?:(?:缴费|筹资|补助)标准[^;。]*|,[^,;。\d]{0,8}(?:补助|代缴|缴费|资助)[^,;。\d]{0,4})$/;

const YEARLY_CLAUSE = new Cue(/^前?[^,。;:]{4,},(?:并|同时)?(?:每年|逐年)[^,;。]*$/);
const EVERY_YEAR = new Cue(/(?:每年|逐年|年均|按年度?)[^。;]*$/);

const HELD_NOW = new Cue(
  new RegExp(`^(?:${NOW_WORDS})[^。;:要将]*$|(?:${NOW_WORDS})[^。;:]*(?:只有|仅有?|已有|尚有|还有|不足|现有)[^。;:]*$`),
);

/** 「2019年迁入新址,目前核定床位220张」: what holds now has no part in a year spoken of before. */
const NOW = new RegExp(`${NOW_WORDS}|现有|现已|现核定|现开放|现设|现拥有|今天|(?<![由从])现在(?!起|开始)`);
