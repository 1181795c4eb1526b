import { max, scaleSqrt } from 'd3';
import type { ChartContext } from './chart.ts';
import { type Body, MARGIN } from './frame.ts';
import { measureText, truncateText, wrapText } from './measure-text.ts';
import { fill, stroke } from './paint.ts';
import { drawPath, drawPoint, drawText, element, escapeXml, formatCoordinate, joinPath } from './svg.ts';

export interface MatrixLine {
  id: string;
  label: string;
  href: string | null;
}

export interface MatrixCell {
  count: number;
  /** A corner mark, for what a number alone would hide. */
  marked: boolean;
  /** What a reader of the cell alone needs. */
  description: string;
}

export interface Matrix {
  rows: readonly MatrixLine[];
  columns: readonly MatrixLine[];
  cellOf: (rowId: string, columnId: string) => MatrixCell;
}

export interface MatrixBody extends Body {
  /** Whether rows without anything were left out of a block. */
  omitsRows: boolean;
}

const ROW = 27;
const LABEL_SIZE = 12;
const HEAD_SIZE = 11.5;
const HEAD_LEADING = 13;
const LABEL_LEADING = 15;

/** How far a turned name may go up before it takes a second line, where its column has room for one. */
const HEAD_ROOM = 290;

/** Chinese is stacked character by character, other scripts are turned. */
function drawUpright(label: string, x: number, bottom: number, room: number, columnWidth: number): string {
  const signs = [...truncateText(label, room, HEAD_SIZE)];
  if (!/[\u2e80-\u9fff]/.test(label)) {
    const lines = wrapText(label, room, HEAD_SIZE, Math.max(1, Math.floor(columnWidth / HEAD_LEADING)));
    const first = x + 4 - ((lines.length - 1) * HEAD_LEADING) / 2;
    return element(
      'g',
      { 'font-size': HEAD_SIZE },
      lines.map((line, index) =>
        element(
          'text',
          { transform: `translate(${Math.round(first + index * HEAD_LEADING)} ${Math.round(bottom)}) rotate(-90)` },
          [escapeXml(line)],
        ),
      ),
    );
  }
  const top = bottom - (signs.length - 1) * 13;
  const spans = signs.map((sign, index) => element('tspan', { x, y: top + index * 13 }, [escapeXml(sign)]));
  return element('text', { 'text-anchor': 'middle', 'font-size': HEAD_SIZE }, spans);
}

interface Layout {
  labelWidth: number;
  columnWidth: number;
  upright: boolean;
  perBlock: number;
}

function layOut(matrix: Matrix, context: ChartContext): Layout {
  const room = context.width - 2 * MARGIN;
  const longest = max(matrix.rows, (row) => measureText(row.label, LABEL_SIZE)) ?? 0;
  const labelWidth = Math.min(longest + 10, room * (context.width < 500 ? 0.36 : 0.3));
  const space = room - labelWidth;
  const perBlock = Math.max(1, Math.floor(space / (context.width < 500 ? 29 : 21)));
  const blocks = Math.ceil(matrix.columns.length / perBlock);
  const balanced = Math.ceil(matrix.columns.length / Math.max(blocks, 1));
  const columnWidth = Math.min(space / Math.max(balanced, 1), 110);
  const fitsInTwo = matrix.columns.every(
    (column) => wrapText(column.label, columnWidth - 6, HEAD_SIZE).length <= 2 && columnWidth > 44,
  );
  return { labelWidth, columnWidth, upright: !fitsInTwo, perBlock: balanced };
}

/** As high as the longest name of these columns. */
function measureHead(columns: readonly MatrixLine[], { upright }: Layout): number {
  const widest = max(columns, (column) => measureText(column.label, HEAD_SIZE)) ?? 0;
  return upright ? Math.min(widest * 1.15 + 10, HEAD_ROOM) : 34;
}

function drawHead(columns: readonly MatrixLine[], layout: Layout): string[] {
  const { labelWidth, columnWidth, upright } = layout;
  const headHeight = measureHead(columns, layout);
  return columns.map((column, index) => {
    const x = labelWidth + (index + 0.5) * columnWidth;
    if (upright)
      return drawPoint(column.href, column.label, [
        drawUpright(column.label, x, headHeight - 8, headHeight - 8, columnWidth),
      ]);
    const lines = wrapText(column.label, columnWidth - 6, HEAD_SIZE, 2);
    return drawPoint(
      column.href,
      column.label,
      lines.map((line, at) =>
        drawText(x, headHeight - 8 - (lines.length - 1 - at) * 14, line, {
          'text-anchor': 'middle',
          'font-size': HEAD_SIZE,
        }),
      ),
    );
  });
}

