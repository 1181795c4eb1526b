import type { StatementKind } from '../../src/schemas/statement.ts';
import type { Cell } from './table-cells.ts';

export interface Column {
  readonly role: 'number' | 'code' | 'name' | 'unit' | 'force' | 'category' | 'value' | 'due' | 'responsible' | 'other';
  readonly year: string | null;
  readonly kind: StatementKind | null;
  /** 比上年增长(%): the column holds changes. */
  readonly change: boolean;
  /** Header of a column that names what it counts: 床位数(张). */
  readonly counts: string | null;
  /** Header whose unit the column shares: 「每千人口床位(张) | 其中:县办公立 | 社会办」. */
  readonly unitOf?: string | null;
  /** Whether its cells print bounds, as only aims do: ≥65, 8.5天以下. */
  readonly bounded?: boolean;
  /** The year that its values set out from: 「2023年→2025年」. */
  readonly from?: string | null;
  /** Where its header stands. */
  readonly head?: Cell | null;
}

/** A column of which nothing is known but its role and what `extra` says. */
export const column = (role: Column['role'], extra: Partial<Column> = {}): Column => ({
  role,
  year: null,
  kind: null,
  change: false,
  counts: null,
  ...extra,
});
