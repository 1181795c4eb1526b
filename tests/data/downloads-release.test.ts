import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBump } from '../../scripts/downloads/check-bump.ts';
import { type DataState, demandBump, diffTables } from '../../scripts/downloads/diff-tables.ts';
import { hashBytes } from '../../scripts/downloads/hash-bytes.ts';
import { countFaultPoints } from '../../scripts/fault-point.ts';
import { loadContent } from '../../scripts/load-content.ts';
import { publish as publishDownloads } from '../../scripts/publish.ts';
import { release as freezeRelease } from '../../scripts/release.ts';
import { releasesLockSchema, versionsSchema } from '../../src/schemas/versions.ts';
import { makeReleasable, writePublishable } from '../setup/publishable-project.ts';

/** Each run works in a folder of its own: on a small project written by hand, or on a copy of this one. */
const temporary = mkdtempSync(join(tmpdir(), 'ledger-release-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function copyProject(name: string): string {
  const root = join(temporary, name);
  for (const folder of ['content', 'seeds']) cpSync(folder, join(root, folder), { recursive: true });
  makeReleasable(root);
  return root;
}

function writeProject(name: string): string {
  const root = join(temporary, name);
  writePublishable(root);
  return root;
}

interface Run {
  status: number | null;
  output: string;
}

function run(script: string, args: string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
}

const EDITION_DATE = '2026-12-01';

/** In this process, which is quick; what a command line says is tested at the end. */
async function attempt(work: () => Promise<string>, fault = ''): Promise<Run> {
  process.env['WRITE_FAULT'] = fault;
  try {
    return { status: 0, output: await work() };
  } catch (error) {
    return { status: 1, output: error instanceof Error ? error.message : String(error) };
  } finally {
    delete process.env['WRITE_FAULT'];
  }
}
const release = (root: string, version: string, date: string, fault?: string): Promise<Run> =>
  attempt(() => freezeRelease(root, { version, date }), fault);
const publish = (root: string, fault?: string): Promise<Run> =>
  attempt(() => publishDownloads(root, join(root, 'dist')), fault);
const readLatest = (root: string, name: string): string => readFileSync(join(root, 'dist/data/latest', name), 'utf8');
const metaOf = (root: string): { version: string; release_date: string | null } =>
  JSON.parse(readLatest(root, 'statements.json')).meta;

/** Relative path → hash of every file below a folder, hidden ones included. */
function listHashes(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), hashBytes(readFileSync(path))]),
  );
}

/** Changes one document’s bundle, as an editor’s decision would. */
function editBundle(
  root: string,
  edit: (statement: Record<string, unknown>, bundle: Record<string, unknown[]>) => void,
): void {
  const folder = join(root, 'content/generated/documents');
  const path = join(folder, 'yixian-plan.json');
  const bundle = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>;
  edit((bundle['statements'] ?? [])[0] as Record<string, unknown>, bundle);
  writeFileSync(path, JSON.stringify(bundle));
}

