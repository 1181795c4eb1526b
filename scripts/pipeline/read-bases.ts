import { parseChineseNumber } from '../../src/domain/chinese-number.ts';
import { Cue } from './cue.ts';

/** The base of a rate or norm: 每千人口, 每3万人口, 按200-250张实际使用病床. */
export interface Denominator {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly zh: string;
  /** Whether it is the step by which a score or sum is counted: 每低5个百分点扣1分. */
  readonly step?: boolean;
}

/** 每千, 每3万人口, 200-250张实际使用病床, 每万人常住人口 */
const DENOMINATOR_HERE =
  /^([一二两三四五六七八九十百千万]{1,4}|(?:\d+(?:\.\d+)?)?[百千万亿]{0,2})(?:[-—~～至到]\d+[百千万]{0,2})?(名|个|张|户|位|所|件|人(?=(?:常住|户籍|服务)人口))?((?:实际(?:使用|开放)|编制|开放|核定)?(?:常住|服务|户籍|农业|总|参保|农村|城镇)?(?:人口|居民|病床|床位|床|人|老年人|老人|儿童|活产|活产儿|孕产妇|患者|出院患者|职工|学生|护理|医护人员|元|位老人|平方米|平方公里|例|分娩))?/;

const EACH = new Cue(/每(?:增加)?$/);
const BY = new Cue(/按照?$/);
const BARE = new Cue(
  /^(?:千|万|十万|百万|百)(?:名)?(?:常住|服务|户籍)?(?:人口|活产|居民|元(?:医疗)?收入|元医疗|元固定资产|人(?=床位|病床|护士|执业|注册|医师|卫技|拥有|托位))/,
);

/** Reads 每千…, 每3万人口…, 千人口… at a numeral; the number that it is the base of stands further on. */
export function readDenominator(text: string, at: number, limit: number): Denominator | null {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(at, at + 24);
  const each = EACH.test(before);
  const by =
    BY.test(before) && /^\d+(?:[-—~～至到]\d+)?[张名人床](?!的标准|的比例)[^,。;]{0,12}(?:配|设|至少)/.test(after);
  const bare =
    !each &&
    BARE.test(after) &&
    // 「百万人口以上的县(市)」 sizes the counties.
    !/^[十百千万]{1,2}人口(?:及?以[上下]|的?[大]?[县市])/.test(after) &&
    !/[\d十百千万亿几数余多]$/.test(before);
  if (!each && !by && !bare) return null;
  const m = DENOMINATOR_HERE.exec(after);
  if (!m || m[0].length === 0) return null;
  if (
    /^[^张名人]{0,3}(?:年|月|周|天|日|小时|分钟|季度|个工作日|个月)/.test(after) &&
    !/^[百千万]+名?(?:人|活产)/.test(after)
  )
    return null;
  if (/^一(?!万|千|百|名|所|个[^人])/.test(after)) return null;
  if (/^一(?:个|名|所|张|项|次|位|种|级|类|步)/.test(after)) return null;
  const number = m[1] ?? '';
  const digits = /^\d+(?:\.\d+)?/.exec(number)?.[0];
  const range = /^\d+万?[-—~～至到]\d+/.test(after);
  const factor = Array.from(digits ? number.slice(digits.length) : '').reduce(
    (f, c) => f * (parseChineseNumber(c) ?? 1),
    1,
  );
  const value = range ? null : digits ? Number(digits) * factor : parseChineseNumber(number);
  const end = at + m[0].length;
  if (end > limit) return null;
  const zh = range ? m[0] : `${m[3] ?? ''}` || (m[2] ?? '');
  return { start: at, end, value, zh };
}

/** What is done or goes wrong again and again behind 每, by its number: 每工作一年, 每服务一人次, 每迟报1次. */
const AGAIN = new Cue(
  /每(?:满|工作满?|服务满?|(?:连续)?(?:参保|缴费)满?|接诊|签约|转诊|报告|完成|处置|随访|培训|引进|新增|发[生现]|出现|[迟漏错缺瞒谎]报|延[迟误]|逾期|缺[席勤少])$/,
);
const AGAIN_HERE =
  /^(?:\d{1,2}|[一两二三四五六])(?:年|个月|人次|例次|例|人|名|次|份|户|件|项|篇)(?=[^。;\d一二两三]{0,20}[\d一二两三])/;
/** 每2周随访1次, 每两月更新一次, 每5年开展1次 */
const INTERVAL =
  /^(?:\d{1,2}(?:[-—~～至到]\d{1,2})?|[两二三四五六十])个?(?:年|月|季度|周|星期|天|日|小时)(?=[^。;,\d一二两三]{0,28}(?:\d|[一二两三]次))/;

const AFTER = new Cue(/每(?:隔|间隔)?$/);

/** End of the numeral in 每2周…1次 at `at`: it changes no unit, it is only what the number behind it comes back in. */
export function readInterval(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - 8), at);
  const here = text.slice(at, at + 40);
  const m = AFTER.test(before) ? INTERVAL.exec(here) : AGAIN.test(before) ? AGAIN_HERE.exec(here) : null;
  return m ? at + m[0].length : null;
}
