import { Cue } from './cue.ts';
import { type DateCarry, type GoverningDate, withYear } from './governing-date.ts';
import { AFTERWARDS, HOLDS_AT_PRESENT, NOW_WORDS, SINCE } from './lexicon/now-words.ts';
import { boundDate, dateBehind, dateOfBase, yearBefore } from './own-date.ts';
import type { DateToken } from './read-dates.ts';
import { OPENING, type SentenceDates } from './sentence-dates.ts';

/**
 * The date that governs the number at `at`: the last one before it in its sentence, else a deadline in brackets or at
 * the sentence's end, else the one carried from the paragraph's head.
 */
export function decideDate(text: string, dates: SentenceDates, at: number, carry: DateCarry): GoverningDate | null {
  const own = boundDate(text, at, dates);
  if (own !== null) return own;
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
  // 「2023年底前招聘60名,三年内使用率达95%以上」
  if (last !== null && LATER_IN_YEARS.test(text.slice(last.end, at)))
    return carry.section ?? { value: null, use: 'open', basis: 'stated' };
  const following = last === null ? (dates.firstOpening(at) ?? dates.firstTrailing(at)) : dates.firstTrailing(at);
  const trails =
    following &&
    !isBeyond(text, at, following, carry) &&
    (last === null || closesItem(text, following) || isBuilt(text, at, last, following));
  // 「新院(编制床位800张)于2020年12月投入使用」 in a plan of 2021 has passed.
  const past =
    trails &&
    !/前/.test(text.slice(following.end - 1, following.end + 2)) &&
    carry.spoken !== null &&
    (following.value ?? carry.spoken).slice(0, 4) < carry.spoken;
  if (trails) last = { ...following, use: past ? 'bare' : 'deadline' };
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
  if (carried === null || carried === carry.section) return carried;
  // 「2025年度财政补助标准为每人每年670元;个人缴费标准为400元」
  const near = carried === carry.clause && carried.use === 'bare' && /(?:缴费|补助|筹资)标准[^,。;:]*$/.test(spoken);
  return { ...carried, section: carry.section, ...(near ? { near } : {}) };
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

const LATER_IN_YEARS =
  /\d[^。;]*[,;](?:力争|争取|计划|再?用|在)*(?:未来|今后)?[一二两三四五六七八九十]年(?:之内|以内|内)(?!再入院|再住院|随访|复发|生存|死亡|病死|返院)[^,。;]*$/;
const THENCEFORTH = /,此后(?:逐年|每年)?[^,。;\d]{0,8}$/;
const YEAR_ONLY = /^(?:年内|全年|今年|本年度?|全?年度?(?:目标|任务|计划)|(?:19|20)\d{2}年(?:度|内)?)$/;

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
