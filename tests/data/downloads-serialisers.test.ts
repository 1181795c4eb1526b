import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { annotateStatements } from '../../scripts/downloads/annotate-statements.ts';
import { assembleTables, type Content } from '../../scripts/downloads/assemble-tables.ts';
import { buildEdition } from '../../scripts/downloads/build-edition.ts';
import { checkCell, checkTables } from '../../scripts/downloads/check-tables.ts';
import { packZip } from '../../scripts/downloads/pack-zip.ts';
import { serialiseCsv } from '../../scripts/downloads/serialise-csv.ts';
import { serialiseParquet } from '../../scripts/downloads/serialise-parquet.ts';
import { serialiseSqlite } from '../../scripts/downloads/serialise-sqlite.ts';
import { writeCorrectionsFeed } from '../../scripts/downloads/write-corrections-feed.ts';
import { describeTables } from '../../src/schemas/codebook.ts';
import { makeContent, SEED } from './downloads-content.ts';

const edition = { version: '0.0.0+unreleased', date: null };
const tables = assembleTables(makeContent());
const demand = (name: string) => {
  const table = tables.flat.find((one) => one.description.name === name);
  if (table === undefined) throw new Error(name);
  return table;
};
const csvOf = (name: string): string => {
  const { description, rows } = demand(name);
  return serialiseCsv(
    description.fields.map((field) => field.name),
    rows,
  );
};

describe('CSV', () => {
  test('CRLF, no byte order mark, TRUE and FALSE, empty for null, quotes where a cell needs them', () => {
    expect(
      serialiseCsv(
        ['a', 'b', 'c'],
        [
          [null, true, 'x,"y"'],
          ['new\nline', false, ' led'],
          ['bare\rreturn', 0.5, ''],
        ],
      ),
    ).toBe('a,b,c\r\n,TRUE,"x,""y"""\r\n"new\nline",FALSE," led"\r\n"bare\rreturn",0.5,\r\n');
  });

  test('a quote with a newline stays one row; a leading zero and an astral character stay', () => {
    const rows = parse(csvOf('statements'), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['quote'])).toEqual(tables.rows.statements.map((row) => row.quote));
    expect(csvOf('places')).toContain('𠮷县,Yi county,𠮷县,010203');
  });

  test('lists become link tables with key and position', () => {
    expect(csvOf('statement_corrections')).toBe(
      'statement_id,position,correction_id\r\nyixian-plan-001,1,yixian-plan-c01\r\n',
    );
    expect(csvOf('document_null_reasons')).toContain('yixian-plan,1,issuer,not_stated');
  });
});

describe('cells that a reader would run or lose stop the build', () => {
  test.each([
    '=1+1',
    '+1 anything',
    '-x',
    '@cmd',
    '\tx',
    '\rx',
    '＝1',
    '＋x',
    '－x',
    '＠x',
    'NA',
    'null',
    'None',
    'NaN',
    '-',
    'n/a',
    '\ud800',
  ])('%j', (cell) => {
    expect(checkCell(cell)).not.toBeNull();
  });
  test.each(['90%', 'a=b', '-3', '-0.5', '', 'Nanjing', 'Nullarbor', '—段', 5, -5, true, null])(
    '%j is harmless',
    (cell) => {
      expect(checkCell(cell)).toBeNull();
    },
  );
});

describe('faults in the tables are all reported, with what to do', () => {
  test('an id used twice, a dangling reference and a formula at once', () => {
    const broken: Content = makeContent();
    const [bundle] = broken.bundles;
    const [first, second] = bundle?.statements ?? [];
    if (first === undefined || second === undefined) throw new Error('no statements');
    second.id = first.id;
    second.indicator_id = 'no-such-indicator';
    second.noun_zh = '=HYPERLINK("x")';
    expect(checkTables(assembleTables(broken))).toMatchInlineSnapshot(`
      [
        "statements row 2 - error → id yixian-plan-001 is used twice. Give one a new id.",
        "statements row 2 - error → indicator_id no-such-indicator is not in indicators. Add it there or mend the reference.",
        "statements row 2 - error → noun_zh "=HYPERLINK(\\"x\\")" begins as a spreadsheet formula does. Begin it with another character.",
        "statement_coders row 2 - error → statement_id + position yixian-plan-001 + 1 is used twice. Give one a new id.",
      ]
    `);
  });

  test('sound tables have none', () => {
    expect(checkTables(tables)).toEqual([]);
  });
});

