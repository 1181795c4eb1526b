import type { Comparator, StatementKind, Unit } from '../../src/schemas/statement.ts';
import type { Candidate } from './candidate.ts';
import { Cue } from './cue.ts';
import { countedBy, inItsYear } from './day-of-count.ts';
import { decideComparator } from './decide-comparator.ts';
import { decideDate, type GoverningDate } from './decide-date.ts';
import type { NounDescription } from './describe-noun.ts';
import { draftCoverage, draftQuantity } from './draft-number.ts';
import { isToCome, listEvidence } from './kinds/list-evidence.ts';
import { KINDS, type KindWeights, weighKind } from './kinds/weigh-kind.ts';
import type { Near } from './near.ts';
import { notedYearAt } from './noted-years.ts';
import { isNoAim, isOfLaterYear, settledByTime } from './past-or-to-come.ts';
import type { Quantity } from './quantity.ts';
import type { Denominator } from './read-bases.ts';
import type { DocumentContext } from './read-context.ts';
import type { ClauseSpan } from './split-sentences.ts';
import { yearInTurn } from './years-in-turn.ts';

/** B of 由A提高到B. */
const RESULT = /(?:由|从)[^,。;]{0,30}[\d%][^,。;]{0,24}(?:到|至|为)(?:(?:19|20)\d\d年(?:底|末)?的?)?$/;

/** 「过去五年,…从2020年的2.71人提高到2025年的3.38人」 */
const PAST = /过去[^,。;]{0,4}年|[一二两三四五六七八九十]年来|近年来/;

/** B of 「到2025年,由A提高到B」 is aimed at, whatever else speaks of it, as A is a fact. */
const AIMED: KindWeights = KINDS.map((kind) => (kind === 'target' ? 1000 : 0));

const looksDone = (weights: KindWeights): boolean =>
  weights.every((weight) => weight <= (weights[KINDS.indexOf('achieved')] ?? 0));

const barTarget = (weights: KindWeights): KindWeights =>
  weights.map((weight, i) => (KINDS[i] === 'target' ? weight - 1000 : weight));