describe('releases', () => {
  const root = join(temporary, 'first');
  beforeAll(() => {
    writeProject('first');
  });

  test('before the first, latest is 0.0.0+unreleased without a date', async () => {
    expect((await publish(root)).status).toBe(0);
    expect(metaOf(root)).toMatchObject({ version: '0.0.0+unreleased', release_date: null });
  });

  test('the first release is 1.0.0, and needs a date', async () => {
    expect(run('release.ts', ['1.0.0', '--root', root]).status).toBe(2);
    expect(run('release.ts', ['1.0', '--date', '2026-12-01', '--root', root]).status).toBe(2);
    expect(await release(root, '0.9.0', '2026-12-01')).toMatchObject({
      status: 1,
      output: expect.stringContaining('the first release is 1.0.0'),
    });
    expect(existsSync(join(root, 'public/data/0.9.0'))).toBe(false);
    expect((await release(root, '1.0.0', '2026-12-01')).status).toBe(0);
  });

  test('then latest is that release, byte for byte', async () => {
    expect((await publish(root)).status).toBe(0);
    expect(metaOf(root)).toMatchObject({ version: '1.0.0', release_date: '2026-12-01' });
    const latest = listHashes(join(root, 'dist/data/latest'));
    const { SHA256SUMS: _sums, ...frozen } = listHashes(join(root, 'public/data/1.0.0'));
    expect(latest).toMatchObject(frozen);
  });

  test('it is locked, and never frozen again', async () => {
    const lock = releasesLockSchema.parse(
      JSON.parse(readFileSync(join(root, 'public/data/releases.lock.json'), 'utf8')),
    );
    const hashes = listHashes(join(root, 'public/data/1.0.0'));
    expect(lock).toEqual(Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [`1.0.0/${path}`, hash])));
    expect((await release(root, '1.0.0', '2026-12-02')).output).toContain('is frozen and never changes');
    expect((await release(root, '1.0.1', '2026-12-02')).output).toContain('nothing changed since 1.0.0');
  });

  test('a changed value without a correction stops the release', async () => {
    editBundle(root, (statement) => {
      statement['value_min'] = 12345;
    });
    expect(await release(root, '1.0.1', '2026-12-02')).toMatchObject({
      status: 1,
      output: expect.stringContaining('without a correction'),
    });
  });

  test('with its correction it is a patch; latest says +unreleased until then', async () => {
    editBundle(root, (statement, bundle) => {
      const span = { start: statement['number_start'], end: statement['number_end'] };
      statement['corrections'] = ['yixian-plan-c999'];
      bundle['corrections']?.push({
        id: 'yixian-plan-c999',
        document_id: 'yixian-plan',
        statement_ids: [statement['id']],
        type: 'transcription',
        status: 'accepted',
        field: 'value_min',
        old: 1,
        new: 12345,
        check: null,
        reason_zh: '测试',
        reason_en: 'A test',
        spans: [span],
        computation: null,
        version: null,
        date: '2026-12-02',
      });
    });
    expect((await publish(root)).status).toBe(0);
    expect(metaOf(root).version).toBe('1.0.0+unreleased');
    expect((await release(root, '1.0.1', '2026-12-02')).status).toBe(0);
    const { releases } = versionsSchema.parse(
      JSON.parse(readFileSync(join(root, 'public/data/versions.json'), 'utf8')),
    );
    expect(releases.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
    expect(releases[1]?.changes.join('\n')).toContain('yixian-plan-001: value_min');
    const frozen = JSON.parse(readFileSync(join(root, 'public/data/1.0.1/corrections.json'), 'utf8')) as {
      data: { id: string; version: string }[];
    };
    const versions = new Set(frozen.data.map((row) => (row.id.endsWith('-c999') ? 'new' : 'old') + row.version));
    expect(versions).toContain('new1.0.1');
    expect(versions).not.toContain('old1.0.1');
    expect((await publish(root)).status).toBe(0);
    expect(metaOf(root).version).toBe('1.0.1');
  });

  test('a release stays as it was when the next one is made', () => {
    const lock = releasesLockSchema.parse(
      JSON.parse(readFileSync(join(root, 'public/data/releases.lock.json'), 'utf8')),
    );
    for (const version of ['1.0.0', '1.0.1']) {
      const hashes = Object.entries(listHashes(join(root, 'public/data', version)));
      expect(hashes.length).toBeGreaterThan(50);
      expect(hashes.filter(([path, hash]) => lock[`${version}/${path}`] !== hash)).toEqual([]);
    }
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toMatch(/## Data 1\.0\.1 .*[\s\S]*## Data 1\.0\.0 /);
  });

  test('a removed statement cannot be a patch', async () => {
    editBundle(root, (_, bundle) => {
      bundle['statements']?.pop();
    });
    expect((await release(root, '1.0.2', '2026-12-03')).output).toContain('the data needs a major one');
    expect(run('diff-data.ts', [join(root, 'public/data/1.0.1'), root]).output).toContain('Smallest bump: major');
  });
});

describe('steps between versions', () => {
  const cases: [newest: string | null, asked: string, needed: 'patch' | 'minor' | 'major', fits: boolean][] = [
    [null, '1.0.0', 'minor', true],
    [null, '0.1.0', 'minor', false],
    ['1.0.0', '1.0.1', 'patch', true],
    ['1.0.0', '1.0.1', 'minor', false],
    ['1.0.0', '1.1.0', 'minor', true],
    ['1.0.0', '1.1.0', 'major', false],
    ['1.2.3', '2.0.0', 'patch', true],
    ['1.2.3', '1.2.5', 'patch', false],
    ['1.2.3', '1.3.1', 'minor', false],
    ['1.2.3', '1.2.3', 'patch', false],
  ];
  test.each(cases)('%s → %s, %s needed: %s', (newest, asked, needed, fits) => {
    expect(checkBump(newest, asked, needed) === null).toBe(fits);
  });
});

test('a field that goes or changes its type is a major step, one that comes a minor one', () => {
  const state = (fields: Record<string, string>): DataState => ({ rows: {}, fields: new Map(Object.entries(fields)) });
  const bump = (old: Record<string, string>, next: Record<string, string>): string =>
    demandBump(diffTables(state(old), state(next)));
  expect(bump({ 'statements.due': 'string' }, {})).toBe('major');
  expect(bump({ 'statements.due': 'string' }, { 'statements.due': 'number' })).toBe('major');
  expect(bump({}, { 'statements.due': 'string' })).toBe('minor');
  expect(bump({ 'statements.due': 'string' }, { 'statements.due': 'string' })).toBe('patch');
});

