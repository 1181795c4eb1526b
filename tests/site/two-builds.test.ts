import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyCheckout } from '../setup/copy-checkout.ts';
import { copyPictures } from '../setup/copy-project.ts';
import { DIST } from '../setup/read-dist.ts';

/** What an operator may set for a build: both builds get the same. */
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'CONTACT_URL', 'REPO_URL', 'ICP_NUMBER'];

function hashFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

test('a second checkout, in another folder, locale, time zone, umask, file order and year, gives the same site byte for byte', {
  timeout: 900_000,
}, () => {
  const temporary = mkdtempSync(join(tmpdir(), 'ledger-second-'));
  const home = join(temporary, 'zweite Kopie 两');
  try {
    copyCheckout(home);
    // Every eighth picture is painted anew, so that it is compared.
    copyPictures(join(home, '.cache/images'), '[2-9a-f]*.png');
    const env = {
      ...Object.fromEntries(SETTINGS.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
      PATH: process.env['PATH'],
      HOME: temporary,
      TZ: 'Pacific/Chatham',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${resolve('tests/setup/later-clock.mjs')}`,
    };
    const before = process.umask(0o077);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: home,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    process.umask(before);
    expect(status, `${stdout.slice(-2000)}\n${stderr}`).toBe(0);
    // The clock of the second build was another one: its own log says so.
    expect(stdout).not.toContain(new Date().toISOString().slice(0, 10));

    const [first, second] = [hashFiles(DIST), hashFiles(join(home, 'dist'))];
    expect(Object.keys(second).length).toBeGreaterThan(5000);
    const differing = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
      (path) => first[path] !== second[path],
    );
    expect(differing.slice(0, 20), 'if dist is older than the sources: npm run build').toEqual([]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});
