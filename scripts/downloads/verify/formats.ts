import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describeTables } from '../../../src/schemas/codebook.ts';
import {
  type BuiltSite,
  LATEST,
  listFolder,
  type PublishedFile,
  readCsv,
  readJson,
  readTable,
  readText,
  type SiteCheck,
} from './built-site.ts';

export const formats: SiteCheck = {
  name: 'formats',
  description: 'JSON, CSV, NDJSON, Parquet, SQLite and XLSX hold the same rows; counts agree with meta',
  async check(site) {
    const statements = readTable(site, 'statements');
    const expected = statements.map((row) => `${row.id}=${row.value_min}`).join();
    const compareIds = (format: string, ids: string): string[] =>
      ids === expected ? [] : [`statements.${format} holds other ids or values than statements.json`];
    const ndjson = readText(site, `${LATEST}/statements.ndjson`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; value_min: number | null });
    const parquet = (await parquetReadObjects({
      file: toBuffer(site.read(`${LATEST}/statements.parquet`)),
    })) as typeof ndjson;
    return [
      ...compareIds('ndjson', ndjson.map((row) => `${row.id}=${row.value_min}`).join()),
      ...compareIds('parquet', parquet.map((row) => `${row.id}=${row.value_min}`).join()),
      ...checkCounts(site),
      ...checkTables(site),
      ...checkWorkbook(site),
    ];
  },
};

function checkCounts(site: BuiltSite): string[] {
  return listFolder(site, LATEST)
    .filter((path) => /^[^/]+\.json$/.test(path) && path !== 'datapackage.json')
    .flatMap((path) => {
      const { meta, data } = readJson(site, `${LATEST}/${path}`) as PublishedFile<unknown[]>;
      return meta.count === data.length ? [] : [`${path} holds ${data.length} rows, its meta says ${meta.count}`];
    });
}

/** Every cell of every table: CSV beside SQLite; first columns of tables beside JSON. */
function checkTables(site: BuiltSite): string[] {
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(site.read(`${LATEST}/dataset.sqlite`));
    const broken = database.prepare('PRAGMA foreign_key_check').all();
    return [
      ...(broken.length === 0 ? [] : [`dataset.sqlite has ${broken.length} dangling references`]),
      ...describeTables().flatMap(({ name, kind, fields }) => {
        const [, ...csv] = readCsv(site, `${LATEST}/${name}.csv`);
        const rows = database.prepare(`SELECT * FROM "${name}"`).all();
        const booleans = new Set(fields.filter((field) => field.type === 'boolean').map((field) => field.name));
        const stored = rows.map((row) =>
          fields.map((field) => writeCell(row[field.name], booleans.has(field.name))).join('\u0000'),
        );
        const written = csv.map((row) => row.join('\u0000'));
        const listed =
          kind === 'table' ? (readJson(site, `${LATEST}/${name}.json`) as PublishedFile<unknown[]>).data : csv;
        return [
          ...(stored.toSorted().join('\n') === written.toSorted().join('\n') ? [] : [`${name}: CSV and SQLite differ`]),
          ...(listed.length === csv.length ? [] : [`${name}: CSV has ${csv.length} rows, JSON ${listed.length}`]),
        ];
      }),
    ];
  } finally {
    database.close();
  }
}

function writeCell(cell: unknown, isBoolean: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (isBoolean) return cell === 1 ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** A workbook’s sheets are XML in a zip: their row counts are read without a spreadsheet library. */
function checkWorkbook(site: BuiltSite): string[] {
  const members = unzipSync(site.read(`${LATEST}/dataset.xlsx`));
  const decode = (name: string): string => new TextDecoder().decode(members[name] ?? new Uint8Array());
  const names = [...decode('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1] ?? '');
  return describeTables().flatMap(({ name }) => {
    const at = names.indexOf(name.slice(0, 31));
    if (at < 0) return [`dataset.xlsx has no sheet ${name}`];
    const sheet = decode(`xl/worksheets/sheet${at + 1}.xml`);
    const rows = (sheet.match(/<row[ >]/g)?.length ?? 0) - 1;
    const csv = readCsv(site, `${LATEST}/${name}.csv`).length - 1;
    return rows === csv ? [] : [`dataset.xlsx: sheet ${name} has ${rows} rows, CSV ${csv}`];
  });
}

const toBuffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;
