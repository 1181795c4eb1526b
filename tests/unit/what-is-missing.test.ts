/** What must be there before anything runs: where it is not, the first line says what to do. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'missing-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.doUnmock('node:fs');
  vi.resetModules();
});

describe('an npm ci that was stopped', () => {
  const build = () => spawnSync(process.execPath, [resolve('scripts/build.ts')], { cwd: folder, encoding: 'utf8' });

  it('not begun', () => {
    const { status, stderr } = build();
    expect(stderr).toBe('build - error → the dependencies are not installed. Run: npm ci\n');
    expect(status).toBe(1);
  });

  it.each([
    ['before Astro is there', 'zod'],
    ['with Astro there and the list of what is installed not yet written', 'astro/bin'],
  ])('%s', (_name, part) => {
    mkdirSync(join(folder, 'node_modules', part), { recursive: true });
    if (part.startsWith('astro')) writeFileSync(join(folder, 'node_modules/astro/bin/astro.mjs'), '');
    const { status, stdout, stderr } = build();
    expect(stderr).toBe('build - error → the dependencies are only half installed. Run: npm ci\n');
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(['node_modules']);
  });
});

it('a missing browser is told with how to get one', async () => {
  vi.doMock('node:fs', async (original) => ({ ...(await original<object>()), existsSync: () => false }));
  const { demandBrowser, findBrowser } = await import('../../scripts/find-browser.ts');
  expect(findBrowser()).toBeNull();
  expect(demandBrowser).toThrow(
    /^browser - error → there is no Chromium where this project looks\. Install it \(Debian: apt-get install chromium .*\), or set CHROME_PATH/,
  );
});
