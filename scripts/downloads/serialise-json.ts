import { citeDataset, DATA_LICENCE, type Edition, OFFSET_UNIT } from '../../src/domain/cite-dataset.ts';
import type { Meta } from '../../src/schemas/published.ts';

export const serialiseJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export interface FileTitle {
  name: string;
  title_zh: string;
  title_en: string;
  count: number;
}

export function writeMeta(title: FileTitle, edition: Edition): Meta {
  return {
    name: title.name,
    title_zh: title.title_zh,
    title_en: title.title_en,
    version: edition.version,
    release_date: edition.date,
    licence: DATA_LICENCE.id,
    citation: citeDataset(edition),
    count: title.count,
    offset_unit: OFFSET_UNIT,
  };
}

/** `{"$schema", "meta", "data"}`; `schema` is the address of the file’s schema, relative to the file. */
export function serialiseFile(schema: string, title: FileTitle, edition: Edition, data: unknown): string {
  return serialiseJson({ $schema: schema, meta: writeMeta(title, edition), data });
}

/** One record a line. */
export const serialiseNdjson = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
