import type { StatementKind } from '../../src/schemas/statement.ts';

export interface Column {
  readonly role: 'number' | 'name' | 'unit' | 'force' | 'category' | 'value' | 'due' | 'responsible' | 'other';
  readonly year: string | null;
  readonly kind: StatementKind | null;
  /** 比上年增长(%): the column holds changes. */
  readonly change: boolean;
  /** Header of a column that names what it counts: 床位数(张). */
  readonly counts: string | null;
  /** Header whose unit the column shares: 「每千人口床位(张) | 其中:县办公立 | 社会办」. */
  readonly unitOf?: string | null;
}

const ACHIEVED = /现状|基期|基数|基线|基准|基础值|实际|完成|实绩|现值|上年|同期|末$|统计|初始|已达/;
const TARGET = /目标|规划|预期|预计|计划|拟|要求|指标值|任务/;

/** What a header cell says about its column. */
export function readHeaderCell(cell: string): Column {
  const column = (role: Column['role'], extra: Partial<Column> = {}): Column => ({
    role,
    year: null,
    kind: null,
    change: false,
    counts: null,
    ...extra,
  });
  const text = cell.replace(/\s/g, '');
  const year = /((?:19|20)\d{2})年?(末|底)?/.exec(text);
  if (/^(?:序号|编号|No\.?|#)$/i.test(text)) return column('number');
  if (/属性|性质|指标类型|约束/.test(text)) return column('force');
  if (/^(?:计量)?单位$|^单位/.test(text)) return column('unit');
  if (/完成时[间限]|完成期限|时限|时间节点|竣工|建成时间|投用时间/.test(text)) return column('due');
  if (/^(?:分值|分数|满分|权重|标准分)/.test(text)) return column('value', { kind: 'norm' });
  if (/责任|牵头|配合|部门/.test(text)) return column('responsible');
  if (
    year ||
    /现状值|目标值|基期值|基数|基线|基准值|实际值|完成值|规划值|期末|实绩|数值|本年|上年|指标值|标准$|完成情况|金额|数量/.test(
      text,
    )
  ) {
    const change = /增长|增速|增幅|比上年|同比|增减/.test(text);
    const kind: StatementKind | null =
      change || ACHIEVED.test(text.replace(/目标/, ''))
        ? TARGET.test(text)
          ? 'target'
          : 'achieved'
        : TARGET.test(text)
          ? 'target'
          : null;
    const suffix = year?.[2] ? '-12' : '';
    return column('value', { year: year ? `${year[1]}${suffix}` : null, kind, change });
  }
  if (/增长|增速|增幅|比上年|同比|增减/.test(text)) return column('value', { kind: 'achieved', change: true });
  if (/类别|领域|一级|分类|维度|类型/.test(text)) return column('category');
  if (/指标|名称|项目|内容|机构|类目|任务/.test(text)) return column('name');
  return column('other');
}

const NUMERIC =
  /^[<>≥≤]?\s?\d[\d,]*(?:\.\d+)?\s?(?:%|‰|[张人名个家所元万亿㎡岁台辆次]|平方米|万元|亿元|万平方米|万人次)*(?:以上|以下|左右)?$/;
const EMPTY = /^(?:-|—|－|\/|无)?$/;

/** Under a header of years, columns of numbers that name what they count: 「项目名称 | 总投资(万元) | 2024年计划投资(万元)」. */
export function countingColumns(
  columns: readonly Column[],
  header: readonly string[],
  body: readonly (readonly string[])[],
): Column[] {
  return columns.map((column, i) => {
    const cells = body.map((row) => row[i] ?? '').filter((c) => !EMPTY.test(c));
    const numeric = cells.length > 0 && cells.every((c) => NUMERIC.test(c));
    const named = header[i] ?? '';
    if (column.role === 'value' && /[(（][^()（）]*[元张人名个家所%‰][)）]/.test(named))
      return { ...column, unitOf: named };
    return column.role === 'other' && numeric ? { ...column, role: 'value', counts: named } : column;
  });
}

/**
 * A table whose header names what each column counts (「县区 | 床位数(张) | 卫技人员(人)」): known by its body,
 * where the cells under a header word are numbers. Null where the rows do not look like one.
 */
export function guessColumns(header: readonly string[], body: readonly (readonly string[])[]): Column[] | null {
  if (body.length === 0 || header.some((cell) => NUMERIC.test(cell))) return null;
  const columns = header.map((cell, i): Column => {
    const named = readHeaderCell(cell);
    const cells = body.map((row) => row[i] ?? '').filter((c) => !EMPTY.test(c));
    const numeric = cells.length > 0 && cells.filter((c) => NUMERIC.test(c)).length >= cells.length * 0.6;
    if (named.role === 'number' || named.role === 'responsible' || named.role === 'unit' || named.role === 'due')
      return named;
    if (cells.some((c) => /约束性|预期性/.test(c))) return { ...named, role: 'force' };
    if (!numeric) return { ...named, role: 'other' };
    const kind = /标准|收费|支付|起付|报销|封顶|缴费|筹资|自付|补助|补贴|元\/|分值|限额|价格/.test(cell)
      ? 'norm'
      : named.kind;
    return { ...named, role: 'value', kind, counts: named.year === null && !named.change ? cell : null };
  });
  const name = columns.findIndex((c) => c.role === 'other');
  if (name < 0 || !columns.some((c) => c.role === 'value')) return null;
  return shareUnits(columns.map((c, i) => (i === name ? { ...c, role: 'name' } : c)));
}

/** A column that names a part of the one before it, or who bears it, is counted in the same unit. */
function shareUnits(columns: readonly Column[]): Column[] {
  let labelled: string | null = null;
  return columns.map((column) => {
    const header = column.counts;
    if (column.role !== 'value' || header === null) return column;
    if (/[(（]/.test(header)) labelled = header;
    else if (labelled !== null && !/(?:率|比|比例|数|量|额|值|费用|收入|支出|人次)$/.test(header))
      return { ...column, unitOf: labelled };
    return column;
  });
}

/**
 * The columns of rows that no header explains, by their shape: 「1 | 人均预期寿命 | 岁 | 77.9 | 78.9」. Of two values the
 * first is where it stands, the second where it is to go, unless a note tells the years.
 */
export function shapeColumns(rows: readonly (readonly string[])[], document: StatementKind | null): Column[] | null {
  const note =
    /((?:19|20)\d{2})年?值?在前[、,]((?:19|20)\d{2})年?值?在后|前列为((?:19|20)\d{2})年[、,]后列为((?:19|20)\d{2})年/.exec(
      rows.flat().join(' '),
    );
  const cells = rows.map((row) => (/^\(.*\)$/.test(row.at(-1) ?? '') ? row.slice(0, -1) : row));
  const width = cells[0]?.length ?? 0;
  if (cells.length < 2 || width < 3 || cells.some((row) => row.length !== width)) return null;
  const of = (i: number, pattern: RegExp): boolean => cells.every((row) => pattern.test(row[i] ?? ''));
  let first = width;
  while (first > 0 && cells.every((row) => NUMERIC.test(row[first - 1] ?? '') || EMPTY.test(row[first - 1] ?? '')))
    first--;
  const name =
    cells[0]?.findIndex((_, i) => i < first && of(i, /[一-鿿]{3}/) && !of(i, /^\([一二三四五六七八九十]+\)/)) ?? -1;
  const values = width - first;
  if (name < 0 || values < 1 || values > 2 || (values === 2 && document === 'achieved')) return null;
  const column = (role: Column['role'], extra: Partial<Column> = {}): Column => ({
    role,
    year: null,
    kind: null,
    change: false,
    counts: null,
    ...extra,
  });
  return (cells[0] ?? []).map((_, i) => {
    if (i === name) return column('name');
    if (i < name) return of(i, /^\d{1,3}[.、]?$/) ? column('number') : column('category');
    if (i < first) return i === name + 1 ? column('unit') : column('other');
    const early = i === first && values === 2;
    const year = early ? (note?.[1] ?? note?.[3] ?? null) : values === 2 ? (note?.[2] ?? note?.[4] ?? null) : null;
    return column('value', { year, kind: values === 1 ? document : early ? 'achieved' : 'target' });
  });
}

/** Columns that name a year but not what they hold: the latest is the target where the table binds or plans. */
export function settleColumns(
  columns: readonly Column[],
  document: StatementKind | null,
  year: number | null,
): Column[] {
  const values = columns.filter((c) => c.role === 'value');
  const plans = columns.some((c) => c.role === 'force') || values.some((c) => c.kind === 'target');
  const years = values.map((c) => c.year?.slice(0, 4) ?? '').filter((y) => y !== '');
  const measured = values.some((c) => c.kind === 'achieved' && !c.change);
  const latest = years.toSorted().at(-1) ?? '';
  const earliest = years.toSorted()[0] ?? '';
  return columns.map((c) => {
    if (c.role !== 'value' || c.kind !== null) return c;
    if (measured && c.year !== null && document !== 'achieved') return { ...c, kind: 'target' };
    if (c.year === null) return { ...c, kind: document ?? 'target' };
    const own = Number(c.year.slice(0, 4));
    if (year !== null && (document !== 'target' || own !== year))
      return {
        ...c,
        kind:
          own > year
            ? 'target'
            : own === year && plans && c.year.startsWith(latest)
              ? 'target'
              : document === 'achieved' || own < year
                ? 'achieved'
                : (document ?? 'achieved'),
      };
    // Of three years and more only the first is where it stands: 2020年, 2025年, 2030年.
    const later = years.length >= 3 && !c.year.startsWith(earliest);
    if (plans || document === 'target')
      return { ...c, kind: later || c.year.startsWith(latest) ? 'target' : 'achieved' };
    return {
      ...c,
      kind: document ?? (values.length > 1 && c.year.startsWith(latest) && own >= 2025 ? 'target' : 'achieved'),
    };
  });
}
