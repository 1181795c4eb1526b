import type { StatementKind } from '../../src/schemas/statement.ts';
import { type Column, column } from './table-column.ts';

const ACHIEVED = /现状|基期|基数|基线|基准|基础值|实际|实有|现有|完成|实绩|现值|上年|同期|末$|统计|初始|已达/;
const TARGET = /中期|终期|近期|远期|期中|目标|规划|预期|预计|计划|拟|要求|指标值|任务/;

/** 「2020年末」, 「2025年前三季度采血量」, 「2024年1—9月」, 「2025年上半年完成」 */
const YEAR =
  /((?:19|20)\d{2})年?度?(?:(末|底)|(上半年)|(?:第?([一二三四1-4])季度|前([一二三])(?:个)?季度)|(?:1月?[-—–~至]{1,2})?(\d{1,2})月)?/;

/** The date that a header names, to the month where it names a part of the year. */
function yearOf(m: RegExpExecArray): string {
  const [, year, end, half, quarter, quarters, month] = m;
  const q = quarter ?? quarters;
  const of = end ? 12 : half ? 6 : q ? 3 * ('一二三四'.indexOf(q) + 1 || Number(q)) : Number(month ?? 0);
  return of >= 1 && of <= 12 ? `${year}-${String(of).padStart(2, '0')}` : `${year}`;
}

/** Heads a column of places or bodies, each of which a row is about. */
export const NAMES_ROWS =
  /^(?:区县|县区|县市|县市区|县\(市、?区\)|县\(区\)|区县\(市\)|县区\(市\)|市县|地区|地市|市州|州市|盟市|旗县|区域|辖区|乡镇|镇街|街道|社区|单位名?称?|机构|机构名称|医院|医院名称|学校|科室)$/;

/** 「同比(%)」, 「2022年比2021年±%」, 「升降(%)」: the column holds changes. */
const CHANGES =
  /增长|增速|增幅|[比较](?:上年|(?:19|20)\d{2}年[末底]?[^,。;]{0,4}(?:±|[增减升降]))|同比|环比|增减|升降|±/;
/** 「2022年为2021年%」: how much of the year before that is. */
const INDEX = /^(?:19|20)\d{2}年[为占](?:上年|(?:19|20)\d{2}年)的?(?:[(（]?[%％][)）]?|百分比)$/;

const SHARE_OF = /^([^,。;()（）]{2,8}为[^,。;()（）]{2,8})的(?:[(（]?[%％][)）]?|百分比)$/;
const FROM_YEAR_TO = /^((?:19|20)\d{2})年?(?:→|➔|⇒|[-—]{1,2}>)((?:19|20)\d{2})年?$/;

/** 「费用段(元)」, 「医疗费用分段」: heads brackets of sums, each with a rule of its own. */
export const HEADS_BRACKETS =
  /^(?:[一-鿿]{0,6}(?:费用|费|金额|支出))(?:分?段|分档|区间|档次?|范围)(?:[(（][^()（）]*[)）])?$/;

