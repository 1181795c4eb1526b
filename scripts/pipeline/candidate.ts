import type { StatementKind } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';
import type { KindCandidate } from './kinds/settle-kinds.ts';

/** A number whose kind is still open: what speaks for each kind, and how to draft it once the kind is settled. */
export interface Candidate extends KindCandidate {
  /** Numbers of the index that the text is read with. */
  readonly evidence: readonly number[];
  /** Whether a wording settles the kind, so that the evidence does not count. */
  readonly settled: boolean;
  readonly worded: boolean;
  draft(kind: StatementKind): Draft;
}
