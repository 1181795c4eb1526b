/** The real pages over many synthetic places: this site's build beside Eleventy and beside an Astro file collection. */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../write-atomically.ts';
import { formatTable, roundDeep } from './format-table.ts';
import { countFiles, makeSyntheticRoot } from './make-places.ts';
import { readThroughCollections } from './peers/file-collection.ts';
import { runTimed, type Timed } from './run-timed.ts';

/** Synthetic places for about 3,000 and 10,000 pages. */
const SIZES = [205, 942];
const FILE = 'content/measurements/build.json';
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];

const generatorSchema = z.object({
  id: z.enum(['ours', 'eleventy', 'collection']),
  pages: z.int(),
  seconds: z.number(),
  cpu_seconds: z.number(),
  peak_mb: z.int(),
});
const sizeSchema = z.object({
  places: z.int(),
  pages: z.int(),
  html_mb: z.number(),
  /** Pages that Eleventy wrote with the same bytes, the addresses of styles and scripts apart. */
  same_pages: z.int(),
  convert_seconds: z.number(),
  /** Of each round, the price of a page here ÷ by Eleventy. */
  rounds: z.array(z.object({ time_ratio: z.number(), cpu_ratio: z.number() })),
  generators: z.array(generatorSchema),
});
type Size = z.infer<typeof sizeSchema>;
type Generator = z.infer<typeof generatorSchema>;
const figuresSchema = z.object({ measured_on: z.string(), machine: z.string(), sizes: z.array(sizeSchema) });
export type BuildFigures = z.infer<typeof figuresSchema>;

export interface BuildOptions {
  readonly write: boolean;
  readonly date: string;
  /** Synthetic places; null for both sizes. */
  readonly places: number | null;
  readonly rounds: number;
}

const NAMES: Readonly<Record<Generator['id'], string>> = {
  ours: 'this site (Astro, documents read by file)',
  eleventy: 'Eleventy 3, the same components',
  collection: 'this site on an Astro file collection',
};

