/** How fast the engine and the peer read the same texts, as they are labelled and set end to end to the length of a plan. */
import type { GoldSet } from '../../src/domain/gold-sets.ts';
import { extractText } from '../pipeline/extract-text.ts';
import { readGold } from './read-gold.ts';
import { readWithEngine } from './read-with-engine.ts';
import type { Peer } from './read-with-peer.ts';

/** Passes of the engine over a set before anything is timed; the peer has read it once to be scored. */
const WARMING = 60;
/** In each round the peer reads a set once and the engine several times, so that both meet the same machine. */
const ROUNDS = 3;
const PASSES = 9;

/** Characters per second; medians of passes. */
export interface Speed {
  /** From raw text to typed statements and classed numerals; what the peer's own output is held against. */
  readonly read: number;
  /** The whole of `extract`: sentences, sections and organisations in the contract's JSON too. */
  readonly described: number;
  readonly peer: number | null;
}

/** Speed on texts of a certain length: the peer's time grows with its square. */
export interface LengthSpeed extends Speed {
  /** One set, or several together. */
  readonly set: string;
  readonly texts: number;
  /** Of a text, in the mean. */
  readonly characters: number;
}

const countOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Array.from(text).length, 0);

function timeOnce(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Both engines warm, in turn, on the same texts. */
export function measureSpeed(texts: readonly string[], peer: Peer | null, rounds = ROUNDS): Speed {
  const read = (): void => void texts.map((text) => extractText(text));
  const describe = (): void => void texts.map((text) => readWithEngine(text));
  for (let pass = 0; pass < WARMING; pass++) describe();
  const times = { read: [] as number[], described: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    if (peer !== null) times.peer.push(timeOnce(() => void texts.map((text) => peer.read(text))));
    for (let pass = 0; pass < PASSES; pass++) {
      times.read.push(timeOnce(read));
      times.described.push(timeOnce(describe));
    }
  }
  const perSecond = (list: readonly number[]): number => Math.round((1000 * countOf(texts)) / medianOf(list));
  return {
    read: perSecond(times.read),
    described: perSecond(times.described),
    peer: peer === null ? null : perSecond(times.peer),
  };
}

export const textsOf = (set: GoldSet): string[] => readGold(set).map(({ text }) => text);

/** Texts set end to end, in their order, until each has at least so many characters; what is left over joins the last. */
export function joinTexts(texts: readonly string[], least: number): string[] {
  const joined: string[] = [];
  let open: string[] = [];
  for (const text of texts) {
    open.push(text);
    if (countOf(open) < least) continue;
    joined.push(open.join('\n'));
    open = [];
  }
  if (open.length === 0) return joined;
  return [...joined.slice(0, -1), [...joined.slice(-1), ...open].join('\n')];
}

/**
 * Speeds on the held-out lines and documents, set end to end to the mean length of a seed and to twice that. The peer reads
 * them once: a pass takes it a minute and more.
 */
export function measureLengths(peer: Peer | null): LengthSpeed[] {
  const seeds = textsOf('seeds');
  const plan = Math.round(countOf(seeds) / seeds.length);
  return [plan, 2 * plan].flatMap((least) => {
    const each = HELD_OUT.map((set) => {
      const texts = joinTexts(textsOf(set), least);
      const characters = Math.round(countOf(texts) / texts.length);
      return { set, texts: texts.length, characters, ...measureSpeed(texts, peer, 1) };
    });
    return [...each, poolSpeeds(each)];
  });
}

/** Sets together: all their characters by all the time that they take. */
export function poolSpeeds(each: readonly LengthSpeed[]): LengthSpeed {
  const sizeOf = (one: LengthSpeed): number => one.texts * one.characters;
  const sum = (of: (one: LengthSpeed) => number): number => each.reduce((total, one) => total + of(one), 0);
  const all = sum(sizeOf);
  const texts = sum((one) => one.texts);
  const speed = (of: (one: LengthSpeed) => number): number => Math.round(all / sum((one) => sizeOf(one) / of(one)));
  return {
    set: each.map(({ set }) => set).join(' and '),
    texts,
    characters: Math.round(all / texts),
    read: speed((one) => one.read),
    described: speed((one) => one.described),
    peer: each.every(({ peer }) => peer !== null) ? speed(({ peer }) => peer ?? 0) : null,
  };
}
const HELD_OUT: readonly GoldSet[] = ['held', 'held-documents'];
