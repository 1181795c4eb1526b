import { phraseStatementZh } from '../../src/domain/phrase-statement.ts';
import { phraseStatementEn } from '../../src/domain/phrase-statement-en.ts';
import type { Numeral } from '../../src/schemas/numeral.ts';
import type { Section } from '../../src/schemas/section.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import { printedSpan } from './clean-text.ts';
import type { Doubt } from './doubt-values.ts';
import type { Reading } from './extract-text.ts';
import { itemStart, listFor, readOrganisations } from './read-organisations.ts';
import { buildSections, sectionAt } from './section-tree.ts';
import { stateDrafts } from './state-drafts.ts';

/** A statement of a text that nobody has curated: what only an editor can give is null, doubts stand inline. */
export type BareStatement = Omit<
  Statement,
  'id' | 'place_id' | 'document_id' | 'noun_en' | 'corrections' | 'responsible'
> & {
  readonly id: null;
  readonly place_id: null;
  readonly document_id: null;
  readonly noun_en: null;
  readonly corrections: readonly Doubt[];
  readonly responsible: readonly { organisation_id: null; role: string; name_zh: string; start: number; end: number }[];
};

export interface BareExtraction {
  readonly statements: readonly BareStatement[];
  readonly numerals: readonly Pick<Numeral, 'start' | 'end' | 'text' | 'class' | 'class_basis'>[];
  readonly sections: readonly Omit<Section, 'document_id'>[];
}

/** The reading of a bare text in the shape of the contract. */
export function describeReading(reading: Reading): BareExtraction {
  const { clean } = reading;
  const statements: BareStatement[] = [];
  const numerals: BareExtraction['numerals'][number][] = [];
  const allSections: Omit<Section, 'document_id'>[] = [];
  reading.parts.forEach((part, p) => {
    const sections = buildSections(clean, part, `part${p + 1}`);
    allSections.push(...sections.map(({ document_id: _, ...section }) => section));
    const lists = readOrganisations(clean.text, part.part.start, part.part.end, (at) => itemStart(part, at));
    const speaker = part.context.proposal ? 'proposal' : null;
    for (const { draft, fields, doubts } of stateDrafts(clean, part)) {
      const list = listFor(lists, draft.start);
      const phrased = {
        ...fields,
        place_id: null,
        document_id: null,
        section_id: sectionAt(sections, fields.number_start).id,
        scope_en: null,
        indicator_id: null,
        baseline_id: null,
        path_id: null,
        quote_en: null,
        quote_en_review: null,
        review: 'machine' as const,
        coders: [],
      };
      const sentence = {
        ...phrased,
        id: 'x',
        place_id: 'x',
        document_id: 'x',
        noun_en: fields.noun_zh,
        corrections: [],
        responsible: [],
      };
      statements.push({
        id: null,
        ...phrased,
        noun_en: null,
        sentence_zh: phraseStatementZh(sentence, speaker),
        sentence_en: phraseStatementEn(sentence, speaker),
        corrections: doubts,
        responsible: (list?.bodies ?? []).map((b) => {
          const span = printedSpan(clean, b.start, b.end);
          return { organisation_id: null, role: b.role, name_zh: b.name, start: span.start, end: span.end };
        }),
      });
    }
    for (const n of part.numerals) {
      const span = printedSpan(clean, n.start, n.end);
      numerals.push({ start: span.start, end: span.end, text: span.text, class: n.class, class_basis: n.basis });
    }
  });
  return { statements, numerals, sections: allSections };
}
