/** Worker of `npm run fuzz`: checks one batch a message and says what became of it. */
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import type { FuzzRun } from './fuzz-run.ts';
import { RUNS } from './runs.ts';

export interface BatchRequest {
  readonly name: FuzzRun['name'];
  readonly seed: number;
  readonly cases: number;
  /** Leads to one case again, as an earlier failure printed it. */
  readonly path: string | null;
}

export interface BatchReport {
  readonly cases: number;
  readonly failure: { readonly message: string; readonly counterexample: string; readonly path: string | null } | null;
}

parentPort?.on('message', ({ name, seed, cases, path }: BatchRequest) => {
  const run = RUNS.find((candidate) => candidate.name === name);
  if (run === undefined) throw new Error(`there is no run ${name}`);
  const details = fc.check(run.property, {
    seed,
    numRuns: cases,
    ...(path === null ? {} : { path, endOnFailure: true }),
  });
  const report: BatchReport = {
    cases: details.numRuns,
    failure: details.failed
      ? {
          message:
            details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance),
          counterexample: JSON.stringify(details.counterexample),
          path: details.counterexamplePath,
        }
      : null,
  };
  parentPort?.postMessage(report);
});
