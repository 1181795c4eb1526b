import type { Comparator, StatementKind } from '../schemas/statement.ts';
import { fill, fillAndStroke, type Paint, stroke } from './paint.ts';
import { drawPath, element, joinPath } from './svg.ts';

/** Length of a bound's arrow: how far it points is no measurement. */
export const ARROW = 15;

function drawBound(x: number, y: number, up: boolean, strict: boolean, paint: Paint): string {
  const tip = up ? y - ARROW : y + ARROW;
  const barb = up ? tip + 4.5 : tip - 4.5;
  const shaft = joinPath('M', x, y, 'V', tip, 'M', x - 4, barb, 'L', x, tip, 'L', x + 4, barb);
  const cap = strict
    ? joinPath('M', x - 8, y, 'H', x - 3, 'M', x + 3, y, 'H', x + 8)
    : joinPath('M', x - 8, y, 'H', x + 8);
  return drawPath(shaft, stroke(paint, 1.5)) + drawPath(cap, stroke(paint, 3));
}

function drawDot(x: number, y: number, kind: StatementKind, paint: Paint): string {
  switch (kind) {
    case 'target':
      return element('circle', { cx: x, cy: y, r: 5, ...fill(paint) });
    case 'achieved':
      return element('circle', { cx: x, cy: y, r: 4.2, ...fillAndStroke('paper', paint, 2) });
    case 'norm':
      return drawPath(
        `${joinPath('M', x, y - 6, 'L', x + 6, y, 'L', x, y + 6, 'L', x - 6, y)}Z`,
        fillAndStroke('paper', paint, 2),
      );
    default:
      return kind satisfies never;
  }
}

function drawRange(x: number, low: number, high: number, paint: Paint): string {
  const bars = joinPath('M', x - 6, low, 'H', x + 6, 'M', x - 6, high, 'H', x + 6);
  return drawPath(joinPath('M', x, low, 'V', high), stroke(paint, 1.5)) + drawPath(bars, stroke(paint, 3));
}

export interface MarkPosition {
  x: number;
  /** Of the lower end, or of the only value. */
  y: number;
  /** Of the upper end of a range. */
  yHigh?: number;
}

/** A point for a value, a cap with an arrow for a bound, a span for a range: the shape says which, not the colour. */
export function drawMark(at: MarkPosition, comparator: Comparator, kind: StatementKind): string {
  const paint: Paint = kind;
  switch (comparator) {
    case 'gte':
    case 'gt':
      return drawBound(at.x, at.y, true, comparator === 'gt', paint);
    case 'lte':
    case 'lt':
      return drawBound(at.x, at.y, false, comparator === 'lt', paint);
    case 'range':
      return drawRange(at.x, at.y, at.yHigh ?? at.y, paint);
    case 'approx':
      return element('circle', {
        cx: at.x,
        cy: at.y,
        r: 5,
        ...fillAndStroke('paper', paint, 2),
        'stroke-dasharray': '3 2',
      });
    case 'eq':
    case 'change':
      return drawDot(at.x, at.y, kind, paint);
    default:
      return comparator satisfies never;
  }
}
