import { type BareStatement, describeReading } from '../../scripts/pipeline/describe-reading.ts';
import { extractText } from '../../scripts/pipeline/extract-text.ts';

/** A statement in one line: kind, print, comparator, ends, unit, date. */
export const inShort = (s: BareStatement): string =>
  `${s.kind} ${s.number_text} ${s.comparator}${s.direction ? `:${s.direction}` : ''} ${s.value_min ?? ''}..${s.value_max ?? ''} ${s.unit}${(s.due ?? s.as_of) ? ` ${s.due ?? s.as_of}` : ''}`;

export const readText = (text: string): ReturnType<typeof describeReading> => describeReading(extractText(text));

/** Every statement of a text, in short. */
export const statementsOf = (text: string): string[] => readText(text).statements.map(inShort);

/** Class of each numeral, in order. */
export const classesOf = (text: string): string[] => readText(text).numerals.map((n) => n.class);
