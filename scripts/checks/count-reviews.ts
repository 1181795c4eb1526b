import type { Review } from '../../src/schemas/review.ts';

/** One kind of entry in `content/reviews/` and how many there are. */
export interface ReviewCount {
  readonly type: string;
  readonly count: number;
}

/**
 * How many entries of each type the reviews hold: what was read, and what the editors decided otherwise than the rules.
 * Changes of a statement are counted field by field, since each is a judgement of its own.
 */
export function countReviewEntries(reviews: readonly Review[]): ReviewCount[] {
  const total = (of: (review: Review) => number): number => reviews.reduce((sum, review) => sum + of(review), 0);
  const statements = reviews.flatMap((review) => review.statements);
  const changes = Map.groupBy(
    statements.flatMap((s) => s.changes.map((c) => c.field)),
    (name) => name,
  );
  return [
    { type: 'statements read', count: statements.length },
    { type: 'nouns', count: statements.filter((s) => s.noun_zh !== undefined).length },
    { type: 'scopes', count: statements.filter((s) => s.scope_zh !== undefined).length },
    { type: 'indicators', count: statements.filter((s) => s.indicator_id !== undefined).length },
    ...[...changes]
      .map(([name, list]) => ({ type: `changes of ${name}`, count: list.length }))
      .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    { type: 'measures read', count: total((r) => r.measures.length) },
    { type: 'measure themes', count: total((r) => r.measures.filter((m) => m.theme_ids !== undefined).length) },
    { type: 'rejections', count: total((r) => r.rejections.length) },
    { type: 'numerals', count: total((r) => r.numerals.length) },
    { type: 'corrections', count: total((r) => r.corrections.length) },
    { type: 'section titles', count: total((r) => Object.keys(r.section_titles_en).length) },
  ];
}
