import { recordFolder } from '../domain/record-folder.ts';
import type { Tombstone } from '../schemas/tombstone.ts';
import { demand, loadDataset } from './load-dataset.ts';
import { keyOfIndicator, keyOfOrganisation, keyOfPair, keyOfPlace, keyOfTheme, keyOfWhole } from './page-keys.ts';
import { showPlaces } from './show-places.ts';

type IdPath<T> = { params: { id: string }; props: T };

/** Each path with one key, for pages that read more than their own record. */
const keyed = <P extends object>(paths: P[], cacheKey: string): (P & { cacheKey: string })[] =>
  paths.map((path) => ({ ...path, cacheKey }));

const pathsOf = <T extends { id: string }, P>(rows: T[], props: (row: T) => P): IdPath<P>[] =>
  rows.map((row) => ({ params: { id: row.id }, props: props(row) }));

/** A retired identifier keeps its address: the page says what became of it. */
function retiredPaths(tombstones: Tombstone[], folder: 'statements' | 'measures') {
  return pathsOf(
    tombstones.filter((row) => recordFolder(row.id) === folder),
    (tombstone) => ({ tombstone }),
  );
}

async function keyedBy<P extends object>(paths: P[], keyOf: (path: P) => Promise<string>) {
  const rows: (P & { cacheKey: string })[] = [];
  for (const path of paths) rows.push({ ...path, cacheKey: await keyOf(path) });
  return rows;
}

/** Each path with the key of the place that it speaks of. */
async function keyedByPlace<P extends object>(paths: P[], placeIdOf: (path: P) => string) {
  const { placeById } = await loadDataset();
  return await keyedBy(paths, (path) => keyOfPlace(demand(placeById, placeIdOf(path))));
}

export async function placePaths() {
  const { places } = await loadDataset();
  return await keyedByPlace(
    pathsOf(places, (place) => ({ place })),
    (path) => path.props.place.id,
  );
}

export async function documentPaths() {
  const { bundles } = await loadDataset();
  return await keyedByPlace(
    pathsOf(bundles, (bundle) => ({ bundle })),
    (path) => path.props.bundle.document.place_id,
  );
}

/** Machine-read statements have their anchor and their JSON only; reviewed ones a page as well. */
export async function statementPaths() {
  const { statements, tombstones } = await loadDataset();
  const read = pathsOf(
    statements.filter((row) => hasPage(row)),
    (statement) => ({ statement, tombstone: null }),
  );
  const retired = retiredPaths(tombstones, 'statements').map((path) => ({
    ...path,
    props: { ...path.props, statement: null },
  }));
  return [
    ...(await keyedByPlace(read, (path) => path.props.statement.place_id)),
    ...keyed(retired, await keyOfWhole()),
  ];
}

export async function measurePaths() {
  const { measures, tombstones } = await loadDataset();
  const read = pathsOf(
    measures.filter((row) => hasPage(row)),
    (measure) => ({ measure, tombstone: null }),
  );
  const retired = retiredPaths(tombstones, 'measures').map((path) => ({
    ...path,
    props: { ...path.props, measure: null },
  }));
  return [...(await keyedByPlace(read, (path) => path.props.measure.place_id)), ...keyed(retired, await keyOfWhole())];
}

export async function indicatorPaths() {
  const { indicators } = await loadDataset();
  return await keyedBy(
    pathsOf(indicators, (indicator) => ({ indicator })),
    (path) => keyOfIndicator(path.props.indicator.id),
  );
}

export async function themePaths() {
  const { themes } = await loadDataset();
  return await keyedBy(
    pathsOf(themes, (theme) => ({ theme })),
    (path) => keyOfTheme(path.props.theme),
  );
}

export async function organisationPaths() {
  const { organisations } = await loadDataset();
  return await keyedBy(
    pathsOf(organisations, (organisation) => ({ organisation })),
    (path) => keyOfOrganisation(path.props.organisation.id),
  );
}

export async function pairPaths() {
  const pairs = listPairs(showPlaces(await loadDataset()).map((place) => place.id));
  return await keyedBy(
    pairs.map((pair) => ({ params: { pair: `${pair[0]}-${pair[1]}` }, props: { placeIds: pair } })),
    (path) => keyOfPair(path.props.placeIds),
  );
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
