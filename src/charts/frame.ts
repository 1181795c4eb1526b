import type { Chart, ChartContext, ChartTable } from './chart.ts';
import { boldSize, measureText, wrapText } from './measure-text.ts';
import { fill, stroke } from './paint.ts';
import { drawPath, drawText, element, joinPath } from './svg.ts';
import { chartWords } from './words.ts';

export const MARGIN = 16;

export interface Body {
  /** Drawn from its own origin; the frame moves it below the heading. */
  content: readonly string[];
  height: number;
}

export interface FrameOptions {
  title: string;
  unit: string;
  source: string;
  notes?: readonly string[];
  alt: string;
  table: ChartTable;
  body: Body;
}

const TITLE_SIZE = 18;
const TEXT_SIZE = 12;
const FOOT_SIZE = 11;

function drawLines(lines: readonly string[], top: number, size: number, leading: number): string[] {
  return lines.map((line, index) => drawText(MARGIN, top + size + index * leading, line));
}

function composeFoot(source: string, context: ChartContext): string {
  const words = chartWords[context.language];
  const edition = context.date === null ? context.version : words.edition(context.version, context.date);
  return [words.source(source), `${context.siteName} ${edition}`, context.licence].join(words.footSeparator);
}

/** Heading, unit, drawing, notes, source: everything a picture needs when it travels without its page. */
export function frameChart(options: FrameOptions, context: ChartContext): Chart {
  const { width } = context;
  const room = width - 2 * MARGIN;
  // Small print is set full: digits of the widest system fonts would run over the edge.
  const footRoom = room * 0.97;
  const titleSize = width < 500 ? TITLE_SIZE - 1 : TITLE_SIZE;
  // A sentence that stands for an empty chart is its title too, without its full stop.
  const title = options.title.replace(/[。.]$/u, '');
  const titleLines = wrapText(title, room, boldSize(titleSize, title));
  const unitLines = wrapText(options.unit, room, TEXT_SIZE);
  const noteLines = (options.notes ?? []).flatMap((note) => wrapText(note, footRoom, FOOT_SIZE));
  const footLines = wrapText(composeFoot(options.source, context), footRoom, FOOT_SIZE);

  const titleTop = 16;
  const unitTop = titleTop + titleLines.length * titleSize * 1.35 + 4;
  const bodyTop = unitTop + unitLines.length * 17 + 12;
  const noteTop = bodyTop + options.body.height + 14;
  const ruleTop = noteTop + noteLines.length * 16 + (noteLines.length === 0 ? 0 : 6);
  const footTop = ruleTop + 7;
  const height = Math.ceil(footTop + footLines.length * 16 + 10);

  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      class: 'drawing',
      role: 'group',
      'aria-label': options.alt,
      'font-family': "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif",
      'font-size': TEXT_SIZE,
    },
    [
      element('rect', { width, height, ...fill('paper') }),
      drawPath(joinPath('M', MARGIN, 1, 'H', width - MARGIN), stroke('ink', 2)),
      drawPath(joinPath('M', MARGIN, 4.5, 'H', MARGIN + 36), stroke('ink', 5)),
      element('g', { ...fill('ink'), 'font-size': titleSize, 'font-weight': 700 }, [
        ...drawLines(titleLines, titleTop, titleSize, titleSize * 1.35),
      ]),
      element('g', fill('soft'), drawLines(unitLines, unitTop, TEXT_SIZE, 17)),
      element('g', { transform: `translate(${MARGIN} ${Math.round(bodyTop)})` }, options.body.content),
      element('g', { ...fill('soft'), 'font-size': FOOT_SIZE }, [
        ...drawLines(noteLines, noteTop, FOOT_SIZE, 16),
        ...drawLines(footLines, footTop, FOOT_SIZE, 16),
      ]),
      drawPath(joinPath('M', MARGIN, ruleTop, 'H', width - MARGIN), stroke('line')),
    ],
  );
  return { title, alt: options.alt, svg, width, height, table: options.table };
}

/** A sentence in place of a drawing: nothing to draw is said, never left blank. */
export function drawSentence(sentence: string, context: ChartContext): Body {
  const lines = wrapText(sentence, context.width - 2 * MARGIN - 24, 14);
  const height = lines.length * 22 + 28;
  return {
    height,
    content: [
      element('rect', { width: context.width - 2 * MARGIN, height, ...fill('tint') }),
      element('g', { ...fill('ink'), 'font-size': 14 }, [
        ...lines.map((line, index) => drawText(12, 30 + index * 22, line)),
      ]),
    ],
  };
}

export interface KeyItem {
  label: string;
  /** Draws the mark with its centre at (0, 0), some 14 units wide. */
  mark: string;
}

/** A row of marks with their names, wrapped to the width. */
export function drawKey(items: readonly KeyItem[], width: number): Body {
  let x = 0;
  let y = 0;
  const content = items.map(({ label, mark }) => {
    const advance = 22 + measureText(label, 11) + 16;
    if (x > 0 && x + advance - 16 > width) {
      x = 0;
      y += 20;
    }
    const drawn = element('g', { transform: `translate(${Math.round(x)} ${y})` }, [
      element('g', { transform: 'translate(8 8)' }, [mark]),
      drawText(22, 12, label, { ...fill('soft'), 'font-size': 11 }),
    ]);
    x += advance;
    return drawn;
  });
  return { content, height: items.length === 0 ? 0 : y + 20 };
}

/** Moves a body down by `top`. */
export function placeBody(body: Body, top: number): string {
  return element('g', { transform: `translate(0 ${Math.round(top)})` }, body.content);
}
