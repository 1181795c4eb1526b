import type { Heading } from './find-headings.ts';
import type { GoverningDate } from './governing-date.ts';
import { findWords, type WordHit } from './kinds/find-words.ts';
import { lastStartingBy } from './last-starting-by.ts';
import { type HeadingKind, kindOfHeading } from './lexicon/section-words.ts';
import type { ParagraphContext } from './paragraph-context.ts';
import { type DocumentContext, spokenYear } from './read-context.ts';
import { readDate } from './read-dates.ts';
import { readAnnouncedDate, readItemDeadline, readLeadDate } from './read-item-deadline.ts';

/** How much of a heading or of what stands behind it is looked at for words. */
const OPENING = 40;

/** 「二、集中整治阶段(4月1日—9月30日)」 of the year that the stage before it names. */
const STAGE = /阶段\((?:\d{1,2}月(?:\d{1,2}日)?[-—–~至]{1,2})?(\d{1,2})月(?:\d{1,2}日|底|份)?(?:前|以前)?\)/;

/** What the headings over a place say. */
export class HeadingContext implements ParagraphContext {
  readonly document: DocumentContext;
  readonly titleWords: readonly WordHit[];
  lastYear: string | null = null;
  unfinished: GoverningDate | null = null;
  counted: GoverningDate | null = null;
  announced: GoverningDate | null = null;
  /** Words of headings and of what opens their sections, found where a number asks for them. */
  private readonly headingWords: (readonly WordHit[])[] = [];
  private readonly openingWords: (readonly WordHit[])[] = [];
  private leadWords: readonly WordHit[] | null = null;
  private readonly start: number;
  private readonly end: number;
  private readonly text: string;
  private readonly headings: readonly Heading[];
  private readonly kinds: (HeadingKind | null)[] = [];
  private readonly dates: (GoverningDate | null)[] = [];

  private readonly lead: GoverningDate | null;

