import { normaliseSearchText } from './search-text.ts';

/** Half-open, in UTF-16 code units of the text as given. */
export interface Match {
  start: number;
  end: number;
}

/** The normalised text, and for each of its code units the place of its source in the text as given. */
function mapNormalised(text: string, keepSpace: boolean): { normal: string; from: number[]; to: number[] } {
  let normal = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const char of text) {
    const plain = normaliseSearchText(char);
    const kept = keepSpace ? plain : plain.replaceAll(/\s/g, '');
    for (let i = 0; i < kept.length; i += 1) {
      from.push(at);
      to.push(at + char.length);
    }
    normal += kept;
    at += char.length;
  }
  return { normal, from, to };
}

/** All places of the needles (normalised), in the order of the text, overlaps joined. */
export function findMatches(text: string, needles: readonly string[], keepSpace = true): Match[] {
  const { normal, from, to } = mapNormalised(text, keepSpace);
  const found: Match[] = [];
  for (const needle of needles) {
    const wanted = keepSpace ? needle : needle.replaceAll(/\s/g, '');
    if (wanted === '') continue;
    for (let at = normal.indexOf(wanted); at >= 0; at = normal.indexOf(wanted, at + 1)) {
      found.push({ start: from[at] ?? 0, end: to[at + wanted.length - 1] ?? 0 });
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return joinOverlaps(found);
}

function joinOverlaps(matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    if (last !== undefined && match.start < last.end) last.end = Math.max(last.end, match.end);
    else joined.push({ ...match });
  }
  return joined;
}

/** A piece of an excerpt. */
export interface ExcerptPiece {
  text: string;
  hit: boolean;
}

/** The part of a text around its first match, cut into marked and unmarked pieces. */
export function cutExcerpt(text: string, needles: readonly string[], before = 36, length = 130): ExcerptPiece[] {
  const matches = findMatches(text, needles);
  const first = matches[0]?.start ?? 0;
  const start = text.length <= length || first <= before ? 0 : first - before;
  const end = Math.min(text.length, Math.max(start + length, matches[0]?.end ?? 0));
  const pieces: ExcerptPiece[] = start > 0 ? [{ text: '…', hit: false }] : [];
  let at = start;
  for (const match of matches) {
    if (match.start >= end) break;
    if (match.start > at) pieces.push({ text: text.slice(at, match.start), hit: false });
    at = Math.min(match.end, end);
    pieces.push({ text: text.slice(match.start, at), hit: true });
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}
