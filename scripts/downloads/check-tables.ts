import { demandTable } from '../../src/schemas/codebook.ts';
import type { FlatTable, Tables } from './assemble-tables.ts';
import type { Cell } from './flatten-rows.ts';

/** A spreadsheet runs a cell that begins so; the full-width twins are run by Chinese editions. */
const FORMULA_TRIGGER = /^[=+\-@\t\r＝＋－＠]/u;
/** Words that readers turn into a missing value. */
const NA_LIKE = /^(na|n\/a|#n\/a|null|none|nan|nil|-|—|–)$/i;
const EXCEL_CELL_LIMIT = 32_767;

/** Everything that would make a table unreadable somewhere: all problems at once. */
export function checkTables(tables: Tables): string[] {
  const keysOf = new Map<string, Set<string>>();
  return tables.flat.flatMap((table) => [
    ...checkKey(table),
    ...checkReferences(table, tables, keysOf),
    ...checkCells(table),
  ]);
}

function checkKey({ description, rows }: FlatTable): string[] {
  const at = description.key.map((name) => description.fields.findIndex((field) => field.name === name));
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = at.map((column) => String(row[column])).join(' + ');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      `${locate(description.name, index)} → ${description.key.join(' + ')} ${key} is used twice. Give one a new id.`,
    ];
  });
}

function checkReferences(table: FlatTable, tables: Tables, keysOf: Map<string, Set<string>>): string[] {
  return table.description.fields.flatMap((field, column) => {
    const reference = field.references;
    if (reference === null) return [];
    const known = readColumn(tables, reference.table, reference.field, keysOf);
    return table.rows.flatMap((row, index) => {
      const value = row[column];
      if (value === null || value === undefined || known.has(String(value))) return [];
      return [
        `${locate(table.description.name, index)} → ${field.name} ${String(value)} is not in ${reference.table}. Add it there or mend the reference.`,
      ];
    });
  });
}

function readColumn(tables: Tables, name: string, field: string, cache: Map<string, Set<string>>): Set<string> {
  const cached = cache.get(`${name}.${field}`);
  if (cached !== undefined) return cached;
  const column = demandTable(name).fields.findIndex((candidate) => candidate.name === field);
  const rows = tables.flat.find((table) => table.description.name === name)?.rows ?? [];
  const values = new Set(rows.map((row) => String(row[column])));
  cache.set(`${name}.${field}`, values);
  return values;
}

function checkCells({ description, rows }: FlatTable): string[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const problem = checkCell(cell);
      if (problem === null) return [];
      return [
        `${locate(description.name, index)} → ${description.fields[column]?.name} ${JSON.stringify(cell)} ${problem}`,
      ];
    }),
  );
}

export function checkCell(cell: Cell | undefined): string | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? null : 'is no finite number. Mend its source.';
  if (typeof cell !== 'string') return null;
  if (isPlainNumber(cell)) return null;
  if (NA_LIKE.test(cell)) return 'reads as a missing value. Word it differently.';
  if (FORMULA_TRIGGER.test(cell)) return 'begins as a spreadsheet formula does. Begin it with another character.';
  if (cell.length > EXCEL_CELL_LIMIT)
    return `is longer than ${EXCEL_CELL_LIMIT} characters, which Excel cuts off. Shorten it.`;
  if (!cell.isWellFormed()) return 'holds half a character (a lone surrogate). Mend its source.';
  return null;
}

/** A negative number written as text (a correction’s old or new value) is no formula. */
const isPlainNumber = (cell: string): boolean => /^-?\d+(\.\d+)?$/.test(cell);

const locate = (table: string, index: number): string => `${table} row ${index + 1} - error`;
