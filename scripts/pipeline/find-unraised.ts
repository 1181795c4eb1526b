import type { Correction } from '../../src/schemas/correction.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { ReviewFaults } from './review-faults.ts';

/**
 * Verdicts on doubts that nobody has any more: of a check, and neither among the doubts of the engine nor taken over by a
 * check of the text, which leaves its arithmetic. What an editor found by reading (`check: null`) needs no check.
 */
export function findUnraised(
  doubts: readonly Correction[],
  corrections: readonly Correction[],
  review: Review,
  { fail }: ReviewFaults,
): void {
  for (const [i, { check, quotes }] of review.corrections.entries()) {
    const start = quotes[0]?.start;
    const isVerdict = (c: Correction): boolean => check !== null && c.check === check && c.spans[0]?.start === start;
    const verdict = corrections.find(isVerdict);
    if (verdict === undefined || verdict.computation !== null || doubts.some(isVerdict)) continue;
    fail(
      ['corrections', i, 'check'],
      `no check “${check}” raises a doubt about “${quotes[0]?.text}” at ${start} any more`,
      'Remove the entry, or set check: null where a reader finds the fault without it.',
    );
  }
}
