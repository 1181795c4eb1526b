import { basePrintedIn } from './lexicon/unit-labels.ts';
import { isNextStage } from './next-stage.ts';
import type { Quantity } from './quantity.ts';
import type { Denominator } from './read-bases.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** Words that say how a rate moves and name nothing. */
const ELIDED =
  /^[,、;](?:比|较|与|距|须|要|将|拟|再|已|仅|只|还|提前|力争|到|至|在|于|后|内|年均|达到?|为|是|增加|减少|提高|下降|降低|新增|不少于|超过|上年|去年|同期|相比|(?:19|20)\d{2}年[底末]?|[一二两三四五]年|的)+$/;

const hasNone = ({ unit }: Quantity): boolean =>
  unit === 'percent' || unit === 'percentage_point' || unit === 'permille' || unit === 'grade';

const DECIMAL = /^\d+\.\d+$/;
const MANY = 20;
const printOf = (text: string, q: Quantity): string => text.slice(q.numberStart, q.numberEnd);

/** Behind a comma something is named anew. */
const NAMES = /,[^,]*[一-鿿]{2}/;

/** The base that stands before the number in its clause, with no other rate between. */
export function findBase(
  text: string,
  q: Quantity,
  index: number,
  denominators: readonly Denominator[],
  quantities: readonly Quantity[],
): Denominator | null {
  // 「床位5.2张/千人口」 has its own.
  if (basePrintedIn(q.unitZh) !== null || q.unitZh === '倍') return null;
  const best = denominators.findLast((d) => d.end <= q.start);
  if (!best) {
    const behind = denominators.find((d) => d.start >= q.end);
    if (!behind || !/^[^,。;、]{0,2}\/?$/.test(text.slice(q.end, behind.start))) return null;
    // 「1项(每万人口全科医生数)未达到预期」: the bracket names what it was.
    return /\(每?$/.test(text.slice(q.end, behind.start)) &&
      !/^[^)]{0,2}\)/.test(text.slice(behind.end, behind.end + 4))
      ? null
      : behind;
  }
  if (hasNone(q)) return null;
  if (q.start - best.end > 60) return null;
  const between = text.slice(best.end, q.start);
  // 「每千人口指标按2022年末常住人口340.8万人计算」
  if (/^(?:等|类)?指标(?:均|以|按)/.test(between)) return null;
  // 「除每千人口托位数外,其余21项均可完成」, 「与每千人口医师数相关的5项任务」
  if (/^[^,。;\d]{1,14}(?:(?:以|之)?外,|(?:相关|有关)的)/.test(between)) return null;
  // 「每十万人口精神科医师数达到4.5名;到2030年,这一指标提高到5.2名」
  if (/;[^。;]{0,12}(?:这一|该|此)(?:指标|数字|比例)[^,。;\d]{0,8}$/.test(between)) return best;
  // 「每千人口托位4.5个;2022年仅为2.7个」
  if (/[。;]/.test(between) && !/^[^。;,]*;(?:(?:19|20)\d{2}年(?:底|末)?)(?:仅|只|已|为|是|达到?|有)+$/.test(between))
    return null;
  let before = index - 1;
  while (before >= 0 && (quantities[before]?.start ?? 0) >= q.start) before--;
  const other = quantities[before];
  if (!other || other.start < best.end)
    return /,/.test(between) && !/^[^,]*(?:分别|[:,])[^,]*$/.test(between) ? null : best;
  // 「每万人口全科医生数3.2人,比2020年增加0.7人,提前达到2025年3.0人的规划目标」: the same thing goes on; 「每千人口0.86名,较2020年减少
  // 47名」 are persons again.
  const persons = DECIMAL.test(printOf(text, other)) && !DECIMAL.test(printOf(text, q)) && q.low >= MANY;
  if (q.unit === 'count' && other.unit === 'count' && ELIDED.test(text.slice(other.end, q.start)))
    return persons ? null : best;
  // 「每百户不少于10个托位、人均建筑面积不小于12平方米」
  if (/(?:[人户床次例]均|每(?:[人户床次例个所家]|托位|床位))[^、]*$/.test(text.slice(other.end, q.start))) return null;
  // 「每千人口床位7.5张、救护车86辆」: no rate is so high beside one with decimals.
  const rated = quantities.find((o) => o.start >= best.end && DECIMAL.test(printOf(text, o)));
  if (rated && !DECIMAL.test(printOf(text, q)) && q.low >= MANY && q.unitZh !== rated.unitZh) return null;
  if (!between.includes(',')) return best;
  // 「每千人口执业(助理)医师达到3.5人,注册护士达到4.0人」: both print decimals, as no count of persons does.
  if (
    q.unit === 'count' &&
    other.unit === 'count' &&
    DECIMAL.test(printOf(text, q)) &&
    DECIMAL.test(printOf(text, other)) &&
    /^,(?!.*总)[一-鿿()]{2,14}$/.test(text.slice(other.end, q.numberStart))
  )
    return best;
  // 「每万人营养指导员分别达到1名和1.5名,食盐摄入量降至7克和5克」: what stands side by side has the base of the first.
  if (other.unit === q.unit && /^[、和及与]$/.test(text.slice(other.end, q.start)))
    return findBase(text, other, before, denominators, quantities);
  // 「每千人口分别为2.16人和2.49人,医护比1:1.15」: 分别 reaches no further than its own values.
  const first = quantities.find((one) => one.start >= best.end) ?? other;
  return /分别/.test(between) && !NAMES.test(text.slice(first.end, q.start)) ? best : null;
}

/** 「每千人口医师达到3.2人;到2030年,达到3.6人」: the base of the sentence before, where this one only takes its numbers further. */
export function baseOfStage(
  text: string,
  sentence: ClauseSpan,
  q: Quantity,
  before: readonly Denominator[],
): Denominator | null {
  if (hasNone(q) || basePrintedIn(q.unitZh) !== null || q.unitZh === '倍') return null;
  return isNextStage(text.slice(sentence.start, q.start)) ? (before.at(-1) ?? null) : null;
}
