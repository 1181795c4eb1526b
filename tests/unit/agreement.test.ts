import { describe, expect, test } from 'vitest';
import {
  cohenKappa,
  intervalDifference,
  krippendorffAlpha,
  measureAgreement,
  percentAgreement,
  type Rating,
} from '../../src/domain/agreement.ts';

/** A contingency table spelled out as pairs. */
function spellOut(table: readonly (readonly number[])[]): [number, number][] {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, (): [number, number] => [a, b])),
  );
}

/** Ratings as papers print them, one line a reader, turned into units; a dot is a gap. */
function transpose(...lines: string[]): Rating[][] {
  const readers = lines.map((line) => line.split(' '));
  return (readers[0] ?? []).map((_, i) =>
    readers.map((ratings) => {
      const rating = ratings[i] ?? '.';
      if (rating === '.') return null;
      return /^\d+$/.test(rating) ? Number(rating) : rating;
    }),
  );
}

describe('Cohen’s κ', () => {
  test('50 grant proposals, 20 and 15 agreed on: observed 0.7, by chance 0.5', () => {
    const pairs = spellOut([
      [20, 5],
      [10, 15],
    ]);
    expect(percentAgreement(pairs)).toBeCloseTo(70, 10);
    expect(cohenKappa(pairs)).toBeCloseTo(0.4, 10); // (0.7 − 0.5) / (1 − 0.5)
  });

  test('Fleiss, Cohen and Everitt 1969, three categories: (0.70 − 0.475) / (1 − 0.475) = 0.429', () => {
    const pairs = spellOut([
      [53, 5, 2],
      [11, 14, 5],
      [1, 6, 3],
    ]);
    expect(cohenKappa(pairs)).toBeCloseTo(0.225 / 0.525, 10);
  });
});

describe('Krippendorff’s α, the worked examples of “Computing Krippendorff’s Alpha-Reliability” (2011)', () => {
  test('two readers, two values, ten units: 1 − 19 · 4·2 / (2 · 14 · 6) = 0.095', () => {
    const units = transpose('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffAlpha(units)).toBeCloseTo(1 - (19 * 8) / 168, 10);
    expect(krippendorffAlpha(units)).toBeCloseTo(0.095, 3);
  });

  test('two readers, five values, twelve units: 0.692', () => {
    expect(krippendorffAlpha(transpose('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(0.692, 3);
  });

  test('four readers with gaps: nominal 0.743, interval 0.849', () => {
    const units = transpose(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, intervalDifference)).toBeCloseTo(0.849, 3);
  });
});

describe('the edges', () => {
  test('no units: nothing is claimed', () => {
    expect(measureAgreement([])).toEqual({ n: 0, percent: null, kappa: null, alpha: null });
  });

  test('one value throughout: all agree, but nothing can be said beyond chance', () => {
    expect(
      measureAgreement([
        ['eq', 'eq'],
        ['eq', 'eq'],
      ]),
    ).toEqual({ n: 2, percent: 100, kappa: null, alpha: null });
  });

  test('two values, always the same: 1', () => {
    expect(
      measureAgreement([
        ['eq', 'eq'],
        ['gte', 'gte'],
      ]),
    ).toEqual({ n: 2, percent: 100, kappa: 1, alpha: 1 });
  });

  test('always the opposite: κ −1, α below 0', () => {
    const { kappa, alpha } = measureAgreement([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(kappa).toBe(-1);
    expect(alpha).toBeCloseTo(-0.5, 10); // 1 − 3 · 4 / 8
  });
});
