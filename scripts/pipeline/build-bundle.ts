import { phraseStatementZh } from '../../src/domain/phrase-statement.ts';
import { phraseStatementEn } from '../../src/domain/phrase-statement-en.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { CuratedDocument } from '../../src/schemas/document.ts';
import type { IdRegister } from '../../src/schemas/id-register.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { Section } from '../../src/schemas/section.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Responsible, Statement } from '../../src/schemas/statement.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import type { Problem } from '../checks/problem.ts';
import { applyReview } from './apply-review.ts';
import { assignIds, assignMeasureIds } from './assign-ids.ts';
import { beginPlainly } from './begin-plainly.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import { documentRecord } from './document-record.ts';
import type { Doubt } from './doubt-values.ts';
import type { PartReading, Reading } from './extract-text.ts';
import { IndicatorIndex } from './match-indicator.ts';
import { OrganisationIndex } from './organisation-index.ts';
import { linkPaths, pairBaselines } from './pair-baselines.ts';
import { readMeasureSpans } from './read-measure-spans.ts';
import type { MeasureReading } from './read-measures.ts';
import { itemStart, listFor, type ResponsibilityReading, readOrganisations } from './read-organisations.ts';
import { buildSections, sectionAt } from './section-tree.ts';
import { type StatedDraft, stateDrafts } from './state-drafts.ts';

/** What a document is read with: the curated words, the editors’ overlay, the ids dealt so far. */
export interface BundleInput {
  readonly document: CuratedDocument;
  readonly source: Source;
  readonly reading: Reading;
  readonly indicators: readonly Indicator[];
  readonly themes: readonly Theme[];
  readonly organisations: readonly Organisation[];
  readonly review: Review | null;
  readonly register: IdRegister | null;
}

export interface BundleOutput {
  readonly bundle: DocumentBundle;
  readonly register: IdRegister;
  readonly lost: readonly string[];
  readonly problems: readonly Problem[];
}

/** Makes everything that is published of one document, or says what stands in the way. */
export function buildBundle(input: BundleInput): BundleOutput {
  const { document, source, reading } = input;
  const part = reading.parts[document.part - 1];
  const problems: Problem[] = [];
  if (!part)
    throw new Error(`${document.id}: part ${document.part} is not among the ${reading.parts.length} that were read`);
  const { clean } = reading;
  const sections = buildSections(clean, part, document.id);
  const responsibilities = readOrganisations(clean.text, part.part.start, part.part.end, (at) => itemStart(part, at));
  const bodies = new OrganisationIndex(input.organisations, document.place_id, document.id);
  const stated = stateDrafts(clean, part);
  const index = new IndicatorIndex(input.indicators);
  const assigned = assignIds(
    document.id,
    stated.map((s) => s.fields),
    input.register,
  );
  const corrections: Correction[] = [];
  const statements = stated.map((s, i) =>
    toStatement(s, assigned.ids[i] ?? '', { document, sections, index, responsibilities, bodies, clean, corrections }),
  );
  const uncounted = toMeasures(readMeasureSpans(clean, withoutRejected(clean, part, input.review)), {
    document,
    sections,
    themes: input.themes,
    index,
    responsibilities,
    bodies,
    clean,
  });
  const assignedMeasures = assignMeasureIds(document.id, uncounted, input.register);
  const measures = uncounted.map((m, i): Measure => ({ id: assignedMeasures.ids[i] ?? '', ...m }));
  const record = documentRecord(document, source, clean, part);
  const draftBundle: DocumentBundle = {
    id: document.id,
    document: record,
    text: sliceCodePoints(clean.raw, record.span_start, record.span_end),
    sections,
    statements,
    measures,
    numerals: toNumerals(clean, part, source, document.id, assigned.ids),
    corrections,
    checks: [],
    baseline_candidates: [],
  };
  const reviewed = applyReview(draftBundle, input.review, (s) => indicatorOf(s, index)?.id ?? null);
  problems.push(...bodies.problems(), ...reviewed.problems);
  return {
    bundle: link(reviewed.bundle, input.indicators),
    register: { ...assigned.register, measures: assignedMeasures.register },
    lost: [...assigned.lost, ...assignedMeasures.lost],
    problems,
  };
}

