import { cleanName, cutToObject } from './clean-name.ts';
import { RATE_END } from './lexicon/noun-words.ts';
import { opensStage } from './next-stage.ts';
import type { Quantity } from './quantity.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** What a sentence has been read to so far: all its numbers, and the nouns of those before this one. */
export interface EarlierReading {
  readonly quantities: readonly Quantity[];
  readonly nouns: readonly string[];
}

export const NOTHING_READ: EarlierReading = { quantities: [], nouns: [] };

/** 「到2025年,签约率达到75%;到2030年,达到80%。」: a sentence that names nothing takes further what the one before it named. */
export const stageBefore = (text: string, sentence: ClauseSpan, before: EarlierReading): EarlierReading =>
  before.quantities.length > 0 && opensStage(text, sentence.start) ? before : NOTHING_READ;

/**
 * 「A、B和C分别控制在x、y和z以下」: the members before 分别 in the order of the numbers behind it;
 * 「采血量8.2吨,同比分别增长6.3%和5.9%」: the nouns of as many numbers before;
 * 「年度支付限额分别为高血压300元、糖尿病400元」: each number’s own label with what stands before 分别.
 */
export function distribute(
  text: string,
  sentence: ClauseSpan,
  q: Quantity,
  { quantities, nouns }: EarlierReading,
): string | null {
  const before = text.slice(sentence.start, q.start);
  const at = before.lastIndexOf('分别');
  if (at < 0 || /[。;]/.test(before.slice(at))) return dealTogether(text, sentence, q, quantities);
  const head = before.slice(0, at);
  const from = Math.max(head.lastIndexOf(','), head.lastIndexOf(':'), head.lastIndexOf(';')) + 1;
  const name = cleanName(head.slice(from));
  const last = quantities.findLastIndex((other) => other.start < sentence.start + at);
  const behind = runFrom(text, quantities.slice(last + 1));
  // 「A、B分别从2.4‰、3.3‰下降至1.5‰和2.2‰」: what they have come to is dealt out as what they set out from.
  const own = behind.includes(q) ? behind.indexOf(q) : placeInSecondRun(text, quantities, behind, q);
  if (own < 0) return null;
  const first = /^分别(?:为|是)([一-鿿]{2,})$/.exec(text.slice(sentence.start + at, behind[0]?.start))?.[1];
  if (first !== undefined && name.length >= 2) {
    const label =
      own === 0 ? first : /^[、,和及与]*([一-鿿]{2,})$/.exec(text.slice(behind[own - 1]?.end, q.start))?.[1];
    return label === undefined ? null : `${label}${name}`;
  }
  const earlier = behind[0] === undefined ? -1 : quantities.indexOf(behind[0]);
  if (name === '' && behind.length > 1) {
    // 「献血4.86万人次、献血量8.13吨(折16.26万单位),同比分别增长2.4%、3.1%」: what a bracket explains is none of them.
    const told = quantities.flatMap((one, i) => (i < earlier && !isExplained(text, sentence.start, one) ? [i] : []));
    if (told.length >= behind.length) return nouns[told[told.length - behind.length + own] ?? -1] ?? null;
  }
  // 「医师3.42人、护士4.10人(2021年分别为3.29人、3.93人)」
  if (
    earlier >= behind.length &&
    (quantities[earlier - behind.length]?.start ?? 0) >= sentence.start + from &&
    head.lastIndexOf('(') > head.lastIndexOf(')') &&
    !before.slice(at).includes(')')
  )
    return nouns[earlier - behind.length + own] ?? null;
  const members = membersOf(name);
  const member = members[own];
  if (members.length < 2 || members.length !== behind.length || member === undefined) return null;
  // 「一、二、三级医院」, 「省、市两级」 are one word; 「二孩、三孩家庭分别发放补贴3000元、1万元」 says what it counts behind.
  const said = cleanName(text.slice(sentence.start + at + 2, behind[0]?.start));
  if (members.some(({ length }) => length < 2) || said.length >= 2) return null;
  if (RATE_END.test(member)) return member;
  return withTail(member, members.at(-1) ?? '');
}

/** What a list names, brackets whole: 「婴儿、5岁以下儿童(含流动儿童、散居儿童)死亡率」 are two. */
const membersOf = (list: string): string[] =>
  list.split(list.includes(')') ? /(?:、|和|及(?!以)|与)(?![^()]*\))/ : /、|和|及(?!以)|与/);

/** What a list says once, at its end, belongs to each member: 「血压、血糖控制率」, 「县级医院、乡镇卫生院床位使用率」. */
function withTail(member: string, last: string): string {
  if (member === last) return member;
  const shared = shareOfLast(last);
  // 「门诊患者满意度、住院患者满意度分别达到」: each says it for itself.
  if (shared !== '' && member.endsWith(shared)) return member;
  const tail =
    shared === '' && member.replace(/\([^()]*\)/g, '').length <= 4
      ? last.slice(MEASURED.exec(last)?.index ?? member.length)
      : shared;
  return member + (RATE_END.test(tail) || /^(?:预约|等候)/.test(tail) || shared !== '' ? tail : '');
}

/**
 * 「婴儿死亡率、5岁以下儿童死亡率降到1.9‰、2.8‰」, 「健康社区、健康村、健康家庭各10个、20个、100个」: as many values as
 * members before them, with nothing that says that all reach the same.
 */
