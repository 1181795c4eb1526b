/**
 * Each write of convert, publish and release stopped in turn: the disk full, the file locked, the process dead. A dead
 * process is played by `halt`, which leaves the disk as a kill does; real kills stand in downloads-release, walk-through and
 * `npm run fault`.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { carryOut, clearStoppedRun, type Write } from '../../scripts/carry-out.ts';
import { convert } from '../../scripts/convert.ts';
import { countFaultPoints } from '../../scripts/fault-point.ts';
import { planPublish } from '../../scripts/publish.ts';
import { planRelease } from '../../scripts/release.ts';
import { writeHostileProject } from '../setup/hostile-project.ts';
import { writePublishable } from '../setup/publishable-project.ts';
import { writeSmallProject, writeSmallSeed } from '../setup/small-project.ts';

const CODES = ['halt', 'ENOSPC', 'EACCES'] as const;
const NEVER = 'ENOSPC:1000000';
const desk = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ledger-faults-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));
afterEach(() => {
  delete process.env['WRITE_FAULT'];
  vi.restoreAllMocks();
});

const hash = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const isLeftover = (path: string): boolean => /(^|\/)\.[^/]+\.(new|old)(\/|$)/.test(path);

/** Relative path → hash of every file below a folder. */
function snapshot(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), hash(readFileSync(path))]),
  );
}
/** Whether a stopped swap of this folder left something beside it. */
const isBesideLeft = (folder: string): boolean =>
  ['new', 'old'].some((ending) => existsSync(join(dirname(folder), `.${basename(folder)}.${ending}`)));
const settled = (folder: string): Map<string, string> =>
  new Map([...snapshot(folder)].filter(([path]) => !isLeftover(path)));
const same = (a: Map<string, string>, b: Map<string, string>): boolean =>
  JSON.stringify([...a]) === JSON.stringify([...b]);

/** Puts a state back as it was, whatever a fault left. */
function restore(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Points that the work passes when nothing stops it. */
function countPoints(work: () => void): number {
  process.env['WRITE_FAULT'] = NEVER;
  work();
  const points = countFaultPoints();
  delete process.env['WRITE_FAULT'];
  return points;
}

function stopAt(fault: string, work: () => void): void {
  process.env['WRITE_FAULT'] = fault;
  expect(work, fault).toThrow('injected');
  delete process.env['WRITE_FAULT'];
}

describe('convert', () => {
  const OLD = '某市医改方案\n一、目标\n到2025年，全市床位达到6.8张。\n';
  const NEW = `${OLD}到2025年，新建3家医院。\n`;
  const root = join(desk, 'convert');
  const start = join(desk, 'convert-start');
  const OUTPUTS = ['content/generated', 'content/id-register'];

  it('stopped at each write by each fault leaves each folder old or new, and the next run finishes', () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    writeSmallProject(root);
    writeSmallSeed(root, OLD);
    expect(convert(root, false)).toBe(0);
    const old = OUTPUTS.map((folder) => settled(join(root, folder)));
    writeSmallSeed(root, NEW);
    cpSync(root, start, { recursive: true });
    const points = countPoints(() => expect(convert(root, false)).toBe(0));
    const fresh = OUTPUTS.map((folder) => settled(join(root, folder)));
    expect(points).toBeGreaterThan(8);
    expect(same(old[0] ?? new Map(), fresh[0] ?? new Map())).toBe(false);
    for (const code of CODES)
      for (let step = 1; step <= points; step++) {
        restore(start, root);
        stopAt(`${code}:${step}`, () => convert(root, false));
        for (const [i, folder] of OUTPUTS.entries()) {
          const now = settled(join(root, folder));
          // Between the two renamings of a swap the old folder stands aside; the next run brings it back before it reads.
          const isAside =
            code === 'halt' && now.size === 0 && existsSync(join(root, 'content', `.${folder.slice(8)}.old`));
          expect(
            isAside || same(now, old[i] ?? new Map()) || same(now, fresh[i] ?? new Map()),
            `${code}:${step} ${folder}`,
          ).toBe(true);
        }
        const hasLeftovers = OUTPUTS.some((folder) => isBesideLeft(join(root, folder)));
        log.mockClear();
        expect(convert(root, false)).toBe(0);
        expect(log.mock.calls.flat().join('\n').includes('an earlier run was stopped')).toBe(hasLeftovers);
        expect(OUTPUTS.map((folder) => [...snapshot(join(root, folder))])).toEqual(fresh.map((files) => [...files]));
        expect([...snapshot(join(root, 'content')).keys()].filter(isLeftover)).toEqual([]);
      }
  });
});

const foldersOf = (writes: readonly Write[]): string[] => writes.flatMap((w) => ('files' in w ? [w.path] : []));
const filesOf = (writes: readonly Write[]): string[] => writes.flatMap((w) => ('files' in w ? [] : [w.path]));

