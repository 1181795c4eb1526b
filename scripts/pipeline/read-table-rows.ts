import type { StatementKind } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';
import { joinHeaders } from './join-headers.ts';
import type { LabelUnit } from './lexicon/unit-labels.ts';
import { readNoteYears } from './note-years.ts';
import { isPartOf } from './parts-of-row.ts';
import { readRow } from './read-table-row.ts';
import type { Mark } from './scan-numerals.ts';
import { type Caption, indicatorOf, kindOfCaption, plansOnly, readCaption } from './table-caption.ts';
import { bracketAtEnd, type Cell, cellText, type TableContext } from './table-cells.ts';
import type { Column } from './table-column.ts';
import { NAMES_ROWS, readHeaderCell, settleColumns } from './table-columns.ts';
import { countingColumns, guessColumns, isUnitCell, isValueCell, shapeColumns } from './table-shapes.ts';

const looksLikeHeader = (columns: readonly Column[]): boolean =>
  columns.filter((c) => c.role !== 'other').length >= 2 &&
  columns.some((c) => c.role === 'value') &&
  columns.some((c) => c.role === 'name' || c.role === 'number' || c.role === 'category' || c.role === 'other');

/** 「28600人」, 「≥80%」 are values; 「2025年」, 「10分」 may head a column. */
const isCounted = (cell: string): boolean => isValueCell(cell) && !/(?:年|分|级)$/.test(cell);

/** 「比上年增长5%」 tells how much, where 「比上年增长(%)」 may head a column. */
const STATES_CHANGE = /(?:提高|提升|增加|增长|上升|下降|减少|降低)(?:了|约)?\d/;

/** Reads the rows of a table, its header first; null where no column can be told. `known`: what the header said. */
export function readRows(
  text: string,
  printed: readonly (readonly Cell[])[],
  context: TableContext,
  known: readonly Column[] | null = null,
): { drafts: Draft[]; marks: Mark[] } | null {
  const drafts: Draft[] = [];
  const marks: Mark[] = [];
  const joined = known ? null : joinHeaders(text, printed);
  const rows = joined ? [joined.heads, ...printed.slice(2)] : printed;
  if (joined)
    for (const cell of printed.slice(0, 2).flat()) marks.push({ ...cell, class: 'date', rule: 'table-header' });
  let columns: Column[] | null = null;
  const last = rows.at(-1)?.at(-1) ?? { start: 0, end: 0 };
  const caption = readCaption(text, rows[0]?.[0]?.start ?? 0);
  const over = /((?:19|20)\d{2})年(?![-—–~至])/.exec(caption.line)?.[1] ?? context.reported ?? context.periodEnd;
  const withHeads = (settled: readonly Column[], row: readonly Cell[]): Column[] =>
    readNoteYears(
      text,
      settled.map((column, i) => {
        const head = row[i] ?? null;
        const year =
          column.role === 'value' && column.year === null ? yearInWords(cellText(text, head ?? last), over) : null;
        // 「1月 | 2月 | 一季度」 in a table of a year
        const part =
          column.role === 'value' && column.year === null ? partOfYear(cellText(text, head ?? last), over) : null;
        return part === null
          ? { ...column, year: year ?? column.year, head }
          : { ...column, year: part, counts: null, head };
      }),
      row[0] ?? last,
      last,
    );
  const first = (rows[0] ?? []).map((cell) => cellText(text, cell)).join('\n');
  const planned = plansOnly(caption);
  // 「项目名称 | 计价单位 | 三级 | 二级」 is a list of prices.
  const priced = rows.slice(0, 2).some((row) => row.some((cell) => /^计价单位$/.test(cellText(text, cell))));
  const kindAt = (row: readonly Cell[]): StatementKind | null =>
    (priced ? 'norm' : kindOfCaption(caption)) ?? context.kindAt(row[0]?.start ?? 0) ?? context.document;
  let parent = '';
  let divided = false;
  let wider: LabelUnit | null = null;
  for (const [at, printedRow] of rows.entries()) {
    const row = withNameCell(text, printedRow, rows[at + 1]);
    const header =
      at === 0 && joined
        ? [...joined.columns]
        : row.map((cell, i) =>
            withoutProse(
              readHeaderCell(cellText(text, cell)),
              cellText(text, cell),
              rows.slice(at + 1, at + 6).map((r) => cellText(text, r[i])),
            ),
          );
    if (known && row.map((cell) => cellText(text, cell)).join('\n') === first) {
      columns = withHeads(settleColumns(known, kindAt(row), context.year, planned), row);
      marks.push(...row.map((cell) => headMark(text, cell)));
      continue;
    }
    if (
      looksLikeHeader(header) &&
      !(columns !== null && (areCounts(text, row, columns) || isDatedRow(text, row, columns))) &&
      row.every(
        (cell) =>
          (!/^[<>≥≤]?\d+(?:\.\d+)?%?$/.test(cellText(text, cell)) &&
            !STATES_CHANGE.test(cellText(text, cell)) &&
            !isCounted(cellText(text, cell))) ||
          /^(?:19|20)\d{2}$/.test(cellText(text, cell)),
      )
    ) {
      columns = withHeads(
        settleColumns(
          countingColumns(
            oneName(
              nameColumn(
                unitsThatName(
                  header,
                  rows.slice(at + 1, at + 6).map((r) => r.map((c) => cellText(text, c))),
                ),
              ),
              row.map((c) => cellText(text, c)),
            ),
            row.map((c) => cellText(text, c)),
            rows.slice(at + 1, at + 21).map((r) => r.map((c) => cellText(text, c))),
          ),
          kindAt(row),
          context.year,
          planned,
        ),
        row,
      );
      columns = aboutIndicator(text, columns, caption);
      marks.push(...row.map((cell) => headMark(text, cell)));
      continue;
    }
    if (!columns) {
      const guessed = guessColumns(
        row.map((c) => cellText(text, c)),
        rows.slice(1).map((r) => r.map((c) => cellText(text, c))),
      );
      const shaped = guessed
        ? null
        : shapeColumns(
            rows.map((r) => r.map((c) => cellText(text, c))),
            kindOfCaption(caption) ?? context.document,
          );
      if (!guessed && !shaped) return null;
      columns = settleColumns(guessed ?? shaped ?? [], kindAt(row) ?? 'achieved', context.year, planned);
      if (guessed) {
        columns = withHeads(columns, row);
        for (const cell of row) marks.push({ ...cell, class: 'name', rule: 'table-header' });
        continue;
      }
    }
    const read = readRow(text, row, columns, {
      parent,
      divided,
      unit: caption.unit ?? moneyOf(text, columns, row),
      wider,
    });
    if (!read) continue;
    if (read.own !== null) wider = read.own;
    drafts.push(...read.drafts);
    marks.push(...read.marks);
    divided = read.part;
    if (!read.part && !/^其中/.test(read.name) && !isPartOf(read.printed, parent)) parent = read.printed;
  }
  return columns ? { drafts, marks } : null;
}

