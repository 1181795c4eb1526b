import { scaleLinear } from 'd3';
import type { Numeral, NumeralClass } from '../schemas/numeral.ts';
import type { Bilingual, Chart, ChartContext, ChartLanguage, ChartTable } from './chart.ts';
import { type Body, drawKey, drawSentence, frameChart, MARGIN, placeBody } from './frame.ts';
import { type Counts, LANES, type Lane, mapWords } from './map-words.ts';
import { measureText, truncateText } from './measure-text.ts';
import { fill, type Paint, stroke } from './paint.ts';
import { drawPath, drawPoint, drawText, element, joinPath } from './svg.ts';
import { chartWords } from './words.ts';

export interface MapSegment {
  id: string;
  /** Heading as printed, with its number; empty for the text before the first heading. */
  title: Bilingual;
  start: number;
  end: number;
}

export interface MapData {
  document: Bilingual;
  segments: readonly MapSegment[];
  numerals: readonly Pick<Numeral, 'start' | 'class'>[];
  breaksOff: boolean;
  source: Bilingual;
}

function laneOf(numeralClass: NumeralClass): Lane {
  switch (numeralClass) {
    case 'target':
    case 'achieved':
    case 'norm':
      return numeralClass;
    case 'date':
    case 'reference':
    case 'heading':
    case 'name':
    case 'lexical':
    case 'noise':
      return 'other';
    default:
      return numeralClass satisfies never;
  }
}

const LANE_PAINTS: Record<Lane, Paint> = { target: 'target', achieved: 'achieved', norm: 'norm', other: 'soft' };

/** A target's tick takes the whole height, a fact's the upper half, a norm's the lower half, any other hangs below. */
function joinTick(x: number, lane: Lane): string {
  switch (lane) {
    case 'target':
      return joinPath('M', x, 1, 'v', 18);
    case 'achieved':
      return joinPath('M', x, 1, 'v', 8);
    case 'norm':
      return joinPath('M', x, 11, 'v', 8);
    case 'other':
      return joinPath('M', x, 21, 'v', 3);
    default:
      return lane satisfies never;
  }
}

interface Segment extends MapSegment {
  ticks: Record<Lane, number[]>;
  counts: Counts;
}

function countSegment(segment: MapSegment, numerals: MapData['numerals']): Segment {
  const ticks: Record<Lane, number[]> = { target: [], achieved: [], norm: [], other: [] };
  for (const numeral of numerals) {
    if (numeral.start < segment.start || numeral.start >= segment.end) continue;
    ticks[laneOf(numeral.class)].push(numeral.start - segment.start);
  }
  const counts: Counts = {
    target: ticks.target.length,
    achieved: ticks.achieved.length,
    norm: ticks.norm.length,
    other: ticks.other.length,
  };
  return { ...segment, ticks, counts };
}

const KEYS = ['section', 'characters', 'target', 'achieved', 'norm', 'other'];

/** Quotation marks inside quotation marks are single. */
function nestQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

function titleMap(data: MapData, segments: readonly Segment[], language: ChartLanguage): string {
  const text = mapWords[language];
  const total = data.numerals.length;
  if (total === 0) return text.none(data.document[language]);
  const spoken = data.numerals.filter((numeral) => laneOf(numeral.class) !== 'other').length;
  const densest = segments.reduce<Segment | null>(
    (best, next) => (next.counts.target > (best?.counts.target ?? 0) ? next : best),
    null,
  );
  const section = segments.length > 1 ? nestQuotes(truncateText(densest?.title[language] ?? '', 320, 16)) : '';
  return text.title(data.document[language], total, Math.round((spoken / total) * 100), section);
}

function drawSegment(
  segment: Segment,
  x: (offset: number) => number,
  isLast: boolean,
  data: MapData,
  context: ChartContext,
) {
  const { language, linkTo } = context;
  const text = mapWords[language];
  const title = segment.title[language] || text.before;
  const length = Math.max(x(segment.end - segment.start), 2);
  const torn = isLast && data.breaksOff;
  const tear = `${joinPath('M', length, 0, 'l', 4, 4, 'l', -5, 4, 'l', 5, 4, 'l', -5, 4, 'l', 4, 4)}`;
  const band = [
    element('rect', { width: length, height: 20, ...fill('tint') }),
    ...LANES.flatMap((lane) => {
      const path = segment.ticks[lane].map((offset) => joinTick(x(offset), lane)).join('');
      return path === '' ? [] : [drawPath(path, stroke(LANE_PAINTS[lane], lane === 'other' ? 1 : 1.6))];
    }),
    ...(torn ? [drawPath(tear, stroke('doubt', 1.5))] : []),
  ];
  const label = `${title}${language === 'zh' ? '：' : ': '}${text.row(segment.counts)}`;
  return { band, label, title, href: linkTo('section', segment.id), torn, length };
}

