import { endOfPlan } from '../../src/domain/five-year-plan.ts';
import type { StatementKind } from '../../src/schemas/statement.ts';
import { findPeriod } from './find-period.ts';
import { kindOfTitle } from './lexicon/section-words.ts';
import { matchesOf } from './matches-of.ts';
import { type NotedYears, readNotedYears } from './noted-years.ts';
import { explainedYear, yearOfEvents, yearOfMeeting, yearOfNews } from './told-year.ts';

/** What a document says about itself: the kind of text, the year it speaks in, the period it plans for. */
export interface DocumentContext {
  readonly kind: StatementKind | null;
  /** Year of issue, or of the plan’s first year; facts lie before it, deadlines behind. */
  readonly year: number | null;
  /** Month in which it was issued or spoken, `2025-09`, where it bears a day. */
  readonly month: string | null;
  /** Year that 今年 and 年底前 mean in it: a plan’s first year speaks for the plan, not for a news item about it. */
  readonly spoken: number | null;
  /** Year of the commitments where the title names another for the facts. */
  readonly laterYear: number | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** Its last month, December where it names none. */
  readonly periodCloses: string | null;
  /** The one year that a programme without a period sets itself: 「…实施意见」 with 「到2025年,…」. */
  readonly aimedYear: string | null;
  /** Period that the text reports on: the date of its facts that have none of their own. */
  readonly reported: string | null;
  readonly proposal: boolean;
  /** A government’s report: what it says it will raise is promised. */
  readonly promises: boolean;
  readonly noted: NotedYears;
  /** Kind of what stands alone in brackets behind another number, where the text says so. */
  readonly bracketed: StatementKind | null;
}

const PLAN = /“?十([一二三四五六七八])五”?|第十([一二三四五六七八])个五年/g;

const YEARS = /((?:19|20)\d{2})年?(?:\d{1,2}月)?[-—–~至到一]{1,2}((?:19|20)\d{2})年?(?:(\d{1,2})月)?/;

/** Reads title and closing date. 「…三年行动实施方案(2023—2025年)」, 「2019年重点工作任务」, 「“十四五”…规划」 */
export function readContext(text: string, start: number, end: number, title: string): DocumentContext {
  const head = text.slice(start, Math.min(end, start + 400));
  const printed = westernYears((title || titleOf(head) || sourceOf(text, start, end)).replaceAll('\n', ''));
  // 「…三年行动方案(2022年3月10日)」, 「…办法(2024年修订)」: the day of issue is no period.
  const named = /政府工作报告/.test(printed) ? printed : printed.replace(DAY_BEHIND, '');
  // A reply, a speech or a press conference names plans and is none.
  const speaks = /答复|发布会|访谈|实录|座谈|致辞|讲话/.test(printed) && !/规划|方案|纲要|计划/.test(printed);
  const outside = speaks || /(?:19|20)\d{2}|十[一二三四五六七八]五/.test(named) ? null : findPeriod(text, start, end);
  const planned = outside ?? (speaks ? named.replace(PLAN, '') : named);
  const range = YEARS.exec(planned);
  // 「“十三五”发展情况及“十四五”重点任务」 plans for the later.
  const plan = planned.includes('五') ? matchesOf(PLAN, planned).at(-1) : undefined;
  // 「2023年工作总结和2024年工作计划」: commitments are of the later year.
  const later =
    /(?:19|20)\d{2}年.*?(?:总结|小结|情况|回顾|进展).*?((?:19|20)\d{2})年.*?(?:计划|打算|安排|要点|思路|任务|重点|目标)/.exec(
      named,
    );
  const single = /((?:19|20)\d{2})年/.exec(planned);
  const dated = closingDate(text, start, end);
  const planEnd = plan ? endOfPlan(`十${plan[1] ?? plan[2]}`) : null;
  const reported = reportedPeriod(named, head);
  const both = /总结.{0,16}(?:打算|安排|计划|思路|目标|任务)/.test(named);
  const titled = kindOfTitle(named);
  const kind =
    titled === 'achieved' && later !== null
      ? null
      : (titled ?? (reported !== null && later === null && !both ? 'achieved' : null));
  // 「2023年工作总结及下步打算」 prints no year for what it plans.
  const onward = both && !later && !range && !plan;
  // 「自2024年7月起至2026年6月止」 ends with its month.
  const lastMonth = range?.[3] ? `-${range[3].padStart(2, '0')}` : '';
  const periodEnd = range?.[2]
    ? range[2] + lastMonth
    : planEnd !== null
      ? String(planEnd)
      : ((later ?? single)?.[1] ?? null);
  const periodStart = range?.[1] ?? (planEnd !== null ? String(planEnd - 4) : (single?.[1] ?? null));
  const year =
    (kind === 'achieved' || onward) && reported !== null
      ? Number(reported.slice(0, 4)) + (onward && reported.length > 4 ? 0 : 1)
      : (dated ??
        (kind === 'achieved' && periodStart !== null && periodStart !== periodEnd
          ? assessedYear(text.slice(start, Math.min(end, start + 3000)), Number(periodStart))
          : null) ??
        (later ? Number(later[1]) : periodStart !== null && outside === null ? Number(periodStart) : null));
  // 「今年新建中医馆33个…。明年,计划…」 of 「2023年工作总结及2024年工作计划」 speaks in the first of the two.
  const inFormer = later !== null && /明年/.test(text.slice(start, Math.min(end, start + 3000)));
  const explained = explainedYear(text.slice(start, Math.min(end, start + 3000)));
  return {
    kind,
    year,
    month: monthOfIssue(text, start, end),
    spoken:
      (inFormer && later ? Number(later[1]) - 1 : explained) ??
      (dated === null && (range !== null || plan !== undefined) && NEWS.test(head) ? null : year) ??
      yearOfEvents(head, NEWS.test(head)) ??
      yearOfMeeting(head) ??
      yearOfNews(head),
    laterYear: later && !inFormer ? Number(later[1]) : null,
    periodStart,
    periodEnd: onward && reported !== null ? null : periodEnd,
    periodCloses: periodEnd === null ? null : periodEnd.length > 4 ? periodEnd : `${periodEnd}-12`,
    aimedYear: kind === 'target' && periodEnd === null ? aimedYear(text.slice(start, end)) : null,
    reported,
    proposal: isProposal(head, named),
    promises: /政府工作报告/.test(printed),
    noted: readNotedYears(text, start, end),
    bracketed: readBracketed(text, start, end),
  };
}

