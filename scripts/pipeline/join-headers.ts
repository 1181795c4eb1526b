import { type Cell, cellText } from './table-cells.ts';
import { type Column, column } from './table-column.ts';
import { readHeaderCell } from './table-columns.ts';
import { kindOfCount, namesUnit } from './table-shapes.ts';

/** One header where two rows of merged cells were printed. */
export interface JoinedHeader {
  /** The cell that heads each column, the lower one where there are two. */
  readonly heads: readonly Cell[];
  readonly columns: readonly Column[];
}

/** 现状值, 规划目标: the upper cell of several years. */
const GROUP = /现状|基期|目标|规划|预期|指标值/;

/**
 * Joins 「指标 | 单位 | 现状值 | 目标值」 with 「2025年 | 2026年 | 2027年 | 2028年」 below it. Merged cells are missing in the
 * text or stand empty. Null where the second row is no part of a header.
 */
export function joinHeaders(text: string, rows: readonly (readonly Cell[])[]): JoinedHeader | null {
  const [first = [], second = [], ...body] = rows;
  const width = Math.max(0, ...body.map((row) => row.length));
  const isFilled = (cell: Cell): boolean => cell.end > cell.start;
  const leaves = second.filter(isFilled);
  const padded = padTo(first, width);
  if (second.length === width && (arePartsOfYears(text, padded, second) || isLowerHalf(text, padded, second)))
    return joinByPlace(text, padded, second);
  if (leaves.length < 2 || !leaves.every((cell) => readHeaderCell(cellText(text, cell)).year !== null)) return null;
  // 「 | 机构数(个) | | 床位数(张) | 」 over 「 | 2022年 | 2023年 | 2022年 | 2023年」
  const open = [first[0], second[0]].every((cell) => cell !== undefined && !isFilled(cell));
  if (open && padded.length === width && second.length === width && leaves.length === width - 1)
    return joinByPlace(text, padded, second);
  const upper = first.filter(isFilled);
  const uppers = upper.map((cell) => readHeaderCell(cellText(text, cell)));
  if (!uppers.some(({ role }) => role === 'name' || role === 'unit' || role === 'number')) return null;
  if (first.length === width && second.length === width) return joinByPlace(text, first, second);
  const missing = upper.length + leaves.length - width;
  const groups = upper.flatMap((cell, i) =>
    uppers[i]?.year === null && GROUP.test(cellText(text, cell)) && /^(?:value|other)$/.test(uppers[i]?.role ?? '')
      ? [i]
      : [],
  );
  return missing >= 1 && groups.length === missing ? joinByCount(text, upper, leaves, groups) : null;
}

/** The empty cells that close a row may have been cut off. */
function padTo(row: readonly Cell[], width: number): readonly Cell[] {
  const end = row.at(-1)?.end ?? 0;
  return [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => ({ start: end, end }))];
}

/** 「指标 | 2024年 | | | 2025年 | | 」 over 「 | 全市 | 其中:城区 | 山区 | 全市 | …」: each year is parted in the same words. */
function arePartsOfYears(text: string, first: readonly Cell[], second: readonly Cell[]): boolean {
  const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.end > cell.start;
  const years = first.flatMap((cell, i) => (readHeaderCell(cellText(text, cell)).year !== null ? [i] : []));
  const [from = 0] = years;
  return (
    years.length > 0 &&
    years.every((i) => !isFilled(first[i + 1])) &&
    second.every((cell, i) => isFilled(cell) === i >= from && !/\d/.test(cellText(text, cell)))
  );
}

/** 「科目编码 | 科目名称 | 2022年执行数 | 2023年预算数 | | 」 over 「 | | | 小计 | 基本支出 | 项目支出」: words alone, none over a number. */
function isLowerHalf(text: string, first: readonly Cell[], second: readonly Cell[]): boolean {
  const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.end > cell.start;
  const words = second.filter(isFilled).map((cell) => cellText(text, cell));
  return (
    words.length >= 2 &&
    !isFilled(second[0]) &&
    isFilled(first[0]) &&
    words.every((word) => word.length <= 14 && !/^[<>≥≤]?\d(?!\d{3}年)/.test(word)) &&
    second.every((cell, i) => isFilled(cell) || isFilled(first[i])) &&
    second.some((cell, i) => isFilled(cell) && !isFilled(first[i]))
  );
}