/** What a header cell says about its column. */
export function readHeaderCell(cell: string): Column {
  const text = /\s/.test(cell) ? cell.replace(/\s/g, '') : cell;
  const year = YEAR.exec(text);
  // 「78.5」: only words, a year or the sign of a number make a heading.
  if (year === null && !/[一-鿿#]|^No/i.test(text)) return column('other');
  if (HEADS_BRACKETS.test(text)) return column('name');
  if (/^(?:序号|编号|项次|包号|标项|No\.?|#)$/i.test(text)) return column('number');
  // 「数量指标」, 「社会效益指标」 in a row group what is measured.
  if (/^(?:产出|效益|满意度|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)指标$/.test(text))
    return column('other');
  if (/编码$|代码$/.test(text)) return column('code');
  if (/属性|性质|指标类型|约束/.test(text)) return column('force');
  if (/^计[量价费]?单位$|^单位/.test(text)) return column('unit');
  if (
    /完成时[间限]|完成期限|时限|时间节点|竣工|完工|(?:建成|完成|投用)(?:时间|年份|年度)|^(?:计划|拟|预计)(?:完成|建成|投用|竣工)$|(?:建设|实施|起止)(?:年限|周期|期限)|起止时间/.test(
      text,
    )
  )
    return column('due');
  if (/^(?:分值|分数|满分|权重|标准分)/.test(text)) return column('value', { kind: 'norm' });
  // 「牵头医院派驻人次」 counts.
  if (/责任|牵头|配合|部门/.test(text) && !/(?:[数率量额]|人次|比例|占比)(?:[(（][^()（）]*[)）])?$/.test(text))
    return column('responsible');
  // 「较2020年增加」: the year is that of what it is compared with.
  if (/^[较比与](?:19|20)\d{2}年?[末底]?(?:相比)?(?:的)?(?:增|减|提高|提升|下降|降低|变化|升降)/.test(text))
    return column('value', { change: true });
  // 「2023年→2025年」
  const [, from, to] = FROM_YEAR_TO.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return column('value', { year: to, from, bounded: true });
  if (year && INDEX.test(text)) return column('value', { year: yearOf(year), unitOf: '(%)' });
  // 「预算数为决算数的%」
  const [, compared] = SHARE_OF.exec(text) ?? [];
  if (compared !== undefined && year === null) return column('value', { unitOf: '(%)', counts: compared });
  // 「年度任务」, 「计划数」 beside 「完成数」
  if (/^全?年度?(?:工作)?(?:目标任务|任务目标|任务|计划|目标)(?:数|值|量)?$|^(?:任务|计划|目标)[数量]$/.test(text))
    return column('value', { kind: 'target' });
  if (
    year ||
    /^(?:中期|终期|近期|远期|期中)(?:值|目标)?$|^(?:基期|基线|现状|目标|规划)(?:情况|水平)?$|现状值|目标值|^[^,。;]{0,8}目标$|基期值|基数|基线|基准值|实际值|完成值|规划值|期末|实绩|数值|本年|上年|指标值|标准$|完成情况|金额|数量|^(?:截至|截止)?(?:今年)?\d{1,2}月底?(?:累计)?(?:实际)?完成/.test(
      text,
    )
  ) {
    const change = CHANGES.test(text);
    const kind: StatementKind | null =
      change || ACHIEVED.test(text.replace(/目标/, ''))
        ? TARGET.test(text)
          ? 'target'
          : 'achieved'
        : TARGET.test(text)
          ? 'target'
          : // 「2024年 | 2025年1—9月」: a part of a year that is no aim has been measured.
            year && (year[3] || year[5] || /[-—–~至]/.test(year[0]))
            ? 'achieved'
            : null;
    // 「2025年预计」 beside 「2030年目标」 is where a plan sets out from.
    if (year && kind === 'target' && /^(?:19|20)\d{2}年?[(（]?预[计期](?:值|数|完成|达到)?[)）]?$/.test(text))
      return column('value', { year: yearOf(year) });
    const rule = kind === null && year === null && /(?:收费|补助|缴费|价格|支付|筹资)标准$/.test(text);
    return column('value', { year: year ? yearOf(year) : null, kind: rule ? 'norm' : kind, change });
  }
  // 「减少(张)」, 「下降(%)」
  if (/^(?:增加|减少|提高|提升|降低|下降|上升)(?:数|量|额|值)?[(（]/.test(text))
    return column('value', { change: true });
  // 「年均增长(%)」 is measured or aimed at as the years beside it are.
  if (CHANGES.test(text) || /涨跌|[涨跌降]幅/.test(text))
    return column('value', { kind: /年均/.test(text) ? null : 'achieved', change: true });
  // 「一级指标」, where 「一级医院」 names a row
  if (/类别|领域|一级(?!.{0,4}(?:医院|医疗|机构|护理|手术|预防))|分类|维度|类型/.test(text)) return column('category');
  // 「机构数(个)」 counts.
  if (
    /指标|名称|项目|内容|机构|类目|任务/.test(text) &&
    !/(?:机构|项目|任务)(?:数|个数|数量|总数)(?:[(（][^()（）]*[)）])?$/.test(text)
  )
    return column('name');
  return column('other');
}

/** What is left of 「2025年计划投资」 but not of 「2025年目标」: what the column counts. */
export function nameBesideYear(head: string): string | null {
  const rest = head
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(
      /(?:19|20)\d{2}年?(?:度|底|末)?|现状|基期|基数|基线|基准|基础|实际|实有|现有|完成|实绩|统计|初始|已达|中期|终期|近期|远期|目标|规划|预期|预计|计划|要求|指标|任务|情况|水平|数据|数|值|拟/g,
      '',
    );
  return /^[一-鿿]{2,}$/.test(rest) ? rest : null;
}

/** 「2023年 | 2024年 | 2025年」 under a plan of these years. */
function areConsecutive(years: readonly string[]): boolean {
  const own = years.map(Number).toSorted((a, b) => a - b);
  return own.every((year, i) => i === 0 || year === (own[i - 1] ?? 0) + 1);
}

/** Columns that name a year but not what they hold: the latest is the target where the table binds or plans. */
export function settleColumns(
  columns: readonly Column[],
  document: StatementKind | null,
  year: number | null,
  planned = false,
): Column[] {
  const values = columns.filter((c) => c.role === 'value');
  const plans = columns.some((c) => c.role === 'force') || values.some((c) => c.kind === 'target');
  const years = values.map((c) => c.year?.slice(0, 4) ?? '').filter((y) => y !== '');
  const measured = values.some((c) => c.kind === 'achieved' && !c.change);
  const aims = values.flatMap((c) => (c.kind === 'target' && c.year !== null ? [c.year] : []));
  const latest = years.toSorted().at(-1) ?? '';
  const earliest = years.toSorted()[0] ?? '';
  const borne = planned || (document !== 'achieved' && columns.some((c) => c.role === 'responsible'));
  const aimedAt = values
    .filter((c) => c.kind === 'target' && c.year !== null)
    .map((c) => c.year?.slice(0, 4) ?? '')
    .toSorted()[0];
  const settled = columns.map((c): Column => {
    // 「2024年 | 比上年增长(%)」: the change is up to the last year that was measured.
    if (c.role === 'value' && c.change && c.kind === 'achieved' && c.year === null)
      return {
        ...c,
        year:
          values
            .filter((v) => !v.change && v.kind !== 'target' && v.year !== null)
            .map((v) => v.year)
            .toSorted()
            .at(-1) ?? null,
      };
    if (c.role !== 'value' || c.kind !== null) return c;
    if (c.bounded && c.year !== null && document !== 'achieved') return { ...c, kind: 'target' };
    // 「2020年 | 2023年 | 2025年目标」: only the last is aimed at.
    if (aims.length > 0 && c.year !== null && aims.every((year) => year > (c.year ?? '')))
      return { ...c, kind: 'achieved' };
    // 「2024年 | 2025年1—9月」: what lies before a column that has been measured has been measured too.
    if (c.year !== null && values.some((v) => v.kind === 'achieved' && !v.change && (v.year ?? '') > `${c.year}-12`))
      return { ...c, kind: 'achieved' };
    if (measured && c.year !== null && document !== 'achieved') return { ...c, kind: 'target' };
    // 「应种人数 | 实种人数 | 接种率」: a heading that names no aim is of what was counted.
    if (c.year === null) return { ...c, kind: planned ? 'target' : (document ?? 'achieved') };
    const own = Number(c.year.slice(0, 4));
    // 「2020年 | 2023年 | 2025年目标」: where one column alone is called a target, those before it have been measured.
    if (!measured && aimedAt !== undefined && own < Number(aimedAt)) return { ...c, kind: 'achieved' };
    // Where somebody answers for each row, every year is still to come.
    if (
      (borne || (document === 'target' && areConsecutive(years))) &&
      years.length >= 3 &&
      (year === null || own >= year)
    )
      return { ...c, kind: 'target' };
    // 「2020年 | 2023年 | 2025年目标」 in a table of what was done
    if (document === 'achieved' && values.some((v) => v.kind === 'target' && Number(v.year?.slice(0, 4)) > own))
      return { ...c, kind: 'achieved' };
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
  const last = settled.findLast((c) => c.role === 'value' && !c.change && c.year?.startsWith(latest));
  return settled.map((c, i) => {
    const annual = columns[i]?.change && columns[i]?.kind === null && columns[i]?.year === null;
    return annual && last ? { ...c, kind: last.kind, year: last.year } : c;
  });
}
