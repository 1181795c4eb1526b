/** Media type by the end of a file’s name, as `_headers` and the server sample send it. */
export const MEDIA_TYPES: readonly [ending: string, type: string][] = [
  ['.schema.json', 'application/schema+json'],
  ['.jsonld', 'application/ld+json'],
  ['.json', 'application/json'],
  ['.ndjson', 'application/x-ndjson'],
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.zip', 'application/zip'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.d.ts', 'text/plain; charset=utf-8'],
  ['.cff', 'text/yaml; charset=utf-8'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
];

export function findMediaType(path: string): string {
  const found = MEDIA_TYPES.find(([ending]) => path.endsWith(ending));
  if (found === undefined) throw new Error(`${path}: no media type for this ending`);
  return found[1];
}
