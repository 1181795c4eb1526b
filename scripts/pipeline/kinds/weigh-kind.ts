import type { StatementKind } from '../../../src/schemas/statement.ts';
import weights from './kind-weights.json' with { type: 'json' };

export const KINDS: readonly StatementKind[] = ['target', 'achieved', 'norm'];

/** What speaks for each kind, in the order of KINDS. */
export type KindWeights = readonly number[];

const FITTED: ReadonlyMap<string, KindWeights> = new Map(Object.entries(weights));
const NOTHING: KindWeights = [0, 0, 0];

/** Weights of one piece of evidence; nothing for what the labelled texts never showed. */
export const weightsOf = (name: string): KindWeights => FITTED.get(name) ?? NOTHING;

/** Sum of the weights of all evidence. */
export function weighKind(evidence: readonly string[]): KindWeights {
  const sum = [0, 0, 0];
  for (const name of evidence) {
    const own = FITTED.get(name);
    if (own) for (let k = 0; k < 3; k++) sum[k] = (sum[k] ?? 0) + (own[k] ?? 0);
  }
  return sum;
}