/** 「截至2023年6月底,…」 in the evaluation of the plan of 2021—2025: the year that it looks back from. */
function assessedYear(said: string, first: number): number | null {
  const years = Array.from(
    said.matchAll(/截[至止]((?:19|20)\d{2})年(年?[底末]|12月)?/g),
    ([, year, end]) => Number(year) + (end ? 1 : 0),
  );
  const last = Math.max(...years);
  return last > first ? last : null;
}

/** The year of 到2025年, where no other is named so. */
function aimedYear(said: string): string | null {
  const years = new Set(Array.from(said.matchAll(/(?<!截)[到至]((?:19|20)\d{2})年/g), (m) => m[1] ?? ''));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** 「本报讯(记者 林某)昨日,市卫健委召开新闻发布会」 */
const NEWS = /本报讯|本网讯|记者|通讯员|发布会|通气会|新闻办|新闻通稿/;

/** 「届时主要量化目标(括号内为2022年数)」, 「括号内为规划目标值」 */
function readBracketed(text: string, start: number, end: number): StatementKind | null {
  const body = text.slice(start, end);
  const at = body.indexOf('括号');
  if (at < 0) return null;
  const said = /^括号(?:内|中|里)(?:的?数(?:字|值|据))?(?:均|分别)?[为是]([^()。;,]{2,14})/.exec(
    body.slice(at, at + 40),
  )?.[1];
  if (said === undefined) return null;
  if (/目标|规划|计划|任务/.test(said)) return 'target';
  return /年(?:度|末|底)?(?:的?(?:数|实际|基数|完成|水平|值))|实际|现状|基期|基线|上年|完成/.test(said)
    ? 'achieved'
    : null;
}

/** 「二〇二四年工作要点」 → 2024年 */
const westernYears = (title: string): string =>
  title.replace(/[二一][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
    Array.from(year, (c) => '〇一二三四五六七八九'.indexOf(/[○零]/.test(c) ? '〇' : c)).join(''),
  );

const DAY_BEHIND = /\((?:19|20)\d{2}年(?:\d{1,2}月\d{1,2}日[^()]{0,30}|(?:第[一二三四]次)?修[订正]版?)\)/;

/** A stretch of a year that a report covers. 「2024年上半年」, 「2023年1—9月」, 「2024年三季度」, 「2022年」 */
const STRETCH =
  /((?:19|20)\d{2})年(?:度)?(?:(上半年)|(?:第?([一二三四1-4])季度|前([一二三])(?:个)?季度)|(?:1|一)[月]?[-—–~至]{1,2}(\d{1,2})月|(\d{1,2})月(?!\d))?/;
/** Texts that report: their title or their first sentence says so. */
const REPORTS =
  /公报|快报|年报|[季月]报|通报|总结|小结|报告|回顾|完成情况|进展|进度(?!安排|计划)|运行情况|工作情况|执行情况|统计|监测|分析|综述|公示|结果|成效|概况|简报|述职|自评|情况(?=\(|$)/;
const REPORTS_IN_LEAD =
  /(?:现将|现把)([^。;]{0,40}?)(?:情况|数据|结果|进展|工作)[^。;]{0,8}(?:通报|报告|公布|公示|汇报|总结)|介绍([^。;]{0,24}?)(?:有关|工作)?情况/;

/** 「…发放宣传册1.2万份(统计时间:2024年4月)」 */
const COUNTED_IN = /[(（](?:统计|数据)(?:时间|时段|截至|截止时间|时点)[::为]?((?:19|20)\d{2}年[^()（）]{0,12})[)）]/;

/** The period that a text reports on, as its title or first sentence prints it; null where it reports nothing. */
function reportedPeriod(named: string, head: string): string | null {
  // A government’s report of a year speaks of the year before.
  if (/政府工作报告/.test(named)) return null;
  const said = REPORTS_IN_LEAD.exec(head);
  const lead = said?.[1] ?? said?.[2];
  // 「…进展情况公示(截至9月30日)」
  const until = /截至(\d{1,2})月/.exec(named)?.[1];
  const found =
    (REPORTS.test(named) && !/规划|研究报告|中期评估/.test(named) ? (rangeEnd(named) ?? STRETCH.exec(named)) : null) ??
    (lead === undefined ? null : STRETCH.exec(lead)) ??
    STRETCH.exec(COUNTED_IN.exec(head)?.[1] ?? '') ??
    (REPORTS.test(named) ? openingPeriod(head) : null);
  if (found === null) return null;
  const [, year, half, quarter, quarters, month, alone] = found;
  if (half) return `${year}-06`;
  const end = quarter ?? quarters;
  if (end) return `${year}-${String(3 * ('一二三四'.indexOf(end) + 1 || Number(end))).padStart(2, '0')}`;
  const last = until ?? month ?? alone;
  return last ? `${year}-${last.padStart(2, '0')}` : (year ?? null);
}

/** 「2020—2022年,我县以…为突破口」, 「2021年,市政府把…摆在突出位置」: the first words behind the title. */
function openingPeriod(head: string): RegExpExecArray | null {
  const lines = head.split('\n').map((line) => line.trim());
  const first = lines.slice(1).find((line) => line.length > 30) ?? '';
  const range = /^(?:19|20)\d{2}年?[-—–~至]{1,2}((?:19|20)\d{2})年,/.exec(first);
  return range ?? /^((?:19|20)\d{2})年(?:度)?,/.exec(first);
}

const rangeEnd = (named: string): RegExpExecArray | null =>
  /(?:19|20)\d{2}年?[-—–~至]{1,2}((?:19|20)\d{2})年/.exec(named);

/** The year that 年底, 今年 and 上半年 mean: a report’s own year, a plan’s year of issue. */
export function spokenYear(document: DocumentContext): number | null {
  if (document.kind === 'achieved' && document.reported !== null) return Number(document.reported.slice(0, 4));
  return document.laterYear ?? document.spoken;
}

/** 「专栏3 “十五五”公共卫生重点工程」, 「“十五五”卫生健康重大项目(节选)」: a box or list cut out of its plan. */
const BOX =
  /^(?:专栏\s?[\d一二三四五六七八九十]{0,3})?[^,。;:]{0,12}“?十[一二三四五六七八]五”?[^,。;:]{2,24}(?:项目|工程|指标|任务)(?:表|清单)?(?:\([^()]{1,8}\))?$/;

/** 「医疗质量监测情况(2023年度)。全市三级公立医院…」: a title that was run into its text. */
const REPORT_OPENING =
  /^\s*([^。,;:\n\d]{4,40}(?:情况|统计|监测|通报|结果|数据|进展)\((?:19|20)\d{2}年[^()]{0,8}\))[。:]/;

function titleOf(head: string): string {
  const lines = head.split('\n').map((line) => line.trim());
  // In 「项目|规模|总投资|2026年计划投资」 the year is that of a column.
  const line = lines.find((l) => l.length >= 6 && l.length <= 80 && !/[。;]$|[\t|].*(?:19|20)\d{2}年/.test(l)) ?? '';
  if (BOX.test(line)) return line;
  const opening = REPORT_OPENING.exec(head)?.[1];
  if (opening !== undefined && !lines.includes(opening)) return opening;
  return /(?:公报|规划|方案|计划|任务|要点|意见|通知|总结|报告|办法|标准|细则|清单|指标|安排|行动|统计|纲要|实事|打算|思路|目标|监测结果|监测情况|工作情况|自评|小结)|^[^,。;]{0,16}(?:19|20)\d{2}年[^,。;]{2,30}(?:概况|概览|简况|分析|说明|综述)(?:\([^()]{1,10}\))?$/.test(
    line,
  )
    ? line
    : (/^[^。\n]{0,60}(?:规划|公报|方案|计划|要点|意见)(?:\((?:19|20)\d\d[^()]{0,12}\))?(?=“|第一章|一、|为[了贯深全进推加]|根据|按照)/.exec(
        head,
      )?.[0] ?? '');
}

/** 「…形成了齐抓共管的良好局面。(2025年度工作总结)」: an excerpt that names at its end what it was cut from. */
function sourceOf(text: string, start: number, end: number): string {
  const m = SOURCE.exec(text.slice(Math.max(start, end - 70), end));
  return m?.[1] ?? m?.[2] ?? '';
}
const SOURCE =
  /[。;!]\s*\((?:摘自|选自|引自|节选自|来源[::]?)?《?([^()《》\n]{4,40}?(?:总结|公报|报告|年报|规划|方案|计划|要点|意见|纲要))》?(?:节选|摘编|摘要)?\)\s*$|[。;!]\s*(?:—{1,2}|-{1,2})?(?:摘自|选自|引自|节选自)[^《》\n。]{0,20}《([^《》\n]{4,40})》(?:\([^()\n]{1,8}\))?\s*$/;

/** A day alone in its line near the head or the end, or behind the issuer’s name: the date of issue. */
function closingDate(text: string, start: number, end: number): number | null {
  for (const window of [text.slice(start, Math.min(end, start + 2500)), text.slice(Math.max(start, end - 1200), end)]) {
    const m = DAY_LINE.exec(window);
    if (m) return Number(m[1]);
  }
  const held = DAY_LABELLED.exec(text.slice(start, Math.min(end, start + 800)));
  if (held) return Number(held[1]);
  // 「…接种率不低于40%。(区疾控中心,2025年9月20日)」
  const signed = /。\([^()\n]{0,24}?((?:19|20)\d{2})年\d{1,2}月\d{1,2}日[^()\n]{0,6}\)\s*$/.exec(
    text.slice(Math.max(start, end - 60), end),
  );
  if (signed) return Number(signed[1]);
  // 「…占比突破35%。(市第一人民医院,2024年10月)」
  const month = /[。;!]\(([^()\n\d]{2,24}),((?:19|20)\d{2})年\d{1,2}月\)\s*$/.exec(
    text.slice(Math.max(start, end - 60), end),
  );
  return month ? Number(month[2]) : null;
}

/** A day alone in its line near the head, or on which a meeting at the head was held. */
function monthOfIssue(text: string, start: number, end: number): string | null {
  const head = text.slice(start, Math.min(end, start + 600));
  const m = DAY_LINE.exec(head) ?? DAY_LABELLED.exec(head) ?? DAY_OF_MEETING.exec(head);
  return m ? `${m[1]}-${(m[2] ?? '').padStart(2, '0')}` : null;
}
const DAY_LINE =
  /(?:^|\n)[^\n。;,]{0,24}?((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日(?:印发|在[^\n。,]{4,40}(?:会议?|大会)上[^\n。,]{0,6})?[)）]?(?=\n|$)/;
/** 「时间:2026年4月28日上午」 */
const DAY_LABELLED =
  /(?:^|\n)(?:时间|发布时间|会议时间|发布日期|成文日期|日期)[::]((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日/;
const DAY_OF_MEETING = /((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日[^。;\n\d]{0,16}(?:召开|举行|举办)/;

const isProposal = (head: string, title: string): boolean =>
  /提案(?:号|人|类型)[::]/.test(head) || (/的(?:建议|提案)$/.test(title) && !/答复|办理|关于.*建议的/.test(title));
