/** A chain of neighbours, each with what speaks for its three kinds and how the kind of the one before ties in. */
export interface Link {
  readonly weights: readonly number[];
  /** For each kind of the one before: what that adds for each kind; null for the first. */
  readonly ties: readonly (readonly number[])[] | null;
}

/** The kinds whose weights and ties have the greatest sum (Viterbi, work in proportion to the length). */
export function decodeChain(chain: readonly Link[]): number[] {
  const from: number[][] = [];
  let sums: readonly number[] = [];
  for (const { weights, ties } of chain) {
    const before = sums;
    const back: number[] = [];
    sums = weights.map((own, k) => {
      if (ties === null) return own;
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let p = 0; p < before.length; p++) {
        const sum = (before[p] ?? 0) + (ties[p]?.[k] ?? 0);
        if (sum > most) [best, most] = [p, sum];
      }
      back.push(best);
      return own + most;
    });
    from.push(back);
  }
  const kinds: number[] = [];
  let state = sums.indexOf(Math.max(...sums));
  for (let i = chain.length - 1; i >= 0; i--) {
    kinds[i] = state;
    state = from[i]?.[state] ?? 0;
  }
  return kinds;
}
