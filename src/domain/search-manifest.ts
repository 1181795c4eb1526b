import { RECORD_KINDS, type SearchNames, type SearchRecord } from './search-record.ts';

/** One row of the manifest: a record without its text. */
export type ManifestRow = Omit<SearchRecord, 'text'>;

/**
 * `records.json` of an index: which record each of the engine’s results is, column by column, so that hits are
 * counted, filtered and sorted before a single text is fetched. Numbers are positions in the lists; -1 is none.
 */
export interface Manifest extends SearchNames {
  /** The shortest prefixes of equal length that tell the engine’s result ids apart, one after the other. */
  keys: string;
  key_length: number;
  indicators: string[];
  kind: number[];
  document: number[];
  place: number[];
  indicator: number[];
  theme_sets: number[][];
  theme_set: number[];
  year: number[];
  heading_length: number[];
  /** Identifiers, without the document’s id and a hyphen in front. */
  ids: string[];
}

const stripPrefix = (id: string, document: string | null) =>
  document !== null && id.startsWith(`${document}-`) ? id.slice(document.length + 1) : id;

/** `keys` are the engine’s result ids in the order of the records. */
export function packManifest(records: readonly SearchRecord[], names: SearchNames, keys: readonly string[]): Manifest {
  const indicators = [...new Set(records.flatMap((record) => record.indicator_id ?? []))].sort();
  let key_length = 1;
  while (key_length < 40 && new Set(keys.map((key) => key.slice(0, key_length))).size < keys.length) key_length += 1;
  const themeSetOf = records.map((record) =>
    record.theme_ids.map((theme) => names.themes.findIndex(({ id }) => id === theme)).join(','),
  );
  const themeSets = [...new Set(themeSetOf)].sort();
  return {
    ...names,
    keys: keys.map((key) => key.slice(0, key_length)).join(''),
    key_length,
    indicators,
    kind: records.map((record) => RECORD_KINDS.indexOf(record.kind)),
    document: records.map((record) => names.documents.findIndex(({ id }) => id === record.document_id)),
    place: records.map((record) => names.places.findIndex(({ id }) => id === record.place_id)),
    indicator: records.map((record) => indicators.indexOf(record.indicator_id ?? '')),
    theme_sets: themeSets.map((set) => (set === '' ? [] : set.split(',').map(Number))),
    theme_set: themeSetOf.map((set) => themeSets.indexOf(set)),
    year: records.map((record) => (record.year === null ? -1 : Number(record.year))),
    heading_length: records.map((record) => record.heading_length),
    ids: records.map((record) => stripPrefix(record.id, record.document_id)),
  };
}

export function unpackManifest(manifest: Manifest): { rows: ManifestRow[]; rowOfKey: Map<string, number> } {
  const fullId = (i: number): string => {
    const document = manifest.documents[manifest.document[i] ?? -1];
    return document === undefined ? (manifest.ids[i] ?? '') : `${document.id}-${manifest.ids[i]}`;
  };
  const rowOfKey = new Map<string, number>();
  const rows = manifest.ids.map((_, i): ManifestRow => {
    rowOfKey.set(manifest.keys.slice(i * manifest.key_length, (i + 1) * manifest.key_length), i);
    const year = manifest.year[i] ?? -1;
    return {
      kind: RECORD_KINDS[manifest.kind[i] ?? 0] ?? 'passage',
      id: fullId(i),
      document_id: manifest.documents[manifest.document[i] ?? -1]?.id ?? null,
      place_id: manifest.places[manifest.place[i] ?? -1]?.id ?? null,
      indicator_id: manifest.indicators[manifest.indicator[i] ?? -1] ?? null,
      theme_ids: (manifest.theme_sets[manifest.theme_set[i] ?? 0] ?? []).flatMap(
        (theme) => manifest.themes[theme]?.id ?? [],
      ),
      heading_length: manifest.heading_length[i] ?? 0,
      year: year < 0 ? null : String(year),
    };
  });
  return { rows, rowOfKey };
}
