import type { IdRegister } from '../../src/schemas/id-register.ts';
import type { Statement } from '../../src/schemas/statement.ts';

type Identified = Pick<Statement, 'number_start' | 'number_end' | 'number_text' | 'quote'>;

export interface Assignment {
  readonly ids: readonly string[];
  readonly register: IdRegister;
  /** Ids of the register that no statement took up: they need a tombstone once a release has carried them. */
  readonly lost: readonly string[];
}

/** Deals ids by number span, then by quote, number and order; what matches nothing gets the next free number. */
export function assignIds(
  documentId: string,
  statements: readonly Identified[],
  register: IdRegister | null,
): Assignment {
  const free = new Map((register?.entries ?? []).map((entry) => [entry.id, entry]));
  const ids: (string | null)[] = statements.map(() => null);
  /** The first free identifier whose entry fits goes to each statement that has none yet. */
  const dealBy = (fits: (entry: IdRegister['entries'][number], s: Identified) => boolean): void => {
    for (const [i, s] of statements.entries()) {
      const found = ids[i] === null ? [...free.values()].find((entry) => fits(entry, s)) : undefined;
      if (found === undefined) continue;
      ids[i] = found.id;
      free.delete(found.id);
    }
  };
  dealBy((entry, s) => entry.number_start === s.number_start && entry.number_end === s.number_end);
  dealBy((entry, s) => entry.quote === s.quote && entry.number_text === s.number_text);
  let next = (register?.last ?? 0) + 1;
  const dealt = ids.map((id) => id ?? `${documentId}-${String(next++).padStart(3, '0')}`);
  return {
    ids: dealt,
    lost: [...free.keys()],
    register: {
      document_id: documentId,
      last: next - 1,
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
