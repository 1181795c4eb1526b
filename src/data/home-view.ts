import type { Comparison } from '../schemas/comparison.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Dataset } from './index-rows.ts';

/** The statement that shows best where a number comes from: a bound in percent with a deadline and a short quote. */
export function pickSpecimen(data: Dataset): Statement | undefined {
  const fits = (row: Statement): boolean => row.kind === 'target' && row.due !== null && row.corrections.length === 0;
  const score = (row: Statement): number =>
    (row.comparator === 'gte' ? 4 : 0) +
    (row.unit === 'percent' ? 2 : 0) +
    (row.due_basis === 'stated' ? 2 : 0) +
    (row.quote.length < 70 && row.quote.length > 24 ? 3 : 0) +
    (row.worded ? -9 : 0) +
    (row.review === 'machine' ? -3 : 0);
  return data.statements.filter(fits).toSorted((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1))[0];
}

/** One comparison for each verdict, as far as there are any, on three different indicators. */
export function pickComparisons(data: Dataset): Comparison[] {
  const isTarget = (id: string): boolean => data.statementById.get(id)?.kind === 'target';
  const rows = data.comparisons.filter((row) => isTarget(row.a_statement_id) && isTarget(row.b_statement_id));
  const chosen: Comparison[] = [];
  const take = (fits: (row: Comparison) => boolean): void => {
    const row = rows.find((item) => fits(item) && !chosen.some((done) => done.indicator_id === item.indicator_id));
    if (row !== undefined && chosen.length < 3) chosen.push(row);
  };
  take((row) => row.verdict === 'with_caveats');
  take((row) => row.verdict === 'not_comparable');
  take((row) => row.verdict === 'comparable');
  take(() => true);
  take(() => true);
  return chosen;
}

export type DueYear = { year: string | null; total: number; byPlace: Map<string, number> };

/** How many targets fall due in which year, by place; those without a deadline last. */
export function countDueYears(data: Dataset): DueYear[] {
  const years = new Map<string | null, DueYear>();
  for (const row of data.statements) {
    if (row.kind !== 'target' || row.modality === 'proposed') continue;
    const year = row.due?.slice(0, 4) ?? null;
    const entry = years.get(year) ?? { year, total: 0, byPlace: new Map<string, number>() };
    entry.total += 1;
    entry.byPlace.set(row.place_id, (entry.byPlace.get(row.place_id) ?? 0) + 1);
    years.set(year, entry);
  }
  return [...years.values()].toSorted((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999', 'en'));
}

export function countUndecided(data: Dataset): number {
  return data.bundles.flatMap((bundle) => bundle.numerals).filter((row) => row.class_basis === 'default').length;
}
