import type { StatementKind } from '../../../src/schemas/statement.ts';
import { FITTED_WEIGHTS } from './evidence-index.ts';

export const KINDS: readonly StatementKind[] = ['target', 'achieved', 'norm'];

/** What speaks for each kind, in the order of KINDS. */
export type KindWeights = readonly number[];

/** Sum of the weights of all evidence; what was never fitted weighs nothing. */
export function weighKind(evidence: readonly number[]): KindWeights {
  let [target, achieved, norm] = [0, 0, 0];
  for (let i = 0; i < evidence.length; i++) {
    const at = 3 * (evidence[i] ?? 0);
    if (at >= FITTED_WEIGHTS.length) continue;
    target += FITTED_WEIGHTS[at] ?? 0;
    achieved += FITTED_WEIGHTS[at + 1] ?? 0;
    norm += FITTED_WEIGHTS[at + 2] ?? 0;
  }
  return [target, achieved, norm];
}
