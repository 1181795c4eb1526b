import type { StatementKind } from '../../src/schemas/statement.ts';
import type { KindWeights } from './weigh-kind.ts';

/** One number of a paragraph, in the order of the text, with what speaks for each kind. */
export interface KindCandidate {
  readonly start: number;
  readonly end: number;
  readonly weights: KindWeights;
  /** A of 由A提高到B is a fact, whatever B is; it says nothing of its neighbours. */
  readonly baseline: boolean;
}

const KINDS: readonly StatementKind[] = ['target', 'achieved', 'norm'];

/**
 * Chooses the kinds of a paragraph together: a list goes on as it began, and what closes it (「…,2024年底竣工」,
 * 「…,全部接入」) tells of its beginning. Of all ways to assign kinds the one with the greatest sum of weights and ties
 * is taken (Viterbi, work in proportion to the number of candidates).
 */
export function settleKinds(text: string, candidates: readonly KindCandidate[]): StatementKind[] {
  const kinds: StatementKind[] = candidates.map(() => 'achieved');
  const chain = candidates.flatMap((c, i) => (c.baseline ? [] : [i]));
  const from: number[][] = [];
  let sums: number[] = [];
  chain.forEach((index, step) => {
    const candidate = candidates[index];
    const previous = candidates[chain[step - 1] ?? -1];
    const tie = previous && candidate ? tieBetween(text, previous.end, candidate.start) : 0;
    const back: number[] = [];
    sums = KINDS.map((kind, k) => {
      let best = 0;
      for (let p = 1; p < KINDS.length; p++)
        if ((sums[p] ?? 0) + (p === k ? tie : 0) > (sums[best] ?? 0) + (best === k ? tie : 0)) best = p;
      back.push(best);
      return (candidate?.weights[kind] ?? 0) + (sums[best] ?? 0) + (best === k ? tie : 0);
    });
    from.push(back);
  });
  let state = sums.indexOf(Math.max(...sums));
  for (let step = chain.length - 1; step >= 0; step--) {
    kinds[chain[step] ?? 0] = KINDS[state] ?? 'achieved';
    state = from[step]?.[state] ?? 0;
  }
  return kinds;
}

/** How strongly two neighbours are of one kind: most within a clause, least across sentences. */
function tieBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, Math.min(to, from + 160));
  if (/[。!?]/.test(between)) return 1;
  if (/[;;]/.test(between)) return 1.5;
  return between.includes(',') ? 2.5 : 4;
}
