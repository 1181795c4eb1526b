import type { StatementKind } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import type { GoverningDate } from './governing-date.ts';
import { BASIS_BEHIND, ON_BASIS } from './lexicon/basis-words.ts';
import { AFTERWARDS, HOLDS_AT_PRESENT, SINCE } from './lexicon/now-words.ts';
import { lineBefore } from './line-before.ts';
import type { Near } from './near.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** What commits: 「力争」, 「到2025年」. */
export const AIMS_AT =
  /将|应(?![急用对答收])|须|力争|确保|计划|争取|下一步|目标|规划期|要(?!求|素|点|闻)|拟|到20\d\d年/;

/** 「实施健康素养提升行动,已举办讲座40场」 */
const ALREADY = new Cue(
  /(?:^|[,;。:])(?:(?:19|20)\d{2}年)?[^,;。:\d]{0,10}(?<![早如])已(?:经|累计|先后)?(?:举办|培训|建成|完成|开展|组建|设立|招录|引进|派驻|派出|投入|签约|筛查|接种|发放|检查|查处|改造|纳入|接入|开通|培养|组织|安排|下达|拨付|到位|签订|启动|落实|争取|发展|配备|招聘|招录|完工|竣工|投用|开工|封顶|验收|更新|购置|建立|创建|认定|遴选|选派|下派|救助|整改|录用|聘用|入库|开放|收治|惠及)了?[^,;。\d]{0,20}$/,
);
/** 「首批25名已于3月完成招聘」, 「中央预算内投资3200万元已下达」 */
const ALREADY_BEHIND =
  /^[^,。;\d]{0,10}已经?[于在](?:(?:19|20)\d{2}年|[今去]年)?\d{1,2}月|^(?:资金|均|都)?已(?:经|全部)?(?:下达|到位|拨付|落实|建成|投用|启用|竣工|投入使用|兑现|发放)/;
