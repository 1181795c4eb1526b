import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** When a run is killed: some time after it begins, after one of these folders shows up, or after it prints a text. */
export interface Moment {
  readonly after: 'start' | 'write' | { readonly text: string };
  readonly ms: number;
}

export interface Ran {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly said: string;
  /** Milliseconds from start to end. */
  readonly ms: number;
}

/**
 * Runs a script of the project in a folder; at the moment given, SIGKILL ends it and every process it started.
 * @param marks folders whose appearance says that writing has begun
 */
export async function runStep(
  root: string,
  args: readonly string[],
  moment: Moment | null = null,
  marks: readonly string[] = [],
): Promise<Ran> {
  const begun = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  const child = spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let isOver = false;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(() => {
    isOver = true;
  });
  ended.catch(() => undefined);
  if (moment !== null) {
    const { after, ms } = moment;
    const isDue = (): boolean => {
      if (after === 'start') return true;
      if (after === 'write') return marks.some((mark) => existsSync(join(root, mark)));
      return said.includes(after.text);
    };
    while (!isOver && !isDue()) await wait(2);
    if (!isOver) await Promise.race([wait(ms), ended]);
    if (!isOver && child.pid !== undefined) killGroup(child.pid);
  }
  const status = await ended;
  return { status, said, ms: performance.now() - begun };
}

/** The whole group: what a build has started dies with it, as in a power cut. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
