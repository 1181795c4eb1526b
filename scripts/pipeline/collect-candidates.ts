import type { Candidate } from './candidate.ts';
import { carryDates } from './carry-dates.ts';
import { NOTHING_READ, stageBefore } from './deal-nouns.ts';
import { decideDate } from './decide-date.ts';
import { describeNoun } from './describe-noun.ts';
import { baseOfStage, findBase } from './find-base.ts';
import type { DateCarry, GoverningDate } from './governing-date.ts';
import type { EvidenceIndex } from './kinds/evidence-index.ts';
import { findWords, type WordHit } from './kinds/find-words.ts';
import type { Near } from './near.ts';
import { Neighbours } from './neighbours.ts';
import type { ParagraphContext } from './paragraph-context.ts';
import type { Quantity } from './quantity.ts';
import type { Denominator } from './read-bases.ts';
import { readCoverage } from './read-coverage.ts';
import type { DateToken } from './read-dates.ts';
import { readClosingDeadline } from './read-item-deadline.ts';
import type { Mark, Scan } from './scan-numerals.ts';
import { SentenceDates } from './sentence-dates.ts';
import { type ClauseSpan, Clauses, splitSentences } from './split-sentences.ts';
import { weighCoverage, weighQuantity } from './weigh-candidate.ts';

/** How much of a paragraph or section opens it. */
const OPENING = 40;

