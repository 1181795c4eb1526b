import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Numeral } from '../../src/schemas/numeral.ts';
import type { Review } from '../../src/schemas/review.ts';
import { type Statement, statementSchema } from '../../src/schemas/statement.ts';
import type { Problem } from '../checks/problem.ts';
import { hashReviewed, hashText } from './hash-review.ts';
import { Renderings } from './renderings.ts';

/**
 * Lays the editors' judgements over what the engine found. Each carries a guard: a change that matches nothing,
 * or that the engine now makes by itself, is a problem, so that judgements never outlive their reason.
 */
export function applyReview(
  bundle: DocumentBundle,
  review: Review | null,
  matchIndicator: (s: Statement) => string | null,
): { bundle: DocumentBundle; problems: Problem[] } {
  if (!review) return { bundle, problems: [] };
  const problems: Problem[] = [];
  const path = `content/reviews/${bundle.id}.yaml`;
  const fail = (message: string, remedy: string): void => {
    problems.push({ path, line: null, level: 'error', message, remedy });
  };
  const kept = rejectStatements(bundle, review, fail);
  const nouns = new Renderings('nouns_en', review.nouns_en, fail);
  const scopes = new Renderings('scopes_en', review.scopes_en, fail);
  const quotes = new Renderings('quotes_en', review.quotes_en, fail);
  const titles = new Renderings('section_titles_en', review.section_titles_en, fail);
  const byId = new Map(review.statements.map((r) => [r.id, r]));
  const statements = kept.statements.map((s): Statement => {
    const entry = byId.get(s.id);
    if (!entry) return s;
    byId.delete(s.id);
    if (entry.hash !== hashReviewed(s)) {
      fail(
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
    assertNeeded(s, entry, fail);
    const matched = matchIndicator(named) ?? s.indicator_id;
    if (entry.indicator_id !== undefined && entry.indicator_id === matched)
      fail(`${s.id}: the indicator ${matched} is what the rule gives`, 'Remove indicator_id.');
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
    for (const change of entry.changes) changed = applyChange(changed, change, fail);
    return changed;
  });
  for (const id of byId.keys())
    fail(`it reviews ${id}, which the text does not hold`, 'Remove the entry, or mend its id.');
  const sections = bundle.sections.map((s) =>
    s.level === 0
      ? { ...s, title_en: bundle.document.title_en }
      : { ...s, title_en: titles.find(s.title_zh) ?? s.title_en },
  );
  // A statement that is to be read again may bear them still.
  if (problems.length === 0) for (const each of [nouns, scopes, quotes, titles]) each.assertUsed();
  const measures = reviewMeasures(bundle.measures, review, fail);
  const corrections = reviewCorrections(bundle, review, fail);
  const touching = (id: string): string[] => corrections.filter((c) => c.statement_ids.includes(id)).map((c) => c.id);
  return {
    bundle: {
      ...bundle,
      statements: statements.map((s) => ({ ...s, corrections: touching(s.id) })),
      measures,
      numerals: reviewNumerals(kept.numerals, review, fail),
      corrections,
      sections,
    },
    problems,
  };
}

/** A noun or scope that the rule gives by itself is no judgement any more. */
function assertNeeded(s: Statement, entry: Review['statements'][number], fail: Fail): void {
  for (const field of ['noun_zh', 'scope_zh'] as const)
    if (entry[field] !== undefined && entry[field] === s[field])
      fail(`${s.id}: ${field} ${JSON.stringify(s[field])} is what the rule gives`, `Remove ${field}.`);
}

/** Takes out what the editors judge to be no statement; its numerals get the class that they say. */
function rejectStatements(
  bundle: DocumentBundle,
  review: Review,
  fail: Fail,
): Pick<DocumentBundle, 'statements' | 'numerals'> {
  let { statements, numerals } = bundle;
  for (const entry of review.rejections) {
    const hit = statements.find((s) => s.number_start === entry.start && s.number_text === entry.text);
    if (!hit) {
      fail(`it rejects “${entry.text}” at ${entry.start}, where no statement stands`, 'Remove the entry.');
      continue;
    }
    statements = statements.filter((s) => s !== hit);
    numerals = numerals.map((n) =>
      n.statement_id === hit.id ? { ...n, class: entry.class, statement_id: null, class_basis: 'review' } : n,
    );
  }
  return { statements, numerals };
}

type Fail = (message: string, remedy: string) => void;

function applyChange(s: Statement, change: Review['statements'][number]['changes'][number], fail: Fail): Statement {
  const key = statementSchema.keyof().safeParse(change.field);
  if (!key.success) {
    fail(`${s.id}: a statement has no field “${change.field}”`, 'Use a field of the statement schema.');
    return s;
  }
  const now = s[key.data];
  if (now === change.new) {
    fail(`${s.id}: the change of ${change.field} to ${JSON.stringify(change.new)} is no longer needed`, 'Remove it.');
    return s;
  }
  if (now !== change.old) {
    fail(
      `${s.id}: ${change.field} is ${JSON.stringify(now)}, the change expects ${JSON.stringify(change.old)}`,
      'Read the statement again and mend old.',
    );
    return s;
  }
  const parsed = statementSchema.safeParse({ ...s, [key.data]: change.new });
  if (!parsed.success) {
    fail(`${s.id}: ${JSON.stringify(change.new)} is no ${change.field}`, 'Use a value that the schema allows.');
    return s;
  }
  return parsed.data;
}

function reviewMeasures(measures: readonly Measure[], review: Review, fail: Fail): Measure[] {
  const open = new Map(review.measures.map((r) => [r.id, r]));
  const reviewed = measures.map((m): Measure => {
    const entry = open.get(m.id);
    if (!entry) return m;
    open.delete(m.id);
    if (entry.hash !== hashText(m.quote)) {
      fail(
        `the review of ${m.id} was made on another quote (hash ${entry.hash}, now ${hashText(m.quote)})`,
        `Read “${m.quote.slice(0, 40)}” again, then set hash: ${hashText(m.quote)}`,
      );
      return m;
    }
    if (entry.theme_ids !== undefined && entry.theme_ids.join() === m.theme_ids.join())
      fail(`${m.id}: the themes ${m.theme_ids.join(', ')} are what the rule gives`, 'Remove theme_ids.');
    return {
      ...m,
      summary_en: entry.summary_en,
      theme_ids: entry.theme_ids ?? m.theme_ids,
      review: 'reviewed',
      coders: review.coders,
    };
  });
  for (const id of open.keys()) {
    fail(
      `it reviews the measure ${id}, which the text does not hold`,
      'Read the measure again and set its id (npm run review), or remove the entry.',
    );
  }
  return reviewed;
}

function reviewNumerals(numerals: readonly Numeral[], review: Review, fail: Fail): Numeral[] {
  const open = new Map(review.numerals.map((n) => [n.start, n]));
  const list = numerals.map((n): Numeral => {
    const entry = open.get(n.start);
    if (!entry) return n;
    open.delete(n.start);
    if (entry.text !== n.text || entry.old !== n.class) {
      fail(
        `the numeral at ${n.start} is “${n.text}” of class ${n.class}, the review expects “${entry.text}” of class ${entry.old}`,
        'Read it again, then mend or remove the entry.',
      );
      return n;
    }
    return { ...n, class: entry.new, class_basis: 'review' };
  });
  for (const start of open.keys()) fail(`it reviews a numeral at ${start}, where none stands`, 'Remove the entry.');
  return list;
}

function reviewCorrections(bundle: DocumentBundle, review: Review, fail: Fail): Correction[] {
  const corrections = [...bundle.corrections];
  const chars = Array.from(bundle.text);
  for (const entry of review.corrections) {
    const spans = entry.quotes.map((q) => ({ start: q.start, end: q.start + Array.from(q.text).length }));
    const wrong = entry.quotes.find(
      (q) =>
        chars
          .slice(q.start - bundle.document.span_start, q.start - bundle.document.span_start + Array.from(q.text).length)
          .join('') !== q.text,
    );
    if (wrong) {
      fail(
        `a correction quotes “${wrong.text}” at ${wrong.start}, where the text says otherwise`,
        'Mend start or text.',
      );
      continue;
    }
    const at = corrections.findIndex(
      (c) => c.check === entry.check && entry.check !== null && c.spans[0]?.start === spans[0]?.start,
    );
    const ids = bundle.statements
      .filter((s) => spans.some((p) => s.number_start < p.end && p.start < s.number_end))
      .map((s) => s.id);
    const decided: Omit<Correction, 'id'> = {
      document_id: bundle.id,
      statement_ids: ids,
      type: entry.type,
      status: entry.status,
      field: entry.field,
      old: entry.old,
      new: entry.new,
      check: entry.check,
      reason_zh: entry.reason_zh,
      reason_en: entry.reason_en,
      spans,
      computation: null,
      version: null,
      date: review.coders[0]?.date ?? null,
    };
    const known = corrections[at];
    if (known) corrections[at] = { ...decided, id: known.id, statement_ids: known.statement_ids };
    else corrections.push({ ...decided, id: `${bundle.id}-c${String(corrections.length + 1).padStart(2, '0')}` });
  }
  return corrections;
}
