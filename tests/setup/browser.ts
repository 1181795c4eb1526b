/** Finds a Chromium for the browser tests, or installs Debian's where that is possible without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../../scripts/find-browser.ts';

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Path of a browser, or null where none is present and none can be installed. */
export function provideBrowser(): string | null {
  const found = findBrowser();
  if (found !== null || !isRootOnDebian()) return found;
  console.log('No browser found: installing Debian’s chromium and fonts-noto-cjk (some minutes, once).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) return null;
  }
  return findBrowser();
}

if (import.meta.main) {
  const path = provideBrowser();
  console.log(path === null ? 'no browser: the browser tests will be skipped' : `browser: ${path}`);
}
