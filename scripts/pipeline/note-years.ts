import { type Cell, cellText } from './table-cells.ts';
import type { Column } from './table-column.ts';

const WORD = '(?:现状|基期|基线|基准|中期|终期|近期|远期|目标|规划)值?';
/** 「中期值、终期值分别对应2022年和2030年」 */
const BOTH = new RegExp(
  `(${WORD})[、和](${WORD})分别(?:对应|为|指|是)?((?:19|20)\\d{2})年?[、和]((?:19|20)\\d{2})年`,
  'g',
);
/** 「现状值为2018年数据」, 「基期值除注明外均为2020年数据」 */
const ONE = new RegExp(`(${WORD})(?:[除未][^,。;\\d]{1,8}[外的])?,?(?:均?为|指|是|系|对应)((?:19|20)\\d{2})年`, 'g');

/** How far before and behind a table a note may tell the years of its columns. */
const BEFORE = 300;
const BEHIND = 200;

/** Gives columns that name no year the one that the text beside the table gives: 「现状值为2018年数据,…」. */
export function readNoteYears(text: string, columns: readonly Column[], first: Cell, last: Cell): Column[] {
  if (!columns.some((c) => c.role === 'value' && c.year === null)) return [...columns];
  const notes = `${text.slice(Math.max(0, first.start - BEFORE), first.start)}\n${text.slice(last.end, last.end + BEHIND)}`;
  const years = new Map<string, string>();
  for (const m of notes.matchAll(ONE)) years.set(bare(m[1]), m[2] ?? '');
  for (const m of notes.matchAll(BOTH)) years.set(bare(m[1]), m[3] ?? '').set(bare(m[2]), m[4] ?? '');
  return columns.map((column) => {
    const year = column.role === 'value' && column.head ? years.get(bare(cellText(text, column.head))) : undefined;
    return year && column.year === null ? { ...column, year } : column;
  });
}

const bare = (word: string | undefined): string => (word ?? '').replace(/值$/, '');
