import { TABLES, type TableName } from '../schemas/tables.ts';
import type { Dataset } from './index-rows.ts';

/** Every published table in the order of the downloads, with its rows counted as they count them. */
export function listTables(data: Dataset): { name: TableName; rows: number }[] {
  const sum = (count: (bundle: Dataset['bundles'][number]) => number): number =>
    data.bundles.reduce((total, bundle) => total + count(bundle), 0);
  const rows: Record<TableName, number> = {
    places: data.places.length,
    sources: data.sources.length,
    documents: data.bundles.length,
    sections: sum((bundle) => bundle.sections.length),
    themes: data.themes.length,
    indicators: data.indicators.length,
    organisations: data.organisations.length,
    glossary: data.glossary.length,
    corrections: data.corrections.length,
    statements: data.statements.length,
    measures: data.measures.length,
    responsibilities: [...data.statements, ...data.measures].reduce((total, row) => total + row.responsible.length, 0),
    checks: sum((bundle) => bundle.checks.length),
    baseline_candidates: sum((bundle) => bundle.baseline_candidates.length),
    absences: data.absences.length,
    comparisons: data.comparisons.length,
    numerals: sum((bundle) => bundle.numerals.length),
    redactions: data.sources.reduce((total, source) => total + source.redactions.length, 0),
    tombstones: data.tombstones.length,
  };
  return TABLES.map(({ name }) => ({ name, rows: rows[name] }));
}
