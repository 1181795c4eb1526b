import type { Draft } from './draft.ts';
import type { Name, Named } from './name-parts.ts';

const VERB = '(?:力争|争取|确保|至少|要|应|须)*(?:为|是|达到?|分别为?|(?:提高|下降|增长|增加|减少|上升|降低)了?)?';
/** 「,其中:公立医院75.6%」, 「(其中公立医院下降4.7个百分点)」 */
const DIVIDED = new RegExp(`^[^一-鿿]?其中[,:]?([一-鿿]{1,10}?)${VERB}$`);
/** 「99.94%(市99.96%」: in brackets only what is a place, a body or a group of people. */
const BRACKETED = new RegExp(
  `^\\(([一-鿿]{0,8}?(?:[市县区省国镇乡村]|医院|机构|卫生院|中心|[男女]性?|职工|居民|儿童))${VERB}$`,
);
/** 「,农村5.7‰」 behind another part. */
const NEXT = new RegExp(`^[,、;和]([一-鿿]{1,10}?)${VERB}$`);
const MEASURE = /(?:率|数|量|比例|占比|比重|人次|费用?|支出|水平|时间|寿命|日)$/;

const isSameMeasure = (a: Draft, b: Draft): boolean =>
  a.unit === b.unit && a.unitZh === b.unitZh && (a.comparator === 'change') === (b.comparator === 'change');

/**
 * 「婴儿死亡率4.9‰,其中:城市3.1‰,农村5.7‰」: a rate of a part bears the name of the whole, and the part is its scope.
 * Null where the number measures something of its own; counts do, each part is counted by its own name.
 */
export function nameOfPart(text: string, draft: Draft, earlier: readonly Named[]): Name | null {
  const last = earlier.at(-1);
  if (!last || last.draft.quoteStart !== draft.quoteStart || !isSameMeasure(last.draft, draft)) return null;
  const between = text.slice(last.draft.end, draft.start);
  const before = earlier.at(-2);
  const isPart = before !== undefined && before.noun === last.noun && last.scope !== before.scope;
  const part = (DIVIDED.exec(between) ?? BRACKETED.exec(between) ?? (isPart ? NEXT.exec(between) : null))?.[1];
  return part === undefined || MEASURE.test(part) ? null : { noun: last.noun, scope: part };
}
