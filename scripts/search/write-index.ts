import { createHash } from 'node:crypto';
import { createIndex, type PagefindIndex } from 'pagefind';
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
import { replaceFolderAtomically } from '../write-atomically.ts';

/** The engine splits Chinese with a dictionary; texts that are one character a token are in no language that it knows. */
const ENGINE_LANGUAGE: Record<SearchLanguage, string> = { zh: 'und', en: 'en' };
/** What the engine writes besides: its own interface, and the WebAssembly for other languages. */
const UNUSED: Record<SearchLanguage, RegExp> = {
  zh: /^(?:pagefind-.+\.(?:js|css)|wasm\.en\.pagefind)$/,
  en: /^(?:pagefind-.+\.(?:js|css)|wasm\.unknown\.pagefind)$/,
};
const SHORTEST_KEY = 7;
const BATCH = 1024;
/**
 * Word places in one file of the index. With the engine’s 20,000 a query of four characters fetches four files of 20 KB;
 * smaller ones hold little but the characters that were asked for. The engine reads it from the environment only.
 */
const CHUNK_SIZE = '1000';

/** All punctuation of the records: as tokens of their own they keep phrases from running across them. */
function listPunctuation(records: readonly SearchRecord[]): string {
  const chars = new Set(records.map((record) => tokeniseChars(record.text).join('')).join(LINE_TOKEN));
  return [...chars].filter(isPunctuation).sort().join('');
}

/** What the engine is told of a record, and keeps as its fragment. */
function formatFragment(record: SearchRecord, language: SearchLanguage): { url: string; content: string } {
  return { url: `${record.kind}/${record.id}`, content: formatContent(record.text, language) };
}

/**
 * The engine’s result ids, in the order of the records. It names a fragment by the SHA-1 of its JSON, each byte in hex
 * without a leading zero, and cuts the name as short as it stays unique.
 */
export function listKeys(
  paths: Iterable<string>,
  records: readonly SearchRecord[],
  language: SearchLanguage,
): string[] {
  const prefix = `fragment/${ENGINE_LANGUAGE[language]}_`;
  const names = new Set(paths);
  return records.map((record) => {
    const { url, content } = formatFragment(record, language);
    const word_count = content.split(/\s+/).length;
    const json = JSON.stringify({ url, content, word_count, filters: {}, meta: {}, anchors: [] });
    const hash = [...createHash('sha1').update(json).digest()].map((byte) => byte.toString(16)).join('');
    for (let length = SHORTEST_KEY; length <= hash.length; length += 1) {
      if (names.has(`${prefix}${hash.slice(0, length)}.pf_fragment`)) return hash.slice(0, length);
    }
    throw new Error(`search index - error → the search engine has no fragment for ${url}. Has its version changed?`);
  });
}

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[], language: SearchLanguage) {
  for (let from = 0; from < records.length; from += BATCH) {
    const replies = await Promise.all(
      records
        .slice(from, from + BATCH)
        .map((record) =>
          index.addCustomRecord({ ...formatFragment(record, language), language: ENGINE_LANGUAGE[language] }),
        ),
    );
    const error = replies.flatMap((reply) => reply.errors)[0];
    if (error !== undefined) throw new Error(error);
  }
}

/** The files of one language’s index, by their path in its folder. */
export async function buildIndex(
  records: readonly SearchRecord[],
  language: SearchLanguage,
): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({
    includeCharacters: language === 'zh' ? listPunctuation(records) : ENGLISH_WORD_CHARS,
  });
  if (index === undefined) throw new Error(errors.join('\n'));
  await addRecords(index, records, language);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(
    files
      .filter(({ path }) => !UNUSED[language].test(path))
      .map(({ path, content }): [string, Uint8Array] => [path, content]),
  );
}

/** Makes `folder` one language’s index with its manifest and aliases: built beside it, then swapped in whole. */
export async function writeIndex(
  folder: string,
  language: SearchLanguage,
  records: readonly SearchRecord[],
  names: SearchNames,
  aliases: readonly AliasGroup[],
): Promise<void> {
  const index = await buildIndex(records, language);
  const manifest = packManifest(records, names, listKeys(index.keys(), records, language));
  const files = new Map<string, string | Uint8Array>([
    ...index,
    ['records.json', JSON.stringify(manifest)],
    ['aliases.json', JSON.stringify(aliases)],
  ]);
  replaceFolderAtomically(folder, files, { durable: false });
}
