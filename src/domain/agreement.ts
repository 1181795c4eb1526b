/** What a reader said of a unit; null where the reader said nothing of it. */
export type Rating = string | number | null;

/** How far apart two values are: 0 for equal ones. */
export type Difference = (a: string | number, b: string | number) => number;

export const nominalDifference: Difference = (a, b) => (a === b ? 0 : 1);
export const intervalDifference: Difference = (a, b) => (Number(a) - Number(b)) ** 2;

/** Two readers over the same units. The coefficients are null where chance alone would already agree on everything. */
export interface Agreement {
  readonly n: number;
  readonly percent: number | null;
  readonly kappa: number | null;
  readonly alpha: number | null;
}

type Pair = readonly [string | number, string | number];

export function measureAgreement(pairs: readonly Pair[]): Agreement {
  return {
    n: pairs.length,
    percent: percentAgreement(pairs),
    kappa: cohenKappa(pairs),
    alpha: krippendorffAlpha(pairs),
  };
}

/** Share of units on which both readers say the same, from 0 to 100. */
export function percentAgreement(pairs: readonly Pair[]): number | null {
  if (pairs.length === 0) return null;
  return (100 * pairs.filter(([a, b]) => a === b).length) / pairs.length;
}

/** Cohen's κ, unweighted: agreement beyond what the two readers' own habits would give by chance. */
export function cohenKappa(pairs: readonly Pair[]): number | null {
  const n = pairs.length;
  if (n === 0) return null;
  const first = countValues(pairs.map(([a]) => a));
  const second = countValues(pairs.map(([, b]) => b));
  let expected = 0;
  for (const [value, count] of first) expected += (count / n) * ((second.get(value) ?? 0) / n);
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's α over any number of readers, with gaps: 1 − observed / expected disagreement, from the coincidences
 * of values within units. Units that fewer than two readers rated do not count.
 */
export function krippendorffAlpha(
  units: readonly (readonly Rating[])[],
  difference: Difference = nominalDifference,
): number | null {
  const rated = units.map((unit) => unit.filter((value) => value !== null)).filter((values) => values.length > 1);
  const totals = countValues(rated.flat());
  const n = rated.reduce((sum, values) => sum + values.length, 0);
  let observed = 0;
  for (const values of rated) {
    let within = 0;
    for (const a of values) for (const b of values) within += difference(a, b);
    observed += within / (values.length - 1);
  }
  let expected = 0;
  for (const [a, countA] of totals) for (const [b, countB] of totals) expected += countA * countB * difference(a, b);
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function countValues(values: readonly (string | number)[]): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
