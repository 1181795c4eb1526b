import type { Measure } from '../../src/schemas/measure.ts';
import type { Review } from '../../src/schemas/review.ts';
import { hashText } from './hash-review.ts';
import { placeEntries } from './place-entries.ts';
import type { ReviewFaults } from './review-faults.ts';

/** Measures with the summaries and themes that the editors gave them. */
export function reviewMeasures(measures: readonly Measure[], review: Review, faults: ReviewFaults): Measure[] {
  const { fail } = faults;
  const open = placeEntries(
    'measures',
    review.measures,
    (r) => r.id,
    (r) => r.id,
    faults,
  );
  const reviewed = measures.map((m): Measure => {
    const placed = open.get(m.id);
    if (!placed) return m;
    open.delete(m.id);
    const { entry, at } = placed;
    if (entry.hash !== hashText(m.quote)) {
      fail(
        [...at, 'hash'],
        `the review of ${m.id} was made on another quote (hash ${entry.hash}, now ${hashText(m.quote)})`,
        `Read “${Array.from(m.quote).slice(0, 40).join('')}” again, then set hash: ${hashText(m.quote)}`,
      );
      return m;
    }
    if (entry.theme_ids !== undefined && entry.theme_ids.join() === m.theme_ids.join())
      fail(
        [...at, 'theme_ids'],
        `${m.id}: the themes ${m.theme_ids.join(', ')} are what the rule gives`,
        'Remove theme_ids.',
      );
    return {
      ...m,
      summary_en: entry.summary_en,
      theme_ids: entry.theme_ids ?? m.theme_ids,
      review: 'reviewed',
      coders: review.coders,
    };
  });
  for (const [id, { at }] of open) {
    fail(
      [...at, 'id'],
      `it reviews the measure ${id}, which the text does not hold`,
      'Read the measure again and set its id (npm run review), or remove the entry.',
    );
  }
  return reviewed;
}
