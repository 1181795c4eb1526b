import type { IdRegister, MeasureRegister } from '../../src/schemas/id-register.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Statement } from '../../src/schemas/statement.ts';

type Identified = Pick<Statement, 'number_start' | 'number_end' | 'number_text' | 'quote'>;
type Quoted = Pick<Measure, 'quote_start' | 'quote_end' | 'quote'>;

export interface Assignment {
  readonly ids: readonly string[];
  readonly register: Omit<IdRegister, 'measures'>;
  /** Ids of the register that no statement took up: they need a tombstone once a release has carried them. */
  readonly lost: readonly string[];
}

/** Deals ids by number span, then by quote, number and order; what matches nothing gets the next free number. */
export function assignIds(
  documentId: string,
  statements: readonly Identified[],
  register: IdRegister | null,
): Assignment {
  const { dealt, lost, last } = deal(
    statements,
    register?.entries ?? [],
    [
      (entry, s) => entry.number_start === s.number_start && entry.number_end === s.number_end,
      (entry, s) => entry.quote === s.quote && entry.number_text === s.number_text,
    ],
    register?.last ?? 0,
    (n) => `${documentId}-${String(n).padStart(3, '0')}`,
  );
  return {
    ids: dealt,
    lost: withoutTombstone(lost, register),
    register: {
      document_id: documentId,
      last,
      entries: statements.map((s, i) => ({
        id: dealt[i] ?? '',
        number_start: s.number_start,
        number_end: s.number_end,
        number_text: s.number_text,
        quote: s.quote,
      })),
      tombstones: register?.tombstones ?? [],
    },
  };
}

export interface MeasureAssignment {
  readonly ids: readonly string[];
  readonly register: MeasureRegister;
  readonly lost: readonly string[];
}

/** Deals ids of measures by quote and span, then by quote and order, then by the span of a quote that was recut. */
export function assignMeasureIds(
  documentId: string,
  measures: readonly Quoted[],
  register: IdRegister | null,
): MeasureAssignment {
  const { dealt, lost, last } = deal(
    measures,
    register?.measures.entries ?? [],
    [
      (entry, m) => entry.quote_start === m.quote_start && entry.quote === m.quote,
      (entry, m) => entry.quote === m.quote,
      (entry, m) => entry.quote_start === m.quote_start || entry.quote_end === m.quote_end,
    ],
    register?.measures.last ?? 0,
    (n) => `${documentId}-m${String(n).padStart(3, '0')}`,
  );
  return {
    ids: dealt,
    lost: withoutTombstone(lost, register),
    register: {
      last,
      entries: measures.map((m, i) => ({
        id: dealt[i] ?? '',
        quote_start: m.quote_start,
        quote_end: m.quote_end,
        quote: m.quote,
      })),
    },
  };
}

const withoutTombstone = (lost: readonly string[], register: IdRegister | null): string[] =>
  lost.filter((id) => !register?.tombstones.some((t) => t.id === id));

/** Rule after rule, the first free identifier whose entry fits goes to each row that has none; new rows count on. */
function deal<Entry extends { readonly id: string }, Row>(
  rows: readonly Row[],
  entries: readonly Entry[],
  rules: readonly ((entry: Entry, row: Row) => boolean)[],
  lastDealt: number,
  idOf: (n: number) => string,
): { dealt: string[]; lost: string[]; last: number } {
  const free = new Map(entries.map((entry) => [entry.id, entry]));
  const ids: (string | null)[] = rows.map(() => null);
  for (const fits of rules) {
    for (const [i, row] of rows.entries()) {
      const found = ids[i] === null ? [...free.values()].find((entry) => fits(entry, row)) : undefined;
      if (found === undefined) continue;
      ids[i] = found.id;
      free.delete(found.id);
    }
  }
  let last = lastDealt;
  const dealt = ids.map((id) => id ?? idOf(++last));
  return { dealt, lost: [...free.keys()], last };
}
