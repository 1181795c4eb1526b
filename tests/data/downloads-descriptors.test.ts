import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { afterAll, describe, expect, test } from 'vitest';
import { readJson, readSources } from '../../scripts/downloads/verify/built-site.ts';
import { PYTHON, TOOLS } from '../setup/debian-packages.ts';
import { testWith } from '../setup/debian-tools.ts';
import { provideTools } from '../setup/install-tools.ts';
import { LATEST_FOLDER, openDist } from './built-downloads.ts';
import { DATA_PACKAGE_SUBSET } from './data-package-subset.ts';

provideTools();

const temporary = mkdtempSync(join(tmpdir(), 'ledger-descriptors-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const readLatest = (name: string): string => readFileSync(join(LATEST_FOLDER, name), 'utf8');

describe('datapackage.json', () => {
  interface Descriptor {
    resources: { name: string; path: string; schema?: { fields: { name: string; type: string }[] } }[];
  }
  const descriptor = JSON.parse(readLatest('datapackage.json')) as Descriptor;
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(DATA_PACKAGE_SUBSET);

  test('is the subset that both versions share', () => {
    expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const names = descriptor.resources.map((resource) => resource.path).sort();
    const files = readdirSync(LATEST_FOLDER).filter((name) => name.endsWith('.csv'));
    const seeds = readdirSync(join(LATEST_FOLDER, 'sources')).filter((name) => !/\.(?:br|gz)$/.test(name));
    const sources = seeds.map((name) => `sources/${name}`);
    expect(names).toEqual([...files, ...sources].sort());
  });

  test('a field type of version 2 alone is refused', () => {
    const broken = structuredClone(descriptor);
    const field = broken.resources[0]?.schema?.fields[0];
    if (field !== undefined) field.type = 'list';
    expect(validate(broken)).toBe(false);
  });

  test('a second engine reads every table with its foreign keys', async () => {
    const dataPackage = await Package.load(descriptor, { basePath: LATEST_FOLDER, strict: true });
    for (const resource of dataPackage.resources.filter((one) => one.tabular)) {
      const rows = await resource.read({ keyed: true });
      expect(await resource.checkRelations(), resource.name).toBe(true);
      const header = readLatest(`${resource.name}.csv`).split('\r\n')[0]?.split(',');
      if (rows[0] !== undefined) expect(Object.keys(rows[0])).toEqual(header);
    }
  });

  test('the second engine refuses a dangling reference and a word where a number belongs', async () => {
    const folder = join(temporary, 'mutated');
    cpSync(LATEST_FOLDER, folder, { recursive: true });
    const path = join(folder, 'indicator_themes.csv');
    const [header = '', first = '', ...rest] = readFileSync(path, 'utf8').split('\r\n');
    const read = async (line: string): Promise<unknown> => {
      writeFileSync(path, [header, line, ...rest].join('\r\n'));
      const dataPackage = await Package.load(descriptor, { basePath: folder, strict: true });
      const resource = dataPackage.resources.find((one) => one.name === 'indicator_themes');
      return resource?.read({ keyed: true, relations: true });
    };
    await expect(read(first.replace(/^[^,]+/, 'no-such-indicator'))).rejects.toThrow();
    await expect(read(first.replace(/,1,/, ',one,'))).rejects.toThrow();
  });
});

describe('linked data', () => {
  const base = 'https://example.org/data/latest/';
  const toStore = async (document: object): Promise<Store> =>
    new Store(
      new Parser({ format: 'N-Quads' }).parse(await jsonld.toRDF(document, { base, format: 'application/n-quads' })),
    );
  const shapes = new Store(new Parser().parse(readFileSync(join(import.meta.dirname, 'dcat-shapes.ttl'), 'utf8')));

  test('dcat.jsonld conforms to the shapes, and loses that with its title or a size', async () => {
    const validator = new SHACLValidator(shapes);
    const text = readLatest('dcat.jsonld');
    expect((await validator.validate(await toStore(JSON.parse(text)))).conforms).toBe(true);
    for (const gone of ['dct:title', 'dcat:byteSize', 'prov:wasDerivedFrom']) {
      const broken = JSON.parse(text.replaceAll(`"${gone}":`, '"dct:relation":')) as object;
      expect((await validator.validate(await toStore(broken))).conforms, gone).toBe(false);
    }
  });

  test('annotations.jsonld: text and position selectors agree on the code points of the source', () => {
    const sources = readSources(openDist());
    const collection = readJson(openDist(), 'data/latest/annotations.jsonld') as {
      total: number;
      first: {
        items: {
          target: {
            source: string;
            selector: [
              { exact: string; prefix: string; suffix: string },
              { start: number; end: number; refinedBy: { start: number; end: number } },
            ];
          };
        }[];
      };
    };
    expect(collection.first.items.length).toBe(collection.total);
    for (const { target } of collection.first.items) {
      const points = sources.get(target.source.replace('sources/', '')) ?? [];
      const [quote, position] = target.selector;
      const text = points.join('');
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text.includes(quote.prefix + quote.exact + quote.suffix)).toBe(true);
      expect(position.refinedBy.end).toBeLessThanOrEqual(position.end - position.start);
    }
  });

  testWith(TOOLS.python, 'corrections.atom is well-formed, with an entry per dated correction', () => {
    const code = `
import json, xml.etree.ElementTree as tree
atom = "{http://www.w3.org/2005/Atom}"
feed = tree.parse("corrections.atom").getroot()
entries = feed.findall(atom + "entry")
assert all(e.find(atom + tag) is not None for e in entries for tag in ("id", "title", "updated", "summary"))
print(json.dumps(len({e.find(atom + "id").text for e in entries}) == len(entries)))`;
    expect(execFileSync(PYTHON, ['-c', code], { cwd: LATEST_FOLDER, encoding: 'utf8' })).toBe('true\n');
  });
});

test('types.d.ts compiles and fits statements.json; a wrong comparator does not fit', () => {
  const folder = mkdtempSync(join(temporary, 'types-'));
  // Under another ending, so that it is checked while the compiler's own declarations need not be.
  writeFileSync(join(folder, 'types.ts'), readLatest('types.d.ts'));
  const use = (name: string, statements: string): void =>
    writeFileSync(
      join(folder, name),
      `import type { StatementsFile } from './types.ts';\nexport const file: StatementsFile = ${statements};\n`,
    );
  const statements = readLatest('statements.json');
  use('good.ts', statements);
  use('bad.ts', statements.replace(/"comparator": "\w+"/, '"comparator": "about"'));
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2024', '--module', 'nodenext'];
  const { stdout } = spawnSync(
    process.execPath,
    [tsc, ...options, '--allowImportingTsExtensions', 'good.ts', 'bad.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout.match(/^[^\s(]+(?=\(\d+,\d+\): error)/gm)).toEqual(['bad.ts']);
  expect(stdout).toContain('is not assignable');
});

testWith(TOOLS.python, 'sha256sum agrees', () => {
  execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'SHA256SUMS'], { cwd: LATEST_FOLDER });
});
