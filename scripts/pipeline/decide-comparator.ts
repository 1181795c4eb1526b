import type { Comparator, Direction } from '../../src/schemas/statement.ts';
import { AIMED, HELD_AGAINST } from './bound-words.ts';
import { directionOf, EARLIER, OTHERS_LISTED } from './change-of.ts';
import { Cue } from './cue.ts';
import { far } from './far-words.ts';
import type { Neighbours } from './neighbours.ts';
import type { Quantity } from './quantity.ts';
import type { ClauseSpan } from './split-sentences.ts';

export interface Comparison {
  readonly comparator: Comparator;
  /** Bound of a change: 增长10%以上. */
  readonly bound: Comparator | null;
  readonly direction: Direction | null;
  /** A of 由A提高到B: where the change starts from. */
  readonly baseline: boolean;
}

/** How the value binds: its adjoining word, one that stands further off, or one that it shares with a neighbour. */
export function decideComparator(near: Neighbours, clause: ClauseSpan, q: Quantity, i: number): Comparison {
  const { text } = near;
  // 「不得超过2022年的102%」
  const before = YARDSTICK.cut(text.slice(Math.max(clause.start, q.start - 40), q.start));
  const after = text.slice(q.end, q.end + 12);
  const baseline = isBaseline(near, q, before, i);
  const held =
    isHeldAgainst(before, text.slice(q.end, q.end + 30)) &&
    !AIMED.test(text.slice(Math.max(near.sentence.start, q.start - 60), q.start));
  let bound: Comparator | null =
    q.adjoining ?? (held || isApart(before, q) ? null : (far(before) ?? shared(near, q, i)));
  // 「低于同级医院次均费用50%的」, 「高于全市平均水平的1.5倍」
  if (bound === null && !held && (q.unit === 'percent' || q.unit === 'ratio') && !isApart(before, q)) {
    const against = AGAINST_MEAN.exec(before)?.[1];
    if (against !== undefined) bound = /[低少]/.test(against) ? 'lt' : 'gt';
  }
  // 「参保率不能掉到97%以下」, 「床位以每千人7.2张封顶」
  if (bound === 'lte' && NOT_BELOW.test(before)) bound = 'gte';
  if (bound === null && CAPPED.test(after)) bound = 'lte';
  if (bound === null && ABOUT_OF.test(before)) bound = 'approx';
  const below = bound === null ? BELOW_NEXT.exec(after)?.[1] : undefined;
  if (below !== undefined) bound = below === '≤' ? 'gte' : 'gt';
  if (bound === null && FLOORED.test(after)) bound = 'gte';
  if (bound === null && q.unit === 'percent' && OVER.test(before)) bound = 'gt';
  if (bound === null && WITHIN.test(after) && /控制在[^,。;]{0,12}$/.test(before)) bound = 'lte';
  // 「支付比例从50%起步」
  if (bound === null && before.endsWith('从') && after.startsWith('起步')) bound = 'gte';
  const change = q.idiom === 'doubling' ? 'increase' : held ? null : (directionOf(before, q) ?? near.directionAhead(i));
  if (change && !baseline)
    return { comparator: 'change', bound: q.isRange ? null : bound, direction: change, baseline };
  const comparator: Comparator = bound ?? (q.isRange ? 'range' : 'eq');
  return { comparator: q.isRange && bound === null ? 'range' : comparator, bound, direction: null, baseline };
}

const YARDSTICK = new Cue(/(?<=超过|不超|高于|低于|少于)(?:19|20)\d{2}年(?:年?[底末])?的$/);
const AGAINST_MEAN = new Cue(
  /(?<!不)(低于|少于|高于|超过)[^,。;\d]{2,26}(?:费用|平均(?:水平|值|数)?|均值|标准|基数)的?$/,
);
const NOT_BELOW = new Cue(/(?:不能|不得|不可|不许)(?:低于|掉到|降到|跌到|降至|滑到)$/);
/** 「约占全市住院总费用的42%」 */
const ABOUT_OF = new Cue(/(?:约|大约|近)占[^,。;\d]{1,24}的$/);
const CAPPED = new Cue(/^(?:封顶|为上限|为限|的(?:上限|红线|天花板))/);
/** 「守住75%的底线」, 「90%+」 */
const FLOORED = new Cue(/^(?:的?底线|为下限|的下限|\+(?=[,。;、)\n]|$))/);
/** 「80分≤得分<90分」 */
const BELOW_NEXT = new Cue(/^([≤<])[^,。;\d]{0,8}[≤<]\d/);
/** 「签约率要过75%」 */
const OVER = new Cue(/(?:[率比]|占比|比例|[要须应]|都|均|已|全部|双双)过$/);
const WITHIN = new Cue(/^(?:之?内|以内|以下)/);
const SHORT_OF = new Cue(/不足(?!目标|平均|全[国省市县])[一-鿿]{1,6}的$/);

/** 「达到或超过序时进度的17项」 says which seventeen. */
const WHICH = new Cue(/(?:超过|高于|突破)了?[^,。;、\d]{2,16}的$/);

/** 「每千人口医师2.38人,低于全市0.41人、全省0.57人」 */
const APART_FROM_ALL = new Cue(/(?<!不)(?:高于|低于|多于|少于|优于)(?:全[国省市县区州]|同级|平均)[^,。;\d]{0,8}$/);

/** 「不得低于全省平均3.2人」, 「应高于全省平均6.2张」 */
const ORDERED = /(?:不得|不能|不应|应当?|须|必须|要|确保[^,。;]*)(?:高于|低于|多于|少于|优于)/;
const BEYOND_SUM = new Cue(/(?:超过|高于|低于)[^,。;、\d]{2,16}(?:收入|总额|总量|支出|基数)$/);

