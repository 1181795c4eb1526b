import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { packManifest } from '../../src/domain/search-manifest.ts';
import type { AliasGroup } from '../../src/domain/search-query.ts';
import type { SearchNames, SearchRecord } from '../../src/domain/search-record.ts';
import {
  ENGLISH_WORD_CHARS,
  formatContent,
  isPunctuation,
  LINE_TOKEN,
  type SearchLanguage,
  tokeniseChars,
} from '../../src/domain/search-text.ts';

/** The engine splits Chinese with a dictionary; texts that are one character a token are in no language that it knows. */
const ENGINE_LANGUAGE: Record<SearchLanguage, string> = { zh: 'und', en: 'en' };
/** What the client loads; the engine’s own interface is left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.\w+\.pagefind|(?:index|fragment)\/.+)$/;
const BATCH = 64;
/**
 * Word places in one file of the index. With the engine’s 20,000 a query of four characters fetches four files of 20 KB;
 * smaller ones hold little but the characters that were asked for. The engine reads it from the environment only.
 */
const CHUNK_SIZE = '1000';

export interface BuiltIndex {
  files: IndexFile[];
  /** The engine’s result ids, in the order of the records. */
  keys: string[];
}

/** All punctuation of the records: as tokens of their own they keep phrases from running across them. */
function listPunctuation(records: readonly SearchRecord[]): string {
  const chars = new Set(records.flatMap((record) => tokeniseChars(record.text)).concat(LINE_TOKEN));
  return [...chars].filter(isPunctuation).sort().join('');
}

function isNeeded(path: string, language: SearchLanguage): boolean {
  return NEEDED.test(path) && path !== (language === 'en' ? 'wasm.unknown.pagefind' : 'wasm.en.pagefind');
}

function readKeys(files: readonly IndexFile[], addresses: readonly string[]): string[] {
  const keyOf = new Map<string, string>();
  for (const file of files) {
    const key = /^fragment\/(?:[a-z]+_)?(\w+)\.pf_fragment$/.exec(file.path)?.[1];
    if (key === undefined) continue;
    const text = gunzipSync(file.content).toString('utf8');
    const url = (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
    keyOf.set(url, key);
  }
  return addresses.map((address) => {
    const key = keyOf.get(address);
    if (key === undefined) throw new Error(`the search engine has no fragment for ${address}`);
    return key;
  });
}

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[], language: SearchLanguage) {
  for (let from = 0; from < records.length; from += BATCH) {
    const replies = await Promise.all(
      records.slice(from, from + BATCH).map((record) =>
        index.addCustomRecord({
          url: `${record.kind}/${record.id}`,
          content: formatContent(record.text, language),
          language: ENGINE_LANGUAGE[language],
        }),
      ),
    );
    const error = replies.flatMap((reply) => reply.errors)[0];
    if (error !== undefined) throw new Error(error);
  }
}

/** Indexes the records of one language in memory. */
export async function buildIndex(records: readonly SearchRecord[], language: SearchLanguage): Promise<BuiltIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({
    includeCharacters: language === 'zh' ? listPunctuation(records) : ENGLISH_WORD_CHARS,
  });
  if (index === undefined) throw new Error(errors.join('\n'));
  await addRecords(index, records, language);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const needed = files.filter((file) => isNeeded(file.path, language));
  return {
    files: needed,
    keys: readKeys(
      needed,
      records.map((record) => `${record.kind}/${record.id}`),
    ),
  };
}

/** Writes one language’s index folder, with its manifest and aliases; whatever stood there is removed. */
export async function writeIndex(
  folder: string,
  language: SearchLanguage,
  records: readonly SearchRecord[],
  names: SearchNames,
  aliases: readonly AliasGroup[],
): Promise<void> {
  const { files, keys } = await buildIndex(records, language);
  rmSync(folder, { recursive: true, force: true });
  const extra = {
    'records.json': packManifest(records, names, keys),
    'aliases.json': aliases,
  };
  for (const { path, content } of files) writeInto(folder, path, content);
  for (const [path, value] of Object.entries(extra)) writeInto(folder, path, JSON.stringify(value));
}

function writeInto(folder: string, path: string, content: Uint8Array | string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
