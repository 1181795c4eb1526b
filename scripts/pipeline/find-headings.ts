import { endOfTitle } from './end-of-title.ts';
import { DEEPEST_LEVEL, isChineseDigit, isDigit, type Marker, readLineMarker, readMarker } from './heading-styles.ts';
import { KNOWN_TITLES } from './lexicon/section-words.ts';

/** A heading in clean-text offsets; `level` is the rank of its numbering style, 1 for chapters. */
export interface Heading {
  readonly level: number;
  readonly marker: string;
  readonly start: number;
  readonly markerEnd: number;
  readonly titleStart: number;
  readonly end: number;
}

const SENTENCE_END = '。;!?:)”》…．';
const TITLES: ReadonlySet<string> = new Set(KNOWN_TITLES);

/** What has been counted so far, by level, and for 2.1.3 by its path. */
class Counts {
  private readonly last: number[] = new Array<number>(DEEPEST_LEVEL + 1).fill(0);
  private path: readonly number[] = [];
  /** Score sheets count on across their sections: 「B 资源下沉」 between rows 5 and 6. */
  private row = 0;

  isNext({ level, path, counted }: Marker): boolean {
    const own = path.at(-1) ?? 0;
    if (path.length === 1)
      return own === 1 || own === (this.last[level] ?? 0) + 1 || (counted && level === 5 && own === this.row + 1);
    const above = path.slice(0, -1);
    const known = above.every((n, i) => n === this.path[i]);
    if (own !== 1) return known && own === (this.path[path.length - 1] ?? 0) + 1;
    return known || this.path.length === 0 || above[0] === (this.path[0] ?? 0) + 1;
  }

  take({ level, path }: Marker): void {
    this.last.fill(0, level + 1);
    this.last[level] = path.at(-1) ?? 0;
    if (level === 5) this.row = path.at(-1) ?? 0;
    if (path.length > 1 || level === 1 || level === 3 || level === 5) this.path = path;
  }
}

/**
 * Finds headings: numbered ones at the head of a paragraph, or run into the text behind a full stop
 * (「…坚实基础。(一)健康鄂尔多斯建设扎实推进…」), also where a chapter's title runs straight into its first section
 * (「第一章规划背景一、发展现状“十三五”以来」), and titles in brackets or alone in their line. Run-in numbers must
 * continue the count of their style. `isGap` tells where white space that cleaning took out was printed before a place.
 */
export function findHeadings(text: string, start: number, end: number, isGap: (at: number) => boolean): Heading[] {
  const headings: Heading[] = [];
  const counts = new Counts();
  let unnumbered = 0;
  let paragraphStart = start;
  while (paragraphStart < end) {
    let paragraphEnd = text.indexOf('\n', paragraphStart);
    if (paragraphEnd < 0 || paragraphEnd > end) paragraphEnd = end;
    const long = paragraphEnd - paragraphStart > 400;
    let at = paragraphStart;
    let head = true;
    const title = readTitleLine(text, paragraphStart, paragraphEnd);
    if (title) {
      if (unnumbered === 0) unnumbered = (headings.at(-1)?.level ?? 2) + 0.5;
      headings.push({
        level: unnumbered,
        marker: '',
        start: at,
        markerEnd: at,
        titleStart: title.start,
        end: title.end,
      });
      at = title.end;
      head = false;
    }
    while (at < paragraphEnd) {
      const found =
        readMarker(text, at) ?? (head ? readCounted(text, start, at, paragraphEnd, isGap, headings.at(-1)) : null);
      if (found) {
        const previous = headings.at(-1);
        const behindTitle =
          previous !== undefined && long && at > previous.titleStart && at - previous.titleStart <= 16;
        const before = text.charAt(at - 1);
        const runInAllowed =
          counts.isNext(found) &&
          (SENTENCE_END.includes(before) ||
            behindTitle ||
            (found.level === 1 && long && /^第.{1,4}章/.test(found.marker)) ||
            (found.level === 4 && long && !/[第按据照]/.test(before)));
        const accepted = found.counted
          ? counts.isNext(found)
          : head
            ? isHeadAllowed(text, at, found, paragraphEnd)
            : runInAllowed && !isListed(text, at, found);
        if (accepted) {
          if (behindTitle && previous && previous.end > at) headings[headings.length - 1] = { ...previous, end: at };
          counts.take(found);
          const titleStart = at + found.length;
          headings.push({
            level: found.level,
            marker: found.marker,
            start: at,
            markerEnd: at + found.marker.length,
            titleStart,
            end: endOfTitle(text, titleStart, paragraphEnd, !head || long, long),
          });
          at = titleStart;
          head = false;
          continue;
        }
      }
      head = false;
      at = nextCandidate(text, at + 1, paragraphEnd);
    }
    paragraphStart = paragraphEnd + 1;
  }
  return headings;
}

/** 「【资金安排】县财政按…」, 「【存在问题(截至6月底)】」, or a known title alone in its line: 「存在问题」. */
function readTitleLine(text: string, start: number, end: number): { start: number; end: number } | null {
  if (text.charAt(start) === '【') {
    const close = text.slice(start, Math.min(end, start + 26)).indexOf('】');
    const title = close < 0 ? '' : text.slice(start + 1, start + close);
    return /^[一-鿿“”()\d、与和]{2,24}$/.test(title) && /[一-鿿]{2}/.test(title)
      ? { start: start + 1, end: start + close }
      : null;
  }
  if (end - start > 14 || end - start < 4) return null;
  return TITLES.has(text.slice(start, end).replace(/[::]$/, '')) ? { start, end } : null;
}

/** A marker that only its count makes one; the line before must have come to its end. */
function readCounted(
  text: string,
  start: number,
  at: number,
  end: number,
  isGap: (at: number) => boolean,
  previous: Heading | undefined,
): Marker | null {
  const before = text.charAt(at - 2);
  const lineBefore = text.lastIndexOf('\n', at - 2) + 1;
  const closed =
    at <= start + 1 ||
    SENTENCE_END.includes(before) ||
    '.]\n'.includes(before) ||
    at - 1 - lineBefore <= 24 ||
    (previous !== undefined && previous.start >= lineBefore);
  return closed ? readLineMarker(text, at, end, isGap) : null;
}

/** The next place where a marker may start. */
function nextCandidate(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 40 || c === 0x7b2c) return i;
    if (isDigit(c) || isChineseDigit(c)) {
      const b = text.charCodeAt(i - 1);
      if (!(isDigit(b) || isChineseDigit(b) || b === 46)) return i;
    }
  }
  return end;
}

/** 「三、四级手术」 and 「1、2型」 list numbers; they head nothing. */
function isListed(text: string, at: number, found: Marker): boolean {
  const next = text.charAt(at + found.length);
  return (
    (found.level === 3 || found.level === 5) &&
    /[一二三四五六七八九十\d]/.test(next) &&
    /[级类型批期]/.test(text.charAt(at + found.length + 1))
  );
}

function isHeadAllowed(text: string, at: number, found: Marker, paragraphEnd: number): boolean {
  if (isListed(text, at, found)) return false;
  if (found.level === 5 && found.marker.endsWith('\t'))
    return paragraphEnd - at > 6 && !/\t/.test(text.slice(at + found.length, paragraphEnd));
  return at + found.length < paragraphEnd;
}
