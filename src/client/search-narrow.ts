/** Reads the names of places in a query as a choice of places: the other words are looked for in what these say. */
import { readGluedPlaces, readPlaces } from '../domain/search-places.ts';
import { hasHan } from '../domain/search-text.ts';
import type { Hits, SearchEngine } from './search-engine.ts';

export interface Narrowed {
  hits: Hits;
  /** Names of the places, where the other words were found in what these say. */
  places: string[];
  /** The other words in simplified characters, where only these found something. */
  simplified: string | null;
}

type Ask = (query: string) => Promise<{ hits: Hits; simplified: string | null }>;

const unite = (...rows: readonly (readonly number[])[]): number[] => [...new Set(rows.flat())];

/** `whole` is what the letters of the query find; null where it names no place. */
export async function narrowToPlaces(
  engine: SearchEngine,
  query: string,
  whole: Hits,
  ask: Ask,
): Promise<Narrowed | null> {
  const { places } = engine.manifest;
  const apart = readPlaces(query, places);
  const { place_ids, rest } = apart.place_ids.length === 0 && !whole.exact ? readGluedPlaces(query, places) : apart;
  if (place_ids.length === 0) return null;
  const chosen = new Set(place_ids);
  const names = places.flatMap(({ id, name }) => (chosen.has(id) ? [name] : []));
  const isOfPlace = (at: number): boolean => chosen.has(engine.rows[at]?.place_id ?? '');
  const where = (test: (row: SearchEngine['rows'][number]) => boolean): number[] =>
    engine.rows.flatMap((row, at) => (isOfPlace(at) && test(row) ? [at] : []));

  if (rest === '') {
    const own = where(({ kind }) => kind === 'place');
    // zhoushan stands in the record of the place alone: the Chinese texts say 舟山.
    const isOther = !whole.exact || (engine.language === 'zh' && !hasHan(query));
    const named = isOther ? await Promise.all(names.map((name) => engine.search(name))) : [];
    const found = [whole, ...named].filter(({ exact }) => exact);
    const hits = {
      rows: unite(own, ...found.map(({ rows }) => rows)),
      exact: true,
      parts: found.flatMap(({ parts }) => parts),
    };
    return { hits, places: [], simplified: null };
  }
  const { hits: found, simplified } = await ask(rest);
  const inPlaces = found.rows.filter(isOfPlace);
  if (!found.exact) {
    if (whole.exact) return null;
    return { hits: { ...found, rows: inPlaces.length > 0 ? inPlaces : found.rows }, places: [], simplified };
  }
  // 舟山 签约率: its text says 签约服务率, and the indicator of that name knows it.
  const indicators = new Set(found.rows.flatMap((at) => nameIndicator(engine, at)));
  const bearing = where(
    ({ indicator_id, document_id }) => document_id !== null && indicator_id !== null && indicators.has(indicator_id),
  );
  const rows = unite(inPlaces, bearing);
  if (rows.length > 0) {
    const hits = { rows: unite(rows, whole.exact ? whole.rows : []), exact: true, parts: found.parts };
    return { hits, places: names, simplified };
  }
  // Said elsewhere, not here.
  return whole.exact ? null : { hits: { ...found, exact: false }, places: [], simplified };
}

function nameIndicator(engine: SearchEngine, at: number): string[] {
  const row = engine.rows[at];
  return row?.kind === 'indicator' ? [row.id] : [];
}
