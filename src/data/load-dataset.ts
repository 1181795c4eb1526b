import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { MOST_LISTED } from '../domain/most-listed.ts';
import { type Collected, type Dataset, indexRows } from './index-rows.ts';
import { limitPlaces } from './limit-places.ts';
import { readBundles } from './read-bundles.ts';

async function collect<K extends CollectionKey>(key: K): Promise<CollectionEntry<K>['data'][]> {
  const entries: CollectionEntry<K>[] = await getCollection(key);
  if (entries.length === 0) throw new Error(`content: the collection "${key}" is empty. Run: npm run convert`);
  return entries.map((entry) => entry.data);
}

async function collectAll(): Promise<Dataset> {
  return indexRows({
    places: await collect('places'),
    sources: await collect('sources'),
    indicators: await collect('indicators'),
    themes: await collect('themes'),
    organisations: await collect('organisations'),
    glossary: await collect('glossary'),
    registers: await readBundles('registers'),
    bundles: await readBundles('documents'),
    indicatorBundles: await readBundles('indicators'),
  });
}

let loaded: Promise<Dataset> | undefined;

/** The whole dataset, read and joined once per build; while pages are worked on, again for each request. */
export function loadDataset(): Promise<Dataset> {
  if (import.meta.env.DEV) return collectAll();
  loaded ??= collectAll();
  return loaded;
}

let listed: Promise<Dataset> | undefined;

/** The dataset as lists show it: all of it, or the first places where there are too many to list. */
export function loadListed(): Promise<Dataset> {
  const limit = (data: Dataset): Dataset =>
    data.places.length <= MOST_LISTED ? data : indexRows(limitPlaces<Collected>(data, MOST_LISTED));
  if (import.meta.env.DEV) return loadDataset().then(limit);
  listed ??= loadDataset().then(limit);
  return listed;
}

/** The joined record behind a reference; a dangling one stops the build. */
export function demand<T>(rows: Map<string, T>, id: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`dataset: no record "${id}"; a reference dangles. Run: npm run validate`);
  return row;
}