/** Finds the statements in what the scan of one paragraph found; gives unused bases back as marks. */
export function collectCandidates(
  text: string,
  start: number,
  end: number,
  scan: Scan,
  context: ParagraphContext,
  index: EvidenceIndex,
): { candidates: Candidate[]; marks: Mark[] } {
  const found: Candidate[] = [];
  const marks: Mark[] = scan.marks.filter((mark) => mark.rule === 'rate-name');
  const used = new Set<Denominator>();
  const spoken = context.spokenYearAt(start);
  const closing = readClosingDeadline(text, start, end, spoken);
  // 「2024年,医改工作实现三个“新突破”。⏎第一,…⏎第二,…」: the year holds for the paragraphs that it announces.
  const listed = LISTED.test(text.slice(start, start + 8));
  if (!listed) context.announced = null;
  const over = context.headingDateAt(start) ?? closing ?? context.announced;
  // What is set out under 重点任务 is of the year of the text, whatever year the review before it spoke of.
  const aims = context.headingKindAt(start);
  const setsOut =
    spoken !== null &&
    aims?.kind === 'target' &&
    !aims.weak &&
    context.sectionStartAt(start) !== context.sectionStartAt(Math.max(0, start - 2));
  // 「五、…2020年6月底前…。⏎六、…年底前…」: a year to come that another item spoke of is none of this one.
  const lastYear = context.lastYear?.slice(0, 4);
  const strange =
    spoken !== null &&
    Number(lastYear ?? 0) > spoken &&
    lastYear !== context.document.periodStart &&
    lastYear !== context.document.periodEnd &&
    context.sectionStartAt(start) !== context.sectionStartAt(Math.max(0, start - 2));
  const { reported, periodStart, periodEnd, kind, laterYear } = context.document;
  const ofOneYear =
    spoken !== null &&
    (reported !== null || (periodEnd !== null && periodStart?.slice(0, 4) === periodEnd.slice(0, 4)));
  // 「截至2022年末,共有车辆31辆。⏎全年培训800人次」 in the plan of 2023: a year that the paragraph before looked back to.
  const looksBack =
    ofOneYear &&
    reported === null &&
    laterYear === null &&
    over === null &&
    aims?.kind !== 'achieved' &&
    Number(lastYear ?? spoken) < spoken;
  // 「(一)第一阶段:动员部署(2024年7月—9月)⏎…9月底前,各医院召开1次」: a heading that ends with a month gives its year.
  const year =
    (over?.value?.length === 7 ? over.value : null) ??
    (setsOut || strange || looksBack ? null : context.lastYear) ??
    (spoken === null ? context.document.periodStart : String(spoken));
  const carry: DateCarry = {
    base: over,
    section: over,
    head: over,
    clause: ITEM_LINE.test(text.slice(start, start + 8)) ? null : context.unfinished,
    passing: null,
    stock: null,
    fresh: false,
    year,
    spoken: spoken === null ? null : String(spoken),
    reported: context.document.kind === 'achieved' && aims?.kind !== 'target' ? context.document.reported : null,
    ofOneYear,
    ofManyYears:
      kind === 'target' &&
      periodEnd !== null &&
      periodStart !== null &&
      periodStart.slice(0, 4) < periodEnd.slice(0, 4),
  };
  let section = context.sectionStartAt(start);
  let firstOfSentence = 0;
  let lastReading = NOTHING_READ;
  let lastDenominators: readonly Denominator[] = [];
  let last: SentenceDates | null = null;
  const cursor = new Cursor(scan);
  const sentences = splitSentences(text, start, end);
  const furthest = furthestDeadline(text, scan.dates);
  const turn = start + text.slice(start, end).search(TURNS_TO_PLANS);
  let opening: readonly WordHit[] | null = null;
  const openingOf = (i: number): readonly WordHit[] => {
    if (i === 0) return context.openingWordsAt(start);
    opening ??= findWords(text, start, Math.min(end, start + OPENING));
    return opening;
  };
  sentences.forEach((sentence, i) => {
    const now = context.sectionStartAt(sentence.start);
    if (now !== section) {
      section = now;
      carry.head = carry.base = carry.section = context.headingDateAt(sentence.start) ?? closing;
      carry.clause = carry.passing = carry.stock = null;
      carry.fresh = false;
    }
    // 「2023年,改造420户。下一步,将力争用两年时间,实现全覆盖。」: the year of what was done is none of what comes next.
    if (
      isPast(carry.head) &&
      carry.head !== carry.section &&
      (COMES_NEXT.test(text.slice(sentence.start, sentence.start + 6)) ||
        (carry.head?.value?.endsWith('-12') && ORDERS.test(text.slice(sentence.start, sentence.start + 4))))
    )
      carry.head = carry.base = isPast(carry.section) ? null : carry.section;
    const { quantities, dates, denominators } = cursor.take(sentence);
    let near: Near = {
      text,
      sentence,
      context,
      carry,
      dates: new SentenceDates(text, sentence, dates),
      neighbours: new Neighbours(text, sentence, quantities),
      clauses: new Clauses(text, sentence),
      words: quantities.length > 0 ? findWords(text, sentence.start, sentence.end) : [],
      furthest,
      turn: turn < start ? null : turn,
      index,
      opening: quantities.length > 0 ? openingOf(i) : [],
    };
    last = near.dates;
    const firstOfLast = firstOfSentence;
    firstOfSentence = found.length;
    const before = stageBefore(text, sentence, lastReading);
    const earlier: { quantities: readonly Quantity[]; nouns: string[] } = {
      quantities: [...before.quantities, ...quantities],
      nouns: [...before.nouns],
    };
    for (const [index, q] of quantities.entries()) {
      const base =
        findBase(text, q, index, denominators, quantities) ?? baseOfStage(text, sentence, q, lastDenominators);
      if (base) used.add(base);
      const clause = near.clauses.around(q.start, q.end);
      const described = describeNoun(text, sentence, clause, q, earlier);
      earlier.nouns.push(described.noun);
      found.push(weighQuantity(near, clause, q, index, base, described));
    }
    if (denominators.length > 0 || before === NOTHING_READ) lastDenominators = denominators;
    lastReading = { quantities, nouns: earlier.nouns.slice(before.nouns.length) };
    let wordsFound = quantities.length > 0;
    for (const c of readCoverage(text, sentence)) {
      if (!wordsFound) {
        near = { ...near, words: findWords(text, sentence.start, sentence.end), opening: openingOf(i) };
        wordsFound = true;
      }
      // Only a number of this sentence or, cut at the longest, of the one before can stand at the same place.
      if (!found.slice(firstOfLast).some((d) => d.start < c.end && c.start < d.end)) found.push(weighCoverage(near, c));
    }
    const place =
      i === 0 || context.opensBody(sentence) ? 'first' : i === 1 || sentence.start - now <= 160 ? 'early' : 'late';
    carryDates(text, sentence, context.bodyStartIn(sentence), dates, carry, place);
  });
  // A year that nothing in the paragraph speaks of is not handed on.
  if (carry.year !== year) context.lastYear = carry.year;
  if (
    !listed &&
    carry.head !== null &&
    carry.head !== carry.section &&
    ANNOUNCES_LIST.test(text.slice(Math.max(start, end - 80), end))
  )
    context.announced = { ...carry.head, basis: 'section' };
  if (carry.base?.use === 'until' && carry.base.value !== null && carry.base.value.length > 4)
    context.counted = { ...carry.base, basis: 'section' };
  else if (carry.base !== null && carry.base !== carry.section) context.counted = null;
  context.unfinished = /[\t|]/.test(text.slice(start, end)) ? null : dateLeftOpen(text, start, end, last, carry);
  for (const d of scan.denominators)
    if (!used.has(d)) marks.push({ start: d.start, end: d.end, class: 'name', rule: 'rate-name' });
  found.sort((a, b) => a.start - b.start);
  return { candidates: found, marks };
}

