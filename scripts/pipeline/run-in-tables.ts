import { matchesOf } from './matches-of.ts';
import { isValueCell } from './table-shapes.ts';

/**
 * Tables whose rows a copy has set one behind the other in a single line, with a blank between all cells:
 * 「指标 全市 甲县 乙县 入托率(%) 18 16 17 普惠托位占比(%) 65 60 60」.
 */

/** The blanks of a line that part the cells of such tables, and those that part their rows. */
export interface RunInTables {
  readonly cells: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** No table has fewer cells in its header, and none that was set in a line more. */
const NARROWEST = 3;
const WIDEST = 10;
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 14;
const LONGEST_NAME = 30;
const WORD = /[^ \t\u3000\u00a0\n\r]+/g;

const NAMED =
  /指标|项目|名称|领域|类别|任务|地区|县区|区县|市州|单位|乡镇|街道|机构|年度|年份|月份|医院|科室|险种|病种|人群/;
/** Heads of tables that are read by what their columns are called, wherever their cells end. */
const DATED = /\d|现状|基期|基线|基准|目标|规划|属性|性质|约束|预期/;
/** 「指标 单位 2023年 2022年 增减」 */
const YEAR = /^(?:19|20)\d{2}年$/;
const CHANGE = /^(?:增减|同比|增长|增幅|比上年)/;
const STOPS = /[。;；,，、:：!！?？《》“”]/;

const isHead = (text: string): boolean => text.length <= LONGEST_HEAD && !STOPS.test(text) && !DATED.test(text);
const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME && /[一-鿿]{2}/.test(text) && !/[。;；!！?？]/.test(text);
const isValue = (text: string): boolean => isValueCell(text) || /^[-—－–/]{1,2}$/.test(text);

/** Null where the line [start, end) holds none. */
export function readRunInTables(raw: string, start: number, end: number): RunInTables | null {
  const words = wordsOf(raw, start, end);
  if (words.length < NARROWEST * (FEWEST_ROWS + 1)) return null;
  const values = words.map(({ text }) => isValue(text));
  const cells = new Set<number>();
  const rows = new Set<number>();
  let from = 0;
  for (let first = NARROWEST; first < words.length; first++) {
    if (tableAt(words, values, first, from) === null) continue;
    // A number in front of the first name may look like a value: of the tables that begin here, the longest.
    let table: Table | null = null;
    for (let at = first; at <= first + WIDEST; at++) {
      const other = tableAt(words, values, at, from);
      if (other !== null && (table === null || other.stop - other.head > table.stop - table.head)) table = other;
    }
    if (table === null) continue;
    const { head, width, stop } = table;
    for (let i = head; i <= stop && i < words.length; i++) {
      const gap = (words[i - 1]?.start ?? 0) + (words[i - 1]?.text.length ?? 0);
      if (i > 0) ((i - head) % width === 0 ? rows : cells).add(gap);
    }
    from = stop;
    first = stop;
  }
  return rows.size === 0 ? null : { cells, rows };
}

function wordsOf(raw: string, start: number, end: number): Word[] {
  const line = raw.slice(start, end);
  if (/[\t|]/.test(line) || !/\d[ \u3000\u00a0]+\S/.test(line)) return [];
  return matchesOf(WORD, line).map((m) => ({ text: m[0], start: start + m.index }));
}

/** Places among the words: where the header begins, how many cells a row has, and where the rows end. */
interface Table {
  readonly head: number;
  readonly width: number;
  readonly stop: number;
}

/** The table whose first value stands at `first`: rows of the most cells that go on alike, under a header of as many. */
function tableAt(words: readonly Word[], values: readonly boolean[], first: number, from: number): Table | null {
  let best: Table | null = null;
  if (!values[first] || values[first - 1]) return null;
  // The name alone, or with its unit; a number may count the rows.
  for (const lead of [1, 2]) {
    for (const counted of [0, 1]) {
      const row = first - lead - counted;
      if (counted === 1 && words[row]?.text !== '1') continue;
      for (let width = Math.max(NARROWEST, lead + counted + 1); width <= WIDEST; width++) {
        const head = row - width;
        if (head < from) break;
        if (!isHeader(words.slice(head, row))) continue;
        let stop = row;
        while (isRowLike(words, values, row, stop, width, counted)) stop += width;
        if (stop - row < FEWEST_ROWS * width || (best !== null && stop <= best.stop)) continue;
        best = { head, width, stop };
      }
    }
  }
  return best;
}

const isHeader = (heads: readonly Word[]): boolean =>
  heads.every(({ text }) => isHead(text) || (CHANGE.test(heads.at(-1)?.text ?? '') && YEAR.test(text))) &&
  heads.some(({ text }) => NAMED.test(text));

/** Whether the cells from `at` on are values and words where those of the first row are. */
function isRowLike(
  words: readonly Word[],
  values: readonly boolean[],
  row: number,
  at: number,
  width: number,
  counted: number,
): boolean {
  if (at + width > words.length || !isName(words[at + counted]?.text ?? '') || values[at + counted]) return false;
  if (counted === 1 && words[at]?.text !== String((at - row) / width + 1)) return false;
  let numeric = 0;
  for (let i = 0; i < width; i++) {
    if (values[at + i] !== values[row + i]) return false;
    if (values[at + i]) numeric++;
  }
  return numeric > counted;
}
