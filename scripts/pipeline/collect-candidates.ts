import type { Comparator, StatementKind, Unit } from '../../src/schemas/statement.ts';
import { decideComparator, Neighbours } from './decide-comparator.ts';
import { carryDates, type DateCarry, decideDate, type GoverningDate, SentenceDates } from './decide-date.ts';
import { describeNoun, type NounDescription } from './describe-noun.ts';
import type { Draft } from './draft.ts';
import { draftCoverage, draftQuantity } from './draft-number.ts';
import type { EvidenceIndex } from './kinds/evidence-index.ts';
import { findWords, type WordHit } from './kinds/find-words.ts';
import { listEvidence } from './kinds/list-evidence.ts';
import type { KindCandidate } from './kinds/settle-kinds.ts';
import { weighKind } from './kinds/weigh-kind.ts';
import type { HeadingKind } from './lexicon/section-words.ts';
import type { DocumentContext } from './read-context.ts';
import { readCoverage } from './read-coverage.ts';
import { readClosingDeadline } from './read-item-deadline.ts';
import type { Quantity } from './read-quantities.ts';
import type { Denominator, Mark, Scan } from './scan-numerals.ts';
import { type ClauseSpan, Clauses, splitSentences } from './split-sentences.ts';

export interface ParagraphContext {
  readonly document: DocumentContext;
  /** Kind that the headings over a place give. */
  headingKindAt(at: number): HeadingKind | null;
  /** Date in the heading over a place. */
  headingDateAt(at: number): GoverningDate | null;
  /** Start of the section that holds a place: carried dates end there. */
  sectionStartAt(at: number): number;
  /** Where a sentence goes on behind a heading that was run into it. */
  bodyStartIn(sentence: ClauseSpan): number;
  /** Whether a sentence is the first behind a heading. */
  opensBody(sentence: ClauseSpan): boolean;
  /** The year that 年底 and 6月底前 mean at a place. */
  spokenYearAt(at: number): number | null;
  /** Year that the paragraphs before this one spoke of last. */
  lastYear: string | null;
  /** Words of the title, of the heading over a place, and of what opens its section. */
  readonly titleWords: readonly WordHit[];
  headingWordsAt(at: number): readonly WordHit[];
  openingWordsAt(at: number): readonly WordHit[];
}

/** A number whose kind is still open: what speaks for each kind, and how to draft it once the kind is settled. */
export interface Candidate extends KindCandidate {
  /** Numbers of the index that the text is read with. */
  readonly evidence: readonly number[];
  readonly worded: boolean;
  draft(kind: StatementKind): Draft;
}

