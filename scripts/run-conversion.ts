/** Reads, converts and compares with what is there; the one way from curated files to generated ones, written or not. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findRegisterFaults } from './checks/ids-kept.ts';
import type { Problem } from './checks/problem.ts';
import { type Conversion, type ConversionMemo, convertAll } from './pipeline/convert-all.ts';
import { readCurated } from './read-curated.ts';
import type { EntryMemo } from './read-entry.ts';
import { readReleased } from './read-released.ts';
import { showProgress } from './show-progress.ts';

/** Numerals that no rule accounts for, at most; zero since every numeral of the reviewed sources has a rule. */
const DEFAULT_CEILING = 0;

export interface ConversionRun {
  readonly problems: readonly Problem[];
  /** Null where a problem forbids writing. */
  readonly output: Conversion | null;
  /** Files, relative to the project, whose bytes differ from what the pipeline makes, are missing, or should not be there. */
  readonly stale: readonly string[];
}

export interface ConversionMemos {
  readonly curated: EntryMemo;
  readonly documents: ConversionMemo;
}

/** Everything that speaks against writing is told at once: records that cannot be read, and reviews of those that can. */
export function runConversion(root: string, memos?: ConversionMemos): ConversionRun {
  const { curated, problems } = readCurated(root, memos?.curated);
  const released = readReleased(root, problems);
  // Ids must not be dealt where a register was lost.
  const faults = findRegisterFaults(curated, released);
  problems.push(...faults);
  const unread = new Set([...curated.unread, ...faults.map(({ path }) => path)]);
  const output = convertAll({ ...curated, unread }, released !== null, memos?.documents, (done, total) =>
    showProgress('documents converted', done, total),
  );
  const all = [...problems, ...output.problems];
  if (output.defaults > DEFAULT_CEILING)
    all.push({
      path: 'content/generated',
      line: null,
      level: 'error',
      message: `${output.defaults} numerals rest on default, the ceiling is ${DEFAULT_CEILING}`,
      remedy: 'Give each a rule, or class it in content/reviews/.',
    });
  if (all.some((p) => p.level === 'error')) return { problems: all, output: null, stale: [] };
  const stale = [
    ...staleFiles(root, 'content/generated', output.generated),
    ...staleFiles(root, 'content/id-register', output.registers),
  ];
  return { problems: all, output, stale };
}

export const describeCounts = ({ counts, defaults }: Conversion): string =>
  `${counts.documents} documents, ${counts.statements} statements, ${counts.measures} measures, ${counts.numerals} numerals (${defaults} by default)`;

function staleFiles(root: string, folder: string, files: ReadonlyMap<string, string>): string[] {
  const path = (name: string): string => join(root, folder, name);
  const changed = [...files]
    .filter(([name, bytes]) => !existsSync(path(name)) || readFileSync(path(name), 'utf8') !== bytes)
    .map(([name]) => `${folder}/${name}`);
  const extra = listFiles(join(root, folder), '').filter((name) => !files.has(name));
  return [...changed, ...extra.map((name) => `${folder}/${name}`)];
}

function listFiles(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      statSync(join(folder, name)).isDirectory()
        ? listFiles(join(folder, name), `${prefix}${name}/`)
        : [`${prefix}${name}`],
    );
}
