import type { Correction } from '../../src/schemas/correction.ts';
import type { CuratedDocument } from '../../src/schemas/document.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Section } from '../../src/schemas/section.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import type { Doubt } from './doubt-values.ts';
import type { IndicatorIndex } from './match-indicator.ts';
import { type Responsibilities, responsibleFor } from './responsible-for.ts';
import { sectionAt } from './section-tree.ts';
import type { StatedDraft } from './state-drafts.ts';

/** What the statements of a document are placed by; the doubts about them gather in `corrections`. */
export interface StatementContext extends Responsibilities {
  readonly document: CuratedDocument;
  readonly sections: readonly Section[];
  readonly index: IndicatorIndex;
  readonly corrections: Correction[];
}

/** What is stated, with its section, its indicator and who answers for it. */
export function makeStatement(s: StatedDraft, id: string, c: StatementContext): Statement {
  const { fields } = s;
  const indicator = indicatorOf(fields, c.index);
  const ids = s.doubts.map((doubt) => addCorrection(c, doubt, id, fields));
  return {
    id,
    place_id: c.document.place_id,
    document_id: c.document.id,
    section_id: sectionAt(c.sections, fields.number_start).id,
    ...fields,
    noun_en: indicator?.name_en ?? fields.noun_zh,
    scope_en: null,
    indicator_id: indicator?.id ?? null,
    responsible: responsibleFor(s.draft.start, c),
    baseline_id: null,
    path_id: null,
    sentence_zh: fields.quote,
    sentence_en: fields.quote,
    quote_en: null,
    quote_en_review: null,
    corrections: ids,
    review: 'machine',
    coders: [],
  };
}

/** The indicator by noun and scope; 引进的高层次人才 is what 引进高层次人才 names, a yearly change what 年增长 names. */
export function indicatorOf(
  s: Pick<Statement, 'noun_zh' | 'scope_zh' | 'unit' | 'comparator' | 'cycle'>,
  index: IndicatorIndex,
): Indicator | null {
  const change = s.comparator === 'change';
  const match = (noun: string) => index.match(noun, s.scope_zh, s.unit, change);
  const yearly = change && s.cycle === '每年' ? match(`${s.noun_zh}年增长`) : null;
  return match(s.noun_zh) ?? yearly ?? match(s.noun_zh.replace('的', ''));
}

function addCorrection(
  c: StatementContext,
  doubt: Doubt,
  statementId: string,
  at: { number_start: number; number_end: number },
): string {
  const id = `${c.document.id}-c${String(c.corrections.length + 1).padStart(2, '0')}`;
  c.corrections.push({
    id,
    document_id: c.document.id,
    statement_ids: [statementId],
    ...doubt,
    spans: [{ start: at.number_start, end: at.number_end }],
    computation: null,
    version: null,
    date: null,
  });
  return id;
}
