import { citeDataset, DATA_LICENCE, DATASET_TITLE, type Edition } from '../../src/domain/cite-dataset.ts';
import type { ColumnDescription, TableDescription } from '../../src/schemas/codebook.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { FlatTable } from './assemble-tables.ts';
import { hashBytes } from './hash-bytes.ts';
import { serialiseJson } from './serialise-json.ts';

export type Files = Map<string, Uint8Array>;

/** Data Package, in the subset that readers of version 1 and version 2 share: tables and sources, nothing else. */
export function describePackage(
  tables: readonly FlatTable[],
  sources: readonly Source[],
  files: Files,
  edition: Edition,
): string {
  return serialiseJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'reform-ledger',
    title: DATASET_TITLE.en,
    description: `${DATASET_TITLE.zh}。${citeDataset(edition)} Source texts are official documents outside copyright under Article 5(1) of the Copyright Law of the PRC.`,
    version: edition.version,
    ...(edition.date === null ? {} : { created: `${edition.date}T00:00:00Z` }),
    licenses: [{ name: DATA_LICENCE.id, path: DATA_LICENCE.url, title: DATA_LICENCE.name }],
    contributors: [{ title: 'Reform Ledger contributors', role: 'author', roles: ['creator'] }],
    sources: sources.map((source) => ({ title: source.seed_file, path: `sources/${source.seed_file}` })),
    keywords: ['health reform', 'China', 'indicators', 'targets', '医改', '指标', '目标'],
    resources: [
      ...tables.map((table) => describeTableResource(table, files)),
      ...sources.map((source) => describeSource(source, files)),
    ],
  });
}

function measure(files: Files, path: string): { bytes: number; hash: string } {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path}: is described but was not written`);
  return { bytes: bytes.length, hash: `sha256:${hashBytes(bytes)}` };
}

function describeTableResource({ description, rows }: FlatTable, files: Files): object {
  const path = `${description.name}.csv`;
  return {
    name: description.name,
    path,
    type: 'table',
    profile: 'tabular-data-resource',
    title: `${description.title_en} · ${description.title_zh}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...measure(files, path),
    rows: rows.length,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: describeSchema(description),
  };
}

function describeSchema(table: TableDescription): object {
  const foreignKeys = table.fields.flatMap(({ name, references }) =>
    references === null
      ? []
      : [
          {
            fields: [name],
            // A table that points at itself says so with an empty name.
            reference: {
              resource: references.table === table.name ? '' : references.table,
              fields: [references.field],
            },
          },
        ],
  );
  return {
    fields: table.fields.map((field) => describeField(table, field)),
    primaryKey: table.key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    missingValues: [''],
  };
}

function describeField(table: TableDescription, field: ColumnDescription): object {
  const constraints = {
    ...(field.nullable || field.mayBeEmpty ? {} : { required: true }),
    ...(table.key.length === 1 && table.key[0] === field.name ? { unique: true } : {}),
    ...(field.enum === null ? {} : { enum: field.enum }),
    ...(field.pattern === null ? {} : { pattern: field.pattern }),
  };
  return {
    name: field.name,
    type: field.format ?? (field.type === 'scalar' ? 'string' : field.type),
    ...(field.type === 'boolean' ? { trueValues: ['TRUE'], falseValues: ['FALSE'] } : {}),
    description: field.description_en,
    description_zh: field.description_zh,
    ...(field.unit === null ? {} : { unit: field.unit }),
    ...(field.enum === null ? {} : { categories: field.enum }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function describeSource(source: Source, files: Files): object {
  const path = `sources/${source.seed_file}`;
  return {
    name: `source-${source.id}`,
    path,
    title: source.seed_file,
    description: source.hosting_note_en,
    format: 'txt',
    mediatype: 'text/plain',
    encoding: 'utf-8',
    ...measure(files, path),
  };
}
