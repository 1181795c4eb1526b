import type { Draft } from './draft.ts';
import { type FlatRow, readFlatRows } from './flat-rows.ts';
import { splitCategory } from './glued-words.ts';
import { BASE_IN_NAME, type LabelUnit, readUnitLabel, UNIT_AT_END } from './lexicon/unit-labels.ts';
import { isPartOfRow } from './parts-of-row.ts';
import { COVERS_ALL, coverageOf, readCell } from './read-cell.ts';
import type { Mark } from './scan-numerals.ts';
import { bracketAtEnd, type TableContext, type TableReading } from './table-cells.ts';
import type { Column } from './table-column.ts';
import { readHeaderCell, settleColumns } from './table-columns.ts';

const VALUE_HEAD =
  '(?:(?:19|20)\\d{2}年)?[比较](?:(?:19|20)\\d{2}年|上年)(?:同期)?(?:增长|增减|±)率?(?:\\(%\\)|%)?|(?:现状|基期|基线|基准|目标|规划)值?\\((?:19|20)\\d{2}年?\\)|(?:19|20)\\d{2}年?(?:底|末)?(?:\\([^()]{1,8}\\)|现状值?|现状|基期值?|基期|基数|基线值?|基准值?|实际值?|完成值?|实绩|目标值?|目标|规划值?|预期值?|指标值?|值)?|现状值|基期值|基准值|基线值?|目标值|规划值|年均增(?:长|速|幅)(?:\\(%\\))?';
/**
 * A header run into the text without separators: 「指标类别指标名称2025年指标性质」, 「序号指标单位2020年现状值2025年目标值属性」.
 * At least one word names the indicators and one the values.
 */
const HEADER = new RegExp(
  `(?:(?:${VALUE_HEAD}|序号|指标类别|类别|领域|分类|一级指标|二级指标|指标名称|主要指标|具体指标|指标性质|指标属性|指标类型|指标|项目名称|重点任务|工作任务|任务内容|任务名称|具体任务|主要任务|任务|工作内容|项目|名称|计量单位|单位|性质|属性|类型|备注|责任部门|责任单位|牵头单位|责任科室|现状|基期|实际|规划|预期|完成|目标)[ \\t]?){3,12}`,
  'g',
);
const HEADER_VALUE = new RegExp(VALUE_HEAD, 'g');

/** 「附表3 年度任务分解 任务2023年2024年2025年」: what is to be done in each of the years. */
const STAGED = /(?:年度|重点)[^,。\n]{0,6}任务|任务[^,。\n]{0,4}(?:分解|安排)|进度安排|年度(?:目标|计划)/;
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
    // 「2023年目标任务:药占比下降至25%以下;…」 announces a sentence.
    if (holdsTasks(text, bodyStart) || /^[ \t]?[:,。;、]/.test(text.slice(bodyStart, bodyStart + 2))) continue;
    const forced = /性质|属性|类型/.test(words);
    const responsible = /责任|牵头/.test(words) && !forced;
    const unitColumn = /单位/.test(words.replace(/(?:责任|牵头)单位/g, ''));
    const heads = m[0].match(HEADER_VALUE) ?? [];
    if (heads.length === 0 || heads.length > 4 || !/指标|项目|名称|任务|工作内容/.test(words)) continue;
    const staged = STAGED.test(text.slice(Math.max(start, headStart - 20), headStart)) && heads.length > 1;
    const beside = { year: null, kind: null, change: false, counts: null } as const;
    const columns = settleColumns(
      [
        ...heads
          .map((cell) => readHeaderCell(cell))
          .map((c) => (staged && c.kind === null ? { ...c, kind: 'target' as const } : c)),
        ...(forced ? [{ role: 'force', ...beside } satisfies Column] : []),
        ...(responsible || (/任务/.test(words) && !/指标/.test(words))
          ? [{ role: 'responsible', ...beside } satisfies Column]
          : []),
      ],
      context.kindAt(headStart) ?? context.document,
      context.year,
    );
    const values = columns.filter((c) => c.role === 'value');
    const rows = readFlatRows(text, bodyStart, end, {
      width: values.length,
      forced,
      responsible,
      changeAt: values.findIndex((c) => c.change),
    });
    if (rows.length < 2) continue;
    const header: Mark = { start: headStart, end: bodyStart, class: 'date', rule: 'table-header' };
    const table = addRows(text, headStart, rows, values, unitColumn, [header]);
    tables.push(table);
    HEADER.lastIndex = table.end - start;
  }
  return [...tables, ...readHeaderless(text, start, end, tables)];
}

/** 「1⇥急救体系⇥新建急救站点6个、配备救护车12辆」 in the line below a header: a grid whose cells are sentences. */
function holdsTasks(text: string, at: number): boolean {
  if (text.charAt(at) !== '\n') return false;
  const stop = text.indexOf('\n', at + 1);
  const cells = text.slice(at + 1, Math.min(stop < 0 ? text.length : stop, at + 400)).split('\t');
  return (
    cells.length >= 3 &&
    cells.some((cell) => /[一-鿿]{4}[^\d]*\d[\d.]*[万个名家所张人项辆台次](?:[一-鿿、,]|$)/.test(cell))
  );
}

/** 「1学前三年毛入园率%90.2 93预期性2…」: rows that count on from 1 and close with their force need no header. */
const FIRST_ROW = /(?<=^|[\n表标)])1(?=[.、]?[一-鿿][^\n。]{3,60}?(?:预期|约束)性\s?2[.、]?[一-鿿])/g;

