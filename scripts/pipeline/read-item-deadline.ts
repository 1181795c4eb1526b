import type { GoverningDate } from './decide-date.ts';
import { readDate } from './read-dates.ts';
import { relativeValue } from './read-relative-dates.ts';

/** 「完成时限:2024年6月底前」, 「以上目标于2025年实现」, 「…负责,2019年9月底前完成」: a deadline printed once for an item. */
const DEADLINE =
  /(?:完成时限|完成时间|时间要求|时间节点|完成期限|时限)[::为]?\s?(?=[\d“年上])|以上(?:目标|任务|指标|工作)[^,。;]{0,6}?(?:于|在|到)?(?=[\d“])|负责[,、;]?\s?(?=(?:19|20)\d{2}年[^)）]{0,10}前?完成)|[,;、](?=(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?[^,)\d]{0,4}前(?:完成|实现|落实|办结)?[)）])/g;

/** The deadline that an item [start, end) prints apart from its sentences. */
export function readItemDeadline(text: string, start: number, end: number, year: number | null): GoverningDate | null {
  if (end - start > 6000) return null;
  const window = text.slice(start, end);
  if (!/时限|时间|期限|以上|负责|前完成|前\)/.test(window)) return null;
  DEADLINE.lastIndex = 0;
  for (let m = DEADLINE.exec(window); m; m = DEADLINE.exec(window)) {
    const at = start + m.index + m[0].length;
    const date = readDate(text, text.charAt(at) === '“' ? at + 1 : at);
    const value =
      date?.value ??
      (year === null ? null : date?.month ? `${year}-${date.month}` : relativeValue(text.slice(at, at + 4), year));
    if (value) return { value, use: 'deadline', basis: 'section' };
  }
  return null;
}
