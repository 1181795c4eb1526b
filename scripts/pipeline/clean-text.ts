import { readHeadlessHead } from './headless-heads.ts';
import { joinLines } from './join-lines.ts';
import { isSpreadHead, isSpreadName } from './line-columns.ts';
import { isNewline, lineEnd } from './line-ends.ts';
import { isGapInNumber } from './number-gaps.ts';
import { repairDigits } from './repair-digits.ts';
import { repairSigns } from './repair-signs.ts';
import { type RunInTables, readRunInTables } from './run-in-tables.ts';
import { SpacedLines, type SpacedRow } from './spaced-lines.ts';
import { TabBlocks } from './tab-blocks.ts';

/**
 * A text made readable for the rules, with the way back to the seed.
 * `text[i]` was printed at code point `offsets[i]`; a span [i, j) covers code points offsets[i] to offsets[j - 1] + 1.
 */
export interface CleanText {
  readonly raw: string;
  readonly text: string;
  /** Code-point offset in the seed for each UTF-16 unit of `text`. */
  readonly offsets: Uint32Array;
  /** UTF-16 offset in `raw` for each unit of `text`. */
  readonly units: Uint32Array;
  readonly codePoints: number;
}

const NEWLINE = 10;
const TAB = 9;
const isSpace = (c: number): boolean =>
  c === 0x20 || c === 0xa0 || c === 0x3000 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f;
const isInvisible = (c: number): boolean =>
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x2069) ||
  c === 0xfeff ||
  c === 0xad ||
  (c < 0x20 && c !== 9 && c !== 10 && c !== 13);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isBound = (c: number): boolean => c === 60 || c === 62 || c === 0x2265 || c === 0x2264;
const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

/** One character as the rules want to see it: half-width forms, one sign for each meaning. */
function normaliseUnit(c: number): number {
  if (c >= 0xff01 && c <= 0xff5e) return c - 0xfee0;
  if (c === 0x2236) return 58; // ∶
  if (c === 0x2267 || c === 0x2a7e) return 0x2265; // ≧ ⩾
  if (c === 0x2266 || c === 0x2a7d) return 0x2264; // ≦ ⩽
  if (c === 0xfe6a) return 37; // ﹪
  if (c === 0x3008) return 60;
  if (c === 0x2502 || c === 0x2503) return 124; // │ ┃
  if (c >= 0x250c && c <= 0x254b) return 43; // ┌ ├ ┼
  if (c === 0x301c || c === 0x223c) return 126; // 〜 ∼
  return c;
}

/** What a run of white space inside a line stands for: nothing, one space between words or numbers, or a column gap. */
function gapFor(
  before: number,
  after: number,
  length: number,
  hasTab: boolean,
  tabular: boolean,
  lone: boolean,
): number {
  if (isBound(before) && isDigit(after)) return 0;
  if (hasTab) return 9;
  if (before === 0 || after === 0) return 0;
  if (length >= 2 && tabular) return 9;
  if (isDigit(before) && isDigit(after)) return lone ? 0 : 32;
  if (isLetter(before) && isLetter(after)) return 32;
  return 0;
}

/** 「31.2 %」, 「9. 2」: the blank at a place parts a number from its sign or its decimals. */
const standsInside = (raw: string, at: number): boolean =>
  (isDigit(raw.charCodeAt(at - 1)) && /[%％‰]/.test(raw.charAt(at + 1))) ||
  (/[.．]/.test(raw.charAt(at - 1)) && isDigit(raw.charCodeAt(at - 2)) && isDigit(raw.charCodeAt(at + 1)));

/** 「第三章　资源配置　第一节　床位配置　(1)总量调控。」: gaps part the titles that were run together. */
const CHAPTER = /^\s{0,4}第[一二三四五六七八九十百\d]{1,4}[章编篇节条]/;

function holdsBlank(raw: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = raw.charCodeAt(i);
    if (c === 9 || isSpace(c)) return true;
  }
  return false;
}

/** A line is laid out in columns when at least two wide gaps stand between its words. */
function isTabular(raw: string, start: number, end: number): boolean {
  if (CHAPTER.test(raw.slice(start, start + 8))) return false;
  let gaps = 0;
  let seen = false;
  let run = 0;
  for (let i = start; i < end; i++) {
    const c = raw.charCodeAt(i);
    if (isSpace(c)) run += c === 0x3000 ? 2 : 1;
    else {
      if (seen && run >= 2) gaps++;
      seen = true;
      run = 0;
    }
  }
  return gaps >= 2;
}