function dealTogether(text: string, sentence: ClauseSpan, q: Quantity, quantities: readonly Quantity[]): string | null {
  const run = runAround(text, quantities, q);
  const first = run[0];
  if (first === undefined || run.length < 2) return null;
  const before = text.slice(sentence.start, first.start);
  const head = before.slice(Math.max(...[...',:;。'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (
    head.length > LONGEST_LIST ||
    !/[、和与及]/.test(head) ||
    /[均都]|(?:19|20)\d{2}年.*、.*(?:19|20)\d{2}年/.test(head)
  )
    return null;
  const members = membersOf(cleanName(head));
  const member = members[run.indexOf(q)];
  if (members.length !== run.length || member === undefined) return null;
  if (members.every((one) => MEASURED_BY_ITSELF.test(one))) return member;
  // 「县级医院、乡镇卫生院床位使用率达到85%、60%」
  const last = members.at(-1) ?? '';
  if (RATE_END.test(shareOfLast(last)) && members.every((one) => one === last || GROUP.test(one)))
    return withTail(member, last);
  const isCounted = /[一-鿿]各$/.test(head) && members.every(({ length }) => length >= 2);
  const act = isCounted ? (ACT.exec(cutToObject(members[0] ?? ''))?.[0] ?? '') : '';
  return isCounted ? act + cutToObject(member).replace(ACT, '') : null;
}
const LONGEST_LIST = 80;
const GROUP =
  /^[一-鿿]{0,8}(?:医院|机构|卫生院|卫生室|服务中心|服务站|医保|职工|居民|患者|人群|儿童|高血压|糖尿病|门诊|住院|急诊|[男女]性|城[市镇区]|农村)$/;
const MEASURED_BY_ITSELF = /(?:.(?:率|比例|占比|比重)|满意度)$/;
const ACT = /^(?:新建|改扩建|扩建|改造|新增|引进|招聘|培养|培训)/;

/** The numbers beside one another that this number is one of: 「降到1.9‰、2.8‰和3‰」. */
function runAround(text: string, quantities: readonly Quantity[], q: Quantity): readonly Quantity[] {
  const joins = (i: number): boolean =>
    quantities[i - 1] !== undefined && JOINED.test(text.slice(quantities[i - 1]?.end, quantities[i]?.start));
  let first = quantities.indexOf(q);
  let end = first + 1;
  while (first > 0 && end - first < MOST_IN_TURN && joins(first)) first--;
  while (end < quantities.length && end - first < MOST_IN_TURN && joins(end)) end++;
  return quantities.slice(first, end);
}
const JOINED = /^(?:以[上下内]|左右)?(?:[、和及与]|以及)$/;

/** Whether a number stands in brackets that are closed behind it. */
function isExplained(text: string, from: number, { start, end }: Quantity): boolean {
  const before = text.slice(from, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^(]{0,40}\)/.test(text.slice(end, end + 41));
}

/** No more are dealt out one by one. */
const MOST_IN_TURN = 12;

/** 「A率、B率分别为9.8/10万和3.1‰,均优于规划目标(10/10万、4‰)」: as many numbers in a bracket as before it bear the names of those. */
export function nounInTurn(text: string, q: Quantity, { quantities, nouns }: EarlierReading): string | null {
  const between = (i: number): string => text.slice(quantities[i - 1]?.end, quantities[i]?.start);
  const at = quantities.indexOf(q);
  let first = at;
  while (first > Math.max(0, at - MOST_IN_TURN) && between(first) === '、') first--;
  if (first <= 0 || !/目标值?\($/.test(between(first))) return null;
  let next = at + 1;
  while (next < Math.min(quantities.length, at + MOST_IN_TURN) && between(next) === '、') next++;
  const count = next - first;
  if (count < 2 || first < count) return null;
  for (let i = first - count + 1; i < first; i++) if (!DEALT.test(between(i))) return null;
  return nouns[at - count] ?? null;
}

/** Where the measure begins behind what it is measured of: 噪声 | 监测合格率. */
const MEASURED =
  /(?<=.{2})(?:建成|达标|设置|配备|普及|孕产妇|婴儿|新生儿|监测|规范|控制|管理|预约|等候|筛查|检查|检测|治疗|接种|覆盖|知晓|签约|随访|满意|救治|报告|合格|达标|发病|死亡|患病|医师|护士|床位|占比|人数|费用|收入|支出)/;

function placeInSecondRun(
  text: string,
  quantities: readonly Quantity[],
  run: readonly Quantity[],
  q: Quantity,
): number {
  const after = quantities.indexOf(run[0] ?? q) + run.length;
  const between = text.slice(run.at(-1)?.end, quantities[after]?.start);
  if (run.length < 2 || !/^[^,。;\d]{0,8}(?:至|到|为)$/.test(between)) return -1;
  const second = runFrom(text, quantities.slice(after));
  return second.length === run.length ? second.indexOf(q) : -1;
}

/** The numbers that 分别 deals out: one behind another, with nothing but commas and bounds between. */
function runFrom(text: string, behind: readonly Quantity[]): readonly Quantity[] {
  let end = 1;
  while (end < behind.length && DEALT.test(text.slice(behind[end - 1]?.end, behind[end]?.start))) end++;
  return end >= 2 ? behind.slice(0, end) : behind;
}
const DEALT =
  /^(?:以[上下内]|左右)?(?:\([^()]*\))?(?:(?:[、.和及与]|以及)(?:为|达到?|约|近|超过|不低于|不高于|[一-鿿]{2,6})?|,(?:为|达到?|约|近)?)$/;

/** What a list says once, at its end: 婴儿和5岁以下儿童 | 死亡率. */
const shareOfLast = (last: string): string =>
  /^.*?(?:医院|机构|卫生院|卫生室|服务中心|服务站|伤残(?=家庭)|死亡(?=家庭)|医保|门诊|住院|急诊|[男女]性|儿童|婴儿|老年人|居民(?!医保)|职工(?!医保)|患者|人群|人员)([^、]{3,})$/.exec(
    last,
  )?.[1] ?? '';
