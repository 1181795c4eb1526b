/** The three indexes that are measured beside each other, written as folders that a static server can serve. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { AliasGroup } from '../../src/domain/search-query.ts';
import type { SearchNames, SearchRecord } from '../../src/domain/search-record.ts';
import { writeIndex } from '../search/write-index.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { readBigrams } from './read-bigrams.ts';

/** Milliseconds from the records to the finished folder. */
export interface WrittenIndex {
  index_ms: number;
}

async function time(work: () => Promise<void>): Promise<WrittenIndex> {
  const begun = performance.now();
  await work();
  return { index_ms: Math.round(performance.now() - begun) };
}

export async function writeOurs(
  folder: string,
  records: readonly SearchRecord[],
  names: SearchNames,
  aliases: readonly AliasGroup[],
): Promise<WrittenIndex> {
  const written = await time(() => writeIndex(folder, 'zh', records, names, aliases));
  await close();
  return written;
}

/** A page for each record, as a site would have it: what Pagefind as it comes is given. */
export function writePages(folder: string, records: readonly SearchRecord[]): void {
  for (const [i, { text }] of records.entries()) {
    const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '</p><p>');
    mkdirSync(join(folder, String(i)), { recursive: true });
    writeFileAtomically(
      join(folder, String(i), 'index.html'),
      `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"></head><body><p>${body}</p></body></html>`,
    );
  }
}

/** Pagefind as it comes, over pages that stand already. */
export async function writePlain(folder: string, pages: string): Promise<WrittenIndex> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  let built: PagefindIndex | undefined;
  const written = await time(async () => {
    built = (await createIndex({})).index;
    await built?.addDirectory({ path: pages });
    await built?.writeFiles({ outputPath: folder });
  });
  const files = (await built?.getFiles())?.files ?? [];
  writeFileAtomically(join(folder, 'rows.json'), JSON.stringify(Object.fromEntries(files.flatMap(readRow))));
  await close();
  return written;
}

/** Which record a result of the engine is, for the scores only: a reader’s browser learns it from the texts. */
function readRow({ path, content }: IndexFile): [string, number][] {
  const key = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (key === undefined) return [];
  const url = /"url":"\/(\d+)\/"/.exec(gunzipSync(content).toString('utf8'))?.[1];
  return [[key, Number(url)]];
}

/** MiniSearch over pairs of characters, with the texts that a result list needs. */
export function writeBigrams(folder: string, records: readonly SearchRecord[]): Promise<WrittenIndex> {
  return time(async () => {
    const require = createRequire(join(process.cwd(), 'tests/bench/package.json'));
    const path = require.resolve('minisearch');
    const { default: MiniSearch } = (await import(path)) as { default: new (options: object) => MiniSearchLike };
    const engine = new MiniSearch({ fields: ['text'], storeFields: ['text'], tokenize: readBigrams });
    engine.addAll(records.map(({ text }, id) => ({ id, text })));
    mkdirSync(folder, { recursive: true });
    writeFileAtomically(join(folder, 'index.json'), JSON.stringify(engine));
    const module = join(dirname(path), '../es/index.js');
    writeFileAtomically(join(folder, 'minisearch.js'), readFileSync(module));
  });
}

interface MiniSearchLike {
  addAll(rows: { id: number; text: string }[]): void;
}
