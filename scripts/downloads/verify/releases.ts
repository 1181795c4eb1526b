import { type ReleasesLock, releasesLockSchema, type Versions, versionsSchema } from '../../../src/schemas/versions.ts';
import { hashBytes } from '../hash-bytes.ts';
import { type BuiltSite, listFolder, readJson, type SiteCheck } from './built-site.ts';

export function readVersionsOf(site: BuiltSite): { versions: Versions; lock: ReleasesLock } {
  return {
    versions: versionsSchema.parse(readJson(site, 'data/versions.json')),
    lock: releasesLockSchema.parse(readJson(site, 'data/releases.lock.json')),
  };
}

export const releases: SiteCheck = {
  name: 'frozen releases',
  description: 'every file of every release in versions.json has the hash that releases.lock.json holds',
  check(site) {
    const { versions, lock } = readVersionsOf(site);
    const known = new Set(versions.releases.map(({ version }) => version));
    const folders = listFolder(site, 'data')
      .map((path) => path.split('/')[0] ?? '')
      .filter((name) => /^\d+\.\d+\.\d+$/.test(name));
    return [
      ...[...new Set(folders)].filter((name) => !known.has(name)).map((name) => `data/${name} is not in versions.json`),
      ...versions.releases.flatMap(({ version }) => checkRelease(site, version, lock)),
      ...Object.keys(lock)
        .filter((path) => !known.has(path.split('/')[0] ?? ''))
        .map((path) => `releases.lock.json names ${path}, of no release`),
    ];
  },
};

function checkRelease(site: BuiltSite, version: string, lock: ReleasesLock): string[] {
  const present = new Set(listFolder(site, `data/${version}`).map((path) => `${version}/${path}`));
  const locked = Object.keys(lock).filter((path) => path.startsWith(`${version}/`));
  return [
    ...(locked.length === 0 ? [`release ${version} has no entry in releases.lock.json`] : []),
    ...[...present]
      .filter((path) => lock[path] === undefined)
      .map((path) => `data/${path} was added after its release`),
    ...locked.flatMap((path) => {
      if (!present.has(path)) return [`data/${path} was removed after its release`];
      const hash = hashBytes(site.read(`data/${path}`));
      return hash === lock[path] ? [] : [`data/${path} changed after its release`];
    }),
  ];
}
