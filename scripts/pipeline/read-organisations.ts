import { readBearerRows } from './bearer-columns.ts';
import type { PartReading } from './extract-text.ts';
import { lastStartingBy } from './last-starting-by.ts';
import {
  isBareList,
  LABEL,
  marksLead,
  namesOffices,
  type OrganisationReading,
  readBodies,
} from './responsible-bodies.ts';

/** A list of responsible bodies and the passage that it stands for: from `from` to the list. */
export interface ResponsibilityReading {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly bodies: readonly OrganisationReading[];
}

/** 「排在第一位的为牵头部门,下同」 */
const FIRST_LEADS = /(?:排在)?(?:第一位|首位|列第一位|排第一)的?(?:单位|部门)?[^,。;)]{0,6}(?:为)?牵头/;
/** In a line of its own, or a sentence of its own at the end of the passage: 「…达到60%。责任单位:市卫生健康局。」 */
const LINE = new RegExp(`(?:^|[\\n。;])\\s*(?=${LABEL.source})([^\\n。]{4,300})`, 'g');
/** 「省财政厅、省卫生计生委负责。」, a sentence of its own behind the item. */
const ALONE = /(?:^|[\n。;])[ ]*([^\n。;()]{4,160}(?:负责|牵头|配合|落实|完成))(?=[。;]?(?:\n|$)|。)/g;
const LONGEST = 300;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '〔': '〕', '[': ']', '【': '】' };
const OPENING = /[([〔【]/g;

interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly list: string;
  /** Whether nothing but it says who is responsible: it holds offices alone, at the end of a sentence. */
  readonly bare: boolean;
}

/** Finds (责任单位:…), (…负责), 牵头单位/配合单位 in [start, end); `itemStart` gives the item that a list closes. */
export function readOrganisations(
  text: string,
  start: number,
  end: number,
  itemStart: (at: number) => number,
): ResponsibilityReading[] {
  // Only the passage itself: behind its last list a pattern would search the rest of the text in vain.
  const passage = text.slice(start, end);
  const brackets = findBrackets(passage);
  const rule = FIRST_LEADS.exec(passage);
  const holder = rule === null ? undefined : brackets.find((b) => b.start <= rule.index && rule.index < b.end);
  // The rule binds from the item where it stands.
  const leadFrom = rule === null ? Number.POSITIVE_INFINITY : start + (holder?.start ?? rule.index);
  // One bracket with one office may sign a text; several tell who does what.
  const bare = brackets.filter((b) => b.bare);
  const tells = bare.length >= 2 || bare.some(({ list }) => /[、,]/.test(list));
  const readings: ResponsibilityReading[] = [];
  for (const bracket of brackets) {
    if (bracket.bare && !tells) continue;
    const at = start + bracket.start;
    const bodies = readBodies(bracket.list, at + 1, at >= leadFrom);
    if (bodies.length > 0) readings.push({ start: at, end: start + bracket.end, from: itemStart(at), bodies });
  }
  for (const m of passage.matchAll(LINE)) {
    const list = m.at(-1) ?? '';
    const listStart = start + m.index + m[0].length - list.length;
    const bodies = readBodies(list, listStart, listStart >= leadFrom);
    if (bodies.length === 0) continue;
    const last = readings.findLast((r) => r.end <= listStart);
    // 「牵头单位:A ⏎ 配合单位:B、C」
    if (last && text.slice(last.end, listStart).trim() === '' && last.bodies.length > 0 && last.from < last.start)
      readings[readings.indexOf(last)] = { ...last, end: listStart + list.length, bodies: [...last.bodies, ...bodies] };
    else readings.push({ start: listStart, end: listStart + list.length, from: itemStart(listStart), bodies });
  }
  for (const m of passage.matchAll(ALONE)) {
    const list = m[1] ?? '';
    if (!isBareList(list)) continue;
    const listStart = start + m.index + m[0].length - list.length;
    if (readings.some((r) => r.start <= listStart && listStart < r.end)) continue;
    const bodies = readBodies(list, listStart, listStart >= leadFrom);
    readings.push({ start: listStart, end: listStart + list.length, from: itemStart(listStart), bodies });
  }
  for (const row of readBearerRows(text, start, end, rule !== null))
    if (!readings.some((r) => r.start >= row.start && r.start < row.end))
      readings.push({ start: row.end, end: row.end, from: row.start, bodies: row.bodies });
  return readings.sort((a, b) => a.start - b.start);
}

/** The brackets that may say who is responsible, each with those that stand in it. */
function findBrackets(passage: string): Bracket[] {
  const found: Bracket[] = [];
  let closed = -1;
  for (const { 0: open, index: at } of passage.matchAll(OPENING)) {
    if (at <= closed) continue;
    const end = endOfBracket(passage, at, CLOSING[open] ?? '');
    if (end < 0) continue;
    // 「(A牵头,B负责。以下均需各地落实,不再列出)」
    const list = passage.slice(at + 1, end).replace(/[。;,]\s?(?:以下|下同|下略)[^。()]*。?$/, '');
    const labelled = list.search(LABEL) >= 0 || /牵头|负责/.test(list);
    const bare = !labelled && closesSentence(passage, at, end) && namesOffices(list);
    if (!bare && !(labelled && saysWho(list))) continue;
    found.push({ start: at, end: end + 1, list, bare });
    closed = end;
  }
  return found;
}

/** 「A负责」, 「A牵头,B配合」, 「A(牵头)、B」, 「责任单位:A」; a sentence that only speaks of who leads is none. */
const saysWho = (list: string): boolean =>
  list.search(LABEL) >= 0
    ? !/。/.test(list)
    : (marksLead(list) && namesOffices(list)) ||
      isBareList(list) ||
      /^[^。;]{2,200}?负责(?:[,,、;]?[^。]{0,60})?$/.test(list) ||
      /^[^。;]{2,80}?牵头(?:负责|落实|组织|实施)?(?:$|[,,;；、][^。]{2,160}?(?:配合|参与|参加|负责|落实|协助)[^。]{0,60}$)/.test(
        list,
      );

function closesSentence(passage: string, at: number, end: number): boolean {
  const before = passage.charAt(at - 1);
  if (/[。;]/.test(before)) return true;
  return /[一-鿿%‰\d]/.test(before) && /^[。;]?\s*(?:\n|$)/.test(passage.slice(end + 1, end + 8));
}

function endOfBracket(passage: string, at: number, close: string): number {
  const open = passage.charAt(at);
  let depth = 0;
  const stop = Math.min(passage.length, at + LONGEST);
  for (let i = at; i < stop; i++) {
    const c = passage.charAt(i);
    if (c === '\n') return -1;
    if (c === open) depth++;
    else if (c === close && --depth === 0) return i;
  }
  return -1;
}

/** The list that closes the item around `at`: the next one behind it, if its item begins before. */
export function listFor(lists: readonly ResponsibilityReading[], at: number): ResponsibilityReading | null {
  const next = lists[lastStartingBy(lists, at) + 1];
  return next && next.from <= at ? next : null;
}

/** Start of the innermost heading before a place: a list in brackets closes its item. */
export function itemStart(part: PartReading, at: number): number {
  return part.headings[lastStartingBy(part.headings, at - 1)]?.start ?? part.part.start;
}
