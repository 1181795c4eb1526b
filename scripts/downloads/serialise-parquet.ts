import type { SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { demandTable, type ListDescription } from '../../src/schemas/codebook.ts';
import type { Field } from '../../src/schemas/read-fields.ts';
import type { Statement } from '../../src/schemas/statement.ts';

/** Statements with their lists as real lists; the schema is explicit, since guessed types turn lists into JSON text. */
export function serialiseParquet(statements: readonly Statement[]): Uint8Array {
  const table = demandTable('statements');
  const rows = statements as readonly Readonly<Record<string, unknown>>[];
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: 'reform-ledger',
    schema: [
      { name: 'statements', num_children: table.fields.length + table.lists.length },
      ...table.fields.map((field) => declareColumn(field)),
      ...table.lists.flatMap(declareList),
    ],
    columnData: [
      ...table.fields.map(({ name }) => ({ name, data: rows.map((row) => row[name] ?? null) })),
      ...table.lists.map((list) => ({ name: list.name, data: rows.map((row) => readList(list, row[list.name])) })),
    ],
  });
  return new Uint8Array(writer.getBuffer());
}

function declareColumn(field: Field): SchemaElement {
  const repetition_type = field.nullable ? 'OPTIONAL' : 'REQUIRED';
  const { name } = field;
  if (field.format === 'date') return { name, type: 'INT32', converted_type: 'DATE', repetition_type };
  switch (field.type) {
    case 'string':
    case 'scalar':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
    case 'integer':
      return { name, type: 'INT32', repetition_type };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
    case 'boolean':
      return { name, type: 'BOOLEAN', repetition_type };
    default:
      return field.type satisfies never;
  }
}

function declareList(list: ListDescription): SchemaElement[] {
  const group: SchemaElement[] = [
    { name: list.name, converted_type: 'LIST', num_children: 1, repetition_type: 'REQUIRED' },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
  ];
  if (list.nested === 'objects') {
    const element: SchemaElement = {
      name: 'element',
      num_children: list.fields.length,
      repetition_type: 'REQUIRED',
    };
    return [...group, element, ...list.fields.map(declareColumn)];
  }
  return [...group, ...list.fields.map((field) => ({ ...declareColumn(field), name: 'element' }))];
}

/** Days become dates, as the writer asks for its DATE columns. */
function readList(list: ListDescription, value: unknown): unknown[] {
  const entries = Array.isArray(value) ? (value as unknown[]) : [];
  if (list.nested !== 'objects') return entries;
  return entries.map((entry) =>
    Object.fromEntries(
      list.fields.map(({ name, format }) => {
        const cell = (entry as Record<string, unknown>)[name] ?? null;
        return [name, format === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell];
      }),
    ),
  );
}
