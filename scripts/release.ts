/** Freezes today's data as a release: files, lock, dependencies, changelog; versions.json last, since it makes the release known. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/domain/cite-dataset.ts';
import { daySchema } from '../src/schemas/primitives.ts';
import type { ReleasesLock, Versions } from '../src/schemas/versions.ts';
import { carryOut, clearStoppedRun, type Write } from './carry-out.ts';
import { assembleTables, compare } from './downloads/assemble-tables.ts';
import { buildEdition } from './downloads/build-edition.ts';
import { checkBump, parseVersion } from './downloads/check-bump.ts';
import { checkTables } from './downloads/check-tables.ts';
import { withSums } from './downloads/choose-edition.ts';
import { describeDiff, listUnexplained } from './downloads/describe-diff.ts';
import { demandBump, diffTables, isEmptyDiff } from './downloads/diff-tables.ts';
import { hashBytes } from './downloads/hash-bytes.ts';
import { serialiseJson } from './downloads/serialise-json.ts';
import { stampCorrections } from './downloads/stamp-corrections.ts';
import { loadContent } from './load-content.ts';
import { printOutcome } from './print-outcome.ts';
import { readArguments } from './read-arguments.ts';
import { listPublishedFields, readDataState } from './read-data-state.ts';
import { readFirstVersions, readVersions } from './read-versions.ts';
import { writeSbom } from './write-sbom.ts';

const HELP = `npm run release -- X.Y.Z --date YYYY-MM-DD [--root FOLDER]

Freezes the data as public/data/X.Y.Z/, checks that the step fits the data diff, writes lock, versions, changelog,
CITATION.cff and a list of all dependencies (CycloneDX) as public/sbom/X.Y.Z.cdx.json.
major: a column, field or id removed or changed in meaning; minor: something added; patch: corrections.

  npm run release -- 1.0.0 --date 2026-12-01`;

/** Freezes a release; returns what it did, a line before for what a stopped run had left. */
export async function release(root: string, edition: Edition & { date: string }): Promise<string> {
  const { writes, message } = await planRelease(root, edition);
  const cleared = clearStoppedRun(writes.filter((write) => 'files' in write).map(({ path }) => path));
  carryOut(writes);
  return [...cleared, message].join('\n');
}

/** Everything that a release writes, versions.json last, since it makes the release known. Throws what speaks against it. */
export async function planRelease(
  root: string,
  edition: Edition & { date: string },
): Promise<{ writes: Write[]; message: string }> {
  const folder = join(root, 'public/data');
  const { versions, lock } = readVersions(folder);
  const newest = versions.releases.at(-1) ?? null;
  if (versions.releases.some(({ version }) => version === edition.version)) {
    throw new Error(`${edition.version} - error → is frozen and never changes. Choose the next version.`);
  }
  if (newest !== null && edition.date < newest.date) {
    throw new Error(
      `--date ${edition.date} - error → lies before the release ${newest.version} (${newest.date}). Give that day or a later one.`,
    );
  }

  const content = stampCorrections(loadContent(root), readFirstVersions(folder, versions), edition.version);
  const tables = assembleTables(content);
  const faults = checkTables(tables);
  const problems: string[] = [];
  const old = newest === null ? { rows: {}, fields: new Map() } : readDataState(join(folder, newest.version));
  const diff = diffTables(old, { rows: tables.rows, fields: listPublishedFields() });
  if (newest !== null && isEmptyDiff(diff))
    problems.push(`nothing changed since ${newest.version}. There is nothing to release.`);
  problems.push(...listUnexplained(diff, tables.rows.corrections));
  const misfit = checkBump(newest?.version ?? null, edition.version, demandBump(diff));
  if (misfit !== null) problems.push(misfit);
  const told = [...faults, ...problems.map((line) => `release - error → ${line}`)];
  if (told.length > 0) throw new Error(told.join('\n'));

  const sbom = writeSbom(root);
  const changes = newest === null ? describeFirst(tables.flat) : describeDiff(diff);
  const nextVersions: Versions = { releases: [...versions.releases, { ...edition, changes }] };
  const files = withSums(await buildEdition(tables, content.seeds, edition, nextVersions));
  const entries = [...files].map(([path, bytes]) => [`${edition.version}/${path}`, hashBytes(bytes)] as const);
  const nextLock: ReleasesLock = Object.fromEntries(
    [...Object.entries(lock).filter(([path]) => !path.startsWith(`${edition.version}/`)), ...entries].sort(([a], [b]) =>
      compare(a, b),
    ),
  );
  return {
    writes: [
      { path: join(folder, edition.version), files },
      { path: join(folder, 'releases.lock.json'), bytes: serialiseJson(nextLock) },
      ...(sbom === null ? [] : [{ path: join(root, `public/sbom/${edition.version}.cdx.json`), bytes: sbom }]),
      ...prependChangelog(join(root, 'CHANGELOG.md'), edition, changes),
      ...stampCitation(join(root, 'CITATION.cff'), edition),
      { path: join(folder, 'versions.json'), bytes: serialiseJson(nextVersions) },
    ],
    message: `${edition.version}: ${files.size} files frozen in public/data/${edition.version}`,
  };
}

function describeFirst(tables: ReturnType<typeof assembleTables>['flat']): string[] {
  const counts = tables
    .filter(({ description, rows }) => description.kind === 'table' && rows.length > 0)
    .map(({ description, rows }) => `${description.name} ${rows.length}`);
  return [`First release: ${counts.join(', ')}.`];
}

/** Under “Unreleased”, above the releases before; a run that was stopped may have written it already. */
function prependChangelog(
  path: string,
  { version, date }: Edition & { date: string },
  changes: readonly string[],
): Write[] {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '# Changelog\n';
  const heading = `## Data ${version} (${date})`;
  if (text.includes(`${heading}\n`)) return [];
  const section = `${heading}\n\n${changes.map((line) => `- ${line}`).join('\n')}\n`;
  const releases = /^## (?!Unreleased)/m.exec(text);
  const at = releases === null ? text.length : releases.index;
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimEnd();
  return [{ path, bytes: `${[before, section.trimEnd(), after].filter((part) => part !== '').join('\n\n')}\n` }];
}

function stampCitation(path: string, { version, date }: Edition & { date: string }): Write[] {
  if (!existsSync(path)) return [];
  const kept = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !/^(version|date-released):/.test(line))
    .join('\n')
    .trimEnd();
  return [{ path, bytes: `${kept}\nversion: "${version}"\ndate-released: "${date}"\n` }];
}

if (import.meta.main) {
  const input = readArguments(HELP, { date: { type: 'string' }, root: { type: 'string' } }, [1, 1]);
  const version = input?.positionals[0] ?? '';
  const date = input?.values.date ?? '';
  const misused =
    parseVersion(version) === null
      ? `“${version}” is no version X.Y.Z`
      : date === ''
        ? '--date YYYY-MM-DD is missing'
        : !daySchema.safeParse(date).success
          ? `--date ${date} is no day of the calendar`
          : null;
  if (input && misused !== null) {
    console.error(`command line - error → ${misused}. Use it like this:\n\n${HELP}`);
    process.exitCode = 2;
  } else if (input) {
    await printOutcome(() => release(input.values.root ?? '.', { version, date }));
  }
}
