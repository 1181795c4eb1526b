import { isNewline, lineEnd } from './line-ends.ts';

/** How far a header stands in from the margin, where the cell over the names of the rows is blank. */
const INDENT = 4;
const LONGEST_LINE = 160;
const LONGEST_HEAD = 16;

interface WideLine {
  /** Blanks before the first word; a full-width blank counts as two. */
  readonly indent: number;
  readonly words: readonly { readonly text: string; readonly start: number }[];
}

/** The words of a line that wide gaps part. */
function readWide(raw: string, start: number, end: number): WideLine {
  const line = end - start > LONGEST_LINE ? '' : raw.slice(start, end);
  const lead = /^[ \u3000\u00a0]*/.exec(line)?.[0] ?? '';
  return {
    indent: lead.length + (lead.match(/\u3000/g)?.length ?? 0),
    words: /[\t|]/.test(line)
      ? []
      : Array.from(line.matchAll(/\S+(?:[ \u00a0]\S+)*/g), (m) => ({ text: m[0], start: start + m.index })),
  };
}

function nextLine(raw: string, end: number): { start: number; end: number } {
  let start = end + 1;
  while (start < raw.length && isNewline(raw.charCodeAt(start))) start++;
  return { start, end: lineEnd(raw, start) };
}

const isHeadLine = ({ indent, words }: WideLine): boolean =>
  indent >= INDENT &&
  words.length >= 2 &&
  words.every(({ text }) => text.length <= LONGEST_HEAD && !/[。;；,，:：]/.test(text));

/** A name at the margin and a number under each heading. */
const isRow = ({ indent, words }: WideLine, width: number): boolean =>
  indent <= 2 &&
  words.length === width + 1 &&
  /[一-鿿]{2}/.test(words[0]?.text ?? '') &&
  words.slice(1).every(({ text }) => /^[<>≥≤＜＞-]?\d|^[-—－]+$/.test(text));

/**
 * 「　　　　2021年　　2022年」 over 「床位数　　2164　　2187」: how many cells end before each word of a header whose first
 * cell is blank, by where the word starts; the upper of two such lines spans the lower in equal parts. Null for any other line.
 */
export function readHeadlessHead(raw: string, start: number, end: number): ReadonlyMap<number, number> | null {
  const own = readWide(raw, start, end);
  if (!isHeadLine(own)) return null;
  const next = nextLine(raw, end);
  const below = readWide(raw, next.start, next.end);
  if (isRow(below, own.words.length)) return cellsBefore(own, 1);
  const spanned = below.words.length / own.words.length;
  if (!isHeadLine(below) || !Number.isInteger(spanned) || spanned < 2) return null;
  const after = nextLine(raw, next.end);
  return isRow(readWide(raw, after.start, after.end), below.words.length) ? cellsBefore(own, spanned) : null;
}

const cellsBefore = ({ words }: WideLine, spanned: number): ReadonlyMap<number, number> =>
  new Map(words.map(({ start }, i) => [start, i === 0 ? 1 : spanned]));
