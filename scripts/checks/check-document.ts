import { worstReview } from '../../src/domain/worst-review.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { CheckResult } from '../../src/schemas/check.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import { changeFromTo } from './text/change-from-to.ts';
import { viewDocument } from './text/document-view.ts';
import { fixedExpressions } from './text/fixed-expressions.ts';
import { growthFromLevel } from './text/growth-from-level.ts';
import { impliedPopulation } from './text/implied-population.ts';
import { limitsCross } from './text/limits-cross.ts';
import { listedCount } from './text/listed-count.ts';
import { marksClose } from './text/marks-close.ts';
import { partsWithinWhole } from './text/parts-within-whole.ts';
import { restatedValue } from './text/restated-value.ts';
import { shareOfParts } from './text/share-of-parts.ts';
import { sharesSum } from './text/shares-sum.ts';
import { sumOfParts } from './text/sum-of-parts.ts';
import { targetBeyondBaseline } from './text/target-beyond-baseline.ts';
import type { Finding, TextCheck } from './text/text-check.ts';
import { valueInRange } from './text/value-in-range.ts';
import { yearsPrinted } from './text/years-printed.ts';

export const TEXT_CHECKS: readonly TextCheck[] = [
  shareOfParts,
  growthFromLevel,
  changeFromTo,
  impliedPopulation,
  partsWithinWhole,
  sumOfParts,
  sharesSum,
  restatedValue,
  targetBeyondBaseline,
  limitsCross,
  valueInRange,
  listedCount,
  marksClose,
  fixedExpressions,
  yearsPrinted,
];

/** Runs the text checks over a document and adds what they found: results, and corrections for what fails. */
export function checkDocument(bundle: DocumentBundle): DocumentBundle {
  const view = viewDocument(bundle);
  const found = TEXT_CHECKS.flatMap((check) => check.run(view).map((finding) => ({ check: check.name, finding })));
  const checks = found.map(
    ({ check, finding }, i): CheckResult => ({
      id: `${bundle.id}-k${String(i + 1).padStart(2, '0')}`,
      document_id: bundle.id,
      check,
      result: finding.result,
      statement_ids: finding.statements.map((s) => s.id),
      review:
        finding.statements.length > 0 ? worstReview(finding.statements.map((s) => s.review)) : bundle.document.review,
      computation: finding.computation,
      note_zh: finding.note_zh,
      note_en: capitalise(finding.note_en),
    }),
  );
  return found.reduce(
    (result, { check, finding }) =>
      finding.fault === null ? result : addCorrection(result, check, finding, finding.fault),
    { ...bundle, checks },
  );
}

/** An open correction for a failure; one that an editor has already written for the same check and place takes it over. */
function addCorrection(
  bundle: DocumentBundle,
  check: string,
  finding: Finding,
  type: Correction['type'],
): DocumentBundle {
  const ids = finding.statements.map((s) => s.id);
  const spans =
    finding.spans?.map(({ start, end }) => ({ start, end })) ??
    finding.statements.map((s) => ({ start: s.number_start, end: s.number_end }));
  const here = bundle.corrections.filter((c) => c.spans.some((k) => spans.some((s) => meets(k, s))));
  const known = here.find((c) => c.check === check);
  // What an editor has written about this place answers a fault of the text itself, whatever it was found by.
  if (finding.spans && !known && here.length > 0) return bundle;
  const correction: Correction = known
    ? { ...known, computation: known.computation ?? finding.computation }
    : {
        id: nextId(bundle),
        document_id: bundle.id,
        statement_ids: ids,
        type,
        status: finding.reading === undefined ? 'open' : 'proposed',
        field: finding.spans ? null : doubtedField(finding),
        old: (finding.spans?.map((s) => `“${s.text}”`) ?? finding.statements.map((s) => s.number_text)).join('; '),
        new: finding.reading === undefined ? null : `“${finding.reading}”`,
        check,
        reason_zh: finding.note_zh,
        reason_en: capitalise(finding.note_en),
        spans,
        computation: finding.computation,
        version: null,
        date: null,
      };
  return {
    ...bundle,
    corrections: known
      ? bundle.corrections.map((c) => (c === known ? correction : c))
      : [...bundle.corrections, correction],
    statements: bundle.statements.map((s) =>
      ids.includes(s.id) && !s.corrections.includes(correction.id)
        ? { ...s, corrections: [...s.corrections, correction.id] }
        : s,
    ),
  };
}

/** A sentence may begin with the name of what it counts. */
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Span {
  readonly start: number;
  readonly end: number;
}
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The end of the value that every statement concerned has printed; none where one gives a lower and one an upper bound. */
function doubtedField({ statements }: Finding): string | null {
  if (statements.every((s) => s.value_min !== null)) return 'value_min';
  return statements.every((s) => s.value_max !== null) ? 'value_max' : null;
}

function nextId(bundle: DocumentBundle): string {
  const last = Math.max(0, ...bundle.corrections.map((c) => Number(/-c(\d+)$/.exec(c.id)?.[1] ?? 0)));
  return `${bundle.id}-c${String(last + 1).padStart(2, '0')}`;
}
