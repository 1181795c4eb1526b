/** A command in a process of its own, with its time and its peak of resident memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Timed {
  readonly seconds: number;
  readonly peak_mb: number;
}

/** Runs Node on `args` in `cwd`; throws with the end of its output where it fails. */
export function runTimed(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-timed-'));
  const report = join(folder, 'peak');
  const atExit = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`;
  try {
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=12000', '--import', `data:text/javascript,${encodeURIComponent(atExit)}`, ...args],
      { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } },
    );
    const seconds = (performance.now() - begun) / 1000;
    if (status !== 0)
      throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout.slice(-1500)}${stderr.slice(-3000)}`);
    return { seconds, peak_mb: Math.round(Number(readFileSync(report, 'utf8')) / 1024) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
