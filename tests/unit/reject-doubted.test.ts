/** A doubt about a number that a review rejects names no statement any more. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyReview } from '../../scripts/pipeline/apply-review.ts';
import { ReviewFaults } from '../../scripts/pipeline/review-faults.ts';
import { documentBundleSchema } from '../../src/schemas/bundle.ts';
import { reviewSchema } from '../../src/schemas/review.ts';

test('neither the correction nor anything else names the statement that was rejected', () => {
  const bundle = documentBundleSchema.parse(
    JSON.parse(readFileSync('content/generated/documents/ordos-health-plan.json', 'utf8')),
  );
  const doubted = bundle.statements.find((s) => bundle.corrections.some((c) => c.statement_ids.includes(s.id)));
  if (doubted === undefined) throw new Error('no statement is doubted');
  const review = reviewSchema.parse({
    document_id: bundle.id,
    coders: bundle.statements[0]?.coders,
    rejections: [{ start: doubted.number_start, text: doubted.number_text, class: 'name', reason: '不是陈述' }],
  });
  const faults = new ReviewFaults(bundle.id, () => null);
  const reviewed = applyReview(bundle, review, () => null, faults);
  expect(faults.problems).toEqual([]);
  expect(reviewed.statements.map((s) => s.id)).not.toContain(doubted.id);
  expect(reviewed.corrections.flatMap((c) => c.statement_ids)).not.toContain(doubted.id);
  expect(reviewed.corrections).toHaveLength(bundle.corrections.length);
  expect(reviewed.numerals.filter((n) => n.statement_id === doubted.id)).toEqual([]);
});
