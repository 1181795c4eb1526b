import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What tools keep below node_modules for their next run belongs to the project that they ran in. */
export const isInstalled = (name: string): boolean => !/^\.(?!bin$|package-lock\.json$)/.test(name);

/** Gives a copy of the project the installed packages, link by link: two builds must not share what a tool keeps there. */
export function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter(isInstalled))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}
