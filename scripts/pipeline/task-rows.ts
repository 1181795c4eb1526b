import type { Mark } from './scan-numerals.ts';
import type { Cell } from './table-cells.ts';

/** A row of a task list whose fields bars or tabs part, one of them its deadline. */
export interface TaskRow extends Cell {
  readonly due: string;
  /** The deadline's own field. */
  readonly deadline: Cell;
  /** Fields of a column that is about a year of its own. */
  readonly yearly: readonly (Cell & { readonly due: string; readonly invested: boolean })[];
  /** Other rows stand in the same line: what they say is none of this row's. */
  readonly together?: boolean;
}

export interface TaskRows {
  readonly rows: readonly TaskRow[];
  /** Numbers that count the rows. */
  readonly marks: readonly Mark[];
}
