/** The reading engine beside Recognizers-Text: how well both read the labelled texts, how fast, and what long or hard texts cost. */
import { availableParallelism, totalmem } from 'node:os';
import { GOLD_SETS, type GoldSet } from '../../src/domain/gold-sets.ts';
import { extractText } from '../pipeline/extract-text.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { formatShare, formatTable, roundDeep } from './format-table.ts';
import { type HardInput, readHardInputs } from './hard-inputs.ts';
import {
  countCharacters,
  type ExtractFigures,
  forEachSet,
  measureExtract,
  PEER_FINDS,
  type PeerFinds,
  packFinds,
  readPeerFinds,
} from './measure-extract.ts';
import { readGold } from './read-gold.ts';
import { type LargeReading, readLargeTexts } from './read-large.ts';
import { readWithEngine } from './read-with-engine.ts';
import { openPeer, PEER, type Peer } from './read-with-peer.ts';
import type { Scores } from './score-readings.ts';

/** Passes of the engine over a set before anything is timed; the peer has read it once to be scored. */
const WARMING = 60;
/** In each round the peer reads a set once and the engine several times, so that both meet the same machine. */
const ROUNDS = 3;
const PASSES = 9;

interface Speed {
  /** From raw text to typed statements and classed numerals; what the peer's own output is held against. */
  readonly read: number;
  /** The whole of `extract`: sentences, sections and organisations in the contract's JSON too. */
  readonly described: number;
  readonly peer: number | null;
}

type Speeds = Readonly<Record<GoldSet, Speed>>;

