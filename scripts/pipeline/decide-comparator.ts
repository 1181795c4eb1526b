import type { Comparator, Direction } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import type { Quantity } from './read-quantities.ts';
import type { ClauseSpan } from './split-sentences.ts';
import { changeDirection } from './value-bounds.ts';

export interface Comparison {
  readonly comparator: Comparator;
  /** Bound of a change: 增长10%以上. */
  readonly bound: Comparator | null;
  readonly direction: Direction | null;
  /** A of 由A提高到B: where the change starts from. */
  readonly baseline: boolean;
}

/** Comparators that stand before the number but not next to it: 「原则上不超过」, 「至少建成1个」, 「不得低于…的10%」. */
const FAR_WORDS: readonly (readonly [Comparator, RegExp])[] = [
  [
    'gte',
    /(?:不低于|不少于|不得低于|不得少于|不小于|至少|最[少低](?!的|[^,。;\d]{0,4}(?:年限|年龄|限额|额度)|标准|生活保障|工资|收入|[限售]?价)|不能低于|不能少于)(?:(?:每\d{1,3}个?小时|[^,。;、\d]){0,24})$/,
  ],
  ['lte', /(?:不高于|不超过|不得超过|不得高于|不多于|不大于|最多|至多|不能超过|最高不超过)(?:[^,。;、\d]{0,24})$/],
  // 「年度最高救助5万元」, where a noun (最高支付限额) names a sum
  ['lte', /最高(?:可)?(?:救助|支付|补助|报销|奖励|给予|补贴|资助|赔付|补偿|减免|贷款)(?:[^,。;、\d的限]{0,4})$/],
  // 「自负医疗费用超过家庭年可支配收入的50%」
  ['gt', /(?:超过|突破|高于)(?:了)?(?:[^,。;、\d]{0,4}|[^,。;、\d]{2,16}的)$/],
  ['approx', /(?:约占|约为|约达|大约)(?:[^,。;、\d]{0,4})$/],
  ['lt', /(?:低于|少于|不足)(?:[^,。;、\d]{0,4})$/],
  // 「不到全省平均水平的七成」
  ['lt', /(?:不到|不及|未达)[^,。;、\d]{2,12}的$/],
];
const FAR = FAR_WORDS.map(([comparator, pattern]) => ({ comparator, cue: new Cue(pattern) }));
/** A window without any of these holds none of those words. */
const FAR_SIGN = /[不至最超突高约低少]/;
/** Between two values that share one comparator: 「分别控制在6‰和7.5‰以下」. */
const SHARING = /^(?:[、和及与或]|以及)+$/;
/** Between two values of things that one verb and one bound before the first govern: 「至少配备医师0.4名、护士0.6名」. */
const COORDINATED = /^[一-鿿()]{0,10}(?:[和及与、]|以及)(?!其中|每|各)[一-鿿()]{0,10}$/;
const EQUIPPED = new Cue(
  /(至少|最少|不少于|不低于|至多|最多|不超过)(?:应|要|须)?(?:配[备有置]?|设[置立]?|有|建[有成]?|安排|派出|开展|组织|培[养训]|储备|购置)[^,。;、\d]{0,14}$/,
);
/** Between two changes that share one verb. */
const GOING_ON = /^(?:[、和及与.]|以及)+$/;

/** The quantities of one sentence; what the members of a list share is worked out once for all of them. */
export class Neighbours {
  readonly text: string;
  readonly sentence: ClauseSpan;
  readonly quantities: readonly Quantity[];
  private readonly behind: (Comparator | null)[] = [];
  private readonly behindAnyUnit: (Comparator | null)[] = [];
  private readonly ahead: (Comparator | null)[] = [];
  private readonly directions: (Direction | null)[] = [];

  constructor(text: string, sentence: ClauseSpan, quantities: readonly Quantity[]) {
    this.text = text;
    this.sentence = sentence;
    this.quantities = quantities;
  }

  /** Whether only joining words stand between a quantity and the next. */
  private isJoined(i: number, by: RegExp): boolean {
    const [q, next] = [this.quantities[i], this.quantities[i + 1]];
    return q !== undefined && next !== undefined && by.test(this.text.slice(q.end, next.start));
  }

  /** One 以下 behind the last of several values governs all; behind 分别 their units may differ. */
  comparatorBehind(i: number, anyUnit: boolean): Comparator | null {
    const known = anyUnit ? this.behindAnyUnit : this.behind;
    const found = known[i];
    if (found !== undefined) return found;
    const [q, next] = [this.quantities[i], this.quantities[i + 1]];
    let comparator: Comparator | null = null;
    if (q && next && (anyUnit || next.unit === q.unit) && this.isJoined(i, SHARING)) {
      const closes = next.adjoining && next.adjoining !== 'gt' && next.start === next.numberStart;
      comparator = closes ? next.adjoining : this.comparatorBehind(i + 1, anyUnit);
    }
    known[i] = comparator;
    return comparator;
  }

