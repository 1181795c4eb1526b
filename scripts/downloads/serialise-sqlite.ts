import { DatabaseSync } from 'node:sqlite';
import type { Edition } from '../../src/domain/cite-dataset.ts';
import type { ColumnDescription, TableDescription } from '../../src/schemas/codebook.ts';
import type { FlatTable } from './assemble-tables.ts';
import { writeMeta } from './serialise-json.ts';

const TYPES = { string: 'TEXT', scalar: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const;

/** One database with every table: STRICT, keyed, references held; the same rows give the same bytes. */
export function serialiseSqlite(tables: readonly FlatTable[], edition: Edition): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA foreign_keys = ON; PRAGMA encoding = "UTF-8"; BEGIN');
    for (const { description } of tables) database.exec(declareTable(description));
    database.exec('CREATE TABLE "meta" ("name" TEXT PRIMARY KEY, "value" TEXT) STRICT');
    for (const table of tables) insertRows(database, table);
    const title = { name: 'dataset', title_zh: '全部数据', title_en: 'The whole dataset', count: countRows(tables) };
    const insertMeta = database.prepare('INSERT INTO "meta" VALUES (?, ?)');
    for (const [name, value] of Object.entries(writeMeta(title, edition))) {
      insertMeta.run(name, value === null ? null : String(value));
    }
    database.exec('COMMIT; VACUUM');
    return database.serialize();
  } finally {
    database.close();
  }
}

function declareTable(table: TableDescription): string {
  const lines = table.fields.map((field) => `  ${declareColumn(table, field)}`);
  lines.push(`  PRIMARY KEY (${table.key.map(quote).join(', ')})`);
  for (const { name, references } of table.fields) {
    if (references === null) continue;
    lines.push(
      `  FOREIGN KEY (${quote(name)}) REFERENCES ${quote(references.table)} (${quote(references.field)}) DEFERRABLE INITIALLY DEFERRED`,
    );
  }
  return `CREATE TABLE ${quote(table.name)} (\n${lines.join(',\n')}\n) STRICT`;
}

function declareColumn(table: TableDescription, field: ColumnDescription): string {
  const parts = [quote(field.name), TYPES[field.type]];
  if (!field.nullable) parts.push('NOT NULL');
  if (table.name === 'sources' && field.name === 'seed_file') parts.push('UNIQUE');
  if (field.type === 'boolean') parts.push(`CHECK (${quote(field.name)} IN (0, 1))`);
  if (field.enum !== null) parts.push(`CHECK (${quote(field.name)} IN (${field.enum.map(quoteText).join(', ')}))`);
  return parts.join(' ');
}

function insertRows(database: DatabaseSync, { description, rows }: FlatTable): void {
  if (rows.length === 0) return;
  const marks = description.fields.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quote(description.name)} VALUES (${marks})`);
  for (const row of rows) insert.run(...row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
}

export const countRows = (tables: readonly FlatTable[]): number =>
  tables.reduce((sum, table) => sum + (table.description.kind === 'table' ? table.rows.length : 0), 0);

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
