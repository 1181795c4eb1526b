/** What a register keeps of one kind of thing: the highest number ever dealt, and what each id was dealt to. */
export interface Dealt<Entry> {
  readonly last: number;
  readonly entries: readonly Entry[];
}

/** `{prefix}{number}`, the number padded to `width`. */
export interface Numbering {
  readonly prefix: string;
  readonly width: number;
}

/**
 * Rule after rule, the first free identifier whose entry fits goes to each row that has none; new rows count on from the
 * highest number that an entry or a tombstone bears. A retired identifier is dealt to nothing again.
 */
export function dealIds<Entry extends { readonly id: string }, Row>(
  rows: readonly Row[],
  known: Dealt<Entry> | undefined,
  tombstones: readonly { readonly id: string }[],
  rules: readonly ((entry: Entry, row: Row) => boolean)[],
  { prefix, width }: Numbering,
): { ids: string[]; lost: string[]; last: number } {
  const entries = known?.entries ?? [];
  const retired = new Set(tombstones.map(({ id }) => id));
  const free = new Map(entries.filter(({ id }) => !retired.has(id)).map((entry) => [entry.id, entry]));
  const found: (string | null)[] = rows.map(() => null);
  for (const fits of rules) {
    for (const [i, row] of rows.entries()) {
      const entry = found[i] === null ? [...free.values()].find((each) => fits(each, row)) : undefined;
      if (entry === undefined) continue;
      found[i] = entry.id;
      free.delete(entry.id);
    }
  }
  const numbers = [...entries, ...tombstones].flatMap(({ id }) => numberOf(id, prefix));
  let last = Math.max(known?.last ?? 0, ...numbers);
  const ids = found.map((id) => id ?? `${prefix}${String(++last).padStart(width, '0')}`);
  return { ids, lost: [...free.keys()], last };
}

const numberOf = (id: string, prefix: string): number[] =>
  id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length)) ? [Number(id.slice(prefix.length))] : [];
