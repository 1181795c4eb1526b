/** A command in a process of its own, with its time and its peak of resident memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const usageSchema = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

export interface Timed {
  readonly seconds: number;
  /** Processor time of all its threads: what a machine that is busy with other work leaves comparable. */
  readonly cpu_seconds: number;
  readonly peak_mb: number;
}

/** Runs Node on `args` in `cwd`; throws with the end of its output where it fails. */
export function runTimed(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-timed-'));
  const report = join(folder, 'peak');
  const atExit = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
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
    const used = usageSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    const cpu = (used.userCPUTime + used.systemCPUTime) / 1e6;
    return { seconds, cpu_seconds: cpu, peak_mb: Math.round(used.maxRSS / 1024) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