/** Removes what only the copying left behind: white space inside words, invisible characters, full-width forms. */
export function cleanText(raw: string): CleanText {
  const size = raw.length;
  const text = new Uint16Array(size);
  const offsets = new Uint32Array(size);
  const units = new Uint32Array(size);
  let n = 0;
  let point = 0;
  let i = 0;
  let lineStart = true;
  let tabular = false;
  let row: SpacedRow = null;
  let runIn: RunInTables | null = null;
  const spaced = new SpacedLines(raw);
  const blocks = new TabBlocks(raw);
  let everyTab = false;
  let heads: ReadonlyMap<number, number> | null = null;
  const push = (c: number, at: number, unit: number): void => {
    text[n] = c;
    offsets[n] = at;
    units[n] = unit;
    n++;
  };
  /** Where the head of a table is set apart, so are the names of its rows: 「床  位」 under 「项  目」. */
  let spread = false;
  const isSpread = (from: number, to: number): boolean => {
    const head = isSpreadHead(raw, from, to);
    if (head) spread = true;
    return head || (spread && isSpreadName(raw, from, to));
  };
  while (i < size) {
    const c = raw.charCodeAt(i);
    // Most characters are as they should be.
    if (!lineStart && c >= 0x4e00 && c <= 0x9fff) {
      push(c, point, i);
      i++;
      point++;
      continue;
    }
    if (lineStart) {
      const end = lineEnd(raw, i);
      // Where no blank stands, no cells are parted.
      const parted = holdsBlank(raw, i, end);
      tabular = parted && isTabular(raw, i, end);
      row = parted || spaced.goesOn ? spaced.read(i, end) : null;
      everyTab = parted && blocks.partsCells(i, end);
      heads = parted ? readHeadlessHead(raw, i, end) : null;
      spread = spread && (tabular || row !== null);
      runIn = parted && row === null ? readRunInTables(raw, i, end) : null;
      lineStart = false;
    }
    if (isNewline(c)) {
      if (c === 13 && raw.charCodeAt(i + 1) === 10) {
        i++;
        point++;
      }
      push(NEWLINE, point, i);
      lineStart = true;
      i++;
      point++;
      continue;
    }
    if (isSpace(c) || c === 9) {
      let j = i;
      let hasTab = false;
      if (everyTab && c === 9) {
        push(TAB, point, i);
        i++;
        point++;
        continue;
      }
      while (j < size && (isSpace(raw.charCodeAt(j)) || raw.charCodeAt(j) === 9 || isInvisible(raw.charCodeAt(j)))) {
        if (raw.charCodeAt(j) === 9) {
          if (everyTab) break;
          hasTab = true;
        }
        j++;
      }
      const tabbed = hasTab;
      const before = n > 0 && text[n - 1] !== NEWLINE ? (text[n - 1] ?? 0) : 0;
      const next = j < size ? raw.charCodeAt(j) : 0;
      const after = isNewline(next) ? 0 : normaliseUnit(next);
      const lone = j - i === 1 && isGapInNumber(raw, i, j);
      // 「检查收入占比　31.2 %　28 %」: where wide gaps part the columns, a lone blank may stand inside a number.
      const inside = tabular && j - i === 1 && (lone || standsInside(raw, i));
      const gap = gapFor(
        before,
        after,
        raw.charCodeAt(i) === 0x3000 ? j - i + 1 : j - i,
        // An indent of a few blanks parts no cell.
        hasTab || ((before !== 0 || j - i >= 4) && row !== null && !inside && !row.inNumbers.has(i)),
        tabular,
        lone,
      );
      const ended = heads?.get(j);
      if (ended !== undefined) for (let k = 0; k < Math.min(ended, j - i); k++) push(TAB, point + k, i + k);
      else if (runIn?.rows.has(i)) push(NEWLINE, point, i);
      else if (runIn?.cells.has(i)) push(TAB, point, i);
      else if (gap === TAB && !tabbed && isSpread(i, j)) {
        // 「项  目」 is one word.
      } else if (gap !== 0) push(gap, point, i);
      point += j - i;
      i = j;
      continue;
    }
    if (isInvisible(c)) {
      i++;
      point++;
      continue;
    }
    const high = c >= 0xd800 && c <= 0xdbff && i + 1 < size && (raw.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (high) {
      push(c, point, i);
      push(raw.charCodeAt(i + 1), point, i);
      i += 2;
    } else {
      push(normaliseUnit(c), point, i);
      i++;
    }
    point++;
  }
  const joined = joinLines({
    text: text.subarray(0, n),
    offsets: offsets.subarray(0, n),
    units: units.subarray(0, n),
  });
  return { raw, ...joined, text: repairSigns(repairDigits(joined.text)), codePoints: point };
}

/** The characters of a clean span exactly as printed. */
export function printedSpan(
  clean: CleanText,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const first = clean.offsets[start] ?? 0;
  const last = end > start ? end - 1 : start;
  const unitStart = clean.units[start] ?? 0;
  const unitLast = clean.units[last] ?? 0;
  const width = (clean.raw.codePointAt(unitLast) ?? 0) > 0xffff ? 2 : 1;
  return { start: first, end: (clean.offsets[last] ?? 0) + 1, text: clean.raw.slice(unitStart, unitLast + width) };
}
