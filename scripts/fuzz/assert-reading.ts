import { numeralClassSchema } from '../../src/schemas/numeral.ts';
import { describeReading } from '../pipeline/describe-reading.ts';
import { extractText } from '../pipeline/extract-text.ts';
import { baseOfUnit } from '../pipeline/lexicon/unit-labels.ts';
import { demand } from './fuzz-run.ts';

const NUMERAL = /[0-9０-９]+|[零〇一二三四五六七八九十百千万亿两]+/g;
const CLASSES = new Set<string>(numeralClassSchema.options);

/** Reads a text: every span is true, every numeral has one class, numbers are finite, JSON gives it back. */
export function assertReading(raw: string): void {
  const points = Array.from(raw);
  const cut = (start: number, end: number): string => points.slice(start, end).join('');
  const reading = describeReading(extractText(raw));
  for (const s of reading.statements) {
    demand(cut(s.quote_start, s.quote_end) === s.quote, `quote ${s.quote_start}–${s.quote_end} is not the text there`);
    demand(cut(s.number_start, s.number_end) === s.number_text, `number ${s.number_start} is not the text there`);
    demand(
      s.quote_start <= s.number_start && s.number_end <= s.quote_end,
      `number ${s.number_start} outside its quote`,
    );
    for (const value of [s.value_min, s.value_max, s.per_value])
      demand(value === null || Number.isFinite(value), `${s.number_text} became ${value}`);
    const base = baseOfUnit(s.unit);
    demand(base === null || s.per_value === base, `${s.number_text} counts ${s.unit} and per ${s.per_value}`);
  }
  /** All that the numerals of the ledger cover: l65 for 165 covers the letter too. */
  const covered = new Set<number>();
  for (const n of reading.numerals) {
    demand(cut(n.start, n.end) === n.text, `numeral ${n.start} is not the text there`);
    demand(CLASSES.has(n.class), `the numeral at ${n.start} has the class ${n.class}`);
    for (let at = n.start; at < n.end; at++) {
      demand(!covered.has(at), `the numeral at ${n.start} is counted twice`);
      covered.add(at);
    }
  }
  let point = 0;
  let unit = 0;
  for (const m of raw.matchAll(NUMERAL)) {
    point += Array.from(raw.slice(unit, m.index)).length;
    unit = m.index;
    for (let at = point; at < point + Array.from(m[0]).length; at++)
      demand(covered.has(at), `the numeral ${m[0]} at ${point} is in no class`);
  }
  const { statements, numerals, sections } = reading;
  const whole = { statements, numerals, sections };
  demand(
    JSON.stringify(JSON.parse(JSON.stringify(whole))) === JSON.stringify(whole),
    'JSON does not give the reading back',
  );
}