function readHeaderless(text: string, start: number, end: number, known: readonly TableReading[]): TableReading[] {
  const tables: TableReading[] = [];
  const value = { role: 'value', year: null, change: false, counts: null } as const;
  for (const m of text.slice(start, end).matchAll(FIRST_ROW)) {
    const at = start + m.index;
    if ([...known, ...tables].some((table) => table.start <= at && at < table.end)) continue;
    for (const kinds of [['achieved', 'target'], ['target']] as const) {
      const rows = readFlatRows(text, at, end, {
        width: kinds.length,
        forced: true,
        responsible: false,
        changeAt: -1,
      });
      if (rows.length < 2 || rows.some((row) => row.values.length < kinds.length || row.force === null)) continue;
      // Digits that only stand together may be one number: 「12预期性」.
      if (kinds.length > 1 && !rows.some(({ values: [a, b] }) => a && b && b.start > a.end)) continue;
      const columns = kinds.map((kind): Column => ({ ...value, kind }));
      tables.push(addRows(text, at, rows, columns, true, []));
      break;
    }
  }
  return tables;
}

function addRows(
  text: string,
  start: number,
  rows: readonly FlatRow[],
  columns: readonly Column[],
  unitColumn: boolean,
  marks: Mark[],
): TableReading {
  const drafts: Draft[] = [];
  let parent: RowName | null = null;
  let divided = false;
  for (const row of rows) {
    const named = nameRow(text, row, unitColumn, parent, divided);
    divided = named.part;
    if (!named.part) parent = named;
    addRow(text, row, columns, named, drafts, marks);
  }
  return { start, end: rows.at(-1)?.end ?? start, drafts, marks };
}

/** 「年均增长」 holds shares of change, whatever the row counts. */
const CHANGE: LabelUnit = { unit: 'percent', unitZh: '%', factor: 1, perValue: null, perZh: null };

/** What the name of a row says. */
interface RowName {
  readonly noun: string;
  /** The name without the unit behind it. */
  readonly bare: string;
  readonly label: LabelUnit;
  /** Divides the row above it. */
  readonly part: boolean;
}

/** 「其中:公立医院」 and 「社会办医院」 behind it under 「每千人口床位数」 are measured as that row is. */
function nameRow(text: string, row: FlatRow, unitColumn: boolean, parent: RowName | null, divided: boolean): RowName {
  const printed = text.slice(row.nameStart, row.nameEnd);
  const bracket = bracketAtEnd(printed);
  const tail = unitColumn ? UNIT_AT_END.exec(printed)?.[0] : undefined;
  const bare = printed.slice(0, tail ? -tail.length : undefined);
  const plain = bare.replace(/[(（][^()（）]{0,10}[)）]$/, '');
  const counted = tail ?? bracket;
  // 「二级以上医院 个」 below beds in 张 counts something else.
  const alike = plain.startsWith('其中') || counted === null || counted === parent?.label.unitZh;
  const part =
    parent !== null &&
    alike &&
    isPartOfRow(plain, { parent: parent.bare, divided, hasUnit: true, numbered: row.number !== null });
  return {
    noun: part ? `${parent.noun}(${plain.replace(/^其中[::]?/, '')})` : splitCategory(plain),
    bare,
    label: readUnitLabel(tail ?? bracket ?? (part ? parent.label.unitZh : null), part ? parent.bare : bare),
    part,
  };
}

function addRow(
  text: string,
  row: FlatRow,
  columns: readonly Column[],
  { noun, label }: RowName,
  drafts: Draft[],
  marks: Mark[],
): void {
  const printed = text.slice(row.nameStart, row.nameEnd);
  if (row.number) marks.push({ ...row.number, class: 'heading', rule: 'row-number' });
  marks.push({ start: row.nameStart, end: row.nameEnd, class: 'name', rule: 'indicator-name' });
  const per = BASE_IN_NAME.exec(printed);
  row.values.forEach((span, i) => {
    const column = columns[i];
    const worded = COVERS_ALL.test(text.slice(span.start, span.end));
    const value = worded
      ? coverageOf(span)
      : column
        ? readCell(text, span.start, span.end, column.change ? CHANGE : label)
        : null;
    if (!column || !value) return;
    const falls = column.change && /^[[〔]?[-−]/.test(text.slice(span.start, span.end));
    const kind = column.kind ?? 'target';
    drafts.push({
      start: value.start,
      end: value.end,
      quoteStart: row.nameStart,
      quoteEnd: row.end,
      kind,
      comparator: column.change ? 'change' : value.comparator,
      direction: column.change ? (falls ? 'decrease' : 'increase') : value.direction,
      min: value.min,
      max: value.max,
      unit: value.unit,
      unitZh: value.unitZh,
      perValue: label.perValue,
      perZh: label.perZh,
      perSpan: per ? { start: row.nameStart + per.index, end: row.nameStart + per.index + per[0].length } : null,
      noun,
      scope: null,
      due: kind === 'achieved' ? null : column.year,
      asOf: kind === 'achieved' ? column.year : null,
      dueBasis: column.year ? 'section' : null,
      force: kind === 'achieved' ? null : row.force,
      modality: 'firm',
      cycle: value.cycle,
      worded,
      tabular: true,
    });
  });
}
