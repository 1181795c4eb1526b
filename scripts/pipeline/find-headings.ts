import { endOfTitle } from './end-of-title.ts';
import { HeadingCounts } from './heading-counts.ts';
import {
  isChineseDigit,
  isDigit,
  type Marker,
  readLineMarker,
  readMarker,
  readNextBeforeNumber,
  readPadded,
  ringOf,
} from './heading-styles.ts';
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

/**
 * Finds headings: numbered ones at the head of a paragraph, or run into the text behind a full stop
 * (「…坚实基础。(一)健康鄂尔多斯建设扎实推进…」), also where a chapter's title runs straight into its first section
 * (「第一章规划背景一、发展现状“十三五”以来」), and titles in brackets or alone in their line. Run-in numbers must
 * continue the count of their style. `isGap` tells where white space that cleaning took out was printed before a place.
 */
export function findHeadings(text: string, start: number, end: number, isGap: (at: number) => boolean): Heading[] {
  const headings: Heading[] = [];
  const counts = new HeadingCounts();
  let unnumbered = 0;
  let paragraphStart = start;
  while (paragraphStart < end) {
    let paragraphEnd = text.indexOf('\n', paragraphStart);
    if (paragraphEnd < 0 || paragraphEnd > end) paragraphEnd = end;
    const long = paragraphEnd - paragraphStart > 400;
    // A tab that only indents the paragraph: 「\t1.孕产妇健康管理:…」
    const indented =
      text.charAt(paragraphStart) === '\t' && !text.slice(paragraphStart + 1, paragraphEnd).includes('\t');
    let at = paragraphStart + (indented ? 1 : 0);
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
        readMarker(text, at) ??
        (head && isClosedBefore(text, start, at, headings.at(-1))
          ? readLineMarker(text, at, paragraphEnd, isGap, counts)
          : (readPadded(text, at, isGap) ?? readNextBeforeNumber(text, at)));
      if (found) {
        const previous = headings.at(-1);
        const behindTitle =
          previous !== undefined &&
          // 「二、重点任务(一)健全分级诊疗制度。」
          (long ||
            (found.level === 4 && found.path[0] === 1 && previous.level === 3) ||
            (isGap(at) && !text.startsWith('附件', paragraphStart))) &&
          at > previous.titleStart &&
          at - previous.titleStart <= 16;
        const before = text.charAt(at - 1);
        const runInAllowed =
          // 「……(七)全力保障改善民生」: an excerpt goes on with a later item.
          (counts.isNext(found) || text.slice(at - 2, at) === '……' || isExcerpt(text, at, found, isGap)) &&
          // 「《办法》第三章第十二条规定」 cites.
          // 「指标说明 1.平均级别按…计算。 2.预约诊疗率不含急诊。」
          ((found.level === 5 && /(?:说明|备注|附注)$/.test(text.slice(at - 3, at))) ||
            // 「1.基层诊疗量占比 ≥65% 15分 2.下转患者人次增长率 ≥10%」: cells of one line, parted by gaps
            (found.level === 5 &&
              found.path[0] !== 1 &&
              /[.．、]$/.test(found.marker) &&
              isGap(at) &&
              !text.startsWith('附件', paragraphStart) &&
              previous?.level === 5 &&
              previous.start >= paragraphStart) ||
            (SENTENCE_END.includes(before) && !(found.level <= 2 && before === '》')) ||
            // 「第三章　资源配置　第一节　床位配置　(1)总量调控。」
            (isGap(at) && /^第.{1,4}[章节条]/.test(found.marker) && isGap(at + found.marker.length)) ||
            behindTitle ||
            // 「附件3:…责任分工　一、搭建平台。…二、关爱重点人群。…」
            (isGap(at) && found.level === 3 && found.path[0] === 1 && text.slice(at, paragraphEnd).includes('。')) ||
            // 「癌症防治行动计划第二部分 重点任务」: a title that runs into the head of its part
            (found.level === 1 &&
              /部分|章/.test(found.marker) &&
              isGap(at + found.marker.length) &&
              paragraphEnd - paragraphStart <= 40 &&
              !/[,。;(《]/.test(text.slice(paragraphStart, paragraphEnd))) ||
            (found.level === 1 && long && /^第.{1,4}(?:章|部分)/.test(found.marker)) ||
            (found.level === 4 && long && !/[第按据照]/.test(before)));
        const accepted = found.counted
          ? counts.isNext(found) && (head || SENTENCE_END.includes(before))
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

/** 「第四章　附则　第二十一条　承担…」: an excerpt of articles begins anywhere. */
const isExcerpt = (text: string, at: number, { marker }: Marker, isGap: (at: number) => boolean): boolean =>
  marker.endsWith('条') && isGap(at) && isGap(at + marker.length) && !/[。;,]/.test(text.charAt(at - 1));

/** 「【资金安排】县财政按…」, 「【存在问题(截至6月底)】」, or a known title alone in its line: 「存在问题」. */
function readTitleLine(text: string, start: number, end: number): { start: number; end: number } | null {
  if (text.charAt(start) === '【') {
    const close = text.slice(start, Math.min(end, start + 26)).indexOf('】');
    const title = close < 0 ? '' : text.slice(start + 1, start + close);
    return /^[一-鿿“”()\d、与和]{2,24}$/.test(title) && /[一-鿿]{2}/.test(title)
      ? { start: start + 1, end: start + close }
      : null;
  }
  if (end - start > LONGEST_TITLE || end - start < 4) return null;
  const line = text.slice(start, end);
  if (OF_A_YEAR.test(line) || LOOKS_BACK.test(line)) return { start, end };
  if (end - start > 14) return null;
  // 「2021年工作打算:」 behind the review of 2020.
  const title = line.replace(/[::]$/, '');
  return TITLES.has(title.replace(/^(?:19|20)\d{2}年(?:度)?(?=工作|重点|主要)/, '')) ? { start, end } : null;
}

const LONGEST_TITLE = 40;
/** 「到2035年」 alone over what is to be by then. */
const OF_A_YEAR = /^到(?:19|20)\d{2}年(?:年?[底末])?[::]?$|^(?:到)?(?:19|20)\d{2}年(?:发展)?(?:目标)?[::]$/;
/** 「2026年,我们着重抓了以下工作:」 */
const LOOKS_BACK =
  /^(?:(?:19|20)\d{2}年|过去的?[一五]年|[一五]年来|上一年|去年)[,里中]{0,2}[^。;:]{0,20}(?:抓了|做了|开展了|完成了|推进了|取得了)[^。;:]{0,14}(?:工作|成绩|成效|进展)[::。]?$/;

/** Whether the line before a place has come to its end: a number at the head of a line that a scan broke heads nothing. */
function isClosedBefore(text: string, start: number, at: number, previous: Heading | undefined): boolean {
  const before = text.charAt(at - 2);
  const lineBefore = text.lastIndexOf('\n', at - 2) + 1;
  return (
    at <= start + 1 ||
    SENTENCE_END.includes(before) ||
    '.]\n'.includes(before) ||
    at - 1 - lineBefore <= 24 ||
    (previous !== undefined && previous.start >= lineBefore)
  );
}

/** The next place where a marker may start. */
function nextCandidate(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 40 || c === 0x7b2c || ringOf(c) > 0) return i;
    if (isDigit(c) || isChineseDigit(c)) {
      const b = text.charCodeAt(i - 1);
      if (!(isDigit(b) || isChineseDigit(b) || b === 46)) return i;
    }
  }
  return end;
}

const LISTED =
  /^(?:(?:[一二三四五六七八九十]{1,2}、)+[一二三四五六七八九十]{1,2}(?:[级类型批期线档区]|季度|年级|等奖)|(?:\d{1,2}、)+\d[级类型批期])/;

/** 「三、四级手术」, 「一、二、三季度」 and 「1、2型」 list numbers; they head nothing. */
function isListed(text: string, at: number, found: Marker): boolean {
  return found.marker.endsWith('、') && LISTED.test(text.slice(at, at + 16));
}

function isHeadAllowed(text: string, at: number, found: Marker, paragraphEnd: number): boolean {
  if (isListed(text, at, found)) return false;
  if (found.level === 5 && found.marker.endsWith('\t'))
    return paragraphEnd - at > 6 && !/\t/.test(text.slice(at + found.length, paragraphEnd));
  return at + found.length < paragraphEnd;
}
