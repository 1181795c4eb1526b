import type { Statement } from '../../src/schemas/statement.ts';
import { beginPlainly, nameOrNull } from './begin-plainly.ts';
import { carryModality } from './carry-modality.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import { BoundedTargets, type Doubt, doubtDraft, doubtMissingSign } from './doubt-values.ts';
import type { Draft } from './draft.ts';
import type { PartReading } from './extract-text.ts';
import { baseOfUnit } from './lexicon/unit-labels.ts';
import type { Named } from './name-parts.ts';
import { refineName } from './refine-name.ts';

/** The fields of a statement that the text alone decides, cut out of the seed. */
export type StatedFields = Pick<
  Statement,
  | 'kind'
  | 'quote'
  | 'quote_start'
  | 'quote_end'
  | 'number_text'
  | 'number_start'
  | 'number_end'
  | 'comparator'
  | 'direction'
  | 'value_min'
  | 'value_max'
  | 'unit'
  | 'unit_zh'
  | 'per_value'
  | 'per_zh'
  | 'noun_zh'
  | 'scope_zh'
  | 'due'
  | 'as_of'
  | 'due_basis'
  | 'force'
  | 'modality'
  | 'cycle'
  | 'worded'
>;

export interface StatedDraft {
  readonly draft: Draft;
  readonly fields: StatedFields;
  readonly doubts: readonly Doubt[];
}

const plain = (text: string): string => text.replace(/[\uE000\t]/g, '').replace(/\s+/g, '');

/** Cuts each draft out of the seed by code; every text is the exact print. */
export function stateDrafts(clean: CleanText, part: PartReading): StatedDraft[] {
  const prose = new BoundedTargets(part.drafts);
  const named: Named[] = [];
  return part.drafts.map((drafted) => {
    const modality = carryModality(clean.text, drafted, named.at(-1)?.draft);
    const draft = { ...drafted, ...refineName(clean.text, drafted, named), modality };
    named.push({ draft, noun: draft.noun, scope: draft.scope });
    const number = printedSpan(clean, draft.start, draft.end);
    const quote = beginPlainly(printedSpan(clean, draft.quoteStart, draft.quoteEnd), number.start);
    const { draft: read, doubts } = doubtDraft(
      draft,
      number.text,
      clean.text.slice(Math.max(0, draft.start - 2), draft.start),
    );
    const missing = doubtMissingSign(read, prose, number.text);
    return {
      draft: read,
      doubts: missing ? [...doubts, missing] : doubts,
      fields: {
        kind: read.kind,
        quote: quote.text,
        quote_start: quote.start,
        quote_end: quote.end,
        number_text: number.text,
        number_start: number.start,
        number_end: number.end,
        comparator: read.comparator,
        direction: read.direction,
        value_min: read.min,
        value_max: read.max,
        unit: read.unit,
        unit_zh: read.unitZh === null ? null : plain(read.unitZh).replace(/^级(?=[甲乙丙]等)/, '') || null,
        per_value: read.perValue ?? baseOfUnit(read.unit),
        per_zh: read.perZh === null ? null : nameOrNull(plain(read.perZh)),
        noun_zh: nameOrNull(plain(read.noun)) ?? number.text,
        scope_zh: read.scope === null ? null : nameOrNull(plain(read.scope)),
        due: read.due,
        as_of: read.asOf,
        due_basis: read.dueBasis,
        force: read.force,
        modality: read.modality,
        cycle: read.cycle,
        worded: read.worded,
      },
    };
  });
}
