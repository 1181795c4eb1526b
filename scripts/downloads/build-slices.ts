import type { Edition } from '../../src/domain/cite-dataset.ts';
import { recordFolder } from '../../src/domain/record-folder.ts';
import type { TableRows } from '../../src/schemas/tables.ts';
import type { FlatTable } from './assemble-tables.ts';
import { joinStatements } from './join-statements.ts';
import { serialiseCsv } from './serialise-csv.ts';
import { serialiseFile } from './serialise-json.ts';

type Statements = TableRows['statements'];

/** Per place, document, indicator and pair of places: what belongs to it, as JSON and as CSV. Paths as in `latest/`. */
export function buildSlices(rows: TableRows, edition: Edition): Map<string, string> {
  const files = new Map<string, string>();
  const add = (
    folder: string,
    schema: string,
    title: { id: string; zh: string; en: string },
    statements: Statements,
    data: object,
    csv: FlatTable = joinStatements(rows, statements),
  ): void => {
    const file = { name: title.id, title_zh: title.zh, title_en: title.en, count: statements.length };
    files.set(`${folder}/${title.id}.json`, serialiseFile(`../schemas/${schema}.schema.json`, file, edition, data));
    files.set(
      `${folder}/${title.id}.csv`,
      serialiseCsv(
        csv.description.fields.map((field) => field.name),
        csv.rows,
      ),
    );
  };

  for (const place of rows.places) {
    const at = <T extends { place_id: string }>(row: T): boolean => row.place_id === place.id;
    const documents = rows.documents.filter(at);
    const ids = new Set(documents.map((document) => document.id));
    const statements = rows.statements.filter(at);
    add('places', 'place-slice', { id: place.id, zh: place.name_zh, en: place.name_en }, statements, {
      place,
      documents,
      statements,
      measures: rows.measures.filter(at),
      corrections: rows.corrections.filter((correction) => ids.has(correction.document_id)),
      absences: rows.absences.filter(at),
    });
  }
  for (const document of rows.documents) {
    const of = <T extends { document_id: string }>(row: T): boolean => row.document_id === document.id;
    const statements = rows.statements.filter(of);
    add('documents', 'document-slice', { id: document.id, zh: document.title_zh, en: document.title_en }, statements, {
      document,
      statements,
      measures: rows.measures.filter(of),
      corrections: rows.corrections.filter(of),
    });
  }
  for (const indicator of rows.indicators) {
    const of = <T extends { indicator_id: string | null }>(row: T): boolean => row.indicator_id === indicator.id;
    const statements = rows.statements.filter(of);
    add(
      'indicators',
      'indicator-slice',
      { id: indicator.id, zh: indicator.name_zh, en: indicator.name_en },
      statements,
      {
        indicator,
        statements,
        measures: rows.measures.filter(of),
        absences: rows.absences.filter(of),
        comparisons: rows.comparisons.filter(of),
      },
    );
  }
  for (const [a, b] of pairPlaces(rows.places)) {
    const pair = new Set([a.id, b.id]);
    const comparisons = rows.comparisons.filter((row) => pair.has(row.a_place_id) && pair.has(row.b_place_id));
    const ids = new Set(comparisons.flatMap((row) => [row.a_statement_id, row.b_statement_id]));
    const statements = rows.statements.filter((statement) => ids.has(statement.id));
    const title = {
      id: `${a.id}-${b.id}`,
      zh: `${a.name_zh}与${b.name_zh}比较`,
      en: `${a.name_en} and ${b.name_en} compared`,
    };
    add('comparisons', 'comparison-slice', title, statements, { places: [a, b], comparisons, statements });
  }
  return files;
}

/** Each pair once, the place that lists put first first. */
function pairPlaces<T>(places: readonly T[]): [T, T][] {
  return places.flatMap((a, index) => places.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** One file per statement and measure, living or retired: `/statements/{id}.json` and `/measures/{id}.json`. */
export function buildRecords(rows: TableRows, edition: Edition): Map<string, string> {
  const files = new Map<string, string>();
  const add = (folder: string, schema: string, id: string, zh: string, en: string, data: object): void => {
    const title = { name: id, title_zh: zh, title_en: en, count: 1 };
    files.set(`${folder}/${id}.json`, serialiseFile(`../schemas/v1/${schema}.schema.json`, title, edition, data));
  };
  for (const row of rows.statements) add('statements', 'statement', row.id, row.sentence_zh, row.sentence_en, row);
  for (const row of rows.measures) add('measures', 'measure', row.id, '措施', 'Measure', row);
  for (const row of rows.tombstones) {
    const folder = recordFolder(row.id);
    if (folder !== null) add(folder, 'tombstone', row.id, '停用标识', 'Retired identifier', row);
  }
  return files;
}
