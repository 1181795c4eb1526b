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

/** A chain with numbers for names: what example i shows stands in `evidence` from `starts[i]` to `starts[i + 1]`. */
interface Numbered {
  /** -1 where no label is known. */
  readonly kinds: Int8Array;
  readonly starts: Int32Array;
  readonly evidence: Int32Array;
  /** The three ties of each example; -1 for the first of a chain. */
  readonly ties: Int32Array;
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
  const numbered = chains.filter((chain) => chain.length > 0).map((chain) => numberNames(chain, index));
  const sum = new Float64Array(index.size * STATES);
  for (let draw = 0; draw < options.draws; draw++) {
    const weights = new Fit(index.size, seeded(7 + draw), options).run(numbered);
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0) / options.draws;
  }
  return new Map(
    Array.from(index, ([name, at]) => [name, Array.from(sum.subarray(at * STATES, at * STATES + STATES))]),
  );
}

function numberNames(chain: Chain, index: ReadonlyMap<string, number>): Numbered {
  const lists = chain.map(({ evidence }) => evidence.flatMap((name) => index.get(name) ?? []).sort((a, b) => a - b));
  const starts = new Int32Array(chain.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  return {
    kinds: Int8Array.from(chain, ({ kind }) => kind),
    starts,
    evidence: Int32Array.from(lists.flat()),
    ties: Int32Array.from(
      chain.flatMap(({ ties }) => (ties ?? [null, null, null]).map((tie) => index.get(tie ?? '') ?? -1)),
    ),
  };
}

/** One fit, with its own order of the chains and its own hidden evidence. */
class Fit {
  private readonly weights: Float64Array;
  private readonly squares: Float64Array;
  private readonly slope: Float64Array;
  /** Where the slope is not zero. */
  private readonly touched: number[] = [];
  private readonly random: () => number;
  private readonly options: FitOptions;

  constructor(size: number, random: () => number, options: FitOptions) {
    this.weights = new Float64Array(size * STATES);
    this.squares = new Float64Array(size * STATES).fill(1e-8);
    this.slope = new Float64Array(size * STATES);
    this.random = random;
    this.options = options;
  }

  run(chains: readonly Numbered[]): Float64Array {
    const { weights, squares, slope, touched, options } = this;
    const order = [...chains];
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      shuffle(order, this.random);
      for (const chain of order) {
        this.addSlope(chain);
        for (const at of touched) {
          const g = slope[at] as number;
          slope[at] = 0;
          if (g === 0) continue;
          squares[at] = (squares[at] as number) + g * g;
          weights[at] = (weights[at] as number) + (options.rate * g) / Math.sqrt(squares[at] as number);
        }
        touched.length = 0;
      }
      for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) * (1 - options.pull);
    }
    return weights;
  }

  /** Labelled against expected evidence of one chain: where to move each weight. */
  private addSlope({ kinds, starts, evidence, ties }: Numbered): void {
    const { weights, random } = this;
    const { hidden } = this.options;
    const n = kinds.length;
    const shown = new Uint8Array(evidence.length);
    const node = new Float64Array(n * STATES);
    const edge = new Float64Array(n * STATES * STATES);
    for (let i = 0; i < n; i++) {
      let [a, b, c] = [0, 0, 0];
      for (let e = starts[i] as number; e < (starts[i + 1] as number); e++) {
        if (random() < hidden) continue;
        shown[e] = 1;
        const at = (evidence[e] as number) * STATES;
        a += weights[at] as number;
        b += weights[at + 1] as number;
        c += weights[at + 2] as number;
      }
      const most = Math.max(a, b, c);
      node[i * STATES] = Math.exp(a - most);
      node[i * STATES + 1] = Math.exp(b - most);
      node[i * STATES + 2] = Math.exp(c - most);
      for (let p = 0; p < STATES; p++) {
        const tie = ties[i * STATES + p] as number;
        for (let k = 0; k < STATES; k++)
          edge[(i * STATES + p) * STATES + k] = tie < 0 ? 1 : Math.exp(weights[tie * STATES + k] as number);
      }
    }
    const free = marginals(node, edge, n);
    const labelled = marginals(
      node.map((own, at) => {
        const kind = kinds[Math.floor(at / STATES)] as number;
        return kind < 0 || kind === at % STATES ? own : 0;
      }),
      edge,
      n,
    );
    for (let i = 0; i < n; i++)
      for (let k = 0; k < STATES; k++) {
        const by = (labelled.node[i * STATES + k] as number) - (free.node[i * STATES + k] as number);
        if (Math.abs(by) > 1e-9)
          for (let e = starts[i] as number; e < (starts[i + 1] as number); e++)
            if (shown[e] === 1) this.add((evidence[e] as number) * STATES + k, by);
        for (let p = 0; p < STATES && i > 0; p++) {
          const at = (i * STATES + p) * STATES + k;
          const tie = (labelled.edge[at] as number) - (free.edge[at] as number);
          if (Math.abs(tie) > 1e-9) this.add((ties[i * STATES + p] as number) * STATES + k, tie);
        }
      }
  }

  private add(at: number, by: number): void {
    if (this.slope[at] === 0) this.touched.push(at);
    this.slope[at] = (this.slope[at] as number) + by;
  }
}

