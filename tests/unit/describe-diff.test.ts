/** A changelog line must show what differs, however long the values and however late they part. */
import { expect, test } from 'vitest';
import { describeDiff } from '../../scripts/downloads/describe-diff.ts';
import type { DataDiff, FieldChange } from '../../scripts/downloads/diff-tables.ts';

const lineOf = (table: DataDiff['tables'][number]['table'], changes: FieldChange[]): string | undefined => {
  const tables = [{ table, added: [], removed: [], changed: [{ id: 'a', changes }] }];
  return describeDiff({ tables, fieldsRemoved: [], fieldsAdded: [], fieldsChanged: [] })[0];
};

const LONG = 'Level in the rating of electronic medical records (1–2 of the stronger grade 3 hospitals): to reach';

test.for<[string, unknown, unknown, string]>([
  ['what came to a list and what went', ['预约', '民营'], ['预约', '民营医'], 'terms + 民营医 − 民营'],
  ['what only came', [], ['预约服务'], 'terms + 预约服务'],
  ['a new order', ['a', 'b'], ['b', 'a'], 'terms in another order: b, a'],
  ['short values whole', '2025', null, 'terms 2025 → null'],
])('shows %s', ([, old, next, expected]) => {
  expect(lineOf('themes', [{ field: 'terms', old, new: next }])).toBe(`themes changed: a: ${expected}`);
});

test('cuts long values where they part, not where they are alike', () => {
  const line = lineOf('statements', [{ field: 'sentence_en', old: `${LONG} grade 5.`, new: `${LONG} level 5.` }]);
  expect(line).toMatch(/…[^→]*grade 5\. → …[^→]*level 5\.$/);
});

test('names a change of absence by its place and indicator', () => {
  expect(lineOf('absences', [{ field: 'state', old: 'not_stated', new: 'stated_without_number' }])).toBe(
    'absences changed: a: state not_stated → stated_without_number',
  );
});
