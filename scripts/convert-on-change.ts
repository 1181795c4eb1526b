/** The resident converter of `npm run dev`: keeps what it read and made, so that a change costs one document. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from './checks/problem.ts';
import type { Conversion } from './pipeline/convert-all.ts';
import { readArguments } from './read-arguments.ts';
import { type ConversionMemos, runConversion } from './run-conversion.ts';
import { watchFolders } from './watch-folders.ts';
import { writeFileAtomically } from './write-atomically.ts';

const HELP = `node scripts/convert-on-change.ts

Converts, then again on every change of seeds/ and content/; part of npm run dev. A fault is shown, and the data that was
there before stays.`;

const memos: ConversionMemos = { curated: new Map(), documents: new Map() };

function convertChanged(root: string, cause: string): void {
  const begun = performance.now();
  const { problems, output, stale } = runConversion(root, memos);
  for (const problem of problems) console.error(formatProblem(problem));
  if (output) for (const path of stale) writeOne(root, path, output);
  const took = `${((performance.now() - begun) / 1000).toFixed(2)} s`;
  if (output) console.log(`[data] ${cause}: ${stale.length} files of content/generated changed, ${took}`);
  else console.error(`[data] ${cause}: not converted, the data that was there stays (${took})`);
}

/** Only what differs is written, so that the pages that do not show it are not made again. */
function writeOne(root: string, path: string, { generated, registers }: Conversion): void {
  const [folder, files] = path.startsWith('content/generated/')
    ? (['content/generated/', generated] as const)
    : (['content/id-register/', registers] as const);
  const bytes = files.get(path.slice(folder.length));
  if (bytes === undefined) rmSync(join(root, path));
  else writeFileAtomically(join(root, path), bytes, { durable: false });
}

const input = readArguments(HELP, { root: { type: 'string' } });
if (input) {
  const root = input.values.root ?? '.';
  convertChanged(root, 'start');
  watchFolders(root, ['seeds', 'content'], /^content\/(generated|id-register|measurements|pages)\//, (paths) =>
    convertChanged(root, paths.length > 2 ? `${paths.length} files` : paths.join(', ')),
  );
}
