import type { Draft } from './draft.ts';
import { readDate } from './read-dates.ts';
import { type Cell, cellText, splitRow } from './table-cells.ts';

/** A cell of words that tells what has been done, under 「截至6月底进展」. */
export interface ProgressCell extends Cell {
  readonly asOf: string | null;
}

const PROGRESS = /(?:进展|进度|完成情况|落实情况|完成实绩|实绩|实际完成|已完成|目前情况)(?:情况)?$/;
/** What a header beside it says, so that a row of words is taken for none. */
const HEADS = /任务|项目|目标|指标|内容|名称|时限|单位|部门|序号|编号/;
/** No row is longer. */
const LONGEST = 2000;

/** The cells of words under a header that tells of progress; `year`: the year that the text speaks in. */
export function readProgressCells(text: string, start: number, end: number, year: number | null): ProgressCell[] {
  const cells: ProgressCell[] = [];
  let columns: readonly { readonly asOf: string | null }[] | null = null;
  let told: ReadonlySet<number> = new Set();
  for (let at = start; at < end; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > end) stop = end;
    const line = stop - at > LONGEST ? '' : text.slice(at, stop);
    const separator = line.includes('|') ? '|' : line.includes('\t') ? '\t' : '';
    const row = separator === '' ? [] : splitRow(text, at, stop, separator);
    at = stop + 1;
    if (row.length < 3) {
      if (line.trim() !== '') columns = null;
      continue;
    }
    const words = row.map((cell) => cellText(text, cell));
    const heads = words.filter((word) => word.length <= 14 && (HEADS.test(word) || PROGRESS.test(word))).length;
    const progress = words.flatMap((word, i) => (word.length <= 14 && PROGRESS.test(word) ? [i] : []));
    if (progress.length > 0 && heads >= 3) {
      columns = row.map((cell) => ({ asOf: dateOf(text, cell, year) }));
      told = new Set(progress);
    } else if (columns?.length === row.length) {
      for (const i of told) {
        const cell = row[i];
        if (cell && cell.end > cell.start) cells.push({ ...cell, asOf: columns[i]?.asOf ?? null });
      }
    }
  }
  return cells;
}

/** 「截至6月底进展」, 「2024年完成情况」 */
function dateOf(text: string, head: Cell, year: number | null): string | null {
  const at = cellText(text, head).search(/\d/);
  const date = at < 0 ? null : readDate(text, head.start + at);
  if (date?.value) return date.value;
  return date?.month && year !== null ? `${year}-${date.month}` : null;
}

/** What stands in such a cell has been done; a rule stays a rule. */
export function reportProgress(
  drafts: readonly Draft[],
  cells: readonly ProgressCell[],
  reported: string | null,
): void {
  let i = 0;
  for (const draft of drafts) {
    while (i < cells.length && (cells[i]?.end ?? 0) <= draft.start) i++;
    const cell = cells[i];
    if (!cell || draft.start < cell.start || draft.tabular || draft.kind === 'norm') continue;
    draft.asOf = cell.asOf ?? draft.asOf ?? reported;
    draft.kind = 'achieved';
    draft.due = null;
    draft.force = null;
    if (draft.asOf !== null) draft.dueBasis = 'section';
  }
}
