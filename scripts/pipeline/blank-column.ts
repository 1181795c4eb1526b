import type { Column } from './table-columns.ts';

/** A column of which nothing is known but its role and what `extra` says. */
export const column = (role: Column['role'], extra: Partial<Column> = {}): Column => ({
  role,
  year: null,
  kind: null,
  change: false,
  counts: null,
  ...extra,
});
