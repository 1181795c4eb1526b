import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../../scripts/fault/link-packages.ts';

const NOT_SOURCE = new Set(['.git', '.cache', '.astro', 'node_modules', 'dist', 'screenshots']);

/** The sources of this project in another folder, written last to first, with dependencies that share their bytes. */
export function copyCheckout(target: string): void {
  copyFolder('.', target, (name, depth) => depth > 0 || !NOT_SOURCE.has(name), copyFileSync);
  copyFolder('node_modules', join(target, 'node_modules'), (name, depth) => depth > 0 || isInstalled(name), linkOrCopy);
}

function copyFolder(
  from: string,
  to: string,
  isWanted: (name: string, depth: number) => boolean,
  copy: (from: string, to: string) => void,
  depth = 0,
): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }).toReversed()) {
    if (!isWanted(entry.name, depth)) continue;
    const [source, goal] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, goal, isWanted, copy, depth + 1);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), goal);
    else copy(source, goal);
  }
}

/** The same bytes in another folder, on the same disk without another copy. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
