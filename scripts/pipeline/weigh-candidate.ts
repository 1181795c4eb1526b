import type { Comparator, StatementKind, Unit } from '../../src/schemas/statement.ts';
import type { Candidate } from './candidate.ts';
import { countedBy, inItsYear } from './day-of-count.ts';
import { decideComparator } from './decide-comparator.ts';
import { decideDate } from './decide-date.ts';
import type { NounDescription } from './describe-noun.ts';
import { draftCoverage, draftQuantity } from './draft-number.ts';
import type { GoverningDate } from './governing-date.ts';
import { isToCome, listEvidence } from './kinds/list-evidence.ts';
import { GROWTH_LIMIT } from './kinds/list-wordings.ts';
import { KINDS, type KindWeights, weighKind } from './kinds/weigh-kind.ts';
import type { Near } from './near.ts';
import { notedYearAt } from './noted-years.ts';
import { isNoAim, isNoRule, isOfLaterYear, settledByTime } from './past-or-to-come.ts';
import type { Quantity } from './quantity.ts';
import type { Denominator } from './read-bases.ts';
import { NOT_MET, settledKind, withDocument, yearOfAim } from './settled-kind.ts';
import type { ClauseSpan } from './split-sentences.ts';
import { isSuggested } from './suggested.ts';
import { yearInTurn } from './years-in-turn.ts';

/** B of 由A提高到B. */
const RESULT = /(?:由|从)[^,。;]{0,30}[\d%][^,。;]{0,24}(?:到|至|为)(?:(?:19|20)\d\d年(?:底|末)?的?)?$/;

/** 「过去五年,…从2020年的2.71人提高到2025年的3.38人」 */
const PAST = /过去[^,。;]{0,4}年|[一二两三四五六七八九十]年来|近年来/;

/** 「力争到年底,爽约率由9%降到4.2%」 */
const STRIVEN = /(?:力争|确保|争取)到?(?:年底|年末|[今明]年)[^。;]*$/;

/** B of 「到2025年,由A提高到B」 is aimed at, whatever else speaks of it, as A is a fact. */
const AIMED: KindWeights = KINDS.map((kind) => (kind === 'target' ? 1000 : 0));

const looksDone = (weights: KindWeights): boolean =>
  weights.every((weight) => weight <= (weights[KINDS.indexOf('achieved')] ?? 0));

const bar = (weights: KindWeights, kind: StatementKind): KindWeights =>
  weights.map((weight, i) => (KINDS[i] === kind ? weight - 1000 : weight));

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
  const aimed =
    result &&
    !told &&
    context.document.kind !== 'achieved' &&
    (isToCome(date, context.document) || STRIVEN.test(text.slice(near.sentence.start, q.start)));
  const counted = date === null || date.basis !== 'stated' ? countedBy(near, q.start, date) : null;
  const evidence = listEvidenceOf(near, clause, q, {
    date,
    unit: q.unit,
    value: q.low,
    comparator: said.comparator,
    worded: false,
    result,
  });
  const possible =
    isNoRule(near, q) || limitsCourse(near, q, before) ? bar(weighKind(evidence), 'norm') : weighKind(evidence);
  return {
    start: q.start,
    end: q.end,
    evidence,
    settled: aimed,
    weights: aimed ? AIMED : isNoAim(near, q.start, before, date) ? bar(possible, 'target') : possible,
    apart: said.baseline
      ? 'achieved'
      : aimed
        ? null
        : (settledKind(near, q, before) ??
          (isSuggested(text, near.sentence, q.start) ? 'target' : null) ??
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

const limitsCourse = ({ context }: Near, q: Quantity, before: string): boolean =>
  q.unit === 'percent' && context.document.kind !== 'norm' && GROWTH_LIMIT.test(before);

/** A of 由A降到B has its own year, or that of the A before it in the sentence. */
function dateOfBaseline({ text, dates }: Near, q: Quantity, date: GoverningDate | null): GoverningDate | null {
  // 「2020年15.7%→2025年15%」
  const bound = /(?:19|20)\d{2}年?[底末]?$/.test(text.slice(Math.max(0, q.numberStart - 6), q.numberStart));
  if (date && bound && date.use !== 'deadline') return { ...date, own: true };
  const value = date?.own ? null : dates.baseBefore(q.numberStart);
  return value === null ? date : { value, use: 'bare', basis: 'stated', own: true };
}

/** 「用水、用电已全部执行居民价格」 */
const ALREADY_ALL = /(?<![应须])已(?:经)?$/;

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
    apart: ALREADY_ALL.test(text.slice(Math.max(clause.start, span.start - 3), span.start))
      ? 'achieved'
      : NOT_MET.test(text.slice(Math.max(clause.start, span.start - 12), span.start)) ||
          isSuggested(text, near.sentence, span.start)
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
