import { writeFileAtomically } from '../write-atomically.ts';

export const WEIGHTS_FILE = 'scripts/pipeline/kinds/kind-weights.json';

/** Evidence whose weights differ less than this from kind to kind decides nothing. */
const LEAST = 0.04;

/** Two decimals, the least of the three at zero: only differences between kinds count. */
export function roundWeights(weights: ReadonlyMap<string, readonly number[]>): Map<string, number[]> {
  return new Map(
    [...weights]
      .filter(([, own]) => Math.max(...own) - Math.min(...own) >= LEAST)
      .map(([name, own]) => [name, own.map((w) => Math.round((w - Math.min(...own)) * 100) / 100)]),
  );
}

/** One piece of evidence a line, in order of name. */
export function writeWeights(weights: ReadonlyMap<string, readonly number[]>): void {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => `  ${JSON.stringify(name)}: [${own.join(', ')}]`);
  writeFileAtomically(WEIGHTS_FILE, `{\n${lines.join(',\n')}\n}\n`);
}
