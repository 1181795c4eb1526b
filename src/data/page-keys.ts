import { createHash } from 'node:crypto';
import type { Place } from '../schemas/place.ts';
import type { Theme } from '../schemas/theme.ts';
import { downloads } from './downloads.ts';
import type { Dataset } from './index-rows.ts';
import { keepsPages } from './keeps-pages.ts';
import { demand, loadDataset, loadListed } from './load-dataset.ts';
import { listTasks } from './organisation-view.ts';
import { digestOf } from './read-bundles.ts';
import { release } from './release.ts';
import { showPlaces } from './show-places.ts';
import { site } from './site.ts';
import { viewTheme } from './theme-view.ts';

/**
 * What a page reads, as one digest: an incremental build renders again the pages whose digest differs. Each covers more than
 * the page needs rather than less; the templates themselves are covered by Astro. Empty where no page is kept.
 */
const hash = (...parts: readonly unknown[]): string => {
  if (!keepsPages) return '';
  const hasher = createHash('sha256');
  for (const part of parts) hasher.update(typeof part === 'string' ? part : JSON.stringify(part)).update('\n');
  return hasher.digest('base64url');
};

const digests = (data: Dataset): string[] => data.bundles.map(digestOf);

/** The vocabulary and settings that any page may name. */
const hashShared = (data: Dataset): string =>
  hash(
    data.themes,
    data.indicators,
    data.organisations,
    data.glossary,
    data.tombstones,
    showPlaces(data),
    [data.places.length, Math.min(data.places.length, data.bundles.length)],
    release,
    site,
    process.env['SITE_URL'] ?? '',
  );

interface Keys {
  readonly shared: string;
  /** What any row of the listed places is shown with: their records, how their documents are named, who speaks in them, whether they are whole, what is doubted. */
  readonly aroundRows: string;
  readonly listed: string;
  readonly whole: string;
}

async function makeKeys(): Promise<Keys> {
  const [data, listed] = [await loadDataset(), await loadListed()];
  const shared = hashShared(data);
  const documents = listed.bundles.map(({ document }) => {
    const { id, place_id, part, kind, issuer_tier, completeness, short_zh, short_en } = document;
    return { id, place_id, part, kind, issuer_tier, completeness, short_zh, short_en };
  });
  const ofListed = hash(shared, listed.places, listed.sources, digests(listed), listed.indicatorBundles);
  return {
    shared,
    aroundRows: hash(shared, listed.places, documents, listed.corrections),
    listed: ofListed,
    whole: hash(ofListed, data.places, data.sources, digests(data), data.indicatorBundles.map(digestOf), downloads),
  };
}

let keys: Promise<Keys> | undefined;

function loadKeys(): Promise<Keys> {
  if (import.meta.env.DEV) return makeKeys();
  keys ??= makeKeys();
  return keys;
}

/** For pages that list: whatever the listed places hold. */
export async function keyOfListed(): Promise<string> {
  return (await loadKeys()).listed;
}

/** For an indicator's page and chart: its absences and comparisons, and every row that they or it point at. */
export async function keyOfIndicator(id: string): Promise<string> {
  const data = await loadListed();
  const bundle = demand(data.indicatorBundleById, id);
  const ids = new Set([
    ...bundle.comparisons.flatMap((row) => [row.a_statement_id, row.b_statement_id]),
    ...bundle.absences.flatMap((row) => row.statement_ids),
  ]);
  return hash(
    (await loadKeys()).aroundRows,
    bundle,
    data.statementsOfIndicator.get(id) ?? [],
    [...ids].map((each) => demand(data.statementById, each)),
    bundle.absences.flatMap((row) => row.measure_ids.map((each) => demand(data.measureById, each))),
  );
}

/** For the comparison of two places: everything that either says, and the verdicts between them. */
export async function keyOfPair(ids: readonly [string, string]): Promise<string> {
  const data = await loadListed();
  const [a, b] = ids.map((id) => keyOfPlace(demand(data.placeById, id)));
  const between = data.comparisons.filter((row) => ids.includes(row.a_place_id) && ids.includes(row.b_place_id));
  return hash((await loadKeys()).shared, await a, await b, between);
}

/** For a theme's page: what the listed places say on it. */
export async function keyOfTheme(theme: Theme): Promise<string> {
  return hash((await loadKeys()).aroundRows, viewTheme(await loadListed(), theme));
}

/** For an organisation's page: what the listed places make it responsible for. */
export async function keyOfOrganisation(id: string): Promise<string> {
  return hash((await loadKeys()).aroundRows, listTasks(await loadListed(), id));
}

/** For pages that count or look everywhere. */
export async function keyOfWhole(): Promise<string> {
  return (await loadKeys()).whole;
}

const ofPlaces = new WeakMap<Place, string>();

/** For everything that is said by one place: its record, files, documents and absences. */
export async function keyOfPlace(place: Place): Promise<string> {
  const data = await loadDataset();
  const known = ofPlaces.get(place);
  if (known !== undefined) return known;
  const key = hash(
    (await loadKeys()).shared,
    place,
    data.sources.filter((source) => source.place_id === place.id),
    (data.bundlesOfPlace.get(place.id) ?? []).map(digestOf),
    data.absencesOfPlace.get(place.id) ?? [],
  );
  ofPlaces.set(place, key);
  return key;
}
