import type { Draft } from './draft.ts';
import { firstOfGlued, splitCategory } from './glued-words.ts';
import { readUnitLabel } from './lexicon/unit-labels.ts';
import { readCell } from './read-cell.ts';
import type { Mark } from './scan-numerals.ts';
import type { TableContext, TableReading } from './table-cells.ts';
import { type Column, readHeaderCell, settleColumns } from './table-columns.ts';

const VALUE_HEAD =
  '(?:现状|基期|基线|基准|目标|规划)值?\\((?:19|20)\\d{2}年?\\)|(?:19|20)\\d{2}年?(?:底|末)?(?:\\([^()]{1,8}\\)|现状值?|现状|基期值?|基期|基数|基线值?|基准值?|实际值?|完成值?|实绩|目标值?|目标|规划值?|预期值?|指标值?|值)?|现状值|基期值|基准值|基线值?|目标值|规划值';
/**
 * A header run into the text without separators: 「指标类别指标名称2025年指标性质」, 「序号指标单位2020年现状值2025年目标值属性」.
 * At least one word names the indicators and one the values.
 */
const HEADER = new RegExp(
  `(?:(?:序号|指标类别|类别|领域|分类|一级指标|二级指标|指标名称|主要指标|具体指标|指标性质|指标属性|指标类型|指标|项目名称|重点任务|工作任务|任务|工作内容|项目|名称|计量单位|单位|性质|属性|类型|备注|责任部门|责任单位|牵头单位|责任科室|现状|基期|实际|规划|预期|完成|目标|${VALUE_HEAD})(?:\\s|\\t)?){3,12}`,
  'g',
);
const HEADER_VALUE = new RegExp(VALUE_HEAD, 'g');
const FORCE = /预期性|约束性|指导性/y;
/** A number inside an indicator’s name: 5岁以下, 65岁及以上, 2型, 每千人, 1/10万, 30天. */
const IN_NAME =
  /(?:\d+(?:[-—~至]\d+)?(?=周?岁|型|分钟|天|日内|种|项|类|个月|月龄|小时|价|级|万(?:人|名|常住)|千人|年(?:生存|期)))|1?\/10万|\/\d+万/y;
const VALUE_START =
  /[\d<>≥≤=]|(?:大于|小于|不低于|不超过|不高于|高于|低于)(?=\d)|[-—－/](?=[\d<>≥≤—-]|预期|约束)(?!\/10万)|(?:每年)?(?:提高|降低|下降|增加|增长|减少)(?=\d)/;
const VALUE =
  /(?:(?:[<>≥≤=]{0,2}|大于|小于|不低于|不超过|不高于|高于|低于)\s?\d+(?:\.\d+)?(?:[-—~]\d+(?:\.\d+)?)?(?:%|‰\uE000*|岁|张|名|人次|人(?!均)|个|所|家|例|台|辆|种|项|场|次|户|处|间|套|万人次|万人|万张|万元|亿元|元|分钟|\/10万)?(?:左右|以上|以下|以内)?)|[IOl]{2,3}(?=[个名家张])[个名家张]|[-—－/](?!10万|十万)[-—－]*|(?:(?:每年)?(?:提高|降低|下降|增加|增长|减少)\d+(?:\.\d+)?(?:个百分点|%)?(?:以上|左右)?)/y;

/** 「附表3 年度任务分解 任务2023年2024年2025年」: what is to be done in each of the years. */
const STAGED = /(?:年度|重点)[^,。\n]{0,6}任务|任务[^,。\n]{0,4}(?:分解|安排)|进度安排|年度(?:目标|计划)/;

interface FlatRow {
  readonly number: { readonly start: number; readonly end: number } | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly values: readonly { start: number; end: number }[];
  readonly force: 'binding' | 'expected' | null;
  readonly end: number;
}

