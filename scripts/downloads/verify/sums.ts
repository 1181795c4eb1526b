import { hashBytes } from '../hash-bytes.ts';
import { type BuiltSite, LATEST, listFolder, readText, type SiteCheck } from './built-site.ts';
import { readVersionsOf } from './releases.ts';

export const sums: SiteCheck = {
  name: 'hashes',
  description: 'SHA256SUMS names every file but itself, with its hash, in latest and in each release',
  check(site) {
    const { versions } = readVersionsOf(site);
    return [LATEST, ...versions.releases.map(({ version }) => `data/${version}`)].flatMap((folder) =>
      checkFolder(site, folder),
    );
  },
};

function checkFolder(site: BuiltSite, folder: string): string[] {
  const present = new Set(listFolder(site, folder));
  if (!present.has('SHA256SUMS')) return [`${folder}/SHA256SUMS is missing`];
  const named = new Map(
    readText(site, `${folder}/SHA256SUMS`)
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );
  return [
    ...[...present]
      .filter((path) => path !== 'SHA256SUMS' && !named.has(path))
      .map((path) => `${folder}/${path} is not named in SHA256SUMS`),
    ...[...named].flatMap(([path, hash]) => {
      if (!present.has(path)) return [`${folder}/${path} is named in SHA256SUMS and missing`];
      const actual = hashBytes(site.read(`${folder}/${path}`));
      return actual === hash ? [] : [`${folder}/${path} has hash ${actual}, SHA256SUMS says ${hash}`];
    }),
  ];
}
