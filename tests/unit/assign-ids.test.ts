import { describe, expect, test } from 'vitest';
import { assignIds, assignMeasureIds } from '../../scripts/pipeline/assign-ids.ts';
import type { IdRegister } from '../../src/schemas/id-register.ts';

const measure = (quote_start: number, quote: string) => ({ quote_start, quote_end: quote_start + quote.length, quote });
const statement = (number_start: number, number_text: string, quote: string) => ({
  number_start,
  number_end: number_start + number_text.length,
  number_text,
  quote,
});
const register = (part: Partial<IdRegister>): IdRegister => ({
  document_id: 'a-plan',
  last: 0,
  entries: [],
  tombstones: [],
  measures: { last: 0, entries: [] },
  sections: { last: 0, entries: [] },
  corrections: { last: 0, entries: [] },
  checks: { last: 0, entries: [] },
  ...part,
});
const withMeasures = (quotes: readonly ReturnType<typeof measure>[]): IdRegister =>
  register({ measures: assignMeasureIds('a-plan', quotes, null).register });

describe('ids of measures', () => {
  const first = [measure(10, '推进改革'), measure(30, '完善制度'), measure(50, '完善制度')];

  test('are dealt in order and stay with their quote when the text above grows', () => {
    expect(assignMeasureIds('a-plan', first, null).ids).toEqual(['a-plan-m001', 'a-plan-m002', 'a-plan-m003']);
    const moved = [measure(5, '新的一条'), ...first.map((m) => measure(m.quote_start + 40, m.quote))];
    const again = assignMeasureIds('a-plan', moved, withMeasures(first));
    expect(again.ids).toEqual(['a-plan-m004', 'a-plan-m001', 'a-plan-m002', 'a-plan-m003']);
    expect(again.lost).toEqual([]);
  });

  test('two measures of one quote keep their order', () => {
    const twins = [measure(10, '占比和率提高'), measure(10, '占比和率提高')];
    expect(assignMeasureIds('a-plan', twins, withMeasures(twins)).ids).toEqual(['a-plan-m001', 'a-plan-m002']);
  });

  test('a lost one is named until a tombstone stands for it, and its number is never dealt again', () => {
    const known = withMeasures(first);
    const fewer = [first[0], measure(90, '另一条')].flatMap((m) => m ?? []);
    const result = assignMeasureIds('a-plan', fewer, known);
    expect(result.ids).toEqual(['a-plan-m001', 'a-plan-m004']);
    expect(result.lost).toEqual(['a-plan-m002', 'a-plan-m003']);
    const tombstones: IdRegister['tombstones'] = ['a-plan-m002', 'a-plan-m003'].map((id) => ({
      id,
      document_id: 'a-plan',
      kind: 'withdrawn',
      successor_ids: [],
      reason_zh: '并入他条',
      reason_en: 'Merged',
    }));
    expect(assignMeasureIds('a-plan', fewer, { ...known, tombstones }).lost).toEqual([]);
  });
});

test('ids of statements go by number span first, then by quote and number', () => {
  const rows = [statement(3, '70%', '达到70%'), statement(20, '80%', '达到80%')];
  const known = register({ ...assignIds('a-plan', rows, null).register });
  const swapped = assignIds('a-plan', [statement(9, '80%', '达到80%'), statement(3, '75%', '达到75%')], known);
  expect(swapped.ids).toEqual(['a-plan-002', 'a-plan-001']);
});
