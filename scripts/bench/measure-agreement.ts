/** How far the two readings of the seeds agree, before differences were resolved. */
import { type Agreement, measureAgreement } from '../../src/domain/agreement.ts';
import { roundDeep } from './format-table.ts';
import { type GoldStatement, PLACES, readCoding, spanOf } from './read-gold.ts';
import { pairSpans } from './score-readings.ts';

export interface AgreementFigures {
  readonly readers: { readonly a: string; readonly b: string; readonly read_on: string };
  readonly signed_by_a_person: false;
  readonly note_en: string;
  readonly note_zh: string;
  readonly detection: { readonly a: number; readonly b: number; readonly both: number; readonly f1: number };
  /** Over the statements that both found; `numeral_class` over all numerals. */
  readonly fields: Readonly<Record<string, Agreement>>;
}

const NOTE_EN =
  'Both readers are language models that followed one codebook; no person has signed a reading. Readers of one kind share their blind spots: agreement this high shows that the codebook decides most cases, not that every label is right.';
const NOTE_ZH =
  '两位编码者都是语言模型，依据同一份编码手册；尚无人工签署。同类编码者有相同的盲点：如此高的一致性说明手册足以判定多数情形，不说明每个标注都正确。';

const SAYINGS: [field: string, say: (statement: GoldStatement) => string][] = [
  ['kind', (s) => s.kind],
  ['comparator', (s) => s.comparator],
  ['value', (s) => `${s.value_min}…${s.value_max}`],
  ['unit', (s) => s.unit],
  ['date', (s) => s.due ?? s.as_of ?? 'none'],
];

export function measureAgreementOfReaders(): AgreementFigures {
  const pairs: [GoldStatement, GoldStatement][] = [];
  const classes: [string, string][] = [];
  let [foundByA, foundByB] = [0, 0];
  for (const place of PLACES) {
    const a = readCoding(place, 'a');
    const b = readCoding(place, 'b');
    const spans = ({ statements }: typeof a) => statements.map((s) => ({ ...s, ...spanOf(s) }));
    pairs.push(...pairSpans(spans(a), spans(b)));
    foundByA += a.statements.length;
    foundByB += b.statements.length;
    a.classes.forEach((cls, i) => void classes.push([cls, b.classes[i] ?? '']));
  }
  const fields = SAYINGS.map(([field, say]) => [field, measureAgreement(pairs.map(([a, b]) => [say(a), say(b)]))]);
  return roundDeep({
    readers: { a: 'language model', b: 'language model', read_on: '2026-11-22' },
    signed_by_a_person: false,
    note_en: NOTE_EN,
    note_zh: NOTE_ZH,
    detection: { a: foundByA, b: foundByB, both: pairs.length, f1: (2 * pairs.length) / (foundByA + foundByB) },
    fields: { ...Object.fromEntries(fields), numeral_class: measureAgreement(classes) },
  });
}