  /** One 不低于 before the first of several values governs all. */
  comparatorAhead(i: number): Comparator | null {
    const found = this.ahead[i];
    if (found !== undefined) return found;
    const [previous, q] = [this.quantities[i - 1], this.quantities[i]];
    // 「配备不少于1名执业医师和2名护士」
    const lists =
      q !== undefined &&
      previous !== undefined &&
      previous.unit === q.unit &&
      !q.isRange &&
      COORDINATED.test(this.text.slice(previous.end, q.start))
        ? this.lowerOrUpper(i - 1)
        : null;
    const comparator =
      lists ??
      (q && previous && previous.unit === q.unit && this.isJoined(i - 1, SHARING)
        ? (far(this.text.slice(Math.max(0, previous.numberStart - 12), previous.numberStart)) ??
          this.comparatorAhead(i - 1))
        : null);
    this.ahead[i] = comparator;
    return comparator;
  }

  /** The 不少于 or 不超过 that stands before a quantity, next to it or at its verb: 「至少配备儿科医师0.4名」. */
  private lowerOrUpper(i: number): Comparator | null {
    const q = this.quantities[i];
    if (!q) return null;
    if (q.adjoining !== null) {
      const ahead = q.start < q.numberStart && (q.adjoining === 'gte' || q.adjoining === 'lte');
      return ahead ? q.adjoining : null;
    }
    const window = this.text.slice(Math.max(this.sentence.start, q.start - 24), q.start);
    const verb = EQUIPPED.exec(window);
    return verb ? (/多|超/.test(verb[1] ?? '') ? 'lte' : 'gte') : this.comparatorAhead(i);
  }

  /** 「较2015年分别增长30.8%、39.4%、40.9%」: the verb stands before the first of them. */
  directionAhead(i: number): Direction | null {
    const found = this.directions[i];
    if (found !== undefined) return found;
    const [previous, q] = [this.quantities[i - 1], this.quantities[i]];
    let direction: Direction | null = null;
    if (
      q &&
      previous &&
      previous.unit === q.unit &&
      previous.start >= this.sentence.start &&
      this.isJoined(i - 1, GOING_ON)
    ) {
      const before = this.text.slice(Math.max(this.sentence.start, previous.start - 24), previous.start);
      direction = directionOf(before, previous) ?? this.directionAhead(i - 1);
    }
    this.directions[i] = direction;
    return direction;
  }
}

/** How the value binds: its adjoining word, one that stands further off, or one that it shares with a neighbour. */
export function decideComparator(near: Neighbours, clause: ClauseSpan, q: Quantity, i: number): Comparison {
  const { text } = near;
  const before = text.slice(Math.max(clause.start, q.start - 40), q.start);
  const after = text.slice(q.end, q.end + 12);
  const baseline = isBaseline(near, q, before, i);
  let bound: Comparator | null = q.adjoining ?? (isApart(before, q) ? null : far(before)) ?? shared(near, q, i);
  // 「低于同级医院次均费用50%的」, 「高于全市平均水平的1.5倍」
  if (bound === null && (q.unit === 'percent' || q.unit === 'ratio') && !isApart(before, q)) {
    const against = AGAINST_MEAN.exec(before)?.[1];
    if (against !== undefined) bound = /[低少]/.test(against) ? 'lt' : 'gt';
  }
  if (bound === null && WITHIN.test(after) && /控制在[^,。;]{0,12}$/.test(before)) bound = 'lte';
  // 「支付比例从50%起步」
  if (bound === null && before.endsWith('从') && after.startsWith('起步')) bound = 'gte';
  const change = q.idiom === 'doubling' ? 'increase' : (directionOf(before, q) ?? near.directionAhead(i));
  if (change && !baseline)
    return { comparator: 'change', bound: q.isRange ? null : bound, direction: change, baseline };
  const comparator: Comparator = bound ?? (q.isRange ? 'range' : 'eq');
  return { comparator: q.isRange && bound === null ? 'range' : comparator, bound, direction: null, baseline };
}

function far(before: string): Comparator | null {
  if (!FAR_SIGN.test(before)) return null;
  for (const { comparator, cue } of FAR) if (cue.test(before)) return comparator;
  return null;
}

const AGAINST_MEAN = new Cue(
  /(?<!不)(低于|少于|高于|超过)[^,。;\d]{2,26}(?:费用|平均(?:水平|值|数)?|均值|标准|基数)的?$/,
);
const WITHIN = new Cue(/^(?:之?内|以内|以下)/);
const SHORT_OF = new Cue(/不足[一-鿿]{1,6}的$/);