/** How a work comes to its end. */
const ENDS = '(?:建成|完成|投用|投入|交付|竣工|完工|开放|启用|整改|拨付|到位)';
/** 「其余2个预计2025年完成」, 「其余10所预计2024年6月完成」 */
const THEN_BEHIND = new RegExp(
  `^(?!的)[^,。;:()\\d已了]{0,6}(?:将|预计|计划|力争|拟)(?:20\\d{2}年|[明今]年)(?:年?[底末]|[上下]半年|\\d{1,2}月[底末]?)?(?:全部|全面)?${ENDS}`,
);
/** 「其余5所年底前全部竣工」: what is left is done by then. */
const LEFT = new Cue(/(?:其余|剩余|余下|另外?)(?:的)?$/);
const LEFT_BEHIND = new RegExp(`^[^,。;:()\\d已了]{0,6}(?:年底|月底|\\d{1,2}月底?)(?:之?前|以前)(?:全部|全面)?${ENDS}`);
/** 「其余7家将于2023年底前建成」 */
const WILL_BEHIND = new RegExp(
  `^(?!的)[^,。;:()\\d已了]{0,8}(?:将|预计|计划|力争|拟)(?:全部)?[于在](?:20\\d{2}年|[明今]年)?(?:\\d{1,2}月|年|[上下]半年)?底?(?:之?前|内|以前)?[^,。;\\d]{0,4}${ENDS}`,
);
/** 「缺口资金420万元由县财政局于10月15日前拨付到位」 */
const DUE_BEHIND = new RegExp(
  `^[^,。;:()\\d已了]{0,14}[于在](?:20\\d{2}年)?(?:\\d{1,2}月(?:\\d{1,2}日|底)?|年底)(?:之?前|以前)(?:全部|全面)?${ENDS}`,
);
/** 「2024年底前已建成托育机构12家」 */
const DONE_BY = new Cue(
  /(?:19|20)\d{2}年(?:年?[底末]|\d{1,2}月底?)(?:之?前|以前),?[^,;。\d]{0,8}已(?:经|全部)?(?:建成|完成|开通|组建|设立|配备|投用|启用|实现|落实)[^,;。\d]{0,14}$/,
);
const BY_YEAR = new Cue(/(?:^|[,;。:])到20\d{2}年(?:底|末)?[^,。;]{0,24}$/);
const NEXT_STEP = new Cue(/(?:下一?步|接下来|下一?阶段)[^。;]{0,50}(?:将|要(?!求|素|点)|力争|确保)[^。;]*$/);
/** 「力争年底达到80%」, 「今年底将实现」, 「预计2025年完成」; not 「今年争取中央资金2亿元」, 「今年将20个卫生室改造为…」 */
const PROMISED = new Cue(
  /(?:^|[,;。:(])[^,;。:(\d]{0,10}(?:\d{1,4}[年月]?[^,;。:(\d]{0,6})?(?:力争|(?<!有效|切实)确保(?:到|在|于)?(?=年底|年内|全年|今年|月底|\d)|争取(?=达到|实现|在|到(?!位|了)|年底|年内|突破)|目标是|预计|将(?=(?:于|在|再|继续|全部|全面|进一步|累计)?(?:达|实现|突破|新增|建成|完成|扩大|提高|提升|增加|超过|覆盖|竣工|投用|启动|新建|开工|建设|培训|招聘|引进)))[^,;。]*$/,
);
const IN_TIME = /年底|年末|今年|明年|年内|全年|月底|20\d\d年|月起|下半年|[三四]季度/;
/** 「次均费用增幅控制在5%以内,接种率保持在95%以上」 */
const HELD = new Cue(/(?:控制|保持|稳定|维持)在[^,。;\d]{0,6}$/);
/** 「《方案》提出,到2022年每个乡镇建成1个」 */
const LAID_DOWN = new Cue(/(?:提出|明确|规定)[,:]?“?(?:力争|确保)?到(?:19|20)\d{2}年(?:底|末)?,?[^,。;]*$/);

/** How much of a sentence is looked back over; hardly any is longer. */
const REACH = 400;
/** How much of a line is looked back over for 下一步. */
const NEAR = 70;

/** What a number’s own words say of its time, whatever those of its neighbours do; null where they leave it open. */
export function settledByTime(
  { text, sentence, context }: Near,
  q: ClauseSpan,
  before: string,
  date: GoverningDate | null,
): StatementKind | null {
  if (
    HOLDS_AT_PRESENT.test(text.slice(Math.max(sentence.start, q.start - 60), q.start)) ||
    ALREADY_BEHIND.test(text.slice(q.end, q.end + 24))
  )
    return 'achieved';
  if (DONE_BY.test(before)) return 'achieved';
  if (ON_BASIS.test(before) && BASIS_BEHIND.test(text.slice(q.end, q.end + 34))) return 'achieved';
  const { kind, reported } = context.document;
  const behind = text.slice(q.end, q.end + 36);
  if (WILL_BEHIND.test(behind) || THEN_BEHIND.test(behind)) return 'target';
  if (LEFT.test(before) && LEFT_BEHIND.test(behind)) return 'target';
  // 「乡村医生不足320名,到2025年底配齐500名」
  if (kind === 'target' && date?.use === 'deadline' && date.near && BY_YEAR.test(before)) return 'target';
  if (kind !== 'achieved')
    return date?.use === 'deadline' && DUE_BEHIND.test(text.slice(q.end, q.end + 32)) ? 'target' : null;
  if (LAID_DOWN.test(text.slice(Math.max(sentence.start, q.start - 60), q.start))) return 'target';
  const year = reported?.slice(0, 4) ?? null;
  const of = date?.value?.slice(0, 4) ?? null;
  // 「下一步,我们将把药占比控制在28%以下」, 「下半年,…」 in the report of half a year
  if (NEXT_STEP.test(lineBefore(text, q.start, NEAR))) return 'target';
  if (
    reported?.length === 7 &&
    date?.value?.length === 7 &&
    date.basis === 'stated' &&
    date.use === 'bare' &&
    date.value > reported
  )
    return 'target';
  return PROMISED.test(before) && IN_TIME.test(before.slice(-30)) && (year === null || of === null || of >= year)
    ? 'target'
    : null;
}

/** Whether a number of a report is aimed at for a year behind the one reported: 「力争2025年底达到47%,2026年突破50%」. */
export const isOfLaterYear = (
  { text, sentence, context: { document } }: Near,
  at: number,
  date: GoverningDate | null,
): boolean => {
  if (document.kind !== 'achieved' || document.reported === null) return false;
  const said = text.slice(sentence.start, at);
  return (
    date?.basis === 'stated' &&
    date.value?.length === 4 &&
    date.value > document.reported.slice(0, 4) &&
    /力争|争取[在到实年]|计划(?!生育)|预计/.test(said) &&
    !/每[月年周季]|已|截至|获批|获得|顺利|通过/.test(said + text.slice(at, at + 16))
  );
};

/** 「按照《…2025年行动计划》,…」: what a title says is said of the paper. */
const TITLES = new Cue(/《[^》]*》/g);

/** Whether what is said of a number rules out that it is aimed at. */
export function isNoAim(near: Near, at: number, before: string, date: GoverningDate | null): boolean {
  const said = TITLES.cut(near.text.slice(Math.max(near.sentence.start, at - REACH), at));
  return (
    isReviewed(near, at, said, date) ||
    isSince(near, at, said, date) ||
    isDone(before, date) ||
    hasBegun(said, date) ||
    hasMoved(near, before, said, date)
  );
}

/** Whether a report tells of a number and lays nothing down: 「平均住院日:三级7.2天、二级8.0天」. */
export function isNoRule({ text, sentence, context }: Near, q: ClauseSpan): boolean {
  const { kind, reported } = context.document;
  if (kind !== 'achieved' || reported === null || context.headingKindAt(q.start) !== null) return false;
  const said = text.slice(Math.max(sentence.start, q.start - REACH), Math.min(sentence.end, q.end + REACH));
  return !RULES_HERE.test(said);
}

const isDone = (before: string, date: GoverningDate | null): boolean =>
  date?.use !== 'deadline' && ALREADY.test(before) && !AIMS_AT.test(before);

/** 「三年来,床位由300张增加到800张」: what came about since something is no aim. */
function isSince({ context }: Near, at: number, said: string, date: GoverningDate | null): boolean {
  if (date?.use === 'deadline') return false;
  const since =
    SINCE.exec(said) ??
    // 「搬迁后,床位由300张增加到800张」, where the text does not plan
    (context.document.kind !== 'target' && context.headingKindAt(at)?.kind !== 'target' ? AFTERWARDS.exec(said) : null);
  if (since === null) return false;
  const behind = said.slice(since.index);
  return !AIMS_AT.test(behind) && !/20\d\d年/.test(behind);
}

/** What a sentence of a report has that does more than tell. */
const ORDERS =
  /明年|后年|责任书|要求|规定|提出|任务|下达|指标为|明确|下半年|下一?步|目标|将|力争|确保|争取|预计|计划|打算|建议|拟|(?<![反响相适供效])应(?![急用对答收])|须|年底|年内|每[月年周季]|不低于|不少于|不超过|不高于|不得|以[上下内]|≥|≤/;

/** What lays down a rule or an order; a report’s sentence without any of it tells. */
const RULES_HERE = new RegExp(
  `${ORDERS.source}|每|标准|按|可(?![支持靠及])|不低|不少|不超|不高|限额|封顶|起付|报销|补助|给予|扣|得分|满分`,
);

/** What has moved since the year before by tenths that no plan would set. */
const MEASURED =
  /^(?!.*(?:将|力争|确保|争取|要(?!求|素|点)|计划(?!生育)|目标|应|须)).*[较比](?:上|去)年(?:同期)?(?:分别|均)?(?:提高|增加|增长|下降|降低|减少|上升)了?(?:约|近)?\d+\.(?!5(?!\d))\d/s;

/** 「2024年,每盒120元降至30元」: what has gone from one value to the next within a year that has none of a deadline. */
const hasMoved = ({ context }: Near, before: string, said: string, date: GoverningDate | null): boolean =>
  date?.use === 'bare' &&
  context.document.kind !== 'target' &&
  MOVED.test(before) &&
  !/[由从]/.test(before) &&
  !AIMS_AT.test(said);
const MOVED = new Cue(/\d[^,。;、()\d年月]{1,4}(?:下?降|上?升|增加|减少|提高|缩短)[至到]$/);

/** 「2021年以来,省级财政每年安排5000万元」 */
const hasBegun = (said: string, date: GoverningDate | null): boolean =>
  date?.use !== 'deadline' && BEGAN.test(said) && !AIMS_AT.test(said);
const BEGAN = new Cue(/^[^。;]{0,12}(?:19|20)\d{2}年(?:\d{1,2}月)?(?:[^,。;\d]{2,14})?以来,[^。;]*$/);

/** 「(一)发展基础。“十三五”期间,…签约率达到40%以上」: what a review tells of a year gone by is no aim. */
function isReviewed(
  { text, sentence, context, turn }: Near,
  at: number,
  said: string,
  date: GoverningDate | null,
): boolean {
  const sentenceOf = text.slice(Math.max(sentence.start, at - REACH), Math.min(sentence.end, at + REACH));
  const { year, kind, reported } = context.document;
  const heading = context.headingKindAt(at);
  if (heading?.done && date?.use !== 'deadline' && !AIMS_AT.test(said)) return true;
  const past = date?.value != null && date.use !== 'deadline' && year !== null && Number(date.value.slice(0, 4)) < year;
  if (heading?.kind === 'achieved' && !heading.weak && date?.use === 'bare' && past) return true;
  if (date?.use === 'deadline' || (turn !== null && at > turn) || AIMS_AT.test(said)) return false;
  if (/[一两二三四五\d]年内|分年度/.test(said)) return false;
  // 「截至2020年底,次均费用增幅控制在5%以内」
  // 「2024年,我们用心用情增福祉。新建卫生院4所」, 「过去一年,…」: what a government tells of the time before
  if (
    kind === null &&
    heading?.kind !== 'target' &&
    date?.basis === 'section' &&
    ((past && date.use === 'bare') || date.looksBack === true) &&
    !ORDERS.test(sentenceOf)
  )
    return true;
  if (past && date?.basis === 'stated' && (reported === null || (date.value ?? '') < reported.slice(0, 4))) return true;
  if (
    kind === 'achieved' &&
    (heading === null || heading.weak) &&
    !ORDERS.test(sentenceOf) &&
    (date?.value == null ||
      date.value.slice(0, 4) <= (reported?.slice(0, 4) ?? String((year ?? Number.POSITIVE_INFINITY) - 1)))
  )
    return true;
  if (heading?.kind === 'target') return false;
  // 「上半年,签约率65%」 in the report of the year
  if (
    kind === 'achieved' &&
    reported !== null &&
    date?.use === 'bare' &&
    date.basis === 'stated' &&
    date.value?.length === 7 &&
    date.value.startsWith(reported.slice(0, 4)) &&
    date.value < `${reported.slice(0, 4)}-12` &&
    (reported.length === 4 || date.value <= reported)
  )
    return true;
  // 「A率、B率分别达到95.2%、94.8%,较上年分别提高0.6个、0.3个百分点」
  if (kind !== 'target' && MEASURED.test(sentenceOf)) return true;
  return (
    heading?.reviews === 'outright' ||
    (heading?.reviews === 'telling' && kind !== 'target') ||
    (kind === 'achieved' &&
      reported !== null &&
      heading === null &&
      (date?.value == null || date.value.slice(0, 4) <= reported.slice(0, 4)) &&
      HELD.test(said) &&
      !/明年|责任书|要求|规定|提出|任务|下达|指标为|明确|下半年|下一步/.test(sentenceOf))
  );
}
