import type { Draft } from './draft.ts';
import { lastInSentence, type Name, type Named } from './name-parts.ts';

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
 * Null where the number measures something of its own. For counts and sums see `nameOfCountedPart`.
 */
export function nameOfPart(text: string, draft: Draft, earlier: readonly Named[]): Name | null {
  if (draft.worded || draft.unit === 'grade') return null;
  if (draft.unit === 'count' || draft.unit === 'cny') return nameOfCountedPart(text, draft, earlier);
  const nearest = earlier.at(-1);
  if (!nearest || nearest.draft.quoteStart !== draft.quoteStart) return null;
  // 「病床使用率74.6%,比上年下降3.9个百分点,其中公立医院79.2%」: how it has moved stands between.
  const moved = nearest.draft.comparator === 'change' && draft.comparator !== 'change';
  const last = moved ? earlier.at(-2) : nearest;
  if (!last || last.draft.quoteStart !== draft.quoteStart || !isSameMeasure(last.draft, draft)) return null;
  const between = text.slice(nearest.draft.end, draft.start);
  const before = moved ? undefined : earlier.at(-2);
  const isPart = before !== undefined && before.noun === last.noun && last.scope !== before.scope;
  const part = (DIVIDED.exec(between) ?? BRACKETED.exec(between) ?? (isPart ? NEXT.exec(between) : null))?.[1];
  return part === undefined || MEASURE.test(part) || /[较比]/.test(part) ? null : { noun: last.noun, scope: part };
}

/** Bodies and areas; what is counted by persons, beds or sums is none of them: 「其中市级医院800张」. */
const WHERE =
  '(?:[省市县区旗镇乡村](?:[直级属]|本级)|[城市郊]区|市辖区|县城|农村|城市|乡镇|街道|社区|医院|机构|卫生院|卫生室|服务站|服务中心|保健院|院区)';
const PART_OF_COUNT = new RegExp(
  `^[^一-鿿]?其中[,:]?(?:有)?([一-鿿]{0,10}?${WHERE})(新增|新建|改扩建)?(?:为|有|达到?|共)?$`,
);
const NEXT_OF_COUNT = new RegExp(`^[,、;和](?![每各])([一-鿿]{0,10}?${WHERE})(?:为|有|达到?|共)?$`);
/** What a body is itself counted by: 「其中医院137个」. */
const OF_BODIES = /^[个家所处间]$/;
const BODY_END = /(?:医院|机构|卫生院|卫生室|服务站|服务中心|保健院|院区)$/;
const AREA_END = /(?:乡镇|街道|社区)$/;

/** 「新增床位1200张,其中市级医院800张、县级医院400张」: so many of them are there; 「其中医院137个」 counts the bodies themselves. */
function nameOfCountedPart(text: string, draft: Draft, earlier: readonly Named[]): Name | null {
  const whole = lastInSentence(earlier, draft, (one) => isSameMeasure(one.draft, draft));
  const last = earlier.at(-1);
  if (whole === undefined || last === undefined || draft.comparator === 'change') return null;
  const between = text.slice(last.draft.end, draft.start);
  const first = PART_OF_COUNT.exec(between);
  const next = first === null && whole.scope !== null ? NEXT_OF_COUNT.exec(between) : null;
  const part = (first ?? next)?.[1];
  if (part === undefined) return null;
  // 「托位300个,其中县城180个、乡镇120个」
  const isBody = BODY_END.test(part) || (next === null && AREA_END.test(part));
  if (isBody && OF_BODIES.test(draft.unitZh ?? '')) return null;
  if (next !== null && !isSecondPart(earlier, whole)) return null;
  const act = first?.[2] ?? '';
  return { noun: act === '' ? whole.noun : act + whole.noun.replace(/^(?:新增|新建|改扩建)的?/, ''), scope: part };
}

/** Whether a number before was named as a part of one before that. */
const isSecondPart = (earlier: readonly Named[], part: Named): boolean =>
  lastInSentence(
    earlier,
    part.draft,
    (one) =>
      one !== part &&
      isSameMeasure(one.draft, part.draft) &&
      part.noun.endsWith(one.noun.replace(/^(?:新增|新建|改扩建)的?/, '')) &&
      one.scope !== part.scope,
  ) !== undefined;
