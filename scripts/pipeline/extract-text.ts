import type { StatementKind } from '../../src/schemas/statement.ts';
import { attachBases, shareBases } from './attach-bases.ts';
import type { Candidate } from './candidate.ts';
import { type CleanText, cleanText } from './clean-text.ts';
import { collectCandidates } from './collect-candidates.ts';
import { dateComparedNotes } from './compared-notes.ts';
import { dateTables } from './date-tables.ts';
import type { Draft } from './draft.ts';
import { findHeadings, type Heading } from './find-headings.ts';
import { HeadingContext } from './heading-context.ts';
import { type EvidenceIndex, FITTED_EVIDENCE } from './kinds/evidence-index.ts';
import { settleKinds } from './kinds/settle-kinds.ts';
import { lastStartingBy } from './last-starting-by.ts';
import { NumeralLedger, type NumeralReading } from './numeral-ledger.ts';
import { type Part, partitionText } from './partition-text.ts';
import { readProgressCells, reportProgress } from './progress-columns.ts';
import { type DocumentContext, readContext, spokenYear } from './read-context.ts';
import type { DateToken } from './read-dates.ts';
import { readFlatTables } from './read-flat-table.ts';
import { readRelativeDates } from './read-relative-dates.ts';
import { readRowNumbers } from './read-row-numbers.ts';
import { readGridTables } from './read-tables.ts';
import { dateTaskRows, readTaskRows } from './read-task-rows.ts';
import { settleRecords } from './record-entries.ts';
import { type Mark, scanNumerals } from './scan-numerals.ts';
import type { TableReading } from './table-cells.ts';

export interface PartReading {
  readonly part: Part;
  readonly context: DocumentContext;
  readonly headings: readonly Heading[];
  readonly drafts: readonly Draft[];
  readonly numerals: readonly NumeralReading[];
}

export interface Reading {
  readonly clean: CleanText;
  readonly parts: readonly PartReading[];
}

/** Is shown the numbers whose kinds were settled together; offsets count in the clean text. */
export interface Observer {
  readonly index: EvidenceIndex;
  take(text: string, candidates: readonly Candidate[], kinds: readonly StatementKind[]): void;
}

/** Kinds of neighbours hang together; more than these are never kept waiting. */
const SETTLED_TOGETHER = 400;

/** Reads a raw text to the end: its documents, headings, statements, and what each numeral is. */
export function extractText(raw: string, observer?: Observer): Reading {
  const clean = cleanText(raw);
  const parts = partitionText(clean.text, indents(clean)).map((part) => readPart(clean, part, observer));
  return { clean, parts };
}

/** How many blanks were printed before a place. */
const indents =
  ({ offsets }: CleanText) =>
  (at: number): number =>
    (offsets[at] ?? 0) - (at > 0 ? (offsets[at - 1] ?? 0) + 1 : 0);

function readPart(clean: CleanText, part: Part, observer?: Observer): PartReading {
  const { text, offsets } = clean;
  const index = observer?.index ?? FITTED_EVIDENCE;
  const title = part.title ? text.slice(part.title.start, part.title.end) : '';
  const context = readContext(text, part.start, part.end, title);
  const isGap = (at: number): boolean => at > 0 && (offsets[at] ?? 0) > (offsets[at - 1] ?? 0) + 1;
  const headings = outsideBoilerplate(findHeadings(text, part.start, part.end, isGap), part);
  const ledger = new NumeralLedger(clean, part.start, part.end);
  for (const span of part.boilerplate) ledger.paint({ ...span, class: 'noise', rule: 'hosting-page' });
  const headingContext = new HeadingContext(text, headings, context, part.start, part.end, title);
  const tableContext = {
    document: context.kind,
    year: context.year,
    periodEnd: context.periodEnd,
    reported: context.reported,
    kindAt: (at: number) => {
      const heading = headingContext.headingKindAt(at);
      return heading?.weak && context.kind === 'achieved' ? null : (heading?.kind ?? null);
    },
    dateAt: (at: number) => headingContext.headingDateAt(at),
  };
  const grids = readGridTables(text, part.start, part.end, tableContext);
  const tables = chooseTables(grids, readFlatTables(text, part.start, part.end, tableContext));
  dateTables(text, tables, tableContext);
  const inTable = spansOf(tables);
  const drafts: Draft[] = [];
  for (const table of tables) addTable(table, ledger, drafts);
  for (const mark of readRowNumbers(text, part.start, part.end, isGap)) ledger.paint(mark);
  for (const h of headings)
    if (!inTable(h.start)) {
      const kind = isAnnexItem(text, h.start)
        ? ({ class: 'reference', rule: 'annex-number' } as const)
        : ({ class: 'heading', rule: 'heading-number' } as const);
      ledger.paint({ start: h.start, end: h.markerEnd, ...kind });
    }
  let pending: { candidates: readonly Candidate[]; marks: Mark[] }[] = [];
  const settle = (): void => {
    const together: Candidate[] = [];
    for (const { candidates } of pending) together.push(...candidates);
    const kinds = settleKinds(text, together);
    observer?.take(text, together, kinds);
    let next = 0;
    for (const { candidates, marks } of pending) {
      const own = candidates.map((candidate) => candidate.draft(kinds[next++] ?? 'achieved'));
      shareBases(own);
      undateByAims(text, own);
      for (const mark of attachBases(text, own, marks)) ledger.paint(mark);
      drafts.push(...own);
    }
    pending = [];
  };
  let waiting = 0;
  let lastStart = part.start;
  const tasks = readTaskRows(text, part.start, part.end, spokenYear(context));
  for (const mark of tasks.marks) ledger.paint(mark);
  for (const paragraph of paragraphsOf(text, part)) {
    const scan = scanNumerals(text, paragraph.start, paragraph.end, (at) => ledger.coveredUntil(at));
    for (const mark of scan.marks) ledger.paint(mark);
    for (const date of scan.dates) ledger.paint({ ...date, class: 'date', rule: 'date-expression' });
    joinDates(
      scan.dates,
      readRelativeDates(
        text,
        paragraph.start,
        paragraph.end,
        headingContext.spokenYearAt(paragraph.start),
        context.periodCloses,
      ),
    );
    // The years of the title are none that the text has spoken of.
    if (part.title && paragraph.start >= part.title.end && lastStart < part.title.end) headingContext.lastYear = null;
    lastStart = paragraph.start;
    const found = collectCandidates(text, paragraph.start, paragraph.end, scan, headingContext, index);
    const candidates = found.candidates.filter((c) => !c.worded || !ledger.isCovered(c.start));
    pending.push({ candidates, marks: found.marks });
    waiting += candidates.length;
    if (waiting >= SETTLED_TOGETHER) {
      settle();
      waiting = 0;
    }
  }
  settle();
  drafts.sort((a, b) => a.start - b.start);
  reportProgress(drafts, readProgressCells(text, part.start, part.end, spokenYear(context)), context.reported);
  dateTaskRows(text, drafts, tasks.rows);
  dateComparedNotes(text, drafts);
  settleRecords(text, drafts, context.kind === 'achieved');
  for (const [i, draft] of drafts.entries()) ledger.paintDraft(draft, i);
  return { part, context, headings, drafts, numerals: ledger.numerals() };
}

