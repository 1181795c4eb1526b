import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('under a sub-path and another host no address leaves it', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'base-'));
  try {
    const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--silent'];
    // Vitest sets BASE_URL, NODE_ENV and the like, which the build would take for its own.
    const env = {
      PATH: process.env['PATH'],
      BASE_PATH: '/ledger/',
      SITE_URL: 'https://example.org',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect(status, stderr).toBe(0);
    const pages = globSync('**/*.html', { cwd: folder });
    expect(pages.length).toBeGreaterThan(50);
    const strays = new Set<string>();
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      for (const [, address = ''] of html.matchAll(
        /\s(?:href|src|action|content)="((?:https:\/\/example\.org|http:\/\/localhost:4321)?\/[^"]*)"/g,
      )) {
        if (!/^(https:\/\/example\.org)?\/ledger(\/|$)/.test(address)) strays.add(`${page}: ${address}`);
      }
    }
    expect([...strays].slice(0, 20)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
