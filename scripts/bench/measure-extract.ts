/** The figures of content/measurements/extract.json: everything that a test can recompute, no timings. */
import { readFileSync } from 'node:fs';
import { GOLD_SETS, type GoldSet } from '../../src/domain/gold-sets.ts';
import { roundDeep } from './format-table.ts';
import { type GoldText, readGold } from './read-gold.ts';
import { readWithEngine } from './read-with-engine.ts';
import { PEER } from './read-with-peer.ts';
import { type FoundReading, type FoundStatement, type Scores, scoreReadings } from './score-readings.ts';

/** What the peer found, as recorded by the last bench: [start, end, value, unit] for each find of each text. */
export const PEER_FINDS = 'tests/golden/peer-finds.json';
type Find = [start: number, end: number, value: number | null, unit: string];
export interface PeerFinds {
  readonly version: string;
  readonly sets: Readonly<Record<GoldSet, Readonly<Record<string, readonly Find[]>>>>;
}

export interface ExtractFigures {
  readonly sets: Readonly<Record<GoldSet, { texts: number; characters: number; statements: number; numerals: number }>>;
  readonly engine: Readonly<Record<GoldSet, Scores>>;
  readonly peer: Readonly<Record<GoldSet, Omit<Scores, 'numerals'>>> & {
    readonly name: string;
    readonly version: string;
  };
}

export const countCharacters = (texts: readonly GoldText[]): number =>
  texts.reduce((sum, { text }) => sum + Array.from(text).length, 0);

export function forEachSet<T>(measure: (set: GoldSet) => T): Record<GoldSet, T> {
  return Object.fromEntries(GOLD_SETS.map((set) => [set, measure(set)])) as Record<GoldSet, T>;
}

export function readPeerFinds(): PeerFinds {
  return JSON.parse(readFileSync(PEER_FINDS, 'utf8')) as PeerFinds;
}

export function packFinds(statements: readonly FoundStatement[]): Find[] {
  return statements.map(({ start, end, value_min, unit }) => [start, end, value_min, unit]);
}

/** A find with what the peer does not tell, filled in as suits it best: the commonest kind of the set, exactly that value. */
function unpackFinds(finds: readonly Find[], kind: string): FoundReading {
  const rest = { kind, comparator: 'eq', direction: null, due: null, as_of: null };
  return {
    statements: finds.map(([start, end, value, unit]) => ({
      ...{ start, end, value_min: value, value_max: value, unit },
      ...rest,
    })),
    numerals: null,
  };
}

function findCommonestKind(texts: readonly GoldText[]): string {
  const kinds = texts.flatMap(({ statements }) => statements.map(({ kind }) => kind));
  const count = (kind: string): number => kinds.filter((other) => other === kind).length;
  return [...new Set(kinds)].toSorted((x, y) => count(y) - count(x))[0] ?? 'target';
}

export function measureExtract(finds: PeerFinds): ExtractFigures {
  const gold = forEachSet(readGold);
  return roundDeep({
    sets: forEachSet((set) => ({
      texts: gold[set].length,
      characters: countCharacters(gold[set]),
      statements: gold[set].reduce((sum, text) => sum + text.statements.length, 0),
      numerals: gold[set].reduce((sum, text) => sum + text.classes.length, 0),
    })),
    engine: forEachSet((set) =>
      scoreReadings(
        gold[set],
        gold[set].map(({ text }) => readWithEngine(text)),
      ),
    ),
    peer: {
      name: PEER,
      version: finds.version,
      ...forEachSet((set) => {
        const kind = findCommonestKind(gold[set]);
        const readings = gold[set].map(({ id }) => unpackFinds(finds.sets[set][id] ?? [], kind));
        const { numerals: _, ...scores } = scoreReadings(gold[set], readings);
        return scores;
      }),
    },
  });
}
