/** Writes the downloads into a built site; with --prepare, the list of them that the data page prints. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { carryOut, clearStoppedRun, type Write } from './carry-out.ts';
import { assembleTables } from './downloads/assemble-tables.ts';
import { buildRecords, buildSlices } from './downloads/build-slices.ts';
import { checkTables } from './downloads/check-tables.ts';
import { chooseEdition, withSums } from './downloads/choose-edition.ts';
import type { Files } from './downloads/describe-package.ts';
import { listFiles } from './downloads/list-files.ts';
import { serialiseJson } from './downloads/serialise-json.ts';
import { serialiseSchemas } from './downloads/serialise-schemas.ts';
import { stampCorrections } from './downloads/stamp-corrections.ts';
import { loadContent } from './load-content.ts';
import { printOutcome } from './print-outcome.ts';
import { readArguments } from './read-arguments.ts';
import { readFirstVersions, readVersions } from './read-versions.ts';

const HELP = `node scripts/publish.ts [DIST] [--prepare] [--root FOLDER]

Writes /data/latest/, /schemas/v1/, /statements/*.json and /measures/*.json into DIST (default dist), which astro build
has filled. --prepare only writes .cache/downloads.json, which the data page prints.

  node scripts/publish.ts dist`;

/** A built site can be built again. */
const REMAKEABLE = { durable: false };

/** Writes the downloads; returns what it did, a line before for what a stopped run had left. */
export async function publish(root: string, dist: string, prepareOnly = false): Promise<string> {
  const { writes, message } = await planPublish(root, dist, prepareOnly);
  const cleared = clearStoppedRun(writes.filter((write) => 'files' in write).map(({ path }) => path));
  carryOut(writes, prepareOnly ? {} : REMAKEABLE);
  return [...cleared, message].join('\n');
}

/** Everything that is to be written, in order; nothing is written yet. Throws one error that names every fault. */
export async function planPublish(
  root: string,
  dist: string,
  prepareOnly: boolean,
): Promise<{ writes: Write[]; message: string }> {
  if (!prepareOnly && !existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} - error → holds no built site. Run: npm run build`);
  }
  const folder = join(root, 'public/data');
  const { versions, lock } = readVersions(folder);
  const content = stampCorrections(loadContent(root), readFirstVersions(folder, versions), null);
  const tables = assembleTables(content);
  const problems = checkTables(tables);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const { edition, files } = await chooseEdition(tables, content.seeds, versions, lock);
  const encoder = new TextEncoder();
  const slices = [...buildSlices(tables.rows, edition)].map(([path, text]): [string, Uint8Array] => [
    path,
    encoder.encode(text),
  ]);
  const latest: Files = withSums(new Map([...files, ...slices]));

  if (prepareOnly) {
    const bytes = serialiseJson(listFiles(latest, tables, edition));
    return {
      writes: [{ path: join(root, '.cache/downloads.json'), bytes }],
      message: `${latest.size} files listed, version ${edition.version}`,
    };
  }
  return {
    writes: [
      ...[...buildRecords(tables.rows, edition)].map(([path, bytes]) => ({ path: join(dist, path), bytes })),
      { path: join(dist, 'schemas/v1'), files: serialiseSchemas() },
      { path: join(dist, 'data/latest'), files: latest },
    ],
    message: `${latest.size} files in data/latest, version ${edition.version}`,
  };
}

if (import.meta.main) {
  const input = readArguments(HELP, { prepare: { type: 'boolean' }, root: { type: 'string' } }, [0, 1]);
  if (input) {
    const { root = '.', prepare } = input.values;
    await printOutcome(() => publish(root, input.positionals[0] ?? join(root, 'dist'), prepare));
  }
}