/** 「低于全省平均2.1个百分点」 tells how far, 「业务用房不足标准的12所」 which ones: neither bounds its number. */
const isApart = (before: string, q: Quantity): boolean =>
  SHORT_OF.test(before) ||
  EARLIER.test(before) ||
  (q.unit === 'percentage_point' && /(?<![不])(?:高于|低于|优于)[^,。;\d]{2,12}$/.test(before));

const EACH = new Cue(/分别[^。;]{0,24}$/);

/** One 以下 behind the last of several values, or one 不低于 before the first of them, governs all. */
function shared(near: Neighbours, q: Quantity, i: number): Comparator | null {
  const each = EACH.test(near.text.slice(Math.max(0, q.start - 40), q.start));
  return near.comparatorBehind(i, each) ?? near.comparatorAhead(i);
}

const EARLIER = new Cue(/(高于|高出|多于|低于|少于)(?:上一?年度?|去年|年初|上年末)(?:同期)?(?:约|近)?$/);
const FALL = new Cue(/增[长幅速](?:为|达)?[-−–]$/);
const ABOVE_ALL = new Cue(/比(?:全[国省市县区]|平均|同级)[^,。;\d]{0,8}[高低](?:出)?$/);
const SQUEEZED = new Cue(/(?:压减|压降|压缩)[一-鿿]{2,8}$/);
const MORE_THAN = new Cue(/(?:较|比)[^,。;]{2,12}(?:新增|净增|增|多)(?:了|加)?$/);
const LESS_THAN = new Cue(/(?:较|比)[^,。;]{2,12}(?:减|少|降)(?:了)?$/);
const GROWTH_WITHIN = new Cue(/(?:增长幅度|增幅)(?:[^,。;]{0,8})(?:控制在|不超过|不高于)$/);
const GROWTH = new Cue(/增长(?:幅度)?(?:原则上|一般|控制在|均)*(?:不超过|不低于|不高于|控制在|不少于|保持在)*$/);

const isChangeable = (q: Quantity): boolean => q.unit !== 'grade' && !(q.unitZh === '年' && q.chinese);

function directionOf(before: string, q: Quantity): Direction | null {
  if (!isChangeable(q)) return null;
  const window = before.slice(-24);
  // 「增长-2.3%」 is a fall.
  if (FALL.test(window)) return 'decrease';
  // 「高于上年0.6个千分点」: its own earlier state is what it has moved from.
  const moved = EARLIER.exec(window)?.[1];
  if (moved !== undefined) return /高|多/.test(moved) ? 'increase' : 'decrease';
  // 「低于全省平均水平3.4个百分点」, 「相差19.8个百分点」 compare two places; 「上调58项」 counts what was raised.
  if (/[于差后]/.test(window) && /(?:高于|低于|优于|相差|[尚还]差|滞后|差距(?:达|为)?)[^,。;\d]{0,12}$/.test(window))
    return null;
  if (ABOVE_ALL.test(window)) return null;
  if (q.unit === 'count' && /[上下]调$/.test(window)) return null;
  const said = changeDirection(window);
  if (said) return said;
  // 「每年压减非医疗支出500万元」
  if (SQUEEZED.test(window)) return 'decrease';
  if (q.unit === 'percentage_point' || q.unitZh?.includes('分点'))
    return /降|减|低|缩|少|回落/.test(window) ? 'decrease' : 'increase';
  // 「较2015年新增1165张」: measured against an earlier state.
  if (MORE_THAN.test(window)) return 'increase';
  if (LESS_THAN.test(window)) return 'decrease';
  // 「年增长原则上不超过10%」
  if (q.unit === 'percent' && GROWTH_WITHIN.test(window)) return 'increase';
  if (q.unit === 'percent' && GROWTH.test(window) && !/增长率|增速/.test(window)) return 'increase';
  return null;
}

/** 由A提高到B, 从A下降到B, A→B, 「从9种扩大至30种」: A is the state before. */
/** 由2020年的74.2岁提高到 | 2025年的 | 78岁 */
const OWN_YEAR = new Cue(/(?:19|20)\d{2}年(?:年?[末底])?的?/);

const FROM = new Cue(/(?:由|从)[^,。;]{0,30}$/);

const SIDE_BY_SIDE = new Cue(/分别(?:由|从)[^。;]{0,60}$/);

function isBaseline(near: Neighbours, q: Quantity, before: string, i: number): boolean {
  const { text, quantities } = near;
  let next = quantities[i + 1];
  if (!next || q.isRange) return false;
  // 「分别由16.2/10万、6.1‰下降到9.8/10万、3.9‰」: each of the values before the verb is where one starts.
  let last = q;
  if (SIDE_BY_SIDE.test(before))
    for (let k = i + 1; next && /^(?:[、和及]|以及)$/.test(text.slice(last.end, next.start)); k++)
      [last, next] = [next, quantities[k + 1]];
  if (!next) return false;
  const between = OWN_YEAR.cut(text.slice(last.end, next.start));
  // Of a chain A→B→C only the first is where it starts.
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
