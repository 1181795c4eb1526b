import { matchesOf } from './matches-of.ts';

export interface Word {
  readonly text: string;
  readonly end: number;
  /** Blanks that stand inside it: 「指 标」. */
  readonly gaps?: readonly number[];
}

/** The words of a line that single blanks part, where it may be a row of a table. */
export interface LineColumns {
  /** How many columns; negative where none but the first holds a digit, 0 where the line is no row. */
  readonly count: number;
  /** Words with the place of the blank behind each. */
  readonly words: readonly Word[];
}

const NONE: LineColumns = { count: 0, words: [] };
const LONGEST_LINE = 120;
const LONGEST_WORD = 18;
/** More parts than any table of thousands has; each is tried with its neighbour. */
const MOST_PARTS = 12;
/** 「1 234 567 890」 */
const MOST_JOINED = 3;

const WORD = /[<>≥≤＜＞][ \u3000\u00a0]+\d[^ \u3000\u00a0]*|[^ \u3000\u00a0]+/g;

/** The words of a line; a bound and its number are one: ≥ 95. None where the line is long or laid out in another way. */
export function readWords(raw: string, start: number, end: number): LineColumns['words'] {
  const line = end - start > LONGEST_LINE ? '' : raw.slice(start, end);
  if (/[\t|]/.test(line)) return [];
  const words = matchesOf(WORD, line)
    .map((m) => ({ text: m[0].trim(), end: start + m.index + m[0].length }))
    .filter((word) => word.text !== '');
  return joinSpread(joinDecimals(words));
}

/** 「77. 4」, 「77 .4」: a blank beside the point stands inside a number; a number that opens the line may count its row. */
function joinDecimals(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ text }) => /^\d+[.．]$|^[.．]\d/.test(text))) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && joined.length > 1 && PARTED_DECIMAL.test(`${last.text} ${word.text}`))
      joined[joined.length - 1] = { text: last.text + word.text, end: word.end, gaps: [last.end] };
    else joined.push(word);
  }
  return joined;
}

const PARTED_DECIMAL = /^[<>≥≤＜＞]?\d{1,5}(?:[.．] | [.．])\d{1,3}(?:%|％|‰)?(?:以[上下内]|左右)?$/;

/** 「指 标 单 位 2025年」: characters set apart in the heading of a column are one word. */
function joinSpread(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ text }, i) => SPREAD.test(text + (words[i + 1]?.text ?? '')))) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && SPREAD.test(last.text + word.text))
      joined[joined.length - 1] = {
        text: last.text + word.text,
        end: word.end,
        gaps: [...(last.gaps ?? []), last.end],
      };
    else joined.push(word);
  }
  return joined;
}

const SPREAD =
  /^(?:项目名称?|指标名称?|计[量价]单位?|责任单位?|完成时限?|序号|指标|单位|名称|项目|属性|性质|类别|备注|目标|现状|任务|内容)$/;

/** Whether the blanks [from, to) stand inside a word of two characters that heads a column or a row of sums: 「项  目」. */
export function isSpreadHead(raw: string, from: number, to: number): boolean {
  const isApart = (at: number): boolean => /^[\s\u3000\u00a0]?$/.test(raw.charAt(at));
  return isApart(from - 2) && isApart(to + 1) && SPREAD_PAIR.test(raw.charAt(from - 1) + raw.charAt(to));
}

/** Whether the blanks [from, to) stand inside a name of two characters at the head of its line: 「床  位」. */
export function isSpreadName(raw: string, from: number, to: number): boolean {
  const isHan = (at: number): boolean => /[一-鿿]/.test(raw.charAt(at));
  const lead = raw.slice(Math.max(0, from - 12), from - 1);
  return (
    isHan(from - 1) &&
    isHan(to) &&
    /^[\s\u3000\u00a0]$/.test(raw.charAt(to + 1)) &&
    (from <= 1 || /(?:^|\n)[ \u3000\u00a0]*$/.test(lead))
  );
}

const SPREAD_PAIR =
  /^(?:序号|指标|单位|名称|项目|属性|性质|类别|备注|目标|现状|任务|内容|合计|总计|小计|年份|地区|机构|科目)$/;

/** 「县（市、区）」 */
export const outsideBrackets = (word: string): string => word.replace(/[(（][^()（）]*[)）]/g, '');

/** The columns of the line [start, end): 「人均预期寿命(岁) 78.1 79 预期性」 */
export function readColumns(raw: string, start: number, end: number): LineColumns {
  const words = readWords(raw, start, end);
  const fits = words.every(
    ({ text }) =>
      text === '%。' ||
      (text.length <= LONGEST_WORD &&
        !/[。;；,，、:：!！?？《》]/.test(outsideBrackets(text).replace(/^其中[:：]/, ''))),
  );
  if (!fits || words.length < 3) return NONE;
  const numeric = words.slice(1).some(({ text }) => /[\d０-９]/.test(text));
  return { count: numeric ? words.length : -words.length, words };
}

/** Neighbouring lines of as many columns, at least one of them with numbers. */
export const isAlike = (own: number, other: number): boolean =>
  Math.abs(own) === Math.abs(other) && (own > 0 || other > 0);

/**
 * The blanks inside numbers of a row that has more words than its table has columns, since its thousands are parted:
 * 「雅曲市 2 716 3 280 520」 under four headings is 2716, 3280 and 520. Of all ways to join, the one whose numbers are
 * nearest each other; null where none gives `target` columns.
 */
export function joinThousands({ words }: LineColumns, target: number): Set<number> | null {
  if (target < 2 || words.length <= target || words.length > MOST_PARTS) return null;
  let gaps: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const walk = (i: number, left: number, joined: readonly number[], cost: number, last: number | null): void => {
    if (cost >= least || left > Math.max(0, words.length - i - 1)) return;
    if (i === words.length) {
      gaps = joined;
      least = cost;
      return;
    }
    let printed = words[i]?.text ?? '';
    for (let j = i, inside: number[] = []; ; j++) {
      const value = /^[<>≥≤]?((?:0|[1-9]\d*)(?:\.\d+)?)%?$/.exec(printed)?.[1];
      // 「092」 is no number by itself.
      if (value !== undefined || !/^[<>≥≤]?\d+$/.test(printed)) {
        const own = value === undefined ? null : Math.log(Number(value) + 1);
        const step = own === null || last === null ? 0 : Math.abs(own - last);
        walk(j + 1, left - inside.length, [...joined, ...inside], cost + step, own ?? last);
      }
      const next = words[j + 1]?.text ?? '';
      if (
        inside.length >= Math.min(left, MOST_JOINED) ||
        !/^[<>≥≤]?\d{1,9}$/.test(printed) ||
        !/^\d{3}(?:\.\d+)?$/.test(next)
      )
        return;
      if (inside.length === 0 && !/^[<>≥≤]?[1-9]\d{0,2}$/.test(printed)) return;
      inside = [...inside, words[j]?.end ?? 0];
      printed += next;
    }
  };
  walk(0, words.length - target, [], 0, null);
  return least === Number.POSITIVE_INFINITY ? null : new Set(gaps);
}
