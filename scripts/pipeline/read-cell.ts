import type { Comparator, Direction, Unit } from '../../src/schemas/statement.ts';
import { basePrintedIn, type LabelUnit, unitOfBase } from './lexicon/unit-labels.ts';
import { ALL_COVERED } from './read-coverage.ts';
import { readQuantity } from './read-quantities.ts';
import { boundValue, changeDirection } from './value-bounds.ts';

/** The value of one table cell, in clean-text offsets. */
export interface CellValue {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  readonly direction: Direction | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Unit;
  readonly unitZh: string | null;
  readonly cycle: string | null;
  /** What its own unit counts per: 「3.2人/千人口」. */
  readonly perValue?: number | null;
}

/** A cell that says in words that all are covered: 全覆盖, 全部. */
export const COVERS_ALL = /^(?:全部|全覆盖|全员覆盖)$/;

export const coverageOf = ({ start, end }: { start: number; end: number }): CellValue => ({
  start,
  end,
  ...ALL_COVERED,
  cycle: null,
});

/** 「比2015年降低10%」, 「较2020年基数增加5」 */
export const COMPARED = /^[比较](?:19|20)\d{2}年(?:基数|水平|底|末)?(?=[一-鿿])/;

/** Reads a cell such as `76.8`, `<6`, `≥90%`, `10.5左右`, `每年降低0.5个百分点`; null for `-` and for words. */
export function readCell(text: string, start: number, end: number, label: LabelUnit): CellValue | null {
  const printed = text.slice(start, end);
  // `8 1.5`: a gap that the copying left inside one number; `31 520`: one between thousands
  const gap =
    /^[<>≥≤]?\d{1,3}(?: \d{3}){1,3}(?:\.\d+)?$/.test(printed) ||
    /^[<>≥≤]?\d{1,2} \d{1,2}(?:\.\d+)?%?(?:以[上下内]|左右)?$/.test(printed);
  const cell = gap ? printed.replaceAll(' ', '') : printed;
  // 「比2015年降低10%」: what the change is measured against
  const against = COMPARED.exec(cell)?.[0].length ?? 0;
  const at = cell.slice(against).search(/[\d一二三四五六七八九十百]/) + against;
  if (at < against) return null;
  const lead = cell.slice(against, at);
  const q = readQuantity(cell, at);
  if (!q) return null;
  if (q.chinese && lead === '' && q.unit === null) return null;
  const direction = changeDirection(lead);
  // 「3.2级」 is a grade in figures; 「二甲」 has no unit of its own.
  const graded = q.unit === 'grade' && !q.chinese && q.unitZh === '级';
  const own = q.unit !== null && (q.unit !== 'grade' || graded) && (q.numberEnd < q.end || q.unit === 'ratio');
  const unit = own && q.unit ? q.unit : label.unit;
  const scale = own ? 1 : label.factor;
  // 「3.2人/千人口」
  const per = own && q.unit === 'count' ? basePrintedIn(q.unitZh) : null;
  const perRow =
    per !== null ? unitOfBase(per) : own && q.unit === 'count' && label.perValue !== null ? label.unit : unit;
  const low = q.low * scale;
  const high = q.high * scale;
  const bounds = boundValue(
    direction ? 'change' : (q.adjoining ?? (q.isRange ? 'range' : 'eq')),
    low,
    high,
    q.adjoining,
  );
  return {
    start: start + q.start,
    end: start + Math.max(q.end, q.numberEnd) + (printed.length - cell.length),
    comparator: bounds.comparator,
    direction,
    min: bounds.min,
    max: bounds.max,
    unit: direction && perRow === 'percent' && q.unit === null ? 'percentage_point' : perRow,
    unitZh: own ? q.unitZh : label.unitZh,
    cycle: /每年/.test(lead) ? '每年' : null,
    perValue: per,
  };
}
