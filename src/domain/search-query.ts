import { normaliseSearchText } from './search-text.ts';

/** One condition of a query; a record must meet all of them. */
export interface QueryPart {
  /** Normalised text that must stand in the record, without a gap. */
  text: string;
  /** Whether the reader put it in quotation marks: then its punctuation counts. */
  quoted: boolean;
}

const QUOTED = /"([^"]*)"|“([^“”]*)”|「([^「」]*)」/gu;
/** Inside a run of these a query stays in one piece: 90%, 6.8, 15/10万 falls into 15 and 10万. */
const SEPARATORS = /[^\p{L}\p{M}\p{N}%‰.]+/u;

/** Splits a query at white space and punctuation; all parts must be found, a quoted phrase as it stands. */
export function splitQuery(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  const rest = query.normalize('NFKC').replaceAll(QUOTED, (_, ...groups: (string | undefined)[]) => {
    const phrase = normaliseSearchText(groups.slice(0, 3).find((group) => group !== undefined) ?? '').trim();
    if (/[\p{L}\p{N}]/u.test(phrase)) parts.push({ text: phrase, quoted: true });
    return ' ';
  });
  for (const piece of normaliseSearchText(rest).split(SEPARATORS)) {
    const text = trimDots(piece);
    if (/[\p{L}\p{N}%‰]/u.test(text)) parts.push({ text, quoted: false });
  }
  return parts.filter((part, i) => parts.findIndex((other) => other.text === part.text) === i);
}

/** A full stop at the end of a Latin word is punctuation; those of 6.8 and 1.政府主导 are part of the text. */
function trimDots(piece: string): string {
  return /^[\p{Script=Latin}.]+$/u.test(piece) ? piece.replaceAll(/^\.+|\.+$/g, '') : piece;
}

/** Whether a normalised text meets every part: what the index must answer, told by a plain scan. */
export function matchesQuery(normalisedText: string, parts: readonly QueryPart[]): boolean {
  return parts.length > 0 && parts.every((part) => normalisedText.includes(part.text));
}

/** Overlapping pairs of characters, for near results where nothing fits exactly. */
export function splitBigrams(text: string): string[] {
  const chars = [...text];
  if (chars.length < 3) return [text];
  return [...new Set(chars.slice(1).map((char, i) => `${chars[i]}${char}`))];
}

/** Forms that name one thing: those that some record holds, and others that a reader may type. */
export type AliasGroup = [found: string[], others: string[]];

/** Other spellings of what the query names, each as the whole query with that name replaced; longest name first. */
export function widenQuery(query: string, groups: readonly AliasGroup[]): string[] {
  const wanted = normaliseSearchText(query).trim();
  const offers = groups.flatMap(([found, others]) => {
    const names = [...found, ...others].map(normaliseSearchText).filter((form) => wanted.includes(form));
    const name = names.sort((a, b) => b.length - a.length)[0];
    if (name === undefined) return [];
    // A longer form that holds the name is among its hits already.
    return found.filter((form) => !normaliseSearchText(form).includes(name)).map((form) => ({ name, form }));
  });
  offers.sort((a, b) => b.name.length - a.name.length);
  return [...new Set(offers.map(({ name, form }) => wanted.replace(name, () => form)))];
}
