import type { Strings } from '../i18n/strings.ts';
import type { Dataset } from './index-rows.ts';

export type TableName = keyof Strings['data']['tables'];

/** Rows of each published table, counted as the downloads count them. */
export function listTables(data: Dataset): { name: TableName; rows: number }[] {
  const sum = (count: (bundle: Dataset['bundles'][number]) => number): number =>
    data.bundles.reduce((total, bundle) => total + count(bundle), 0);
  const responsible = [...data.statements, ...data.measures].reduce((total, row) => total + row.responsible.length, 0);
  return [
    { name: 'places', rows: data.places.length },
    { name: 'documents', rows: data.bundles.length },
    { name: 'sections', rows: sum((bundle) => bundle.sections.length) },
    { name: 'statements', rows: data.statements.length },
    { name: 'measures', rows: data.measures.length },
    { name: 'indicators', rows: data.indicators.length },
    { name: 'themes', rows: data.themes.length },
    { name: 'organisations', rows: data.organisations.length },
    { name: 'responsibilities', rows: responsible },
    { name: 'corrections', rows: data.corrections.length },
    { name: 'checks', rows: sum((bundle) => bundle.checks.length) },
    { name: 'absences', rows: data.absences.length },
    { name: 'comparisons', rows: data.comparisons.length },
    { name: 'numerals', rows: sum((bundle) => bundle.numerals.length) },
    { name: 'glossary', rows: data.glossary.length },
    { name: 'redactions', rows: data.sources.reduce((total, source) => total + source.redactions.length, 0) },
    { name: 'tombstones', rows: data.tombstones.length },
  ];
}
