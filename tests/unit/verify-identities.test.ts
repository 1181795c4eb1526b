/** What npm run verify asks of identifiers, on a site of a few files. */
import { expect, test } from 'vitest';
import type { BuiltSite } from '../../scripts/downloads/verify/built-site.ts';
import { identities } from '../../scripts/downloads/verify/identities.ts';

const TABLES = ['statements', 'measures', 'sections', 'corrections', 'checks', 'tombstones'];

function check(latest: Record<string, object[]>, released: Record<string, string[]>): readonly string[] {
  const files: Record<string, unknown> = {
    'data/versions.json': { releases: [{ version: '1.0.0', date: '2026-11-29', changes: ['x'] }] },
    'data/releases.lock.json': {},
  };
  for (const table of TABLES) {
    files[`data/latest/${table}.json`] = { data: latest[table] ?? [] };
    files[`data/1.0.0/${table}.json`] = { data: (released[table] ?? []).map((id) => ({ id })) };
  }
  const site: BuiltSite = {
    paths: Object.keys(files),
    variants: [],
    read: (path) => new TextEncoder().encode(JSON.stringify(files[path])),
  };
  return identities.check(site) as string[];
}

const tombstone = (id: string, ...successor_ids: string[]) => ({ id, successor_ids });

test('a section, correction or check of the last release lives or has a tombstone', () => {
  const released = { sections: ['a-s01', 'a-s02'], corrections: ['a-c01', 'a-c02'], checks: ['a-k01', 'a-k02'] };
  const latest = {
    sections: [{ id: 'a-s01' }],
    corrections: [{ id: 'a-c01' }],
    checks: [{ id: 'a-k01' }],
  };
  expect(check(latest, released)).toEqual([
    'a-s02 of release 1.0.0 has neither a row nor a tombstone',
    'a-c02 of release 1.0.0 has neither a row nor a tombstone',
    'a-k02 of release 1.0.0 has neither a row nor a tombstone',
  ]);
  const tombstones = [tombstone('a-s02', 'a-s01'), tombstone('a-c02'), tombstone('a-k02')];
  expect(check({ ...latest, tombstones }, released)).toEqual([]);
});

test('a retired one is not dealt again, and leads to what lives', () => {
  const latest = { sections: [{ id: 'a-s01' }], tombstones: [tombstone('a-s01'), tombstone('a-c01', 'a-c02')] };
  expect(check(latest, {})).toEqual(['the id a-s01 is used twice', 'a-c01 leads to a-c02, which does not live']);
});
