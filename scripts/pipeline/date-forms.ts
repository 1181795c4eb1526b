import { parseChineseNumber } from '../../src/domain/chinese-number.ts';
import { endOfPlan } from '../../src/domain/five-year-plan.ts';
import { rulesByUnit } from './cue.ts';

/** A year, also with the letters that scanning makes of its digits: 2O20年, 20l5年. */
const Y = '((?:19|2[0O])[\\dOlI]{2})';
const TAIL = '(?:年?底|年?末|岁末|度[末底])';
const PATTERNS: readonly {
  readonly re: RegExp;
  readonly read: (m: RegExpExecArray) => [string | null, string | null];
}[] = [
  // 2019-08-14 10:18:57, 2024/1/15, -06-10 with the year stripped
  {
    re: new RegExp(`${Y}[-/.](\\d{1,2})[-/.](\\d{1,2})(?:日)?(?:T?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?`, 'y'),
    read: (m) => [`${m[1]}-${pad(m[2])}`, null],
  },
  // 2022.1—2022.6, 2022.7—12
  {
    re: new RegExp(
      `${Y}\\.(?:0?[1-9]|1[0-2])[-—–~～至到]{1,2}(?:${Y}\\.)?(0?[1-9]|1[0-2])(?![\\d.%万亿元人名个家])`,
      'y',
    ),
    read: (m) => [`${m[2] ?? m[1]}-${pad(m[3])}`, null],
  },
  // -06-10 10:18:57, the year stripped by the hosting page
  { re: /\d{2}-\d{2}\s\d{1,2}:\d{2}(?::\d{2})?/y, read: () => [null, null] },
  // 2024年7月—2025年12月
  {
    re: new RegExp(`${Y}年\\d{1,2}月(?:底|末)?[-—–~～至到]{1,2}${Y}年(\\d{1,2})月(?:底|末)?`, 'y'),
    read: (m) => [`${m[2]}-${pad(m[3])}`, null],
  },
  // “十五五”开局之年, “十四五”收官之年
  {
    re: /“?十([二三四五六七])五”?(?:规划|时期)?的?(开局|起步|启动|收官|收尾|决胜)之年/y,
    read: (m) => [String((endOfPlan(`十${m[1]}`) ?? 0) - (/[开起启]/.test(m[2] ?? '') ? 4 : 0)), null],
  },
  // 2025年第30周(7月21日—27日)
  {
    re: new RegExp(`${Y}年第\\d{1,2}周(?:\\((\\d{1,2})月\\d{1,2}日[^()]{0,14}\\))?`, 'y'),
    read: (m) => [m[2] ? `${m[1]}-${pad(m[2])}` : (m[1] ?? null), null],
  },
  // 2024年1—10月, 2026年1月—12月
  {
    re: new RegExp(`${Y}年\\d{1,2}月?[-—–~～至到]{1,2}(\\d{1,2})月(?:底|末)?(?:之?前(?!后))?`, 'y'),
    read: (m) => [`${m[1]}-${pad(m[2])}`, null],
  },
  // 2024年前10个月
  {
    re: new RegExp(`${Y}年前(\\d{1,2}|[一二三四五六七八九十]{1,2})个月`, 'y'),
    read: (m) => [`${m[1]}-${pad(String(parseChineseNumber(m[2] ?? '') ?? Number(m[2])))}`, null],
  },
  // 从2023年开始,连续三年: the third ends it
  {
    re: new RegExp(`${Y}年(?:起|开始),?连续([1-9一二两三四五六七八九十])年`, 'y'),
    read: (m) => [String(Number(m[1]) + yearsOf(m[2]) - 1), null],
  },
  // 从2023年起,用两年时间: two years end with the second
  {
    re: new RegExp(
      `${Y}年(?:起|开始),?(?:再?[利使]?用|通过|力争用|计划用)([1-9一二两三四五六七八九十])年(?:左右)?(?:的)?时间`,
      'y',
    ),
    read: (m) => [String(Number(m[1]) + yearsOf(m[2]) - 1), null],
  },
  // 2024年7月1日—12月31日, 4月1日至9月30日
  {
    re: new RegExp(
      `(?:${Y}年)?\\d{1,2}月\\d{1,2}[日号]?[-—–~～至到]{1,2}(?:${Y}年)?(\\d{1,2})月\\d{1,2}[日号](?:之?前|以前)?`,
      'y',
    ),
    read: (m) => {
      const year = m[2] ?? m[1];
      return year ? [`${year}-${pad(m[3])}`, null] : [null, pad(m[3])];
    },
  },
  // 9月1日至3日, 2023年5月6—8日: the last day ends it
  {
    re: new RegExp(`(?:${Y}年)?(\\d{1,2})月\\d{1,2}日?[-—–~～至到]{1,2}\\d{1,2}[日号]`, 'y'),
    read: (m) => (m[1] ? [`${m[1]}-${pad(m[2])}`, null] : [null, pad(m[2])]),
  },
  // 2018年6月底前, 2019年8月14日
  {
    re: new RegExp(
      `${Y}年(\\d{1,2})月(?:(?:\\d{1,2}[日号])|底|末|初|中旬|上旬|下旬|份)?(?:(?:之?前|以前)(?!后)|止)?`,
      'y',
    ),
    read: (m) => [`${m[1]}-${pad(m[2])}`, null],
  },
  // 2023—2025年, 2019-2020年, 2021年至2025年, and 2021一2025年 with the dash printed as 一
  {
    re: new RegExp(`${Y}年?(?:[-—–~～至到一]{1,2})${Y}年?(?:度)?(?:(${TAIL})|期间)?`, 'y'),
    read: (m) => [m[2] && m[3] ? `${m[2]}-12` : (m[2] ?? null), null],
  },
  // 2026.03 alone in its cell, 2025.03—2026.10
  {
    re: new RegExp(
      `(?<=^|[|\\t\\n(—–~～至到-])${Y}[./](0[1-9]|1[0-2])(?=$|[|\\t\\n)]|[-—–~～至到](?:19|20)\\d\\d[./])`,
      'y',
    ),
    read: (m) => [`${m[1]}-${m[2]}`, null],
  },
  // 2025.12前
  { re: new RegExp(`${Y}\\.(\\d{1,2})(?=底|之?前|月)`, 'y'), read: (m) => [`${m[1]}-${pad(m[2])}`, null] },
  // 到25年底
  { re: /(1[5-9]|2\d|3[0-5])年(?:底|末)(?:之?前|以前)?/y, read: (m) => [`20${m[1]}-12`, null] },
  // 二〇二二年三月九日, 二0二四年
  {
    re: /([二一][零〇○0九][〇○零0一二三四五六七八九]{2})年(?:([一二三四五六七八九十]{1,3})月(?:[一二三四五六七八九十]{1,3}日)?|(年?底|末))?(?:之?前)?/y,
    read: (m) => {
      const date = chineseDate(m[1], m[2]);
      return [date !== null && m[3] ? `${date}-12` : date, null];
    },
  },
  // 到2025,签约率达到80%; 2025目标33.5%: the word for the year was left out
  {
    re: /(?<=(?:^|[,。;:(\n]|力争|确保|争取|计划|截|截止)[到至])(20[1-5]\d)(?=,)|(?<![\d.])(20[1-5]\d)(?=(?:规划|预期|年度)?目标值?[为:]?[≥≤<>]?\d)/y,
    read: (m) => [m[1] ?? m[2] ?? null, null],
  },
  // (2021-2025)
  { re: new RegExp(`${Y}[-—–~～]${Y}(?!\\d)`, 'y'), read: (m) => [m[2] ?? null, null] },
  // 2021版, 2024版
  { re: new RegExp(`${Y}(?=版)`, 'y'), read: () => [null, null] },
  // 2019、2020年, 2024、2025两年; of three and more the first each by itself
  { re: new RegExp(`${Y}年?(?=[、和]${Y}年?[、和]${Y})`, 'y'), read: (m) => [m[1] ?? null, null] },
  { re: new RegExp(`${Y}年?[、和]${Y}(?:年|(?=两年))`, 'y'), read: (m) => [m[2] ?? null, null] },
  {
    re: new RegExp(`${Y}年(?:度)?(上|下)半年(?:之?前(?!后))?`, 'y'),
    read: (m) => [`${m[1]}-${m[2] === '上' ? '06' : '12'}`, null],
  },
  // 2024年前三季度
  {
    re: new RegExp(`${Y}年前([一二三])个?季度`, 'y'),
    read: (m) => [`${m[1]}-${quarterEnd(m[2])}`, null],
  },
  {
    re: new RegExp(`${Y}年(?:第?([一二三四1-4])季度)(?:末|底)?`, 'y'),
    read: (m) => [`${m[1]}-${quarterEnd(m[2])}`, null],
  },
  { re: new RegExp(`${Y}${TAIL}(?:(?:之?前|以前)(?!后))?`, 'y'), read: (m) => [`${m[1]}-12`, null] },
  { re: new RegExp(`${Y}年(?:${TAIL})(?:(?:之?前|以前)(?!后))?`, 'y'), read: (m) => [`${m[1]}-12`, null] },
  {
    re: new RegExp(`${Y}年(?:度|内|初|春|秋|以前|之前|前(?!后)|以来|起|期间|代)?`, 'y'),
    read: (m) => [m[1] ?? null, null],
  },
  {
    re: /“?([十]?[一二三四五六七八九]五)[”’']?(?:规划)?(?:时期|期)?(?:末|期末|末期)/y,
    read: (m) => [planYear(m[1], '-12'), null],
  },
  {
    re: /“([十]?[一二三四五六七八九]五)”(?:时期|期间|以来|初期|中期|规划期)?/y,
    read: (m) => [planYear(m[1], ''), null],
  },
  {
    re: /“?(十[一二三四五六七八]五)(?!”|年|个|名|所|家|张|分钟|条|项)(?:时期|期间|以来|规划)?/y,
    read: (m) => [planYear(m[1], ''), null],
  },
  // 「低于上一年度次均费用」, 「比上一季度多」
  {
    re: /(?<=上)一(?:个)?(?:结算|自然|保险|财政|预算|考核|缴费)?(?:年度?|季度|月|周)(?!代|级)/y,
    read: () => [null, null],
  },
  // 202X年底, 20××年: a model text leaves the year open
  { re: /20(?:\d?[XxＸ×]{1,2}|\d\*)年(?:底|末|度)?(?:之?前)?/y, read: () => [null, null] },
  // 「记者从18日召开的发布会上获悉」
  {
    re: /(?<![达到为少过近共满每\d.月])(?:[1-9]|[12]\d|3[01])日(?=召开|举行|举办|上午|下午|晚上?|凌晨|从|起(?!付)|电|讯|发布|印发|就诊|确诊|入院|采样|\d{1,2}[时:])/y,
    read: () => [null, null],
  },
  // 每年3月和9月的1日至15日
  {
    re: /(?<![\d.])(?:[1-9]|[12]\d|3[01])[日号](?:[-—–~]|至|到)(?:[1-9]|[12]\d|3[01])[日号]/y,
    read: () => [null, null],
  },
  // 上周五, 周三上午, 星期五
  { re: /(?<=[上下本]周|星期|礼拜)[一二三四五六]/y, read: () => [null, null] },
  { re: /(?<=周)[一二三四五六](?=[,。;、至到上下晚例)\n\d])/y, read: () => [null, null] },
  // “五一”后首个工作周
  { re: /“(?:五一|十一|六一|七一|八一|元旦)”(?=前|后|首|期间|假期|当天)/y, read: () => [null, null] },
  { re: /(?:五一|十一)(?=假期|黄金周|小长假|长假|国庆)/y, read: () => [null, null] },
  // 每月5日前, 每季度末月25日前, 每季度最后一个月20日前
  { re: /(?<=最后)一个月(?=\d{1,2}日|底|末)/y, read: () => [null, null] },
  {
    re: /(?<=每月|每季度|季度?末|月末|本月|上月|下月|末月|次月|当月|个月|每年|首月|同月|次年)\d{1,2}[日号](?:之?前|以前)?/y,
    read: () => [null, null],
  },
  // 2月14日零时
  { re: /零[时点](?=[,。,起前至到整]|\d)/y, read: () => [null, null] },
  {
    re: /第?(十[一二三四五六七八])个五年(?:规划|计划)(?:时期|期)?(末|期末|末期)?/y,
    read: (m) => [planYear(`${m[1]}五`, m[2] ? '-12' : ''), null],
  },
  { re: /第?[一二三四五六七八九]个五年(?:规划|计划)/y, read: () => [null, null] },
  {
    re: /(\d{1,2})月(?!龄)(?:(?:\d{1,2}[日号])(?!内)|底|末|初|中旬|上旬|下旬|份)?(?:(?:之?前|以前)(?!后)|止)?/y,
    read: (m) => [null, pad(m[1])],
  },
  // 五月底前, 六至八月, 十一月十五日
  {
    re: /(?<![第每近满百千\d])(?:[一二三四五六七八九十]{1,2}月?[-—–~～至到、])?([一二三四五六七八九]|十[一二]?)月(?:[一二三四五六七八九十]{1,3}日|底|末|初|中旬|上旬|下旬|份)?(?:(?:之?前|以前)(?!后)|止)?(?!子|怀胎|一[^日])/y,
    read: (m) => [null, pad(String(parseChineseNumber(m[1] ?? '') ?? 0))],
  },
  // 三季度末, 1—3季度, 一至三季度
  {
    re: /第?(?:[一二三四1-4][-—–~～至到、]第?){0,3}([一二三四1-4])季度(?:末|底)?/y,
    read: (m) => [null, quarterEnd(m[1])],
  },
  // 2023学年, 2023/2024学年, 2024财年
  { re: new RegExp(`${Y}(?:[-—/]${Y})?(?:学年|财年)`, 'y'), read: (m) => [m[2] ?? m[1] ?? null, null] },
  { re: new RegExp(`${Y}(?=年)`, 'y'), read: (m) => [m[1] ?? null, null] },
];

const yearsOf = (count: string | undefined): number =>
  count === '两' ? 2 : (parseChineseNumber(count ?? '') ?? Number(count));

function pad(month: string | undefined): string {
  return (month ?? '').padStart(2, '0');
}
function quarterEnd(quarter: string | undefined): string {
  const n = quarter ? (parseChineseNumber(quarter) ?? Number(quarter)) : 4;
  return pad(String(n * 3));
}
function chineseDate(year: string | undefined, month: string | undefined): string | null {
  const y = year ? parseChineseNumber(year.replace(/[○0]/g, '〇')) : null;
  const m = month ? parseChineseNumber(month) : null;
  return y === null ? null : m === null ? String(y) : `${y}-${pad(String(m))}`;
}

function planYear(plan: string | undefined, tail: string): string | null {
  const end = plan ? endOfPlan(plan.slice(0, -1)) : null;
  return end === null ? null : `${end}${tail}`;
}

/** The forms that a date can have whose first character is this unit. */
export const dateFormsAt = rulesByUnit(
  PATTERNS.map((pattern) => ({ ...pattern, opensWithYear: pattern.re.source.startsWith(Y) })),
  ({ re }) => re,
);
