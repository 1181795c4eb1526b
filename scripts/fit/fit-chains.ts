/** Weights of a linear chain (conditional random field) with three states, fitted by AdaGrad; same input, same weights. */
import type { Chain } from './read-examples.ts';

const STATES = 3;

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share by which each weight shrinks in each epoch. */
  readonly pull: number;
  /** Share of the evidence that is hidden at each step, so that no weight leans on another. */
  readonly hidden: number;
  /** Evidence seen less often is left out. */
  readonly leastSeen: number;
  /** Fits whose weights are averaged, so that no draw of what is hidden decides. */
  readonly draws: number;
}

interface Numbered {
  readonly kind: number;
  readonly evidence: Int32Array;
  readonly ties: Int32Array | null;
}

/** Names and their weights for each state. */
export function fitChains(chains: readonly Chain[], options: FitOptions): Map<string, number[]> {
  const seen = new Map<string, number>();
  for (const chain of chains)
    for (const example of chain) {
      if (example.kind < 0) continue;
      for (const name of example.evidence) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  const index = new Map<string, number>();
  for (const [name, times] of [...seen].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (times >= options.leastSeen) index.set(name, index.size);
  for (const chain of chains)
    for (const { ties } of chain) for (const tie of ties ?? []) if (!index.has(tie)) index.set(tie, index.size);
  const numbered = chains.map((chain) =>
    chain.map(
      ({ kind, evidence, ties }): Numbered => ({
        kind,
        evidence: Int32Array.from(evidence.flatMap((name) => index.get(name) ?? [])).sort(),
        ties: ties ? Int32Array.from(ties.map((name) => index.get(name) ?? 0)) : null,
      }),
    ),
  );
  const sum = new Float64Array(index.size * STATES);
  for (let draw = 0; draw < options.draws; draw++) {
    const weights = fitOnce(numbered, index.size, seeded(7 + draw), options);
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0) / options.draws;
  }
  return new Map(
    Array.from(index, ([name, at]) => [name, Array.from(sum.subarray(at * STATES, at * STATES + STATES))]),
  );
}

/** One fit, with its own order of the chains and its own hidden evidence. */
function fitOnce(
  numbered: readonly (readonly Numbered[])[],
  size: number,
  random: () => number,
  options: FitOptions,
): Float64Array {
  const weights = new Float64Array(size * STATES);
  const squares = new Float64Array(size * STATES).fill(1e-8);
  const order = numbered.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const chain = numbered[i];
      if (chain === undefined || chain.length === 0) continue;
      const shown = chain.map((example) => ({
        ...example,
        evidence: example.evidence.filter(() => random() >= options.hidden),
      }));
      const slope = slopeOf(shown, weights);
      for (const [at, g] of slope) {
        squares[at] = (squares[at] ?? 0) + g * g;
        weights[at] = (weights[at] ?? 0) + (options.rate * g) / Math.sqrt(squares[at] ?? 1);
      }
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * (1 - options.pull);
  }
  return weights;
}

/** Expected against labelled evidence of one chain: where to move each weight. */
function slopeOf(chain: readonly Numbered[], weights: Float64Array): Map<number, number> {
  const n = chain.length;
  const node = chain.map(({ evidence }) => {
    const sum = [0, 0, 0];
    for (const f of evidence) for (let k = 0; k < STATES; k++) sum[k] = (sum[k] ?? 0) + (weights[f * STATES + k] ?? 0);
    return sum;
  });
  const edge = (i: number, p: number, k: number): number => {
    const tie = chain[i]?.ties?.[p];
    return tie === undefined ? 0 : (weights[tie * STATES + k] ?? 0);
  };
  const slope = new Map<number, number>();
  const add = (at: number, by: number): void => void slope.set(at, (slope.get(at) ?? 0) + by);
  const free = pass(node, edge, n, () => true);
  const held = pass(node, edge, n, (i, k) => (chain[i]?.kind ?? -1) < 0 || chain[i]?.kind === k);
  for (let i = 0; i < n; i++) {
    const { evidence, ties } = chain[i] as Numbered;
    for (let k = 0; k < STATES; k++) {
      const by = (held.node[i]?.[k] ?? 0) - (free.node[i]?.[k] ?? 0);
      if (Math.abs(by) > 1e-9) for (const f of evidence) add(f * STATES + k, by);
      if (ties)
        for (let p = 0; p < STATES; p++) {
          const tie = (held.edge[i]?.[p]?.[k] ?? 0) - (free.edge[i]?.[p]?.[k] ?? 0);
          if (Math.abs(tie) > 1e-9) add((ties[p] ?? 0) * STATES + k, tie);
        }
    }
  }
  return slope;
}

/** Forward and backward sums; marginals of states and of neighbours. */
function pass(
  node: readonly (readonly number[])[],
  edge: (i: number, p: number, k: number) => number,
  n: number,
  allowed: (i: number, k: number) => boolean,
): { node: number[][]; edge: number[][][] } {
  const score = (i: number, k: number): number => (allowed(i, k) ? (node[i]?.[k] ?? 0) : Number.NEGATIVE_INFINITY);
  const states = [0, 1, 2];
  const forward: number[][] = [];
  for (let i = 0; i < n; i++)
    forward.push(
      states.map((k) =>
        i === 0 ? score(0, k) : score(i, k) + logSum(states.map((p) => (forward[i - 1]?.[p] ?? 0) + edge(i, p, k))),
      ),
    );
  const backward: number[][] = Array.from({ length: n }, () => [0, 0, 0]);
  for (let i = n - 2; i >= 0; i--)
    backward[i] = states.map((p) =>
      logSum(states.map((k) => edge(i + 1, p, k) + score(i + 1, k) + (backward[i + 1]?.[k] ?? 0))),
    );
  const all = logSum(forward[n - 1] ?? []);
  return {
    node: forward.map((row, i) => row.map((f, k) => Math.exp(f + (backward[i]?.[k] ?? 0) - all))),
    edge: forward.map((_, i) =>
      i === 0
        ? []
        : states.map((p) =>
            states.map((k) =>
              Math.exp((forward[i - 1]?.[p] ?? 0) + edge(i, p, k) + score(i, k) + (backward[i]?.[k] ?? 0) - all),
            ),
          ),
    ),
  };
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(values.reduce((sum, v) => sum + Math.exp(v - most), 0));
}

/** Repeatable chance (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
