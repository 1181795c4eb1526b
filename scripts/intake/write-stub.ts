import { Document, isScalar } from 'yaml';
import type { CuratedDocument } from '../../src/schemas/document.ts';
import type { Stub } from '../pipeline/scaffold-documents.ts';

/** YAML of one record with a comment behind each field that has one. */
export function writeCommented(record: object, comments: Readonly<Record<string, string>>): string {
  const document = new Document(record);
  for (const [field, comment] of Object.entries(comments)) {
    const value = document.get(field, true);
    if (isScalar(value)) value.comment = ` ${comment}`;
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

const DECIDE: Partial<Record<keyof CuratedDocument, string>> = {
  title_en: 'to decide: our rendering of the title',
  short_en: 'to decide: a short English title for lists',
  issuer_tier: 'from the tier of the place; mend it where another tier issued the document',
  kind: 'from the title; mend it where it is another kind',
};

/** A document stub that says beside each field where it was read, or that a person has to decide. */
export function writeStub({ document, head }: Stub): string {
  const comments: Record<string, string> = { ...DECIDE };
  for (const [field, found] of Object.entries(head)) {
    comments[field] = found
      ? `read at ${found.start}–${found.end}: ${found.printed.replace(/\s+/g, ' ').slice(0, 40)}`
      : 'to decide: not found; state it, or say in null_reasons not_stated or lost_in_copy';
  }
  comments['completeness'] =
    document.completeness === 'complete'
      ? 'the text ends with a whole sentence, a signature or a date'
      : 'the last line ends in the middle of a sentence';
  return writeCommented(document, comments);
}
