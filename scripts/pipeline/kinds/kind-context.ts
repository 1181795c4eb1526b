import type { Comparator, StatementKind, Unit } from '../../../src/schemas/statement.ts';
import type { GoverningDate } from '../governing-date.ts';
import type { HeadingKind } from '../lexicon/section-words.ts';
import type { ClauseSpan } from '../split-sentences.ts';
import type { WordHit } from './find-words.ts';

/** What the kind of a number is judged from. Offsets count in the clean text. */
export interface KindContext {
  readonly text: string;
  readonly sentence: ClauseSpan;
  readonly clause: ClauseSpan;
  /** The number expression. */
  readonly start: number;
  readonly end: number;
  /** Lexicon words of the sentence, of the opening of the paragraph before it, of the heading and of the title. */
  readonly words: readonly WordHit[];
  readonly opening: readonly WordHit[];
  readonly headingWords: readonly WordHit[];
  readonly titleWords: readonly WordHit[];
  readonly date: GoverningDate | null;
  /** Another date is only compared with: 较2015年. */
  readonly compared: boolean;
  /** The last year by which something is due in the paragraph. */
  readonly furthest: string | null;
  /** Whether the paragraph has turned to what comes next, null where it does not. */
  readonly turned: boolean | null;
  /** Whether the sentence goes on to a later year. */
  readonly overtaken: boolean;
  /** Year that the document speaks in, where it states one, and the month where it bears a day. */
  readonly year: number | null;
  readonly month: string | null;
  readonly heading: HeadingKind | null;
  readonly document: StatementKind | null;
  /** A member of a committee speaks: facts, but for what is proposed. */
  readonly proposal: boolean;
  readonly unit: Unit | null;
  readonly value: number | null;
  readonly comparator: Comparator;
  /** Whether the number is worded coverage: 全部, 全覆盖. */
  readonly worded: boolean;
  /** B of 由A提高到B. */
  readonly result: boolean;
}
