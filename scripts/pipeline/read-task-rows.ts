import { readCellLineTasks } from './cell-line-tasks.ts';
import type { Draft } from './draft.ts';
import { isMonthCell, monthOfCell } from './month-of-cell.ts';
import { readRunTogether } from './run-together-rows.ts';
import type { Mark } from './scan-numerals.ts';
import { type Cell, splitRow } from './table-cells.ts';
import type { TaskRow, TaskRows } from './task-rows.ts';

/** 「年度投资」, 「2024年形象进度」: what the column says is of that year, whenever the project of the row ends. */
const YEARLY =
  /^(?:(?:本|当)?年度?|((?:19|20)\d{2})年(?:度)?)(?:计划|拟|预计|主要)*(?:完成)?(?:投资额?|形象进度|进度|目标|建设内容|工作内容|任务|计划)(?:[(（][^()（）]{1,6}[)）])?$/;

/** 「12月底」, 「2024年10月」, 「8月31日前」, 「11月中旬」, 「一季度(3月底前)」, 「四季度」, 「年底前」, 「2025年底」, 「全年,12月底」, 「2024年6月—12月」 */
const DEADLINE =
  /^[^。;,\d]{0,14}?(?:全年,)?(?:((?:19|20)\d{2})年)?(?:\d{1,2}月?(?:底|末|初)?[-—–~～至到]{1,2})?(?:(\d{1,2})月(?:\d{1,2}[日号]|底|末|初|份|[上中下]旬)?|(年?底|年?末|全年|年内|[上下]半年)|第?([一二三四1-4])季度(?:末|底)?|(?<=(?:19|20)\d{2}年))(?:之?前|以前|完成|止)?\)?$/;

/**
 * Finds the rows that bear their deadline in a field of their own: 「2.老年助餐点:新增18个。|9月底|县民政局」. Bare numbers
 * in the first field count the rows.
 */
export function readTaskRows(text: string, start: number, end: number, year: number | null): TaskRows {
  const { rows, marks } = readSeparatedRows(text, start, end, year);
  const together = readRunTogether(text, start, end, year);
  const lines = readLineRows(text, start, end, year);
  return {
    rows: [...rows, ...together.rows, ...lines.rows].sort((a, b) => a.start - b.start),
    marks: [...marks, ...together.marks, ...lines.marks],
  };
}

/** Rows of which each field stands in a line of its own. */
function readLineRows(text: string, start: number, end: number, year: number | null): TaskRows {
  const rows: TaskRow[] = [];
  const marks: Mark[] = [];
  for (const table of readCellLineTasks(text, start, end))
    for (const cells of table.rows) {
      const [first] = cells;
      const deadline = cells.slice(1).findLast((cell) => cell.end - cell.start <= 24 && isDeadline(text, cell));
      if (!first) continue;
      marks.push({ ...first, class: 'heading', rule: 'row-number' });
      const due = deadline ? readDeadline(text, deadline, year) : null;
      if (deadline && due)
        rows.push({ start: first.start, end: cells.at(-1)?.end ?? first.end, due, deadline, yearly: [] });
    }
  return { rows, marks };
}

function readSeparatedRows(text: string, start: number, end: number, year: number | null): TaskRows {
  const rows: TaskRow[] = [];
  const marks: Mark[] = [];
  let heads: readonly (YearOfColumn | null)[] = [];
  for (let at = start; at < end; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const line = stop - at > 600 ? '' : text.slice(at, stop);
    const separator = line.includes('|') ? '|' : line.includes('\t') ? '\t' : '';
    const printed = separator === '' ? [] : splitRow(text, at, stop, separator);
    at = stop + 1;
    const parts = partRows(text, printed);
    for (const cells of parts) {
      const yearly = cells.map((cell) => yearOfColumn(text, cell, year));
      if (cells.length >= 4 && yearly.some((of) => of !== null) && !cells.some((cell) => isDeadline(text, cell)))
        heads = yearly;
      const deadline = cells.slice(1).findLast((cell) => cell.end - cell.start <= 24 && isDeadline(text, cell));
      const [first, second] = cells;
      if (!deadline || !first) continue;
      if (second && /^[A-H]?\d{1,3}[.、]?$/.test(text.slice(first.start, first.end)))
        marks.push({ ...first, class: 'heading', rule: 'row-number' });
      const due = readDeadline(text, deadline, year);
      if (!due) continue;
      const own =
        heads.length === cells.length ? cells.flatMap((cell, i) => (heads[i] ? [{ ...cell, ...heads[i] }] : [])) : [];
      const end = cells.at(-1)?.end ?? stop;
      rows.push({ start: first.start, end, due, deadline, yearly: own, together: parts.length > 1 });
    }
  }
  return { rows, marks };
}

