import type { Draft } from './draft.ts';
import { readUnitLabel } from './lexicon/unit-labels.ts';
import { type CellValue, readCell } from './read-cell.ts';
import { readDate } from './read-dates.ts';
import type { Mark } from './scan-numerals.ts';
import { type Cell, cellText } from './table-cells.ts';
import type { Column } from './table-columns.ts';
import { isEmptyCell } from './table-shapes.ts';

/** 「2024年10月」 in a column 完成时间 dates the whole row. */
function readDueCell(text: string, cell: Cell): string | null {
  const at = cellText(text, cell).search(/(?:19|20)\d{2}/);
  return at < 0 ? null : (readDate(text, cell.start + at)?.value ?? null);
}

/** 「负压病房48间、ICU床位30张」, 「内外装修完成70%」: what a cell of words counts. */
const COUNTED = /[一-鿿]{2}[^,。;]{0,12}\d(?:\.\d+)?(?:[%间张所个名台辆家例套项]|万?元|万人|公里|平方米|㎡|亩)/;

/** 「(2020年值在前、2025年值在后)」 in a cell of words says when. */
const dateMarks = (text: string, cell: Cell): Mark[] =>
  Array.from(cellText(text, cell).matchAll(/(?:19|20)\d{2}年|(?<![\d.])\d{1,2}月/g), ({ index }) => {
    const date = readDate(text, cell.start + index);
    return { start: cell.start + index, end: date?.end ?? cell.start + index, class: 'date', rule: 'table-date' };
  });

/** Names no quantity but a kind of institution whose share the row gives. */
const KIND_OF_BODY = /^[^率比数量]{0,8}(?:医院|卫生院|卫生室|机构|社会办医?|公立|民营)$/;
export const isPartOf = (name: string, parent: string): boolean =>
  /[)）]$|每[百千万]/.test(parent) && KIND_OF_BODY.test(name);

/** 「签约率≥40%得满分,每低1个百分点扣0.5分」: a cell that is a sentence is read as one. */
const isProse = (cell: string): boolean =>
  cell.length > 10 &&
  /\d/.test(cell) &&
  /[,;。]|[扣得]|达到|不低于|完成|不超过|以上/.test(cell) &&
  /[一-鿿]{4}/.test(cell);

