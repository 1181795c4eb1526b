import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuiltSite, LATEST } from '../../scripts/downloads/verify/built-site.ts';
import { openSite } from '../../scripts/verify.ts';

/** The built site under test; the downloads need `npm run build` before them. */
export const DIST = resolve(process.env['DIST'] ?? 'dist');
export const LATEST_FOLDER = join(DIST, LATEST);

export function openDist(): BuiltSite {
  if (!existsSync(LATEST_FOLDER)) throw new Error(`${LATEST_FOLDER} is missing. Run: npm run build`);
  return openSite(DIST);
}

/** The same site with some files changed, added or (null) removed. */
export function changeSite(site: BuiltSite, changes: Readonly<Record<string, string | Uint8Array | null>>): BuiltSite {
  const paths = new Set(site.paths);
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === null) paths.delete(path);
    else paths.add(path);
  }
  return {
    paths: [...paths].sort(),
    variants: site.variants,
    read(path) {
      const changed = changes[path];
      if (changed === null) throw new Error(`${path} is missing`);
      if (changed === undefined) return site.read(path);
      return typeof changed === 'string' ? new TextEncoder().encode(changed) : changed;
    },
  };
}
