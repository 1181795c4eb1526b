/**
 * The one door through which this project writes to disk: a reader meets the old bytes or the new ones, never half.
 * Temporary names are fixed, so that what a killed run left behind is overwritten by the next one.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isHalted, passFaultPoint } from './fault-point.ts';

/** What a build can make again need not outlive a power cut: `durable: false` skips the waiting for the disk. */
export interface WriteOptions {
  durable?: boolean;
}

export function writeFileAtomically(path: string, bytes: string | Uint8Array, options: WriteOptions = {}): void {
  const durable = options.durable ?? true;
  const target = resolve(path);
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${basename(target)}.new`);
  try {
    writeWhole(temporary, bytes, durable);
    passFaultPoint(`rename ${basename(target)}`);
    renameSync(temporary, target);
  } catch (error) {
    if (!isHalted()) removeQuietly(temporary);
    throw error;
  }
  if (durable) syncFolder(folder);
}

/**
 * Makes `folder` hold exactly `files` (relative path → bytes): built beside it, then swapped in whole. A file that stays as
 * it is gets a second name there instead of being written and waited for again.
 */
export function replaceFolderAtomically(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  options: WriteOptions = {},
): void {
  const durable = options.durable ?? true;
  const target = resolve(folder);
  const parent = dirname(target);
  const next = nextFolder(target);
  mkdirSync(parent, { recursive: true });
  recoverFolder(target);
  try {
    mkdirSync(next);
    const folders = new Set([next]);
    for (const [name, bytes] of files) {
      const path = resolveInside(next, name);
      if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at);
      if (!linkSame(join(target, name), path, bytes)) writeWhole(path, bytes, durable);
    }
    if (durable) for (const made of folders) syncFolder(made);
    swapIn(next, target);
  } catch (error) {
    if (!isHalted()) recoverFolder(target);
    throw error;
  }
  if (durable) syncFolder(parent);
  rmSync(previousFolder(target), { recursive: true, force: true });
}

/** Puts a folder that was filled as `nextFolder(folder)` in the place of `folder`, whole; it must hold something. */
export function swapFolder(folder: string): void {
  const target = resolve(folder);
  swapIn(nextFolder(target), target);
  rmSync(previousFolder(target), { recursive: true, force: true });
}

/** Where a folder is filled before it is swapped in: beside it, so that the swap is a renaming. */
export const nextFolder = (folder: string): string => join(dirname(folder), `.${basename(folder)}.new`);
const previousFolder = (folder: string): string => join(dirname(folder), `.${basename(folder)}.old`);

function swapIn(next: string, target: string): void {
  passFaultPoint(`swap ${basename(target)}`);
  if (existsSync(target)) renameSync(target, previousFolder(target));
  passFaultPoint(`swapped ${basename(target)}`);
  renameSync(next, target);
}

/** Finishes or undoes what a run that was stopped left beside a folder; returns whether there was anything to mend. */
export function recoverFolder(folder: string): boolean {
  const target = resolve(folder);
  const next = nextFolder(target);
  const previous = previousFolder(target);
  const isLeft = existsSync(next) || existsSync(previous);
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  for (const left of [previous, next]) rmSync(left, { recursive: true, force: true });
  return isLeft;
}

/** False where there is no such file, it differs, or the file system knows no second names. */
function linkSame(from: string, to: string, bytes: string | Uint8Array): boolean {
  try {
    const wanted = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
    if (!lstatSync(from).isFile() || !readFileSync(from).equals(wanted)) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function writeWhole(path: string, bytes: string | Uint8Array, durable: boolean): void {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  passFaultPoint(`open ${basename(path)}`);
  const file = openSync(path, 'w');
  try {
    const half = Math.floor(buffer.length / 2);
    writeAll(file, buffer.subarray(0, half));
    passFaultPoint(`write ${basename(path)}`);
    writeAll(file, buffer.subarray(half));
    if (durable) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
}

/** A name such as `../../x` must not lead out of the folder that is being built. */
function resolveInside(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (!path.startsWith(folder + sep)) throw new Error(`${name}: leads out of the folder that is being written`);
  return path;
}

/** Makes the rename itself durable; platforms that cannot open a folder go without. */
function syncFolder(folder: string): void {
  let file: number;
  try {
    file = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(file);
  } catch {
    return;
  } finally {
    closeSync(file);
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    return;
  }
}