/** Finds the statements in what the scan of one paragraph found; gives unused bases back as marks. */
export function collectCandidates(
  text: string,
  start: number,
  end: number,
  scan: Scan,
  context: ParagraphContext,
  inTable: (at: number) => boolean,
  index: EvidenceIndex,
): { candidates: Candidate[]; marks: Mark[] } {
  const found: Candidate[] = [];
  const marks: Mark[] = [];
  const used = new Set<Denominator>();
  const spoken = context.spokenYearAt(start);
  const closing = readClosingDeadline(text, start, end, spoken);
  const carry: DateCarry = {
    base: context.headingDateAt(start) ?? closing,
    head: context.headingDateAt(start) ?? closing,
    clause: null,
    passing: null,
    fresh: false,
    year: context.lastYear ?? (spoken === null ? context.document.periodStart : String(spoken)),
    spoken: spoken === null ? null : String(spoken),
  };
  let section = context.sectionStartAt(start);
  let firstOfSentence = 0;
  const cursor = new Cursor(scan);
  const sentences = splitSentences(text, start, end);
  const opening = findWords(text, start, Math.min(end, start + OPENING));
  sentences.forEach((sentence, i) => {
    const now = context.sectionStartAt(sentence.start);
    if (now !== section) {
      section = now;
      carry.head = carry.base = context.headingDateAt(sentence.start) ?? closing;
      carry.clause = carry.passing = null;
      carry.fresh = false;
    }
    const { quantities, dates, denominators } = cursor.take(sentence);
    let near: Near = {
      text,
      sentence,
      context,
      carry,
      dates: new SentenceDates(text, sentence, dates),
      neighbours: new Neighbours(text, sentence, quantities),
      clauses: new Clauses(text, sentence),
      words: quantities.length > 0 ? findWords(text, sentence.start, sentence.end) : [],
      index,
      opening: i > 0 ? opening : context.openingWordsAt(start),
    };
    const earlier = firstOfSentence;
    firstOfSentence = found.length;
    const nouns: string[] = [];
    for (const [index, q] of quantities.entries()) {
      const base = baseOf(text, q, index, denominators, quantities);
      if (base) used.add(base);
      const clause = near.clauses.around(q.start, q.end);
      const described = describeNoun(text, sentence, clause, q, { quantities, nouns });
      nouns.push(described.noun);
      found.push(weighQuantity(near, clause, q, index, base, described));
    }
    if (!inTable(sentence.start))
      for (const c of readCoverage(text, sentence)) {
        if (near.words.length === 0) near = { ...near, words: findWords(text, sentence.start, sentence.end) };
        // Only a number of this sentence or, cut at the longest, of the one before can stand at the same place.
        if (!found.slice(earlier).some((d) => d.start < c.end && c.start < d.end)) found.push(weighCoverage(near, c));
      }
    const place =
      i === 0 || context.opensBody(sentence) ? 'first' : i === 1 || sentence.start - now <= 160 ? 'early' : 'late';
    carryDates(text, sentence, context.bodyStartIn(sentence), dates, carry, place);
  });
  context.lastYear = carry.year;
  for (const d of scan.denominators)
    if (!used.has(d)) marks.push({ start: d.start, end: d.end, class: 'name', rule: 'rate-name' });
  found.sort((a, b) => a.start - b.start);
  return { candidates: found, marks };
}

/** Hands out the tokens of a paragraph sentence by sentence, each looked at once. */
class Cursor {
  private readonly scan: Scan;
  private q = 0;
  private t = 0;
  private d = 0;
  constructor(scan: Scan) {
    this.scan = scan;
  }
  take(sentence: ClauseSpan): Pick<Scan, 'quantities' | 'dates' | 'denominators'> {
    const { quantities, dates, denominators } = this.scan;
    const q0 = this.q;
    while (this.q < quantities.length && (quantities[this.q]?.numberStart ?? 0) < sentence.end) this.q++;
    const t0 = this.t;
    while (this.t < dates.length && (dates[this.t]?.start ?? 0) < sentence.end) this.t++;
    const d0 = this.d;
    while (this.d < denominators.length && (denominators[this.d]?.start ?? 0) < sentence.end) this.d++;
    return {
      quantities: quantities.slice(q0, this.q),
      dates: dates.slice(t0, this.t),
      denominators: denominators.slice(d0, this.d),
    };
  }
}

export interface Near {
  readonly text: string;
  readonly sentence: ClauseSpan;
  readonly context: ParagraphContext;
  readonly carry: DateCarry;
  readonly dates: SentenceDates;
  readonly neighbours: Neighbours;
  readonly clauses: Clauses;
  readonly words: readonly WordHit[];
  readonly opening: readonly WordHit[];
  readonly index: EvidenceIndex;
}

/** How much of a paragraph or section opens it. */
const OPENING = 40;

