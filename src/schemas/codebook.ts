import type { Field, ListField } from './read-fields.ts';
import { readFields, readJsonSchema } from './read-fields.ts';
import { LISTS_WITH_OWN_TABLE, REFERENCES, TABLES, type TableDefinition } from './tables.ts';

export interface ColumnDescription extends Field {
  references: { table: string; field: string } | null;
}

export interface ListDescription extends ListField {
  /** Table that holds the list in CSV, SQLite and XLSX. */
  table: string;
}

export interface TableDescription {
  name: string;
  kind: 'table' | 'link';
  /** The table whose list a link table holds. */
  of: string | null;
  title_en: string;
  title_zh: string;
  key: string[];
  fields: ColumnDescription[];
  lists: ListDescription[];
}

let described: TableDescription[] | undefined;

/** Every table and link table with its columns, in the order of publication: the codebook. */
export function describeTables(): TableDescription[] {
  described ??= TABLES.flatMap((table) => describeTable(table));
  return described;
}

export function demandTable(name: string): TableDescription {
  const table = describeTables().find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`${name}: no such table`);
  return table;
}

function describeTable(definition: TableDefinition): TableDescription[] {
  const { fields, lists } = readFields(readJsonSchema(definition.schema));
  const listed = lists.map((list) => ({
    ...list,
    table: LISTS_WITH_OWN_TABLE[`${definition.name}.${list.name}`] ?? nameLinkTable(definition, list.name),
  }));
  const columns = fields.map((field) => addReference(definition, field));
  const table: TableDescription = {
    name: definition.name,
    kind: 'table',
    of: null,
    title_en: definition.en,
    title_zh: definition.zh,
    key: [...definition.key],
    fields: columns,
    lists: listed,
  };
  const links = listed.filter((list) => LISTS_WITH_OWN_TABLE[`${definition.name}.${list.name}`] === undefined);
  return [table, ...links.map((list) => describeLink(definition, columns, list))];
}

/** `statements` + `coders` → `statement_coders`, `indicators` + `theme_ids` → `indicator_themes`. */
function nameLinkTable(definition: TableDefinition, list: string): string {
  return `${definition.singular}_${list.replace(/_ids$/, 's')}`;
}

function describeLink(
  definition: TableDefinition,
  columns: ColumnDescription[],
  list: ListDescription,
): TableDescription {
  const parent = columns
    .filter((column) => definition.key.includes(column.name))
    .map((column) => (column.name === 'id' ? nameParent(definition, column) : column));
  const isTaken = (name: string): boolean => parent.some((column) => column.name === name);
  const values = [...list.fields, ...(list.inner === null ? [] : [list.inner])].map((field) => ({
    ...addReference(null, field),
    // A row that names another of its own kind: an indicator’s false friend is an indicator.
    name: isTaken(field.name) ? `other_${field.name}` : field.name,
    description_en: field.description_en || list.description_en,
    description_zh: field.description_zh || list.description_zh,
  }));
  return {
    name: list.table,
    kind: 'link',
    of: definition.name,
    title_en: `${definition.en}: ${list.name.replace(/_ids$/, 's').replaceAll('_', ' ')}`,
    title_zh: `${definition.zh}：${list.description_zh.replace(/。$/, '')}`,
    key: [...parent.map((column) => column.name), 'position'],
    fields: [...parent, POSITION, ...values],
    lists: [],
  };
}

const POSITION: ColumnDescription = {
  name: 'position',
  type: 'integer',
  nullable: false,
  mayBeEmpty: false,
  enum: null,
  pattern: null,
  format: null,
  unit: null,
  references: null,
  description_en: 'Place in the list, from 1.',
  description_zh: '在列表中的次序，从 1 起。',
};

function nameParent(definition: TableDefinition, id: ColumnDescription): ColumnDescription {
  return { ...id, name: `${definition.singular}_id`, references: { table: definition.name, field: 'id' } };
}

/** A retired record may outlive the document that held it, and a field of that name may be no reference. */
function addReference(definition: TableDefinition | null, field: Field): ColumnDescription {
  const reference = REFERENCES[field.name];
  const isOwnKey = reference?.table === definition?.name && reference?.field === field.name;
  const isFree = reference === undefined || isOwnKey || definition?.name === 'tombstones';
  return { ...field, references: isFree ? null : reference };
}