/** The name of a row in as many lines as it needs. */
function wrapLabel(row: MatrixLine, { labelWidth }: Layout): string[] {
  return wrapText(row.label, labelWidth - 8, LABEL_SIZE);
}

/** Cells that hold something; the zeros of a row are one text, set at their places. */
function drawCells(
  row: MatrixLine,
  rowHeight: number,
  columns: readonly MatrixLine[],
  matrix: Matrix,
  layout: Layout,
  shadeOf: (count: number) => number,
): string[] {
  const { labelWidth, columnWidth } = layout;
  const zeros: number[] = [];
  const drawn = columns.flatMap((column, index) => {
    const cell = matrix.cellOf(row.id, column.id);
    const x = labelWidth + (index + 0.5) * columnWidth;
    if (cell.count === 0) {
      zeros.push(x);
      return [];
    }
    const right = x + columnWidth / 2 - 1;
    const shade = {
      x: right - columnWidth + 2,
      y: -rowHeight / 2 + 1.5,
      width: columnWidth - 2,
      height: rowHeight - 3,
      'fill-opacity': (Math.round(shadeOf(cell.count) * 100) / 100).toString(),
    };
    return [
      element('g', {}, [
        element('title', {}, [escapeXml(cell.description)]),
        element('rect', { ...shade, ...fill('target') }),
        cell.marked
          ? drawPath(`${joinPath('M', right, -rowHeight / 2 + 1.5, 'h', -6, 'l', 6, 6)}Z`, fill('target'))
          : '',
        drawText(x, 4, String(cell.count)),
      ]),
    ];
  });
  const places = zeros.map(formatCoordinate).join(' ');
  return [
    ...drawn,
    ...(zeros.length === 0 ? [] : [element('text', { x: places, y: 4, ...fill('soft') }, ['0'.repeat(zeros.length)])]),
  ];
}

/**
 * Counts in a grid: a printed number in every cell, zero included, and a shade that follows it.
 * Columns that do not fit go to further blocks, which leave out the rows that have nothing in them.
 */
export function drawMatrix(matrix: Matrix, context: ChartContext): MatrixBody {
  const layout = layOut(matrix, context);
  const { labelWidth, columnWidth, perBlock } = layout;
  const counts = matrix.rows.flatMap((row) => matrix.columns.map((column) => matrix.cellOf(row.id, column.id).count));
  const shade = scaleSqrt([0, Math.max(max(counts) ?? 1, 1)], [0, 0.45]);
  const content: string[] = [];
  const blocks = Math.ceil(matrix.columns.length / perBlock);
  let top = 0;
  for (let start = 0; start < matrix.columns.length; start += perBlock) {
    const columns = matrix.columns.slice(start, start + perBlock);
    const headHeight = measureHead(columns, layout);
    const block = [element('g', fill('ink'), drawHead(columns, layout))];
    const rows = matrix.rows.filter(
      (row) => blocks === 1 || columns.some((column) => matrix.cellOf(row.id, column.id).count > 0),
    );
    let bottom = headHeight;
    for (const row of rows) {
      const lines = wrapLabel(row, layout);
      const rowHeight = ROW + (lines.length - 1) * LABEL_LEADING;
      const y = bottom + rowHeight / 2;
      bottom += rowHeight;
      const first = y + 4 - ((lines.length - 1) * LABEL_LEADING) / 2;
      block.push(
        drawPath(joinPath('M', 0, bottom, 'H', labelWidth + columns.length * columnWidth), stroke('line', 0.7)),
        drawPoint(
          row.href,
          row.label,
          lines.map((line, index) => drawText(0, first + index * LABEL_LEADING, line, fill('ink'))),
        ),
        element(
          'g',
          {
            ...fill('ink'),
            transform: `translate(0 ${formatCoordinate(y)})`,
            'text-anchor': 'middle',
            'font-size': 11.5,
          },
          [...drawCells(row, rowHeight, columns, matrix, layout, shade)],
        ),
      );
    }
    content.push(element('g', { transform: `translate(0 ${Math.round(top)})` }, block));
    top += bottom + 22;
  }
  return { content, height: Math.max(0, top - 18), omitsRows: blocks > 1 };
}
