import { normaliseSearchText } from '../../src/domain/search-text.ts';

/** Pairs of neighbouring characters inside runs of letters, digits, %, ‰ and full stops; a lone character as it is. */
export function readBigrams(text: string): string[] {
  const runs = normaliseSearchText(text).match(/[\p{L}\p{N}%‰.]+/gu) ?? [];
  return runs.flatMap((run) => {
    const chars = [...run];
    return chars.length === 1 ? chars : chars.slice(1).map((char, i) => `${chars[i]}${char}`);
  });
}
