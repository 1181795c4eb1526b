import type { CheckResult } from '../../../src/schemas/check.ts';
import type { Correction } from '../../../src/schemas/correction.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';

/** One computation over a document: what went in, what came out, what it shows. */
export interface Finding {
  readonly result: CheckResult['result'];
  readonly statements: readonly Statement[];
  /** Where the fault stands, for a check of the text itself; else the numbers of the statements. */
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** What the text should read there, where the check can tell. */
  readonly reading?: string;
  readonly computation: string;
  readonly note_zh: string;
  readonly note_en: string;
  /** What a failure is; null where another check has already raised it, or where nothing failed. */
  readonly fault: Correction['type'] | null;
}

/** A check of the text against itself: pure, run on every document. */
export interface TextCheck {
  readonly name: string;
  run(view: DocumentView): Finding[];
}
