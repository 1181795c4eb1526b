/** `npm run convert`: seeds and content → content/generated. */
import { join } from 'node:path';
import { carryOut, clearStoppedRun, type Write } from './carry-out.ts';
import { formatProblem } from './checks/problem.ts';
import { openConversionCache } from './conversion-cache.ts';
import type { Conversion } from './pipeline/convert-all.ts';
import { readArguments } from './read-arguments.ts';
import { describeCounts, runConversion } from './run-conversion.ts';

const HELP = `npm run convert [-- --check] [-- --force]

Reads seeds/ and the curated content/, extracts every statement and numeral, lays the reviews over them and writes
content/generated/ and content/id-register/. What did not change since the last run, the code included, is taken from
.cache/convert/; the bytes are the same. --force makes everything anew.
With --check nothing is written and nothing is taken from there: it fails where the committed files differ.

  npm run convert
  npm run convert -- --check`;

/** Reads, extracts and writes; returns the exit code. Messages go to the console. */
export function convert(root: string, check: boolean, force = false): number {
  // Before anything is read: a register that stands aside would make every id a new one.
  const outputs = ['content/id-register', 'content/generated'].map((folder) => join(root, folder));
  if (!check) for (const line of clearStoppedRun(outputs)) console.log(line);
  const cache = check || force ? null : openConversionCache(root, join(import.meta.dirname, '..'));
  const { problems, output, stale } = runConversion(root, cache?.memos);
  for (const problem of problems) console.error(formatProblem(problem));
  if (!output) {
    console.error('convert stopped; what was there before is untouched.');
    return 1;
  }
  if (check && stale.length > 0) {
    for (const name of stale) console.error(`${name} - error → differs from what convert makes. Run: npm run convert`);
    return 1;
  }
  if (!check && stale.length > 0) {
    // The register first: an id once dealt is never lost, and the same ids come out of it again.
    const writes: Write[] = [
      { path: join(root, 'content/id-register'), files: output.registers },
      { path: join(root, 'content/generated'), files: output.generated },
    ];
    carryOut(writes);
  }
  if (cache) carryOut(cache.save(listDocuments(output)), { durable: false });
  const done = check ? 'content/generated is up to date' : stale.length > 0 ? 'converted' : 'unchanged';
  console.log(`${done}: ${describeCounts(output)}`);
  return 0;
}

const listDocuments = ({ registers }: Conversion): Set<string> =>
  new Set([...registers.keys()].map((name) => name.slice(0, -'.json'.length)));

if (import.meta.main) {
  const input = readArguments(HELP, {
    check: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    root: { type: 'string' },
  });
  if (input)
    try {
      const { root = '.', check, force } = input.values;
      process.exitCode = convert(root, check, force);
    } catch (error) {
      // Only the disk: any other error is a defect of ours, and its stack says where.
      if (!(error instanceof Error && error.cause instanceof Error)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
}