test('SQLite: strict types, references held, the same bytes twice', () => {
  const bytes = serialiseSqlite(tables.flat, edition);
  expect(serialiseSqlite(tables.flat, edition)).toEqual(bytes);
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  expect(
    database.prepare('SELECT quote, value_max, worded FROM statements WHERE id = ?').get('yixian-plan-001'),
  ).toEqual({
    quote: tables.rows.statements[0]?.quote,
    value_max: null,
    worded: 0,
  });
  expect(() => database.exec(`INSERT INTO statement_corrections VALUES ('none', 1, 'none'); COMMIT`)).toThrow();
  database.close();
});

test('Parquet: nulls, booleans, lists and days survive', async () => {
  const bytes = serialiseParquet(tables.rows.statements);
  const [first] = await parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });
  expect(first).toMatchObject({
    value_min: 90,
    value_max: null,
    worded: false,
    corrections: ['yixian-plan-c01'],
    responsible: [],
  });
  expect(first?.['coders']).toEqual([{ id: 'engine', kind: 'model', date: new Date('2026-11-22T00:00:00Z') }]);
});

test('annotations count code points, also after a character outside the basic plane', () => {
  const text = annotateStatements(tables.rows, new Map([['yixian.txt', SEED]]), edition);
  const [item] = JSON.parse(text).first.items;
  const [quote, position] = item.target.selector;
  expect(Array.from(SEED).slice(position.start, position.end).join('')).toBe(quote.exact);
  expect(SEED.slice(position.start, position.end)).not.toBe(quote.exact);
  expect(quote.prefix).toBe('𠮷县计划\n');
});

test('the feed escapes what it quotes and takes its dates from the coding', () => {
  const feed = writeCorrectionsFeed(tables.rows, edition);
  expect(feed).toContain('&lt;合计&gt;不符 &amp; 待核');
  expect(feed).toContain('<updated>2026-11-22T00:00:00Z</updated>');
  expect(feed).toContain('value_min: -3 → null');
});

test('a zip is the same for the same members, in any order', () => {
  const one = packZip(
    new Map([
      ['b.txt', 'b'],
      ['a.txt', 'a'],
    ]),
  );
  expect(
    packZip(
      new Map([
        ['a.txt', 'a'],
        ['b.txt', 'b'],
      ]),
    ),
  ).toEqual(one);
  expect(Object.keys(unzipSync(one))).toEqual(['a.txt', 'b.txt']);
});

test('an edition names each of its files in the archive', async () => {
  const content = makeContent();
  const files = await buildEdition(tables, content.seeds, edition, { releases: [] });
  const archive = unzipSync(files.get('reform-ledger-0.0.0+unreleased.zip') ?? new Uint8Array());
  expect(Object.keys(archive).sort()).toEqual(
    [...files.keys(), 'CONTENTS.sha256'].filter((name) => !name.endsWith('.zip')).sort(),
  );
  expect(files.get('sources/yixian.txt')).toEqual(content.seeds.get('yixian.txt'));
});

test('the codebook describes every column in both languages, once', () => {
  const names = describeTables().map((table) => table.name);
  expect(new Set(names).size).toBe(names.length);
  for (const table of describeTables()) {
    for (const field of table.fields) {
      expect(field.description_en, `${table.name}.${field.name}`).not.toBe('');
      expect(field.description_zh, `${table.name}.${field.name}`).not.toBe('');
    }
    const columns = table.fields.map((field) => field.name);
    expect(new Set(columns).size, table.name).toBe(columns.length);
    for (const key of table.key) expect(table.fields.map((field) => field.name)).toContain(key);
  }
});
