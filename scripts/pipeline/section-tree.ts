import type { Section } from '../../src/schemas/section.ts';
import { nameOrNull } from './begin-plainly.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import type { PartReading } from './extract-text.ts';
import { lastStartingBy } from './last-starting-by.ts';

/** The text before the first heading; the one section that is always there. */
export const rootSectionId = (documentId: string): string => `${documentId}-s00`;

/** Sections of a document in seed offsets; the first, of level 0, holds what stands before the first heading. */
export function buildSections(clean: CleanText, reading: PartReading, documentId: string): Section[] {
  const { part, headings } = reading;
  const id = (i: number): string => `${documentId}-s${String(i).padStart(2, '0')}`;
  const at = (offset: number): number =>
    offset < clean.offsets.length ? (clean.offsets[offset] ?? 0) : clean.codePoints;
  const begin = part.start === 0 ? 0 : at(part.start);
  const finish = at(part.end);
  const ends = headings.map(() => finish);
  const open: number[] = [];
  for (const [i, h] of headings.entries()) {
    // The next heading of the same or a higher rank ends a section.
    for (let last = open.at(-1); last !== undefined && (headings[last]?.level ?? 0) >= h.level; last = open.at(-1)) {
      ends[last] = at(h.start);
      open.pop();
    }
    open.push(i);
  }
  const root: Section = {
    id: rootSectionId(documentId),
    document_id: documentId,
    parent_id: null,
    level: 0,
    marker: '',
    title_zh: part.title ? (nameOrNull(printedSpan(clean, part.title.start, part.title.end).text) ?? '') : '',
    title_en: null,
    heading_start: begin,
    heading_end: begin,
    start: begin,
    end: headings[0] ? at(headings[0].start) : finish,
  };
  const stack: { level: number; id: string }[] = [];
  return [
    root,
    ...headings.map((h, i): Section => {
      while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= h.level) stack.pop();
      const parent = stack.at(-1)?.id ?? null;
      const level = stack.length + 1;
      stack.push({ level: h.level, id: id(i + 1) });
      const title = h.end > h.titleStart ? (nameOrNull(printedSpan(clean, h.titleStart, h.end).text.trim()) ?? '') : '';
      return {
        id: id(i + 1),
        document_id: documentId,
        parent_id: parent,
        level: Math.min(level, 6),
        marker: h.marker.trim(),
        title_zh: title,
        title_en: null,
        heading_start: at(h.start),
        heading_end: h.end > h.titleStart ? printedSpan(clean, h.start, h.end).end : at(h.titleStart),
        start: at(h.start),
        end: ends[i] ?? finish,
      };
    }),
  ];
}

/** The innermost section that holds a code-point offset: the last that begins at or before it. */
export function sectionAt(sections: readonly Section[], offset: number): Section {
  const found = sections[lastStartingBy(sections, offset)] ?? sections[0];
  if (!found) throw new Error('a document has at least the section before its first heading');
  return found;
}
