import type { DateCarry } from './governing-date.ts';
import type { EvidenceIndex } from './kinds/evidence-index.ts';
import type { WordHit } from './kinds/find-words.ts';
import type { Neighbours } from './neighbours.ts';
import type { ParagraphContext } from './paragraph-context.ts';
import type { SentenceDates } from './sentence-dates.ts';
import type { ClauseSpan, Clauses } from './split-sentences.ts';

/** What surrounds a number. */
export interface Near {
  readonly text: string;
  readonly sentence: ClauseSpan;
  readonly context: ParagraphContext;
  readonly carry: DateCarry;
  readonly dates: SentenceDates;
  readonly neighbours: Neighbours;
  readonly clauses: Clauses;
  readonly words: readonly WordHit[];
  /** The last year by which something is due in the paragraph. */
  readonly furthest: string | null;
  /** Where the paragraph turns from what was done to what comes next. */
  readonly turn: number | null;
  readonly opening: readonly WordHit[];
  readonly index: EvidenceIndex;
}
