import type { StatementKind } from '../../src/schemas/statement.ts';
import { readDate } from './read-dates.ts';
import { isUnitCell } from './table-shapes.ts';

/** What stands right over a table. */
export interface Caption {
  /** The caption, empty where a sentence or nothing stands over the table. */
  readonly line: string;
  /** Where the line begins. */
  readonly start: number;
  /** The unit of all cells: 「单位:万元」, 「表3 各县床位规划(张)」. */
  readonly unit: string | null;
}

/** No caption is longer, and none stands further above its table. */
const LONGEST = 60;
const UNIT_LINE = /^[(（]?(?:计[量价]|金额|货币|价格)?单位[::]\s?([^、,()（）\s]{1,8})[)）]?$/;

/** The lines right above `at`, the start of a table or of its first cell. */
export function readCaption(text: string, at: number): Caption {
  let end = text.lastIndexOf('\n', at - 1);
  while (end > 0 && text.charAt(end - 1) === '\n') end--;
  let line = lineUpTo(text, end);
  let unit: string | null = null;
  // 「单位:个、张、人」 stands between the caption and its table.
  if (/^[(（]?(?:计[量价]|金额|货币|价格)?单位[::]/.test(line.line)) {
    unit = UNIT_LINE.exec(line.line)?.[1] ?? null;
    line = lineUpTo(text, line.start - 1);
  }
  // 「表4 学位供给计划 单位:个」
  const behind = /[\t ]?(?:计[量价]|金额|货币|价格)?单位[::]\s?([^、,()（）\s]{1,8})$/.exec(line.line);
  if (behind) {
    unit = behind[1] ?? null;
    line = { ...line, line: line.line.slice(0, behind.index).trimEnd() };
  }
  const bracket = /[(（]((?:计[量价]|金额|货币|价格)?单位[::])?([^()（）]{1,8})[)）]$/.exec(line.line);
  if (unit === null && bracket?.[2] && (bracket[1] !== undefined || isUnitCell(bracket[2]))) unit = bracket[2];
  return { ...(/[。;,]/.test(line.line) ? { line: '', start: line.start } : line), unit };
}

function lineUpTo(text: string, end: number): { line: string; start: number } {
  if (end <= 0) return { line: '', start: 0 };
  const floor = Math.max(0, end - LONGEST - 1);
  const window = text.slice(floor, end);
  const start = floor + window.lastIndexOf('\n') + 1;
  return start === floor && floor > 0 ? { line: '', start } : { line: text.slice(start, end), start };
}

/** 「表3 」, 「2016—2020年」, 「滨城市2023年」, 「各县(市、区)」 in front of what a table is about. */
const CAPTION_LEAD =
  /^(?:附?表\s?[\d一二三四五六七八九十]{0,3}(?:-\d{1,2})?[::.、]?\s?)?(?:[一-鿿]{0,8}?(?:19|20)\d{2}年?(?:[-—–~至](?:19|20)\d{2}年)?[末底度]?)?(?:全[省市县区州])?(?:[一-鿿]{0,4}各(?:[省市县区旗州盟乡镇街道地]|社区|\([^()]{1,5}\)|、){1,6})?(?:的)?/;
/** 「控制目标」, 「情况表(单位:张)」 behind it. */
const CAPTION_TAIL =
  /(?:[(（][^()（）]*[)）])?(?:(?:控制|规划|发展|预期|年度|工作)?(?:目标|指标值|计划)|(?:完成|变化|分布|统计)?(?:情况|趋势|对比)|统计|一览)?(?:值|表|一览表|统计表)?(?:[(（][^()（）]*[)）])?$/;

/** The one indicator that the caption of a table of places names: 「表3 各县(区)每千人口床位数(张)」; null where none is. */
export function indicatorOf({ line }: Caption): string | null {
  const named = line.replace(CAPTION_LEAD, '').replace(CAPTION_TAIL, '');
  return /^[一-鿿\d]{2,20}(?:率|数|总量|占比|比例|比重|费用|人次|面积|寿命|覆盖面)$/.test(named) &&
    !/[及和与]|指标|等/.test(named)
    ? named
    : null;
}

const IN_BRACKETS = '(?:[(（][^()（）]*[)）])?$';
const FACTS = new RegExp(
  `(?:完成|进展|执行|落实|达标|运行|基本|资源|工作)情况(?:一览|统计|汇总|通报)?表?${IN_BRACKETS}|统计表$|现状表?$|监测结果$`,
);
const NORMS = new RegExp(
  `(?:收费|价格|补助|支付|配置|配备|建设|设置|缴费|筹资|计分|评分|人员|设备)(?:基本)?(?:标准|要求)(?:一览)?表?${IN_BRACKETS}|(?:价格|收费)(?:标准|项目)?(?:公示|公告)$|(?:价格|收费)(?:项目)?(?:调整|目录|明细|标准)?表${IN_BRACKETS}|(?:项目|服务)(?:收费|价格)${IN_BRACKETS}`,
);

/** 「附表:2024年1—9月部分市州主要指标」: what is told of months or the end of a year was counted. */
const MEASURED = /(?:指标|数据|数|情况|状况)(?:一览|对比|排名|汇总|统计)?表?$/;
const AIMS = /目标|计划|任务|预期|规划|安排|要求/;

function namesPartOfYear(line: string): boolean {
  const at = line.search(/(?:19|20)\d{2}年/);
  const value = at < 0 ? null : readDate(line, at)?.value;
  return value != null && value.length > 4;
}

/** 「表1 各县(市、区)主要指标完成情况」 tells of facts, whatever the heading over it plans; 「站点分类配置标准」 of norms. */
export function kindOfCaption({ line }: Caption): StatementKind | null {
  if (FACTS.test(line) || (MEASURED.test(line) && !AIMS.test(line) && namesPartOfYear(line))) return 'achieved';
  return NORMS.test(line) ? 'norm' : null;
}

/** 「表4 学位供给计划」, 「附表3 年度任务分解」: every year under it is still to come. */
export const plansOnly = ({ line }: Caption): boolean =>
  /(?:计划|任务分解|目标分解|指标分解|实事分解|分解表|任务安排|进度安排|(?:任务|目标|指标)清单)(?:一览)?表?(?:[(（][^()（）]*[)）])?$/.test(
    line,
  );
