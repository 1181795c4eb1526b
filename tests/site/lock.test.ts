import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the lock is complete for every platform', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/lock.ts', '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('the lock names no registry host', () => {
  expect(readFileSync('package-lock.json', 'utf8').match(/"resolved"|https?:\/\/[^"]*registry[^"]*/g)).toBeNull();
});

test('npm ci accepts the lock', () => {
  const copy = mkdtempSync(join(tmpdir(), 'lock-'));
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(file, join(copy, file));
    const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit'], {
      cwd: copy,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stderr.match(/npm error (code|Missing|Invalid).*/g)).toBeNull();
    expect(status).toBe(0);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
