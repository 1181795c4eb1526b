import { KIND_WORDS } from './kind-words.ts';

/** A word of the lexicon as it stands in the text. */
export interface WordHit {
  readonly start: number;
  readonly end: number;
  /** Index of the word in WORDS. */
  readonly word: number;
}

export interface KindWord {
  readonly text: string;
  /** Groups that it belongs to; none for a word that only keeps a shorter one from counting. */
  readonly groups: readonly string[];
}

/** All words of the lexicon, each once. */
export const WORDS: readonly KindWord[] = collectWords();

function collectWords(): KindWord[] {
  const groups = new Map<string, string[]>();
  for (const [group, words] of Object.entries(KIND_WORDS))
    for (const word of words.split(' ')) {
      const list = groups.get(word) ?? [];
      if (!group.startsWith('_') && !list.includes(group)) list.push(group);
      groups.set(word, list);
    }
  return Array.from(groups, ([text, of]) => ({ text, groups: of }));
}

interface ListedWord {
  readonly text: string;
  /** Its second unit; NaN for a word of one. */
  readonly second: number;
  readonly word: number;
}

/** Words by their first character, longest first; the bucket of each character, 0 for none. */
const BUCKETS: ListedWord[][] = [[]];
const BUCKET_OF = new Uint16Array(0x10000);
for (const [word, { text }] of WORDS.entries()) {
  const first = text.charCodeAt(0);
  if (BUCKET_OF[first] === 0) BUCKET_OF[first] = BUCKETS.push([]) - 1;
  BUCKETS[BUCKET_OF[first] ?? 0]?.push({ text, second: text.charCodeAt(1), word });
}
for (const bucket of BUCKETS) bucket.sort((a, b) => b.text.length - a.text.length);

/** The longest word at each place of [start, end), in one pass; words do not overlap. */
export function findWords(text: string, start: number, end: number): WordHit[] {
  const hits: WordHit[] = [];
  let at = start;
  while (at < end) {
    const found = wordAt(text, at, end);
    if (found) {
      hits.push({ start: at, end: at + found.text.length, word: found.word });
      at += found.text.length;
    } else at++;
  }
  return hits;
}

function wordAt(text: string, at: number, end: number): ListedWord | null {
  const number = BUCKET_OF[text.charCodeAt(at)] ?? 0;
  if (number === 0) return null;
  const second = text.charCodeAt(at + 1);
  for (const listed of BUCKETS[number] ?? []) {
    const { length } = listed.text;
    if (length > 1 && listed.second !== second) continue;
    if (at + length <= end && (length <= 2 || text.startsWith(listed.text, at))) return listed;
  }
  return null;
}
