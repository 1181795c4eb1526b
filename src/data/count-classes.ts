import type { Numeral, NumeralClass } from '../schemas/numeral.ts';

export function countClasses(numerals: readonly Numeral[]): Map<NumeralClass, number> {
  const counts = new Map<NumeralClass, number>();
  for (const numeral of numerals) counts.set(numeral.class, (counts.get(numeral.class) ?? 0) + 1);
  return counts;
}
