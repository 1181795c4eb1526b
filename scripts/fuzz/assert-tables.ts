import { parse } from 'csv-parse/sync';
import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';
import { documentBundleSchema, indicatorBundleSchema } from '../../src/schemas/bundle.ts';
import type { TableRows } from '../../src/schemas/tables.ts';
import { findSeedFault } from '../checks/text-faults.ts';
import { assembleTables, type Tables } from '../downloads/assemble-tables.ts';
import { checkTables } from '../downloads/check-tables.ts';
import { serialiseCsv } from '../downloads/serialise-csv.ts';
import { serialiseFile } from '../downloads/serialise-json.ts';
import { convertAll } from '../pipeline/convert-all.ts';
import type { Curated } from '../read-curated.ts';
import { buildProject } from './build-project.ts';
import { demand } from './fuzz-run.ts';

/** Converts a text and writes every table: the schemas hold, no cell runs as a formula, CSV says what JSON says. */
export function assertTables(text: string): void {
  if (findSeedFault(text) !== null || text.trim() === '') return;
  const curated = buildProject(text);
  const { generated, problems } = convertAll(curated, false);
  demand(
    problems.every(({ level }) => level !== 'error'),
    `refused: ${problems[0]?.message}`,
  );
  const tables = assembleTables(readContent(curated, generated));
  const [first] = checkTables(tables);
  demand(first === undefined, first ?? '');
  assertCsvSaysWhatJsonSays(tables);
}

function readContent(curated: Curated, generated: ReadonlyMap<string, string>): Parameters<typeof assembleTables>[0] {
  const read = <T>(folder: string, parseOne: (json: unknown) => T): T[] =>
    [...generated].filter(([name]) => name.startsWith(folder)).map(([, json]) => parseOne(JSON.parse(json)));
  return {
    places: [...curated.places],
    sources: [...curated.sources],
    themes: [...curated.themes],
    indicators: [...curated.indicators],
    organisations: [...curated.organisations],
    glossary: [...curated.glossary],
    bundles: read<DocumentBundle>('documents/', (json) => documentBundleSchema.parse(json)),
    indicatorBundles: read<IndicatorBundle>('indicators/', (json) => indicatorBundleSchema.parse(json)),
    tombstones: [],
    seeds: new Map(),
  };
}

function assertCsvSaysWhatJsonSays({ flat, rows }: Tables): void {
  for (const { description, rows: cells } of flat) {
    const names = description.fields.map(({ name }) => name);
    const csv = parse(serialiseCsv(names, cells), { record_delimiter: '\r\n' }) as string[][];
    demand(csv.length === cells.length + 1, `${description.name}.csv has ${csv.length - 1} of ${cells.length} rows`);
    if (description.kind !== 'table') continue;
    const title = { name: description.name, title_zh: '', title_en: '', count: cells.length };
    const written = serialiseFile(
      'x',
      title,
      { version: '0.0.0', date: null },
      rows[description.name as keyof TableRows],
    );
    const { data } = JSON.parse(written) as { data: Record<string, unknown>[] };
    for (const [i, row] of data.entries())
      for (const [column, name] of names.entries()) {
        const expected = showCell(row[name]);
        demand(csv[i + 1]?.[column] === expected, `${description.name}.csv row ${i + 1} ${name} is not ${expected}`);
      }
  }
}

const showCell = (value: unknown): string =>
  value === null || value === undefined ? '' : value === true ? 'TRUE' : value === false ? 'FALSE' : String(value);