/** What is written stays or comes whole; a folder that stands aside between two renamings is back before the next run. */
function expectOldOrNew(writes: readonly Write[], old: ReadonlyMap<string, string>, fault: string): void {
  for (const write of writes) {
    if ('files' in write) {
      const now = settled(write.path);
      const fresh = new Map([...write.files].map(([path, bytes]): [string, string] => [path, hash(bytes)]));
      const wanted = new Map([...fresh].sort(([a], [b]) => (a < b ? -1 : 1)));
      const was = old.get(write.path) ?? '';
      const isAside = now.size === 0 && fault.startsWith('halt');
      const sorted = new Map([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(isAside || same(sorted, wanted) || JSON.stringify([...now]) === was, `${fault} ${write.path}`).toBe(true);
      continue;
    }
    const now = existsSync(write.path) ? hash(readFileSync(write.path)) : '';
    expect([old.get(write.path) ?? '', hash(write.bytes)], `${fault} ${write.path}`).toContain(now);
  }
}

/** Stops the carrying out of a plan at each of its writes with each fault, and finishes it each time. */
function stopEverywhere(root: string, writes: readonly Write[], options: { durable: boolean }): number {
  const start = `${root}-start`;
  restore(root, start);
  const old = new Map<string, string>([
    ...foldersOf(writes).map((path): [string, string] => [path, JSON.stringify([...settled(path)])]),
    ...filesOf(writes).map((path): [string, string] => [path, existsSync(path) ? hash(readFileSync(path)) : '']),
  ]);
  const points = countPoints(() => carryOut(writes, options));
  const fresh = snapshot(root);
  for (const code of CODES)
    for (let step = 1; step <= points; step++) {
      restore(start, root);
      const fault = `${code}:${step}`;
      stopAt(fault, () => carryOut(writes, options));
      expectOldOrNew(writes, old, fault);
      const hasLeftovers = foldersOf(writes).some(isBesideLeft);
      const said = clearStoppedRun(foldersOf(writes));
      expect(said.length > 0, fault).toBe(hasLeftovers);
      carryOut(writes, options);
      expect([...snapshot(root)], fault).toEqual([...fresh]);
    }
  return points * CODES.length;
}

describe('publish and release', () => {
  it('publish stopped at each write by each fault', async () => {
    const root = join(desk, 'publish');
    writePublishable(root);
    const { writes } = await planPublish(root, join(root, 'dist'), false);
    const small = writes.map((write) => ('files' in write ? { ...write, files: firstFiles(write.files) } : write));
    expect(stopEverywhere(root, small, { durable: false })).toBeGreaterThan(60);
  });

  it('release stopped at each write by each fault', async () => {
    const root = join(desk, 'release');
    writePublishable(root);
    writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n');
    writeFileSync(join(root, 'CITATION.cff'), 'cff-version: 1.2.0\n');
    const { writes } = await planRelease(root, { version: '1.0.0', date: '2026-12-01' });
    expect(writes.at(-1)?.path).toBe(join(root, 'public/data/versions.json'));
    const small = writes.map((write) => ('files' in write ? { ...write, files: firstFiles(write.files) } : write));
    expect(stopEverywhere(root, small, { durable: true })).toBeGreaterThan(60);
  });
});

/** The files of a folder are all written alike: a dozen of them stand for the hundred and more. */
function firstFiles(files: ReadonlyMap<string, string | Uint8Array>): Map<string, string | Uint8Array> {
  return new Map([...files].slice(0, 12));
}

describe('npm run fault', () => {
  it('kills for real, says what stood there, and puts its copy away', () => {
    const small = writeHostileProject();
    const folder = join(desk, 'scratch');
    mkdirSync(folder);
    try {
      // What it copies is what git knows.
      for (const name of ['scripts', 'src']) cpSync(name, join(small.root, name), { recursive: true });
      symlinkSync(resolve('node_modules'), join(small.root, 'node_modules'));
      const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: small.root });
      git('init', '--quiet');
      writeFileSync(join(small.root, '.git/info/exclude'), 'node_modules\n');
      const args = [resolve('scripts/fault.ts'), '--only', 'convert', '--kills', '1', '--seed', '7'];
      const env = { ...process.env, TMPDIR: folder };
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env, cwd: small.root });
      expect(stderr).toBe('');
      expect(stdout).toMatch(
        /^seed 7\nconvert: 1 kills; .*\nfull disk: (?:convert met it 1 times of 1|this user may not .*)\n1 kills, all survived\n$/,
      );
      expect(status).toBe(0);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      small.remove();
    }
  });

  it.each([[['--kills', '0']], [['--only', 'nothing']]])('%j is wrong usage', (args) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/fault.ts', ...args], { encoding: 'utf8' });
    expect(stderr).toMatch(/^command line - error → .*Use it like this/);
    expect(status).toBe(2);
  });

  it('a full disk is named with what to do, and what stood there stays', () => {
    const path = join(desk, 'full/data.json');
    const plan = [{ path, bytes: 'old' }];
    carryOut(plan);
    stopAt('ENOSPC:2', () => carryOut([{ path, bytes: 'new' }]));
    expect(readFileSync(path, 'utf8')).toBe('old');
    process.env['WRITE_FAULT'] = 'ENOSPC:1';
    expect(() => carryOut(plan)).toThrow(
      /data\.json - error → ENOSPC.*It stays as it was\. Make room on this disk, then run this again\.$/,
    );
  });
});

describe('the one door to the disk', () => {
  it('no command but bench and fault in their scratch folders, and no one but the atomic writer, opens, writes, copies or renames a file', () => {
    const WRITES =
      /\b(?:write(?:v|File)?(?:Sync)?|appendFile(?:Sync)?|copyFile(?:Sync)?|cp(?:Sync)?|rename(?:Sync)?|truncate(?:Sync)?|open(?:Sync)?|createWriteStream|symlink(?:Sync)?|link(?:Sync)?)\b/;
    const offenders = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          name.endsWith('.ts') &&
          name !== 'write-atomically.ts' &&
          !/^(bench|fault)\//.test(name) &&
          name !== 'bench.ts',
      )
      .filter((name) => {
        const text = readFileSync(join('scripts', name), 'utf8');
        const imports = [...text.matchAll(/import\s+([^;]*?)\s+from 'node:fs(?:\/promises)?'/g)].map((m) => m[1] ?? '');
        return imports.some((names) => WRITES.test(names) || names.startsWith('*') || !names.startsWith('{'));
      });
    expect(offenders).toEqual([]);
  });
});
