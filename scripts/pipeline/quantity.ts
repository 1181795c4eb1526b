import type { Comparator, Unit } from '../../src/schemas/statement.ts';

/** A number expression: number, unit and adjoining comparator word, in clean-text offsets. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Where the digits begin and end, without comparator words. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  readonly unit: Unit | null;
  readonly unitZh: string | null;
  /** Comparator that adjoins, before or behind; null for a bare number. */
  readonly adjoining: Comparator | null;
  /** Written with Chinese numerals only. */
  readonly chinese: boolean;
  /** 百分之, 三分之一, 九成, 半数, 翻一番: the value is fixed by the words. */
  readonly idiom: 'fraction' | 'tenths' | 'doubling' | 'proportion' | null;
}
