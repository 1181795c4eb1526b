/** What publish, release, serve and verify say where something is wrong, word for word; the steps of a build with them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBump } from '../../scripts/downloads/check-bump.ts';
import { publish } from '../../scripts/publish.ts';
import { planRelease } from '../../scripts/release.ts';

let root: string;
const at = (...path: string[]): string => join(root, ...path);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'command-messages-'));
  for (const folder of ['seeds', 'content']) cpSync(folder, at(folder), { recursive: true });
  mkdirSync(at('public/data'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What is thrown, with the folder of this test left out. */
async function tell(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(root, '(root)');
  }
  return 'nothing is wrong';
}

interface Ran {
  status: number | null;
  said: string;
}

function run(script: string, ...args: string[]): Ran {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });
  return { status, said: stderr.replaceAll(root, '(root)').split('\n\n')[0]?.trim() ?? '' };
}

describe('publish', () => {
  const publishInto = (dist: string): Promise<string> => tell(() => publish(root, at(dist)));

  test('no site to publish into', async () => {
    expect(await publishInto('dist')).toMatchInlineSnapshot(
      `"(root)/dist - error → holds no built site. Run: npm run build"`,
    );
  });

  test('a list of releases that is no list, and a lock that is none', async () => {
    mkdirSync(at('built'));
    writeFileSync(at('built/index.html'), '');
    writeFileSync(at('public/data/versions.json'), '{"releases": [');
    expect(await publishInto('built')).toMatchInlineSnapshot(
      `"(root)/public/data/versions.json - error → it is not as npm run release left it. Restore it from git."`,
    );
    writeFileSync(at('public/data/versions.json'), '{"releases": []}');
    writeFileSync(at('public/data/releases.lock.json'), '[]');
    expect(await publishInto('built')).toMatchInlineSnapshot(
      `"(root)/public/data/releases.lock.json - error → it is not as npm run release left it. Restore it from git."`,
    );
    rmSync(at('public/data/releases.lock.json'));
  });
});

describe('release', () => {
  const releaseHere = (version: string, date: string): Promise<string> =>
    tell(() => planRelease(root, { version, date }));
  const versions = (...releases: string[]): string =>
    JSON.stringify({ releases: releases.map((version) => ({ version, date: '2026-12-01', changes: ['x'] })) });

  test('a version or a day that cannot be', async () => {
    expect(await releaseHere('0.9.0', '2026-12-01')).toMatchInlineSnapshot(
      `"release - error → 0.9.0 is asked for, and the first release is 1.0.0. Run: npm run release -- 1.0.0 --date YYYY-MM-DD"`,
    );
    writeFileSync(at('public/data/versions.json'), versions('1.0.0'));
    expect(await releaseHere('1.0.0', '2026-12-02')).toMatchInlineSnapshot(
      `"1.0.0 - error → is frozen and never changes. Choose the next version."`,
    );
    expect(await releaseHere('1.0.1', '2026-11-30')).toMatchInlineSnapshot(
      `"--date 2026-11-30 - error → lies before the release 1.0.0 (2026-12-01). Give that day or a later one."`,
    );
    writeFileSync(at('public/data/versions.json'), versions());
  });

  test('a step that does not fit', () => {
    expect(checkBump('1.2.3', '1.4.0', 'minor')).toMatchInlineSnapshot(
      `"1.4.0 does not follow 1.2.3: the next is a major, minor or patch step from there. Ask for 1.3.0."`,
    );
    expect(checkBump('1.2.3', '1.2.4', 'major')).toMatchInlineSnapshot(
      `"1.2.4 is a patch step from 1.2.3, and the data needs a major one. Ask for 2.0.0."`,
    );
  });

  test('no version, no day', () => {
    expect(run('release', '1.0.0')).toMatchInlineSnapshot(`
      {
        "said": "command line - error → No version or no --date YYYY-MM-DD. Use it like this:",
        "status": 2,
      }
    `);
    expect(run('release', 'v1', '--date', '2026-12-01').status).toBe(2);
  });
});

describe('serve', () => {
  test('no site, no port, a port in use', async () => {
    expect(run('serve', '--dist', at('dist'))).toMatchInlineSnapshot(`
      {
        "said": "(root)/dist/index.html - error → there is no built site. Run: npm run build, or npm start, which builds and serves",
        "status": 1,
      }
    `);
    expect(run('serve', '--port', 'http')).toMatchInlineSnapshot(`
      {
        "said": "command line - error → “http” is no port. Use it like this:",
        "status": 2,
      }
    `);
    const taken = createServer().listen(0);
    const { port } = taken.address() as AddressInfo;
    const { status, said } = run('serve', '--dist', at('built'), '--port', String(port));
    taken.close();
    expect({ status, said: said.replace(String(port), '(port)') }).toMatchInlineSnapshot(`
      {
        "said": "port (port) - error → it is in use. End what listens there, or try: npm run serve -- --port 4322",
        "status": 1,
      }
    `);
  });
});

describe('verify', () => {
  test('no site, and no folder', () => {
    expect(run('verify', at('dist'))).toMatchInlineSnapshot(`
      {
        "said": "(root)/dist - error → holds no data/latest/. Run: npm run build",
        "status": 1,
      }
    `);
    expect(run('verify')).toMatchInlineSnapshot(`
      {
        "said": "command line - error → An argument is missing. Use it like this:",
        "status": 2,
      }
    `);
  });
});

describe('the steps of a build, called alone', () => {
  test.each(['publish', 'render-charts', 'finish-site'])('%s without a site', (script) => {
    const { status, said } = run(script, at('dist'), '--root', root);
    expect(said).toBe('(root)/dist - error → holds no built site. Run: npm run build');
    expect(status).toBe(1);
  });

  test('index-search without a site', () => {
    expect(run('index-search', '--dist', at('dist'))).toEqual({
      status: 1,
      said: '(root)/dist - error → holds no built site. Run: npm run build',
    });
  });

  test.each(['publish', 'render-charts', 'finish-site', 'index-search'])('%s used wrongly', (script) => {
    const { status, said } = run(script, '--colour');
    expect(said).toBe("command line - error → Unknown option '--colour'. Use it like this:");
    expect(status).toBe(2);
  });
});
