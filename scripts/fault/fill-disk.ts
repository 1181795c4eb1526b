/** Real full disks: a small tmpfs in the place of a folder, where this user may mount one. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.ts';
import { listLeft, readUnits } from './scratch-project.ts';
import { findHalves } from './survive-kills.ts';
import { prepareVictim, type Victim } from './victims.ts';

const ROOMY = 512 * 2 ** 20;
/** Of what is needed: so much and no more is left free. */
const TOO_LITTLE = 0.8;

export interface FullDisk {
  readonly victim: Victim['name'];
  readonly isFull: boolean;
  readonly faults: readonly string[];
}

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Puts a folder on a tmpfs; false where mounting is not allowed. */
function mountSmall(path: string): boolean {
  renameSync(path, `${path}.aside`);
  mkdirSync(path);
  const isMounted = run('mount', '-t', 'tmpfs', '-o', `size=${ROOMY}`, 'tmpfs', path);
  if (isMounted) cpSync(`${path}.aside`, path, { recursive: true });
  else unmount(path);
  return isMounted;
}

function unmount(path: string): void {
  run('umount', path);
  rmSync(path, { recursive: true, force: true });
  renameSync(`${path}.aside`, path);
}

/** A tmpfs gives out whole pages, and takes what is less than one for one. */
const PAGE = 4096;

/** Each file of a folder with its bytes, by name. */
function readFiles(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/**
 * Bytes that the step writes anew, at least, before it can put the first folder in its place: of the folders that it
 * replaces as one the files that change, since those that stay are linked. `change` runs it with another outcome.
 */
async function countNeeded(root: string, { units }: Victim, change: () => Promise<void>): Promise<number> {
  const folders = units.filter((unit) => !unit.endsWith('/*')).map((unit) => join(root, unit));
  const before = folders.map(readFiles);
  await change();
  return Math.max(
    ...folders.map((folder, i) =>
      [...readFiles(folder)]
        .filter(([name, bytes]) => before[i]?.get(name)?.equals(bytes) !== true)
        .reduce((sum, [, bytes]) => sum + Math.ceil(bytes.length / PAGE) * PAGE, 0),
    ),
  );
}

const resize = (path: string, bytes: number): boolean => run('mount', '-o', `remount,size=${Math.ceil(bytes)}`, path);

function countUsed(path: string): number {
  const { blocks, bfree, bsize } = statfsSync(path);
  return (blocks - bfree) * bsize;
}

/**
 * Lets a step meet a disk with less room than it needs, several times, and then one with room.
 * @param folder where the tmpfs goes; all that the step writes lies in it
 * @returns null where mounting is not allowed
 */
export async function meetFullDisks(
  root: string,
  victim: Victim,
  folder: string,
  times: number,
  random: () => number,
): Promise<FullDisk[] | null> {
  const prepare = prepareVictim(root, victim);
  const runWith = async (run: number): Promise<void> => {
    prepare(run);
    await runStep(root, victim.args);
  };
  await runWith(1);
  const needed = await countNeeded(root, victim, () => runWith(0));
  const path = join(root, folder);
  if (!mountSmall(path)) return null;
  try {
    const outcomes: FullDisk[] = [];
    for (let at = 1; at <= times; at++) {
      prepare(at);
      const before = readUnits(root, victim.units);
      const used = countUsed(path);
      resize(path, used + Math.floor((random() * TOO_LITTLE * needed) / PAGE) * PAGE);
      const full = await runStep(root, victim.args);
      const now = readUnits(root, victim.units);
      const left = listLeft(root, victim.units);
      resize(path, ROOMY);
      const next = await runStep(root, victim.args);
      const target = readUnits(root, victim.units);
      const faults = findHalves(root, victim, before, target, now);
      if (full.status === 0) faults.push('it did not notice the full disk');
      if (full.status !== 0 && !full.said.includes('ENOSPC')) faults.push(`it does not name the cause: ${full.said}`);
      if (/^\s+at .*:\d+:\d+\)?$/m.test(full.said)) faults.push(`it prints a stack instead of a remedy: ${full.said}`);
      faults.push(...left.map((name) => `${name} is left on the full disk`));
      if (next.status !== 0) faults.push(`with room again it ends with ${next.status}: ${next.said.slice(-300)}`);
      outcomes.push({ victim: victim.name, isFull: full.status !== 0, faults });
    }
    return outcomes;
  } finally {
    unmount(path);
  }
}
