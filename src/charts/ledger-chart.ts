import { scaleLinear } from 'd3';
import { type NumeralClass, numeralClassSchema } from '../schemas/numeral.ts';
import type { Bilingual, Chart, ChartContext, ChartLanguage, ChartTable } from './chart.ts';
import { type Body, drawSentence, frameChart, MARGIN } from './frame.ts';
import { boldSize, measureText, truncateText } from './measure-text.ts';
import { fill, type Paint, stroke } from './paint.ts';
import { drawPath, drawPoint, drawText, element, joinPath } from './svg.ts';
import { chartWords } from './words.ts';

export interface LedgerRow {
  document_id: string;
  name: Bilingual;
  counts: Readonly<Record<NumeralClass, number>>;
  /** Numerals whose class is only the default: nobody and no rule decided. */
  undecided: number;
}

export interface LedgerData {
  rows: readonly LedgerRow[];
  source: Bilingual;
}

const CLASSES = numeralClassSchema.options;
const PAINT_OF: Partial<Record<NumeralClass, Paint>> = { target: 'target', achieved: 'achieved', norm: 'norm' };

function sumRow(row: LedgerRow): number {
  return CLASSES.reduce((sum, each) => sum + row.counts[each], 0);
}

const TEXT = {
  zh: {
    unit: '单位：处；条的长短是占该文件全部数字的比例',
    empty: '还没有一份文件归过类。',
    total: '合计',
    undecided: '未定',
    column: '文件',
    title: (documents: number, total: string, undecided: number, share: number) =>
      `${documents}份文件共${total}处数字，${undecided === 0 ? '每一处都已归类' : `${undecided}处尚未定类`}；${share}%用在目标里`,
    row: (name: string, total: string, parts: string) => `${name}：共${total}处，${parts}`,
  },
  en: {
    unit: 'Numerals; a bar is the share of the document’s numerals',
    empty: 'No document has been classified yet.',
    total: 'all',
    undecided: 'undecided',
    column: 'Document',
    title: (documents: number, total: string, undecided: number, share: number) =>
      `${total} numerals in ${documents} ${documents === 1 ? 'document' : 'documents'}, ${undecided === 0 ? 'every one classified' : `${undecided} not yet decided`}; ${share}% stand in targets`,
    row: (name: string, total: string, parts: string) => `${name}: ${total} in all, ${parts}`,
  },
};

function titleLedger(rows: readonly LedgerRow[], language: ChartLanguage): string {
  const text = TEXT[language];
  const total = rows.reduce((sum, row) => sum + sumRow(row), 0);
  if (total === 0) return text.empty;
  const targets = rows.reduce((sum, row) => sum + row.counts.target, 0);
  const undecided = rows.reduce((sum, row) => sum + row.undecided, 0);
  return text.title(rows.length, chartWords[language].number(total), undecided, Math.round((targets / total) * 100));
}

function describeLedgerRow(row: LedgerRow, language: ChartLanguage): string {
  const words = chartWords[language];
  const parts = CLASSES.map((each) => `${words.class[each]} ${row.counts[each]}`);
  return TEXT[language].row(row.name[language], words.number(sumRow(row)), parts.join(words.listSeparator));
}

const LINE = 22;
const HEAD = 40;

function drawColumn(row: LedgerRow, width: number, longest: number, context: ChartContext): string[] {
  const { language } = context;
  const total = sumRow(row);
  const note = `${chartWords[language].number(total)} · ${TEXT[language].undecided} ${row.undecided}`;
  const numberWidth = measureText('0000', 12) + 6;
  const x = scaleLinear([0, longest], [0, Math.max(width - numberWidth, 10)]);
  const bars = CLASSES.flatMap((each, index) => {
    const y = HEAD + index * LINE;
    const count = row.counts[each];
    const length = total === 0 ? 0 : x(count / total);
    const paint = PAINT_OF[each];
    const bar =
      paint === undefined
        ? element('rect', {
            x: 0,
            y: y + 7,
            width: Math.max(length, count === 0 ? 0 : 1),
            height: 5,
            ...fill('soft'),
            'fill-opacity': '.55',
          })
        : element('rect', { x: 0, y: y + 3, width: Math.max(length, count === 0 ? 0 : 1), height: 13, ...fill(paint) });
    return [
      ...(count === 0 ? [] : [bar]),
      drawText(length + 5, y + 14, String(count), {
        ...fill(count === 0 ? 'soft' : (paint ?? 'ink')),
        'font-weight': paint === undefined ? null : 700,
      }),
    ];
  });
  return [
    drawText(0, 12, truncateText(row.name[language], width - 4, boldSize(12, row.name[language])), {
      ...fill('ink'),
      'font-weight': 700,
    }),
    drawText(0, 28, note, {
      ...fill(row.undecided === 0 ? 'soft' : 'doubt'),
      'font-size': Math.min(11, Math.floor((2 * (width - 5)) / measureText(note, 1)) / 2),
    }),
    drawPath(joinPath('M', 0, HEAD - 3, 'V', HEAD + CLASSES.length * LINE), stroke('line')),
    ...bars,
  ];
}