test('an id that the register has dealt goes only with a major step; a doubt that comes is a correction', () => {
  const state = (rows: DataState['rows']): DataState => ({ rows, fields: new Map() });
  const [first] = loadContent('.').bundles.flatMap((bundle) => bundle.corrections);
  if (first === undefined) throw new Error('no correction');
  expect(demandBump(diffTables(state({ corrections: [first] }), state({ corrections: [] })))).toBe('major');
  expect(demandBump(diffTables(state({ corrections: [] }), state({ corrections: [first] })))).toBe('patch');
});

test('the same data, in another folder, locale and time zone, gives the same bytes', async () => {
  const here = copyProject('one');
  const there = copyProject('another folder/两');
  expect((await publish(here)).status).toBe(0);
  const env = { TZ: 'America/New_York', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' };
  expect(run('publish.ts', ['--root', there], env).status).toBe(0);
  expect(listHashes(join(there, 'dist'))).toEqual(listHashes(join(here, 'dist')));
});

describe('stopped at a write, the old state or the new one stands', () => {
  const root = join(temporary, 'faults');
  const dist = join(root, 'dist');
  const isTemporary = (path: string): boolean => /(^|\/)\.[^/]+\.(new|old)(\/|$)/.test(path);
  const listSettled = (folder: string): Record<string, string> =>
    Object.fromEntries(Object.entries(listHashes(folder)).filter(([path]) => !isTemporary(path)));
  /** How many points a whole publish and a whole release pass. */
  let last = 0;
  let lastOfRelease = 0;
  beforeAll(async () => {
    writeProject('faults');
    await publish(root);
    expect((await publish(root, 'ENOSPC:100000')).status).toBe(0);
    last = countFaultPoints();
    expect((await release(writeProject('whole'), '1.0.0', EDITION_DATE, 'EACCES:100000')).status).toBe(0);
    lastOfRelease = countFaultPoints();
  });

  test('publish, stopped at each of its points', async () => {
    const before = listSettled(dist);
    expect(last).toBeGreaterThan(4);
    for (const code of ['ENOSPC', 'EACCES'])
      for (let point = 1; point <= last; point++) {
        expect((await publish(root, `${code}:${point}`)).status, `${code}:${point}`).not.toBe(0);
        expect(listSettled(dist), `${code}:${point}`).toEqual(before);
      }
    expect((await publish(root)).status).toBe(0);
    expect(listHashes(dist)).toEqual(before);
  });

  test('publish, killed before its first renaming', async () => {
    const before = listSettled(dist);
    expect(run('publish.ts', ['--root', root], { WRITE_FAULT: `kill:${last - 4}` }).status).not.toBe(0);
    expect(listSettled(dist)).toEqual(before);
    expect((await publish(root)).status).toBe(0);
    expect(listHashes(dist)).toEqual(before);
  });

  // No system call swaps two folders: a kill between the two renamings leaves the old one beside its place.
  test.each([2, 0])('publish, killed between two renamings, %s points before the last', async (back) => {
    const before = listSettled(dist);
    expect(run('publish.ts', ['--root', root], { WRITE_FAULT: `kill:${last - back}` }).status).not.toBe(0);
    const next = await publish(root);
    expect(next.status).toBe(0);
    expect(next.output).toMatch(/an earlier run was stopped while it wrote/);
    expect(listHashes(dist)).toEqual(before);
  });

  test.each([
    ['ENOSPC', 121] as const,
    ...[12, 11, 10, 9, 8, 4, 3, 2, 1, 0].map((back) => ['EACCES', back] as const),
    ['kill', 10] as const,
    ['kill', 0] as const,
  ])('release, %s so many points before the last: %s', async (code, back) => {
    const fault = `${code}:${lastOfRelease - back}`;
    const home = writeProject(`release-${code}-${back}`);
    const stopped =
      code === 'kill'
        ? run('release.ts', ['1.0.0', '--date', EDITION_DATE, '--root', home], { WRITE_FAULT: fault })
        : await release(home, '1.0.0', EDITION_DATE, fault);
    expect(stopped.status).not.toBe(0);
    const { releases } = versionsSchema.parse(
      JSON.parse(readFileSync(join(home, 'public/data/versions.json'), 'utf8')),
    );
    expect(releases).toEqual([]);
    expect((await release(home, '1.0.0', EDITION_DATE)).status).toBe(0);
    expect(Object.keys(listHashes(join(home, 'public'))).filter(isTemporary)).toEqual([]);
  });
});

test('wrong usage and a missing build say what to do', async () => {
  expect(run('verify.ts', [])).toMatchObject({ status: 2, output: expect.stringContaining('npm run verify -- DIST') });
  expect(run('verify.ts', [temporary])).toMatchObject({ status: 1, output: expect.stringContaining('npm run build') });
  expect(run('diff-data.ts', ['one'])).toMatchObject({ status: 2 });
  expect(run('diff-data.ts', [temporary, temporary])).toMatchObject({
    status: 1,
    output: expect.stringContaining('holds neither'),
  });
  expect(execFileSync(process.execPath, ['scripts/release.ts', '--help'], { encoding: 'utf8' })).toContain(
    'npm run release',
  );
});
