import type { IdRegister } from '../../src/schemas/id-register.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import { dealIds } from './deal-ids.ts';

type Identified = Pick<Statement, 'number_start' | 'number_end' | 'number_text' | 'quote'>;
type Quoted = Pick<Measure, 'quote_start' | 'quote_end' | 'quote'>;

export interface Assignment<Part> {
  readonly ids: readonly string[];
  readonly register: Part;
  /** Ids of the register that nothing took up: they need a tombstone once a release has carried them. */
  readonly lost: readonly string[];
}

/** Deals ids by number span, then by quote, number and order; what matches nothing gets the next free number. */
export function assignIds(
  documentId: string,
  statements: readonly Identified[],
  register: IdRegister | null,
): Assignment<Pick<IdRegister, 'last' | 'entries'>> {
  const { ids, lost, last } = dealIds(
    statements,
    register ?? undefined,
    register?.tombstones ?? [],
    [
      (entry, s) => entry.number_start === s.number_start && entry.number_end === s.number_end,
      (entry, s) => entry.quote === s.quote && entry.number_text === s.number_text,
    ],
    { prefix: `${documentId}-`, width: 3 },
  );
  const entries = statements.map(({ number_start, number_end, number_text, quote }, i) => ({
    id: ids[i] ?? '',
    number_start,
    number_end,
    number_text,
    quote,
  }));
  return { ids, lost, register: { last, entries } };
}

/** Deals ids of measures by quote and span, then by quote and order, then by the span of a quote that was recut. */
export function assignMeasureIds(
  documentId: string,
  measures: readonly Quoted[],
  register: IdRegister | null,
): Assignment<IdRegister['measures']> {
  const { ids, lost, last } = dealIds(
    measures,
    register?.measures,
    register?.tombstones ?? [],
    [
      (entry, m) => entry.quote_start === m.quote_start && entry.quote === m.quote,
      (entry, m) => entry.quote === m.quote,
      (entry, m) => entry.quote_start === m.quote_start || entry.quote_end === m.quote_end,
    ],
    { prefix: `${documentId}-m`, width: 3 },
  );
  const entries = measures.map(({ quote_start, quote_end, quote }, i) => ({
    id: ids[i] ?? '',
    quote_start,
    quote_end,
    quote,
  }));
  return { ids, lost, register: { last, entries } };
}
