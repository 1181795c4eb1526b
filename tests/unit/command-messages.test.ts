/** What publish, release, serve and verify say where something is wrong, word for word; the steps of a build with them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBump } from '../../scripts/downloads/check-bump.ts';
import { listUnexplained } from '../../scripts/downloads/describe-diff.ts';
import type { DataDiff } from '../../scripts/downloads/diff-tables.ts';
import { WEIGHTS_FILE } from '../../scripts/fit/write-weights.ts';
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

const publishInto = (dist: string): Promise<string> => tell(() => publish(root, at(dist)));
const publishBuilt = (): Promise<string> => publishInto('built');

/** What is said while one file is otherwise, or, with null, is not there; it is as before afterwards. */
async function withChange(
  path: string,
  change: (text: string) => string | null,
  say: () => Promise<string>,
): Promise<string> {
  const before = readFileSync(at(path), 'utf8');
  const after = change(before);
  if (after === null) rmSync(at(path));
  else writeFileSync(at(path), after);
  try {
    expect(after).not.toBe(before);
    return await say();
  } finally {
    writeFileSync(at(path), before);
  }
}

describe('publish', () => {
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

  test('a seed that is gone, a record that is damaged, generated data that was edited', async () => {
    expect(await withChange('seeds/chunan.txt', () => null, publishBuilt)).toMatchInlineSnapshot(`
      "seeds/chunan.txt - error → is missing, content/sources/chunan.yaml names it. Restore it from git.
      Mend these, then run: npm run validate"
    `);
    const place = (text: string): string => text.replace(/^adcode: .*$/m, "adcode: '33'");
    expect(await withChange('content/places/chunan.yaml', place, publishBuilt)).toMatchInlineSnapshot(`
      "content/places/chunan.yaml - error → adcode is “33”. Write six digits in quotation marks.
      Mend these, then run: npm run validate"
    `);
    const generated = 'content/generated/documents/chunan-reply.json';
    expect(await withChange(generated, (text) => text.slice(0, -40), publishBuilt)).toMatchInlineSnapshot(`
      "content/generated/documents/chunan-reply.json - error → Unterminated string in JSON at position 68549 (line 2754 column 124). Run: npm run convert
      Mend these, then run: npm run validate"
    `);
  });

  test('a table that a spreadsheet would run, or that names what is not there', async () => {
    const formula = (text: string): string => text.replace(/^name_en: .*$/m, 'name_en: "=cmd"');
    expect(await withChange('content/themes/prices.yaml', formula, publishBuilt)).toMatchInlineSnapshot(
      `"themes row 16 - error → name_en "=cmd" begins as a spreadsheet formula does. Begin it with another character."`,
    );
    const stray = (text: string): string => text.replace(/^place_id: .*$/m, 'place_id: nowhere');
    expect(await withChange('content/sources/chunan.yaml', stray, publishBuilt)).toMatchInlineSnapshot(
      `"sources row 5 - error → place_id nowhere is not in places. Add it there or mend the reference."`,
    );
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

  test('a table that a spreadsheet would run, a reading that changed without a correction', async () => {
    const formula = (text: string): string => text.replace(/^name_en: .*$/m, 'name_en: "@SUM(A1)"');
    const releaseNow = (): Promise<string> => releaseHere('1.0.0', '2026-12-01');
    expect(await withChange('content/themes/prices.yaml', formula, releaseNow)).toMatchInlineSnapshot(
      `"themes row 16 - error → name_en "@SUM(A1)" begins as a spreadsheet formula does. Begin it with another character."`,
    );
    const change = { id: 'chunan-reply-001', changes: [{ field: 'value_min', old: 3, new: 4 }] };
    const tables: DataDiff['tables'] = [{ table: 'statements', added: [], removed: [], changed: [change] }];
    const diff = { tables, fieldsRemoved: [], fieldsAdded: [], fieldsChanged: [] };
    expect(listUnexplained(diff, [])).toMatchInlineSnapshot(`
      [
        "chunan-reply-001: value_min changed from 3 to 4 without a correction. Add it to content/reviews/.",
      ]
    `);
  });

  test('no version, no day', () => {
    expect(run('release', '1.0.0')).toMatchInlineSnapshot(`
      {
        "said": "command line - error → --date YYYY-MM-DD is missing. Use it like this:",
        "status": 2,
      }
    `);
    expect(run('release', 'v1', '--date', '2026-12-01')).toMatchInlineSnapshot(`
      {
        "said": "command line - error → “v1” is no version X.Y.Z. Use it like this:",
        "status": 2,
      }
    `);
    expect(run('release', '1.0.0', '--date', '2026-13-01')).toMatchInlineSnapshot(`
      {
        "said": "command line - error → --date 2026-13-01 is no day of the calendar. Use it like this:",
        "status": 2,
      }
    `);
  });
});

test('new names the file as it was given', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts', '/nope/plan.docx'], { encoding: 'utf8' });
  expect(stderr).toMatchInlineSnapshot(`
    "/nope/plan.docx - error → there is no such file. Check the path.
    Nothing was written.
    "
  `);
  expect(status).toBe(1);
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
  test('a site that is not as it was built', () => {
    mkdirSync(at('damaged/data/latest'), { recursive: true });
    writeFileSync(at('damaged/data/latest/statements.json'), '{');
    const { status, stdout } = spawnSync(process.execPath, ['scripts/verify.ts', at('damaged')], { encoding: 'utf8' });
    expect(stdout.replaceAll(root, '(root)').trim().split('\n').slice(-2)).toMatchInlineSnapshot(`
      [
        "3 hold, 9 fail",
        "What does not hold was changed since it was built: build anew (npm run build), or fetch (root)/damaged again.",
      ]
    `);
    expect(stdout).toMatch(/^FAILS /m);
    expect(status).toBe(1);
  });

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

describe('fit', () => {
  test.each(['x', '0', '1', '2.5', ''])('“%s” folds: the weights stay as they are', (folds) => {
    const before = readFileSync(WEIGHTS_FILE);
    expect(run('fit-kinds', '--folds', folds)).toEqual({
      status: 2,
      said: `command line - error → “${folds}” is no number of folds (2 or more). Use it like this:`,
    });
    expect(readFileSync(WEIGHTS_FILE).equals(before)).toBe(true);
  });
});

test('a site without an address is not built to be published', () => {
  const { SITE_URL: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--incremental', '--publish'], {
    encoding: 'utf8',
    env,
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    'build - error → the site has no address: no permanent addresses, canonical links, sitemap, share images or embed codes. To publish it, set SITE_URL=https://… (and BASE_PATH where it lies under a path) or site_url in content/site.yaml.',
  );
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
