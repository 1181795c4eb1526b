import { findTitle } from './find-title.ts';
import { isHosting, isOwnField, opensHostingList } from './lexicon/hosting-words.ts';
import { PAGE_NUMBER } from './spaced-lines.ts';

/** The parts of a received file, in clean-text offsets. Parts adjoin: together they cover the whole text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Lines that the hosting page added. */
  readonly boilerplate: readonly { readonly start: number; readonly end: number }[];
  /** The document’s own title, as far as one stands at its head. */
  readonly title: { readonly start: number; readonly end: number } | null;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Only a hosting page prints such a line. */
  readonly hosting: boolean;
  /** What the page says before, behind or between sentences of the document in the same line. */
  readonly notes: readonly { readonly start: number; readonly end: number }[];
}

/** The reply that follows a proposal in one file. 「关于县政协九届三次会议第133号提案的答复函」 */
const REPLY_TITLE = /^(?:对|关于).{2,60}(?:提案|建议|议案).{0,20}(?:答复|复函|办理(?:情况|意见|结果)).{0,12}$/;
const ISSUE_TITLE = /^.{0,40}关于(?:印发|下发|转发|发布|公布).{4,90}的通知$/;

/** A number alone in the middle of its line is the number of the page. */
const INDENT = 8;
const isPageNumber = (line: string, blanks: number): boolean => blanks >= INDENT && /^\d{1,3}$/.test(line);

function linesOf(text: string, blanksBefore: (at: number) => number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let listed = false;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + 200));
    // 「热点排行」 behind the document, and the titles under it: short lines up to the first that is a sentence.
    listed =
      (start > text.length / 2 && opensHostingList(line)) ||
      (listed && end - start <= 60 && !/[。;]$/.test(line) && !isOwnField(line));
    const hosting = listed || isHosting(line) || isPageNumber(line, blanksBefore(start));
    const notes =
      end === start || end - start > 200 || listed
        ? []
        : hosting
          ? notesIn(line)
          : isOwnField(line)
            ? publishedIn(line)
            : [];
    const whole = end > start && end - start <= 160 && hosting && notes.length === 0;
    lines.push({
      ...{ start, end, text: line, hosting: whole },
      notes: notes.map(([from, to]) => ({ start: start + from, end: start + to })),
    });
    start = end + 1;
  }
  return lines;
}

/** The notes of the page in a line that holds more than them, by their places in it. */
function notesIn(line: string): readonly (readonly [from: number, to: number])[] {
  const behind = noteBehind(line);
  if (behind > 0) return [[behind, line.length]];
  // 「浏览次数:1286次 发布时间:2023-05-11。我县…于2024年6月前交付。版权所有©某县卫生健康局」
  const pieces = Array.from(line.matchAll(/[^。]*(?:。|$)/g), (m): [string, number] => [m[0], m.index]).filter(
    ([said]) => said !== '',
  );
  if (!pieces.some(([said]) => SENTENCE.test(said) && !isHosting(said))) return [];
  return pieces.flatMap(([said, from]) => (isHosting(said) ? [[from, from + said.length] as const] : []));
}
/** 「索引号:… 发布机构:… 发布时间:2023-08-14 16:32 浏览次数:1286」: when the page printed it. */
const publishedIn = (line: string): (readonly [from: number, to: number])[] =>
  Array.from(line.matchAll(PUBLISHED), (m) => [m.index, m.index + m[0].length]);
const PUBLISHED = /(?:发布|更新|上传)(?:时间|日期):[^一-鿿]*(?:(?:浏览|点击|阅读|访问)(?:次数|量|数)?:?[^一-鿿]*)?/g;
const SENTENCE = /[一-鿿][^,。]{6,},[^。]{6,}。$/;

/** 「…实现全覆盖。(来源:云岭发布 阅读:3260次)」: where what the page says in brackets behind a sentence begins; 0 for none. */
function noteBehind(line: string): number {
  const m = /[。!?”](\([^()]{4,80}\))$/.exec(line);
  if (m?.[1] === undefined || !isHosting(m[1].slice(1, -1))) return 0;
  const start = line.length - m[1].length;
  return isHosting(line.slice(0, start)) ? 0 : start;
}

/** A footer begins where hosting lines follow each other to the end; short lines between them belong to it. */
function footerStart(lines: readonly Line[]): number {
  let first = lines.length;
  let ordinary = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.end === line.start) continue;
    if (line.hosting) {
      // A page turned before the last rows of a table; no footer has begun there.
      if (ordinary > 0 && PAGE_NUMBER.test(line.text)) continue;
      first = i;
      ordinary = 0;
    } else if (/[\t|]/.test(line.text)) break;
    else if (line.end - line.start > 40 || ++ordinary > 3 || /[。;]$/.test(line.text)) break;
  }
  return first;
}

const headTitle = (lines: readonly Line[]): { start: number; end: number } | null =>
  findTitle(lines.slice(0, 60).filter((line) => !line.hosting && line.end > line.start));

/**
 * Cuts a received file into its documents and says which lines the hosting page added. `blanksBefore` tells how far a
 * line is set in.
 */
export function partitionText(text: string, blanksBefore: (at: number) => number): Part[] {
  const lines = linesOf(text, blanksBefore);
  const footer = footerStart(lines);
  const starts: number[] = [0];
  const titles: ({ start: number; end: number } | null)[] = [headTitle(lines)];
  lines.forEach((line, i) => {
    if (line.end - line.start > 120 || line.end === line.start) return;
    const opens =
      line.start > 300 &&
      (REPLY_TITLE.test(line.text) || (ISSUE_TITLE.test(line.text) && titles.at(-1) != null && i < footer));
    if (opens && !line.hosting) {
      starts.push(line.start);
      titles.push({ start: line.start, end: line.end });
    }
  });
  let i = 0;
  return starts.map((start, p) => {
    const end = starts[p + 1] ?? text.length;
    const title = titles[p] ?? null;
    const boilerplate: { start: number; end: number }[] = [];
    for (let line = lines[i]; line && line.start < end; line = lines[++i]) {
      if (line.end === line.start) continue;
      const named = title === null ? '' : text.slice(title.start, title.end);
      const repeatsTitle =
        title !== null && line.start < title.start && line.text.includes(named) && line.text !== named;
      if (i >= footer || line.hosting || repeatsTitle) boilerplate.push({ start: line.start, end: line.end });
      else boilerplate.push(...line.notes);
    }
    return { start, end, boilerplate, title };
  });
}
