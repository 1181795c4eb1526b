import { countDueBasis, type DueCounts, isPlanDue } from '../domain/due-basis.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Dataset } from './index-rows.ts';
import { isOfPlace } from './is-of-place.ts';
import { isPast } from './release.ts';

/** The statement that shows best where a number comes from: a bound in percent with a deadline and a short quote. */
export function pickSpecimen(data: Dataset): Statement | undefined {
  const fits = (row: Statement): boolean =>
    row.kind === 'target' && row.due !== null && row.corrections.length === 0 && isOfPlace(data, row);
  const score = (row: Statement): number =>
    (row.comparator === 'gte' ? 4 : 0) +
    (row.unit === 'percent' ? 2 : 0) +
    (row.due_basis === 'stated' ? 2 : 0) +
    (row.quote.length < 70 && row.quote.length > 24 ? 3 : 0) +
    (row.worded ? -9 : 0) +
    (row.review === 'machine' ? -3 : 0);
  return data.statements.filter(fits).toSorted((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1))[0];
}

/** How much a comparison teaches, 0 where it is not one of targets: two numbers that look the same and are not, percentages that invite a ranking; one clear reason rather than six. */
function rateComparison(data: Dataset, row: Comparison): number {
  const a = data.statementById.get(row.a_statement_id);
  const b = data.statementById.get(row.b_statement_id);
  if (a?.kind !== 'target' || b?.kind !== 'target') return 0;
  const looksAlike =
    a.unit !== 'grade' && (a.value_min ?? a.value_max) === (b.value_min ?? b.value_max) && row.verdict !== 'comparable';
  return (
    2 +
    (looksAlike ? 4 : 0) +
    (a.unit === 'percent' ? 2 : 0) +
    (row.verdict === 'not_comparable' ? 2 : 0) +
    (a.unit === 'grade' ? -2 : 0) -
    row.reasons.length / 2
  );
}

/** Three comparisons of targets on different indicators, for several reasons and of several pairs of places as far as there are any. */
export function pickComparisons(data: Dataset): Comparison[] {
  const chosen: Comparison[] = [];
  const repeats = (row: Comparison): number =>
    3 * chosen.filter((done) => done.verdict === row.verdict && done.reasons[0] === row.reasons[0]).length +
    chosen.filter((done) => done.a_place_id === row.a_place_id && done.b_place_id === row.b_place_id).length;
  const rated = data.comparisons
    .map((row) => ({ row, worth: rateComparison(data, row) }))
    .filter((each) => each.worth > 0);
  while (chosen.length < 3) {
    let best: { row: Comparison; worth: number } | undefined;
    for (const { row, worth } of rated) {
      if (chosen.some((done) => done.indicator_id === row.indicator_id)) continue;
      const left = worth - repeats(row);
      if (best === undefined || left > best.worth) best = { row, worth: left };
    }
    if (best === undefined) break;
    chosen.push(best.row);
  }
  return chosen;
}

/** What a reader must know before the first number. */
export type ReadFirst = {
  /** First and last year of the documents. */
  from: string;
  to: string;
  /** Documents that name the end of their period, and those of them whose period is over. */
  planned: number;
  ended: number;
  documents: number;
  /** Copies of a reposting site, and texts that break off. */
  reposted: number;
  broken: number;
  /** No person has coded or reviewed anything. */
  unsigned: boolean;
};

/** Null where no document says of which year it is. */
export function tellFirst(data: Dataset): ReadFirst | null {
  const documents = data.bundles.map(({ document }) => document);
  const years = documents
    .flatMap(({ period_start, period_end, dated }) => [period_start, period_end, dated])
    .flatMap((date) => date?.slice(0, 4) ?? [])
    .toSorted();
  const [from] = years;
  const to = years.at(-1);
  if (from === undefined || to === undefined) return null;
  const planned = documents.filter(({ period_end }) => period_end !== null);
  return {
    from,
    to,
    planned: planned.length,
    ended: planned.filter(({ period_end }) => isPast(period_end)).length,
    documents: documents.length,
    reposted: documents.filter(({ hosting_site }) => hosting_site !== null).length,
    broken: documents.filter(({ completeness }) => completeness === 'breaks_off').length,
    unsigned: data.statements.every(({ coders }) => coders.every(({ kind }) => kind === 'model')),
  };
}

/** The targets that the places themselves set, by what dates them. */
export function countDue(data: Dataset): DueCounts {
  return countDueBasis(listOwnTargets(data));
}

const listOwnTargets = (data: Dataset): Statement[] =>
  data.statements.filter((row) => row.kind === 'target' && isOfPlace(data, row));

export type DueYear = { year: string | null; total: number; planned: number; byPlace: Map<string, number> };

/** How many targets fall due in which year, by place; those without a deadline last. */
export function countDueYears(data: Dataset): DueYear[] {
  const years = new Map<string | null, DueYear>();
  for (const row of listOwnTargets(data)) {
    const year = row.due?.slice(0, 4) ?? null;
    const entry = years.get(year) ?? { year, total: 0, planned: 0, byPlace: new Map<string, number>() };
    entry.total += 1;
    if (isPlanDue(row)) entry.planned += 1;
    entry.byPlace.set(row.place_id, (entry.byPlace.get(row.place_id) ?? 0) + 1);
    years.set(year, entry);
  }
  return [...years.values()].toSorted((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999', 'en'));
}

export function countUndecided(data: Dataset): number {
  return data.bundles.flatMap((bundle) => bundle.numerals).filter((row) => row.class_basis === 'default').length;
}
