import type { DocumentBundle } from '../schemas/bundle.ts';

const REACH = 60;

export type QuoteContext = {
  before: string;
  after: string;
  /** Whether the line goes on beyond the context. */
  isCutBefore: boolean;
  isCutAfter: boolean;
  /** Span of the quote with its context, in code points of the seed file. */
  start: number;
  end: number;
};

/** Up to sixty characters on either side of a quote, within its own line. */
export function contextOfQuote(bundle: DocumentBundle, start: number, end: number): QuoteContext {
  const chars = Array.from(bundle.text);
  const base = bundle.document.span_start;
  let from = start - base;
  while (from > 0 && chars[from - 1] !== '\n' && start - base - from < REACH) from -= 1;
  let to = end - base;
  while (to < chars.length && chars[to] !== '\n' && to - (end - base) < REACH) to += 1;
  return {
    before: chars.slice(from, start - base).join(''),
    after: chars.slice(end - base, to).join(''),
    isCutBefore: from > 0 && chars[from - 1] !== '\n',
    isCutAfter: to < chars.length && chars[to] !== '\n',
    start: from + base,
    end: to + base,
  };
}

/** The headings above a section, outermost first. */
export function headingPath(bundle: DocumentBundle, sectionId: string): DocumentBundle['sections'] {
  const byId = new Map(bundle.sections.map((section) => [section.id, section]));
  const path: DocumentBundle['sections'] = [];
  for (let at = byId.get(sectionId); at !== undefined && path.length < 9; at = byId.get(at.parent_id ?? ''))
    path.unshift(at);
  return path.filter((section) => section.level > 0);
}
