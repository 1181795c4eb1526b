import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeSbom } from '../../scripts/write-sbom.ts';
import { DIST, decodeEntities, readPages } from '../setup/read-dist.ts';

interface Locked {
  version: string;
  license?: string | { type: string }[];
  optional?: boolean;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).flatMap(([path, locked]) =>
  path === '' || locked.link === true ? [] : [{ name: path.split('node_modules/').at(-1) ?? path, ...locked }],
);

/** Licences that may be used and passed on without a duty beyond naming them, and weak copyleft of whole files. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-2.1+',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Whether an SPDX expression can be met with allowed licences alone. */
function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, '');
  return bare.split(' OR ').some((part) => part.split(' AND ').every((id) => ALLOWED.has(id.trim())));
}

/** From the lock. The twin of a package for another platform, which nobody installed here, has that of its kin. */
function readLicence({ name, version, license, optional }: (typeof packages)[number]): string {
  const stated = [license ?? []].flat().map((one) => (typeof one === 'string' ? one : one.type));
  if (stated.length > 0) return stated.join(' OR ');
  const scope = name.slice(0, name.indexOf('/') + 1);
  const kin = packages.find(
    (one) => scope !== '' && one.name.startsWith(scope) && one.version === version && one.license !== undefined,
  );
  return optional === true && kin !== undefined ? readLicence(kin) : 'none';
}

test('every dependency has a licence that may be used', () => {
  expect(isAllowed('GPL-3.0-only')).toBe(false);
  expect(isAllowed('(MIT OR GPL-3.0-only)')).toBe(true);
  expect(isAllowed('MIT AND GPL-3.0-only')).toBe(false);
  const refused = packages
    .filter((one) => !isAllowed(readLicence(one)))
    .map((one) => `${one.name}: ${readLicence(one)}`);
  expect(packages.length).toBeGreaterThan(300);
  expect(refused).toEqual([]);
});

test('only packages named in package.json may run a script when they are installed', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name);
  expect(running.filter((name) => allowScripts[name] === undefined && name !== 'fsevents')).toEqual([]);
});

test('the bill of materials names every locked package, and is the same each time', () => {
  const sbom = writeSbom('.') ?? '';
  const { components, metadata } = JSON.parse(sbom) as {
    components: { name: string; version: string; purl: string; hashes?: object[] }[];
    metadata: { component: { name: string } };
  };
  const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
  expect(packages.filter(({ name, version }) => !named.has(`${name}@${version}`))).toEqual([]);
  expect(components.filter(({ purl }) => !purl.startsWith('pkg:npm/'))).toEqual([]);
  const hashed = new Set(components.filter(({ hashes = [] }) => hashes.length > 0).map(({ name }) => name));
  expect(packages.filter(({ name, integrity }) => integrity !== undefined && !hashed.has(name))).toEqual([]);
  expect(metadata.component.name).toBe('reform-ledger');
  expect(sbom).not.toMatch(/"(timestamp|serialNumber|tools)"/);
  expect(writeSbom('.')).toBe(sbom);
});

test('the published site loads nothing from elsewhere', () => {
  const loaded = readPages().flatMap(({ address, html }) =>
    [
      ...html.matchAll(/<(?:script|img|iframe|source|audio|video|embed|object)\s[^>]*?(?:src|data)="([^"]+)"/g),
      ...html.matchAll(
        /<link\s(?=[^>]*rel="(?:stylesheet|preload|modulepreload|icon|prefetch|preconnect)")[^>]*?href="([^"]+)"/g,
      ),
    ]
      .map((match) => decodeEntities(match[1] ?? ''))
      .filter((target) => /^(?:[a-z]+:)?\/\//i.test(target))
      .map((target) => `${address} → ${target}`),
  );
  expect(loaded).toEqual([]);
  const styles = readPages()[0]?.html.match(/href="([^"]+\.css)"/)?.[1] ?? '';
  expect(readFileSync(`${DIST}/${styles.replace(/^.*\/_astro/, '_astro')}`, 'utf8')).not.toMatch(
    /url\(["']?(https?:)?\/\//,
  );
});
