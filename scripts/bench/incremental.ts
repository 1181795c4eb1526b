/** One record changed: an incremental build beside one from nothing, over synthetic places, and whether the bytes agree. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { writeFileAtomically } from '../write-atomically.ts';
import { type BuildOptions, convertRoot, describeMachine } from './build.ts';
import { formatTable, roundDeep } from './format-table.ts';
import { makeSyntheticRoot } from './make-places.ts';
import { runTimed } from './run-timed.ts';

/** Synthetic places for about 3,000 pages. */
const PLACES = 205;
const FILE = 'content/measurements/incremental.json';
const BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Another last digit in the first percentage of a place's text: one statement changes, no offset moves. */
function changeRecord(root: string, place: string): void {
  const seed = join(root, 'seeds', `${place}.txt`);
  const before = readFileSync(seed, 'utf8');
  const after = before.replace(/(\d)(?=[%％])/, (digit) => String((Number(digit) + 1) % 10));
  if (after === before) throw new Error(`incremental: ${place} holds no percentage to change`);
  writeFileSync(seed, after);
  const record = join(root, 'content/sources', `${place}.yaml`);
  const source = z.looseObject({ sha256: z.string() }).parse(parse(readFileSync(record, 'utf8')));
  writeFileSync(record, stringify({ ...source, sha256: createHash('sha256').update(after).digest('hex') }));
  convertRoot(root);
}

/** Files that differ between two folders, or stand in one of them only. */
function listDifferences(one: string, other: string): string[] {
  const list = (folder: string): string[] =>
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const paths = new Set([...list(one), ...list(other)]);
  const read = (folder: string, path: string): string | null => {
    try {
      return readFileSync(join(folder, path), 'latin1');
    } catch {
      return null;
    }
  };
  return [...paths].filter((path) => read(one, path) !== read(other, path)).sort();
}

export function benchIncremental({ write, date, places }: BuildOptions): void {
  const count = places ?? PLACES;
  const number = (index: number): string => `synthetic-${String(index).padStart(4, '0')}`;
  const changes = [
    { what: 'one record of a place beyond the lists', place: number(count) },
    { what: 'one record of a place in every list', place: number(1) },
  ];
  const root = makeSyntheticRoot(count);
  try {
    convertRoot(root);
    const first = runTimed(BUILD, root, { INCREMENTAL: '1' });
    const unchanged = runTimed(BUILD, root, { INCREMENTAL: '1' });
    const rows = changes.map(({ what, place }) => {
      changeRecord(root, place);
      const quick = runTimed(BUILD, root, { INCREMENTAL: '1' });
      rmSync(join(root, 'quick'), { recursive: true, force: true });
      cpSync(join(root, 'dist'), join(root, 'quick'), { recursive: true });
      const cold = runTimed([...BUILD, '--force'], root);
      const different = listDifferences(join(root, 'dist'), join(root, 'quick'));
      return { what, seconds: quick.seconds, cold_seconds: cold.seconds, different };
    });
    console.log(`\nincremental, ${date}, ${describeMachine()}; ${count} synthetic places, pages only\n`);
    const table = [
      ['the first, which keeps its pages', first.seconds, null, '–'] as const,
      ['nothing changed', unchanged.seconds, null, '–'] as const,
      ...rows.map(
        (row) =>
          [
            row.what,
            row.seconds,
            row.cold_seconds,
            row.different.length === 0 ? 'the same' : `${row.different.length} differ`,
          ] as const,
      ),
    ].map(([what, seconds, cold, bytes]) => [
      what,
      `${seconds.toFixed(1)} s`,
      cold === null ? '–' : `${cold.toFixed(1)} s`,
      cold === null ? '–' : `${(seconds / cold).toFixed(2)} ×`,
      bytes,
    ]);
    console.log(formatTable(['build', 'incremental', 'from nothing', 'ratio', 'bytes'], table));
    for (const { different } of rows) for (const path of different.slice(0, 5)) console.log(`differs: ${path}`);
    if (!write) return;
    const figures = {
      measured_on: date,
      machine: describeMachine(),
      places: count,
      first_seconds: first.seconds,
      unchanged_seconds: unchanged.seconds,
      changes: rows.map(({ different, ...row }) => ({ ...row, different_files: different.length })),
    };
    writeFileAtomically(FILE, `${JSON.stringify(roundDeep(figures), null, 2)}\n`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