/** 「低于全省平均2.1个百分点」 tells how far, 「业务用房不足标准的12所」 which ones: neither bounds its number. */
const isApart = (said: string, q: Quantity): boolean => {
  // 「分别低于目标值1.08和1.13个千分点」
  const before = OTHERS_LISTED.cut(said);
  return (
    SHORT_OF.test(before) ||
    EARLIER.test(before) ||
    (q.unit === 'count' && WHICH.test(before)) ||
    // 「基金支出超过当年基金收入2300万元」, 「投入增幅高于财政经常性支出3.2%」 tell how far.
    (BEYOND_SUM.test(before) && (q.unit !== 'percent' || /增[幅速长]|上年|去年/.test(before))) ||
    // 「达到或超过序时进度3项」
    (q.unit === 'count' && /(?:超过|高于|低于|快于|慢于)(?:序时进度|时序进度|目标|平均)$/.test(before)) ||
    // 「其中超过一年的21.7亿元」
    /(?:超过|高于|满|不足)[一二两三四五六七八九十半]{1,2}个?(?:年|月|天|小时|周)的$/.test(before) ||
    (q.unit !== 'percent' && q.unit !== 'permille' && APART_FROM_ALL.test(before) && !ORDERED.test(before)) ||
    ((q.unit === 'percentage_point' || /分点/.test(q.unitZh ?? '')) &&
      /(?<![不])(?:高于|低于|优于|超[过出])[^,。;\d]{2,12}$/.test(before))
  );
};

/** 「高于省定标准62%的要求」, 「超过国家90%、80%的工作指标」, 「超过规定的3个月」: what something is held against bounds nothing. */
const isHeldAgainst = (before: string, behind: string): boolean =>
  /(?<![不至到在达应须要]|不[得能应宜可])(?:超[过出]|高[于出]|低于)了?(?:[国省市县]定?|国家|规划|考核|年度|规定的|标准的?)?[^,。;\d]{0,6}(?:[\d.]{1,6}[%‰]、)*$/.test(
    before,
  ) &&
  ((/(?:规定|标准)的$/.test(before) &&
    !/^[^,。;]{1,8}的,|^,(?:予以|给予|不得|责令|暂停|取消|扣|约谈|补发)/.test(behind)) ||
    HELD_AGAINST.test(behind));

/** 「分别不低于80岁和38%」, 「控制在8/10万和3‰以内」 */
const EACH = new Cue(/(?:分别|控制在|保持在|稳定在)[^。;]{0,24}$/);

/** One 以下 behind the last of several values, or one 不低于 before the first of them, governs all. */
function shared(near: Neighbours, q: Quantity, i: number): Comparator | null {
  const each = EACH.test(near.text.slice(Math.max(0, q.start - 40), q.start));
  return near.comparatorBehind(i, each) ?? near.comparatorAhead(i);
}

/** 由A提高到B, 从A下降到B, A→B, 「从9种扩大至30种」: A is the state before. */
/** 由2020年的74.2岁提高到 | 2025年的 | 78岁 */
const OWN_YEAR = new Cue(/(?:19|20)\d{2}年(?:年?[末底]|[上下]半年|前三季度|第?[一二三四]季度|\d{1,2}月[底末]?)?的?/);

const FROM = new Cue(/(?:由|从)[^,。;]{0,30}$/);
const ON_TOP_OF = new Cue(/^(?:左右)?的?(?:水平|标准)?的?基础上/);

const SIDE_BY_SIDE = new Cue(/(?:由|从)[^。;]{0,60}$/);

function isBaseline(near: Neighbours, q: Quantity, before: string, i: number): boolean {
  const { text, quantities } = near;
  // 「在2020年5.8张的基础上增加到7张」
  if (q.unit !== 'cny' && ON_TOP_OF.test(text.slice(q.end, q.end + 10)) && /在[^,。;]{0,20}$/.test(before)) return true;
  let next = quantities[i + 1];
  if (!next || q.isRange) return false;
  // 「(分别)由16.2/10万、6.1‰下降到9.8/10万、3.9‰」: each of the values before the verb is where one starts.
  let last = q;
  if (SIDE_BY_SIDE.test(before))
    for (let k = i + 1; next && /^(?:[、和及]|以及)$/.test(text.slice(last.end, next.start)); k++)
      [last, next] = [next, quantities[k + 1]];
  if (!next) return false;
  const between = OWN_YEAR.cut(text.slice(last.end, next.start));
  // Of a chain A→B→C only the first is where it starts.
  // 「二级医院6元调为9元」
  if (next.unit === q.unit && /^(?:调整?为|调至)$/.test(between)) return true;
  if (/^(?:→|->|—>|⟶)$/.test(between)) return !/(?:→|->|—>|⟶)(?:(?:19|20)\d\d年)?$/.test(before);
  if (!FROM.test(before)) return false;
  // B of 「由31%提高到45%,空编率降至5%」 has come to where it goes.
  if (/(?:由|从)[^,。;]*[\d%‰][^,。;\d]{0,12}(?:到|至|为|成)(?:(?:19|20)\d\d年(?:底|末)?的?)?$/.test(before))
    return false;
  return (
    /^[^。;,]{0,24}(?:到|至|为|成|→)(?:(?:19|20)\d\d年(?:底|末)?的?)?[^,。;\d]{0,6}$/.test(between) ||
    /^,?[^。;,]{0,12}(?:提高|提升|增加|下降|降低|降|缩短|扩大|增长|上升|减少|调整|压缩|压减|压降|压|上调|下调|优化)[^,。;\d]{0,6}(?:到|至|为)[^,。;\d]{0,8}$/.test(
      between,
    )
  );
}
