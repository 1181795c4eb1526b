import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashBytes } from '../../scripts/downloads/hash-bytes.ts';
import { packZip } from '../../scripts/downloads/pack-zip.ts';
import { serialiseSchemas } from '../../scripts/downloads/serialise-schemas.ts';
import { SITE_CHECKS } from '../../scripts/downloads/verify/all-checks.ts';
import { type BuiltSite, readTable, readText } from '../../scripts/downloads/verify/built-site.ts';
import { readVersionsOf } from '../../scripts/downloads/verify/releases.ts';
import { idRegisterSchema } from '../../src/schemas/id-register.ts';
import { changeSite, openDist } from './built-downloads.ts';

const site = openDist();
const latest = (name: string): string => `data/latest/${name}`;
const text = (name: string): string => readText(site, latest(name));

async function findProblems(check: string, changed: BuiltSite): Promise<string[]> {
  const found = SITE_CHECKS.find((one) => one.name === check);
  if (found === undefined) throw new Error(`no check ${check}`);
  try {
    return await found.check(changed);
  } catch (error) {
    return [String(error)];
  }
}

describe('the built site holds', () => {
  for (const { name, description, check } of SITE_CHECKS) {
    test(`${name}: ${description}`, async () => {
      expect(await check(site)).toEqual([]);
    });
  }

  test('register: every id of a row is in it, none is dealt twice', () => {
    const registers = globSync('content/id-register/*.json').map((path) =>
      idRegisterSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
    );
    const dealt = registers.flatMap(({ entries, measures, sections, corrections, checks }) =>
      [{ entries }, measures, sections, corrections, checks].flatMap((part) => part.entries.map(({ id }) => id)),
    );
    const retired = registers.flatMap((register) => register.tombstones.map((tombstone) => tombstone.id));
    const rows = (['statements', 'measures', 'sections', 'corrections', 'checks'] as const).flatMap(
      (table): { id: string }[] => readTable(site, table),
    );
    // The text before the first heading is always -s00.
    const living = rows.map((row) => row.id).filter((id) => !id.endsWith('-s00'));
    expect(new Set(dealt).size).toBe(dealt.length);
    expect(living.filter((id) => !dealt.includes(id) || retired.includes(id))).toEqual([]);
  });

  test('schemas: /schemas/v1/ are today’s, and those of the release folder', () => {
    for (const [name, schema] of serialiseSchemas()) {
      expect(readText(site, `schemas/v1/${name}`)).toBe(schema);
      expect(text(`schemas/${name}`)).toBe(schema);
    }
  });
});

