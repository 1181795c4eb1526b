/** Lines of a table whose cells single spaces part: 「2 孕产妇死亡率 1/10万 9.8 <9 约束性」. */

const LONGEST = 120;
const YEAR_OR_STATE =
  /^(?:(?:19|20)\d{2}年?|.{0,6}(?:现状|基期|基准|目标|规划|完成|实际|实绩)(?:值|数)?(?:\(.{1,8}\))?$)/;
const NAMED = /指标|项目|名称|领域|类别|任务/;
/** What stands in the columns of values: 79.2, ≥60, 90左右, 提高1岁, 下降0.5个百分点, -, –, 逐年提高. */
const VALUE =
  /^(?:[<>≥≤=＜＞]?\d|(?:提高|降低|下降|增加|增长|减少|达到|不低于|不高于|不超过|稳定在|保持在|控制在|逐[年步])|[-—－–/]{1,2}$)/;

const isNewline = (c: number): boolean =>
  c === 10 || c === 13 || c === 0x85 || c === 0x2028 || c === 0x2029 || c === 12;

/** A bound and its number are one word: ≥ 95. */
const wordsOf = (line: string): string[] =>
  line
    .trim()
    .replaceAll(/([<>≥≤＜＞])[ \u3000\u00a0]+(?=\d)/g, '$1')
    .split(/[ \u3000\u00a0]+/);

/** The words of a line that may be a row of a table; none where it is too long or laid out in another way. */
function wordsAt(raw: string, start: number): string[] {
  let end = start;
  while (end < raw.length && end - start <= LONGEST && !isNewline(raw.charCodeAt(end))) end++;
  const line = raw.slice(start, end);
  return end - start > LONGEST || /[\t|]/.test(line) ? [] : wordsOf(line);
}

/** How many columns short words make, negative where none but the first holds a digit; 0 where they are no row. */
function countColumns(words: readonly string[]): number {
  const fits = words.every((word) => word.length <= 18 && !/[。;；,，、:：!！?？《》]/.test(word));
  if (!fits || words.length < 3) return 0;
  return /[\d０-９]/.test(words.slice(1).join(' ')) ? words.length : -words.length;
}

/** Neighbouring lines of as many columns, at least one of them with numbers. */
const isAlike = (own: number, other: number): boolean => Math.abs(own) === Math.abs(other) && (own > 0 || other > 0);

/** 「序号 指标名称 单位 2020年现状值 2025年目标值 属性」 */
const isHeader = (words: readonly string[]): boolean =>
  words.length >= 3 &&
  words.every((word) => word.length <= 14 && !/[。;；,，、:：]/.test(word)) &&
  words.some((word) => NAMED.test(word)) &&
  words.some((word) => YEAR_OR_STATE.test(word));

/**
 * Under a header a row may lack the cells that were printed once for several, and its name may hold a space or a colon:
 * 「其中:公立医院床位数 张 4.02 4.8 预期性」.
 */
function isUnderHeader(words: readonly string[], width: number): boolean {
  return (
    Math.abs(words.length - width) <= 2 &&
    words.length >= 3 &&
    words.every((word) => word.length <= 30 && !/[。;；!！?？]/.test(word)) &&
    words.slice(1).some((word) => VALUE.test(word))
  );
}

/** Tells line by line, in order, which are rows of such tables. */
export class SpacedLines {
  readonly #raw: string;
  #before = 0;
  /** Columns of the header above; 0 where no table goes on. */
  #width = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Whether the line from `start` to `end` is a row. */
  isRow(start: number, end: number): boolean {
    const words = wordsAt(this.#raw, start);
    if (end === start) return false;
    const own = countColumns(words);
    let next = end + 1;
    while (next < this.#raw.length && isNewline(this.#raw.charCodeAt(next))) next++;
    const below = wordsAt(this.#raw, next);
    const alike = own !== 0 && (isAlike(own, this.#before) || isAlike(own, countColumns(below)));
    this.#before = own;
    if (isHeader(words) && isUnderHeader(below, words.length)) {
      this.#width = words.length;
      return true;
    }
    if (this.#width > 0) {
      if (isUnderHeader(words, this.#width)) return true;
      // 「二、服务资源」 alone in a line groups rows, 「— 23 —」 numbers a page; anything longer ends the table.
      const isPageNumber = words.every((word) => /^[-—－–]?\d{0,4}[-—－–]?$/.test(word));
      if (!isPageNumber && (words.length > 1 || (words[0] ?? '').length > 20)) this.#width = 0;
      if (isPageNumber) return false;
    }
    return alike;
  }
}
