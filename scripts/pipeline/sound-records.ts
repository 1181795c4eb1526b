import type { CuratedDocument } from '../../src/schemas/document.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { Curated } from '../read-curated.ts';

const VOCABULARY = /^content\/(?:indicators|themes|organisations)\//;

/** Whether every entry of the vocabulary could be read: without one, themes, indicators and bodies come out otherwise. */
export const isVocabularyWhole = ({ unread }: Curated): boolean => ![...unread].some((path) => VOCABULARY.test(path));

/** Documents of which every record that is there could be read; the others cannot be held to their reviews yet. */
export function listSoundDocuments({ documents, sources, unread }: Curated): readonly CuratedDocument[] {
  if (unread.size === 0) return documents;
  const seedOf = new Map(sources.map((source) => [source.id, source.seed_file]));
  return documents.filter(({ id, source_id }) =>
    [
      `content/documents/${id}.yaml`,
      `content/reviews/${id}.yaml`,
      `content/id-register/${id}.json`,
      `content/sources/${source_id}.yaml`,
      `seeds/${seedOf.get(source_id)}`,
    ].every((path) => !unread.has(path)),
  );
}

/** A review without what it decides on themes, indicators and bodies: the rest can be held to the text alone. */
export function withoutVocabulary(review: Review): Review {
  return {
    ...review,
    statements: review.statements.map(({ indicator_id: _, ...entry }) => ({
      ...entry,
      changes: entry.changes.filter(({ field }) => field !== 'indicator_id' && field !== 'responsible'),
    })),
    measures: [],
  };
}