/** Reads one row by what its columns hold; `parent` is the row above that 其中 divides. */
export function readRow(
  text: string,
  row: readonly Cell[],
  columns: readonly Column[],
  parent: string,
  lastCategory: string,
): { drafts: Draft[]; marks: Mark[]; name: string; printed: string; category: string } | null {
  const marks: Mark[] = [];
  // A merged category cell is missing in the rows below it: align from the right.
  const shift =
    row.length < columns.length && (columns[0]?.role === 'category' || columns[0]?.role === 'number')
      ? columns.length - row.length
      : 0;
  const at = (role: Column['role']): Cell | undefined => {
    const i = columns.findIndex((c) => c.role === role);
    return i < 0 ? undefined : row[i - shift];
  };
  const nameCell = at('name');
  if (!nameCell || nameCell.end === nameCell.start) return null;
  const printed = cellText(text, nameCell);
  const number = at('number');
  if (number) marks.push({ ...number, class: 'heading', rule: 'row-number' });
  const lead = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)]\s?(?=\D)|^\([一二三四五六七八九十\d]{1,3}\)/.exec(
    printed,
  );
  if (lead)
    marks.push({ start: nameCell.start, end: nameCell.start + lead[0].length, class: 'heading', rule: 'row-number' });
  const group =
    row[0] && /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/.exec(cellText(text, row[0]));
  if (group && row[0])
    marks.push({ start: row[0].start, end: row[0].start + group[0].length, class: 'heading', rule: 'row-group' });
  marks.push({ ...nameCell, class: 'name', rule: 'indicator-name' });
  for (const cell of row) marks.push(...dateMarks(text, cell));
  for (const [i, cell] of row.entries())
    if (!isProse(cellText(text, cell)) && !(columns[i + shift]?.role === 'other' && COUNTED.test(cellText(text, cell))))
      marks.push({ ...cell, class: 'name', rule: 'table-word' });
  const name = printed.slice(lead?.[0].length ?? 0);
  const bracket = /[(（]([^()（）]{0,10})[)）]$/.exec(name)?.[1] ?? null;
  const unitCell = at('unit');
  const printedUnit = unitCell && !isEmptyCell(cellText(text, unitCell)) ? cellText(text, unitCell) : bracket;
  // 「其中:社会办医」, 「基层医疗卫生机构」 under 「每千常住人口床位数(张)」: measured as the row above it.
  const part = parent !== '' && (/^其中/.test(name) || (printedUnit === null && isPartOf(name, parent)));
  const label = readUnitLabel(
    printedUnit ?? (part ? (/[(（]([^()（）]{0,10})[)）]$/.exec(parent)?.[1] ?? null) : null),
    part ? parent : name,
  );
  const dueCell = at('due');
  const due = dueCell ? readDueCell(text, dueCell) : null;
  if (dueCell && due) marks.unshift({ ...dueCell, class: 'date', rule: 'table-date' });
  const forceText = cellText(text, at('force'));
  const force = /约束/.test(forceText) ? 'binding' : /预期/.test(forceText) ? 'expected' : null;
  const plain = name.replace(/[(（][^()（）]{0,10}[)）]$/, '').trim();
  const noun = part
    ? `${parent.replace(/[(（][^()（）]{0,10}[)）]$/, '').trim()}(${plain.replace(/^其中[::]?/, '')})`
    : plain;
  const perAt =
    /每?(?:百万|十万|10万|百|千|万)名?(?:常住|户籍|服务)?(?:人口|人|活产|老年人|儿童|居民|职工|学生)|(?:1\/|(?<=\/))10万|(?<=[(（])[十百千万亿]+(?=[^()（）]{1,8}[)）]$)/.exec(
      name,
    );
  const perStart = perAt ? nameCell.start + (lead?.[0].length ?? 0) + perAt.index : 0;
  const unitBase = unitCell && /[百千万亿]/.test(cellText(text, unitCell));
  const drafts: Draft[] = [];
  columns.forEach((column, i) => {
    const cell = row[i - shift];
    if (column.role !== 'value' || !cell || cell.end === cell.start) return;
    const own =
      column.counts === null || (printedUnit !== null && !/[(（]/.test(column.unitOf ?? column.counts))
        ? column.unitOf
          ? readUnitLabel(/[(（]([^()（）]{1,12})[)）]/.exec(column.unitOf)?.[1] ?? null, name)
          : label
        : readUnitLabel(
            /[(（]([^()（）]{1,12})[)）]/.exec(column.unitOf ?? column.counts)?.[1] ?? null,
            column.unitOf ?? column.counts,
          );
    const changeLabel = column.change
      ? {
          ...label,
          unit: /点/.test(cellText(text, cell)) ? ('percentage_point' as const) : ('percent' as const),
          factor: 1,
        }
      : own;
    const score = /分值|分数|标准分|满分/.test(cellText(text, column.head ?? undefined));
    const words = cellText(text, cell);
    const worded = /^(?:全部|全覆盖|全员覆盖)$/.test(words);
    const value = worded
      ? coverageOf(cell)
      : readCell(text, cell.start, cell.end, score ? { ...label, unit: 'other', factor: 1 } : changeLabel);
    if (!value) return;
    const kind = due && column.kind !== 'norm' ? 'target' : (column.kind ?? 'target');
    const year = due ?? column.year;
    const negative = column.change && /^[-−]/.test(cellText(text, cell));
    drafts.push({
      start: value.start,
      end: value.end,
      quoteStart: row[0]?.start ?? cell.start,
      quoteEnd: row.at(-1)?.end ?? cell.end,
      kind,
      comparator: column.change ? 'change' : value.comparator,
      direction: column.change ? (negative ? 'decrease' : (value.direction ?? 'increase')) : value.direction,
      min: value.min,
      max: value.max,
      unit: value.unit,
      unitZh: value.unitZh,
      perValue: column.change ? null : own.perValue,
      perZh: column.change ? null : own.perZh,
      perSpan: perAt
        ? { start: perStart, end: perStart + perAt[0].length }
        : unitBase
          ? unitCell
          : baseInHead(text, column.head ?? null),
      noun: (column.counts === null ? noun : `${noun}${column.counts.replace(/[(（][^()（）]*[)）]/g, '')}`) || '数值',
      scope: null,
      due: kind === 'achieved' ? null : year,
      asOf: kind === 'achieved' ? year : null,
      dueBasis: due ? 'stated' : year ? 'section' : null,
      force: kind === 'achieved' ? null : force,
      modality: 'firm',
      cycle: value.cycle,
      worded,
      tabular: true,
    });
  });
  return { drafts, marks, name: plain, printed: name, category: lastCategory };
}

/** 全部 in a cell is coverage in words. */
const coverageOf = (cell: Cell): CellValue => ({
  ...cell,
  comparator: 'eq',
  direction: null,
  min: 100,
  max: 100,
  unit: 'percent',
  unitZh: null,
  cycle: null,
});

/** The numerals of a header that belong to its cells: 「收入(亿元)」, 「每千人口护士(人)」, 「发病率(1/10万)」. */
function baseInHead(text: string, head: Cell | null): Cell | null {
  const m =
    /1?\/(?:10|十)万|每(?:百万|十万|10万|百|千|万)(?=名|常住|户籍|服务|人)|[(（][十百千万亿]+(?=[^()（）]{1,8}[)）])/.exec(
      cellText(text, head ?? undefined),
    );
  return head && m ? { start: head.start + m.index, end: head.start + m.index + m[0].length } : null;
}
