import { type Manifest, manifestSchema } from '../schemas/manifest.ts';

const files = import.meta.glob<unknown>('../../.cache/downloads.json', { eager: true, import: 'default' });
const raw = Object.values(files)[0];

/** The list of downloads that the publish step prepared; null where the pages are built alone. */
export const downloads: Manifest | null = raw === undefined ? null : manifestSchema.parse(raw);

const OPENERS: [ending: string, programs: string][] = [
  ['.xlsx', 'Excel, WPS, LibreOffice'],
  ['.csv', 'R, pandas, Stata, DuckDB'],
  ['.ndjson', 'DuckDB, jq, BigQuery'],
  ['.parquet', 'DuckDB, Arrow, Spark'],
  ['.sqlite', 'SQLite, DBeaver, R, Python'],
  ['.zip', 'unzip'],
  ['.atom', 'RSS'],
  ['.schema.json', 'ajv, jsonschema'],
  ['datapackage.json', 'Frictionless'],
  ['dcat.jsonld', 'DCAT, RDF'],
  ['annotations.jsonld', 'Hypothesis, RDF'],
  ['.json', 'JavaScript, Python, R, jq'],
  ['.d.ts', 'TypeScript'],
  ['.cff', 'Zotero, GitHub'],
  ['SHA256SUMS', 'sha256sum'],
];

/** Programs that open a file; plain text needs none named. */
export function nameOpeners(path: string): string {
  return OPENERS.find(([ending]) => path.endsWith(ending))?.[1] ?? '';
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