export const describeMachine = (): string =>
  `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;

/** Node's modules of the peers; throws where they are not installed. */
export function requirePeer(name: string): string {
  const modules = resolve('tests/bench/node_modules');
  if (!existsSync(join(modules, name))) {
    throw new Error(`bench: ${name} is not installed. Run: npm ci --prefix tests/bench`);
  }
  return modules;
}

/** Converts the synthetic seeds by the project's own engine; returns seconds. */
export const convertRoot = (root: string): number =>
  runTimed([resolve('scripts/convert.ts'), '--root', root], process.cwd()).seconds;

const withoutAssets = (html: string): string =>
  html.replaceAll(/<link rel="stylesheet"[^>]*>|<script type="module"[^>]*><\/script>/g, '');

function countSame(root: string): number {
  return globSync('**/*.html', { cwd: join(root, 'eleventy') }).filter((path) => {
    const ours = join(root, 'dist', path);
    const read = (file: string): string => withoutAssets(readFileSync(file, 'utf8'));
    return existsSync(ours) && read(ours) === read(join(root, 'eleventy', path));
  }).length;
}

const sumBytes = (folder: string): number =>
  globSync('**/*.html', { cwd: folder }).reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function summarise(id: Generator['id'], pages: number, runs: readonly Timed[]): Generator {
  return {
    id,
    pages,
    seconds: median(runs.map((run) => run.seconds)),
    cpu_seconds: median(runs.map((run) => run.cpu_seconds)),
    peak_mb: Math.round(median(runs.map((run) => run.peak_mb))),
  };
}

function compareRound(own: Timed, peer: Timed | undefined, pages: number, peerPages: number): Size['rounds'][number] {
  if (peer === undefined) throw new Error('bench: a round without its peer');
  const ratio = (a: number, b: number): number => a / pages / (b / peerPages);
  return {
    time_ratio: ratio(own.seconds, peer.seconds),
    cpu_ratio: ratio(own.cpu_seconds, peer.cpu_seconds),
  };
}

function measureSize(places: number, rounds: number): Size {
  const modules = requirePeer('@11ty/eleventy');
  const eleventy = resolve('scripts/bench/peers/eleventy.ts');
  const root = makeSyntheticRoot(places);
  try {
    const convert = convertRoot(root);
    const runs: Record<Generator['id'], Timed[]> = { ours: [], eleventy: [], collection: [] };
    for (let round = 0; round < rounds; round++) {
      rmSync(join(root, 'dist'), { recursive: true, force: true });
      runs.ours.push(runTimed(ASTRO, root));
      rmSync(join(root, 'eleventy'), { recursive: true, force: true });
      runs.eleventy.push(runTimed([eleventy, modules, 'eleventy'], root));
    }
    const pages = countFiles(join(root, 'dist'), '.html');
    const peerPages = countFiles(join(root, 'eleventy'), '.html');
    const bytes = sumBytes(join(root, 'dist'));
    const same = countSame(root);
    rmSync(join(root, 'dist'), { recursive: true });
    rmSync(join(root, 'eleventy'), { recursive: true });
    readThroughCollections(root);
    runs.collection.push(runTimed(ASTRO, root));
    const collectionPages = countFiles(join(root, 'dist'), '.html');
    return {
      places,
      pages,
      html_mb: bytes / 1e6,
      same_pages: same,
      convert_seconds: convert,
      rounds: runs.ours.map((own, round) => compareRound(own, runs.eleventy[round], pages, peerPages)),
      generators: [
        summarise('ours', pages, runs.ours),
        summarise('eleventy', peerPages, runs.eleventy),
        summarise('collection', collectionPages, runs.collection),
      ],
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const perPage = ({ seconds, pages }: Generator): number => (1000 * seconds) / pages;
const cpuPerPage = ({ cpu_seconds, pages }: Generator): number => (1000 * cpu_seconds) / pages;

const listRatios = ({ rounds }: Size, name: keyof Size['rounds'][number]): string =>
  rounds.map((round) => `${round[name].toFixed(2)} ×`).join(', ');

function tabulate(size: Size): string {
  const [ours] = size.generators;
  if (ours === undefined) return '';
  const rows = size.generators.map((each) => [
    NAMES[each.id],
    each.pages.toLocaleString('en'),
    `${each.seconds.toFixed(1)} s`,
    `${perPage(each).toFixed(2)} ms`,
    each === ours ? '–' : `${(perPage(ours) / perPage(each)).toFixed(2)} ×`,
    `${each.cpu_seconds.toFixed(1)} s`,
    each === ours ? '–' : `${(cpuPerPage(ours) / cpuPerPage(each)).toFixed(2)} ×`,
    `${each.peak_mb} MB`,
    each === ours ? '–' : `${(ours.peak_mb / each.peak_mb).toFixed(2)} ×`,
  ]);
  return `\nbuild: ${size.places} synthetic places, ${size.pages.toLocaleString('en')} pages, ${size.html_mb.toFixed(0)} MB of HTML; ${size.same_pages.toLocaleString('en')} of Eleventy’s pages have the same bytes; convert, apart: ${size.convert_seconds.toFixed(1)} s\n\n${formatTable(
    ['generator', 'pages', 'time', 'a page', 'ours ÷ it', 'processor', 'ours ÷ it', 'peak memory', 'ours ÷ it'],
    rows,
  )}\n\na page here ÷ by Eleventy, round by round: time ${listRatios(size, 'time_ratio')}; processor ${listRatios(size, 'cpu_ratio')}`;
}

function tabulateGrowth(sizes: readonly Size[]): string {
  const [small, large] = sizes.toSorted((a, b) => a.pages - b.pages);
  const [one, other] = [small?.generators[0], large?.generators[0]];
  if (one === undefined || other === undefined) return '';
  const growth = (perPage(other) / perPage(one)).toFixed(2);
  const cpuGrowth = (cpuPerPage(other) / cpuPerPage(one)).toFixed(2);
  return `\na page at ${other.pages.toLocaleString('en')} pages ÷ at ${one.pages.toLocaleString('en')}: time ${growth} ×, processor ${cpuGrowth} ×`;
}

/** Figures of other sizes that an earlier run kept stay. */
function keep(sizes: readonly Size[], date: string): void {
  const before = existsSync(FILE) ? figuresSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))).sizes : [];
  const others = before.filter((old) => !sizes.some((size) => size.places === old.places));
  const all = [...others, ...sizes].toSorted((a, b) => a.places - b.places);
  const figures = { measured_on: date, machine: describeMachine(), sizes: all };
  writeFileAtomically(FILE, `${JSON.stringify(roundDeep(figures), null, 2)}\n`);
}

export function benchBuild({ write, date, places, rounds }: BuildOptions): void {
  console.log(`\nbuild, ${date}, ${describeMachine()}; pages only: downloads, pictures and search index apart`);
  const sizes: Size[] = [];
  for (const count of places === null ? SIZES : [places]) {
    const size = measureSize(count, rounds);
    console.log(tabulate(size));
    sizes.push(size);
  }
  if (sizes.length > 1) console.log(tabulateGrowth(sizes));
  if (write) keep(sizes, date);
}
