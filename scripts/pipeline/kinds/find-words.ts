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

/** Words by their first character, longest first. */
const BY_FIRST = new Map<number, { readonly text: string; readonly word: number }[]>();
for (const [word, { text }] of WORDS.entries()) {
  const first = text.charCodeAt(0);
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), { text, word }].sort((a, b) => b.text.length - a.text.length),
  );
}

/** The longest word at each place of [start, end), in one pass; words do not overlap. */
export function findWords(text: string, start: number, end: number): WordHit[] {
  const hits: WordHit[] = [];
  let at = start;
  while (at < end) {
    const found = BY_FIRST.get(text.charCodeAt(at))?.find(
      (w) => at + w.text.length <= end && text.startsWith(w.text, at),
    );
    if (found) {
      hits.push({ start: at, end: at + found.text.length, word: found.word });
      at += found.text.length;
    } else at++;
  }
  return hits;
}
