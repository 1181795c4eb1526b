import type { Comparator, Modality, StatementKind, Unit } from '../../src/schemas/statement.ts';
import { type Comparison, decideComparator, Neighbours } from './decide-comparator.ts';
import { carryDates, type DateCarry, decideDate, type GoverningDate, SentenceDates } from './decide-date.ts';
import { describeNoun, type NounDescription } from './describe-noun.ts';
import type { Draft } from './draft.ts';
import type { HeadingKind } from './lexicon/section-words.ts';
import { unitOfBase } from './lexicon/unit-labels.ts';
import { type DocumentContext, spokenYear } from './read-context.ts';
import { readCoverage } from './read-coverage.ts';
import { readClosingDeadline } from './read-item-deadline.ts';
import type { Quantity } from './read-quantities.ts';
import type { Denominator, Mark, Scan } from './scan-numerals.ts';
import { type KindCandidate, settleKinds } from './settle-kinds.ts';
import { type ClauseSpan, Clauses, splitSentences } from './split-sentences.ts';
import { boundValue } from './value-bounds.ts';
import { type Bound, type KindWeights, weighKind } from './weigh-kind.ts';

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
}

/** Turns what the scan of one paragraph found into statements; gives unused bases back as marks. */
export function buildDrafts(
  text: string,
  start: number,
  end: number,
  scan: Scan,
  context: ParagraphContext,
  inTable: (at: number) => boolean,
): { drafts: Draft[]; marks: Mark[] } {
  const found: Candidate[] = [];
  const marks: Mark[] = [];
  const used = new Set<Denominator>();
  const spoken = spokenYear(context.document);
  const closing = readClosingDeadline(text, start, end, spoken);
  const carry: DateCarry = {
    base: context.headingDateAt(start) ?? closing,
    head: context.headingDateAt(start) ?? closing,
    clause: null,
    fresh: false,
    year: spoken === null ? context.document.periodStart : String(spoken),
  };
  let section = context.sectionStartAt(start);
  let firstOfSentence = 0;
  const cursor = new Cursor(scan);
  const sentences = splitSentences(text, start, end);
  sentences.forEach((sentence, i) => {
    const now = context.sectionStartAt(sentence.start);
    if (now !== section) {
      section = now;
      carry.head = carry.base = context.headingDateAt(sentence.start) ?? closing;
      carry.clause = null;
      carry.fresh = false;
    }
    const { quantities, dates, denominators } = cursor.take(sentence);
    const near = {
      text,
      sentence,
      context,
      carry,
      dates: new SentenceDates(text, sentence, dates),
      neighbours: new Neighbours(text, sentence, quantities),
      clauses: new Clauses(text, sentence),
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
        // Only a number of this sentence or, cut at the longest, of the one before can stand at the same place.
        if (!found.slice(earlier).some((d) => d.start < c.end && c.start < d.end)) found.push(weighCoverage(near, c));
      }
    const place =
      i === 0 || context.opensBody(sentence) ? 'first' : i === 1 || sentence.start - now <= 160 ? 'early' : 'late';
    carryDates(text, sentence, context.bodyStartIn(sentence), dates, carry, place);
  });
  for (const d of scan.denominators)
    if (!used.has(d)) marks.push({ start: d.start, end: d.end, class: 'name', rule: 'rate-name' });
  found.sort((a, b) => a.start - b.start);
  const kinds = settleKinds(text, found);
  return { drafts: found.map((candidate, i) => candidate.draft(kinds[i] ?? 'achieved')), marks };
}

