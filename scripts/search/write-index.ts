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

/** What the engine is told of a record, and keeps as its fragment to the letter: the name of the file is made from it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
}

export function formatFragments(records: readonly SearchRecord[], language: SearchLanguage): Fragment[] {
  return records.map(({ kind, id, text }) => ({ url: `${kind}/${id}`, content: tidy(formatContent(text, language)) }));
}

/** As the engine keeps a text: no zero-width spaces, and one space for all white space («    1    床位» in a table). */
const tidy = (content: string): string =>
  content
    .replaceAll('\u200b', '')
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .replaceAll(/^ | $/g, '');

/** All punctuation of the fragments: as tokens of their own they keep phrases from running across them. */
function listPunctuation(fragments: readonly Fragment[]): string {
  const chars = new Set<string>();
  for (const { content } of fragments) for (const char of content) chars.add(char);
  return [...chars, LINE_TOKEN].filter(isPunctuation).sort().join('');
}

/**
 * The full names that the engine gives its fragments: the SHA-1 of a fragment’s JSON, each byte in hex without a leading
 * zero.
 */
function hashFragments(fragments: readonly Fragment[]): string[] {
  return fragments.map(({ url, content }) => {
    const word_count = content.split(' ').length;
    const json = JSON.stringify({ url, content, word_count, filters: {}, meta: {}, anchors: [] });
    return [...createHash('sha1').update(json).digest()].map((byte) => byte.toString(16)).join('');
  });
}

/** The engine’s result ids, in the order of the fragments: it cuts each full name as short as it stays unique. */
export function listKeys(
  paths: Iterable<string>,
  fragments: readonly Fragment[],
  language: SearchLanguage,
  hashes = hashFragments(fragments),
): string[] {
  const prefix = `fragment/${ENGINE_LANGUAGE[language]}_`;
  const names = new Set(paths);
  return hashes.map((hash, i) => {
    for (let length = SHORTEST_KEY; length <= hash.length; length += 1) {
      if (names.has(`${prefix}${hash.slice(0, length)}.pf_fragment`)) return hash.slice(0, length);
    }
    const url = fragments[i]?.url ?? '';
    throw new Error(
      `search index - error → the search engine has no fragment for ${url}. Run npm ci for the engine of package-lock.json; if it stays, this text is kept otherwise than it was given: mend scripts/search/write-index.ts.`,
    );
  });
}

async function addFragments(index: PagefindIndex, fragments: readonly Fragment[], language: SearchLanguage) {
  for (let from = 0; from < fragments.length; from += BATCH) {
    const replies = await Promise.all(
      fragments
        .slice(from, from + BATCH)
        .map((fragment) => index.addCustomRecord({ ...fragment, language: ENGINE_LANGUAGE[language] })),
    );
    const error = replies.flatMap((reply) => reply.errors)[0];
    if (error !== undefined) throw new Error(error);
  }
}

/** The files of one language’s index by their path in its folder, and the key of each record in it. */
async function buildIndex(
  records: readonly SearchRecord[],
  language: SearchLanguage,
): Promise<{ files: Map<string, Uint8Array>; keys: string[] }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const fragments = formatFragments(records, language);
  const { index, errors } = await createIndex({
    includeCharacters: language === 'zh' ? listPunctuation(fragments) : ENGLISH_WORD_CHARS,
  });
  if (index === undefined) throw new Error(errors.join('\n'));
  await addFragments(index, fragments, language);
  const writing = index.getFiles();
  // Hashed while the engine, a process of its own, packs its files.
  const hashes = hashFragments(fragments);
  const { files } = await writing;
  await index.deleteIndex();
  const used = new Map<string, Uint8Array>();
  for (const { path, content } of files) if (!UNUSED[language].test(path)) used.set(path, content);
  return { files: used, keys: listKeys(used.keys(), fragments, language, hashes) };
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
  const manifest = packManifest(records, names, index.keys);
  const files = new Map<string, string | Uint8Array>([
    ...index.files,
    ['records.json', JSON.stringify(manifest)],
    ['aliases.json', JSON.stringify(aliases)],
  ]);
  replaceFolderAtomically(folder, files, { durable: false });
}
