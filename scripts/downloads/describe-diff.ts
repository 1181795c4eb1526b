import type { Correction } from '../../src/schemas/correction.ts';
import type { DataDiff, FieldChange, TableDiff } from './diff-tables.ts';

/** More ids than these are counted, not listed. */
const LISTED = 30;

/** Lines for a changelog, tables in published order. */
export function describeDiff(diff: DataDiff): string[] {
  return [
    ...diff.fieldsRemoved.map((path) => `field removed: ${path}`),
    ...diff.fieldsChanged.map((path) => `field changed its type: ${path}`),
    ...listCounted('field added', 'fields added', diff.fieldsAdded),
    ...diff.tables.flatMap(describeTable),
  ];
}

function describeTable({ table, added, removed, changed }: TableDiff): string[] {
  // Derived rows have no name of their own; for them the count says enough.
  const list = table === 'numerals' || table === 'absences' ? 0 : LISTED;
  return [
    ...listCounted(`${table} removed`, `${table} removed`, removed, list),
    ...listCounted(`${table} added`, `${table} added`, added, list),
    ...(changed.length > list
      ? [`${table} changed: ${changed.length}`]
      : changed.map(({ id, changes }) => `${table} changed: ${id}: ${changes.map(describeChange).join('; ')}`)),
  ];
}

function listCounted(one: string, many: string, ids: readonly string[], limit = LISTED): string[] {
  if (ids.length === 0) return [];
  if (ids.length > limit) return [`${many}: ${ids.length}`];
  return [`${ids.length === 1 ? one : many}: ${ids.join(', ')}`];
}

function describeChange({ field, old, new: next }: FieldChange): string {
  return `${field} ${show(old)} → ${show(next)}`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 80)}…` : flat;
}

/** Fields that carry what a statement says; a changed one needs a line in `corrections`. */
const READINGS = [
  'kind',
  'quote',
  'number_text',
  'comparator',
  'direction',
  'value_min',
  'value_max',
  'unit',
  'per_value',
  'due',
  'as_of',
];

/** Every changed value between two releases that no correction new or changed in between speaks of. */
export function listUnexplained(diff: DataDiff, all: readonly Correction[]): string[] {
  const news = diff.tables.find(({ table }) => table === 'corrections');
  const fresh = new Set([...(news?.added ?? []), ...(news?.changed ?? []).map(({ id }) => id)]);
  const corrections = all.filter(({ id }) => fresh.has(id));
  const statements = diff.tables.find(({ table }) => table === 'statements');
  return (statements?.changed ?? []).flatMap(({ id, changes }) =>
    changes
      .filter(({ field }) => READINGS.includes(field))
      .filter(({ field }) => !corrections.some((one) => one.statement_ids.includes(id) && speaksOf(one.field, field)))
      .map(
        ({ field, old, new: next }) =>
          `${id}: ${field} changed from ${show(old)} to ${show(next)} without a correction. Add it to content/reviews/.`,
      ),
  );
}

/** A correction of a value explains both of its ends; one without a field, the whole row. */
const speaksOf = (corrected: string | null, changed: string): boolean =>
  corrected === null ||
  corrected === changed ||
  (corrected.startsWith('value_') && (changed.startsWith('value_') || changed === 'comparator' || changed === 'unit'));