/** How likely each state is, and each pair of neighbouring states (forward and backward sums, kept near one). */
function marginals(node: Float64Array, edge: Float64Array, n: number): { node: Float64Array; edge: Float64Array } {
  const forward = new Float64Array(n * STATES);
  const backward = new Float64Array(n * STATES);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let k = 0; k < STATES; k++) {
      let from = i === 0 ? 1 : 0;
      for (let p = 0; p < STATES && i > 0; p++)
        from += (forward[(i - 1) * STATES + p] as number) * (edge[(i * STATES + p) * STATES + k] as number);
      const own = from * (node[i * STATES + k] as number);
      forward[i * STATES + k] = own;
      sum += own;
    }
    for (let k = 0; k < STATES; k++) forward[i * STATES + k] = (forward[i * STATES + k] as number) / sum;
  }
  backward.fill(1, (n - 1) * STATES);
  for (let i = n - 2; i >= 0; i--) {
    let sum = 0;
    for (let p = 0; p < STATES; p++) {
      let own = 0;
      for (let k = 0; k < STATES; k++) {
        const next = (i + 1) * STATES;
        own += (edge[(next + p) * STATES + k] as number) * (node[next + k] as number) * (backward[next + k] as number);
      }
      backward[i * STATES + p] = own;
      sum += own;
    }
    for (let p = 0; p < STATES; p++) backward[i * STATES + p] = (backward[i * STATES + p] as number) / sum;
  }
  const states = new Float64Array(n * STATES);
  const pairs = new Float64Array(n * STATES * STATES);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let k = 0; k < STATES; k++) {
      const own = (forward[i * STATES + k] as number) * (backward[i * STATES + k] as number);
      states[i * STATES + k] = own;
      sum += own;
    }
    for (let k = 0; k < STATES; k++) states[i * STATES + k] = (states[i * STATES + k] as number) / sum;
    if (i === 0) continue;
    sum = 0;
    for (let p = 0; p < STATES; p++)
      for (let k = 0; k < STATES; k++) {
        const at = (i * STATES + p) * STATES + k;
        const own =
          (forward[(i - 1) * STATES + p] as number) *
          (edge[at] as number) *
          (node[i * STATES + k] as number) *
          (backward[i * STATES + k] as number);
        pairs[at] = own;
        sum += own;
      }
    for (let at = i * STATES * STATES; at < (i + 1) * STATES * STATES; at++) pairs[at] = (pairs[at] as number) / sum;
  }
  return { node: states, edge: pairs };
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

function shuffle<Item>(list: Item[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as Item, list[i] as Item];
  }
}
