import type { Comparator, Unit } from '../../src/schemas/statement.ts';
import { BELOW, BEYOND, FORBIDDING } from './lexicon/forbidding-words.ts';
import type { Quantity } from './quantity.ts';

/** 「每人每年不能少于1500元」, 「占比不应高于30%」 */
const forbidden = (bounds: readonly string[]): string =>
  FORBIDDING.flatMap((no) => bounds.map((bound) => no + bound)).join(' ');

/** Comparator words in front of a number, longest first. */
const BEFORE: readonly (readonly [string, Comparator])[] = (
  [
    ['gte', '大于等于 大于或等于 等于或大于 达到或超过 达到或高于 应不低于 至少 最少 最低 ≥ >= 不低于每'],
    // 「参保率从未低于95%」
    ['gte', '从未低于 未低于 没有低于 未少于'],
    ['lte', '小于或等于 等于或小于 不超 未超过 没有超过 未超 未突破 没有突破 未高于 未多于 未大于'],
    ['gte', forbidden(BELOW)],
    ['lte', forbidden(BEYOND)],
    ['lte', '小于等于 至多 最多 最高 最长 ≤ <='],
    ['gt', '超过了 超过 突破了 突破 迈过 跨过 高于 多于 大于 > 超 逾'],
    ['lt', '低于 少于 小于 不足 不到 未满 < 不满'],
    ['approx', '大约 约为 差不多 将近 接近 近 约'],
  ] as const
)
  .flatMap(([comparator, words]) => words.split(' ').map((word) => [word, comparator] as const))
  .sort((a, b) => b[0].length - a[0].length);

const AFTER: readonly (readonly [string, Comparator])[] = [
  ['及以上', 'gte'],
  ['(含)以上', 'gte'],
  ['以上', 'gte'],
  ['及以下', 'lte'],
  ['(含)以下', 'lte'],
  ['(含)以内', 'lte'],
  ['以下', 'lte'],
  ['以内', 'lte'],
  ['之内', 'lte'],
  ['之下', 'lte'],
  ['左右', 'approx'],
  ['上下', 'approx'],
  ['之间', 'range'],
];

/** The words before a number by their last character, those behind it by their first. */
const BEFORE_BY_LAST = Map.groupBy(BEFORE, ([word]) => word.charCodeAt(word.length - 1));
const AFTER_BY_FIRST = Map.groupBy(AFTER, ([word]) => word.charCodeAt(0));

const INCLUDED = /^\(含(?:本数|[\d.]+[^()\d]{0,3})\)(?=以[上下内])/;
/** 「低于75%的序时进度」, 「超过国家60%的目标要求」, 「高于省定标准62%的要求」: what something is held against is no bound. */
export const HELD_AGAINST =
  /^(?:[、和及][\d.]{1,6}[%‰个元]?)*的?(?:[国省市县]定?|规划|国家|考核|年度|全年|工作)*(?:目标|标准|要求|指标|任务|警戒线|序时进度|时序进度|合理区间|控制线|平均(?:水平|值|数)?|均值|中位数)(?!内|以[上下内]|配|的?[^,。;]{1,6}(?:医院|机构|单位|人员|乡镇|县)|,(?:予以|给予|不得|责令|暂停|取消|扣|约谈|按|由))/;

/** 「力争两项指标均超过国家90%的工作指标」: what is aimed at is bound. */
export const AIMED = /(?:确保|力争|争取|提出|必须|到20\d\d年|20\d\d年底前)[^。;]*$/;

const TIME_UNIT = /^(?:分钟|个?小时|个?工作日|天|日|周|个月|年|秒|h|min)$/;

/** A quantity with the comparator words that adjoin it in front and behind. */
export function finish(
  text: string,
  numberStart: number,
  at: number,
  numberEnd: number,
  low: number,
  high: number,
  isRange: boolean,
  unit: Unit | null,
  unitZh: string | null,
  chinese: boolean,
): Quantity {
  let start = numberStart;
  let end = numberEnd;
  let adjoining: Comparator | null = null;
  // 「90分(含90分)以上」
  const included = text.charAt(end) === '(' ? (INCLUDED.exec(text.slice(end, end + 14))?.[0].length ?? 0) : 0;
  end += included;
  for (const [word, comparator] of AFTER_BY_FIRST.get(text.charCodeAt(end)) ?? []) {
    if (!text.startsWith(word, end)) continue;
    if (comparator === 'range' && !isRange) continue;
    adjoining = comparator === 'range' ? null : comparator;
    end += word.length;
    break;
  }
  // 2小时内, 30天内, 3年内: a limit of time; 5公里内, 3%内 where nothing follows that 内 could begin.
  if (
    adjoining === null &&
    unitZh !== null &&
    (TIME_UNIT.test(unitZh) ||
      (/^(?:公里|千米|米|%)$/.test(unitZh) && /^内(?:[,。;、)的]|$)/.test(text.slice(end, end + 2)))) &&
    text.charAt(end) === '内' &&
    !/^内(?:科|部|外|容|涵)/.test(text.slice(end, end + 2))
  ) {
    adjoining = 'lte';
    end += 1;
  }
  const before = text.slice(Math.max(0, at - 6), at);
  for (const [word, comparator] of BEFORE_BY_LAST.get(before.charCodeAt(before.length - 1)) ?? []) {
    if (!before.endsWith(word)) continue;
    if (word === '近' && /(?:附|最|接|邻|就|临)近$/.test(before)) break;
    // 「均超过国家90%、80%的工作指标」, but not 「婴儿死亡率降至低于5‰的目标」
    if (
      (comparator === 'gt' || comparator === 'lt') &&
      HELD_AGAINST.test(text.slice(end, end + 12)) &&
      !/(?:[至到在为]|达|须|应|要|率|幅|比)$/.test(before.slice(0, -word.length)) &&
      !AIMED.test(text.slice(Math.max(0, at - 40), at))
    )
      break;
    if (word === '超' && /(?:彩|赶|B|反)超$/.test(before)) break;
    if (word === '约' && /(?:签|预|节|合|集|制|公|履|违|特|邀|解|续|爽)约$/.test(before)) break;
    if (word === '突破' && !/%/.test(unitZh ?? '') && /重点突破$/.test(before)) break;
    // 「跨过12个县」
    if (/^[迈跨]过$/.test(word) && !/%/.test(unitZh ?? '')) break;
    start = numberStart - word.length;
    adjoining = adjoining && adjoining !== 'approx' ? adjoining : comparator;
    break;
  }
  // 「上千人次」, 「成千上万名」
  if (
    start === numberStart &&
    adjoining === null &&
    chinese &&
    before.endsWith('上') &&
    /^[十百千万亿]/.test(text.charAt(numberStart)) &&
    !/[线网以之岸床台手路街地海陆车晚早马身面式会]上$/.test(before)
  ) {
    start -= 1;
    adjoining = 'gte';
  }
  // 「自然增长率-0.6‰」, 「涨幅分别为2.1%和-1.3%」
  if (start === numberStart && !isRange && unit !== 'count' && /(?:[率额为是]|[%‰][、和及与])[-−–]$/.test(before)) {
    start -= 1;
    return {
      start,
      end,
      numberStart,
      numberEnd,
      low: -low,
      high: -high,
      isRange,
      unit,
      unitZh,
      adjoining,
      chinese,
      idiom: null,
    };
  }
  return { start, end, numberStart, numberEnd, low, high, isRange, unit, unitZh, adjoining, chinese, idiom: null };
}
