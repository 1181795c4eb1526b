/** Another official text named in a document, in clean-text offsets. */
export interface CitationReading {
  readonly title: string;
  readonly number: string | null;
  readonly start: number;
  readonly end: number;
}

/** 国办发〔2017〕32号, 内政办发(2021)61号, 浙委办发[]67号 (year lost), 鄂府发2021)1号 (bracket lost). */
const NUMBER = '[一-鿿]{2,12}[〔［[(（]?\\s?(?:\\d{4})?\\s?[〕］\\])）]?\\s?\\d{1,4}号';
/** The number stands in brackets behind the title; a copy may close them with the wrong sign. */
const NUMBERED = new RegExp(`\\s?[(（]\\s?(${NUMBER})\\s?[)）》]?`, 'y');
const BARE_NUMBER = new RegExp(`[(（](${NUMBER})[)）》]`, 'g');
const TITLE = /《((?:[^《》]|《[^《》]*》)*)》/g;
const KIND =
  /(?:意见|通知|规划|纲要|方案|计划|办法|决定|规定|条例|法|指南|要点|公告|标准|细则|建议|提案)(?:[(（][^》]*)?$/;
/** A text that is still to be written is no text that is cited; the one that it serves may be: 《<…规划>任务分工方案》. */
const TO_BE_WRITTEN = /(?:制定|制订|编印|编制|起草|出台|修订|研究)$/;
const LEAD_IN =
  /^(?:和|及|与|、)?(?:现|将|并|要)?(?:深入|认真|全面|切实|严格|积极)?(?:根据|按照|依据|落实|实施|贯彻|执行|推进|参照)?/;

/** Finds the official texts that [start, end) names: by 《title》, or by a document number behind a bare title. */
export function readCitations(text: string, start: number, end: number): CitationReading[] {
  const found: CitationReading[] = [];
  const body = text.slice(start, end);
  for (const m of body.matchAll(TITLE)) {
    const outer = (m[1] ?? '').trim();
    const inner = TO_BE_WRITTEN.test(body.slice(Math.max(0, m.index - 3), m.index))
      ? /[<〈]([^<>〈〉]+)[>〉]/.exec(outer)
      : null;
    if (TO_BE_WRITTEN.test(body.slice(Math.max(0, m.index - 3), m.index)) && !inner) continue;
    const title = inner?.[1] ?? outer;
    if (!KIND.test(title)) continue;
    const at = start + m.index + (inner ? 1 + m[0].slice(1).indexOf(title) : 0);
    NUMBERED.lastIndex = m.index + m[0].length;
    const number = inner ? null : NUMBERED.exec(body);
    const close = inner ? at + title.length : start + m.index + m[0].length + (number?.[0].length ?? 0);
    found.push({ title, number: number?.[1] ?? null, start: at, end: close });
  }
  for (const m of body.matchAll(BARE_NUMBER)) {
    const at = start + m.index;
    if (found.some((c) => at >= c.start && at < c.end)) continue;
    let from = at;
    while (from > start && !/[,。;:)）》\n]/.test(text.charAt(from - 1))) from--;
    from += LEAD_IN.exec(text.slice(from, at))?.[0].length ?? 0;
    const title = text.slice(from, at).trim();
    if (KIND.test(title)) found.push({ title, number: m[1] ?? null, start: from, end: at + m[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The number in its standard form, 鄂府发2021)1号 → 鄂府发〔2021〕1号; null where the copy lost the year. */
export function normaliseNumber(printed: string): string | null {
  if (/^第\d+号$/.test(printed)) return printed;
  const m = /^([一-鿿]{2,12})[〔［[(（]?\s?(\d{4})\s?[〕］\])）]?\s?(\d{1,4})号$/.exec(printed);
  return m ? `${m[1]}〔${m[2]}〕${m[3]}号` : null;
}
