import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How often the folders are looked through, in milliseconds; a look at some thousand files takes a few. */
const INTERVAL = 200;

/** Modification time and size of every file by path; hidden files, which editors and atomic writers leave, do not count. */
function lookThrough(root: string, folder: string, ignored: RegExp, seen: Map<string, string>): Map<string, string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (/^[.#]|~$/.test(entry.name) || ignored.test(path)) continue;
    if (entry.isDirectory()) lookThrough(root, path, ignored, seen);
    else {
      const stat = statSync(join(root, path), { throwIfNoEntry: false });
      if (stat) seen.set(path, `${stat.mtimeMs} ${stat.size}`);
    }
  }
  return seen;
}

/**
 * Calls back with the paths that changed. It looks by itself: the system’s notices for whole trees lose a file that an
 * editor replaces by renaming.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  ignored: RegExp,
  onChange: (paths: string[]) => void,
): void {
  const look = (): Map<string, string> => {
    const seen = new Map<string, string>();
    for (const folder of folders) lookThrough(root, folder, ignored, seen);
    return seen;
  };
  let before = look();
  setInterval(() => {
    const now = look();
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (path) => before.get(path) !== now.get(path),
    );
    before = now;
    if (changed.length > 0) onChange(changed.sort());
  }, INTERVAL);
}
