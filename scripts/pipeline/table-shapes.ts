import type { StatementKind } from '../../src/schemas/statement.ts';
import { isFromTo } from './cell-steps.ts';
import { columnStates } from './column-states.ts';
import { Cue } from './cue.ts';
import { readUnitWord } from './lexicon/measure-words.ts';
import { isMonthCell } from './month-of-cell.ts';
import { bracketAtEnd } from './table-cells.ts';
import { type Column, column } from './table-column.ts';
import { HEADS_BRACKETS, nameBesideYear, readHeaderCell } from './table-columns.ts';

const UNIT_BEHIND =
  '(?:%|‰\\uE000*|个百分点|岁|张|名|人|个|家|所|台|辆|种|项|次|例|元|万|亿|支|套|件|部|只|把|户|场|床|条|块|处|人次|亩|间|㎡|平方米|分钟|小时|天|公里|级|分|倍|/10万|/千人|/万人)';
/** A number with its sign, range, unit and bound: `≥80`, `3—4`, `2名以上`, `不少于100`, `每年降低0.5个百分点`. */
const NUMERIC = new RegExp(
  `^(?:[比较](?:19|20)\\d{2}年)?(?:力争|确保|争取)?(?:每年)?(?:不低于|不少于|不高于|不超过|不大于|不小于|至少|大于|小于|低于|高于|超过|达到?|约|近|提高|降低|下降|增加|增长|减少|[<>≥≤=]{1,2}|[+−-])?\\s?\\d[\\d,]{0,14}(?:\\.\\d{1,6})?(?:[-—~:至]\\d{1,8}(?:\\.\\d{1,6})?)?\\s?${UNIT_BEHIND}{0,3}(?:\\/(?:人次|人份|[千万]人口?|10万人?口?|人|年|月|天|日|次|例|床日|班|组|户|学期|学年|台|套|个|张|辆|份|支|盒|件|所|家|村)){0,2}(?:及?以[上下内]|左右|余)?$`,
);
const EMPTY = /^(?:-{1,2}|—{1,2}|－|–|\/|无|…{1,2}|\.{3})?$/;

/** `2 0以下`: a gap that the copying left inside one number. */
const GAPS = new Cue(/(?<=\d) (?=\d)/g);

export const isValueCell = (cell: string): boolean =>
  (NUMERIC.test(GAPS.cut(cell)) && !isMonthCell(cell)) || isFromTo(cell);
export const isEmptyCell = (cell: string): boolean => EMPTY.test(cell);

/** `%`, `%o`, `1/10万`, 平方米, 人/千人, 万人次; also a dash where nothing is measured. */
export function isUnitCell(cell: string): boolean {
  if (isEmptyCell(cell) || /^(?:%[oO0。]?|‰.{0,3}|1?\/(?:10|十)万|1\/[千万])$/.test(cell)) return true;
  const plain = cell.replace(/^[(（]|[)）]$/g, '').replace(/^[万亿千百十]{1,2}(?=[^人元])/, '');
  const word = readUnitWord(plain, 0);
  return (
    word !== null && cell.length <= 8 && (word.word.length === plain.length || plain.charAt(word.word.length) === '/')
  );
}

/** 「床位(张)」 */
export function namesUnit(heading: string): boolean {
  const unit = bracketAtEnd(heading);
  return unit !== null && isUnitCell(unit);
}

/** 「起付标准(元)」, 「报销比例(%)」: columns of such a name hold rules; 「完成率(%)」 has been measured. */
export const kindOfCount = (header: string): StatementKind | null =>
  /完成率|执行率|达成率|完成[数量]$|(?:月底?|已|累计|实际)完成$|进度(?:[(（][%％][)）])?$/.test(header)
    ? 'achieved'
    : /^(?:国家|行业|省级?|上级)[^,。;]{0,4}(?:要求|标准|规定)|标准|收费|支付|起付|报销|救助比例|封顶|缴费|筹资|自付|补助|补贴|元\/|分值|限额|价格/.test(
          header,
        )
      ? 'norm'
      : null;

/** 「≥65」, 「30以上」, 「10左右」 */
const BOUND = /^[<>≥≤]|以[上下内]$|左右$/;
const CODE = /^\d{1,2}(?:\.\d{1,2}){1,2}$/;

/** 「完成率 | 88% | 超额完成 | 达标」: where the head names a share, a word stands for one that was not printed. */
const areSharesOrWords = (named: string, cells: readonly string[]): boolean =>
  /(?:率|占比|比例|进度)(?:[(（][%％][)）])?$/.test(named) &&
  cells.some(isValueCell) &&
  cells.every((cell) => isValueCell(cell) || /^[一-鿿]{2,6}$/.test(cell));

/** 「全市排名」 tells an order, no count. */
const RANK = /(?:排名|名次|位次|排序)$/;