/** 「17|村医待遇|每人每年1800元|县卫健局|10月底前|已完成612人|18|村卫生室|新建14所|…」: rows put side by side, each with its number. */
function partRows(text: string, cells: readonly Cell[]): (readonly Cell[])[] {
  const parts: Cell[][] = [];
  let number = 0;
  for (const cell of cells) {
    const printed = /^\d{1,3}$/.exec(text.slice(cell.start, cell.end))?.[0];
    const opens = printed !== undefined && (parts.length === 0 || Number(printed) === number + 1);
    if (opens) {
      number = Number(printed);
      parts.push([cell]);
    } else if (parts.length === 0) return [cells];
    else parts.at(-1)?.push(cell);
  }
  return parts.length > 1 && parts.every((part) => part.some((cell) => isDeadline(text, cell))) ? parts : [cells];
}

interface YearOfColumn {
  readonly due: string;
  readonly invested: boolean;
}

function yearOfColumn(text: string, cell: Cell, spoken: number | null): YearOfColumn | null {
  const head = text.slice(cell.start, cell.end);
  const m = head.length <= 18 ? YEARLY.exec(head) : null;
  const due = m ? (m[1] ?? (spoken === null ? null : String(spoken))) : null;
  return due === null ? null : { due, invested: /投资|形象/.test(head) };
}

function isDeadline(text: string, cell: Cell): boolean {
  const printed = text.slice(cell.start, cell.end);
  return DEADLINE.test(printed) || isMonthCell(printed);
}

function readDeadline(text: string, cell: Cell, spoken: number | null): string | null {
  const printed = text.slice(cell.start, cell.end);
  const month = monthOfCell(printed);
  if (month !== null) return month;
  const m = DEADLINE.exec(printed);
  const year = m?.[1] ?? (spoken === null ? null : String(spoken));
  if (!m || year === null) return null;
  if (m[2]) return `${year}-${m[2].padStart(2, '0')}`;
  if (m[4]) return `${year}-${String(3 * ('一二三四'.indexOf(m[4]) + 1 || Number(m[4]))).padStart(2, '0')}`;
  if (m[3] === '上半年') return `${year}-06`;
  return /底|末|下半年/.test(m[3] ?? '') ? `${year}-12` : year;
}

/** Gives the commitments of each row its deadline, unless their own sentence names one. */
export function dateTaskRows(text: string, drafts: readonly Draft[], rows: readonly TaskRow[]): void {
  let i = 0;
  for (const draft of drafts) {
    while (i < rows.length && (rows[i]?.end ?? 0) <= draft.start) i++;
    const row = rows[i];
    if (!row || draft.start < row.start || draft.kind !== 'target') continue;
    const yearly = row.yearly.find((cell) => cell.start <= draft.start && draft.start < cell.end);
    const others = row.together && !/\d月|\d年[底末内]/.test(text.slice(row.start, draft.start));
    if (draft.dueBasis === 'stated' && !others && !(yearly && draft.due === row.due)) continue;
    // 「年度目标」 beside 「10月底」 is due by then; 「年度投资」 is of the year.
    draft.due = yearly && (yearly.invested || row.due.slice(0, 4) > yearly.due) ? yearly.due : row.due;
    draft.asOf = null;
    draft.dueBasis = 'stated';
  }
}