/** Reads tables that a converter flattened into running text. */
export function readFlatTables(text: string, start: number, end: number, context: TableContext): TableReading[] {
  const tables: TableReading[] = [];
  // Only the passage itself: behind its last table the header would be looked for in the rest of the text in vain.
  const passage = text.slice(start, end);
  HEADER.lastIndex = 0;
  for (let m = HEADER.exec(passage); m; m = HEADER.exec(passage)) {
    const headStart = start + m.index;
    const bodyStart = headStart + m[0].length;
    const words = m[0].replace(HEADER_VALUE, '');
    const forced = /性质|属性|类型/.test(words);
    const responsible = /责任|牵头/.test(words) && !forced;
    const unitColumn = /单位/.test(words.replace(/(?:责任|牵头)单位/g, ''));
    const heads = m[0].match(HEADER_VALUE) ?? [];
    if (heads.length === 0 || heads.length > 4 || !/指标|项目|名称|任务|工作内容/.test(words)) continue;
    const staged = STAGED.test(text.slice(Math.max(start, headStart - 20), headStart)) && heads.length > 1;
    const columns = settleColumns(
      [
        ...heads
          .map((cell) => readHeaderCell(cell))
          .map((c) => (staged && c.kind === null ? { ...c, kind: 'target' as const } : c)),
        ...(forced ? [{ role: 'force', year: null, kind: null, change: false, counts: null } satisfies Column] : []),
      ],
      context.kindAt(headStart) ?? context.document,
      context.year,
    );
    const values = columns.filter((c) => c.role === 'value');
    const rows = readFlatRows(text, bodyStart, end, values.length, forced, responsible);
    if (rows.length < 2) continue;
    const drafts: Draft[] = [];
    const marks: Mark[] = [{ start: headStart, end: bodyStart, class: 'date', rule: 'table-header' }];
    for (const row of rows) addRow(text, row, values, unitColumn, drafts, marks);
    const stop = rows.at(-1)?.end ?? bodyStart;
    tables.push({ start: headStart, end: stop, drafts, marks });
    HEADER.lastIndex = stop - start;
  }
  return tables;
}

function readFlatRows(
  text: string,
  start: number,
  end: number,
  width: number,
  forced: boolean,
  responsible: boolean,
): FlatRow[] {
  const rows: FlatRow[] = [];
  let at = start;
  let number = 1;
  while (at < end) {
    while (rows.length < 500 && /[\s]/.test(text.charAt(at)) && at < end) at++;
    const row = readFlatRow(text, at, end, width, forced, number);
    if (row) {
      if (row.number) number++;
      rows.push(row);
      at = responsible ? endOfBearer(text, row.end, number) : row.end;
      continue;
    }
    // A row in words (逐年提高): go on behind the next force, unless the header is repeated there.
    const rest = text.slice(at, Math.min(end, at + 100));
    const next =
      forced && rows.length > 0 && !/^.{0,12}指标/.test(rest)
        ? /^[^。\n]{1,90}?(?:预期性|约束性|指导性)/.exec(rest)
        : null;
    if (!next) break;
    if (new RegExp(`^[一-鿿]{0,12}${number}[.、．]?[一-鿿]`).test(rest)) number++;
    at += next[0].length;
  }
  return rows;
}

/** 「…30名县卫计局2村卫生室…」: who bears a row stands behind its values, up to the number of the next. */
function endOfBearer(text: string, at: number, next: number): number {
  const m = new RegExp(`^[一-鿿、()/,]{2,30}?(?=${next}[.、．]?[一-鿿])`).exec(text.slice(at, at + 40));
  return at + (m?.[0].length ?? 0);
}

