/** `npm run bench`: what the project measures of itself, each part beside its peer in the same run. */

import { readArguments } from './read-arguments.ts';
import { showProgress } from './show-progress.ts';

const HELP = `npm run bench [-- PART…] [--write] [--recorded] [--date YYYY-MM-DD]

  extract     precision, recall and F1 of the reading engine, beside Recognizers-Text; speed, long and hard texts
  agreement   the two readings of the seeds: percent, Cohen's κ, Krippendorff's α
  build       the real pages over synthetic places, beside Eleventy and an Astro file collection: time and memory
  incremental one record changed: the time beside a build from nothing, and whether the bytes are the same
  weight      the heaviest page of each kind beside its budget (needs a built site)
  parquet     two million synthetic rows, queried from disk and over HTTP ranges
  convert     seeds to dataset for more and more places, beside a copy of its JSON
  search      the search index beside Pagefind as it comes and MiniSearch (needs Chromium)
  load        the built site behind nginx under wrk, beside one plain file (needs nginx and wrk)

Without a part: all of them. The peers are installed with npm ci --prefix tests/bench.
--write keeps the figures in content/measurements/; --date is the day that they are given (today).
--places N builds N synthetic places instead of the two usual sizes, --rounds N times each generator N times (1).
--recorded scores extract with the peer's recorded finds and times nothing: seconds instead of minutes.

  npm run bench -- extract
  npm run bench -- extract agreement --write --date 2026-11-22
  npm run bench -- build --places 205`;

interface BenchOptions {
  readonly write: boolean;
  readonly date: string;
  readonly recorded: boolean;
  readonly places: number | null;
  readonly rounds: number;
}

/** Loaded only when asked for: some parts bring heavy peers along. */
const PARTS: Readonly<Record<string, (options: BenchOptions) => Promise<void>>> = {
  extract: async (options) => (await import('./bench/extract.ts')).benchExtract(options),
  agreement: async (options) => (await import('./bench/agreement.ts')).benchAgreement(options),
  load: async (options) => (await import('./bench/load.ts')).benchLoad(options),
  build: async (options) => (await import('./bench/build.ts')).benchBuild(options),
  incremental: async (options) => (await import('./bench/incremental.ts')).benchIncremental(options),
  weight: async (options) => (await import('./bench/weight.ts')).benchWeight(options),
  parquet: async (options) => (await import('./bench/parquet.ts')).benchParquet(options),
  convert: async (options) => (await import('./bench/convert.ts')).benchConvert(options),
  search: async ({ write }) => (await import('./bench/search.ts')).benchSearch(write),
};

async function bench(): Promise<number> {
  const input = readArguments(
    HELP,
    {
      write: { type: 'boolean', default: false },
      recorded: { type: 'boolean', default: false },
      date: { type: 'string' },
      places: { type: 'string' },
      rounds: { type: 'string' },
    },
    [0, Object.keys(PARTS).length],
  );
  if (!input) return Number(process.exitCode ?? 0);
  const { values, positionals } = input;
  const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const unknown = names.filter((name) => PARTS[name] === undefined);
  if (unknown.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    const fault = unknown.length > 0 ? `There is no part ${unknown.join(', ')}` : `“${date}” is no day`;
    console.error(`command line - error → ${fault}. Use it like this:\n\n${HELP}`);
    return 2;
  }
  const [places, rounds] = [values.places, values.rounds].map((value) => (value === undefined ? null : Number(value)));
  if ([places, rounds].some((value) => value !== null && !(Number.isInteger(value) && Number(value) > 0))) {
    console.error(`command line - error → --places and --rounds take a number from 1 up. Use it like this:\n\n${HELP}`);
    return 2;
  }
  const options = { write: values.write, recorded: values.recorded, date, places: places ?? null, rounds: rounds ?? 1 };
  for (const [done, name] of names.entries()) {
    showProgress(`bench, part ${name}`, done, names.length);
    await PARTS[name]?.(options);
  }
  showProgress('bench', names.length, names.length);
  return 0;
}

process.exitCode = await bench();
