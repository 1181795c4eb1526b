import type { StatementKind } from '../../../src/schemas/statement.ts';
import { decodeChain } from './decode-chain.ts';
import { weightsOf } from './evidence-index.ts';
import { KINDS, type KindWeights } from './weigh-kind.ts';

/** One number, in the order of the text, with what speaks for each kind. */
export interface KindCandidate {
  readonly start: number;
  readonly end: number;
  readonly weights: KindWeights;
  /**
   * Kind of what stands apart and says nothing of its neighbours: A of 由A提高到B is a fact, whatever B is, and so is
   * the number of an earlier year in brackets.
   */
  readonly apart: StatementKind | null;
  /** Start of the section that it stands in. */
  readonly section: number;
}

/**
 * Chooses the kinds of neighbours together: a list goes on as it began, and what closes it (「…,2024年底竣工」,
 * 「…,全部接入」) tells of its beginning.
 */
export function settleKinds(text: string, candidates: readonly KindCandidate[]): StatementKind[] {
  const kinds: StatementKind[] = candidates.map((c) => c.apart ?? 'achieved');
  const chain = chainOf(candidates);
  const links = chain.map((index, i) => {
    const own = candidates[index];
    const previous = i === 0 ? undefined : candidates[chain[i - 1] ?? 0];
    const ties = own && previous ? tiesBetween(text, previous, own) : null;
    return { weights: own?.weights ?? [], ties };
  });
  for (const [i, state] of decodeChain(links).entries()) kinds[chain[i] ?? 0] = KINDS[state] ?? 'achieved';
  return kinds;
}

/** 「补助资金2860万元,其中公共卫生1720万元、人才培养640万元、信息化服务500万元」: the parts of one sum are of one kind. */
const PARTS_OF_SUM = /其中[::]?[一-鿿]{2,12}[\d.]+[万亿]?元(?:、[一-鿿]{2,12}[\d.]+[万亿]?元){0,8}$/;
const FIRMLY = 4;

function tiesBetween(text: string, previous: KindCandidate, own: KindCandidate): readonly KindWeights[] {
  const ties = TIES[separationOf(text, previous, own)];
  const isPart =
    /^、[一-鿿]{2,12}$/.test(text.slice(previous.end, own.start)) &&
    PARTS_OF_SUM.test(text.slice(Math.max(0, previous.end - 120), previous.end));
  return isPart ? ties.map((row, p) => row.map((weight, k) => (p === k ? weight + FIRMLY : weight))) : ties;
}

/** The candidates whose kinds hang together: all that do not stand apart. */
export const chainOf = (candidates: readonly KindCandidate[]): number[] =>
  Array.from(candidates.keys()).filter((i) => candidates[i]?.apart === null);

/** Name of the tie to a neighbour of a given kind: what stands between the two. */
export function tieOf(text: string, previous: KindCandidate, next: KindCandidate, kind: StatementKind): string {
  return tieName(separationOf(text, previous, next), kind);
}

const SEPARATIONS = ['section', 'line', 'sentence', 'semicolon', 'comma', 'list', 'clause'] as const;
type Separation = (typeof SEPARATIONS)[number];

/** As the weights name it. */
const tieName = (separation: Separation, kind: StatementKind): string => `${separation} after ${kind}`;

/** How a kind ties in, for each separation and each kind of the one before. */
const TIES = Object.fromEntries(
  SEPARATIONS.map((separation) => [separation, KINDS.map((kind) => weightsOf(tieName(separation, kind)))]),
) as unknown as Readonly<Record<Separation, readonly KindWeights[]>>;

function separationOf(
  text: string,
  { end: from, section }: KindCandidate,
  { start: to, section: own }: KindCandidate,
): Separation {
  if (own !== section) return 'section';
  const between = text.slice(from, Math.min(to, from + 160));
  if (between.includes('\n')) return 'line';
  if (/[。!?]/.test(between)) return 'sentence';
  if (between.includes(';')) return 'semicolon';
  if (between.includes(',')) return 'comma';
  return between.length <= 12 && /[、和及与或至到]/.test(between) ? 'list' : 'clause';
}