/** The month that a heading of one month or quarter ends with, in a table of a year; null for any other. */
function partOfYear(head: string, over: string | null): string | null {
  const m =
    over === null || head.length > 5
      ? null
      : /^(?:(1[0-2]|[1-9])月份?|第?([一二三四1-4])季度|(上半年)|(前三季度))$/.exec(head);
  if (!m || over === null) return null;
  const quarter = m[2] === undefined ? 0 : '一二三四'.indexOf(m[2]) + 1 || Number(m[2]);
  const month = m[1] ?? String(m[3] ? 6 : m[4] ? 9 : 3 * quarter);
  return `${over.slice(0, 4)}-${month.padStart(2, '0')}`;
}

/** 「产出指标 | 时效指标 | 完成时间 | 2026年12月底」 under a header: the value of a row is a date. */
const isDatedRow = (text: string, row: readonly Cell[], columns: readonly Column[]): boolean =>
  columns.filter((c) => c.role === 'value').length === 1 &&
  columns.some(
    (c, i) =>
      c.role === 'value' &&
      /^(?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}日)?[底末]?(?:之?前)?$/.test(cellText(text, row[i])) &&
      cellText(text, row[i]) !== cellText(text, c.head ?? undefined),
  );

/** 「项目资金(万元) | 全年预算数 | 全年执行数」: the head over the names tells the unit of the rows that name sums. */
function moneyOf(text: string, columns: readonly Column[], row: readonly Cell[]): string | null {
  const named = row.map((cell) => cellText(text, cell)).find((cell) => /[一-鿿]{2}/.test(cell)) ?? '';
  if (!/资金|拨款|收入|支出|补助|投资|经费|费用|总额|配套/.test(named) || /[率比数]$|人次|满意/.test(named))
    return null;
  const head = columns.find(({ role }) => role === 'name')?.head;
  const unit = head ? bracketAtEnd(cellText(text, head)) : null;
  return unit !== null && /^[百千万亿]{0,2}元$/.test(unit) ? unit : null;
}

/** 「甲县 | 1950 | 2010」 under a header: numbers that could be years. */
const areCounts = (text: string, row: readonly Cell[], columns: readonly Column[]): boolean =>
  /^[一-鿿]{2}/.test(cellText(text, row[0])) &&
  !NAMES_ROWS.test(cellText(text, row[0])) &&
  readHeaderCell(cellText(text, row[0])).role === 'other' &&
  cellText(text, row[0]) !== cellText(text, columns[0]?.head ?? undefined) &&
  row.some((cell) => /^(?:19|20)\d{2}$/.test(cellText(text, cell))) &&
  row.every((cell) => !/年|目标|现状|指标|规划/.test(cellText(text, cell)));