function readFlatRow(
  text: string,
  rowStart: number,
  end: number,
  width: number,
  forced: boolean,
  expected: number,
): FlatRow | null {
  // 「健康水平1人均预期寿命」: a category, then the number that the row must bear.
  const lead = new RegExp(
    `^[一-鿿]{0,12}?(${expected}[.、．]?)(?=[一-鿿]| \\d{1,2}周?岁)(?!${expected}(?:周?岁|型|分钟|天|种|项|个月))`,
  ).exec(text.slice(rowStart, rowStart + 20));
  const marked = rowStart + (lead?.[0].length ?? 0);
  const number = lead ? { start: marked - (lead[1] ?? '').length, end: marked } : null;
  const start = text.charAt(marked) === ' ' ? marked + 1 : marked;
  let at = start;
  let depth = 0;
  while (at < end && at - start < 60) {
    const c = text.charAt(at);
    if (c === '指' && /^指标(?:名称|类别|性质)/.test(text.slice(at, at + 4))) return null;
    if (c === '。' || c === '\n' || (c === ',' && depth === 0)) return null;
    if (c === '(') depth++;
    else if (c === ')') depth--;
    IN_NAME.lastIndex = at;
    const inName = IN_NAME.exec(text);
    if (inName) {
      at += inName[0].length;
      continue;
    }
    if (
      depth === 0 &&
      at > start + 1 &&
      VALUE_START.test(text.slice(at, at + 6)) &&
      VALUE_START.exec(text.slice(at, at + 6))?.index === 0
    )
      break;
    at++;
  }
  const nameEnd = at;
  if (nameEnd - start < 3 || at - start >= 60 || at >= end) return null;
  const values: { start: number; end: number }[] = [];
  while (at < end && values.length < width) {
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
    VALUE.lastIndex = at;
    const m = VALUE.exec(text);
    if (!m) break;
    const length =
      values.length === 0 && width > 1
        ? firstOfGlued(m[0], width, text.slice(at + m[0].length, at + m[0].length + 12))
        : m[0].length;
    values.push({ start: at, end: at + length });
    at += length;
  }
  if (values.length === 0) return null;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  FORCE.lastIndex = at;
  const force = FORCE.exec(text)?.[0] ?? null;
  if (forced && force === null && values.length < width) return null;
  return {
    number,
    nameStart: start,
    nameEnd,
    values,
    force: force === '约束性' ? 'binding' : force === '预期性' ? 'expected' : null,
    end: at + (force?.length ?? 0),
  };
}

function addRow(
  text: string,
  row: FlatRow,
  columns: readonly Column[],
  unitColumn: boolean,
  drafts: Draft[],
  marks: Mark[],
): void {
  const printed = text.slice(row.nameStart, row.nameEnd);
  const bracket = /[(（]([^()（）]{0,10})[)）]$/.exec(printed)?.[1] ?? null;
  const tail = unitColumn
    ? /(%|‰\uE000*|岁|张|人|名|个|1?\/10万|万人次|万元|亿元|平方米|家|所|分钟|天|张\/千人|人\/千人|人\/万人)$/.exec(
        printed,
      )?.[0]
    : undefined;
  if (row.number) marks.push({ ...row.number, class: 'heading', rule: 'row-number' });
  marks.push({ start: row.nameStart, end: row.nameEnd, class: 'name', rule: 'indicator-name' });
  const bare = printed.slice(0, tail ? -tail.length : undefined);
  const name = splitCategory(bare.replace(/[(（][^()（）]{0,10}[)）]$/, ''));
  const label = readUnitLabel(tail ?? bracket, bare);
  const per = /每?(?:百万|十万|10万|百|千|万)名?(?:常住|户籍|服务)?(?:人口|人|活产)|1\/10万|(?<=\/)10万/.exec(printed);
  row.values.forEach((span, i) => {
    const column = columns[i];
    const value = column ? readCell(text, span.start, span.end, label) : null;
    if (!column || !value) return;
    const kind = column.kind ?? 'target';
    drafts.push({
      start: value.start,
      end: value.end,
      quoteStart: row.nameStart,
      quoteEnd: row.end,
      kind,
      comparator: value.comparator,
      direction: value.direction,
      min: value.min,
      max: value.max,
      unit: value.unit,
      unitZh: value.unitZh,
      perValue: label.perValue,
      perZh: label.perZh,
      perSpan: per ? { start: row.nameStart + per.index, end: row.nameStart + per.index + per[0].length } : null,
      noun: name,
      scope: null,
      due: kind === 'achieved' ? null : column.year,
      asOf: kind === 'achieved' ? column.year : null,
      dueBasis: column.year ? 'section' : null,
      force: kind === 'achieved' ? null : row.force,
      modality: 'firm',
      cycle: value.cycle,
      worded: false,
      tabular: true,
    });
  });
}