function timeOnce(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const medianOf = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Characters per second on the same texts, both engines warm, in turn; medians. */
function measureSpeed(set: GoldSet, peer: Peer | null): Speed {
  const gold = readGold(set);
  const read = (): void => void gold.map(({ text }) => extractText(text));
  const describe = (): void => void gold.map(({ text }) => readWithEngine(text));
  for (let pass = 0; pass < WARMING; pass++) describe();
  const times = { read: [] as number[], described: [] as number[], peer: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    if (peer !== null) times.peer.push(timeOnce(() => void gold.map(({ text }) => peer.read(text))));
    for (let pass = 0; pass < PASSES; pass++) {
      times.read.push(timeOnce(read));
      times.described.push(timeOnce(describe));
    }
  }
  const perSecond = (list: readonly number[]): number => Math.round((1000 * countCharacters(gold)) / medianOf(list));
  return {
    read: perSecond(times.read),
    described: perSecond(times.described),
    peer: peer === null ? null : perSecond(times.peer),
  };
}

/** The peer reads everything once; its finds are recorded. */
function askPeer(peer: Peer): PeerFinds {
  const readSet = (set: GoldSet): PeerFinds['sets'][GoldSet] =>
    Object.fromEntries(readGold(set).map(({ id, text }) => [id, packFinds(peer.read(text).statements)]));
  return { version: peer.version, sets: forEachSet(readSet) };
}

const MEASURES: [name: string, of: (scores: Omit<Scores, 'numerals'>) => number][] = [
  ['detection precision', (s) => s.detection.precision],
  ['detection recall', (s) => s.detection.recall],
  ['detection F1', (s) => s.detection.f1],
  ['kind', (s) => s.fields.kind],
  ['comparator', (s) => s.fields.comparator],
  ['value', (s) => s.fields.value],
  ['unit', (s) => s.fields.unit],
  ['direction', (s) => s.fields.direction],
  ['stated deadline', (s) => s.fields.due],
  ['deadline or date, absence included', (s) => s.fields.date],
  ['whole-row F1', (s) => s.whole_row.f1],
];

function formatRatio(ours: number, other: number | null): string {
  if (other === null) return '–';
  return other === 0 ? '∞' : `${(ours / other).toFixed(ours / other < 10 ? 2 : 0)} ×`;
}

function tabulateScores({ engine, peer }: ExtractFigures, speeds?: Speeds): string {
  const head = ['measure', ...GOLD_SETS.flatMap((set) => [set, 'peer', 'ratio'])];
  const rows = MEASURES.map(([name, of]) => [
    name,
    ...GOLD_SETS.flatMap((set) => [
      formatShare(of(engine[set])),
      formatShare(of(peer[set])),
      formatRatio(of(engine[set]), of(peer[set])),
    ]),
  ]);
  const ofNumerals = (name: string, part: 'classed' | 'right' | 'by_default'): string[] => [
    name,
    ...GOLD_SETS.flatMap((set) => [
      formatShare((engine[set].numerals?.[part] ?? 0) / (engine[set].numerals?.gold ?? 1)),
      '–',
      '–',
    ]),
  ];
  rows.push(
    ofNumerals('numerals with a class', 'classed'),
    ofNumerals('class right', 'right'),
    ofNumerals('by default', 'by_default'),
  );
  if (speeds === undefined) return formatTable(head, rows);
  const ofSpeed = (name: string, part: 'read' | 'described'): string[] => [
    name,
    ...GOLD_SETS.flatMap((set) => [
      speeds[set][part].toLocaleString('en'),
      speeds[set].peer?.toLocaleString('en') ?? '–',
      formatRatio(speeds[set][part], speeds[set].peer),
    ]),
  ];
  rows.push(ofSpeed('characters per second, read', 'read'), ofSpeed('characters per second, described', 'described'));
  return formatTable(head, rows);
}

function tabulateCosts(large: readonly LargeReading[], hard: readonly HardInput[]): string {
  const sizes = large.map((one) => [
    `${one.megabytes} MB`,
    one.ended ? one.characters.toLocaleString('en') : 'did not end',
    `${one.read_seconds.toFixed(1)} s`,
    `${one.described_seconds.toFixed(1)} s`,
    `${one.peak_mb} MB`,
  ]);
  const inputs = hard.map(({ name, characters, milliseconds, growth }) => [
    name,
    characters.toLocaleString('en'),
    milliseconds === null ? 'did not end' : `${milliseconds} ms`,
    growth === null ? '–' : `${growth.toFixed(1)} ×`,
  ]);
  return [
    formatTable(['text', 'characters', 'read', 'then described', 'peak memory'], sizes),
    formatTable(['hard input', 'characters', 'read and described in', 'of a quarter of it'], inputs),
  ].join('\n\n');
}

interface ExtractOptions {
  readonly write: boolean;
  readonly date: string;
  /** Only scores, with the peer's recorded finds: nothing is timed. */
  readonly recorded: boolean;
}

export async function benchExtract({ write, date, recorded }: ExtractOptions): Promise<void> {
  const peer = recorded ? null : openPeer();
  if (peer === null && !recorded) {
    console.error(`${PEER} is not installed (npm ci --prefix tests/bench): its recorded finds are scored.`);
  }
  const finds = peer === null ? readPeerFinds() : askPeer(peer);
  const figures = measureExtract(finds);
  const machine = `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  console.log(
    `\nextract, ${date}, ${machine}; dev and dev-documents: rules are developed on them; held and held-documents: only scored\n`,
  );
  if (peer !== null && write) writeFileAtomically(PEER_FINDS, formatFinds(finds));
  if (write) writeJson('content/measurements/extract.json', figures);
  if (recorded) {
    console.log(tabulateScores(figures));
    return;
  }
  const speeds: Speeds = forEachSet((set) => measureSpeed(set, peer));
  console.log(`${tabulateScores(figures, speeds)}\n`);
  const large = readLargeTexts();
  const hard = readHardInputs();
  console.log(tabulateCosts(large, hard));
  if (!write || peer === null) return;
  const timings = { measured_on: date, machine, characters_per_second: speeds, large, hard };
  writeJson('content/measurements/extract-timings.json', roundDeep(timings));
}

function writeJson(path: string, value: unknown): void {
  writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** One text a line. */
function formatFinds({ version, sets }: PeerFinds): string {
  const list = GOLD_SETS.map((set) => {
    const texts = Object.entries(sets[set]).map(([id, finds]) => `  ${JSON.stringify(id)}: ${JSON.stringify(finds)}`);
    return ` ${JSON.stringify(set)}: {\n${texts.join(',\n')}\n }`;
  });
  return `{"version": ${JSON.stringify(version)}, "sets": {\n${list.join(',\n')}\n}}\n`;
}
