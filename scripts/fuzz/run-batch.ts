/** Worker of `npm run fuzz`: checks one batch a message and says what became of it. */
import { parentPort } from 'node:worker_threads';
import { type BatchRequest, checkBatch } from './check-batch.ts';
import { RUNS } from './runs.ts';

parentPort?.on('message', (request: BatchRequest) => {
  const run = RUNS.find(({ name }) => name === request.name);
  if (run === undefined) throw new Error(`there is no run ${request.name}`);
  parentPort?.postMessage(checkBatch(run, request));
});
