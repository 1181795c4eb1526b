import type { GoverningDate } from './decide-date.ts';
import type { Draft } from './draft.ts';
import { readDate } from './read-dates.ts';
import { readCaption } from './table-caption.ts';
import type { TableContext, TableReading } from './table-cells.ts';

/**
 * Dates the cells that no column dates: by the caption (「表 2024年9月末分区指标」), the heading over the table, or what
 * the document reports on or plans for.
 */
export function dateTables(text: string, tables: readonly TableReading[], context: TableContext): void {
  for (const table of tables) {
    if (!table.drafts.some(isUndated)) continue;
    const said = captionDate(text, table.start) ?? context.dateAt(table.start);
    for (const draft of table.drafts) {
      if (!isUndated(draft) || draft.kind === 'norm') continue;
      const date = fits(draft, said, context) ? said : documentDate(draft, context);
      if (!date) continue;
      draft[draft.kind === 'achieved' ? 'asOf' : 'due'] = date.value;
      draft.dueBasis = date.basis;
    }
  }
}

const isUndated = (draft: Draft): boolean => draft.due === null && draft.asOf === null;

/** A fact is not dated by a deadline, nor a target by a year that has passed. */
function fits(draft: Draft, date: GoverningDate | null, { year }: TableContext): boolean {
  if (!date?.value) return false;
  const own = Number(date.value.slice(0, 4));
  if (draft.kind === 'achieved') return date.use !== 'deadline' && (year === null || own <= year);
  return date.use !== 'until' && (year === null || own >= year);
}

/** A report's facts are of the stretch that it reports on: 「2025年上半年…分析报告」. */
function documentDate(draft: Draft, { document, periodEnd, reported }: TableContext): GoverningDate | null {
  const fact = draft.kind === 'achieved';
  const value = fact ? (reported ?? periodEnd) : periodEnd;
  if (value === null || fact !== (document === 'achieved')) return null;
  return { value, use: 'bare', basis: 'document' };
}

/** The date in the line right above a table, where that line is a caption and no sentence. */
function captionDate(text: string, tableStart: number): GoverningDate | null {
  const { line, start } = readCaption(text, tableStart);
  // 「主要指标(2016—2020年)」 names the plan's period, which dates no fact.
  if (/(?:19|20)\d{2}年?[-—–~至]/.test(line)) return null;
  const at = line.search(/(?:19|20)\d{2}年/);
  const date = at < 0 ? null : readDate(text, start + at);
  return date?.value ? { value: date.value, use: date.use, basis: 'section' } : null;
}