/** A number whose kind is still open: what speaks for each kind, and how to draft it once the kind is settled. */
interface Candidate extends KindCandidate {
  draft(kind: StatementKind): Draft;
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

interface Near {
  readonly text: string;
  readonly sentence: ClauseSpan;
  readonly context: ParagraphContext;
  readonly carry: DateCarry;
  readonly dates: SentenceDates;
  readonly neighbours: Neighbours;
  readonly clauses: Clauses;
}

/** 不得低于 is a rule; 不低于, ≥, 以上 limit a rule or a target. */
function boundOf(text: string, clause: ClauseSpan, q: Quantity, comparator: Comparator): Bound {
  const before = text.slice(Math.max(clause.start, q.start - 16), q.numberStart);
  if (/不得|严禁|应当?不|须不/.test(before)) return 'rule';
  if (/不低于|不少于|不超过|不高于|不大于|不小于|至少|≥|≤|控制在/.test(before)) return 'limit';
  if (comparator === 'lte' && q.unit === 'other') return 'limit';
  if (q.adjoining === 'lt' || q.adjoining === 'approx' || (q.adjoining === 'gt' && q.start === q.numberStart))
    return 'told';
  return comparator === 'gte' || comparator === 'lte' ? 'soft' : null;
}

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
  return year ? { value: years[4] ? `${year}-12` : year, use: years[1] ? 'deadline' : 'bare', basis: 'stated' } : null;
}

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
    withDocument(decideDate(text, dates, q.numberStart, carry), context.document);
  const said = decideComparator(neighbours, clause, q, index);
  const bound = boundOf(text, clause, q, said.comparator);
  const result = /(?:由|从)[^,。;]{0,30}[\d%][^,。;]{0,24}(?:到|至|为)(?:(?:19|20)\d\d年(?:底|末)?的?)?$/.test(
    text.slice(Math.max(clause.start, q.start - 60), q.start),
  );
  const weights = weigh(near, clause, q, q.unit, date, q.low, bound, result);
  return {
    start: q.start,
    end: q.end,
    weights,
    baseline: said.baseline,
    draft: (kind) => draftQuantity(near, clause, q, base, date, said, described, kind),
  };
}

function draftQuantity(
  { text, sentence, context }: Near,
  clause: ClauseSpan,
  q: Quantity,
  base: Denominator | null,
  date: GoverningDate | null,
  said: Comparison,
  described: NounDescription,
  kind: StatementKind,
): Draft {
  const each = /每(人|名|户|床日?|例|次|人次|张|个|家|所|辆)(?:每年|每月|年|月)?[^,。;\d]{0,6}$/.exec(
    text.slice(clause.start, q.start),
  );
  let unit = q.unit ?? unitOfBare(text, clause, q, said.comparator);
  let perValue: number | null = null;
  let perZh: string | null = null;
  if (base) {
    if (base.value !== 1 && (unit === 'count' || unit === 'ratio' || unit === 'other' || unit === 'years'))
      unit = unitOfBase(base.value);
    perValue = base.value;
    perZh = base.zh === '' ? null : base.zh;
  } else if (unit === 'per_100k') perValue = 1e5;
  else if (q.unitZh && /\/(?:千|万|10万)/.test(q.unitZh)) {
    perValue = q.unitZh.includes('千') ? 1e3 : q.unitZh.includes('10万') ? 1e5 : 1e4;
    unit = unitOfBase(perValue);
    perZh = q.unitZh.split('/')[1] ?? null;
  } else if (each && unit === 'cny') {
    perValue = 1;
    perZh = each[1] ?? null;
  }
  const bounds = boundValue(said.comparator, q.low, q.high, said.bound);
  const dated = datesFor(kind, date, said.baseline, context.document);
  const lettered = q.unit === 'grade' && q.low === 0;
  return {
    start: q.start,
    end: q.end,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    kind,
    comparator: bounds.comparator,
    direction: said.direction,
    min: lettered ? null : bounds.min,
    max: lettered ? null : bounds.max,
    unit,
    unitZh: q.unitZh,
    perValue,
    perZh,
    perSpan: base ? { start: base.start, end: base.end } : null,
    ...described,
    ...dated,
    force: null,
    modality: modalityOf(text.slice(clause.start, q.start), context.document.proposal, kind),
    worded: false,
    tabular: false,
  };
}

function weighCoverage(near: Near, span: ClauseSpan): Candidate {
  const { text, context, carry, dates } = near;
  const clause = near.clauses.around(span.start, span.end);
  const date = withDocument(decideDate(text, dates, clause.end, carry), context.document);
  const weights = weigh(near, clause, span, null, date, null, null, false);
  return { ...span, weights, baseline: false, draft: (kind) => draftCoverage(near, clause, span, date, kind) };
}