  constructor(
    text: string,
    headings: readonly Heading[],
    document: DocumentContext,
    start: number,
    end: number,
    title: string,
  ) {
    this.titleWords = findWords(title, 0, title.length);
    this.start = start;
    this.end = end;
    const body = headings[0]?.start ?? end;
    this.lead = readItemDeadline(text, start, body, spokenYear(document));
    // 「以下目标均于2024年12月底前完成。」, 「主要指标(2025年完成):」 stand before all sections and hold for each.
    const forAll =
      (/以下|下列|\):\s*$/.test(text.slice(start, Math.min(body, start + 2000))) ? this.lead : null) ??
      readAnnouncedDate(text, Math.max(start, body - 200), body, /:\s*$/);
    this.document = document;
    this.text = text;
    this.headings = headings;
    const stack: {
      level: number;
      kind: HeadingKind | null;
      date: GoverningDate | null;
    }[] = [];
    for (const [i, h] of headings.entries()) {
      while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= h.level) stack.pop();
      const above = stack.at(-1);
      const title = this.text.slice(h.titleStart, h.end);
      const own = h.end > h.titleStart ? kindOfHeading(title) : null;
      // A sub-heading’s verbs do not overrule what the heading above it says outright.
      const kind = own && !(own.weak && above?.kind) ? own : (above?.kind ?? own);
      const next = headings[i + 1]?.start ?? end;
      const date =
        readItemDeadline(this.text, h.titleStart, next, spokenYear(document)) ??
        this.dateIn(title, h.titleStart, document) ??
        (kind?.kind === 'target' && !kind.weak ? readLeadDate(text, Math.max(h.end, h.titleStart), next) : null) ??
        readAnnouncedDate(text, Math.max(h.end, h.titleStart), next) ??
        above?.date ??
        forAll;
      this.kinds.push(kind);
      this.dates.push(date);
      stack.push({ level: h.level, kind, date });
    }
  }

  private dateIn(title: string, at: number, document: DocumentContext): GoverningDate | null {
    // 「三、下半年工作安排」
    const half = /(上|下)半年/.exec(title)?.[1];
    const spoken = spokenYear(document);
    if (half && !/(?:19|20)\d{2}年/.test(title) && spoken !== null)
      return { value: `${spoken}-${half === '上' ? '06' : '12'}`, use: 'bare', basis: 'section' };
    // 「二、上年度民生实事办理情况」
    if (spoken !== null && /^(?:上年度?|上一年度?|去年)(?!末|同期)/.test(title))
      return { value: String(spoken - 1), use: 'bare', basis: 'section' };
    // 「三、明年工作安排」
    if (spoken !== null && /^(?:明年|下一?年度?|来年)/.test(title) && !/(?:19|20)\d{2}年/.test(title))
      return {
        value: String(document.laterYear ?? (document.kind === 'target' ? spoken : spoken + 1)),
        use: 'bare',
        basis: 'section',
      };
    // 「“十三五”时期发展成就」, 「二、2023年工作回顾」, 「准备阶段(2024年1—6月)」
    const stage = STAGE.exec(title);
    if (stage) {
      const year =
        this.dates.findLast((d) => d?.value)?.value?.slice(0, 4) ?? (spoken === null ? null : String(spoken));
      return year === null
        ? null
        : { value: `${year}-${(stage[1] ?? '').padStart(2, '0')}`, use: 'bare', basis: 'section' };
    }
    const i = title.search(/(?:19|20)\d{2}年|(?<=“?)十[一二三四五六]五/);
    if (i < 0) return null;
    const date = readDate(this.text, at + i);
    return date?.value ? { value: date.value, use: date.use, basis: 'section' } : null;
  }

  private indexAt(at: number): number {
    return lastStartingBy(this.headings, at);
  }
  private headingAt(at: number): Heading | undefined {
    const i = this.indexAt(at);
    return i < 0 ? undefined : this.headings[i];
  }

  headingKindAt(at: number): HeadingKind | null {
    const i = this.indexAt(at);
    return i < 0 ? null : (this.kinds[i] ?? null);
  }
  headingDateAt(at: number): GoverningDate | null {
    const i = this.indexAt(at);
    return i < 0 ? this.lead : (this.dates[i] ?? null);
  }
  headingWordsAt(at: number): readonly WordHit[] {
    const i = this.indexAt(at);
    const heading = this.headings[i];
    if (heading === undefined) return [];
    const { titleStart, end } = heading;
    this.headingWords[i] ??=
      end > titleStart ? findWords(this.text, titleStart, Math.min(end, titleStart + OPENING)) : [];
    return this.headingWords[i];
  }
  /** The year that 今年, 年底 and 6月底前 mean at a place: a review speaks of the year reported, a plan of the next. */
  spokenYearAt(at: number): number | null {
    const { document } = this;
    const spoken = spokenYear(document);
    const named = this.headingDateAt(at);
    const kind = this.headingKindAt(at);
    if (document.reported === null || (kind === null && named === null)) return spoken;
    const reported = Number(document.reported.slice(0, 4));
    // 「一、2023年主要工作」 over the review in 「2023年工作总结暨2024年工作计划」
    if (named?.value === document.reported) return reported;
    if (kind?.kind === 'achieved') return reported;
    if (kind === null || kind.weak || kind.kind !== 'target') return spoken;
    if (document.laterYear !== null) return document.laterYear;
    if (named?.value) return Number(named.value.slice(0, 4));
    return document.kind === 'achieved' && document.reported.length === 4 ? reported + 1 : spoken;
  }
  openingWordsAt(at: number): readonly WordHit[] {
    const i = this.indexAt(at);
    const next = this.headings[i + 1]?.start ?? this.end;
    const heading = this.headings[i];
    if (heading === undefined) {
      this.leadWords ??= findWords(this.text, this.start, Math.min(next, this.start + OPENING));
      return this.leadWords;
    }
    const body = Math.max(heading.end, heading.titleStart);
    this.openingWords[i] ??= findWords(this.text, body, Math.min(next, body + OPENING));
    return this.openingWords[i];
  }
  sectionStartAt(at: number): number {
    return this.headingAt(at)?.titleStart ?? 0;
  }
  bodyStartIn({ start, end }: { start: number; end: number }): number {
    const heading = this.headingAt(end - 1);
    return heading && heading.start >= start ? Math.max(heading.end, heading.titleStart) : start;
  }
  opensBody({ start, end }: { start: number; end: number }): boolean {
    const heading = this.headingAt(end - 1);
    return heading !== undefined && Math.max(heading.end, heading.titleStart) + 2 >= start;
  }
}
