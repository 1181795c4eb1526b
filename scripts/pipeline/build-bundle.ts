import { phraseStatementZh } from '../../src/domain/phrase-statement.ts';
import { phraseStatementEn } from '../../src/domain/phrase-statement-en.ts';
import { speaksForPlace } from '../../src/domain/speaks-for-place.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { CuratedDocument } from '../../src/schemas/document.ts';
import type { IdRegister } from '../../src/schemas/id-register.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import { checkDocument } from '../checks/check-document.ts';
import type { Problem, YamlPath } from '../checks/problem.ts';
import { applyReview } from './apply-review.ts';
import { assignCheckIds } from './assign-check-ids.ts';
import { assignCorrectionIds } from './assign-correction-ids.ts';
import { assignIds, assignMeasureIds } from './assign-ids.ts';
import { assignSectionIds } from './assign-section-ids.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import { documentRecord } from './document-record.ts';
import type { PartReading, Reading } from './extract-text.ts';
import { findUnraised } from './find-unraised.ts';
import { makeMeasures } from './make-measures.ts';
import { indicatorOf, makeStatement } from './make-statement.ts';
import { IndicatorIndex } from './match-indicator.ts';
import { OrganisationIndex } from './organisation-index.ts';
import { linkPaths, pairBaselines } from './pair-baselines.ts';
import { readMeasureSpans } from './read-measure-spans.ts';
import { itemStart, readOrganisations } from './read-organisations.ts';
import { ReviewFaults } from './review-faults.ts';
import { buildSections } from './section-tree.ts';
import { stateDrafts } from './state-drafts.ts';

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
  lineIn(path: string, at: YamlPath): number | null;
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
  if (!part)
    throw new Error(`${document.id}: part ${document.part} is not among the ${reading.parts.length} that were read`);
  const { clean } = reading;
  const assignedSections = assignSectionIds(document.id, buildSections(clean, part, document.id), input.register);
  const { sections } = assignedSections;
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
    makeStatement(s, assigned.ids[i] ?? '', {
      document,
      sections,
      index,
      responsibilities,
      bodies,
      clean,
      corrections,
    }),
  );
  const uncounted = makeMeasures(readMeasureSpans(clean, withoutRejected(clean, part, input.review)), {
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
  const faults = new ReviewFaults(document.id, input.lineIn);
  const reviewed = applyReview(draftBundle, input.review, (s) => indicatorOf(s, index)?.id ?? null, faults);
  const checked = checkDocument(link(reviewed, input.indicators));
  if (input.review) findUnraised(corrections, checked.corrections, input.review, faults);
  const assignedCorrections = assignCorrectionIds(checked, input.register);
  const assignedChecks = assignCheckIds(assignedCorrections.bundle, input.register);
  const parts = [assigned, assignedMeasures, assignedSections, assignedCorrections, assignedChecks];
  return {
    bundle: assignedChecks.bundle,
    register: {
      document_id: document.id,
      ...assigned.register,
      tombstones: input.register?.tombstones ?? [],
      measures: assignedMeasures.register,
      sections: assignedSections.register,
      corrections: assignedCorrections.register,
      checks: assignedChecks.register,
    },
    lost: parts.flatMap(({ lost }) => lost),
    problems: [...bodies.problems(), ...faults.problems],
  };
}

/** Pairs, paths and sentences are made last, from the fields as they stand after review. */
function link(bundle: DocumentBundle, indicators: readonly Indicator[]): DocumentBundle {
  const candidates = pairBaselines(bundle.statements, indicators);
  const baseline = new Map(candidates.filter((c) => c.accepted).map((c) => [c.target_id, c.achieved_id]));
  const paths = linkPaths(bundle.statements);
  const speaker = speaksForPlace(bundle.document) ? null : 'proposal';
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

/** A number that the editors take for no statement leaves its clause free to be a measure. */
function withoutRejected(clean: CleanText, part: PartReading, review: Review | null): PartReading {
  const rejected = new Set((review?.rejections ?? []).map((r) => r.start));
  return { ...part, drafts: part.drafts.filter((d) => !rejected.has(clean.offsets[d.start] ?? -1)) };
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
