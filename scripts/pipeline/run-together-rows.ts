import type { Mark } from './scan-numerals.ts';
import type { TaskRow, TaskRows } from './task-rows.ts';

/** The last column of a header whose rows were run together: 「…牵头科室完成时限1胸痛单元建设新建6个医政股2026年6月2县域影像…」. */
const LAST_HEAD = /(?:完成时限|完成时间|完成期限|时间节点|时限|时限要求)\s?(?=1[.、]?\s?[一-鿿“])/g;
const CLOSING =
  /(?:((?:19|20)\d{2})年)?(?:(\d{1,2})月(?:底|末|\d{1,2}日)?|(年?底|年?末)|(?<=\d年)内?)(?:之?前)?\s?(?=(\d{1,2})[.、]?\s?[一-鿿“]|$|[\n。])/g;

/** Rows that nothing parts but their numbers and the deadline that closes each. */
export function readRunTogether(text: string, start: number, end: number, year: number | null): TaskRows {
  const rows: TaskRow[] = [];
  const marks: Mark[] = [];
  for (const head of text.slice(start, end).matchAll(LAST_HEAD)) {
    const body = start + head.index + head[0].length;
    const lineEnd = text.indexOf('\n', body);
    const found: TaskRow[] = [];
    let from = body;
    for (const m of text.slice(body, lineEnd < 0 || lineEnd > end ? end : lineEnd).matchAll(CLOSING)) {
      const of = m[1] ?? (year === null ? null : String(year));
      // 「2026年6月2县域影像…」: only the number that counts on begins a row.
      if (of === null || (m[4] !== undefined && Number(m[4]) !== found.length + 2)) continue;
      const due = m[2] ? `${of}-${m[2].padStart(2, '0')}` : m[3] ? `${of}-12` : of;
      const deadline = { start: body + m.index, end: body + m.index + m[0].length };
      found.push({ start: from, end: deadline.end, due, deadline, yearly: [], together: true });
      from = deadline.end;
    }
    if (found.length < 2) continue;
    rows.push(...found);
    for (const [i, row] of found.entries())
      marks.push({ start: row.start, end: row.start + String(i + 1).length, class: 'heading', rule: 'row-number' });
  }
  return { rows, marks };
}
