/** Re-checks a built site from its files alone: every hash, span, count, id and version. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SITE_CHECKS } from './downloads/verify/all-checks.ts';
import type { BuiltSite } from './downloads/verify/built-site.ts';
import { readArguments } from './read-arguments.ts';

const HELP = `npm run verify -- DIST

Says of every hash, span, count, id and version in the built site DIST whether it holds. Exit code 1 if one does not.

  npm run verify -- dist`;

const SHOWN = 20;

export function openSite(folder: string): BuiltSite {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
  const all = new Set(paths);
  const isVariant = (path: string): boolean => /\.(br|gz)$/.test(path) && all.has(path.slice(0, -'.gz'.length));
  const cache = new Map<string, Uint8Array>();
  return {
    paths: paths.filter((path) => !isVariant(path)),
    variants: paths.filter(isVariant),
    read(path) {
      const bytes = cache.get(path) ?? new Uint8Array(readFileSync(join(folder, path)));
      cache.set(path, bytes);
      return bytes;
    },
  };
}

async function verify(folder: string): Promise<boolean> {
  const site = openSite(folder);
  let failed = 0;
  for (const { name, description, check } of SITE_CHECKS) {
    let problems: string[];
    try {
      problems = await check(site);
    } catch (error) {
      problems = [error instanceof Error ? error.message : String(error)];
    }
    console.log(`${problems.length === 0 ? 'holds ' : 'FAILS '} ${name}: ${description}`);
    for (const problem of problems.slice(0, SHOWN)) console.log(`         ${problem}`);
    if (problems.length > SHOWN) console.log(`         and ${problems.length - SHOWN} more`);
    if (problems.length > 0) failed += 1;
  }
  console.log(`${SITE_CHECKS.length - failed} hold, ${failed} fail`);
  if (failed > 0)
    console.log(
      `What does not hold was changed since it was built: build anew (npm run build), or fetch ${folder} again.`,
    );
  return failed === 0;
}

if (import.meta.main) {
  const folder = readArguments(HELP, {}, [1, 1])?.positionals[0];
  if (folder !== undefined && !existsSync(join(folder, 'data/latest'))) {
    console.error(`${folder} - error → holds no data/latest/. Run: npm run build`);
    process.exitCode = 1;
  } else if (folder !== undefined && !(await verify(folder))) process.exitCode = 1;
}
