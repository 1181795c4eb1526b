import { type Cell, cellText } from './table-cells.ts';

/** A list of tasks of which each cell stands in a line of its own. */
export interface CellLineTasks {
  readonly heads: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

const HEAD =
  /^(?:序号|编号|(?:重点|主要|具体|工作|年度)*(?:任务|项目|内容|事项|举措|措施|目标|目标值|指标)(?:名称|内容)?|(?:责任|牵头|配合|负责|实施|主责|承办)(?:单位|部门|科室|股室|处室)|(?:完成)?(?:时限|时间|期限)|时间节点|进度安排|建设规模|(?:责任|分管|牵头)(?:人|领导)|联系人|备注)$/;
const TELLS = /^(?:责任|牵头|配合|负责|实施|主责|承办)(?:单位|部门|科室|股室|处室)$|时限|时间|期限/;
const LONGEST_CELL = 200;
const FEWEST_HEADS = 3;
const MOST_HEADS = 9;

/** 「(一)基层服务」 alone in its line groups rows. */
const GROUP = /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．][一-鿿]{2,16}$/;

/** Finds 「序号 ⏎ 任务 ⏎ 牵头单位 ⏎ 完成时限 ⏎ 1 ⏎ 新增托位120个 ⏎ 县卫健局 ⏎ 10月底 ⏎ 2 ⏎ …」 whose rows are numbered. */
export function readCellLineTasks(text: string, start: number, end: number): CellLineTasks[] {
  const found: CellLineTasks[] = [];
  const lines = linesOf(text, start, end);
  const words = (i: number): string => cellText(text, lines[i]);
  for (let i = 0; i < lines.length; i++) {
    if (!/^(?:序号|编号)$/.test(words(i))) continue;
    let width = 1;
    while (width <= MOST_HEADS && HEAD.test(words(i + width))) width++;
    const heads = lines.slice(i, i + width);
    if (width < FEWEST_HEADS || !heads.some((head) => TELLS.test(cellText(text, head)))) continue;
    // The empty notes that close each row leave no line.
    const widths = words(i + width - 1) === '备注' ? [width, width - 1] : [width];
    const rows: Cell[][] = [];
    let at = skipGroup(i + width);
    const isFollowed = (next: number): boolean => words(skipGroup(next)) === String(rows.length + 2);
    function skipGroup(from: number): number {
      return GROUP.test(words(from)) ? from + 1 : from;
    }
    while (at < lines.length && words(at) === String(rows.length + 1)) {
      // The last row ends where its cells do.
      const own = widths.find((w) => isFollowed(at + w)) ?? widths.findLast((w) => at + w <= lines.length);
      if (own === undefined) break;
      rows.push(lines.slice(at, at + own));
      at = skipGroup(at + own);
    }
    if (rows.length > 0) found.push({ heads, rows });
    i = Math.max(i, at - 1);
  }
  return found;
}
function linesOf(text: string, start: number, end: number): Cell[] {
  const lines: Cell[] = [];
  for (let at = start; at < end; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    if (stop > at) lines.push({ start: at, end: stop - at > LONGEST_CELL ? at : stop });
    at = stop + 1;
  }
  return lines;
}
