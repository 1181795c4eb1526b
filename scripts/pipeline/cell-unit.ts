import { type LabelUnit, readUnitLabel } from './lexicon/unit-labels.ts';
import { bracketAtEnd } from './table-cells.ts';
import type { Column } from './table-column.ts';

/** What a price is of. */
const PRICED_BY = /^(?:人?次|日|天|项|小时|例|套|片|部位|单侧|支|个|张|床日)$/;
const isPartOfName = (bracket: string): boolean =>
  /^(?:助理|师|士|类|员|科|站|室|市、?区|区|市|含[^()]*)$/.test(bracket);

const IN_BRACKETS = /[(（]([^()（）]{1,12})[)）]/;

/** Columns that hold sums of money. */
const MONEY_HEAD = /(?:限额|金额|价格|单价|定价|原价|现价|起付线|封顶线|津贴|补贴|收费标准|补助标准)$/;

/** What the row and the caption say of the unit of a cell. */
export interface RowUnit {
  readonly name: string;
  readonly label: LabelUnit;
  /** Unit that the row prints. */
  readonly printed: string | null;
  /** Unit that the caption gives to all cells: 「单位:万元」. */
  readonly shared: string | null;
}

/** The unit of a cell: its column’s where the column names what it counts, else its row’s, else the caption’s. */
export function unitOfCell(column: Column, { name, label, printed, shared }: RowUnit): LabelUnit {
  const head = column.unitOf ?? column.counts;
  if (head === null) return orShared(label, shared, name);
  const printedBracket = bracketAtEnd(head) ?? IN_BRACKETS.exec(head)?.[1] ?? null;
  // 「执业(助理)医师」, 「药师(士)」 hold no unit.
  const bracket = printedBracket !== null && isPartOfName(printedBracket) ? null : printedBracket;
  // Under columns of mere words the rows bear the units: 「业务用房(平方米) | ≥80 | ≥150」.
  if (column.counts === null) return readUnitLabel(bracket, name);
  // 「计价单位 | 自付比例」
  const own = bracket === null ? readUnitLabel(null, head) : null;
  if (own?.unit === 'percent') return own;
  if (printed !== null && bracket === null)
    return orShared(label, shared ?? (MONEY_HEAD.test(head) && !/[元%]/.test(printed) ? '元' : null), name);
  // 「每千人口床位 | 7.2 | 9.5」 under 「全市 | 城区」, whatever unit the caption gives
  if (bracket === null && label.perValue !== null && own?.unit === 'count') return label;
  // 「年度限额 | 1200」 without a unit anywhere
  const money = shared === null && bracket === null && MONEY_HEAD.test(head) ? '元' : shared;
  const byHead = orShared(readUnitLabel(bracket, head), money, head);
  return byHead.unit === 'count' && byHead.unitZh === null ? label : byHead;
}

/** A rate, a span of years or a sum that the name tells of keeps its own unit under 「单位:张」. */
const orShared = (label: LabelUnit, shared: string | null, name: string): LabelUnit =>
  // 「Ⅰ级护理(日) | 18」 under 「计价单位:元」: what the bracket holds is no unit of a price.
  shared !== null &&
  /^[万亿]?元/.test(shared) &&
  (label.unit === 'other' || (label.unit === 'count' && (label.unitZh === null || PRICED_BY.test(label.unitZh))))
    ? readUnitLabel(shared, name)
    : shared !== null && label.unit === 'count' && label.unitZh === null
      ? readUnitLabel(shared, name)
      : label;
