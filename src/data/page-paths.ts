import { loadDataset } from './load-dataset.ts';
import { hasPage, listPairs } from './paths.ts';
import { showPlaces } from './show-places.ts';

const FIXED = [
  '/',
  '/cities/',
  '/documents/',
  '/compare/',
  '/compare/commitments/',
  '/indicators/',
  '/themes/',
  '/organisations/',
  '/statements/',
  '/measures/',
  '/glossary/',
  '/ledger/',
  '/corrections/',
  '/data/',
  '/methods/',
  '/about/',
  '/accessibility/',
  '/design/',
];

/** Every page's path without its language, for the sitemap. */
export async function listPagePaths(): Promise<string[]> {
  const data = await loadDataset();
  const under = (folder: string, rows: { id: string }[]): string[] => rows.map((row) => `/${folder}/${row.id}/`);
  return [
    ...FIXED,
    ...under('cities', data.places),
    ...under('documents', data.bundles),
    ...under('ledger', data.bundles),
    ...listPairs(showPlaces(data).map((place) => place.id)).map((pair) => `/compare/${pair.join('-')}/`),
    ...under('indicators', data.indicators),
    ...under('themes', data.themes),
    ...under('organisations', data.organisations),
    ...under('statements', data.statements.filter(hasPage)),
    ...under('measures', data.measures.filter(hasPage)),
  ];
}