describe('broken on purpose, the check fails', () => {
  const [record = ''] = site.paths.filter((path) => /^statements\/[^/]+\.json$/.test(path));
  const zip = site.paths.find((path) => path.startsWith('data/latest/') && path.endsWith('.zip')) ?? '';
  const variant = site.variants.find((path) => path.startsWith(latest('statements'))) ?? '';
  const firstRow = (name: string): string => text(name).split('\r\n')[1] ?? '';
  const seed = site.paths.find((path) => path.startsWith('data/latest/sources/')) ?? '';
  const changeByte = (path: string): Uint8Array => {
    const bytes = site.read(path).slice();
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  const replaceIn = (name: string, from: string | RegExp, to: string): Record<string, string> => {
    const old = text(name);
    const changed = old.replace(from, to);
    if (changed === old) throw new Error(`${name}: nothing to break`);
    return { [latest(name)]: changed };
  };

  const cases: [what: string, check: string, changes: () => Record<string, string | Uint8Array | null>][] = [
    ['a changed byte', 'hashes', () => ({ [latest('statements.parquet')]: changeByte(latest('statements.parquet')) })],
    ['a file too many', 'hashes', () => ({ [latest('extra.csv')]: 'a\r\n' })],
    ['a file too few', 'hashes', () => ({ [latest('types.d.ts')]: null })],
    ['a release that is not in versions.json', 'frozen releases', () => ({ 'data/9.9.9/statements.json': '{}' })],
    [
      'a locked file that is gone',
      'frozen releases',
      () => ({ 'data/releases.lock.json': `{"9.9.9/x.csv":"${'0'.repeat(64)}"}` }),
    ],
    ['a compressed file of other bytes', 'compressed files', () => ({ [latest('sections.csv')]: 'id\r\n' })],
    ['a compressed file cut short', 'compressed files', () => ({ [variant]: site.read(variant).slice(0, 100) })],
    ['a byte changed after its release', 'frozen releases', () => ({ ...makeRelease('x'), 'data/9.9.9/x.csv': 'y' })],
    ['a file added after its release', 'frozen releases', () => ({ ...makeRelease('x'), 'data/9.9.9/z.csv': 'z' })],
    ['a file removed after its release', 'frozen releases', () => ({ ...makeRelease('x'), 'data/9.9.9/x.csv': null })],
    ['an archive without its contents list', 'archive', () => ({ [zip]: packZip(new Map([['README.md', 'x']])) })],
    ['a wrong size', 'data package', () => replaceIn('datapackage.json', /"bytes": \d+/, '"bytes": 1')],
    ['a wrong row count', 'data package', () => replaceIn('datapackage.json', /"rows": [1-9]\d*/, '"rows": 9999')],
    [
      'a dropped foreign key target',
      'data package',
      () => ({ [latest('places.csv')]: text('places.csv').replace(`${firstRow('places.csv')}\r\n`, '') }),
    ],
    [
      'a row twice',
      'data package',
      () => ({ [latest('places.csv')]: `${text('places.csv')}${firstRow('places.csv')}\r\n` }),
    ],
    [
      'a field of the wrong type',
      'schemas',
      () => replaceIn('statements.json', /"quote_start": \d+/, '"quote_start": "0"'),
    ],
    ['an unknown field', 'schemas', () => replaceIn('places.json', '"id":', '"extra": 1,\n      "id":')],
    [
      'a schema that is not there',
      'schemas',
      () => replaceIn('places.json', 'places.schema.json', 'nowhere.schema.json'),
    ],
    ['an offset moved by one', 'spans', () => moveOffset('statements.json', 'number_start')],
    ['a quote that is not the source’s', 'spans', () => replaceIn('statements.json', /"quote": "./, '"quote": "█')],
    ['a source with one code point more', 'spans', () => ({ [seed]: `${readText(site, seed)}。` })],
    [
      'another value in NDJSON',
      'formats',
      () => replaceIn('statements.ndjson', /"value_min":\d+/, '"value_min":123456'),
    ],
    ['another value in CSV', 'formats', () => replaceIn('places.csv', '焦作市', '焦作')],
    ['a wrong count', 'formats', () => replaceIn('measures.json', /"count": \d+/, '"count": 0')],
    ['a formula cell', 'cells', () => replaceIn('places.csv', '焦作市', '=1+1')],
    ['a full-width formula cell', 'cells', () => replaceIn('places.csv', '焦作市', '＝1+1')],
    ['a cell that reads as missing', 'cells', () => replaceIn('places.csv', '焦作市', 'NA')],
    ['a byte order mark', 'cells', () => ({ [latest('places.csv')]: `\uFEFF${text('places.csv')}` })],
    ['bare newlines', 'cells', () => ({ [latest('places.csv')]: text('places.csv').replaceAll('\r\n', '\n') })],
    ['an id used twice', 'identifiers', () => repeatId('statements.json')],
    ['a record without a row', 'identifiers', () => ({ 'statements/never-assigned-001.json': '{}' })],
    [
      'a record that differs from its row',
      'identifiers',
      () => ({ [record]: readText(site, record).replace(/"review": "\w+"/, '"review": "none"') }),
    ],
    [
      'another version in one file',
      'versions',
      () => replaceIn('themes.json', /"version": "[^"]+"/, '"version": "7.7.7"'),
    ],
    ['another licence', 'versions', () => replaceIn('datapackage.json', 'CC-BY-4.0', 'ODbL-1.0')],
    ['another citation version', 'versions', () => replaceIn('CITATION.cff', /^version: .*$/m, 'version: "7.7.7"')],
    ['a telephone number', 'personal data', () => replaceIn('places.csv', '焦作市', `1${'3800138000'}`)],
    [
      'an e-mail address',
      'personal data',
      () => replaceIn('places.csv', '焦作市', ['someone', 'example.org'].join('@')),
    ],
  ];

  // Of the compressed files a few stand for all.
  const few = { ...site, variants: site.variants.filter((path) => /^data\/latest\/s[^/]+$/.test(path)) };

  for (const [what, check, changes] of cases) {
    test(`${what} → ${check}`, async () => {
      expect(await findProblems(check, changeSite(few, changes()))).not.toEqual([]);
    });
  }

  test('a release that nobody touched is what its lock says', async () => {
    expect(await findProblems('frozen releases', changeSite(site, makeRelease('x')))).toEqual([]);
  });

  /** A later release of one file, beside those that are there. */
  function makeRelease(content: string): Record<string, string> {
    const { versions, lock } = readVersionsOf(site);
    const releases = [...versions.releases, { version: '9.9.9', date: '2099-01-01', changes: ['x'] }];
    return {
      'data/versions.json': JSON.stringify({ releases }),
      'data/releases.lock.json': JSON.stringify({ ...lock, '9.9.9/x.csv': hashBytes(content) }),
      'data/9.9.9/x.csv': content,
    };
  }

  function moveOffset(name: string, field: string): Record<string, string> {
    return {
      [latest(name)]: text(name).replace(new RegExp(`"${field}": (\\d+)`), (_, at) => `"${field}": ${Number(at) + 1}`),
    };
  }

  function repeatId(name: string): Record<string, string> {
    const [first = '', second = ''] = [...text(name).matchAll(/^ {6}"id": "([^"]+)"/gm)].map((match) => match[1] ?? '');
    return { [latest(name)]: text(name).replace(`"id": "${second}"`, `"id": "${first}"`) };
  }
});
