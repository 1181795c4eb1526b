import { REGISTERED_TABLES } from '../../src/schemas/id-register.ts';
import { TABLES, type TableName, type TableRows } from '../../src/schemas/tables.ts';

export interface FieldChange {
  field: string;
  old: unknown;
  new: unknown;
}

export interface TableDiff {
  table: TableName;
  added: string[];
  removed: string[];
  changed: { id: string; changes: FieldChange[] }[];
}

export interface DataDiff {
  tables: TableDiff[];
  /** Paths of schema properties that went, came or changed their type, `statements.due`. */
  fieldsRemoved: string[];
  fieldsAdded: string[];
  fieldsChanged: string[];
}

/** One state of the data: its rows, and the fields that its schemas declare (path → type). */
export interface DataState {
  rows: Partial<TableRows>;
  fields: ReadonlyMap<string, string>;
}

/** What changed between two states, field by field. */
export function diffTables(old: DataState, next: DataState): DataDiff {
  const known = (map: ReadonlyMap<string, string>, path: string): boolean => map.has(path);
  return {
    tables: TABLES.map(({ name, key }) => diffTable(name, key, old.rows[name] ?? [], next.rows[name] ?? [])),
    fieldsRemoved: [...old.fields.keys()].filter((path) => !known(next.fields, path)),
    fieldsAdded: [...next.fields.keys()].filter((path) => !known(old.fields, path)),
    fieldsChanged: [...old.fields].flatMap(([path, type]) => {
      const now = next.fields.get(path);
      return now === undefined || now === type ? [] : [path];
    }),
  };
}

function diffTable(
  table: TableName,
  key: readonly string[],
  old: readonly object[],
  next: readonly object[],
): TableDiff {
  const before = indexRows(key, old);
  const after = indexRows(key, next);
  return {
    table,
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, row]) => {
      const previous = before.get(id);
      const changes = previous === undefined ? [] : diffRow(previous, row);
      return changes.length === 0 ? [] : [{ id, changes }];
    }),
  };
}

type Row = Record<string, unknown>;

function indexRows(key: readonly string[], rows: readonly object[]): Map<string, Row> {
  return new Map(rows.map((row) => [key.map((name) => String((row as Row)[name])).join(' + '), row as Row]));
}

function diffRow(old: Row, next: Row): FieldChange[] {
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(next[field]))
    .map((field) => ({ field, old: old[field] ?? null, new: next[field] ?? null }));
}

export const BUMPS = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** Tables whose rows people refer to; the rest is derived from them. */
const REFERRED: readonly TableName[] = [
  'places',
  'documents',
  'statements',
  'measures',
  'indicators',
  'themes',
  'organisations',
  'glossary',
];

/** Tables whose ids the register deals, so that one that goes is missed. */
const REGISTERED: readonly TableName[] = REGISTERED_TABLES;

/** The smallest bump that a diff allows: what goes is major, what comes is minor, what is mended is a patch. */
export function demandBump(diff: DataDiff): Bump {
  const referred = diff.tables.filter(({ table }) => REFERRED.includes(table));
  if (diff.fieldsRemoved.length > 0 || diff.fieldsChanged.length > 0) return 'major';
  const kept = diff.tables.filter(({ table }) => REFERRED.includes(table) || REGISTERED.includes(table));
  if (kept.some(({ removed }) => removed.length > 0)) return 'major';
  if (diff.fieldsAdded.length > 0 || referred.some(({ added }) => added.length > 0)) return 'minor';
  return 'patch';
}

export const isEmptyDiff = (diff: DataDiff): boolean =>
  diff.fieldsRemoved.length + diff.fieldsAdded.length + diff.fieldsChanged.length === 0 &&
  diff.tables.every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0);
