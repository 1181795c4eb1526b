import type { ListDescription, TableDescription } from '../../src/schemas/codebook.ts';

export type Cell = string | number | boolean | null;
type Row = Record<string, unknown>;

/** The cells of one record, in the order of the table's columns. */
export function flattenRow(table: TableDescription, record: object): Cell[] {
  const row = record as Row;
  return table.fields.map((field) => readCell(row[field.name], field.type === 'scalar'));
}

/** One row per entry of the record's list: the record's key, the position, the entry. */
export function flattenLink(link: TableDescription, parent: TableDescription, record: object): Cell[][] {
  const row = record as Row;
  const list = parent.lists.find((candidate) => candidate.table === link.name);
  if (list === undefined) throw new Error(`${link.name}: ${parent.name} has no such list`);
  const key = parent.key.map((name) => readCell(row[name], false));
  return listEntries(list, row[list.name]).map((cells, index) => [...key, index + 1, ...cells]);
}

function listEntries(list: ListDescription, value: unknown): Cell[][] {
  if (list.nested === 'map')
    return Object.entries((value ?? {}) as Row).map(([key, one]) => [key, readCell(one, false)]);
  if (!Array.isArray(value)) throw new Error(`${list.name}: is no list`);
  if (list.nested === 'scalars') return value.map((one) => [readCell(one, false)]);
  return value.flatMap((one: Row) => {
    const cells = list.fields.map((field) => readCell(one[field.name], field.type === 'scalar'));
    const inner = list.inner;
    if (inner === null) return [cells];
    const values = Object.values(one).find((candidate) => Array.isArray(candidate)) as unknown[] | undefined;
    return (values ?? []).map((innermost) => [...cells, readCell(innermost, false)]);
  });
}

function readCell(value: unknown, asText: boolean): Cell {
  if (value === null || value === undefined) return null;
  if (asText) return String(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`a cell holds ${JSON.stringify(value)}`);
}