/** 「2024年,报告发病率要控制在40/10万以下」 */
const PROMISES = /^[^。;]{0,22}?(?:要(?!求|素|点)|将(?!近)|力争|确保|计划(?!生育)|拟|争取)/;

/** The last year by which something is due in a paragraph, null where none is printed. */
function furthestDeadline(text: string, dates: readonly DateToken[]): string | null {
  let last: string | null = null;
  for (const { end, use, value } of dates)
    if (
      (use === 'deadline' || (use === 'bare' && PROMISES.test(text.slice(end, end + 28)))) &&
      value !== null &&
      (last === null || value > last)
    )
      last = value;
  return last?.slice(0, 4) ?? null;
}

const LISTED = /^\s*(?:第[一二三四五六七八九十][,、是]|[一二三四五六七八九十]是|首先|其次|再次|最后)/;
const ANNOUNCES_LIST = /[一二两三四五六七八九十\d](?:个|项|大|件|方面)[^。:;]{0,16}[。:]$/;

/** Where a paragraph that reports turns to what comes next. */
const TURNS_TO_PLANS =
  /(?<=[。;!])\s*(?:“?下一步|接下来|下一?阶段|今后|未来[一二两三四五]年)|(?<=[。;!])[^,。;:]{0,10}(?:工作)?(?:打算|安排|思路)[::]/;
const COMES_NEXT = /^(?:“?下一步|接下来|下一?阶段|今后|未来|展望)/;
/** 「2024年底,全市床位2.3张。要抓好…,比例达到九成」: an order is not of the day that was counted by. */
const ORDERS = /^(?:要(?!求)|务必|必须|须|应当)/;
const isPast = (date: GoverningDate | null): boolean => date?.use === 'bare' || date?.use === 'until';

/** 「(1)…」, 「◆…」: a line that begins something of its own. */
const ITEM_LINE =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、是.]|第[一二三四五六七八九十]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、)])/;

/** 「2018年底前,…达到二级甲等;⏎改造乡镇卫生院14所」: what governs at the end of a line that ends no sentence. */
function dateLeftOpen(
  text: string,
  start: number,
  end: number,
  last: SentenceDates | null,
  carry: DateCarry,
): GoverningDate | null {
  const stop = text.charAt(end - 1);
  if (/[;；]/.test(stop)) return carry.clause ?? carry.passing;
  if (last === null || !/[一-鿿\d,、]/.test(stop) || !/[,;。]/.test(text.slice(start, end - 1))) return null;
  const date = decideDate(text, last, end, carry);
  return date?.basis === 'stated' ? { ...date, basis: 'section', near: false } : null;
}

/** Hands out the tokens of a paragraph sentence by sentence, each looked at once. */
class Cursor {
  private readonly scan: Scan;
  private q = 0;
  private t = 0;
  private d = 0;
  constructor(scan: Scan) {
    this.scan = scan;
  }
  take(sentence: ClauseSpan): Pick<Scan, 'quantities' | 'dates' | 'denominators'> {
    const { quantities, dates, denominators } = this.scan;
    const q0 = this.q;
    while (this.q < quantities.length && (quantities[this.q]?.numberStart ?? 0) < sentence.end) this.q++;
    const t0 = this.t;
    while (this.t < dates.length && (dates[this.t]?.start ?? 0) < sentence.end) this.t++;
    const d0 = this.d;
    while (this.d < denominators.length && (denominators[this.d]?.start ?? 0) < sentence.end) this.d++;
    return {
      quantities: quantities.slice(q0, this.q),
      dates: dates.slice(t0, this.t),
      denominators: denominators.slice(d0, this.d),
    };
  }
}
