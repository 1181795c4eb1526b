import type { TaskRow } from './read-task-rows.ts';

/** The last column of a header whose rows were run together: 「…牵头科室完成时限1胸痛单元建设新建6个医政股2026年6月2县域影像…」. */
const LAST_HEAD = /(?:完成时限|完成时间|完成期限|时间节点|时限|时限要求)\s?(?=1[.、]?\s?[一-鿿“])/g;
const CLOSING =
  /((?:19|20)\d{2})年(?:(\d{1,2})月(?:底|末|\d{1,2}日)?|(底|末|内)?)(?:之?前)?\s?(?=(\d{1,2})[.、]?\s?[一-鿿“]|$|[\n。])/g;

/** Rows that nothing parts but their numbers and the deadline that closes each. */
export function readRunTogether(text: string, start: number, end: number): TaskRow[] {
  const rows: TaskRow[] = [];
  const window = text.slice(start, end);
  for (const head of window.matchAll(LAST_HEAD)) {
    let from = start + head.index + head[0].length;
    const lineEnd = text.indexOf('\n', from);
    const stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    const found: TaskRow[] = [];
    for (const m of text.slice(from, stop).matchAll(CLOSING)) {
      const at = start + head.index + head[0].length + m.index;
      // 「2026年6月2县域影像…」: only the number that counts on begins a row.
      if (m[4] !== undefined && Number(m[4]) !== found.length + 2) continue;
      const due = m[2] ? `${m[1]}-${m[2].padStart(2, '0')}` : /[底末]/.test(m[3] ?? '') ? `${m[1]}-12` : (m[1] ?? '');
      const deadline = { start: at, end: at + m[0].length };
      found.push({ start: from, end: deadline.end, due, deadline, yearly: [], together: true });
      from = deadline.end;
    }
    if (found.length >= 2) rows.push(...found);
  }
  return rows;
}
