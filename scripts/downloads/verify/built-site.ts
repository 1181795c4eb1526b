import { parse } from 'csv-parse/sync';
import type { TableRows } from '../../../src/schemas/tables.ts';

/** A built site, read by path; nothing but what is published. */
export interface BuiltSite {
  /** Every file but the compressed variants, sorted, `/` between folders. */
  paths: readonly string[];
  /** `.br` and `.gz` of a file in `paths`; one that stands alone is a path like any other. */
  variants: readonly string[];
  read(path: string): Uint8Array;
}

/** One promise of the downloads. `check` returns what is wrong, one line each. */
export interface SiteCheck {
  name: string;
  description: string;
  check(site: BuiltSite): string[] | Promise<string[]>;
}

export const LATEST = 'data/latest';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const readText = (site: BuiltSite, path: string): string => decoder.decode(site.read(path));
export const readJson = (site: BuiltSite, path: string): unknown => JSON.parse(readText(site, path));

export interface PublishedFile<T> {
  $schema: string;
  meta: {
    name: string;
    version: string;
    release_date: string | null;
    licence: string;
    citation: string;
    count: number;
  };
  data: T;
}

export function readTable<Name extends keyof TableRows>(site: BuiltSite, name: Name): TableRows[Name] {
  return (readJson(site, `${LATEST}/${name}.json`) as PublishedFile<TableRows[Name]>).data;
}

/** The rows of a CSV as text, header first, by a parser that shares no code with what wrote it. */
export const readCsv = (site: BuiltSite, path: string): string[][] =>
  parse(readText(site, path), { relax_column_count: true, bom: false }) as string[][];

export function listFolder(site: BuiltSite, folder: string): string[] {
  return site.paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}

/** The code points of every source text. */
export function readSources(site: BuiltSite): Map<string, string[]> {
  const folder = `${LATEST}/sources`;
  return new Map(listFolder(site, folder).map((name) => [name, Array.from(readText(site, `${folder}/${name}`))]));
}