function drawBands(segments: readonly Segment[], data: MapData, context: ChartContext): Body {
  const room = context.width - 2 * MARGIN;
  const isNarrow = context.width < 500;
  const titleWidth = isNarrow ? room : 210;
  const left = isNarrow ? 0 : titleWidth + 12;
  const countWidth = 34;
  const longest = Math.max(...segments.map((segment) => segment.end - segment.start), 1);
  const x = scaleLinear([0, longest], [0, room - left - (isNarrow ? 8 : countWidth + 8)]);
  const rowHeight = isNarrow ? 50 : 32;
  const content = segments.map((segment, index) => {
    const top = index * rowHeight;
    const drawn = drawSegment(segment, x, index === segments.length - 1, data, context);
    const bandTop = isNarrow ? 19 : 0;
    const count = segment.counts.target + segment.counts.achieved + segment.counts.norm;
    const note = mapWords[context.language].breaks;
    const noteFits = left + drawn.length + 12 + measureText(note, 11) < room - countWidth;
    return element('g', { transform: `translate(0 ${top})` }, [
      drawPoint(drawn.href, drawn.label, [
        element('rect', { width: room, height: rowHeight - 4, fill: '#fff', 'fill-opacity': 0 }),
        drawText(0, isNarrow ? 13 : 14, truncateText(drawn.title, titleWidth - (isNarrow ? 40 : 0), 12), fill('ink')),
        element('g', { transform: `translate(${left} ${bandTop})` }, drawn.band),
        drawText(room, isNarrow ? 13 : 14, String(count), {
          ...fill(count === 0 ? 'soft' : 'ink'),
          'text-anchor': 'end',
          'font-weight': 700,
        }),
        ...(drawn.torn && noteFits
          ? [drawText(left + drawn.length + 12, bandTop + 14, note, { ...fill('doubt'), 'font-size': 11 })]
          : []),
      ]),
    ]);
  });
  return { content, height: segments.length * rowHeight };
}

function tableMap(segments: readonly Segment[], context: ChartContext): ChartTable {
  const { language, linkTo } = context;
  const text = mapWords[language];
  return {
    columns: KEYS.map((key, index) => ({ key, label: text.columns[index] ?? key })),
    rows: segments.map((segment) => [
      { text: segment.title[language] || text.before, href: linkTo('section', segment.id) },
      segment.end - segment.start,
      ...LANES.map((lane) => segment.counts[lane]),
    ]),
  };
}

/** Where in a document the numbers stand: one band a section, one tick a numeral, its height says its class. */
export function drawDocumentMap(data: MapData, context: ChartContext): Chart {
  const { language } = context;
  const text = mapWords[language];
  const segments = data.segments.map((segment) => countSegment(segment, data.numerals));
  const key = drawKey(
    LANES.map((lane) => ({
      label: text.lanes[lane],
      mark:
        element('rect', { x: -7, y: -8, width: 14, height: 16, ...fill('tint') }) +
        element('g', { transform: 'scale(.8) translate(0 -10)' }, [
          drawPath(joinTick(-3, lane) + joinTick(3, lane), stroke(LANE_PAINTS[lane], lane === 'other' ? 1 : 1.6)),
        ]),
    })),
    context.width - 2 * MARGIN,
  );
  const bands = drawBands(segments, data, context);
  const body: Body =
    data.numerals.length === 0
      ? drawSentence(text.empty, context)
      : { content: [placeBody(key, 2), placeBody(bands, key.height + 16)], height: key.height + 16 + bands.height };
  const title = titleMap(data, segments, language);
  const words = chartWords[language];
  const total = countSegment(
    { id: '', title: { zh: '', en: '' }, start: 0, end: Number.POSITIVE_INFINITY },
    data.numerals,
  );
  return frameChart(
    {
      title,
      unit: text.unit,
      source: data.source[language],
      notes: data.breaksOff ? [`⌇ ${text.breaksNote}`] : [],
      alt: [title, text.row(total.counts)].join(words.listSeparator),
      table: tableMap(segments, context),
      body,
    },
    context,
  );
}
