/** Each guard of a review stops convert, and names the line on which what it guards is written. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../scripts/checks/problem.ts';
import { hashText } from '../../scripts/pipeline/hash-review.ts';
import { ReviewFaults } from '../../scripts/pipeline/review-faults.ts';
import { reviewMeasures } from '../../scripts/pipeline/review-measures.ts';
import { type ConversionMemos, runConversion } from '../../scripts/run-conversion.ts';
import { type Measure, measureSchema } from '../../src/schemas/measure.ts';
import { reviewSchema } from '../../src/schemas/review.ts';

const REVIEW = 'content/reviews/chunan-proposal.yaml';
const written = readFileSync(REVIEW, 'utf8');
const memos: ConversionMemos = { curated: new Map(), documents: new Map() };
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'review-guards-'));
  for (const folder of ['seeds', 'content']) cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Told {
  readonly messages: string[];
  /** The lines that the messages name, as they are written. */
  readonly lines: string[];
}

/** What convert says of a review that reads so; nothing is written of it. */
function convert(review: string, path = REVIEW): Told {
  const before = readFileSync(path, 'utf8');
  writeFileSync(join(root, path), review);
  const { problems, output } = runConversion(root, memos);
  writeFileSync(join(root, path), before);
  expect(output === null).toBe(problems.length > 0);
  const lines = review.split('\n');
  return { messages: problems.map(formatProblem), lines: problems.map(({ line }) => lines[(line ?? 0) - 1] ?? '') };
}

/** The review with `from` written otherwise. */
const edit = (from: string, to: string): string => {
  if (!written.includes(from)) throw new Error(`the review does not hold ${from}`);
  return written.replace(from, to);
};
const FIRST = "- id: chunan-proposal-001\n  hash: '9fd750f77c865574'\n";
/** The first statement with a change of one field. */
const withChange = (field: string, old: string, fresh: string): string =>
  edit(FIRST, `${FIRST}  changes:\n  - field: ${field}\n    old: ${old}\n    new: ${fresh}\n    reason: 三个\n`);