/** 「年度目标」, 「上年值」, 「上年末」, 「上半年完成」 in a table of the year that its caption or report names. */
function yearInWords(head: string, over: string | null): string | null {
  const m =
    over === null || head.length > 10
      ? null
      : /^(?:(全?年度?)(?:工作)?(?:目标任务|任务目标|目标|任务|计划)(?:值|数)?|(上年|上一年|去年)(?:度)?(同期)?(末|底)?(?:值|数|实际|实绩|完成|结[转余])?|(上半年|前三季度|(?:1月?[-—–~至]|截至|截止)?(\d{1,2})月底?)(?:累计)?(?:实际)?完成(?:值|数|情况)?)$/.exec(
          head,
        );
  if (!m || over === null) return null;
  const year = Number(over.slice(0, 4));
  if (m[1]) return String(year);
  if (m[2]) return `${year - 1}${m[3] ? over.slice(4) : m[4] ? '-12' : ''}`;
  return `${year}-${m[5] === '上半年' ? '06' : m[5] === '前三季度' ? '09' : (m[6] ?? '').padStart(2, '0')}`;
}

/** 「各县每千人口床位数」 over 「县区 | 2020年 | 2025年」: what the numbers of each place are of. */
function aboutIndicator(text: string, columns: Column[], caption: Caption): Column[] {
  const head = columns.find((c) => c.role === 'name')?.head;
  const indicator = head && NAMES_ROWS.test(cellText(text, head)) ? indicatorOf(caption) : null;
  if (indicator === null) return columns;
  const unitOf = caption.unit === null ? indicator : `${indicator}(${caption.unit})`;
  return columns.map((c) =>
    c.role === 'value' && c.counts === null && c.unitOf == null
      ? { ...c, counts: indicator, unitOf: c.change ? null : unitOf }
      : c,
  );
}

/** 「2025年」, 「“十三五”末」, 「上半年」 in a header say when; 「一级指标」 names what is below. */
const headMark = (text: string, cell: Cell): Mark => ({
  ...cell,
  class: /(?:19|20)\d{2}|[年月季]|五”|期/.test(cellText(text, cell)) ? 'date' : 'name',
  rule: 'table-header',
});

/** 「2023年实绩 | 2025年目标」 over 「签约率 | 38.6 | ≥46」: the cell over the names stands empty and was lost. */
function withNameCell(text: string, row: readonly Cell[], below: readonly Cell[] | undefined): readonly Cell[] {
  const [first] = row;
  const short = first !== undefined && below?.length === row.length + 1;
  return short && row.every((cell) => readHeaderCell(cellText(text, cell)).role === 'value')
    ? [{ start: first.start, end: first.start }, ...row]
    : row;
}

/** 「工作目标」 over whole sentences holds no values: its cells are read as what they are. */
const withoutProse = (column: Column, head: string, cells: readonly string[]): Column =>
  column.role === 'value' &&
  (column.year === null || cells.some((cell) => /[一-鿿]{6,}\d/.test(cell))) &&
  /(?:目标|标准)(?:[(（][^()（）]*[)）])?$/.test(head) &&
  !cells.some((cell) => isValueCell(cell))
    ? { ...column, role: 'other' }
    : column;

/** 「单位 | 床位数 | 人员数」 over 县人民医院, 县中医院: the units are those that the rows are about. */
function unitsThatName(columns: Column[], body: readonly (readonly string[])[]): Column[] {
  const at = columns.findIndex((c) => c.role === 'unit');
  if (at < 0 || at > 1 || columns.some((c) => c.role === 'name')) return columns;
  const cells = body.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => /[一-鿿]{2}/.test(cell) && !isUnitCell(cell))
    ? columns.map((c, i) => (i === at ? { ...c, role: 'name' as const } : c))
    : columns;
}

/** 「服务项目 | 指标名称 | 2023年」, 「一级指标 | 二级指标 | 三级指标 | 指标值」: the last of them names the row, the others group rows. */
function oneName(columns: Column[], heads: readonly string[]): Column[] {
  const value = columns.findIndex((c) => c.role === 'value');
  const names = columns.flatMap((c, i) => (c.role === 'name' && (value < 0 || i < value) ? [i] : []));
  const own = names.findLast((i) => /指标/.test(heads[i] ?? ''));
  return own === undefined || names[0] === own
    ? columns
    : columns.map((c, i) => (names.includes(i) && i < own ? { ...c, role: 'category' as const } : c));
}

/** A table must have a name column: the first other column where none is called so. */
function nameColumn(columns: Column[]): Column[] {
  if (columns.some((c) => c.role === 'name')) return columns;
  const at = columns.findIndex((c) => c.role === 'other' || c.role === 'category');
  return columns.map((c, i) => (i === at ? { ...c, role: 'name' as const } : c));
}
