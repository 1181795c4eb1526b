import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Review } from '../../src/schemas/review.ts';
import { type Statement, statementSchema } from '../../src/schemas/statement.ts';
import type { YamlPath } from '../checks/problem.ts';
import { hashReviewed } from './hash-review.ts';
import { placeEntries } from './place-entries.ts';
import { Renderings } from './renderings.ts';
import { reviewCorrections } from './review-corrections.ts';
import type { Fail, ReviewFaults } from './review-faults.ts';
import { reviewMeasures } from './review-measures.ts';
import { reviewNumerals } from './review-numerals.ts';

/**
 * Lays the editors' judgements over what the engine found. Each carries a guard: a change that matches nothing,
 * or that the engine now makes by itself, is a problem, so that judgements never outlive their reason.
 */
export function applyReview(
  bundle: DocumentBundle,
  review: Review | null,
  matchIndicator: (s: Statement) => string | null,
  faults: ReviewFaults,
): DocumentBundle {
  if (!review) return bundle;
  const { problems, fail } = faults;
  const kept = rejectStatements(bundle, review, fail);
  const nouns = new Renderings('nouns_en', review.nouns_en, fail);
  const scopes = new Renderings('scopes_en', review.scopes_en, fail);
  const quotes = new Renderings('quotes_en', review.quotes_en, fail);
  const titles = new Renderings('section_titles_en', review.section_titles_en, fail);
  const byId = placeEntries(
    'statements',
    review.statements,
    (r) => r.id,
    (r) => r.id,
    faults,
  );
  const statements = kept.statements.map((s): Statement => {
    const placed = byId.get(s.id);
    if (!placed) return s;
    byId.delete(s.id);
    const { entry, at } = placed;
    if (entry.hash !== hashReviewed(s)) {
      fail(
        [...at, 'hash'],
        `the review of ${s.id} was made on another reading (hash ${entry.hash}, now ${hashReviewed(s)})`,
        `Read “${s.number_text}” again, then set hash: ${hashReviewed(s)}`,
      );
      return s;
    }
    const named: Statement = {
      ...s,
      noun_zh: entry.noun_zh ?? s.noun_zh,
      scope_zh: entry.scope_zh === undefined ? s.scope_zh : entry.scope_zh,
    };
    assertNeeded(s, entry, at, fail);
    const matched = matchIndicator(named) ?? s.indicator_id;
    if (entry.indicator_id !== undefined && entry.indicator_id === matched)
      fail([...at, 'indicator_id'], `${s.id}: the indicator ${matched} is what the rule gives`, 'Remove indicator_id.');
    let changed: Statement = {
      ...named,
      noun_en: nouns.of(named.noun_zh) ?? named.noun_en,
      scope_en: named.scope_zh === null ? null : scopes.of(named.scope_zh),
      indicator_id: entry.indicator_id === undefined ? matched : entry.indicator_id,
      quote_en: quotes.of(s.quote),
      quote_en_review: 'reviewed',
      review: 'reviewed',
      coders: review.coders,
    };
    for (const [i, change] of entry.changes.entries())
      changed = applyChange(changed, change, [...at, 'changes', i], fail);
    return changed;
  });
  for (const [id, { at }] of byId)
    fail([...at, 'id'], `it reviews ${id}, which the text does not hold`, 'Remove the entry, or mend its id.');
  const sections = bundle.sections.map((s) =>
    s.level === 0
      ? { ...s, title_en: bundle.document.title_en }
      : { ...s, title_en: titles.find(s.title_zh) ?? s.title_en },
  );
  // A statement that is to be read again may bear them still.
  if (problems.length === 0) for (const each of [nouns, scopes, quotes, titles]) each.assertUsed();
  const measures = reviewMeasures(bundle.measures, review, faults);
  const living = new Set(kept.statements.map(({ id }) => id));
  const corrections = reviewCorrections(bundle, review, faults).map((correction) => ({
    ...correction,
    statement_ids: correction.statement_ids.filter((id) => living.has(id)),
  }));
  const touching = (id: string): string[] => corrections.filter((c) => c.statement_ids.includes(id)).map((c) => c.id);
  return {
    ...bundle,
    statements: statements.map((s) => ({ ...s, corrections: touching(s.id) })),
    measures,
    numerals: reviewNumerals(kept.numerals, review, faults),
    corrections,
    sections,
  };
}

/** A noun or scope that the rule gives by itself is no judgement any more. */
function assertNeeded(s: Statement, entry: Review['statements'][number], at: YamlPath, fail: Fail): void {
  for (const field of ['noun_zh', 'scope_zh'] as const)
    if (entry[field] !== undefined && entry[field] === s[field])
      fail([...at, field], `${s.id}: ${field} ${JSON.stringify(s[field])} is what the rule gives`, `Remove ${field}.`);
}

/** Takes out what the editors judge to be no statement; its numerals get the class that they say. */
function rejectStatements(
  bundle: DocumentBundle,
  review: Review,
  fail: Fail,
): Pick<DocumentBundle, 'statements' | 'numerals'> {
  let { statements, numerals } = bundle;
  for (const [i, entry] of review.rejections.entries()) {
    const hit = statements.find((s) => s.number_start === entry.start && s.number_text === entry.text);
    if (!hit) {
      fail(
        ['rejections', i],
        `it rejects “${entry.text}” at ${entry.start}, where no statement stands`,
        'Remove the entry.',
      );
      continue;
    }
    statements = statements.filter((s) => s !== hit);
    numerals = numerals.map((n) =>
      n.statement_id === hit.id ? { ...n, class: entry.class, statement_id: null, class_basis: 'review' } : n,
    );
  }
  return { statements, numerals };
}

function applyChange(
  s: Statement,
  change: Review['statements'][number]['changes'][number],
  at: YamlPath,
  fail: Fail,
): Statement {
  const key = statementSchema.keyof().safeParse(change.field);
  if (!key.success) {
    fail(
      [...at, 'field'],
      `${s.id}: a statement has no field “${change.field}”`,
      'Use a field of the statement schema.',
    );
    return s;
  }
  const now = s[key.data];
  if (now === change.new) {
    fail(
      at,
      `${s.id}: the change of ${change.field} to ${JSON.stringify(change.new)} is no longer needed`,
      'Remove it.',
    );
    return s;
  }
  if (now !== change.old) {
    fail(
      [...at, 'old'],
      `${s.id}: ${change.field} is ${JSON.stringify(now)}, the change expects ${JSON.stringify(change.old)}`,
      'Read the statement again and mend old.',
    );
    return s;
  }
  const parsed = statementSchema.safeParse({ ...s, [key.data]: change.new });
  if (!parsed.success) {
    fail(
      [...at, 'new'],
      `${s.id}: ${JSON.stringify(change.new)} is no ${change.field}`,
      'Use a value that the schema allows.',
    );
    return s;
  }
  return parsed.data;
}
