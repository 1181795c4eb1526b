import type { Draft } from './draft.ts';
import type { LabelUnit } from './lexicon/unit-labels.ts';
import { type CellValue, readCell } from './read-cell.ts';
import { type Cell, cellText } from './table-cells.ts';

/** What a cell tells besides its value: where that comes from, and how fast it grows. */
export interface CellSteps {
  readonly value: Cell;
  /** 「由35提高到42」, 「35%→42%」: where it stands. */
  readonly from: { readonly cell: Cell; readonly year: string | null } | null;
  /** 「不低于20,年均增长8%以上」: by how much it is to change. */
  readonly growth: Cell | null;
}

const NUMBER = '\\d[\\d,]{0,12}(?:\\.\\d{1,6})?';
const UNIT = '(?:%|‰\\uE000*|个百分点|万?(?:人次|人|元)|[张名个家所台辆种项次例岁天分户套]|(?:1?\\/10万))?';
const BOUND = '(?:及?以[上下内]|左右)?';
const ARROW = '(?:→|➔|⇒|[-—]{1,2}>)';
const VERB = '(?:提高|提升|增加|增长|上升|扩大|延长|下降|降低|减少|压减|缩短|[升增降])';
/** 「由35提高到42」, 「由2020年的6.5张增加到7张以上」, 「80→100」 */
const FROM_TO = new RegExp(
  `^(?:[由从](?:((?:19|20)\\d{2})年的?)?(${NUMBER}${UNIT})的?${VERB}[到至为]|(${NUMBER}${UNIT})${ARROW})([<>≥≤]?${NUMBER}${UNIT}${BOUND})$`,
);
/** 「不低于20,年均增长8%以上」 */
const GROWING = new RegExp(
  `^((?:不低于|不少于|不高于|不超过|[<>≥≤])?${NUMBER}${UNIT}${BOUND})[,;]((?:年均|每年|逐年|[较比]上年)${VERB}(?:不低于|不少于|不超过)?${NUMBER}${UNIT}${BOUND})$`,
);

export const isFromTo = (cell: string): boolean => FROM_TO.test(cell);
export const isGrowing = (cell: string): boolean => GROWING.test(cell);

/** Null for a cell that holds one value or none. */
export function cellSteps(text: string, cell: Cell): CellSteps | null {
  const printed = cellText(text, cell);
  const [, year = null, behind, ahead, to] = FROM_TO.exec(printed) ?? [];
  const from = behind ?? ahead;
  if (from !== undefined && to !== undefined) {
    const start = cell.start + printed.indexOf(from, year === null ? 0 : printed.indexOf('年'));
    return {
      value: { start: cell.end - to.length, end: cell.end },
      from: { cell: { start, end: start + from.length }, year },
      growth: null,
    };
  }
  const [, value, growth] = GROWING.exec(printed) ?? [];
  return value === undefined || growth === undefined
    ? null
    : {
        value: { start: cell.start, end: cell.start + value.length },
        from: null,
        growth: { start: cell.end - growth.length, end: cell.end },
      };
}

/** Where the value of a cell sets out from, and how it is to change. */
export function besideValue(
  text: string,
  draft: Draft,
  { from, growth }: CellSteps,
  label: LabelUnit,
  year: string | null,
): Draft[] {
  const base = from === null ? null : readCell(text, from.cell.start, from.cell.end, label);
  const change = growth === null ? null : readCell(text, growth.start, growth.end, label);
  const asOf = from?.year ?? year;
  return [
    ...(base === null
      ? []
      : [
          {
            ...draft,
            ...asRead(base),
            kind: 'achieved' as const,
            due: null,
            asOf,
            dueBasis: asOf === null ? null : ('section' as const),
            force: null,
          },
        ]),
    ...(change === null
      ? []
      : [{ ...draft, ...asRead(change), ...(change.unit === 'percent' ? { perValue: null, perZh: null } : {}) }]),
  ];
}

const asRead = ({ start, end, comparator, direction, min, max, unit, unitZh, cycle }: CellValue): Partial<Draft> => ({
  start,
  end,
  comparator,
  direction,
  min,
  max,
  unit,
  unitZh,
  cycle,
});
