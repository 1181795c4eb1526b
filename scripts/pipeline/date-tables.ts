import type { Draft } from './draft.ts';
import type { GoverningDate } from './governing-date.ts';
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
    const caption = captionDate(text, table.start);
    const said = caption ?? context.dateAt(table.start);
    const noted = noteDate(text, table.end);
    const measured = noted ?? (caption === null && context.document !== 'target' ? oneDate(table) : null);
    const aimed = caption?.value?.length === 4 && context.document !== 'achieved' && statesAims(table);
    for (const draft of table.drafts) {
      if (!isUndated(draft) || draft.kind === 'norm') continue;
      // 「2025年民生实事进展情况(截至9月底)」 over 年度目标 and 已完成: the aims are those of the year.
      if (caption?.use === 'until' && caption.value !== null && draft.kind === 'target') {
        draft.due = caption.value.slice(0, 4);
        draft.dueBasis = 'section';
        continue;
      }
      // 「主要指标(2027年)」 over 现状 and 目标值: the year is that of the aims.
      if (aimed && draft.kind === 'achieved') continue;
      // 「2025年前三季度采血量|同比|千人口献血率」: the facts beside are of the same stretch.
      if (measured !== null && draft.kind === 'achieved') {
        draft.asOf = measured;
        draft.dueBasis = 'section';
        continue;
      }
      // 「2022年实际 | 完成率」: how much of the aim was reached then.
      const beside = draft.kind === 'achieved' ? besideIn(table, draft) : null;
      if (beside !== null) {
        draft.asOf = beside;
        draft.dueBasis = 'section';
        continue;
      }
      const date = fits(draft, said, context) ? said : documentDate(draft, context);
      if (!date) continue;
      draft[draft.kind === 'achieved' ? 'asOf' : 'due'] = date.value;
      draft.dueBasis = date.basis;
    }
  }
}

/** Whether each row says both where it stands and where it is to go. */
const statesAims = ({ drafts }: TableReading): boolean => {
  const facts = drafts.filter(({ kind }) => kind === 'achieved').length;
  return facts > 0 && facts <= drafts.filter(({ kind }) => kind === 'target').length + 1;
};

/** The date of the fact right before a share of completion in its row. */
function besideIn({ drafts }: TableReading, { start, quoteStart, noun }: Draft): string | null {
  if (!/(?:完成率|完成进度|完成比例|达成率|执行率)$/.test(noun)) return null;
  const before = drafts.findLast((other) => other.quoteStart === quoteStart && other.start < start);
  return before?.kind === 'achieved' ? before.asOf : null;
}

/** The one date of the facts of a table in which nothing is aimed at. */
function oneDate({ drafts }: TableReading): string | null {
  if (drafts.some(({ kind }) => kind !== 'achieved')) return null;
  const dates = new Set(drafts.flatMap(({ asOf }) => asOf ?? []));
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
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
  // 「“十三五”规划指标完成情况」 over 规划目标 beside 实际完成: what was aimed at was due with the period.
  if (value === null || (fact && document !== 'achieved')) return null;
  return { value, use: 'bare', basis: 'document' };
}

/** 「注:统计时段为2025年1—5月」, 「说明:数据截至2025年6月30日」 under a table: when its facts were counted. */
function noteDate(text: string, tableEnd: number): string | null {
  const m = NOTE.exec(text.slice(tableEnd, tableEnd + 60));
  return m ? (readDate(text, tableEnd + m[0].length)?.value ?? null) : null;
}
const NOTE =
  /^\s{0,3}(?:注|备注|说明)[::][^\n。]{0,16}?(?:统计(?:时段|时间|期间?|周期|区间|截止时间?)|数据(?:统计)?(?:时间|时段|期间)?)(?:均?为|是|[::]|截[至止]到?)(?:截[至止])?(?=(?:19|20)\d{2})/;

const COUNTED_BY = /[(（]截[至止]到?(1[0-2]|[1-9])月(?:底|末|\d{1,2}日)?[)）]/;

/** The date in the line right above a table, where that line is a caption and no sentence. */
function captionDate(text: string, tableStart: number): GoverningDate | null {
  const { line, start } = readCaption(text, tableStart);
  // 「主要指标(2016—2020年)」 names the plan's period, which dates no fact.
  if (/(?:19|20)\d{2}年?[-—–~至]/.test(line)) return null;
  const at = line.search(/(?:19|20)\d{2}年/);
  const date = at < 0 ? null : readDate(text, start + at);
  if (!date?.value) return null;
  // 「2025年民生实事进展情况(截至9月底)」
  const month = date.value.length === 4 ? COUNTED_BY.exec(line)?.[1] : undefined;
  return month === undefined
    ? { value: date.value, use: date.use, basis: 'section' }
    : { value: `${date.value}-${month.padStart(2, '0')}`, use: 'until', basis: 'section' };
}
