import { BUMPS, type Bump } from './diff-tables.ts';

type Parts = [major: number, minor: number, patch: number];

export function parseVersion(version: string): Parts | null {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Which bump leads from one version to the next, or null where it is not the next of any kind. */
export function readBump(old: string, next: string): Bump | null {
  if (parseVersion(old) === null) return null;
  return BUMPS.find((bump) => stepFrom(old, bump) === next) ?? null;
}

/** What is wrong with the asked version, given the newest release and the bump that the data needs. */
export function checkBump(newest: string | null, asked: string, needed: Bump): string | null {
  if (newest === null)
    return asked === '1.0.0'
      ? null
      : `${asked} is asked for, and the first release is 1.0.0. Run: npm run release -- 1.0.0 --date YYYY-MM-DD`;
  const bump = readBump(newest, asked);
  if (bump === null)
    return `${asked} does not follow ${newest}: the next is a major, minor or patch step from there. Ask for ${stepFrom(newest, needed)}.`;
  if (BUMPS.indexOf(bump) >= BUMPS.indexOf(needed)) return null;
  return `${asked} is a ${bump} step from ${newest}, and the data needs a ${needed} one. Ask for ${stepFrom(newest, needed)}.`;
}

function stepFrom(version: string, bump: Bump): string {
  const [major, minor, patch] = parseVersion(version) ?? [0, 0, 0];
  switch (bump) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    default:
      return bump satisfies never;
  }
}
