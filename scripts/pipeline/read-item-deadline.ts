import type { GoverningDate } from './governing-date.ts';
import { readDate } from './read-dates.ts';
import { relativeValue } from './read-relative-dates.ts';

/** 「完成时限:2024年6月底前」, 「以上目标于2025年实现」, 「…负责,2019年9月底前完成」: a deadline printed once for an item. */
const IN_BRACKET =
  '(?=(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^,)\\d]{0,4}(?:前|底|末)(?:完成|实现|落实|办结|建成)?[)）】])';
/** 「(11月底前,县卫生健康局)」 */
const BEHIND_ITEM = IN_BRACKET.replace('[)）】]', '[,,、;;)）】]');
const DEADLINE = new RegExp(
  [
    '(?:完成时限|完成时间|实施时间|推进时间|完成日期|完成节点|时间要求|时间节点|完成期限|时限|时限要求|完成时间节点|工期|(?:建设|实施)(?:年限|周期))[::为]?\\s?(?:全年[^,。;\\d]{0,6},)?(?=[\\d“年上])',
    '(?:以上|上述|以下|下列)(?:各项)?(?:目标|任务|指标|工作|事项|项目)[^,。;]{0,6}?(?:于|在|到)?(?=[\\d“])',
    '负责[,、;]?\\s?(?=(?:19|20)\\d{2}年[^)）]{0,10}前?完成)',
    `[,;、]${IN_BRACKET}`,
    // 「主要指标(2025年完成):1.…」
    '(?:指标|目标|任务)\\((?:到|至)?(?=(?:19|20)\\d{2}年(?:年?[底末])?(?:完成|实现|达到|目标)?\\):)',
    // 「(市卫健委牵头,9月30日前完成;各县区政府负责)」
    `(?:牵头|负责|配合)[,、;]${BEHIND_ITEM}`,
    // 「(市疾控局牵头;2027年)」
    '(?:牵头|负责|配合)[,、;](?=(?:19|20)\\d{2}年(?:度|内)?[)）】])',
    // 「…改造升级。(2024年6月底前完成)」
    `[。;][(（【]${BEHIND_ITEM}`,
  ].join('|'),
  'g',
);

/** The deadline that an item [start, end) prints apart from its sentences. */
export function readItemDeadline(text: string, start: number, end: number, year: number | null): GoverningDate | null {
  if (end - start > 6000) return null;
  const window = text.slice(start, end);
  if (
    !/时限|时间|期限|工期|年限|周期|以上|上述|以下|下列|负责|前完成|[前底末][),、;】]|牵头[,、;]|配合[,、;]|\):/.test(
      window,
    )
  )
    return null;
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

/** 「三、主要目标 到2026年底,…明显增强。(一)…」: the date that opens a section of aims holds for its items. */
export function readLeadDate(text: string, start: number, end: number): GoverningDate | null {
  const lead = /^\s{0,2}(?:力争|争取|确保)?(?:通过[^,。]{2,16},)?(?:到|至|力争到)“?(?=[\d十])/.exec(
    text.slice(start, Math.min(end, start + 40)),
  );
  if (!lead) return null;
  const date = readDate(text, start + lead[0].length);
  return date?.value ? { value: date.value, use: 'deadline', basis: 'section' } : null;
}

/** How far before the colon of a list its date may stand. */
const ANNOUNCEMENT = 160;

/**
 * 「到2025年底,主要目标:⏎1.…」, 「2025年底建成三级医院。届时主要量化目标:⏎◆…」, 「…,请于2023年12月底前落实到位:⏎一、…」: the date of
 * the sentence that announces a list holds for the list.
 */
export function readAnnouncedDate(text: string, start: number, end: number, closing = LIST): GoverningDate | null {
  const colon = closing.exec(text.slice(start, end));
  if (!colon) return null;
  // Only the first line of a section announces what the rest lists.
  if (/\S.*\n/.test(text.slice(start, start + colon.index)) && closing === LIST) return null;
  const from = Math.max(start, start + colon.index - ANNOUNCEMENT);
  const said = text.slice(from, start + colon.index);
  const stop = said.lastIndexOf('。');
  const line = said.lastIndexOf('\n');
  const spoken = Math.max(line, stop > line && !/^届时/.test(said.slice(stop + 1)) ? stop : -1) + 1;
  for (const m of said.slice(spoken).matchAll(/(?:19|20)\d{2}年|“?十[一二三四五六七八]五(?=”?(?:期|时期)?末)/g)) {
    const date = readDate(text, from + spoken + m.index + (m[0].startsWith('“') ? 1 : 0));
    const holds =
      date?.use === 'deadline' ||
      date?.use === 'until' ||
      (date?.use === 'bare' && (m.index <= 4 || date.value?.length !== 4 || text.startsWith(',', date.end)));
    if (date?.value && holds)
      return { value: date.value, use: AIMED.test(said) ? 'deadline' : date.use, basis: 'section' };
  }
  return null;
}
const LIST = /:\s*(?:\n|$)/;
const AIMED = /目标|任务|建成|达到|实现|力争|落实/;

const LEDGER = /[;。](?:完成)?(?:时限|时间)[::](?=[^;。]{4,16}[;。][^;。:]{2,8}:)/;

/** 「…(四)筛查率50%以上。时限:2025年。」, 「上述指标2025年考核。」: what closes a paragraph dates the whole of it. */
export function readClosingDeadline(
  text: string,
  start: number,
  end: number,
  year: number | null,
): GoverningDate | null {
  // 「序号:3;项目名称:…;年度目标:…;完成时限:2025年12月;责任单位:…」
  const ledger = end - start > 500 ? null : LEDGER.exec(text.slice(start, end));
  if (ledger) return readItemDeadline(text, start + ledger.index, end, year);
  const tail = Math.max(start, end - 48);
  const m =
    /(?:^|[。;])(?=(?:完成)?(?:时限|时间|期限|工期)|(?:建设|实施)(?:年限|周期)|(?:以上|上述)(?:各项)?(?:目标|任务|指标|工作|事项|项目))/.exec(
      text.slice(tail, end),
    );
  return m ? readItemDeadline(text, tail + m.index, end, year) : null;
}
