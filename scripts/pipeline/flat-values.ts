import { firstOfGlued } from './glued-words.ts';
import { joinThousands, readColumns } from './line-columns.ts';

/** A value of a flat row, in clean-text offsets: a number, a dash, or 全覆盖. */
export interface FlatValue {
  readonly start: number;
  readonly end: number;
}

const VALUE =
  /(?:[[〔]?(?:[<>≥≤=]{0,2}|大于|小于|不低于|不超过|不高于|高于|低于)\s?\d+(?:\.\d+)?(?:[-—~]\d+(?:\.\d+)?)?(?:%|‰\uE000*|岁|[万亿]?(?:人次|人(?!均)|张|元|份|例|户|套|平方米)|名|个|所|家|台|辆|种|项|次|场|件|门|公里|分钟|天|小时|\/10万)?[\]〕]?(?:左右|以上|以下|以内)?)|[-—－/](?!10万|十万)[-—－]*|(?:(?:每年)?(?:提高|降低|下降|增加|增长|减少)\d+(?:\.\d+)?(?:个百分点|%)?(?:以上|左右)?)|全(?:员)?覆盖|全部(?=[ \t]?(?:[预约指]|\d|\n|$))/y;

/** Values that blanks part, 「3 200 4 800」, and no more of them than a row can hold. */
const RUN = /^(?:[<>≥≤]?\d[\d.]{0,12}%?|[-—－])(?: (?:[<>≥≤]?\d[\d.]{0,12}%?|[-—－])){1,11}/;
const MINUS = /^[-−]\d{1,3}(?:\.\d{1,2})?%?/;
const THOUSAND = /\d{3}(?:\.\d+)?/y;

/** How the values of a row are to be read. */
export interface ValueShape {
  /** How many a row has. */
  readonly width: number;
  /** Who bears the row follows them. */
  readonly responsible: boolean;
  /** Which of them is a change, whose dash is a minus: 「20.5-0.7」; negative where none is. */
  readonly changeAt: number;
}

/** Reads the values at `start`, at most as many as a row has. */
export function readFlatValues(text: string, start: number, end: number, shape: ValueShape): FlatValue[] {
  const { width, responsible, changeAt } = shape;
  const values: FlatValue[] = [];
  let at = skipBlanks(text, start);
  const gaps = thousandGaps(text, at, width);
  while (at < end && values.length < width) {
    at = skipBlanks(text, at);
    VALUE.lastIndex = at;
    const change = values.length === changeAt ? MINUS.exec(text.slice(at, at + 12)) : null;
    const m = change ?? VALUE.exec(text);
    if (!m) break;
    const bare = values.length + 1 === changeAt ? /^\d[\d.]*(?=[-−]\d)/.exec(m[0]) : null;
    let length = bare
      ? bare[0].length
      : values.length === 0 && width > 1 && (responsible || !isFilledInWords(text, at + m[0].length))
        ? firstOfGlued(m[0], width, text.slice(at + m[0].length, at + m[0].length + 12), responsible)
        : m[0].length;
    while (gaps.has(at + length)) {
      THOUSAND.lastIndex = at + length + 1;
      length += 1 + (THOUSAND.exec(text)?.[0].length ?? 0);
    }
    values.push({ start: at, end: at + length });
    at += length;
  }
  return values;
}

/**
 * The words that fill the next column of a row, 0 where none do: 「1132.6 收入规模与经济社会发展水平更加适应 预期性」, 「85.2 保持稳定」,
 * 「92.7保持稳定约束性」. The number before them is one number.
 */
export function lengthOfWords(text: string, at: number): number {
  return WORDS.exec(text.slice(at, at + 80))?.[0].length ?? 0;
}

const WORDS =
  /^(?:[ \t](?!(?:预期|约束|指导)性)[一-鿿][^\d\n]{1,70}?|基本覆盖|(?:保持|基本|总体)稳定|(?:逐步|逐年|持续|稳步|进一步|有所)(?:提高|提升|增加|增长|下降|降低|减少|改善|缩小)[^\d\n]{0,8}?)(?=(?:预期|约束|指导)性|\n|$)/;

/** Whether the column behind a number holds words: 「92.7全覆盖」. */
const isFilledInWords = (text: string, at: number): boolean =>
  lengthOfWords(text, at) > 0 || /^[ \t]?全(?:员)?覆盖/.test(text.slice(at, at + 5));

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (text.charAt(i) === ' ' || text.charAt(i) === '\t') i++;
  return i;
}

/** The blanks inside the numbers of a row that has more parts than columns. */
function thousandGaps(text: string, at: number, width: number): ReadonlySet<number> {
  const run = RUN.exec(text.slice(at, at + 80))?.[0];
  if (run === undefined || run.split(' ').length <= width) return new Set();
  const line = `名 ${run}`;
  const gaps = joinThousands(readColumns(line, 0, line.length), width + 1) ?? [];
  return new Set(Array.from(gaps, (gap) => at + gap - 2));
}
