import { alignRow } from './align-row.ts';
import { besideValue, cellSteps } from './cell-steps.ts';
import { unitOfCell } from './cell-unit.ts';
import { cellWithParts } from './cell-with-parts.ts';
import type { Draft } from './draft.ts';
import { BASE_IN_NAME, type LabelUnit, readUnitLabel } from './lexicon/unit-labels.ts';
import { ITEM_NUMBER, isProse, markRow } from './mark-row.ts';
import { dateInWords, monthOfCell, yearOfCell } from './month-of-cell.ts';
import { isPartOfName, isPartOfRow } from './parts-of-row.ts';
import { COVERS_ALL, coverageOf, readCell } from './read-cell.ts';
import { readDate } from './read-dates.ts';
import type { Mark } from './scan-numerals.ts';
import { bracketAtEnd, type Cell, cellText } from './table-cells.ts';
import type { Column } from './table-column.ts';
import { isEmptyCell, isUnitCell, isValueCell } from './table-shapes.ts';

/** 「2024年10月」 in a column 完成时间 dates the whole row. */
function readDueCell(text: string, cell: Cell): string | null {
  const printed = cellText(text, cell);
  const month = monthOfCell(printed);
  if (month !== null) return month;
  const year = yearOfCell(printed);
  if (year !== null) return year;
  const at = printed.search(/(?:19|20)\d{2}/);
  return at < 0 ? null : (readDate(text, cell.start + at)?.value ?? null);
}

const SUM = /^(?:合计|总计|小计|共计|平均|全[市县区省州])/;

/** 「次均住院费用增幅(%)」: what such a row holds are changes. */
const GROWS = /(?<!自然)(?:增幅|增长率|增速)$/;
const FALLS = /(?:降幅|下降率)$/;

/** 「降幅(%)」, 「减少额」 */
const FALLS_IN_HEAD = /^(?:[^增]{0,10})(?:(?<!升)降幅|下降|减少|降低|压减)(?!.*增)/;

/** Whether a row counts what a unit such as 万人 or 万人次 counts; averages and indices have none. */
const sharesUnit = (name: string, { unit, factor, unitZh }: LabelUnit): boolean =>
  unit === 'count' &&
  factor > 1 &&
  !/平均|[人户日年床次]均|每|次数|天数|缴费|占|指数|密度|水平|得分|时长|时间|金额|费用|周转|[率比]/.test(name) &&
  (/人次$/.test(unitZh ?? '')
    ? /人次|诊疗|门诊|急诊|住院|出院|入院|医院|卫生院|机构/.test(name)
    : /人$/.test(unitZh ?? '') && /人员|医师|护士|药师|技师|人数|人口|参保|患者|职工|居民|儿童|老年人|村医/.test(name));

/** What the table around a row says of it. */
export interface RowSurroundings {
  /** The row above that 其中 divides. */
  readonly parent: string;
  /** Whether the row right above is a part of it. */
  readonly divided: boolean;
  /** The unit that the caption gives to all cells. */
  readonly unit: string | null;
  /** The unit of the last row that printed one: 「卫生人员总数(万人)」. */
  readonly wider: LabelUnit | null;
}

/** A row of what was set: 「2024年目标」, 「年度目标值」. */
const AIMS_ROW = /^(?:((?:19|20)\d{2})年)?(?:年度|全年|规划|考核|[国省市县]定)?(?:目标|任务)(?:值|数|要求)?$/;

