/** Programs that read the downloads back: found, or installed from Debian where that is possible without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser.ts';
import { listMissing, type Tool } from './debian-packages.ts';

const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

/** Installs in one go what is missing; elsewhere than as root on Debian it changes nothing. */
export function provideTools(): void {
  if (listMissing().length === 0 || !mayInstall) return;
  holdLock(join(tmpdir(), 'reform-ledger-apt.lock'), installMissing);
}

function installMissing(): void {
  const missing = listMissing();
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool: Tool) => tool.packages);
  console.log(`Installing from Debian, once: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  spawnSync('apt-get', ['update', ...options], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...options, ...packages], { stdio: 'ignore', env });
}

/** Test files run side by side; one installs, the others wait. A lock that nobody gave back is passed by. */
function holdLock(path: string, run: () => void): void {
  for (let waited = 0; waited < 300; waited += 1) {
    try {
      mkdirSync(path);
      break;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
  }
  try {
    run();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  provideBrowser();
  provideTools();
}
