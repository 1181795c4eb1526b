import { parseChineseNumber } from '../../src/domain/chinese-number.ts';
import { readDate } from './read-dates.ts';

/** 「今年(2025年)全市集采药品要达到260种以上」, 「去年底(2024年)参保26.8万人」, 「2025年(今年)」 */
const EXPLAINED =
  /([今本明去上])(?:一?年度?|年年?)(?:[底末])?\((?:即)?((?:19|20)\d{2})年?(?:年?[底末]|度)?[),]|((?:19|20)\d{2})年度?\((?:即)?([今去明上])年(?:度)?\)/;
const SHIFT: Readonly<Record<string, number>> = { 今: 0, 本: 0, 明: 1, 去: -1, 上: -1 };

/** Words that count years from the day on which a text was spoken or written. */
const COUNTED = /[今去明]年|年[内底]|上年度/;

/** 「2025年10月15日起,我市启动…」, 「2025年8月18日至24日,报告病例36例」: something that happens on a day of its month. */
const EVENT =
  /(?<!到|(?<!截)至|计划|预计|将于|拟于|计划于|预计于|力争|确保|为|-|—)((?:19|20)\d{2})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日号](?:[-—–~至]\d{1,2}[日号])?|[上中下]旬|[初底末])?(?:起|(?![底末]?(?:之?前|以前)|[-—–~至到\d.]))/g;
const YEAR = /(?<![到至]“?)((?:19|20)\d{2})年(?!年?[底末]?(?:之?前|以前))/g;
const MONTH_OF_YEAR = /今年(\d{1,2})月/;

/** 「今年是“十五五”开局之年」, 「今年是实施“十四五”规划的收官之年」 */
const THIS_YEAR_IS = /今年(?:既?是|为|系)[^。;,“]{0,8}(?=“?十[二三四五六七]五”?[一-鿿]{2,6}之年)/;

/** The year that a text means by 今年, as it explains it in brackets; null where it does not. */
export function explainedYear(said: string): number | null {
  // 「以上数据均为2023年统计口径。」
  const counted = /以上(?:各项)?(?:数据|指标|情况)[^。;\d]{0,4}(?:为|系|是)((?:19|20)\d{2})年(?!以来)/.exec(said)?.[1];
  if (counted !== undefined) return Number(counted);
  const named = said.includes('之年') ? THIS_YEAR_IS.exec(said) : null;
  const year = named && readDate(said, named.index + named[0].length)?.value;
  if (year) return Number(year);
  const m = /年[度底末年]*\(/.test(said) ? EXPLAINED.exec(said) : null;
  if (!m) return null;
  return Number(m[2] ?? m[3]) - (SHIFT[m[1] ?? m[4] ?? '今'] ?? 0);
}

/** 「2023年11月8日上午,市政府新闻办召开新闻发布会」 at the head of a line */
const HELD_ON =
  /(?:^|\n)[ \u3000]*((?:19|20)\d{2})年\d{1,2}月\d{1,2}日(?:上午|下午|晚)?,?[^。;\n\d《]{0,40}(?:召开|举行|举办)[^。;\n\d《]{0,30}(?:发布会|通气会|吹风会|座谈会|推进会|会议|活动|仪式)/;

/** 「记者2023年5月从市卫生健康委获悉」, 「记者从2024年3月12日召开的新闻发布会上了解到」 */
export function yearOfNews(said: string): number | null {
  const year =
    HELD_ON.exec(said)?.[1] ??
    /(?:记者|笔者|近日|日前)[^。;\d]{0,12}((?:19|20)\d{2})年\d{1,2}月[^。;\d]{0,4}(?:\d{1,2}日)?[^。;\d]{0,24}(?:获悉|了解到|召开|举行|发布会)/.exec(
      said,
    )?.[1];
  return year === undefined ? null : Number(year);
}

/** 「这是11月8日召开的2024年全市老龄工作会议上获悉的」 */
export function yearOfMeeting(said: string): number | null {
  const year = /(?<!去年[^,。;]{0,12})(?:召开|举行|举办)的?((?:19|20)\d{2})年(?:度)?[^,。;\d]{0,20}会议?/.exec(
    said,
  )?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * The one year in which things happen before a text says 今年 without saying which: the day that it tells of is of that
 * year. In news the day at the head holds for all paragraphs, elsewhere each has to tell of one.
 */
export function yearOfEvents(said: string, news: boolean): number | null {
  if (!COUNTED.test(said)) return null;
  const years = new Set<string>();
  let first = 12;
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    // 「自今年起,…增加2项。2025年3月启动以来已体检2.14万人,年底前要达到66%」
    const at = lines.length === 1 && !/去年/.test(line) ? line.length : line.search(COUNTED);
    const events = Array.from((at < 0 ? line : line.slice(0, at)).matchAll(EVENT));
    if (at >= 0 && events.length === 0 && !(news && years.size > 0)) return null;
    for (const [, year = '', month = ''] of at >= 0 || news ? events : []) {
      years.add(year);
      first = Math.min(first, parseChineseNumber(month) ?? Number(month));
    }
  }
  const [year] = years;
  if (years.size !== 1 || year === undefined) return null;
  // 「自2023年10月扩面以来…2024年达到520种,今年还将新增40种」, 「2024年9月启动。今年3月完成第二针」: it was another year.
  const month = MONTH_OF_YEAR.exec(said)?.[1];
  if (month !== undefined && Number(month) <= first) return null;
  return Array.from(said.matchAll(YEAR)).some((m) => (m[1] ?? '') > year) ? null : Number(year);
}
