import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';
import { demandTable, describeTables, type TableDescription } from '../../src/schemas/codebook.ts';
import type { GlossaryTerm } from '../../src/schemas/glossary-term.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Responsibility } from '../../src/schemas/responsibility.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { TableRows } from '../../src/schemas/tables.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import type { Tombstone } from '../../src/schemas/tombstone.ts';
import { type Cell, flattenLink, flattenRow } from './flatten-rows.ts';

/** What `convert` wrote and editors curated, validated, in any order. */
export interface Content {
  places: Place[];
  sources: Source[];
  themes: Theme[];
  indicators: Indicator[];
  organisations: Organisation[];
  glossary: GlossaryTerm[];
  bundles: DocumentBundle[];
  indicatorBundles: IndicatorBundle[];
  tombstones: Tombstone[];
  /** Seed file name → its bytes. */
  seeds: Map<string, Uint8Array>;
}

/** A table as the flat formats hold it. */
export interface FlatTable {
  description: TableDescription;
  rows: Cell[][];
}

export interface Tables {
  /** Rows with their lists, as JSON holds them. */
  rows: TableRows;
  /** Every table and link table, columns in schema order. */
  flat: FlatTable[];
}

/** Joins content into the published tables, in one fixed order. */
export function assembleTables(content: Content): Tables {
  const rows = assembleRows(content);
  const flat = describeTables().map((description) => {
    if (description.kind === 'table') {
      const records: readonly object[] = rows[description.name as keyof TableRows];
      return { description, rows: records.map((record) => flattenRow(description, record)) };
    }
    const parent = demandTable(description.of ?? '');
    const records: readonly object[] = rows[parent.name as keyof TableRows];
    return { description, rows: records.flatMap((record) => flattenLink(description, parent, record)) };
  });
  return { rows, flat };
}

function assembleRows(content: Content): TableRows {
  const places = content.places.toSorted((a, b) => a.order - b.order || compare(a.id, b.id));
  const rank = new Map(places.map((place, index) => [place.id, index]));
  const rankOf = (place: string): number => rank.get(place) ?? places.length;
  const bundles = content.bundles.toSorted(
    (a, b) =>
      rankOf(a.document.place_id) - rankOf(b.document.place_id) ||
      a.document.part - b.document.part ||
      compare(a.id, b.id),
  );
  const sources = content.sources.toSorted((a, b) => rankOf(a.place_id) - rankOf(b.place_id) || compare(a.id, b.id));
  const indicatorBundles = sortById(content.indicatorBundles);
  const statements = bundles.flatMap((bundle) => bundle.statements);
  const measures = bundles.flatMap((bundle) => bundle.measures);
  return {
    places,
    sources,
    documents: bundles.map((bundle) => bundle.document),
    sections: bundles.flatMap((bundle) => bundle.sections),
    themes: content.themes.toSorted((a, b) => a.order - b.order || compare(a.id, b.id)),
    indicators: sortById(content.indicators),
    organisations: sortById(content.organisations),
    glossary: sortById(content.glossary),
    corrections: bundles.flatMap((bundle) => bundle.corrections),
    statements,
    measures,
    responsibilities: [
      ...statements.flatMap((row) => assignResponsible(row, { statement_id: row.id, measure_id: null })),
      ...measures.flatMap((row) => assignResponsible(row, { statement_id: null, measure_id: row.id })),
    ],
    checks: bundles.flatMap((bundle) => bundle.checks),
    baseline_candidates: bundles.flatMap((bundle) => bundle.baseline_candidates),
    absences: indicatorBundles.flatMap((bundle) => bundle.absences),
    comparisons: indicatorBundles.flatMap((bundle) => bundle.comparisons),
    numerals: bundles.flatMap((bundle) => bundle.numerals),
    redactions: sources.flatMap((source) =>
      source.redactions.map((redaction) => ({ seed_file: source.seed_file, ...redaction })),
    ),
    tombstones: sortById(content.tombstones),
  };
}

function assignResponsible(
  row: { id: string; responsible: TableRows['statements'][number]['responsible'] },
  subject: Pick<Responsibility, 'statement_id' | 'measure_id'>,
): Responsibility[] {
  return row.responsible.map((one, index) => ({ subject_id: row.id, position: index + 1, ...subject, ...one }));
}

/** By code unit, so that no locale has a say. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortById = <T extends { id: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => compare(a.id, b.id));
