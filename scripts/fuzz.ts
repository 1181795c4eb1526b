/** `npm run fuzz`: generated hostile texts against reading, overlay and downloads; what fails is saved and can be repeated. */
import { randomInt } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { type BatchReport, type BatchRequest, type Failure, saveFailure } from './fuzz/check-batch.ts';
import type { FuzzRun } from './fuzz/fuzz-run.ts';
import { readArguments } from './read-arguments.ts';
import { showProgress } from './show-progress.ts';

const HELP = `npm run fuzz [-- --cases N] [--seed S] [--only parser|overlay|serialisers] [--path P]

Reads N generated texts (default 100000), half through the parser, a quarter through reviews, a quarter through the
downloads. Prints the seed; a case that fails is made smaller and saved in .cache/fuzz/ with the command that repeats it.
A batch that does not end within two minutes counts as a hang.

  npm run fuzz -- --cases 20000
  npm run fuzz -- --only parser --seed 5 --path 12:3`;

const SHARES: Readonly<Record<FuzzRun['name'], number>> = { parser: 0.5, overlay: 0.25, serialisers: 0.25 };
const BATCH = 250;
const HANGS_AFTER_MS = 120_000;

const input = readArguments(HELP, {
  cases: { type: 'string', default: '100000' },
  seed: { type: 'string' },
  only: { type: 'string' },
  path: { type: 'string' },
});
const values = input?.values ?? { cases: '1' };
const cases = Number(values.cases);
const seed = values.seed === undefined ? randomInt(2 ** 30) : Number(values.seed);
const names = (Object.keys(SHARES) as FuzzRun['name'][]).filter((name) => (values.only ?? name) === name);
let worker: Worker | null = null;

if (input && (!Number.isSafeInteger(cases) || cases < 1 || !Number.isSafeInteger(seed) || names.length === 0)) {
  console.error(`command line - error → --cases, --seed or --only cannot be read. Use it like this:\n\n${HELP}`);
  process.exitCode = 2;
} else if (input) process.exitCode = await fuzz().finally(() => worker?.terminate());

async function fuzz(): Promise<number> {
  console.log(`seed ${seed}`);
  let done = 0;
  const share = names.reduce((sum, name) => sum + SHARES[name], 0);
  const asked = values.path === undefined ? cases : 1;
  for (const name of names) {
    const own = values.path === undefined ? Math.ceil((asked * SHARES[name]) / share) : 1;
    for (let at = 0; at < own; at += BATCH) {
      const request = { name, seed: seed + at, cases: Math.min(BATCH, own - at), path: values.path ?? null };
      const report = await runBatch(request);
      done += report.cases;
      if (report.failure !== null) return tell(request, report.failure);
      showProgress(name, at + request.cases, own);
    }
    console.log(`${name}: ${own} cases hold`);
  }
  console.log(`${done} cases, none failed`);
  return 0;
}

/** Runs one batch beside this thread, so that a text that is read for ever can be named. */
function runBatch(request: BatchRequest): Promise<BatchReport> {
  const running = worker ?? new Worker(new URL('./fuzz/run-batch.ts', import.meta.url));
  worker = running;
  return new Promise((resolve) => {
    const end = (report: BatchReport): void => {
      clearTimeout(watch);
      running.off('message', end);
      running.off('error', stop);
      resolve(report);
    };
    const stop = (error: Error): void => {
      void running.terminate();
      worker = null;
      const failure = { message: error.message, counterexample: '(not known: repeat the batch)', path: null };
      end({ cases: request.cases, failure });
    };
    const watch = setTimeout(() => stop(new Error(`does not end in ${HANGS_AFTER_MS / 1000} s`)), HANGS_AFTER_MS);
    running.once('message', end);
    running.once('error', stop);
    running.postMessage(request);
  });
}

function tell(request: BatchRequest, failure: Failure): number {
  const { file, command } = saveFailure('.cache/fuzz', request, failure);
  console.error(`${request.name} - error → ${failure.message}\n${failure.counterexample}\nSaved in ${file}.`);
  console.error(`Repeat it: ${command}`);
  return 1;
}
