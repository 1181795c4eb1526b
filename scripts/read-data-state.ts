import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES, type TableRows } from '../src/schemas/tables.ts';
import { assembleTables } from './downloads/assemble-tables.ts';
import type { DataState } from './downloads/diff-tables.ts';
import { listSchemaFields } from './downloads/list-schema-fields.ts';
import { serialiseSchemas } from './downloads/serialise-schemas.ts';
import { loadContent } from './load-content.ts';

/** Data as a folder holds it: a release (or `latest`) with its JSON files, or a project with `content/`. */
export function readDataState(folder: string): DataState {
  if (existsSync(join(folder, 'statements.json'))) return readRelease(folder);
  if (existsSync(join(folder, 'content/generated'))) {
    return { rows: assembleTables(loadContent(folder)).rows, fields: listPublishedFields() };
  }
  throw new Error(
    `${folder} - error → holds neither a release (statements.json) nor content/generated/. Name one that does.`,
  );
}

/** The fields that today’s schemas declare. */
export function listPublishedFields(): Map<string, string> {
  return listSchemaFields(
    new Map([...serialiseSchemas()].map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text)])),
  );
}

function readRelease(folder: string): DataState {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const rows: Record<string, unknown> = {};
  for (const { name } of TABLES) {
    if (existsSync(join(folder, `${name}.json`))) rows[name] = (read(`${name}.json`) as { data: unknown }).data;
  }
  const schemas = readdirSync(join(folder, 'schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return {
    rows: rows as Partial<TableRows>,
    fields: listSchemaFields(
      new Map(schemas.map((name) => [name.replace('.schema.json', ''), read(`schemas/${name}`)])),
    ),
  };
}
