import type { StatementKind } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import { decideDate } from './decide-date.ts';
import type { GoverningDate } from './governing-date.ts';
import type { Near } from './near.ts';
import { AIMS_AT } from './past-or-to-come.ts';
import type { Quantity } from './quantity.ts';
import type { DocumentContext } from './read-context.ts';

/** 「距2025年目标79岁还差0.7岁」, 「(规划目标7.4张)」, 「达到规划值(15%以下)」, 「仅完成目标4.5个的57.8%」: what was set. */
const SET = new Cue(
  /(?:规划目标|规划值|(?<!超(?:出|过)?|[高低]于)目标值|年目标|(?:^|[(,])(?:[国省市县]定|国家|全年|年度|既定)?目标|完成(?:规划|年度|全年)?目标)(?:值|为|是)?(?:\((?:[\d.]+[^()、,;]{0,12}、)*)?$/,
);
/** 「完成全年任务8000万元的85.6%」, 「完成民生实事任务(2万人)的51.5%」 */
const TASK = new Cue(/(?:完成了?|占)[^,。;\d]{0,10}(?:任务|计划|目标)\(?$/);
/** 「全年计划新增托位800个,实际完成860个」 */
const PLANNED = new Cue(/(?<!下达[^,。;]{0,8})(?:计划|目标|任务)(?!生育|免疫)[^,。;\d率]{0,14}$/);
const THEN_DONE =
  /^[^,。;\d]{0,6},(?:截至\d{1,2}月(?:\d{1,2}日|底)?,?)?[^,。;\d]{0,6}(?:实际|(?<!要|须|将|应)完成)(?!时限|时间|率)[一-鿿]{0,12}\d/;
const SHARE_OF = /^\)?的[\d.]+%/;
/** What was set for the year that a report is of. */
const OF_YEAR = /全年|年度|今年|本年|任务|计划/;

/** 「执行率未达100%」, 「尚未实现全覆盖」: what has not been reached is an aim; a rule that is not kept stays one. */
export const NOT_MET = new Cue(/(?:[尚仍还均都远]未|没有|未能?|没能)(?:能)?(?:完全|全部|全面)?(?:达到?|实现|完成)了?$/);

/** 「婴儿死亡率降至低于5‰的规划目标」, 「与65%的目标尚有差距」: what was set. */
const SET_BEHIND = new Cue(
  /^(?:[、和及](?:(?:19|20)\d{2}年)?[\d.]{1,6}(?:%|‰|个|张|人|岁|\/10万)[^,。;\d的]{0,3})?的(?:规划|预期|预定|既定|年度|全年|阶段性?|期末|终期|[国省市县]定)?(?:目标|任务(?=[,。;)还尚]|$))/,
);
const THAN = new Cue(/[比较](?:19|20)\d{2}年(?:年?[底末])?[的(]$/);
/** 「较2020年500张增加100张」 */
const THAN_YEAR = new Cue(/[比较](?:19|20)\d{2}年(?:年?[末底])?$/);
const MOVES_ON = /^(?:增[加长]|减少|提[高升]|上升|下降|降低|扩大|缩[短小])/;
/** 「实现了90%的年度目标」 tells what was done. */
const MET = /(?:实现|完成|达到|达成)了[^,。;]*$/;
/** 「医师3.02人(3.2人)」 behind 「床位7.1张(规划目标7.4张)」: brackets go on as they began. */
const SET_IN_BRACKETS = new Cue(/\((?:规划)?目标(?:值|为|是)?\d[^()]*\)[^。;]*\($/);
/** 「孕产妇死亡率:基线10.4/10万」, 「(现状值8.4天)」 */
const BASELINE = new Cue(/(?:基线|基期|现状)(?:值|数)?(?:为|是|:)?$/);

/** 「居民医保财政补助标准提高到每人每年700元」 in a government’s report. */
const RAISED = new Cue(
  /(?:标准|补助|补贴|养老金|低保|经费|待遇)[^,。;\d]{0,14}(?:提高|提升|增加|上调)(?:到|至|了)?[^,。;\d]{0,8}$/,
);

/** 「满分100分,其中体制改革30分、机制运行45分」: how a score is made up. */
const SCORES = new Cue(/(?:满分|总分)(?:为|是)?\d{2,4}分[,、;(]?其中[^。;得均]{2,70}$/);

/** 「超额完成年度任务20个」, 「超年度计划12%」: by how much more was done. */
const OVERSHOT = new Cue(/(?<!不得?|未)超(?:额|出|过)?(?:完成)?[^,。;\d]{0,12}(?:目标|任务|计划)(?:数|值)?$|超额$/);
const OVERSHOT_BEHIND = /^,超额[^,。;]{0,6}完成/;
/** 「今年计划招录85名」, 「预计年底达到20个」, 「建成后可新增床位120张」: still to come, whatever stands around it. */
const COMING = new Cue(
  /(?:今年|明年|年内|下半年|下一?步|下一?阶段)[^,。;\d]{0,8}(?:(?:计划|拟)(?!生育|免疫)|将(?=[新继再招培建完达开组投安争实改扩更购配引选派]))[^,。;\d]{0,12}$|预计到?(?:年底|[今明]年底?|年末)[^,。;\d]{0,10}$|(?:建成|投用|投入使用|竣工|完工)后,?[^,。;\d]{0,8}(?:可|将|能)[^,。;\d]{0,10}$/,
);
/** 「届时床位将达到3030张,每千人口可达6.13张」 */
const THEN = new Cue(/届时[^。;]*(?:将|可|能)[^,。;\d]{0,10}$/);
/** 「爽约率已由9%降到4.2%」 */
const ALREADY_FROM = new Cue(/已(?:经|累计)?[由从][^,。;]{1,20}(?:到|至|为)了?$/);

const FAR_FROM = new Cue(
  /[距离](?:到|至)?(?:(?:19|20)\d{2}年|年底|年末|期末)(?:底|末)?(?:要)?(?:达到|实现|完成)?[^,。;\d]{0,6}$/,
);
const GAP_BEHIND = /^的(?:规划|既定)?(?:目标|要求|任务|标准)[^,。;]{0,6}(?:差距|差|不足|缺口)/;
/** 「3000人以上的村设置2名村医」: what those of a size are to have is a rule. */
const FOR_A_SIZE = new Cue(
  /\d万?[人张名户](?:及?以[上下]|以内)的?(?:村|社区|乡镇|街道|县|机构|医院|卫生院|学校|单位|企业)(?:应当?|须|必须|可|原则上|至少|按)*(?:设置?|配[备置]?)[^,。;\d]{0,6}$/,
);

/** 「每床建筑面积不少于60平方米」 is a standard of building. */
const FLOOR = new Cue(/(?<!人均[^,。;\d]{0,12}|总|仓储|储备[^,。;\d]{0,8}|场地)(?:面积|用房)$/);
const isFloorSpace = (q: Quantity, before: string): boolean =>
  q.adjoining === 'gte' && /^(?:平方米|㎡|m²)$/.test(q.unitZh ?? '') && FLOOR.test(before);

/** 「均超过国家90%、80%的工作指标」: what something is held against. */
const SET_BY_STATE = new Cue(
  /(?:超[过出]|高于|优于|低于|不及)(?:国家|[国省市县]定|上级|行业)[^,。;\d]{0,6}(?:[\d.]+[%‰]、)*$/,
);
const REQUIRED_BEHIND = /^(?:[、和][\d.]+[%‰])*的[^,。;\d标]{0,6}(?:指标|要求|标准|规定)/;

/** The kind that a wording settles whatever else is said, its neighbours included; null where none does. */
export function settledKind(near: Near, q: Quantity, before: string): StatementKind | null {
  const { text, context } = near;
  if (OVERSHOT.test(before) || OVERSHOT_BEHIND.test(text.slice(q.end, q.end + 12)) || ALREADY_FROM.test(before))
    return 'achieved';
  if (COMING.test(before) || THEN.test(text.slice(Math.max(near.sentence.start, q.start - 60), q.start)))
    return 'target';
  if (context.document.kind !== 'achieved' && (FOR_A_SIZE.test(before) || isFloorSpace(q, before))) return 'norm';
  if (SET_BY_STATE.test(before) && REQUIRED_BEHIND.test(text.slice(q.end, q.end + 30))) return 'norm';
  // 「低于65%的目标值2.9个百分点」 tells how far.
  if (
    SET.test(before) &&
    !(/分点/.test(q.unitZh ?? '') && /(?:[高低][于出]|超|距|离|差|较|比)[^,。;]*目标值?[高低]?出?$/.test(before))
  )
    return 'target';
  if (
    NOT_MET.test(before) &&
    /^(?!的)|^的[^,。;\d]{0,4}(?:目标|要求|任务|计划|指标)/.test(text.slice(q.end, q.end + 8))
  )
    return 'target';
  // 「离2025年达到3.9名的要求尚有差距」
  if (FAR_FROM.test(before) && GAP_BEHIND.test(text.slice(q.end, q.end + 16))) return 'target';
  if (TASK.test(before) && SHARE_OF.test(text.slice(q.end, q.end + 8))) return 'target';
  if (PLANNED.test(before) && THEN_DONE.test(text.slice(q.end, q.end + 34))) return 'target';
  if (SET_BEHIND.test(text.slice(q.end, q.end + 20)) && !MET.test(before)) return 'target';
  if (BASELINE.test(before) || isRecalled(near, q)) return 'achieved';
  if (
    context.document.promises &&
    context.headingKindAt(q.start)?.kind === 'target' &&
    RAISED.test(before) &&
    !/去年|上年|在(?:19|20)\d{2}年/.test(before)
  )
    return 'target';
  // 「高于国家55%的要求」
  if (
    /(?:高于|超过|优于|低于)(?:了)?(?:国家|[国省市]定|规定)[^,。;\d]{0,6}$/.test(before) &&
    /^的?[^,。;\d]{0,4}(?:要求|标准)/.test(text.slice(q.end, q.end + 10))
  )
    return 'norm';
  // 「上千人次参加」
  if (
    text.charAt(q.start) === '上' &&
    context.document.kind !== 'target' &&
    context.headingKindAt(q.start)?.kind !== 'target' &&
    !AIMS_AT.test(before) &&
    !/年内|20\d\d年/.test(before)
  )
    return 'achieved';
  // 「参保率从未低于95%」
  if (/^(?:从未|没有)/.test(text.slice(q.start, q.numberStart))) return 'achieved';
  // 「较2023年底的46.7%提高8个百分点以上」
  if (THAN.test(before) || (THAN_YEAR.test(before) && MOVES_ON.test(text.slice(q.end, q.end + 6)))) return 'achieved';
  if (q.unitZh === '分' && SCORES.test(text.slice(Math.max(near.sentence.start, q.start - 80), q.start))) return 'norm';
  if (!before.endsWith('(') || text.charAt(q.end) !== ')') return null;
  const earlier = text.slice(Math.max(near.sentence.start, q.start - 60), q.start);
  return context.document.bracketed ?? (SET_IN_BRACKETS.test(earlier) ? 'target' : null);
}

/** 「每千人口床位7.2张(2020年6.6张)」: what brackets recall of a year before the one aimed at is a fact. */
function isRecalled({ text, dates, carry, context }: Near, q: Quantity): boolean {
  const from = Math.max(0, q.numberStart - 14);
  const m = /\(((?:19|20)\d{2})年?(?:年?[底末])?(?:为|是|仅为?|已达|现状为?)?$/.exec(text.slice(from, q.numberStart));
  if (!m) return false;
  const year = Number(m[1]);
  const aim = withDocument(decideDate(text, dates, from + m.index, carry), context.document);
  if (!aim?.value || aim.use === 'until') return false;
  // A stage lies close to the aim: 「床位800张(2024年300张,2025年500张)」.
  return context.document.year === null
    ? Number(aim.value.slice(0, 4)) - year >= 2
    : year < context.document.year && aim.value > `${year}-12`;
}

/** 「19项提前达到2025年目标值,…服务率61.2%(目标65%)」: what was set for the year that the sentence measures by, or that is reported on. */
export function yearOfAim({ text, dates, context }: Near, q: Quantity, before: string): GoverningDate | null {
  const behind = text.slice(q.end, q.end + 8);
  const named = SET.test(before);
  const planned = PLANNED.test(before) && THEN_DONE.test(text.slice(q.end, q.end + 34));
  if (!named && !planned && !(TASK.test(before) && SHARE_OF.test(behind)) && !SET_BEHIND.test(behind)) return null;
  const aim = named ? dates.lastAimBefore(q.start) : null;
  if (aim?.value) return { value: aim.value, use: 'deadline', basis: 'stated', near: true, own: true };
  const { kind, reported } = context.document;
  // 「一、2024年工作完成情况」 in 「2024年工作总结和2025年工作思路」
  const heading = context.headingKindAt(q.start)?.kind === 'achieved' ? context.headingDateAt(q.start) : null;
  if (kind === null && heading?.value && heading.use === 'bare')
    return { value: heading.value.slice(0, 4), use: 'deadline', basis: 'section', near: true, own: true };
  return kind === 'achieved' &&
    reported !== null &&
    OF_YEAR.test(before.slice(-14) + behind) &&
    !/20\d\d年/.test(before.slice(-16))
    ? { value: reported.slice(0, 4), use: 'deadline', basis: 'document', near: true, own: true }
    : null;
}

/** The plan’s own period governs what has no date of its own. */
export function withDocument(date: GoverningDate | null, document: DocumentContext): GoverningDate | null {
  if (date) return date;
  // What a report covers is no time to come.
  if (document.kind === 'achieved' && document.reported === null) return null;
  return document.periodEnd ? { value: document.periodEnd, use: 'bare', basis: 'document' } : null;
}
