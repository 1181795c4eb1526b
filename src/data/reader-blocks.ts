import type { DocumentBundle } from '../schemas/bundle.ts';
import type { Section } from '../schemas/section.ts';

export type ReaderBlock = { kind: 'heading' | 'paragraph' | 'boilerplate'; start: number; end: number };
export type ReaderSection = { section: Section; depth: number; blocks: ReaderBlock[] };

const SPACE = /\s/u;
const CLOSING = /[。．.:：;；,，、)）]/u;

/** The document cut into sections, each into its heading and paragraphs, with offsets of the seed file. */
export function cutReaderBlocks(bundle: DocumentBundle): ReaderSection[] {
  const chars = Array.from(bundle.text);
  const base = bundle.document.span_start;
  const charAt = (offset: number): string => chars[offset - base] ?? '';
  const limit = base + chars.length;
  const { boilerplate } = bundle.document;

  const trim = (start: number, end: number): [number, number] => {
    let [from, to] = [start, end];
    while (from < to && SPACE.test(charAt(from))) from += 1;
    while (to > from && SPACE.test(charAt(to - 1))) to -= 1;
    return [from, to];
  };

  const cutBody = (start: number, end: number): ReaderBlock[] => {
    const edges = new Set([start, end]);
    for (let at = start; at < end; at += 1) if (charAt(at) === '\n') edges.add(at);
    for (const span of boilerplate) {
      if (span.start > start && span.start < end) edges.add(span.start);
      if (span.end > start && span.end < end) edges.add(span.end);
    }
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.slice(0, -1).flatMap((edge, index): ReaderBlock[] => {
      const [from, to] = trim(edge, sorted[index + 1] ?? end);
      if (from === to) return [];
      const added = boilerplate.some((span) => span.start <= from && to <= span.end);
      return [{ kind: added ? 'boilerplate' : 'paragraph', start: from, end: to }];
    });
  };

  const sections = bundle.sections.toSorted((a, b) => a.start - b.start || a.level - b.level);
  let depth = 0;
  return sections.map((section, index) => {
    const next = sections[index + 1]?.start ?? limit;
    const blocks: ReaderBlock[] = [];
    let body = section.start;
    // A number without a title is no heading: it stays with the paragraph that it opens.
    if (section.heading_end > section.heading_start && section.title_zh !== '') {
      blocks.push(...cutBody(section.start, section.heading_start));
      let headingEnd = section.heading_end;
      if (CLOSING.test(charAt(headingEnd)) && headingEnd < next) headingEnd += 1;
      const [from, to] = trim(section.heading_start, headingEnd);
      blocks.push({ kind: 'heading', start: from, end: to });
      body = headingEnd;
    }
    blocks.push(...cutBody(body, next));
    // Heading ranks must not skip a step, whatever the outline's levels are.
    depth = Math.min(Math.max(section.level, 1), depth + 1, 5);
    return { section, depth, blocks };
  });
}
