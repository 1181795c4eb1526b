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
import { SINCE } from './lexicon/now-words.ts';
import type { Near } from './near.ts';
import { notedYearAt } from './noted-years.ts';
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

const barTarget = (weights: KindWeights): KindWeights =>
  weights.map((weight, i) => (KINDS[i] === 'target' ? weight - 1000 : weight));

/** 「距2025年目标79岁还差0.7岁」, 「(规划目标7.4张)」, 「达到规划值(15%以下)」, 「仅完成目标4.5个的57.8%」: what was set. */
const SET = new Cue(
  /(?:规划目标|规划值|(?<!超(?:出|过)?|[高低]于)目标值|年目标|(?:^|[(,])目标|完成(?:规划|年度)?目标)(?:值|为|是)?\(?$/,
);

/** 「执行率未达100%」, 「尚未实现全覆盖」: what has not been reached is an aim; a rule that is not kept stays one. */
const NOT_MET = new Cue(/(?:[尚仍还均都远]未|没有|未能?|没能)(?:能)?(?:完全|全部|全面)?(?:达到?|实现|完成)了?$/);

/** 「婴儿死亡率降至低于5‰的规划目标」, 「与65%的目标尚有差距」: what was set. */
const SET_BEHIND = new Cue(/^的(?:规划|预期|预定|既定|年度|期末|终期)?目标/);
const THAN = new Cue(/[比较](?:19|20)\d{2}年(?:年?[底末])?[的(]$/);
const ON_BASIS = new Cue(/在(?:(?:19|20)\d{2}年(?:底|末)?的?|现有|原有|目前)$/);
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
  if (NOT_MET.test(before) && text.charAt(q.end) !== '的') return 'target';
  if (SET_BEHIND.test(text.slice(q.end, q.end + 8)) && !MET.test(before)) return 'target';
  if (BASELINE.test(before) || isRecalled(near, q)) return 'achieved';
  if (context.document.promises && context.headingKindAt(q.start)?.kind === 'target' && RAISED.test(before))
    return 'target';
  // 「参保率从未低于95%」
  if (/^(?:从未|没有)/.test(text.slice(q.start, q.numberStart))) return 'achieved';
  // 「较2023年底的46.7%提高8个百分点以上」
  if (THAN.test(before)) return 'achieved';
  // 「在2020年12个病区县达到控制标准的基础上」
  if (ON_BASIS.test(before) && /^[^,。;]{0,30}基础上/.test(text.slice(q.end, q.end + 34))) return 'achieved';
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
      : isReviewed(near, q.start, date) ||
          isSince(text.slice(near.sentence.start, q.start), date) ||
          isDone(before, date)
        ? barTarget(weighKind(evidence))
        : weighKind(evidence),
    apart: said.baseline ? 'achieved' : aimed ? null : settledKind(near, q, before),
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

/** 「实施健康素养提升行动,已举办讲座40场」 */
const isDone = (before: string, date: GoverningDate | null): boolean =>
  date?.use !== 'deadline' && ALREADY.test(before) && !AIMS_AT.test(before);
const ALREADY = new Cue(
  /(?:^|[,;。:])[^,;。:\d]{0,10}(?<![早如])已(?:经|累计|先后)?(?:举办|培训|建成|完成|开展|组建|设立|招录|引进|派驻|派出|投入|签约|筛查|接种|发放|检查|查处|改造|纳入|接入|开通|培养|组织)了?[^,;。\d]{0,20}$/,
);

/** 「三年来,床位由300张增加到800张」: what came about since something is no aim. */
const isSince = (said: string, date: GoverningDate | null): boolean =>
  date?.use !== 'deadline' && SINCE.test(said) && !AIMS_AT.test(said.slice(said.search(SINCE)));
const AIMS_AT = /将|力争|确保|计划|争取|下一步|目标|要(?!求|素|点|闻)|拟|到20\d\d年/;

/** 「(一)发展基础。“十三五”期间,…签约率达到40%以上」: what a review tells of a year gone by is no aim. */
function isReviewed({ context }: Near, at: number, date: GoverningDate | null): boolean {
  const { year } = context.document;
  const heading = context.headingKindAt(at);
  if (heading?.done) return true;
  return (
    heading?.kind === 'achieved' &&
    !heading.weak &&
    date?.use === 'bare' &&
    date.value !== null &&
    year !== null &&
    Number(date.value.slice(0, 4)) < year
  );
}

/** 「19项提前达到2025年目标值,…服务率61.2%(目标65%)」: what was set for the year that the sentence measures by. */
function yearOfAim({ dates }: Near, q: Quantity, before: string): GoverningDate | null {
  const aim = SET.test(before) ? dates.lastAimBefore(q.start) : null;
  return aim?.value ? { value: aim.value, use: 'deadline', basis: 'stated', near: true, own: true } : null;
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
    apart: NOT_MET.test(text.slice(Math.max(clause.start, span.start - 12), span.start)) ? 'target' : null,
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