function draftCoverage(
  { text, sentence, context }: Near,
  clause: ClauseSpan,
  span: ClauseSpan,
  date: GoverningDate | null,
  kind: StatementKind,
): Draft {
  const word = text.slice(span.start, span.end);
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  const noun = (word === '全覆盖' ? before.replace(/(?:逐步|基本)?(?:实现|达到)?$/, '') : `${before}${after}`)
    .replace(/^(?:到|至)?\d{4}年(?:底|末)?,?/, '')
    .slice(-40);
  return {
    start: span.start,
    end: span.end,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    kind,
    comparator: 'eq',
    direction: null,
    min: 100,
    max: 100,
    unit: 'percent',
    unitZh: null,
    perValue: null,
    perZh: null,
    perSpan: null,
    noun: noun.trim() || word,
    scope: null,
    cycle: null,
    ...datesFor(kind, date, false, context.document),
    force: null,
    modality: modalityOf(before, context.document.proposal, kind),
    worded: true,
    tabular: false,
  };
}

function weigh(
  { text, sentence, context }: Near,
  clause: ClauseSpan,
  { start, end }: ClauseSpan,
  unit: Unit | null,
  date: GoverningDate | null,
  value: number | null,
  bound: Bound,
  result: boolean,
): KindWeights {
  return weighKind({
    before: text.slice(Math.max(sentence.start, start - 120), start),
    after: text.slice(end, Math.min(sentence.end, end + 40)),
    clause: text.slice(Math.max(clause.start, start - 60), start),
    date,
    year: context.document.year,
    heading: context.headingKindAt(start),
    document: context.document.kind,
    unit,
    value,
    printed: text.slice(start, end),
    bound,
    result,
    proposal: context.document.proposal,
  });
}

/** The plan’s own period governs what has no date of its own. */
function withDocument(date: GoverningDate | null, document: DocumentContext): GoverningDate | null {
  if (date) return date;
  return document.periodEnd ? { value: document.periodEnd, use: 'bare', basis: 'document' } : null;
}

function datesFor(
  kind: StatementKind,
  date: GoverningDate | null,
  baseline: boolean,
  document: DocumentContext,
): Pick<Draft, 'due' | 'asOf' | 'dueBasis'> {
  if (!date?.value || (kind === 'norm' && date.basis === 'document')) return { due: null, asOf: null, dueBasis: null };
  if (kind === 'achieved') {
    if (date.basis === 'document' && document.kind === 'achieved' && !baseline)
      return { due: null, asOf: document.periodEnd, dueBasis: 'document' };
    if (date.use === 'deadline' || date.basis === 'document' || baseline)
      return {
        due: null,
        asOf: date.basis === 'stated' && date.use !== 'deadline' ? date.value : null,
        dueBasis: null,
      };
    return { due: null, asOf: date.value, dueBasis: date.basis };
  }
  if (date.use === 'until' && date.basis !== 'stated') return { due: null, asOf: null, dueBasis: null };
  // The period of a report is no deadline.
  if (date.basis === 'document' && document.kind === 'achieved') return { due: null, asOf: null, dueBasis: null };
  return { due: date.value, asOf: null, dueBasis: date.basis };
}

function modalityOf(before: string, proposal: boolean, kind: StatementKind): Modality {
  if (proposal && kind !== 'achieved') return 'proposed';
  if (/力争|争创|争取|努力(?!建)/.test(before)) return 'aspirational';
  if (/探索|研究(?:制定|建立|设立)|试行/.test(before)) return 'exploratory';
  return 'firm';
}

/** A number without a unit word: the indicator’s name tells. 「出生人口性别比保持在107左右」 */
function unitOfBare(text: string, clause: ClauseSpan, q: Quantity, _comparator: Comparator): Draft['unit'] {
  const name = text.slice(clause.start, q.start);
  if (/性别比|床护比|医护比|护床比|师生比|[医床护]{2}比/.test(name)) return 'ratio';
  if (/寿命/.test(name)) return 'years';
  if (/率|占比|比例/.test(name.slice(-12))) return 'percent';
  if (/指数|得分|评分|分值|CMI|系数|值/.test(name)) return 'other';
  return 'count';
}
