import fc from 'fast-check';
import { type DocumentBundle, documentBundleSchema } from '../../src/schemas/bundle.ts';
import { type Review, reviewSchema } from '../../src/schemas/review.ts';
import { formatProblem } from '../checks/problem.ts';
import { convertAll } from '../pipeline/convert-all.ts';
import { hashReviewed } from '../pipeline/hash-review.ts';
import { buildProject } from './build-project.ts';
import { demand } from './fuzz-run.ts';
import { generateText } from './generate-text.ts';

/** A decision of an editor, about the statement or numeral that `at` lands on, with a guard that is right or wrong. */
export interface Decision {
  readonly act: 'accept' | 'change' | 'reject' | 'class' | 'correct';
  readonly at: number;
  readonly isTrue: boolean;
  readonly words: string;
}

export const generateDecisions: fc.Arbitrary<Decision[]> = fc.array(
  fc.record({
    act: fc.constantFrom('accept', 'change', 'reject', 'class', 'correct'),
    at: fc.nat({ max: 30 }),
    isTrue: fc.boolean(),
    words: generateText(4).map((text) => text || 'x'),
  }),
  { maxLength: 5 },
);

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const ID = 'mou-part-1';

/** Lays a review over a text: what is wrong is named, what is right is done, no statement and no numeral is lost. */
export function assertOverlay(text: string, decisions: readonly Decision[]): void {
  const before = readBundle(convertAll(buildProject(text), false).generated);
  if (before === null) return;
  const { review, wrong, rejected } = writeReview(before, decisions);
  const { generated, problems, registers } = convertAll(buildProject(text, review), false);
  for (const problem of problems) demand(!formatProblem(problem).includes('\n'), 'a message runs over two lines');
  const errors = problems.filter(({ level }) => level === 'error');
  demand(errors.length > 0 === wrong > 0, `${wrong} wrong decisions, ${errors.length} errors: ${errors[0]?.message}`);
  const after = readBundle(generated);
  demand(after !== null, 'the document is gone');
  demand(after.numerals.length === before.numerals.length, 'a numeral is lost');
  const kept = before.statements.length - rejected;
  demand(wrong > 0 || after.statements.length === kept, `${after.statements.length} statements, not ${kept}`);
  const again = { ...buildProject(text, review), registers: [...registers.values()].map((json) => JSON.parse(json)) };
  const repeated = convertAll(again, true);
  demand(repeated.generated.get(`documents/${ID}.json`) === generated.get(`documents/${ID}.json`), 'ids moved');
}

function readBundle(generated: ReadonlyMap<string, string>): DocumentBundle | null {
  const json = generated.get(`documents/${ID}.json`);
  return json === undefined ? null : documentBundleSchema.parse(JSON.parse(json));
}

/** The decisions as a review file; each statement and numeral is decided on once. */
function writeReview(
  { statements, numerals, text }: DocumentBundle,
  decisions: readonly Decision[],
): { review: Review; wrong: number; rejected: number } {
  const review = reviewSchema.parse({
    document_id: ID,
    coders: [{ id: 'fuzz', kind: 'model', date: '2026-11-22' }],
  });
  const taken = new Set<number>();
  let wrong = 0;
  let rejected = 0;
  for (const { act, at, isTrue, words } of decisions) {
    if (act === 'correct') {
      const quote = Array.from(text)
        .slice(at, at + 3)
        .join('');
      if (quote === '') continue;
      wrong += isTrue ? 0 : 1;
      const quotes = [{ start: at, text: isTrue ? quote : `${quote}※` }];
      const change = { field: null, old: quote, new: null, reason_zh: words, reason_en: words };
      review.corrections.push({ type: 'transcription', status: 'open', check: null, quotes, ...change });
      continue;
    }
    if (act === 'class') {
      const numeral = pick(
        numerals.filter((n) => n.statement_id === null),
        at,
      );
      if (numeral === undefined || taken.has(numeral.start)) continue;
      taken.add(numeral.start);
      wrong += isTrue ? 0 : 1;
      const fresh = numeral.class === 'date' ? 'name' : 'date';
      const old = isTrue ? numeral.class : fresh;
      review.numerals.push({ start: numeral.start, text: numeral.text, old, new: fresh, reason: words });
      continue;
    }
    const statement = pick(statements, at);
    if (statement === undefined || taken.has(statement.number_start)) continue;
    taken.add(statement.number_start);
    wrong += isTrue ? 0 : 1;
    if (act === 'reject') {
      rejected += isTrue ? 1 : 0;
      const start = statement.number_start + (isTrue ? 0 : 100_000);
      review.rejections.push({ start, text: statement.number_text, class: 'name', reason: words });
      continue;
    }
    const old = isTrue || act === 'accept' ? statement.cycle : '※';
    review.nouns_en[statement.noun_zh] = words;
    review.quotes_en[statement.quote] = words;
    if (statement.scope_zh !== null) review.scopes_en[statement.scope_zh] = words;
    review.statements.push({
      id: statement.id,
      hash: isTrue || act === 'change' ? hashReviewed(statement) : '0'.repeat(16),
      changes: act === 'change' ? [{ field: 'cycle', old, new: '每旬', reason: words }] : [],
    });
  }
  return { review, wrong, rejected };
}
