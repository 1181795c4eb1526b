import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Numeral } from '../../src/schemas/numeral.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import { NOT_RENDERED } from './scaffold-documents.ts';

/** What nobody has decided about a document, group by group in the order in which a mistake would mislead a reader. */
export interface Undecided {
  /** `file → field: why`, for what the record itself leaves open. */
  readonly record: readonly string[];
  readonly doubts: readonly Correction[];
  /** Numerals that no rule accounts for. */
  readonly numerals: readonly Numeral[];
  /** Compared targets first, then other targets, norms, facts; binding before expected; by place in the text. */
  readonly statements: readonly Statement[];
  readonly measures: readonly Measure[];
}

/** @param bundle the document as the rules read it, before any review is laid over it */
export function listUndecided(bundle: DocumentBundle, place: Place | null, review: Review | null): Undecided {
  const open = <T extends { id: string }>(list: readonly T[], reviewed: readonly { id: string }[]): T[] =>
    list.filter((row) => !reviewed.some((r) => r.id === row.id));
  return {
    record: listOpenFields(bundle, place),
    doubts: bundle.corrections.filter(
      (c) => !review?.corrections.some((r) => r.check === c.check && r.quotes[0]?.start === c.spans[0]?.start),
    ),
    numerals: bundle.numerals.filter((n) => n.class_basis === 'default'),
    statements: open(bundle.statements, [...(review?.statements ?? [])])
      .filter((s) => !review?.rejections.some((r) => r.start === s.number_start && r.text === s.number_text))
      .sort((a, b) => rankStatement(a) - rankStatement(b) || a.number_start - b.number_start),
    measures: open(bundle.measures, review?.measures ?? []),
  };
}

function listOpenFields({ document }: DocumentBundle, place: Place | null): string[] {
  const path = `content/documents/${document.id}.yaml`;
  const fields: string[] = [];
  if (document.completeness === 'breaks_off')
    fields.push(`${path} → completeness: breaks_off at ${document.breaks_off_at ?? '?'}; is a whole copy to be had?`);
  if (place && document.review === 'machine')
    fields.push(`content/places/${place.id}.yaml → name_en: “${place.name_en}”; is it the established English name?`);
  for (const [field, reason] of Object.entries(document.null_reasons))
    if (reason === 'not_seen')
      fields.push(
        `${field === 'hosting_site' ? `content/sources/${document.source_id}.yaml` : path} → ${field}: not found by the machine; state it, or give null_reasons its reason`,
      );
  for (const field of ['title_en', 'short_en'] as const)
    if (document[field].startsWith(NOT_RENDERED)) fields.push(`${path} → ${field}: not yet rendered`);
  return fields;
}

function rankStatement(s: Statement): number {
  const kind = s.kind === 'target' ? (s.indicator_id === null ? 1 : 0) : s.kind === 'norm' ? 2 : 3;
  return kind * 10 + (s.corrections.length > 0 ? 0 : 4) + (s.force === 'binding' ? 0 : s.force === 'expected' ? 1 : 2);
}