/** Under a header of years, columns of numbers that name what they count: 「项目名称 | 总投资(万元) | 2024年计划投资(万元)」. */
export function countingColumns(
  columns: readonly Column[],
  header: readonly string[],
  body: readonly (readonly string[])[],
): Column[] {
  const scores = header.some((cell) => /^(?:分值|分数|满分|权重|标准分)/.test(cell));
  const counting = columns.map((column, i): Column => {
    const cells = body.map((row) => row[i] ?? '').filter((c) => !EMPTY.test(c));
    const named = header[i] ?? '';
    const numeric = cells.length > 0 && (cells.every(isValueCell) || areSharesOrWords(named, cells));
    // 「1.1 | 建档率 | 10分」: codes count the rows.
    if (i === 0 && column.role !== 'value' && cells.length > 1 && cells.every((cell) => CODE.test(cell)))
      return { ...column, role: 'number' };
    if (column.role === 'value' && column.change) return { ...column, unitOf: unitOfChange(named, header.slice(0, i)) };
    if (column.role === 'value' && /[(（](?:1?\/(?:10|十)万|[^()（）]*[元张人名个家所%‰次例件岁天])[)）]/.test(named))
      return { ...column, unitOf: named, counts: nameBesideYear(named) };
    // 「项目名称 | 目标任务 | 完成情况」: what is to be done is a number here.
    if (
      column.role === 'name' &&
      numeric &&
      /目标|任务|计划/.test(named) &&
      i > columns.findIndex((c) => c.role === 'name')
    )
      return { ...column, role: 'value', kind: 'target' };
    // 「起付标准 | 支付比例」
    if (column.role === 'value' && column.year === null && column.kind === 'norm' && /[一-鿿]{2}标准$/.test(named))
      return { ...column, counts: named };
    // 「指标 | 分值 | 标准」
    if (column.role === 'value' && column.year === null && column.kind === null && /标准$/.test(named) && scores)
      return { ...column, kind: 'norm' };
    // 「2025年计划投资」
    if (column.role === 'value' && column.year !== null)
      return {
        ...column,
        counts: column.counts ?? nameBesideYear(named),
        bounded: column.bounded || cells.filter((cell) => BOUND.test(cell)).length > cells.length / 3,
      };
    return column.role === 'other' && numeric && !RANK.test(named)
      ? { ...column, role: 'value', kind: column.kind ?? kindOfCount(named), counts: named }
      : column;
  });
  return columnStates(nameChanges(nameCompared(counting, header)), header);
}

/** 「发病数 | 上年同期 | 升降(%)」: beside columns that name what they count, one of the year before is told by its head. */
const nameCompared = (columns: readonly Column[], header: readonly string[]): Column[] =>
  columns.map((column, i) =>
    column.role === 'value' &&
    column.counts === null &&
    column.year === null &&
    /^(?:上年|去年|上期)(?:同期)?$/.test(header[i] ?? '') &&
    columns.slice(0, i).some((c) => c.role === 'value' && c.counts !== null && !/^[本当]/.test(c.counts))
      ? { ...column, counts: header[i] ?? null }
      : column,
  );

/** 「增减额(万元)」, or 「增减」 behind 「2023年(万元)」: the head that tells the unit of a difference; null for a rate of change. */
function unitOfChange(named: string, before: readonly string[]): string | null {
  if (/[%％]/.test(named)) return null;
  if (namesUnit(named)) return named;
  const last = before.at(-1) ?? '';
  return /^(?:增减|差)(?:数|量|额|值|情况)?$/.test(named) && namesUnit(last) && !/[%％]/.test(last) ? last : null;
}

/** Heads a column that groups the rows, not one that names them. */
const GROUPS_ROWS = /^(?:类别|分类|领域|类型|维度|一级指标|序号)$/;

/**
 * A table whose header names what each column counts (「县区 | 床位数(张) | 卫技人员(人)」): known by its body,
 * where the cells under a header word are numbers. Null where the rows do not look like one.
 */