/** Merged cells stand empty: each lower cell is under the nearest upper one to the left. */
function joinByPlace(text: string, upper: readonly Cell[], lower: readonly Cell[]): JoinedHeader | null {
  const heads: Cell[] = [];
  const columns: Column[] = [];
  let above: Cell | null = null;
  for (const [i, low] of lower.entries()) {
    const up = upper[i];
    if (up && up.end > up.start) above = up;
    const own = low.end > low.start ? low : up;
    if (i === 0 && own && own.end === own.start) {
      heads.push(own);
      columns.push(column('name'));
      continue;
    }
    if (!own || own.end === own.start) return null;
    heads.push(own);
    columns.push(own === low ? under(text, above, low) : readHeaderCell(cellText(text, own)));
  }
  return { heads, columns };
}

/** Merged cells are missing: each group heads one lower cell, the last of them all the rest. */
function joinByCount(
  text: string,
  upper: readonly Cell[],
  leaves: readonly Cell[],
  groups: readonly number[],
): JoinedHeader {
  const heads: Cell[] = [];
  const columns: Column[] = [];
  let from = 0;
  for (const [i, cell] of upper.entries()) {
    if (!groups.includes(i)) {
      heads.push(cell);
      columns.push(readHeaderCell(cellText(text, cell)));
      continue;
    }
    const to = i === groups.at(-1) ? leaves.length : from + 1;
    for (const leaf of leaves.slice(from, to)) {
      heads.push(leaf);
      columns.push(under(text, cell, leaf));
    }
    from = to;
  }
  return { heads, columns };
}

/** 「2027年 | 2030年」 below a first row: the lower half of its header, though no row of a table by itself. */
export const isTwoYears = (line: string): boolean =>
  /^\s*(?:19|20)\d{2}年?[^\t\d]{0,6}\t(?:19|20)\d{2}年?[^\t\d]{0,6}$/.test(line);

/** What the lower cell says, and for the kind of its column the upper one where the lower is silent. */
function under(text: string, above: Cell | null, leaf: Cell): Column {
  const printed = cellText(text, leaf);
  // Under another heading 任务 names no rows: it says how its column stands.
  const state = /^(?:实际|完成|实绩|现状|实际完成)(?:数|值)?$/.test(printed)
    ? 'achieved'
    : /^(?:目标|计划|任务)(?:数|值)?$/.test(printed)
      ? 'target'
      : null;
  const own = state === null ? readHeaderCell(printed) : column('value', { kind: state });
  if (above === null) return own;
  const over = readHeaderCell(cellText(text, above));
  const named = namesUnit(cellText(text, above)) ? cellText(text, above) : null;
  // 「2024年」 over 「任务 | 完成」, 「签约率(%)」 over 「目标 | 实际」, 「门诊量(万人次)」 over 「2024年 | 同比」
  if (own.kind !== null) {
    if (over.year !== null && own.year === null) return { ...own, role: 'value', year: over.year };
    return named !== null && own.counts === null ? { ...own, role: 'value', counts: named } : own;
  }
  // 「床位数(张)」 over 「公立 | 民营」
  if (own.role === 'other' && own.year === null && named !== null)
    return {
      ...own,
      role: 'value',
      kind: kindOfCount(named),
      counts: `${cellText(text, leaf)}${named.replace(/[(（][^()（）]*[)）]$/, '')}`,
      unitOf: named,
    };
  if (over.year !== null && own.year === null) return { ...over, role: 'value', counts: cellText(text, leaf) };
  const words = cellText(text, above);
  const kind = /现状|基期/.test(words) ? 'achieved' : /目标|规划|预期/.test(words) ? 'target' : null;
  // 「床位数(张)」 over 「2022年」 tells what the years count.
  const counts =
    kind === null && own.role === 'value' && own.year !== null && over.role !== 'value' ? words : own.counts;
  return { ...own, kind, counts };
}
