import { BUMPS, type Bump } from './diff-tables.ts';

type Parts = [major: number, minor: number, patch: number];

export function parseVersion(version: string): Parts | null {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Which bump leads from one version to the next, or null where it is not the next of any kind. */
export function readBump(old: string, next: string): Bump | null {
  const before = parseVersion(old);
  const after = parseVersion(next);
  if (before === null || after === null) return null;
  const [major, minor, patch] = before;
  if (after.join('.') === `${major + 1}.0.0`) return 'major';
  if (after.join('.') === `${major}.${minor + 1}.0`) return 'minor';
  return after.join('.') === `${major}.${minor}.${patch + 1}` ? 'patch' : null;
}

/** What is wrong with the asked version, given the newest release and the bump that the data needs. */
export function checkBump(newest: string | null, asked: string, needed: Bump): string | null {
  if (newest === null) return asked === '1.0.0' ? null : 'the first release is 1.0.0';
  const bump = readBump(newest, asked);
  if (bump === null) return `${asked} does not follow ${newest}: the next is a major, minor or patch step from there`;
  if (BUMPS.indexOf(bump) >= BUMPS.indexOf(needed)) return null;
  return `${asked} is a ${bump} step from ${newest}, and the data needs a ${needed} one`;
}
