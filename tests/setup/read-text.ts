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

/** Every statement of a text as a row of a table: kind, noun, ends, unit, date. */
export const rowsOf = (text: string): string[] =>
  readText(text).statements.map(
    (s) => `${s.kind} ${s.noun_zh} ${s.value_min ?? ''}..${s.value_max ?? ''} ${s.unit} ${s.due ?? s.as_of}`,
  );

/** Class of each numeral whose print matches. */
export const classesWhere = (text: string, print: RegExp): string[] =>
  readText(text)
    .numerals.filter((n) => print.test(n.text))
    .map((n) => n.class);
