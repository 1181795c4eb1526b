import type { Edition } from '../../src/domain/cite-dataset.ts';
import type { TableName } from '../../src/schemas/tables.ts';
import { TABLES } from '../../src/schemas/tables.ts';
import type { Versions } from '../../src/schemas/versions.ts';
import { annotateStatements } from './annotate-statements.ts';
import type { FlatTable, Tables } from './assemble-tables.ts';
import { describeCatalogue } from './describe-catalogue.ts';
import { describePackage, type Files } from './describe-package.ts';
import { sumFiles } from './hash-bytes.ts';
import { joinStatements } from './join-statements.ts';
import { packZip } from './pack-zip.ts';
import { serialiseCsv } from './serialise-csv.ts';
import { serialiseFile, serialiseNdjson } from './serialise-json.ts';
import { serialiseParquet } from './serialise-parquet.ts';
import { serialiseSchemas } from './serialise-schemas.ts';
import { serialiseSqlite } from './serialise-sqlite.ts';
import { serialiseXlsx } from './serialise-xlsx.ts';
import { writeCorrectionsFeed } from './write-corrections-feed.ts';
import { writeChangelog, writeCitation, writeLicence } from './write-notices.ts';
import { writeReadme } from './write-readme.ts';
import { writeTypes } from './write-types.ts';

/** Every file of a release but its checksums, the archive last: path → bytes. */
export async function buildEdition(
  tables: Tables,
  seeds: ReadonlyMap<string, Uint8Array>,
  edition: Edition,
  versions: Versions,
): Promise<Files> {
  const { rows } = tables;
  const files: Files = new Map();
  const add = (path: string, bytes: string | Uint8Array): void => {
    files.set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  };
  const published: FlatTable[] = [...tables.flat, joinStatements(rows)];

  for (const { name, en, zh } of TABLES) {
    const data = rows[name satisfies TableName];
    const title = { name, title_zh: zh, title_en: en, count: data.length };
    add(`${name}.json`, serialiseFile(`schemas/${name}.schema.json`, title, edition, data));
  }
  for (const { description, rows: cells } of published) {
    add(
      `${description.name}.csv`,
      serialiseCsv(
        description.fields.map((field) => field.name),
        cells,
      ),
    );
  }
  add('statements.ndjson', serialiseNdjson(rows.statements));
  add('statements.parquet', serialiseParquet(rows.statements));
  add('dataset.sqlite', serialiseSqlite(tables.flat, edition));
  add('dataset.xlsx', await serialiseXlsx(published, edition));
  for (const source of rows.sources) {
    const bytes = seeds.get(source.seed_file);
    if (bytes === undefined) throw new Error(`${source.seed_file}: the seed of ${source.id} is missing`);
    add(`sources/${source.seed_file}`, bytes);
  }
  for (const [name, text] of serialiseSchemas()) add(`schemas/${name}`, text);
  add('types.d.ts', await writeTypes());
  add('annotations.jsonld', annotateStatements(rows, decodeSeeds(seeds), edition));
  add('corrections.atom', writeCorrectionsFeed(rows, edition));
  add('datapackage.json', describePackage(published, rows.sources, files, edition));
  add('dcat.jsonld', describeCatalogue(rows, files, edition));
  add('README.md', writeReadme(published, edition));
  add('CHANGELOG.md', writeChangelog(versions));
  add('CITATION.cff', writeCitation(edition));
  add('LICENSE-DATA.txt', writeLicence());
  add(
    nameArchive(edition),
    packZip(new Map([...files, ['CONTENTS.sha256', new TextEncoder().encode(sumFiles(files))]])),
  );
  return files;
}

export const nameArchive = (edition: Edition): string => `reform-ledger-${edition.version}.zip`;

function decodeSeeds(seeds: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return new Map([...seeds].map(([name, bytes]) => [name, decoder.decode(bytes)]));
}
