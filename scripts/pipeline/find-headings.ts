import { parseChineseNumber } from '../../src/domain/chinese-number.ts';
import { KNOWN_TITLES } from './lexicon/section-words.ts';

/** A heading in clean-text offsets; `level` is the rank of its numbering style, 1 for chapters down to 6. */
export interface Heading {
  readonly level: number;
  readonly marker: string;
  readonly start: number;
  readonly markerEnd: number;
  readonly titleStart: number;
  readonly end: number;
}

interface Style {
  readonly level: number;
  readonly pattern: RegExp;
}

const CN = '[一二三四五六七八九十百零〇]{1,4}';
/** Numbering styles: 第三章, 第一节, 一、, (一), 1., (1). The marker itself is group 1, the number group 2. */
const STYLES: readonly Style[] = [
  { level: 1, pattern: new RegExp(`(第(${CN}|\\d{1,2})[章编篇]|第(${CN})部分)[、:. \\t]?`, 'y') },
  { level: 2, pattern: new RegExp(`(第(${CN}|\\d{1,2})节)[、:. \\t]?`, 'y') },
  { level: 3, pattern: new RegExp(`((${CN})[、.．])`, 'y') },
  { level: 4, pattern: new RegExp(`([(（](${CN})[)）])[、.]?`, 'y') },
  { level: 5, pattern: /((\d{1,3})(?:[.．、](?![\d]|[gG]\b)|\t))/y },
  { level: 6, pattern: /([(（](\d{1,2})[)）])[、.]?/y },
];
const ARTICLE = new RegExp(`(第(${CN}|\\d{1,3})条)[、:. \\t]?`, 'y');

const SENTENCE_END = '。;!?:)”》…．';

const numberOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : parseChineseNumber(text));

/** Where a title that was run into the text ends: before a known sentence opening, or behind a closed phrase. */
const OPENING =
  /“十[一二三四五六]五”(?:以来|期间|时期)?|以习近平|坚持|到20\d\d|截至|20\d\d年|当前,|进入新时代|近年来|为(?:深入|全面|贯彻|进一步)|激励|我市|全市|在国家|按照|根据|有效地|强化大/;
const CLOSED_PHRASE =
  /(?:扎实|稳步|有效|逐步|进一步|明显|显著|持续|全面|不断|快速)(?:推进|提升|提高|完善|优化|改善|增强|加强|发展)(?=[^,，、的])/;
const NOUN_THEN_VERB =
  /(?:体系|建设|发展|能力|体制|机制|水平|服务|工作|治理|改革|管理|保障|队伍|事业)(?=(?:健全|完善|深化|加强|强化|优化|实施|升级|扩大|推进|推动|建立|构建|打造|加快|全面|统筹|持续|大力|提升|促进|落实)[^,，。、])/;

function endOfRunInTitle(text: string, start: number, limit: number): number {
  const window = text.slice(start, Math.min(limit, start + 48));
  for (const title of KNOWN_TITLES) if (window.startsWith(title)) return start + title.length;
  const stop = window.search(/[。;!?:\n]/);
  const reach = stop < 0 ? window.length : stop;
  const ends = [stop < 0 ? window.length : stop];
  const opening = window.slice(1).search(OPENING);
  if (opening >= 1 && opening + 1 < reach) ends.push(opening + 1);
  const phrase = CLOSED_PHRASE.exec(window);
  if (phrase && phrase.index + phrase[0].length < reach) ends.push(phrase.index + phrase[0].length);
  const noun = NOUN_THEN_VERB.exec(window.slice(6));
  if (noun && noun.index + 6 + noun[0].length < reach) ends.push(noun.index + 6 + noun[0].length);
  return start + Math.min(...ends, 40);
}