/** Pairs, paths and sentences are made last, from the fields as they stand after review. */
function link(bundle: DocumentBundle, indicators: readonly Indicator[]): DocumentBundle {
  const candidates = pairBaselines(bundle.statements, indicators);
  const baseline = new Map(candidates.filter((c) => c.accepted).map((c) => [c.target_id, c.achieved_id]));
  const paths = linkPaths(bundle.statements);
  const speaker = bundle.document.issuer_tier === 'member' ? 'proposal' : null;
  const statements = bundle.statements.map((s): Statement => {
    const linked = { ...s, baseline_id: baseline.get(s.id) ?? null, path_id: paths.get(s.id) ?? null };
    return {
      ...linked,
      sentence_zh: phraseStatementZh(linked, speaker),
      sentence_en: phraseStatementEn(linked, speaker),
    };
  });
  return { ...bundle, statements, baseline_candidates: candidates };
}

function sliceCodePoints(raw: string, start: number, end: number): string {
  return Array.from(raw).slice(start, end).join('');
}

interface StatementContext {
  readonly document: CuratedDocument;
  readonly sections: readonly Section[];
  readonly index: IndicatorIndex;
  readonly responsibilities: readonly ResponsibilityReading[];
  readonly bodies: OrganisationIndex;
  readonly clean: CleanText;
  readonly corrections: Correction[];
}

function toStatement(s: StatedDraft, id: string, c: StatementContext): Statement {
  const { fields } = s;
  const indicator = indicatorOf(fields, c.index);
  const ids = s.doubts.map((doubt) => addCorrection(c, doubt, id, fields));
  return {
    id,
    place_id: c.document.place_id,
    document_id: c.document.id,
    section_id: sectionAt(c.sections, fields.number_start).id,
    ...fields,
    noun_en: indicator?.name_en ?? fields.noun_zh,
    scope_en: null,
    indicator_id: indicator?.id ?? null,
    responsible: responsibleFor(s.draft.start, c),
    baseline_id: null,
    path_id: null,
    sentence_zh: fields.quote,
    sentence_en: fields.quote,
    quote_en: null,
    quote_en_review: null,
    corrections: ids,
    review: 'machine',
    coders: [],
  };
}

/** The indicator by noun and scope; 引进的高层次人才 is what 引进高层次人才 names, a yearly change what 年增长 names. */
function indicatorOf(
  s: Pick<Statement, 'noun_zh' | 'scope_zh' | 'unit' | 'comparator' | 'cycle'>,
  index: IndicatorIndex,
): Indicator | null {
  const change = s.comparator === 'change';
  const match = (noun: string) => index.match(noun, s.scope_zh, s.unit, change);
  const yearly = change && s.cycle === '每年' ? match(`${s.noun_zh}年增长`) : null;
  return match(s.noun_zh) ?? yearly ?? match(s.noun_zh.replace('的', ''));
}

function addCorrection(
  c: StatementContext,
  doubt: Doubt,
  statementId: string,
  at: { number_start: number; number_end: number },
): string {
  const id = `${c.document.id}-c${String(c.corrections.length + 1).padStart(2, '0')}`;
  c.corrections.push({
    id,
    document_id: c.document.id,
    statement_ids: [statementId],
    ...doubt,
    spans: [{ start: at.number_start, end: at.number_end }],
    computation: null,
    version: null,
    date: null,
  });
  return id;
}

function responsibleFor(at: number, c: Pick<StatementContext, 'responsibilities' | 'bodies' | 'clean'>): Responsible[] {
  const list = listFor(c.responsibilities, at);
  return list ? list.bodies.flatMap((b) => c.bodies.resolve(b, c.clean)) : [];
}

/** Those of the list that closes the item, else the body that the commitment names as its subject. */
function answerable(at: number, c: Pick<StatementContext, 'responsibilities' | 'bodies' | 'clean'>): Responsible[] {
  const listed = responsibleFor(at, c);
  return listed.length > 0 ? listed : c.bodies.actorAt(c.clean, at);
}

