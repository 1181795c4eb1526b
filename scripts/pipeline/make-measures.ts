import type { CuratedDocument } from '../../src/schemas/document.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Section } from '../../src/schemas/section.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import { beginPlainly } from './begin-plainly.ts';
import { printedSpan } from './clean-text.ts';
import type { IndicatorIndex } from './match-indicator.ts';
import type { MeasureReading } from './read-measures.ts';
import { listFor } from './read-organisations.ts';
import { answerable, type Responsibilities } from './responsible-for.ts';
import { sectionAt } from './section-tree.ts';

/** What the commitments of a document are placed by. */
export interface MeasureContext extends Responsibilities {
  readonly document: CuratedDocument;
  readonly sections: readonly Section[];
  readonly index: IndicatorIndex;
  readonly themes: readonly Theme[];
}

/** Each commitment that belongs to a theme, once for each indicator that it speaks of; ids come later. */
export function makeMeasures(spans: readonly MeasureReading[], c: MeasureContext): Omit<Measure, 'id'>[] {
  return spans.flatMap((m): Omit<Measure, 'id'>[] => {
    const whole = printedSpan(c.clean, m.start, m.end);
    const printed = beginPlainly(whole, whole.end - 1);
    const section = sectionAt(c.sections, printed.start);
    const themes = themesOf(printed.text, section, c);
    if (themes.length === 0) return [];
    return indicatorsOf(m, c).map((indicator_id) => ({
      place_id: c.document.place_id,
      document_id: c.document.id,
      section_id: section.id,
      quote: printed.text,
      quote_start: printed.start,
      quote_end: printed.end,
      theme_ids: themes,
      strength: m.strength,
      modality: m.modality,
      direction: m.direction,
      benchmark_zh: m.benchmark,
      indicator_id,
      due: m.due ?? dueOfItem(c, m, section),
      responsible: answerable(m.start, c),
      summary_en: null,
      review: 'machine',
      coders: [],
    }));
  });
}

/** The indicators that a promise of direction speaks of: one measure for each, one without where none is known. */
function indicatorsOf(m: MeasureReading, c: MeasureContext): (string | null)[] {
  const found = m.subjects.flatMap((subject) => c.index.match(subject, null, 'percent', true)?.id ?? []);
  return found.length > 0 ? [...new Set(found)] : [null];
}

/** (…负责,2019年9月底前完成) at the end of the item dates its measures. */
function dueOfItem(c: MeasureContext, m: MeasureReading, section: Section): string | null {
  const list = listFor(c.responsibilities, m.start);
  const text = list ? c.clean.text.slice(list.start, list.end) : c.clean.text.slice(m.start, m.end);
  const due = /((?:19|20)\d{2})年(?:(\d{1,2})月)?(?:底|末)?前/.exec(text);
  if (!due || section.level === 0) return null;
  return due[2] ? `${due[1]}-${due[2].padStart(2, '0')}` : `${due[1]}-12`;
}

const passageOf = (section: Section, c: MeasureContext): string =>
  Array.from(c.clean.raw).slice(section.start, section.end).join('');

/** Themes by their words in the quote; where the quote names none, by the headings over it. */
function themesOf(quote: string, section: Section, c: MeasureContext): string[] {
  const score = (text: string): string[] =>
    c.themes
      .map((theme) => ({ theme, hits: theme.terms.filter((term) => text.includes(term)).length }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.hits - a.hits || a.theme.order - b.theme.order)
      .slice(0, 3)
      .map(({ theme }) => theme.id);
  const own = score(quote);
  if (own.length > 0) return own;
  let at: Section | undefined = section;
  while (at) {
    const found = score(at.title_zh);
    if (found.length > 0) return found;
    const parent: string | null = at.parent_id;
    at = parent === null ? undefined : c.sections.find((s) => s.id === parent);
  }
  // Nothing names a theme: the passage around it does.
  const [first] = score(passageOf(section, c));
  return first === undefined ? [] : [first];
}