/** 「距2025年目标79岁还差0.7岁」, 「(规划目标7.4张)」, 「达到规划值(15%以下)」, 「仅完成目标4.5个的57.8%」: what was set. */
const SET = new Cue(
  /(?:规划目标|规划值|(?<!超(?:出|过)?|[高低]于)目标值|年目标|(?:^|[(,])(?:[国省市县]定|国家|全年|年度|既定)?目标|完成(?:规划|年度|全年)?目标)(?:值|为|是)?\(?$/,
);
/** 「完成全年任务8000万元的85.6%」, 「完成民生实事任务(2万人)的51.5%」 */
const TASK = new Cue(/完成了?[^,。;\d]{0,10}(?:任务|计划|目标)\(?$/);
const SHARE_OF = /^\)?的[\d.]+%/;
/** What was set for the year that a report is of. */
const OF_YEAR = /全年|年度|今年|本年|任务|计划/;

/** 「执行率未达100%」, 「尚未实现全覆盖」: what has not been reached is an aim; a rule that is not kept stays one. */
const NOT_MET = new Cue(/(?:[尚仍还均都远]未|没有|未能?|没能)(?:能)?(?:完全|全部|全面)?(?:达到?|实现|完成)了?$/);

/** 「婴儿死亡率降至低于5‰的规划目标」, 「与65%的目标尚有差距」: what was set. */
const SET_BEHIND = new Cue(
  /^(?:[、和及](?:(?:19|20)\d{2}年)?[\d.]{1,6}(?:%|‰|个|张|人|岁|\/10万)[^,。;\d的]{0,3})?的(?:规划|预期|预定|既定|年度|全年|阶段性?|期末|终期|[国省市县]定)?(?:目标|任务(?=[,。;)还尚]|$))/,
);
const THAN = new Cue(/[比较](?:19|20)\d{2}年(?:年?[底末])?[的(]$/);
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

/** The kind that a wording settles whatever else is said, its neighbours included; null where none does. */
function settledKind(near: Near, q: Quantity, before: string): StatementKind | null {
  const { text, context } = near;
  if (SET.test(before)) return 'target';
  if (
    NOT_MET.test(before) &&
    /^(?!的)|^的[^,。;\d]{0,4}(?:目标|要求|任务|计划|指标)/.test(text.slice(q.end, q.end + 8))
  )
    return 'target';
  if (TASK.test(before) && SHARE_OF.test(text.slice(q.end, q.end + 8))) return 'target';
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
    !/将|要|力争|确保|计划|争取|年内|20\d\d年/.test(before)
  )
    return 'achieved';
  // 「参保率从未低于95%」
  if (/^(?:从未|没有)/.test(text.slice(q.start, q.numberStart))) return 'achieved';
  // 「较2023年底的46.7%提高8个百分点以上」
  if (THAN.test(before)) return 'achieved';
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

export function weighQuantity(
  near: Near,
  clause: ClauseSpan,
  q: Quantity,
  index: number,
  base: Denominator | null,
  described: NounDescription,
): Candidate {
  const { text, context, carry, dates, neighbours } = near;
  const before = text.slice(Math.max(clause.start, q.start - 60), q.start);
  const date =
    yearOfAim(near, q, before) ??
    yearInTurn(text, near.sentence, q, index, near.neighbours.quantities) ??
    decideDate(text, dates, q.numberStart, carry);
  const said = decideComparator(neighbours, clause, q, index);
  const result = /[由从]/.test(before) && RESULT.test(before);
  // An evaluation of a plan speaks of years behind the plan’s first that have passed too.
  const told = (near.turn !== null && q.start < near.turn) || PAST.test(text.slice(near.sentence.start, q.start));
  const aimed = result && !told && context.document.kind !== 'achieved' && isToCome(date, context.document);
  const counted = date === null || date.basis !== 'stated' ? countedBy(near, q.start, date) : null;
  const evidence = listEvidenceOf(near, clause, q, {
    date,
    unit: q.unit,
    value: q.low,
    comparator: said.comparator,
    worded: false,
    result,
  });
  return {
    start: q.start,
    end: q.end,
    evidence,
    settled: aimed,
    weights: aimed
      ? AIMED
      : isNoAim(near, q.start, before, date)
        ? barTarget(weighKind(evidence))
        : weighKind(evidence),
    apart: said.baseline
      ? 'achieved'
      : aimed
        ? null
        : (settledKind(near, q, before) ??
          settledByTime(near, q, before, date) ??
          (isOfLaterYear(near, q.start, date) && looksDone(weighKind(evidence)) ? 'target' : null)),
    section: context.sectionStartAt(q.start),
    worded: false,
    draft: (kind) => {
      const noted = kind === 'achieved' ? notedYearAt(text, q.numberStart, context.document.noted) : null;
      const own: GoverningDate | null =
        noted !== null && !date?.own
          ? { value: noted, use: 'bare', basis: 'document', own: true }
          : said.baseline
            ? dateOfBaseline(near, q, date)
            : date;
      return draftQuantity(
        near,
        clause,
        q,
        base,
        kind === 'achieved' ? inItsYear(near, counted ?? own) : own,
        said,
        described,
        kind,
      );
    },
  };
}

/** 「19项提前达到2025年目标值,…服务率61.2%(目标65%)」: what was set for the year that the sentence measures by, or that is reported on. */
function yearOfAim({ text, dates, context }: Near, q: Quantity, before: string): GoverningDate | null {
  const behind = text.slice(q.end, q.end + 8);
  const named = SET.test(before);
  if (!named && !(TASK.test(before) && SHARE_OF.test(behind)) && !SET_BEHIND.test(behind)) return null;
  const aim = named ? dates.lastAimBefore(q.start) : null;
  if (aim?.value) return { value: aim.value, use: 'deadline', basis: 'stated', near: true, own: true };
  const { kind, reported } = context.document;
  return kind === 'achieved' &&
    reported !== null &&
    OF_YEAR.test(before.slice(-14) + behind) &&
    !/20\d\d年/.test(before.slice(-16))
    ? { value: reported.slice(0, 4), use: 'deadline', basis: 'document', near: true, own: true }
    : null;
}

/** A of 由A降到B has its own year, or that of the A before it in the sentence. */
function dateOfBaseline({ text, dates }: Near, q: Quantity, date: GoverningDate | null): GoverningDate | null {
  // 「2020年15.7%→2025年15%」
  const bound = /(?:19|20)\d{2}年?[底末]?$/.test(text.slice(Math.max(0, q.numberStart - 6), q.numberStart));
  if (date && bound && date.use !== 'deadline') return { ...date, own: true };
  const value = date?.own ? null : dates.baseBefore(q.numberStart);
  return value === null ? date : { value, use: 'bare', basis: 'stated', own: true };
}

export function weighCoverage(near: Near, span: ClauseSpan): Candidate {
  const { text, context, carry, dates } = near;
  const clause = near.clauses.around(span.start, span.end);
  // 「全部在规划期内(即2025年前)完成标准化改造」: the deadline may stand between the word and the end of its clause.
  const whole = decideDate(text, dates, clause.end, carry);
  const within = whole?.basis === 'stated' ? null : decideDate(text, dates, span.end, carry);
  const date = within?.basis === 'stated' ? within : whole;
  const counted = date === null || date.basis !== 'stated' ? countedBy(near, span.start, date) : null;
  const evidence = listEvidenceOf(near, clause, span, {
    date,
    unit: null,
    value: null,
    comparator: 'eq',
    worded: true,
    result: false,
  });
  return {
    ...span,
    evidence,
    settled: false,
    weights: weighKind(evidence),
    apart: NOT_MET.test(text.slice(Math.max(clause.start, span.start - 12), span.start))
      ? 'target'
      : settledByTime(near, span, text.slice(Math.max(clause.start, span.start - 60), span.start), date),
    section: context.sectionStartAt(span.start),
    worded: true,
    draft: (kind) =>
      draftCoverage(near, clause, span, kind === 'achieved' ? inItsYear(near, counted ?? date) : date, kind),
  };
}

/** What is known of a number itself. */
interface NumberFacts {
  readonly date: GoverningDate | null;
  readonly unit: Unit | null;
  readonly value: number | null;
  readonly comparator: Comparator;
  readonly worded: boolean;
  readonly result: boolean;
}

function listEvidenceOf(
  near: Near,
  clause: ClauseSpan,
  { start, end }: ClauseSpan,
  facts: NumberFacts,
): readonly number[] {
  const { context } = near;
  return listEvidence(
    {
      text: near.text,
      sentence: near.sentence,
      words: near.words,
      opening: near.opening,
      date: withDocument(facts.date, context.document),
      unit: facts.unit,
      value: facts.value,
      comparator: facts.comparator,
      worded: facts.worded,
      result: facts.result,
      clause,
      start,
      end,
      headingWords: context.headingWordsAt(start),
      titleWords: context.titleWords,
      compared: near.dates.isComparedBefore(start),
      furthest: near.furthest,
      turned: near.turn === null ? null : start > near.turn,
      overtaken: facts.date?.value != null && near.dates.isOvertaken(end, facts.date.value),
      year: context.document.year,
      month: context.document.month,
      heading: context.headingKindAt(start),
      document: context.document.kind,
      proposal: context.document.proposal,
    },
    near.index,
  );
}

/** The plan’s own period governs what has no date of its own. */
function withDocument(date: GoverningDate | null, document: DocumentContext): GoverningDate | null {
  if (date) return date;
  // What a report covers is no time to come.
  if (document.kind === 'achieved' && document.reported === null) return null;
  return document.periodEnd ? { value: document.periodEnd, use: 'bare', basis: 'document' } : null;
}
