/** The reading engine beside Recognizers-Text: how well both read the labelled texts, how fast, and what long or hard texts cost. */
import { availableParallelism, totalmem } from 'node:os';
import { GOLD_SETS, type GoldSet } from '../../src/domain/gold-sets.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { formatShare, formatTable, roundDeep } from './format-table.ts';
import { type HardInput, readHardInputs } from './hard-inputs.ts';
import {
  type ExtractFigures,
  forEachSet,
  measureExtract,
  PEER_FINDS,
  type PeerFinds,
  packFinds,
  readPeerFinds,
} from './measure-extract.ts';
import { type LengthSpeed, measureLengths, measureSpeed, type Speed, textsOf } from './measure-speed.ts';
import { readGold } from './read-gold.ts';
import { type LargeReading, readLargeTexts } from './read-large.ts';
import { openPeer, PEER, type Peer } from './read-with-peer.ts';
import type { Scores } from './score-readings.ts';

type Speeds = Readonly<Record<GoldSet, Speed>>;

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

/** The peer's time grows with the square of a text's length, the engine's with the length: the ratio holds for a length. */
function tabulateLengths(lengths: readonly LengthSpeed[]): string {
  const rows = lengths.map(({ set, texts, characters, read, described, peer }) => [
    `${set}, set end to end`,
    texts.toLocaleString('en'),
    characters.toLocaleString('en'),
    read.toLocaleString('en'),
    described.toLocaleString('en'),
    peer?.toLocaleString('en') ?? '–',
    formatRatio(read, peer),
    formatRatio(described, peer),
  ]);
  const head = [
    'characters per second',
    'texts',
    'of … characters',
    'read',
    'described',
    'peer',
    'read : peer',
    'described : peer',
  ];
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
  const speeds: Speeds = forEachSet((set) => measureSpeed(textsOf(set), peer));
  console.log(`${tabulateScores(figures, speeds)}\n`);
  const lengths = measureLengths(peer);
  console.log(`${tabulateLengths(lengths)}\n`);
  const large = readLargeTexts();
  const hard = readHardInputs();
  console.log(tabulateCosts(large, hard));
  if (!write || peer === null) return;
  const timings = { measured_on: date, machine, characters_per_second: speeds, by_length: lengths, large, hard };
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
