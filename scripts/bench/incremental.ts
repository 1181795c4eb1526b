/** One record changed: an incremental build beside one from nothing, over synthetic places, and whether the bytes agree. */
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../write-atomically.ts';
import { type BuildOptions, convertRoot, describeMachine } from './build.ts';
import { formatTable, roundDeep } from './format-table.ts';
import { changeSeed, makeSyntheticRoot, nameSynthetic } from './make-places.ts';
import { runTimed } from './run-timed.ts';

/** Synthetic places for about 3,000 pages. */
const PLACES = 205;
const FILE = 'content/measurements/incremental.json';
const BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

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
  const changes = [
    { what: 'one record of a place beyond the lists', place: nameSynthetic(count) },
    { what: 'one record of a place in every list', place: nameSynthetic(1) },
  ];
  const root = makeSyntheticRoot(count);
  try {
    convertRoot(root);
    const first = runTimed(BUILD, root, { INCREMENTAL: '1' });
    const unchanged = runTimed(BUILD, root, { INCREMENTAL: '1' });
    const rows = changes.map(({ what, place }) => {
      changeSeed(root, place);
      convertRoot(root);
      const quick = runTimed(BUILD, root, { INCREMENTAL: '1' });
      rmSync(join(root, 'quick'), { recursive: true, force: true });
      cpSync(join(root, 'dist'), join(root, 'quick'), { recursive: true });
      const cold = runTimed([...BUILD, '--force'], root);
      const different = listDifferences(join(root, 'dist'), join(root, 'quick'));
      return {
        what,
        seconds: quick.seconds,
        cpu_seconds: quick.cpu_seconds,
        cold_seconds: cold.seconds,
        cold_cpu_seconds: cold.cpu_seconds,
        different,
      };
    });
    console.log(`\nincremental, ${date}, ${describeMachine()}; ${count} synthetic places, pages only\n`);
    const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;
    const table = [
      ...[
        { what: 'the first, which keeps its pages', ...first },
        { what: 'nothing changed', ...unchanged },
      ].map((row) => [row.what, inSeconds(row.seconds), '–', '–', inSeconds(row.cpu_seconds), '–', '–', '–']),
      ...rows.map((row) => [
        row.what,
        inSeconds(row.seconds),
        inSeconds(row.cold_seconds),
        `${(row.seconds / row.cold_seconds).toFixed(2)} ×`,
        inSeconds(row.cpu_seconds),
        inSeconds(row.cold_cpu_seconds),
        `${(row.cpu_seconds / row.cold_cpu_seconds).toFixed(2)} ×`,
        row.different.length === 0 ? 'the same' : `${row.different.length} differ`,
      ]),
    ];
    console.log(
      formatTable(
        ['build', 'incremental', 'from nothing', 'ratio', 'processor', 'from nothing', 'ratio', 'bytes'],
        table,
      ),
    );
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
