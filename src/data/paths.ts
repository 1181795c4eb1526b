import type { Tombstone } from '../schemas/tombstone.ts';
import { loadDataset } from './load-dataset.ts';
import { showPlaces } from './show-places.ts';

type IdPath<T> = { params: { id: string }; props: T };

const pathsOf = <T extends { id: string }, P>(rows: T[], props: (row: T) => P): IdPath<P>[] =>
  rows.map((row) => ({ params: { id: row.id }, props: props(row) }));

/** A retired identifier keeps its address: the page says what became of it. */
function retiredPaths(tombstones: Tombstone[], folder: 'statements' | 'measures') {
  return pathsOf(
    tombstones.filter((row) => folderOfId(row.id) === folder),
    (tombstone) => ({ tombstone }),
  );
}

/** The folder in which the record of an identifier has its address; measures are numbered `-m001`. */
export function folderOfId(id: string): 'statements' | 'measures' {
  return /-m\d+$/.test(id) ? 'measures' : 'statements';
}

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
  const { statements, tombstones } = await loadDataset();
  return [
    ...pathsOf(
      statements.filter((row) => hasPage(row)),
      (statement) => ({ statement, tombstone: null }),
    ),
    ...retiredPaths(tombstones, 'statements').map((path) => ({ ...path, props: { ...path.props, statement: null } })),
  ];
}

export async function measurePaths() {
  const { measures, tombstones } = await loadDataset();
  return [
    ...pathsOf(
      measures.filter((row) => hasPage(row)),
      (measure) => ({ measure, tombstone: null }),
    ),
    ...retiredPaths(tombstones, 'measures').map((path) => ({ ...path, props: { ...path.props, measure: null } })),
  ];
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