/** A number that the editors take for no statement leaves its clause free to be a measure. */
function withoutRejected(clean: CleanText, part: PartReading, review: Review | null): PartReading {
  const rejected = new Set((review?.rejections ?? []).map((r) => r.start));
  return { ...part, drafts: part.drafts.filter((d) => !rejected.has(clean.offsets[d.start] ?? -1)) };
}

interface MeasureContext
  extends Pick<StatementContext, 'document' | 'sections' | 'index' | 'responsibilities' | 'bodies' | 'clean'> {
  readonly themes: readonly Theme[];
}

function toMeasures(spans: readonly MeasureReading[], c: MeasureContext): Omit<Measure, 'id'>[] {
  return spans.flatMap((m): Omit<Measure, 'id'>[] => {
    const whole = printedSpan(c.clean, m.start, m.end);
    const printed = beginPlainly(whole, whole.end - 1);
    const section = sectionAt(c.sections, printed.start);
    const themes = themesOf(printed.text, section, c);
    if (themes.length === 0) return [];
    return indicatorsOf(m, c).map((indicator_id) => ({
      place_id: c.document.place_id,
      document_id: c.document.id,
      section_id: section.id,
      quote: printed.text,
      quote_start: printed.start,
      quote_end: printed.end,
      theme_ids: themes,
      strength: m.strength,
      modality: m.modality,
      direction: m.direction,
      benchmark_zh: m.benchmark,
      indicator_id,
      due: m.due ?? dueOfItem(c, m, section),
      responsible: answerable(m.start, c),
      summary_en: null,
      review: 'machine',
      coders: [],
    }));
  });
}

/** The indicators that a promise of direction speaks of: one measure for each, one without where none is known. */
function indicatorsOf(m: MeasureReading, c: MeasureContext): (string | null)[] {
  const found = m.subjects.flatMap((subject) => c.index.match(subject, null, 'percent', true)?.id ?? []);
  return found.length > 0 ? [...new Set(found)] : [null];
}

/** (…负责,2019年9月底前完成) at the end of the item dates its measures. */
function dueOfItem(c: MeasureContext, m: MeasureReading, section: Section): string | null {
  const list = listFor(c.responsibilities, m.start);
  const text = list ? c.clean.text.slice(list.start, list.end) : c.clean.text.slice(m.start, m.end);
  const due = /((?:19|20)\d{2})年(?:(\d{1,2})月)?(?:底|末)?前/.exec(text);
  if (!due || section.level === 0) return null;
  return due[2] ? `${due[1]}-${due[2].padStart(2, '0')}` : `${due[1]}-12`;
}

const passageOf = (section: Section, c: MeasureContext): string =>
  Array.from(c.clean.raw).slice(section.start, section.end).join('');

/** Themes by their words in the quote; where the quote names none, by the headings over it. */
function themesOf(quote: string, section: Section, c: MeasureContext): string[] {
  const score = (text: string): string[] =>
    c.themes
      .map((theme) => ({ theme, hits: theme.terms.filter((term) => text.includes(term)).length }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.hits - a.hits || a.theme.order - b.theme.order)
      .slice(0, 3)
      .map(({ theme }) => theme.id);
  const own = score(quote);
  if (own.length > 0) return own;
  let at: Section | undefined = section;
  while (at) {
    const found = score(at.title_zh);
    if (found.length > 0) return found;
    const parent: string | null = at.parent_id;
    at = parent === null ? undefined : c.sections.find((s) => s.id === parent);
  }
  // Nothing names a theme: the passage around it does.
  const [first] = score(passageOf(section, c));
  return first === undefined ? [] : [first];
}

function toNumerals(
  clean: CleanText,
  part: PartReading,
  source: Source,
  documentId: string,
  ids: readonly string[],
): DocumentBundle['numerals'] {
  return part.numerals.map((n) => {
    const span = printedSpan(clean, n.start, n.end);
    return {
      seed_file: source.seed_file,
      document_id: documentId,
      start: span.start,
      end: span.end,
      text: span.text,
      class: n.class,
      statement_id: n.draft === null ? null : (ids[n.draft] ?? null),
      class_basis: n.basis,
    };
  });
}