describe('the line of', () => {
  test.each([
    ['a hash', edit("'9fd750f77c865574'", "'0000000000000000'"), /^ {2}hash: '0{16}'/],
    ['a statement that is not there', edit('- id: chunan-proposal-001', '- id: chunan-proposal-901'), /proposal-901$/],
    ['a field that is none', withChange('colour', 'null', 'red'), /^ {2}- field: colour/],
    ['an old value that is none', withChange('cycle', '每天', '每周'), /^ {4}old: 每天/],
    ['a new value that cannot be', withChange('comparator', 'eq', 'near'), /^ {4}new: near/],
    ['a change that is needed no more', withChange('comparator', 'gte', 'eq'), /^ {2}- field: comparator/],
    [
      'an indicator that the rule gives',
      edit(FIRST, `${FIRST}  indicator_id: county-medical-communities\n`),
      /^ {2}indicator_id:/,
    ],
    ['a measure’s hash', edit("'fb456a57caa2abcf'", "'0000000000000000'"), /^ {2}hash: '0{16}'/],
    ['a measure that is not there', edit('- id: chunan-proposal-m008', '- id: chunan-proposal-m908'), /m908$/],
    ['a quote of a correction', edit('text: 更好的担当起', 'text: 更好地担当起'), /^ {2}- start: 1313/],
    [
      'a rejection',
      `${written}rejections:\n- {start: 1, text: 三个, class: name, reason: 无此数}\n`,
      /^- \{start: 1, text: 三个/,
    ],
    [
      'a numeral of another class',
      `${written}numerals:\n- {start: 221, text: 一, old: date, new: name, reason: 词中}\n`,
      /^- \{start: 221/,
    ],
    [
      'a numeral that is not there',
      `${written}numerals:\n- start: 2\n  text: 一\n  old: date\n  new: name\n  reason: 词中\n`,
      /^- start: 2$/,
    ],
  ])('%s', (_, review, line) => {
    const { messages, lines } = convert(review);
    expect(messages[0]).toMatch(/^content\/reviews\/chunan-proposal\.yaml:\d+ - error → /);
    expect(lines[0]).toMatch(line);
  });

  test('a fault moves with the file, its values unchanged', () => {
    const broken = edit("'9fd750f77c865574'", "'0000000000000000'");
    expect(convert(broken).lines[0]).toContain('0'.repeat(16));
    expect(convert(`# a word of the editor\n${broken}`).lines[0]).toContain('0'.repeat(16));
  });
});

describe('two entries on the same thing', () => {
  const numeral = '- {start: 221, text: 一, old: lexical, new: name, reason: 词中}\n';
  const verdict = (status: string): string =>
    `- type: transcription\n  status: ${status}\n  check: listed-count\n  quotes:\n  - {start: 1313, text: 更好的}\n  field: null\n  old: 更好的\n  new: null\n  reason_zh: 疑\n  reason_en: Doubted.\n`;
  test.each([
    ['statements', 'chunan-proposal-001', FIRST, edit('measures:\n', `${FIRST}measures:\n`)],
    [
      'measures',
      'chunan-proposal-m008',
      '- id: chunan-proposal-m008\n',
      edit(
        'corrections:\n',
        "- id: chunan-proposal-m008\n  hash: 'fb456a57caa2abcf'\n  summary_en: Another.\ncorrections:\n",
      ),
    ],
    ['numerals', 'the numeral at 221', numeral, `${written}numerals:\n${numeral}${numeral}`],
    [
      'corrections',
      'the doubt of listed-count at 1313',
      '  check: listed-count\n',
      edit('corrections:\n', `corrections:\n${verdict('open')}${verdict('accepted')}`),
    ],
  ])('%s: neither wins', (list, name, entry, review) => {
    const head = entry.split('\n')[0] ?? '';
    const offset = list === 'corrections' ? -1 : 1;
    const twins = review.split('\n').flatMap((line, i) => (line === head ? [i + offset] : []));
    expect(twins).toHaveLength(2);
    const { messages } = convert(review);
    expect(messages).toContain(
      `${REVIEW}:${twins[1]} - error → ${list} decides on ${name} twice, on lines ${twins[0]} and ${twins[1]}. Keep one of the two entries.`,
    );
  });
});

describe('a verdict on a doubt', () => {
  const ORDOS = 'content/reviews/ordos-health-plan.yaml';
  const ordos = readFileSync(ORDOS, 'utf8');
  const withVerdict = (check: string | null, start: number, text: string): Told =>
    convert(
      ordos.replace(
        /^corrections:\n/m,
        `$&- type: contradiction\n  status: open\n  check: ${check}\n  quotes:\n  - {start: ${start}, text: ${text}}\n  field: value_min\n  old: ${text}\n  new: null\n  reason_zh: 两处不一。\n  reason_en: Two values.\n`,
      ),
      ORDOS,
    );

  test('that a check of the text raises is taken', () => {
    expect(withVerdict('restated-value', 6213, '76.3岁').messages).toEqual([]);
  });

  test('that a reader found without a check is taken', () => {
    expect(withVerdict(null, 6213, '76.3岁').messages).toEqual([]);
  });

  test.each(['share-above-100', 'restated-value', 'no-such-check'])('that %s raises no more is refused', (check) => {
    const { messages, lines } = withVerdict(check, 2531, '1747个');
    expect(messages).toEqual([
      expect.stringMatching(
        new RegExp(
          `ordos-health-plan\\.yaml:\\d+ - error → no check “${check}” raises a doubt about “1747个” at 2531 any more\\. Remove the entry, or set check: null where a reader finds the fault without it\\.$`,
        ),
      ),
    ]);
    expect(lines).toEqual([`  check: ${check}`]);
  });

  test('that the engine raised and raises no more is refused', () => {
    const { messages } = convert(ordos.replace('check: look-alike-digits', 'check: share-above-100'), ORDOS);
    expect(messages).toEqual([
      expect.stringContaining('no check “share-above-100” raises a doubt about “IOO名” at 12738'),
    ]);
  });
});

test('a long quote is cut between characters, never within one', () => {
  const quote = `${'推'.repeat(39)}𠀀进改革`;
  const measure: Measure = { ...aMeasure(), quote };
  const review = reviewSchema.parse({
    document_id: 'a-plan',
    coders: [{ id: 'reader', kind: 'human', date: '2026-01-01' }],
    measures: [{ id: measure.id, hash: '0'.repeat(16), summary_en: 'Reform.' }],
  });
  const faults = new ReviewFaults('a-plan', () => null);
  reviewMeasures([measure], review, faults);
  expect(faults.problems[0]?.remedy).toBe(`Read “${'推'.repeat(39)}𠀀” again, then set hash: ${hashText(quote)}`);
});

function aMeasure(): Measure {
  const bundle = JSON.parse(readFileSync('content/generated/documents/chunan-proposal.json', 'utf8')) as {
    measures: unknown[];
  };
  return measureSchema.parse(bundle.measures[0]);
}