export function guessColumns(header: readonly string[], body: readonly (readonly string[])[]): Column[] | null {
  if (body.length === 0 || header.some(isValueCell)) return null;
  const columns = header.map((cell, i): Column => {
    const named = readHeaderCell(cell);
    const cells = body.map((row) => row[i] ?? '').filter((c) => !EMPTY.test(c));
    const numeric = cells.length > 0 && cells.filter(isValueCell).length >= cells.length * 0.6;
    if (
      named.role === 'number' ||
      named.role === 'code' ||
      named.role === 'responsible' ||
      (named.role === 'unit' &&
        !(i <= 1 && cells.length > 0 && cells.every((c) => /[一-鿿]{2}/.test(c) && !isUnitCell(c)))) ||
      named.role === 'due'
    )
      return named;
    if (cells.some((c) => /约束性|预期性/.test(c))) return { ...named, role: 'force' };
    // 「年份 | 门诊人次(万)」: the year names the row.
    if (!numeric || RANK.test(cell) || (i === 0 && /^(?:年份|年度|时间|年)$/.test(cell)))
      return { ...named, role: 'other' };
    const kind = kindOfCount(cell) ?? named.kind;
    // 「收入同比增长(%)」 names what has grown, 「比上年增长(%)」 does not.
    const bare = named.change && BARE_CHANGE.test(cell);
    return { ...named, role: 'value', kind, counts: named.year === null && !bare ? cell : null };
  });
  const words = columns.flatMap((c, i) => (c.role === 'other' ? [i] : []));
  // 「类别 | 指标 | 全市 | 城区」: what is called 指标 names the rows.
  const called = words.find((i) => /^(?:[一-鿿]{0,2}指标|指标名称|项目名称)$/.test(header[i] ?? ''));
  // 「医疗费用分段 | 在职 | 退休」
  const bracketed = header.findIndex((cell) => HEADS_BRACKETS.test(cell));
  const name =
    bracketed >= 0 ? bracketed : ((GROUPS_ROWS.test(header[0] ?? '') ? called : undefined) ?? words[0] ?? -1);
  if (name < 0 || !columns.some((c) => c.role === 'value')) return null;
  const ruled = columns.map(
    (c): Column => (bracketed >= 0 && c.role === 'value' ? { ...c, kind: c.kind ?? 'norm' } : c),
  );
  const named = nameChanges(ruled.map((c, i) => (i === name ? { ...c, role: 'name' } : c)));
  return columnStates(shareUnits(named), header);
}

/** 「比上年增长(%)」, 「环比(%)」: a head that names nothing but a change. */
export const BARE_CHANGE = /^(?:[比较与]|同比|环比|升降|±|增)/;
/** 「上月」, 「去年同期发病数」: what a change is measured against. */
const COMPARED_WITH = /上月|上年|去年|上期|同期/;

/** 「收入(亿元) | 比上年增长(%)」, 「本月发病数 | 上月发病数 | 环比(%) | 同比(%)」: a change tells of what is counted before it. */
export const nameChanges = (columns: readonly Column[]): Column[] =>
  columns.map((column, i) => {
    const counted = columns.slice(0, i).filter((c) => !c.change && !COMPARED_WITH.test(c.counts ?? ''));
    const before = counted.at(-1)?.counts ?? null;
    return column.change && column.counts === null && before !== null
      ? { ...column, counts: before.replace(/[(（][^()（）]*[)）]$/, '') }
      : column;
  });

/** Columns that count a thing of their own beside one of people, money or shares: 「人口(万人) | 执业医师 | 乡镇」. */
const OF_ITS_OWN =
  /(?:医师|医生|村医|护士|药师|技师|人员|床位|床|机构|医院|卫生院|卫生室|诊所|药店|编制|职工|乡镇|街道|社区|村|团队|站|中心|面积)$/;
/** What is counted by kinds of people or houses: 「诊疗人次(万人次) | 医院 | 基层」, 「卫生技术人员(万人) | 医师」. */
const BY_KIND = /人员|诊疗|门诊|就诊|出院|住院|人次|服务量|接种|机构/;
const SUM_OF_MONEY = /(?:费用|收入|支出|资金|经费|补助|投资|预算|额)$/;

/** A column that names a part of the one before it, or who bears it, is counted in the same unit. */
function shareUnits(columns: readonly Column[]): Column[] {
  let labelled: string | null = null;
  return columns.map((column) => {
    const header = column.counts;
    if (column.role !== 'value' || header === null) return column;
    const money = labelled !== null && /[(（][^()（）]*元/.test(labelled);
    if (/[(（]/.test(header)) labelled = header;
    else if (money && SUM_OF_MONEY.test(header)) return { ...column, unitOf: labelled };
    else if (/(?:率|比|比例|数|量|值|人次)$/.test(header) || SUM_OF_MONEY.test(header)) labelled = null;
    else if (labelled !== null && !(OF_ITS_OWN.test(header) && !BY_KIND.test(labelled)))
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
  if (cells.length < 2 || width < 2 || cells.some((row) => row.length !== width)) return null;
  const of = (i: number, pattern: RegExp): boolean => cells.every((row) => pattern.test(row[i] ?? ''));
  let first = width;
  while (first > 0 && cells.every((row) => isValueCell(row[first - 1] ?? '') || EMPTY.test(row[first - 1] ?? '')))
    first--;
  const name =
    cells[0]?.findIndex((_, i) => i < first && of(i, /[一-鿿]{3}/) && !of(i, /^\([一二三四五六七八九十]+\)/)) ?? -1;
  const values = width - first;
  if (name < 0 || values < 1 || values > 2 || (values === 2 && document === 'achieved')) return null;
  return (cells[0] ?? []).map((_, i) => {
    if (i === name) return column('name');
    if (i < name) return of(i, /^\d{1,3}[.、]?$/) ? column('number') : column('category');
    if (i < first) return i === name + 1 ? column('unit') : column('other');
    const early = i === first && values === 2;
    const year = early ? (note?.[1] ?? note?.[3] ?? null) : values === 2 ? (note?.[2] ?? note?.[4] ?? null) : null;
    return column('value', { year, kind: values === 1 ? document : early ? 'achieved' : 'target' });
  });
}