/** A title in its own line, or the first short sentence of a paragraph, or one run into flattened text. */
function endOfTitle(text: string, start: number, paragraphEnd: number, runIn: boolean, long: boolean): number {
  const line = text.slice(start, Math.min(paragraphEnd, start + 60));
  const whole = paragraphEnd - start <= 60;
  if (long) return endOfRunInTitle(text, start, paragraphEnd);
  const stop = line.search(/[。!?]/);
  if (whole && stop < 0 && !/[:;]$/.test(line))
    return runIn && paragraphEnd - start > 40 ? endOfRunInTitle(text, start, paragraphEnd) : paragraphEnd;
  if (stop > 0 && stop <= 32 && !/[;]/.test(line.slice(0, stop)) && !/\d/.test(line.slice(0, stop)))
    return start + stop;
  return start;
}

/**
 * Finds numbered headings: at the head of a paragraph, or run into the text behind a full stop
 * (「…坚实基础。(一)健康鄂尔多斯建设扎实推进…」), also where a chapter's title runs straight into its first section
 * (「第一章规划背景一、发展现状“十三五”以来」). Run-in numbers must continue the count of their style.
 */
export function findHeadings(text: string, start: number, end: number): Heading[] {
  const headings: Heading[] = [];
  const last: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  let paragraphStart = start;
  let bodyStart = start;
  while (paragraphStart < end) {
    let paragraphEnd = text.indexOf('\n', paragraphStart);
    if (paragraphEnd < 0 || paragraphEnd > end) paragraphEnd = end;
    const long = paragraphEnd - paragraphStart > 400;
    let at = paragraphStart;
    let head = true;
    while (at < paragraphEnd) {
      const found = readMarker(text, at);
      if (found) {
        const value = numberOf(found.number);
        const expected = (last[found.level] ?? 0) + 1;
        const previous = headings.at(-1);
        const behindTitle =
          previous !== undefined && long && at > previous.titleStart && at - previous.titleStart <= 16;
        const before = text.charAt(at - 1);
        const inSequence = value === 1 || value === expected;
        const runInAllowed =
          inSequence &&
          (SENTENCE_END.includes(before) ||
            behindTitle ||
            (found.level === 1 && long && /^第.{1,4}章/.test(found.marker)) ||
            (found.level === 4 && long && !/[第按据照]/.test(before)));
        const accepted = head
          ? isHeadAllowed(text, at, found, paragraphEnd)
          : runInAllowed && !isListed(text, at, found);
        if (accepted && value !== null) {
          if (behindTitle && previous && previous.end > at) headings[headings.length - 1] = { ...previous, end: at };
          for (let level = found.level + 1; level < last.length; level++) last[level] = 0;
          last[found.level] = value;
          const titleStart = at + found.length;
          const titleEnd = endOfTitle(text, titleStart, paragraphEnd, !head || long, long);
          headings.push({
            level: found.level,
            marker: found.marker,
            start: at,
            markerEnd: at + found.marker.length,
            titleStart,
            end: titleEnd,
          });
          at = titleStart;
          head = false;
          continue;
        }
      }
      head = false;
      at = nextCandidate(text, at + 1, paragraphEnd);
    }
    bodyStart = paragraphEnd + 1;
    paragraphStart = bodyStart;
  }
  return headings;
}

interface Marker {
  readonly level: number;
  readonly marker: string;
  readonly number: string;
  readonly length: number;
}

function readMarker(text: string, at: number): Marker | null {
  const c = text.charCodeAt(at);
  const possible = c === 0x7b2c || c === 40 || (c >= 48 && c <= 57) || isChineseDigit(c);
  if (!possible) return null;
  for (const { level, pattern } of STYLES) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (m) return { level, marker: m[1] ?? '', number: m[2] ?? m[3] ?? '', length: m[0].length };
  }
  ARTICLE.lastIndex = at;
  const article = ARTICLE.exec(text);
  return article ? { level: 5, marker: article[1] ?? '', number: article[2] ?? '', length: article[0].length } : null;
}

const CHINESE_DIGITS = '一二三四五六七八九十';
const isChineseDigit = (c: number): boolean => CHINESE_DIGITS.includes(String.fromCharCode(c));

/** The next place where a marker may start. */
function nextCandidate(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 40 || c === 0x7b2c) return i;
    if ((c >= 48 && c <= 57) || isChineseDigit(c)) {
      const b = text.charCodeAt(i - 1);
      if (!((b >= 48 && b <= 57) || isChineseDigit(b) || b === 46)) return i;
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
