import { KIND_WORDS } from './kind-words.ts';
import { PairTable } from './pair-table.ts';

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
  readonly word: number;
}

/** Words of more than one unit by their first two, longest first, and words of one; at 0 none. */
const BY_PAIR: ListedWord[][] = [[]];
const PAIRS = new PairTable();
const LONE: (ListedWord | null)[] = [null];
const LONE_OF = new Uint16Array(0x10000);
/** Units that a word begins with. */
const BEGINS = new Uint8Array(0x10000);
for (const [word, { text }] of WORDS.entries()) {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  BEGINS[first] = 1;
  if (text.length === 1) LONE_OF[first] = LONE.push({ text, word }) - 1;
  else {
    const known = PAIRS.get(first, second);
    if (known > 0) BY_PAIR[known]?.push({ text, word });
    else PAIRS.add(first, second, BY_PAIR.push([{ text, word }]) - 1);
  }
}
for (const list of BY_PAIR) list.sort((a, b) => b.text.length - a.text.length);

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
  const first = text.charCodeAt(at);
  if (BEGINS[first] === 0) return null;
  const pair = at + 1 < end ? PAIRS.get(first, text.charCodeAt(at + 1)) : -1;
  if (pair > 0)
    for (const listed of BY_PAIR[pair] ?? []) {
      const { length } = listed.text;
      if (at + length <= end && (length === 2 || text.startsWith(listed.text, at))) return listed;
    }
  return LONE[LONE_OF[first] ?? 0] ?? null;
}
