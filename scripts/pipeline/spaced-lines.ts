import { isAlike, joinThousands, type LineColumns, outsideBrackets, readColumns, readWords } from './line-columns.ts';
import { isNewline, lineEnd } from './line-ends.ts';

/** Lines of a table whose cells single spaces part: 「2 孕产妇死亡率 1/10万 9.8 <9 约束性」. */

const YEAR_OR_STATE =
  /^(?:(?:19|20)\d{2}年?|.{0,6}(?:现状|基期|基准|目标|规划|完成|实际|实绩)(?:值|数)?(?:\(.{1,8}\))?$)/;
/** 「项目名称 计价单位 三级 二级」, 「县区 床位(张) 医师(人)」 */
const MEASURED =
  /^(?:计[量价费])?单位$|^分值$|^(?:年度|绩效)?指标值$|[（(](?:%|‰|[万亿]?元|[张人名个家所件次例])[)）]$/;
const NAMED = /指标|项目|名称|领域|类别|任务|地区|县区|县[（(]|区县|市州|单位$|乡镇|机构|年度|年份|月份/;
/** What stands in the columns of values: 79.2, ≥60, 90左右, 提高1岁, 下降0.5个百分点, -, –, 逐年提高, 不断完善. */
const VALUE =
  /^(?:[<>≥≤=＜＞]?\d|(?:提高|降低|下降|增加|增长|减少|达到|不低于|不高于|不超过|稳定在|保持在|控制在|逐[年步]|不断|持续|有效|明显|显著)|[-—－–/]{1,2}$)/;

/** 「序号 指标名称 单位 2020年现状值 2025年目标值 属性」 */
const isHeader = (words: LineColumns['words']): boolean =>
  words.length >= 3 &&
  words.every(({ text }) => text.length <= 14 && !/[。;；,，、:：]/.test(outsideBrackets(text))) &&
  words.some(({ text }) => NAMED.test(text)) &&
  words.some(({ text }) => YEAR_OR_STATE.test(text) || MEASURED.test(text));

/**
 * Under a header a row may lack the cells that were printed once for several, and its name may hold a space or a colon:
 * 「其中:公立医院床位数 张 4.02 4.8 预期性」.
 */
function isUnderHeader(words: LineColumns['words'], width: number): boolean {
  return (
    Math.abs(words.length - width) <= 2 &&
    words.length >= 3 &&
    words.every(({ text }) => text.length <= 30 && (text === '%。' || !/[。;；!！?？]/.test(text))) &&
    words.slice(1).some(({ text }) => VALUE.test(text))
  );
}

/** 「— 23 —」, 「23」, 「第7页」, 「第5页 共20页」: where the page turned inside a table. */
export const PAGE_NUMBER =
  /^[\s—－–-]{0,4}\d{1,4}[\s—－–-]{0,4}$|^\s*第\s?\d{1,4}\s?页(?:[\s,，]{0,2}共\s?\d{1,4}\s?页)?\s*$|^\s*\d{1,3}\/\d{1,3}\s*$/;

/** The blanks of a row that stand inside its numbers; null where the line is no row. */
export type SpacedRow = { readonly inNumbers: ReadonlySet<number> } | null;

const NOWHERE: ReadonlySet<number> = new Set();

const insideOf = (words: LineColumns['words']): ReadonlySet<number> =>
  words.some(({ gaps }) => gaps) ? new Set(words.flatMap(({ gaps }) => gaps ?? [])) : NOWHERE;

/** Tells line by line, in order, which are rows of such tables. */
export class SpacedLines {
  readonly #raw: string;
  #before = 0;
  /** Columns of the header above; 0 where no table goes on. */
  #width = 0;
  /** Columns of a header whose last is for notes; 0 where none stands above. */
  #noted = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Whether what stands above still tells of the next line. */
  get goesOn(): boolean {
    return this.#before !== 0 || this.#width !== 0 || this.#noted !== 0;
  }

  read(start: number, end: number): SpacedRow {
    if (end === start || PAGE_NUMBER.test(this.#raw.slice(start, Math.min(end, start + 24)))) return null;
    const own = readColumns(this.#raw, start, end);
    const words = readWords(this.#raw, start, end);
    const before = this.#before;
    const inNumbers = joinThousands(own, Math.abs(before));
    const short = this.#lacksNote(own, words);
    this.#before = short ? this.#noted : inNumbers === null ? own.count : Math.abs(before);
    if (short) return { inNumbers: insideOf(words) };
    let next = end + 1;
    while (next < this.#raw.length && isNewline(this.#raw.charCodeAt(next))) next++;
    const underHeader = this.#underHeader(words, next);
    if (underHeader !== null || own.count === 0) return underHeader;
    if (inNumbers !== null) return { inNumbers };
    return isAlike(own.count, before) || this.#isAlikeBelow(own, next) ? { inNumbers: insideOf(words) } : null;
  }

  /** 「直线加速器 6 5 11」 under 「设备名称 现有数 新增数 总数 备注」: the note stands empty. */
  #lacksNote({ count }: LineColumns, words: LineColumns['words']): boolean {
    if (count === 0) this.#noted = 0;
    else if (/^(?:备注|说明)$/.test(words.at(-1)?.text ?? '')) this.#noted = Math.abs(count);
    return (
      this.#noted > 0 &&
      count === this.#noted - 1 &&
      Math.abs(this.#before) === this.#noted &&
      words.slice(1).every(({ text }) => VALUE.test(text))
    );
  }

  #underHeader(words: LineColumns['words'], next: number): SpacedRow {
    const below = isHeader(words) ? this.#firstRow(next) : [];
    // A heading whose characters were joined has to fit the row below to the word.
    const fits = below.length === words.length || insideOf(words) === NOWHERE;
    if (below.length > 0 && fits && isUnderHeader(below, words.length)) {
      this.#width = words.length;
      return { inNumbers: insideOf(words) };
    }
    if (this.#width === 0) return null;
    const inNumbers = joinThousands({ count: words.length, words }, this.#width);
    if (inNumbers !== null) return { inNumbers };
    const isPageNumber = PAGE_NUMBER.test(words.map(({ text }) => text).join(' '));
    if (!isPageNumber && isUnderHeader(words, this.#width)) return { inNumbers: insideOf(words) };
    // 「二、服务资源」 alone in a line groups rows, 「— 23 —」 numbers a page; anything longer ends the table.
    if (!isPageNumber && (words.length > 1 || (words[0]?.text ?? '').length > 20)) this.#width = 0;
    return null;
  }

  /** The words of the first row below a header; 「一、健康水平」 alone in a line may stand between. */
  #firstRow(at: number): LineColumns['words'] {
    const end = lineEnd(this.#raw, at);
    const words = readWords(this.#raw, at, end);
    if (words.length !== 1 || (words[0]?.text ?? '').length > 14) return words;
    let next = end + 1;
    while (next < this.#raw.length && isNewline(this.#raw.charCodeAt(next))) next++;
    return readWords(this.#raw, next, lineEnd(this.#raw, next));
  }

  #isAlikeBelow(own: LineColumns, next: number): boolean {
    const below = readColumns(this.#raw, next, lineEnd(this.#raw, next));
    return isAlike(own.count, below.count) || joinThousands(below, Math.abs(own.count)) !== null;
  }
}