function drawColumns(rows: readonly LedgerRow[], context: ChartContext): Body {
  const { language, linkTo } = context;
  const room = context.width - 2 * MARGIN;
  const words = chartWords[language];
  const labelWidth =
    Math.max(
      ...CLASSES.map((each) =>
        measureText(words.class[each], PAINT_OF[each] === undefined ? 12 : boldSize(12, words.class[each])),
      ),
    ) + 10;
  const most = Math.max(1, Math.floor((room - labelWidth) / (context.width < 500 ? 76 : 92)));
  const blocks = Math.ceil(rows.length / most);
  const columns = Math.ceil(rows.length / blocks);
  const width = Math.min((room - labelWidth) / columns, 260);
  const longest = Math.max(
    ...rows.map((row) => Math.max(...CLASSES.map((each) => row.counts[each])) / Math.max(sumRow(row), 1)),
  );
  const blockHeight = HEAD + CLASSES.length * LINE + 24;
  const content = Array.from({ length: blocks }, (_, block) =>
    element('g', { transform: `translate(0 ${block * blockHeight})` }, [
      ...CLASSES.flatMap((each, index) => [
        drawText(0, HEAD + index * LINE + 14, words.class[each], {
          ...fill(PAINT_OF[each] ?? 'ink'),
          'font-weight': PAINT_OF[each] === undefined ? null : 700,
        }),
        drawPath(joinPath('M', 0, HEAD + index * LINE + 19.5, 'H', labelWidth + columns * width), {
          ...stroke('line'),
          'stroke-opacity': '.5',
        }),
      ]),
      ...rows
        .slice(block * columns, (block + 1) * columns)
        .map((row, index) =>
          element('g', { transform: `translate(${Math.round(labelWidth + index * width)} 0)` }, [
            drawPoint(linkTo('document', row.document_id), describeLedgerRow(row, language), [
              element('rect', { width: width - 4, height: blockHeight - 20, fill: '#fff', 'fill-opacity': 0 }),
              ...drawColumn(row, width - 8, longest, context),
            ]),
          ]),
        ),
    ]),
  );
  return { content, height: blocks * blockHeight - 18 };
}

function tableLedger(rows: readonly LedgerRow[], context: ChartContext): ChartTable {
  const { language, linkTo } = context;
  const words = chartWords[language];
  const text = TEXT[language];
  return {
    columns: [
      { key: 'document', label: text.column },
      ...CLASSES.map((each) => ({ key: each, label: words.class[each] })),
      { key: 'total', label: text.total },
      { key: 'undecided', label: text.undecided },
    ],
    rows: rows.map((row) => [
      { text: row.name[language], href: linkTo('document', row.document_id) },
      ...CLASSES.map((each) => row.counts[each]),
      sumRow(row),
      row.undecided,
    ]),
  };
}

/** Every numeral of every document by class: the account that must close. */
export function drawLedgerChart(data: LedgerData, context: ChartContext): Chart {
  const { language } = context;
  const title = titleLedger(data.rows, language);
  return frameChart(
    {
      title,
      unit: TEXT[language].unit,
      source: data.source[language],
      alt: [title, ...data.rows.slice(0, 40).map((row) => describeLedgerRow(row, language))].join(
        language === 'zh' ? '；' : '; ',
      ),
      table: tableLedger(data.rows, context),
      body: data.rows.length === 0 ? drawSentence(TEXT[language].empty, context) : drawColumns(data.rows, context),
    },
    context,
  );
}
