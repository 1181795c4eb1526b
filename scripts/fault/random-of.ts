import { createHash } from 'node:crypto';

/** Numbers from 0 up to 1 that follow from the seed alone, so that a run can be repeated. */
export function randomOf(seed: number): () => number {
  let drawn = 0;
  return () => createHash('sha256').update(`${seed}:${drawn++}`).digest().readUInt32BE() / 2 ** 32;
}
