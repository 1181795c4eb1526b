import { loadDataset } from './load-dataset.ts';
import { showPlaces } from './show-places.ts';

type IdPath<T> = { params: { id: string }; props: T };

const pathsOf = <T extends { id: string }, P>(rows: T[], props: (row: T) => P): IdPath<P>[] =>
  rows.map((row) => ({ params: { id: row.id }, props: props(row) }));

export async function placePaths() {
  const { places } = await loadDataset();
  return pathsOf(places, (place) => ({ place }));
}

export async function documentPaths() {
  const { bundles } = await loadDataset();
  return pathsOf(bundles, (bundle) => ({ bundle }));
}

/** Machine-read statements have their anchor and their JSON only; reviewed ones a page as well. */
export async function statementPaths() {
  const { statements } = await loadDataset();
  return pathsOf(
    statements.filter((row) => hasPage(row)),
    (statement) => ({ statement }),
  );
}

export async function measurePaths() {
  const { measures } = await loadDataset();
  return pathsOf(
    measures.filter((row) => hasPage(row)),
    (measure) => ({ measure }),
  );
}

export async function indicatorPaths() {
  const { indicators } = await loadDataset();
  return pathsOf(indicators, (indicator) => ({ indicator }));
}

export async function themePaths() {
  const { themes } = await loadDataset();
  return pathsOf(themes, (theme) => ({ theme }));
}

export async function organisationPaths() {
  const { organisations } = await loadDataset();
  return pathsOf(organisations, (organisation) => ({ organisation }));
}

export async function pairPaths() {
  return listPairs(showPlaces(await loadDataset()).map((place) => place.id)).map((pair) => ({
    params: { pair: `${pair[0]}-${pair[1]}` },
    props: { placeIds: pair },
  }));
}

export function listPairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}

export function hasPage(row: { review: 'machine' | 'reviewed' | 'double_coded' }): boolean {
  return row.review !== 'machine';
}

/** Where a statement or measure is read: its page, or its anchor in the document where it has none. */
export function pathOfRecord(
  row: { id: string; document_id: string; review: 'machine' | 'reviewed' | 'double_coded' },
  kind: 'statements' | 'measures',
): string {
  return hasPage(row) ? `/${kind}/${row.id}/` : `/documents/${row.document_id}/#${row.id}`;
}
