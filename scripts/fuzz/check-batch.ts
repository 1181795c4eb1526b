import fc from 'fast-check';
import { writeFileAtomically } from '../write-atomically.ts';
import type { FuzzRun } from './fuzz-run.ts';

export interface BatchRequest {
  readonly name: FuzzRun['name'];
  readonly seed: number;
  readonly cases: number;
  /** Leads to one case again, as an earlier failure printed it. */
  readonly path: string | null;
}

export interface Failure {
  readonly message: string;
  readonly counterexample: string;
  readonly path: string | null;
}

export interface BatchReport {
  readonly cases: number;
  readonly failure: Failure | null;
}

/** Tries a batch of generated values, or with a path the one case that it leads to. */
export function checkBatch({ property }: FuzzRun, { seed, cases, path }: BatchRequest): BatchReport {
  const details = fc.check(property, {
    seed,
    numRuns: cases,
    ...(path === null ? {} : { path, endOnFailure: true }),
  });
  if (!details.failed) return { cases: details.numRuns, failure: null };
  const { errorInstance, counterexample, counterexamplePath } = details;
  const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return {
    cases: details.numRuns,
    failure: { message, counterexample: JSON.stringify(counterexample), path: counterexamplePath },
  };
}

/** Keeps a failing case in a folder, with the command that repeats it. @returns file and command */
export function saveFailure(
  folder: string,
  request: BatchRequest,
  failure: Failure,
): { file: string; command: string } {
  const file = `${folder}/${request.name}-${request.seed}.json`;
  const path = failure.path === null ? '' : ` --path ${failure.path}`;
  const command = `npm run fuzz -- --only ${request.name} --seed ${request.seed}${path}`;
  writeFileAtomically(file, `${JSON.stringify({ ...request, ...failure, command }, null, 2)}\n`);
  return { file, command };
}
