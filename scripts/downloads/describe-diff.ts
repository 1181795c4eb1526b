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
  // Numerals have no name of their own; for them the count says enough.
  const list = table === 'numerals' ? 0 : LISTED;
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
  if (isListOfWords(old) && isListOfWords(next)) return `${field} ${describeMembers(old, next)}`;
  const [before, after] = [flatten(old), flatten(next)];
  const same = sharedHead(before, after);
  // Two long texts that begin alike would be cut to the same words.
  const from = same > CUT / 2 && Math.max(before.length, after.length) > CUT ? same - CUT / 4 : 0;
  return `${field} ${cut(before, from)} → ${cut(after, from)}`;
}

const isListOfWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');

/** “+ 预约服务 − 民营”, so that a long list shows what came and went. */
function describeMembers(old: readonly string[], next: readonly string[]): string {
  const gone = old.filter((member) => !next.includes(member));
  const come = next.filter((member) => !old.includes(member));
  if (gone.length + come.length === 0) return `in another order: ${next.join(', ')}`;
  const parts = [come.length > 0 ? `+ ${come.join(', ')}` : '', gone.length > 0 ? `− ${gone.join(', ')}` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** Longer values are cut. */
const CUT = 80;

const flatten = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');

function sharedHead(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  return at;
}

const cut = (text: string, from: number): string =>
  `${from > 0 ? '…' : ''}${text.slice(from, from + CUT)}${text.length > from + CUT ? '…' : ''}`;

const show = (value: unknown): string => cut(flatten(value), 0);

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
