import type { StatementKind } from '../../../src/schemas/statement.ts';

export const KINDS: readonly StatementKind[] = ['target', 'achieved', 'norm'];

/** What speaks for each kind, in the order of KINDS. */
export type KindWeights = readonly number[];
