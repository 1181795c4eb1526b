import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { type Dataset, indexRows } from './index-rows.ts';

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
    registers: await collect('idRegisters'),
    bundles: await collect('documentBundles'),
    indicatorBundles: await collect('indicatorBundles'),
  });
}

let loaded: Promise<Dataset> | undefined;

/** The whole dataset, read and joined once per build. */
export function loadDataset(): Promise<Dataset> {
  loaded ??= collectAll();
  return loaded;
}

/** The joined record behind a reference; a dangling one stops the build. */
export function demand<T>(rows: Map<string, T>, id: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`dataset: no record "${id}"; a reference dangles. Run: npm run validate`);
  return row;
}