/** 「规划提出,到2025年达到4.5个。我们走访了12家机构」: the year that something is aimed at dates no fact behind it. */
function undateByAims(text: string, drafts: readonly Draft[]): void {
  let aim: string | null = null;
  for (const draft of drafts) {
    if (draft.dueBasis === 'stated') {
      const said = text.slice(Math.max(draft.quoteStart, draft.start - 60), draft.start);
      const year = draft.due?.slice(0, 4);
      aim = year !== undefined && new RegExp(`(?<!截)[到至]${year}年(?!的)`).test(said) ? draft.due : null;
    } else if (aim !== null && draft.kind === 'achieved' && draft.dueBasis === 'section' && draft.asOf === aim) {
      draft.asOf = null;
      draft.dueBasis = null;
    }
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a table can be read both by its cells and as running text, the reading that finds more stands. */
function chooseTables(grids: readonly TableReading[], flat: readonly TableReading[]): TableReading[] {
  const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const chosen = flat.filter((table) => {
    const found = grids.filter((grid) => meets(grid, table)).reduce((sum, grid) => sum + grid.drafts.length, 0);
    return found === 0 || found < table.drafts.length * 0.6;
  });
  return [...grids.filter((grid) => !chosen.some((table) => meets(grid, table))), ...chosen].sort(
    (a, b) => a.start - b.start,
  );
}

/** Tells whether a place lies in one of the spans, which come in order of their start and may overlap. */
function spansOf(spans: readonly Span[]): (at: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (at) => at < (merged[lastStartingBy(merged, at)]?.end ?? Number.NEGATIVE_INFINITY);
}

/** Adds relative dates in their order; 今年6月底 takes the place of the month in it. */
function joinDates(dates: DateToken[], relative: readonly DateToken[]): void {
  if (relative.length === 0) return;
  const own = dates.filter((d) => !relative.some((r) => r.start < d.start && d.end <= r.end));
  dates.splice(0, dates.length, ...own, ...relative);
  dates.sort((a, b) => a.start - b.start);
}

function outsideBoilerplate(headings: Heading[], part: Part): Heading[] {
  const isBoilerplate = spansOf(part.boilerplate);
  return headings.filter((h) => !isBoilerplate(h.start));
}

/** 「附件:1.考核医院名单 2.评分细则」 lists what is attached; the numbers head nothing. */
const isAnnexItem = (text: string, at: number): boolean =>
  /(?:^|\n)附件[::]\s?(?:\d{1,2}[.．、][^\n。]{2,50}\n){0,4}$/.test(text.slice(Math.max(0, at - 200), at));

function addTable(table: TableReading, ledger: NumeralLedger, drafts: Draft[]): void {
  for (const draft of table.drafts) {
    ledger.reserve(draft.start, draft.end);
    if (draft.perSpan) ledger.reserve(draft.perSpan.start, draft.perSpan.end);
  }
  for (const mark of table.marks) ledger.paint(mark);
  drafts.push(...table.drafts);
}

function* paragraphsOf(text: string, part: Part): Generator<{ start: number; end: number }> {
  const { boilerplate } = part;
  let next = 0;
  let start = part.start;
  while (start < part.end) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > part.end) end = part.end;
    while (next < boilerplate.length && (boilerplate[next]?.end ?? 0) <= start) next++;
    // What the page says at the head of a line may go over into a sentence of the document.
    const page = boilerplate[next];
    const from = page && page.start <= start ? page.end : start;
    if (end > from) yield { start: from, end };
    start = end + 1;
  }
}
