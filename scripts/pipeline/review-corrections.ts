import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { Review } from '../../src/schemas/review.ts';
import { placeEntries } from './place-entries.ts';
import type { ReviewFaults } from './review-faults.ts';

/** Doubts with the verdicts of the editors, and the faults that these found by reading. */
export function reviewCorrections(bundle: DocumentBundle, review: Review, faults: ReviewFaults): Correction[] {
  const { fail } = faults;
  const corrections = [...bundle.corrections];
  const chars = Array.from(bundle.text);
  const placed = placeEntries(
    'corrections',
    review.corrections,
    // What a reader found may be more than one thing at a place; a doubt is decided once.
    (entry, i) => (entry.check === null ? i : `${entry.check} at ${entry.quotes[0]?.start}`),
    (entry) => `the doubt of ${entry.check} at ${entry.quotes[0]?.start}`,
    faults,
  );
  for (const { entry, at: place } of placed.values()) {
    const spans = entry.quotes.map((q) => ({ start: q.start, end: q.start + Array.from(q.text).length }));
    const wrong = entry.quotes.findIndex(
      (q) =>
        chars
          .slice(q.start - bundle.document.span_start, q.start - bundle.document.span_start + Array.from(q.text).length)
          .join('') !== q.text,
    );
    const misquoted = entry.quotes[wrong];
    if (misquoted) {
      fail(
        [...place, 'quotes', wrong],
        `a correction quotes “${misquoted.text}” at ${misquoted.start}, where the text says otherwise`,
        'Mend start or text.',
      );
      continue;
    }
    const at = corrections.findIndex(
      (c) => c.check === entry.check && entry.check !== null && c.spans[0]?.start === spans[0]?.start,
    );
    const ids = bundle.statements
      .filter((s) => spans.some((p) => s.number_start < p.end && p.start < s.number_end))
      .map((s) => s.id);
    const decided: Omit<Correction, 'id'> = {
      document_id: bundle.id,
      statement_ids: ids,
      type: entry.type,
      status: entry.status,
      field: entry.field,
      old: entry.old,
      new: entry.new,
      check: entry.check,
      reason_zh: entry.reason_zh,
      reason_en: entry.reason_en,
      spans,
      computation: null,
      version: null,
      date: review.coders[0]?.date ?? null,
    };
    const known = corrections[at];
    if (known) corrections[at] = { ...decided, id: known.id, statement_ids: known.statement_ids };
    else corrections.push({ ...decided, id: `${bundle.id}-c${String(corrections.length + 1).padStart(2, '0')}` });
  }
  return corrections;
}
