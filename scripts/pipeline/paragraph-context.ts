import type { GoverningDate } from './governing-date.ts';
import type { WordHit } from './kinds/find-words.ts';
import type { HeadingKind } from './lexicon/section-words.ts';
import type { DocumentContext } from './read-context.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** What stands over a paragraph: its document, title and headings. */
export interface ParagraphContext {
  readonly document: DocumentContext;
  /** Kind that the headings over a place give. */
  headingKindAt(at: number): HeadingKind | null;
  /** Date in the heading over a place. */
  headingDateAt(at: number): GoverningDate | null;
  /** Start of the section that holds a place: carried dates end there. */
  sectionStartAt(at: number): number;
  /** Where a sentence goes on behind a heading that was run into it. */
  bodyStartIn(sentence: ClauseSpan): number;
  /** Whether a sentence is the first behind a heading. */
  opensBody(sentence: ClauseSpan): boolean;
  /** The year that 年底 and 6月底前 mean at a place. */
  spokenYearAt(at: number): number | null;
  /** Date that a line left in force which ends in the midst of its sentence. */
  unfinished: GoverningDate | null;
  /** Day that the sections before this one counted by: 「截至2022年底,全县共有…」. */
  counted: GoverningDate | null;
  /** Date of the paragraph that announced the list which this one belongs to. */
  announced: GoverningDate | null;
  /** Year that the paragraphs before this one spoke of last. */
  lastYear: string | null;
  /** Words of the title, of the heading over a place, and of what opens its section. */
  readonly titleWords: readonly WordHit[];
  headingWordsAt(at: number): readonly WordHit[];
  openingWordsAt(at: number): readonly WordHit[];
}
