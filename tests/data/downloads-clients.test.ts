import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { readTable } from '../../scripts/downloads/verify/built-site.ts';
import { describeTables } from '../../src/schemas/codebook.ts';
import { PYTHON, TOOLS } from '../setup/debian-packages.ts';
import { testWith } from '../setup/debian-tools.ts';
import { provideTools } from '../setup/install-tools.ts';
import { LATEST_FOLDER, openDist } from './built-downloads.ts';

provideTools();

const FIELDS = [
  'id',
  'kind',
  'quote',
  'number_text',
  'number_start',
  'value_min',
  'value_max',
  'worded',
  'due',
] as const;
type Cells = (string | number | boolean | null)[];

const statements = readTable(openDist(), 'statements');
const expected: Cells[] = statements.map((row) => FIELDS.map((field) => row[field]));
const temporary = mkdtempSync(join(tmpdir(), 'ledger-clients-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const run = (command: string, args: string[], input?: string): string =>
  execFileSync(command, args, { cwd: LATEST_FOLDER, encoding: 'utf8', input, maxBuffer: 1 << 28 });
const python = (code: string): unknown => JSON.parse(run(PYTHON, ['-c', code]));
const fieldList = JSON.stringify(FIELDS);

describe('the same ids and values in every format, read by other programs', () => {
  testWith(TOOLS.python, 'Python’s json and csv', () => {
    const code = `
import csv, json
fields = ${fieldList}
rows = json.load(open("statements.json", encoding="utf-8"))["data"]
lines = [json.loads(line) for line in open("statements.ndjson", encoding="utf-8")]
table = list(csv.DictReader(open("statements.csv", encoding="utf-8", newline="")))
print(json.dumps({"json": [[r[f] for f in fields] for r in rows],
                  "ndjson": [[r[f] for f in fields] for r in lines],
                  "csv": [[r["id"], r["quote"], r["number_text"]] for r in table]}))`;
    const read = python(code) as { json: Cells[]; ndjson: Cells[]; csv: Cells[] };
    expect(read.json).toEqual(expected);
    expect(read.ndjson).toEqual(expected);
    expect(read.csv).toEqual(statements.map((row) => [row.id, row.quote, row.number_text]));
  });

  testWith(TOOLS.python, 'Python cuts every quote, number and numeral out of the sources', () => {
    const code = `
import csv, hashlib, json
def rows(name): return list(csv.DictReader(open(name + ".csv", encoding="utf-8", newline="")))
seeds = {d["id"]: d["seed_file"] for d in rows("documents")}
texts = {s["seed_file"]: open("sources/" + s["seed_file"], encoding="utf-8", newline="").read() for s in rows("sources")}
wrong = []
def check(what, seed, start, end, text):
    if texts[seed][int(start):int(end)] != text: wrong.append([what, start, end])
for s in rows("statements"):
    check(s["id"], seeds[s["document_id"]], s["quote_start"], s["quote_end"], s["quote"])
    check(s["id"], seeds[s["document_id"]], s["number_start"], s["number_end"], s["number_text"])
for m in rows("measures"):
    check(m["id"], seeds[m["document_id"]], m["quote_start"], m["quote_end"], m["quote"])
for n in rows("numerals"):
    check("numeral", n["seed_file"], n["start"], n["end"], n["text"])
for s in rows("sources"):
    data = open("sources/" + s["seed_file"], "rb").read()
    if hashlib.sha256(data).hexdigest() != s["sha256"]: wrong.append(s["seed_file"])
print(json.dumps(wrong))`;
    expect(python(code)).toEqual([]);
  });

  testWith(TOOLS.pandas, 'pandas', () => {
    const code = `
import json, pandas as pd
fields = ${fieldList}
table = pd.read_csv("statements.csv", dtype={"due": "string"}, keep_default_na=False, na_values=[""])[fields]
assert table["worded"].dtype == bool
rows = table.astype(object).where(table.notna(), None).values.tolist()
places = pd.read_csv("places.csv", dtype={"adcode": "string"})
print(json.dumps({"rows": rows, "adcodes": places["adcode"].tolist()}))`;
    const read = python(code) as { rows: Cells[]; adcodes: string[] };
    expect(read.rows).toEqual(expected);
    expect(read.adcodes).toEqual(readTable(openDist(), 'places').map((place) => place.adcode));
  });

  testWith(TOOLS.pandas, 'pandas with its own idea of missing values loses none of ours', () => {
    const code = `
import json, pandas as pd
own = pd.read_csv("statements.csv").isna().sum().sum()
ours = pd.read_csv("statements.csv", keep_default_na=False, na_values=[""]).isna().sum().sum()
print(json.dumps([int(own), int(ours)]))`;
    const [own, ours] = python(code) as [number, number];
    expect(own).toBe(ours);
  });

  testWith(TOOLS.sqlite, 'sqlite3', () => {
    const query = `SELECT ${FIELDS.map((field) => `"${field}"`).join(', ')} FROM statements ORDER BY rowid`;
    const rows = JSON.parse(run('sqlite3', ['-readonly', '-json', 'dataset.sqlite', query])) as Record<
      string,
      Cells[number]
    >[];
    const read = rows.map((row) => FIELDS.map((field) => (field === 'worded' ? row[field] === 1 : row[field])));
    expect(new Map(read.map((row) => [row[0], row]))).toEqual(new Map(expected.map((row) => [row[0], row])));
    expect(run('sqlite3', ['-readonly', 'dataset.sqlite', 'PRAGMA integrity_check; PRAGMA foreign_key_check'])).toBe(
      'ok\n',
    );
  });

  test('DuckDB: Parquet, CSV and JSON', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const columns = FIELDS.map((field) => (field.startsWith('value') ? `"${field}"::DOUBLE` : `"${field}"`)).join(', ');
    const read = async (from: string): Promise<unknown> =>
      (await connection.runAndReadAll(`SELECT ${columns} FROM ${from}`)).getRowsJson();
    const at = (name: string): string => `'${join(LATEST_FOLDER, name)}'`;
    expect(await read(`read_parquet(${at('statements.parquet')})`)).toEqual(expected);
    const types = `types = {'due': 'VARCHAR', 'number_start': 'INTEGER'}`;
    expect(await read(`read_csv(${at('statements.csv')}, header = true, ${types})`)).toEqual(expected);
    const json = `read_json(${at('statements.ndjson')}, columns = {${FIELDS.map((field) => `${field}: '${duckType(field)}'`).join(', ')}})`;
    expect(await read(json)).toEqual(expected);
    connection.closeSync();
  });

  testWith(TOOLS.r, 'base R', () => {
    const code = `
t <- read.csv("statements.csv", encoding = "UTF-8", na.strings = "", colClasses = c(due = "character"))
stopifnot(is.logical(t$worded), is.numeric(t$value_min))
cat(jsonlite::toJSON(t[, c("id", "value_min", "worded", "due")], dataframe = "values", na = "null", digits = NA))`;
    const rows = JSON.parse(run('Rscript', ['-e', code])) as Cells[];
    expect(rows).toEqual(statements.map((row) => [row.id, row.value_min, row.worded, row.due]));
  });

  testWith(TOOLS.gnumeric, 'a spreadsheet reads every sheet of the workbook', () => {
    run('ssconvert', ['-S', 'dataset.xlsx', join(temporary, '%s.csv')]);
    for (const { name, fields } of describeTables()) {
      const sheet = parse(readFileSync(join(temporary, `${name.slice(0, 31)}.csv`)), {
        relax_column_count: true,
      }) as string[][];
      const csv = parse(readFileSync(join(LATEST_FOLDER, `${name}.csv`))) as string[][];
      expect(sheet[0], name).toEqual(fields.map((field) => field.name));
      expect(sheet.length, name).toBe(csv.length);
      expect(
        sheet.map((row) => row[0]),
        name,
      ).toEqual(csv.map((row) => row[0]));
    }
    const sheet = parse(readFileSync(join(temporary, 'statements.csv')), { columns: true }) as Record<string, string>[];
    expect(sheet.map((row) => [row['id'], row['quote'], toNumber(row['value_min'])])).toEqual(
      statements.map((row) => [row.id, row.quote, row.value_min]),
    );
  });
});

const toNumber = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));

function duckType(field: (typeof FIELDS)[number]): string {
  if (field.startsWith('value')) return 'DOUBLE';
  if (field === 'number_start') return 'INTEGER';
  return field === 'worded' ? 'BOOLEAN' : 'VARCHAR';
}