/** Reads one row by what its columns hold. */
export function readRow(
  text: string,
  cells: readonly Cell[],
  columns: readonly Column[],
  { parent, divided, unit: shared, wider }: RowSurroundings,
): { drafts: Draft[]; marks: Mark[]; name: string; printed: string; part: boolean; own: LabelUnit | null } | null {
  const { row, shift } = alignRow(text, cells, columns);
  const at = (role: Column['role']): Cell | undefined => {
    const i = columns.findIndex((c) => c.role === role);
    return i < 0 ? undefined : row[i - shift];
  };
  // 「合计 | | | 30920」: a sum stands where the others have their number.
  const sum = at('name')?.start === at('name')?.end ? (at('number') ?? at('category')) : undefined;
  const nameCell = sum && SUM.test(cellText(text, sum)) ? sum : at('name');
  if (!nameCell || nameCell.end === nameCell.start) return null;
  const printed = cellText(text, nameCell).replaceAll('\t', ' ').replaceAll('\n', '');
  // 「#执业(助理)医师」: yearbooks mark so what is part of the row above.
  const number = ITEM_NUMBER.exec(printed)?.[0].length ?? 0;
  const lead = number + (/^[#＃] ?/.exec(printed.slice(number))?.[0].length ?? 0);
  const marks = markRow(text, row, columns, shift);
  const name = printed.slice(lead);
  const bracket = bracketAtEnd(name);
  const unitCell = at('unit');
  const inBracket = bracket !== null && isPartOfName(bracket) ? null : bracket;
  const printedUnit = unitCell && !isEmptyCell(cellText(text, unitCell)) ? cellText(text, unitCell) : inBracket;
  const part = isPartOfRow(name, {
    parent,
    divided,
    hasUnit: printedUnit !== null,
    numbered: number > 0 || (shift === 0 && !isEmptyCell(cellText(text, at('number')))),
  });
  const named = readUnitLabel(printedUnit ?? (part ? bracketAtEnd(parent) : null), part ? parent : name);
  // 「卫生技术人员 | 29.46」 under 「卫生人员总数(万人)」: no persons come in hundredths.
  const broken =
    named.unit === 'count' &&
    named.unitZh === null &&
    columns.some((c, i) => c.role === 'value' && !c.change && /^\d+\.\d+$/.test(cellText(text, row[i - shift])));
  const label = broken && wider !== null && sharesUnit(name, wider) ? wider : named;
  const dueCell = at('due');
  const said = dueCell ? dateInWords(cellText(text, dueCell)) : null;
  // 「2024年计划 | 完成时间」 over 「100张 | 11月底前」: of the year of the column
  const ofColumn = columns.find((c) => c.role === 'value' && c.kind === 'target' && c.year?.length === 4)?.year ?? null;
  const due =
    (dueCell ? readDueCell(text, dueCell) : null) ??
    (said?.month != null && said.year === null && ofColumn !== null ? `${ofColumn}-${said.month}` : null);
  if (dueCell && due) marks.unshift({ ...dueCell, class: 'date', rule: 'table-date' });
  const forceText = cellText(text, at('force'));
  const force = /约束/.test(forceText) ? 'binding' : /预期/.test(forceText) ? 'expected' : null;
  // Beside a column of units a bracket tells rows apart: 「远程会诊(单学科) | 次」.
  const told = unitCell !== undefined && bracket !== null && /^[一-鿿]{2,}$/.test(bracket) && !isUnitCell(bracket);
  const kept = told || (bracket !== null && isPartOfName(bracket));
  const plain = (kept ? name : name.replace(/[(（][^()（）]{0,10}[)）]$/, '')).replace(/ /g, '');
  const noun = part
    ? `${parent.replace(/[(（][^()（）]{0,10}[)）]$/, '').trim()}(${plain.replace(/^其中[::]?/, '')})`
    : plain;
  const perAt = BASE_IN_NAME.exec(name);
  const perStart = perAt ? nameCell.start + lead + perAt.index : 0;
  const unitBase = unitCell && /[百千万亿]/.test(cellText(text, unitCell));
  // 「年份 | 缴存额(亿元)」: the row bears the year.
  const ownYear = /^((?:19|20)\d{2})年?(?:度|([底末]))?$/.exec(printed);
  // 「2024年目标 | ≥45 | ≥65」 below the rows of what was reached
  const aims = columns.some((c) => c.counts !== null) ? AIMS_ROW.exec(printed) : null;
  if (aims?.[1]) marks.unshift({ start: nameCell.start, end: nameCell.start + 5, class: 'date', rule: 'table-date' });
  const drafts: Draft[] = [];
  columns.forEach((column, i) => {
    const cell = row[i - shift];
    if (column.role !== 'value' || !cell || cell.end === cell.start) return;
    const own = unitOfCell(column, { name, label, printed: printedUnit, shared });
    const headOf = cellText(text, column.head ?? undefined);
    // 「2023年 | 2022年 | 增减」 of counts: by how many.
    const byCount =
      column.change &&
      ((/累计/.test(headOf) && /^[〔[(]/.test(cellText(text, cell))) ||
        /(?:增减|增加|减少|变化|提高|提升|下降|降低)(?:数|量|额|值|情况)?(?:[(（](?![%％])[^()（）]*[)）])?$/.test(
          headOf,
        ) ||
        (/±$/.test(headOf) && isDifference(row.slice(0, i - shift + 1).map((c) => cellText(text, c))))) &&
      !/%/.test(cellText(text, cell));
    const falls = FALLS_IN_HEAD.test(headOf);
    const changeLabel =
      column.change && !byCount
        ? {
            ...label,
            // 「签约率(%) | 43.1 | 46.0 | 增幅 2.9」: shares differ by points.
            unit:
              /点/.test(cellText(text, cell)) ||
              /百分点/.test(headOf) ||
              (own.unit === 'percent' && !/%/.test(cellText(text, column.head ?? undefined) + cellText(text, cell)))
                ? ('percentage_point' as const)
                : ('percent' as const),
            factor: 1,
          }
        : byCount && own.unit === 'percent'
          ? { ...own, unit: 'percentage_point' as const }
          : own;
    const score = /分值|分数|标准分|满分|得分|评分|权重/.test(cellText(text, column.head ?? undefined));
    const split = cellWithParts(text, cell);
    const steps = column.change || score ? null : cellSteps(text, cell);
    const whole = steps?.value ?? split?.whole ?? cell;
    const words = cellText(text, whole);
    // 「年度目标 | 6月30日前」
    if (dateInWords(words) !== null) {
      marks.unshift({ ...cell, class: 'date', rule: 'table-date' });
      return;
    }
    // 「改造28个,占80%」 is a sentence of its own, 「不低于20,力争达到25」 a value with one behind it.
    const prose = isProse(words) && !isValueCell(words);
    const ahead = prose ? words.search(/[,;]/) : -1;
    if (prose && !(ahead > 0 && isValueCell(words.slice(0, ahead)))) return;
    const worded = COVERS_ALL.test(words);
    const value = worded
      ? coverageOf(cell)
      : readCell(
          text,
          whole.start,
          prose ? whole.start + ahead : whole.end,
          score ? { ...label, unit: 'other', factor: 1 } : changeLabel,
        );
    if (!value) return;
    const kind = (due || aims) && column.kind !== 'norm' ? 'target' : (column.kind ?? 'target');
    // 「2025年计划投资|建设期限」: what a column says of a year is due in it, whenever the row ends.
    const ownColumn = column.year !== null && due !== null && !due.startsWith(column.year) && column.year < due;
    const year =
      (ownColumn ? column.year : due) ??
      aims?.[1] ??
      column.year ??
      (ownYear ? `${ownYear[1]}${ownYear[2] ? '-12' : ''}` : null);
    const grows = !score && GROWS.test(plain) ? 'increase' : !score && FALLS.test(plain) ? 'decrease' : null;
    const negative = column.change && /^[[〔(]?[≥≤<>]?[-−]/.test(cellText(text, cell));
    const draft: Draft = {
      start: value.start,
      end: value.end,
      quoteStart: row[0]?.start ?? cell.start,
      quoteEnd: row.at(-1)?.end ?? cell.end,
      kind,
      comparator: column.change || grows ? 'change' : value.comparator,
      direction: column.change
        ? negative || falls
          ? 'decrease'
          : (value.direction ?? 'increase')
        : (value.direction ?? grows),
      min: value.min,
      max: value.max,
      unit: value.unit,
      unitZh: value.unitZh,
      perValue: column.change && !byCount ? null : (value.perValue ?? own.perValue),
      perZh: column.change && !byCount ? null : own.perZh,
      perSpan: perAt
        ? { start: perStart, end: perStart + perAt[0].length }
        : unitBase
          ? unitCell
          : baseInHead(text, column.head ?? null),
      noun: (column.counts === null ? noun : `${ownYear || aims ? '' : noun}${nameOfCount(column.counts)}`) || '数值',
      scope: null,
      due: kind === 'achieved' ? null : year,
      asOf: kind === 'achieved' ? year : null,
      dueBasis: due ? 'stated' : year ? 'section' : null,
      force: kind === 'achieved' ? null : force,
      modality: 'firm',
      cycle: value.cycle,
      worded,
      tabular: true,
    };
    drafts.push(draft);
    if (steps !== null) drafts.push(...besideValue(text, draft, steps, changeLabel, column.from ?? null));
    for (const share of split?.parts ?? []) {
      const read = readCell(text, share.start, share.end, changeLabel);
      if (read)
        drafts.push({
          ...draft,
          start: read.start,
          end: read.end,
          comparator: read.comparator,
          min: read.min,
          max: read.max,
          noun: `${draft.noun}(${share.name})`,
        });
    }
  });
  return { drafts, marks, name: plain, printed: name, part, own: printedUnit === null ? null : named };
}

/** 「其中:财政拨款(万元)」 counts 财政拨款, 「绝对额」 nothing of its own. */
const nameOfCount = (head: string): string =>
  head.replace(
    /^其中[::]?|[(（](?!助理|[师士类员科站室][)）]|含)[^()（）]*[)）]|^(?:绝对[额数量值]|总量|数值|(?:工作|目标|任务)?(?:进展|进度|完成|落实|推进|实际)(?:情况|水平)?|(?:1[-—–~至]\d{1,2}月|截[至止]\d{1,2}月底?)(?:已|累计)?(?:实际)?完成|本期|本年度?|当年|当期|报告期|本月(?:累计)?|累计|全?年度?(?:工作)?(?:目标任务|任务目标)(?:数|值)?|(?:国家|行业|省级?|上级)[^,。;]{0,4}(?:要求|标准|规定))$/g,
    '',
  );

/** 「131 | 137 | 6」: whether the last cell is what the two before it differ by. */
function isDifference(cells: readonly string[]): boolean {
  const [from, to, change] = cells.slice(-3).map((cell) => Number(cell.replaceAll(',', '').replace(/^[−+]/, '-')));
  return (
    from !== undefined &&
    to !== undefined &&
    change !== undefined &&
    Math.abs(Math.abs(to - from) - Math.abs(change)) < 0.006
  );
}

/** The numerals of a header that belong to its cells: 「收入(亿元)」, 「每千人口护士(人)」, 「发病率(1/10万)」. */
function baseInHead(text: string, head: Cell | null): Cell | null {
  const m =
    /1?\/(?:10|十)万|每(?:百万|十万|10万|百|千|万)(?=名|常住|户籍|服务|人)|[(（][十百千万亿]+(?=[^()（）]{0,8}[)）])/.exec(
      cellText(text, head ?? undefined),
    );
  return head && m ? { start: head.start + m.index, end: head.start + m.index + m[0].length } : null;
}
