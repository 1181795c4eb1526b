/** How well fitted weights do on texts that they were not fitted to. */
import { decodeChain } from '../pipeline/kinds/decode-chain.ts';
import { type FitOptions, fitChains } from './fit-chains.ts';
import type { Chain } from './read-examples.ts';

export interface FoldScore {
  readonly right: number;
  readonly all: number;
}

/** Each text is judged once, by weights fitted to the texts of the other folds; scores in the order of the texts. */
export function crossValidate(texts: readonly (readonly Chain[])[], folds: number, options: FitOptions): FoldScore[] {
  const scores: FoldScore[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitChains(texts.filter((_, i) => i % folds !== fold).flat(), options);
    for (let i = fold; i < texts.length; i += folds) scores[i] = scoreText(texts[i] ?? [], weights);
  }
  return scores;
}

function scoreText(chains: readonly Chain[], weights: ReadonlyMap<string, readonly number[]>): FoldScore {
  const sumOf = (names: readonly string[]): number[] =>
    [0, 1, 2].map((k) => names.reduce((sum, name) => sum + (weights.get(name)?.[k] ?? 0), 0));
  let [right, all] = [0, 0];
  for (const chain of chains) {
    const kinds = decodeChain(
      chain.map(({ evidence, ties, settled }) => ({
        weights: settled ?? sumOf(evidence),
        ties: ties?.map((tie) => sumOf([tie])) ?? null,
      })),
    );
    chain.forEach(({ kind }, i) => {
      if (kind < 0) return;
      all++;
      if (kinds[i] === kind) right++;
    });
  }
  return { right, all };
}
