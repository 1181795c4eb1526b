import type { Comparator, Direction, Modality, StatementKind, Unit } from '../../src/schemas/statement.ts';

/** A statement before it is cut out of the seed: spans in clean-text offsets, fields as read. */
export interface Draft {
  start: number;
  end: number;
  quoteStart: number;
  quoteEnd: number;
  kind: StatementKind;
  comparator: Comparator;
  direction: Direction | null;
  min: number | null;
  max: number | null;
  unit: Unit;
  unitZh: string | null;
  perValue: number | null;
  perZh: string | null;
  /** Where the base of the rate is printed, when it holds numerals. */
  perSpan: { start: number; end: number } | null;
  noun: string;
  scope: string | null;
  due: string | null;
  asOf: string | null;
  dueBasis: 'stated' | 'section' | 'document' | null;
  force: 'binding' | 'expected' | null;
  modality: Modality;
  cycle: string | null;
  worded: boolean;
  /** Stands in a table: no sentence around it. */
  tabular: boolean;
}