/** The base that stands before the number in its clause, with no other rate between. */
function baseOf(
  text: string,
  q: Quantity,
  index: number,
  denominators: readonly Denominator[],
  quantities: readonly Quantity[],
): Denominator | null {
  const best = denominators.findLast((d) => d.end <= q.start);
  if (!best) {
    const behind = denominators.find((d) => d.start >= q.end);
    return behind && /^[^,。;、]{0,2}\/?$/.test(text.slice(q.end, behind.start)) ? behind : null;
  }
  if (q.unit === 'percent' || q.unit === 'percentage_point' || q.unit === 'permille' || q.unit === 'grade') return null;
  if (q.start - best.end > 60) return null;
  const between = text.slice(best.end, q.start);
  if (/[。;]/.test(between)) return null;
  let before = index - 1;
  while (before >= 0 && (quantities[before]?.start ?? 0) >= q.start) before--;
  const other = quantities[before];
  if (!other || other.start < best.end)
    return /,/.test(between) && !/^[^,]*(?:分别|[:,])[^,]*$/.test(between) ? null : best;
  return /^[^,]*$/.test(between) || /分别/.test(between) ? best : null;
}

/** 「到2022年和2030年,成人吸烟率分别低于24.5%和20%」: each number has the year in its place. */
function ownOfYears(
  text: string,
  sentence: ClauseSpan,
  q: Quantity,
  index: number,
  quantities: readonly Quantity[],
): GoverningDate | null {
  const from = Math.max(sentence.start, q.start - 100);
  const lead = text.slice(from, q.start);
  const shared = lead.lastIndexOf('分别');
  if (shared < 0 || /[,。;]/.test(lead.slice(shared).replace(/[\d.],/g, ''))) return null;
  const years = /([到至]?)((?:19|20)\d{2})年?(?:年?底|末)?[、和与]((?:19|20)\d{2})年(年?底|末)?,?[^。;]*$/.exec(
    lead.slice(0, shared),
  );
  if (!years) return null;
  let k = 0;
  while ((quantities[index - k - 1]?.start ?? -1) >= from + shared) k++;
  const year = k < 2 ? years[k + 2] : undefined;
  return year
    ? {
        value: years[4] ? `${year}-12` : year,
        use: years[1] ? 'deadline' : 'bare',
        basis: 'stated',
        near: true,
        own: true,
      }
    : null;
}

/** B of 由A提高到B. */
const RESULT = /(?:由|从)[^,。;]{0,30}[\d%][^,。;]{0,24}(?:到|至|为)(?:(?:19|20)\d\d年(?:底|末)?的?)?$/;

function weighQuantity(
  near: Near,
  clause: ClauseSpan,
  q: Quantity,
  index: number,
  base: Denominator | null,
  described: NounDescription,
): Candidate {
  const { text, context, carry, dates, neighbours } = near;
  const date =
    ownOfYears(text, near.sentence, q, index, near.neighbours.quantities) ??
    decideDate(text, dates, q.numberStart, carry);
  const said = decideComparator(neighbours, clause, q, index);
  const before = text.slice(Math.max(clause.start, q.start - 60), q.start);
  const result = /[由从]/.test(before) && RESULT.test(before);
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
    weights: weighKind(evidence),
    baseline: said.baseline,
    section: context.sectionStartAt(q.start),
    worded: false,
    draft: (kind) => draftQuantity(near, clause, q, base, date, said, described, kind),
  };
}

function weighCoverage(near: Near, span: ClauseSpan): Candidate {
  const { text, context, carry, dates } = near;
  const clause = near.clauses.around(span.start, span.end);
  const date = decideDate(text, dates, clause.end, carry);
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
    weights: weighKind(evidence),
    baseline: false,
    section: context.sectionStartAt(span.start),
    worded: true,
    draft: (kind) => draftCoverage(near, clause, span, date, kind),
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
      ...facts,
      date: withDocument(facts.date, context.document),
      clause,
      start,
      end,
      headingWords: context.headingWordsAt(start),
      titleWords: context.titleWords,
      compared: near.dates.isComparedBefore(start),
      year: context.document.year,
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
  return document.periodEnd ? { value: document.periodEnd, use: 'bare', basis: 'document' } : null;
}
