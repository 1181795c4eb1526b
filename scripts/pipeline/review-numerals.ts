import type { Numeral } from '../../src/schemas/numeral.ts';
import type { Review } from '../../src/schemas/review.ts';
import { placeEntries } from './place-entries.ts';
import type { ReviewFaults } from './review-faults.ts';

/** Numerals with the classes that the editors gave them. */
export function reviewNumerals(numerals: readonly Numeral[], review: Review, faults: ReviewFaults): Numeral[] {
  const { fail } = faults;
  const open = placeEntries(
    'numerals',
    review.numerals,
    (n) => n.start,
    (n) => `the numeral at ${n.start}`,
    faults,
  );
  const list = numerals.map((n): Numeral => {
    const placed = open.get(n.start);
    if (!placed) return n;
    open.delete(n.start);
    const { entry, at } = placed;
    if (entry.text !== n.text || entry.old !== n.class) {
      fail(
        at,
        `the numeral at ${n.start} is “${n.text}” of class ${n.class}, the review expects “${entry.text}” of class ${entry.old}`,
        'Read it again, then mend or remove the entry.',
      );
      return n;
    }
    return { ...n, class: entry.new, class_basis: 'review' };
  });
  for (const [start, { at }] of open)
    fail([...at, 'start'], `it reviews a numeral at ${start}, where none stands`, 'Remove the entry.');
  return list;
}
