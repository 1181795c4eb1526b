import type { CleanText } from './clean-text.ts';
import type { PartReading } from './extract-text.ts';
import { PRINCIPLE_ACTS } from './lexicon/commitment-words.ts';
import { ANSWERS_FOR } from './lexicon/section-words.ts';
import { type MeasureReading, readMeasures } from './read-measures.ts';

/** Headings under which a document describes or believes, and commits to nothing. */
const NO_COMMITMENT = /指导思想|现状|存在的?(?:主要)?问题|机遇|挑战|背景|形势|成效|成就/;
const PRINCIPLES = /基本原则/;

type Headings = PartReading['headings'];

/** The commitments of a document, passage by passage. */
export function readMeasureSpans(clean: CleanText, part: PartReading): MeasureReading[] {
  const measures: MeasureReading[] = [];
  const { headings } = part;
  if (part.context.kind === 'achieved') return measures;
  headings.forEach((h, i) => {
    if (isUnder(clean.text, headings, i, NO_COMMITMENT)) return;
    const end = headings[i + 1]?.start ?? part.part.end;
    // A title that only opens its sub-headings commits nothing by itself.
    const next = headings[i + 1];
    if (next && next.level > h.level && /^[。.\s]*$/.test(clean.text.slice(h.end, next.start))) return;
    const own = readMeasures(clean.text, measuresStart(clean.text, h), end, part.drafts, part.context.proposal).filter(
      (m) => !part.part.boilerplate.some((b) => m.start >= b.start && m.start < b.end),
    );
    const believes = isUnder(clean.text, headings, i, PRINCIPLES);
    const carried = own.filter((m) => !isTitle(clean.text, h, m));
    measures.push(
      ...(carried.length > 0 && (believes || carriesTitle(clean.text, headings, i, part.part.end))
        ? carried
        : own
      ).filter((m) => !believes || PRINCIPLE_ACTS.test(clean.text.slice(m.start, m.end))),
    );
  });
  return measures;
}

/** A full stop, or the bodies that answer for the item. */
const CLOSES = new RegExp(`^(?:[。\\n]|\\((?=[^()]{0,80}${ANSWERS_FOR}))`);

/** A title that a converter ran into the text commits nothing; one that is closed is the task itself. */
const measuresStart = (text: string, h: Headings[number]): number =>
  h.end > h.titleStart && !CLOSES.test(text.slice(h.end, h.end + 100)) ? h.end : h.titleStart;

const isTitle = (text: string, h: Headings[number], m: MeasureReading): boolean =>
  m.start < h.end && text.slice(h.end, m.end).replace(/[。\s]/g, '') === '';

/**
 * Whether an item’s sentences say what its title says in short. 「1.建设高水平市级医院。推动市级三级医院…」: where every item
 * goes on behind its title, titles are no tasks. 「12.落实国家基本药物制度。」: in a list that also holds items of a single
 * sentence, a title is one too, unless its object returns in the item or it names no object but a field (…建设, …监管).
 */
function carriesTitle(text: string, headings: Headings, i: number, end: number): boolean {
  const h = headings[i];
  if (!h) return false;
  if (headings.every((other, j) => other.level !== h.level || goesOn(text, headings, j, end))) return true;
  const title = text.slice(h.titleStart, h.end);
  if (/(?:建设|监管|布局|能力)$/.test(title)) return true;
  const object = title.replace(/^(?:进一步|继续|全面|加快|深入|持续)*(?:[一-鿿]{2})/, '').replace(/工作$/, '');
  return longestShared(object, text.slice(h.end, headings[i + 1]?.start ?? end)) >= object.length * 0.8;
}

/** Whether anything stands behind a title: sentences before the next heading, or headings below it. */
function goesOn(text: string, headings: Headings, i: number, end: number): boolean {
  const h = headings[i];
  const next = headings[i + 1];
  if (!h || (next && next.level > h.level)) return true;
  return text.slice(h.end, next?.start ?? end).replace(/\([^()]*负责[^()]*\)|[。\s]/g, '') !== '';
}

/** Length of the longest part of `object` that stands in `body`. */
function longestShared(object: string, body: string): number {
  for (let length = object.length; length > 0; length--)
    for (let at = 0; at + length <= object.length; at++)
      if (body.includes(object.slice(at, at + length))) return length;
  return 0;
}

function isUnder(text: string, headings: Headings, i: number, pattern: RegExp): boolean {
  let level = Number.POSITIVE_INFINITY;
  for (let j = i; j >= 0; j--) {
    const h = headings[j];
    if (!h || h.level >= level) continue;
    level = h.level;
    if (pattern.test(text.slice(h.titleStart, h.end))) return true;
  }
  return false;
}
