import type { Edition } from '../../src/domain/cite-dataset.ts';
import type { Manifest } from '../../src/schemas/manifest.ts';
import { compare, type FlatTable, type Tables } from './assemble-tables.ts';
import type { Files } from './describe-package.ts';
import { hashBytes } from './hash-bytes.ts';
import { findMediaType } from './media-types.ts';

const PREVIEW_ROWS = 5;

/** The list of downloads that the data page prints. */
export function listFiles(files: Files, tables: Tables, edition: Edition): Manifest {
  const rowsOf = new Map(tables.flat.map((table) => [table.description.name, table.rows.length]));
  rowsOf.set('statements_flat', rowsOf.get('statements') ?? 0);
  return {
    version: edition.version,
    release_date: edition.date,
    files: [...files]
      .sort(([a], [b]) => compare(a, b))
      .map(([path, bytes]) => ({
        path,
        bytes: bytes.length,
        sha256: hashBytes(bytes),
        media_type: findMediaType(path),
        rows: rowsOf.get(path.replace(/\.(csv|json|ndjson|parquet)$/, '')) ?? null,
      })),
    previews: tables.flat.map(previewTable),
  };
}

function previewTable({ description, rows }: FlatTable): Manifest['previews'][number] {
  return {
    table: description.name,
    header: description.fields.map((field) => field.name),
    rows: rows.slice(0, PREVIEW_ROWS).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  };
}
