import type { Absence } from '../../src/schemas/absence.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Statement } from '../../src/schemas/statement.ts';

/** What one place's own documents hold, grouped once, so that each indicator costs only what is said of it. */
export interface Saying {
  readonly place: Place;
  readonly bundles: readonly DocumentBundle[];
  readonly statements: ReadonlyMap<string | null, readonly Statement[]>;
  readonly measures: ReadonlyMap<string | null, readonly Measure[]>;
  /** Statements that a correction or doubt touches. */
  readonly corrected: ReadonlySet<string>;
  readonly texts: readonly SearchableText[];
  /** Its commitments without numbers, white space removed: all in one, a line each, and one by one. */
  readonly quotes: {
    readonly all: string;
    readonly each: readonly { readonly measure: Measure; readonly plain: string }[];
  };
}

/** Stated, stated without a number, not stated (with the terms tried), or cut off. */
export function absenceOf(indicator: Indicator, { place, bundles, texts, quotes, ...said }: Saying): Absence {
  const statements = said.statements.get(indicator.id) ?? [];
  const measures = said.measures.get(indicator.id) ?? [];
  const none = { quote: null, quote_start: null, quote_end: null, document_id: null };
  const base = { place_id: place.id, indicator_id: indicator.id, terms_tried: [] as string[] };
  if (statements.length > 0) {
    return {
      ...base,
      state: 'stated',
      statement_ids: statements.map((s) => s.id),
      measure_ids: measures.map((m) => m.id),
      ...none,
    };
  }
  const terms = searchedTerms(indicator);
  const own = [...new Set([...measures, ...commitmentsNaming(quotes, terms, indicator.theme_ids)])];
  const [first] = own;
  if (first)
    return {
      ...base,
      state: 'stated_without_number',
      statement_ids: [],
      measure_ids: own.map((m) => m.id),
      quote: first.quote,
      quote_start: first.quote_start,
      quote_end: first.quote_end,
      document_id: first.document_id,
    };
  for (const text of texts) {
    const hit = findTerm(text, terms);
    if (hit)
      return {
        ...base,
        state: 'stated_without_number',
        statement_ids: [],
        measure_ids: [],
        ...hit,
        document_id: text.document_id,
      };
  }
  const cut = bundles.some((b) => b.document.completeness === 'breaks_off');
  return {
    ...base,
    state: cut ? 'text_incomplete' : 'not_stated',
    statement_ids: [],
    measure_ids: [],
    ...none,
    terms_tried: terms,
  };
}

/** What is looked for before an indicator is called not stated. */
export function searchedTerms({ terms, further_terms, wide_terms }: Searched): string[] {
  return [...terms.filter((term) => !wide_terms.includes(term)), ...further_terms];
}

export type Searched = Pick<Indicator, 'terms' | 'further_terms' | 'wide_terms'>;

/** Every commitment that names the indicator: of its own theme first, then by more of its terms, then the one that says the least besides. */
function commitmentsNaming(
  { all, each }: Saying['quotes'],
  terms: readonly string[],
  themeIds: readonly string[],
): Measure[] {
  const needles = terms.map((term) => term.replace(/\s/g, '')).filter((term) => all.includes(term));
  if (needles.length === 0) return [];
  const apart = (m: Measure): number => {
    const rank = m.theme_ids.findIndex((id) => themeIds.includes(id));
    return rank < 0 ? m.theme_ids.length : rank;
  };
  return each
    .map(({ measure, plain }) => ({ measure, hits: needles.filter((term) => plain.includes(term)).length }))
    .filter(({ hits }) => hits > 0)
    .sort(
      (a, b) =>
        apart(a.measure) - apart(b.measure) ||
        b.hits - a.hits ||
        a.measure.quote.length - b.measure.quote.length ||
        a.measure.quote_start - b.measure.quote_start,
    )
    .map(({ measure }) => measure);
}

/** A document's own text, white space removed and boilerplate left out. */
export interface SearchableText {
  readonly document_id: string;
  /** Offset of the document's first code point in its seed. */
  readonly base: number;
  readonly chars: readonly string[];
  readonly plain: string;
  /** For each character of `plain` its place in `chars`. */
  readonly at: Uint32Array;
}

export function gatherQuotes(measures: readonly Measure[]): Saying['quotes'] {
  const each = measures.map((measure) => ({ measure, plain: measure.quote.replace(/\s/g, '') }));
  return { all: each.map(({ plain }) => plain).join('\n'), each };
}

export function makeSearchable(bundle: DocumentBundle): SearchableText {
  const chars = Array.from(bundle.text);
  const at: number[] = [];
  let plain = '';
  const { span_start: base, boilerplate } = bundle.document;
  chars.forEach((c, i) => {
    const offset = base + i;
    if (/\s/.test(c) || boilerplate.some((b) => offset >= b.start && offset < b.end)) return;
    plain += c.length === 1 ? c : '\uFFFD';
    at.push(i);
  });
  return { document_id: bundle.id, base, chars, plain, at: Uint32Array.from(at) };
}

/** 建立了|城市医疗集团: a sentence that does what the term names, not one that only mentions it. */
const DOES = /(?:建立|建成|组建|设立|推行|推进|实行|实施|开展|完善|健全|落实|提高|扩大)了?[^，,。;；]{0,6}$/;

/** Of the sentences that hold any of the terms the first that does what it names, else the first. */
function findTerm(
  { base, chars, plain, at }: SearchableText,
  terms: readonly string[],
): { quote: string; quote_start: number; quote_end: number } | null {
  const hits = terms
    .map((term) => term.replace(/\s/g, ''))
    .flatMap((needle) => {
      const found: { at: number; length: number }[] = [];
      for (let hit = plain.indexOf(needle); hit >= 0; hit = plain.indexOf(needle, hit + 1))
        found.push({ at: hit, length: needle.length });
      return found;
    })
    .sort((a, b) => a.at - b.at);
  const best = hits.find((hit) => DOES.test(plain.slice(Math.max(0, hit.at - 12), hit.at))) ?? hits[0];
  if (!best) return null;
  let from = at[best.at] ?? 0;
  let to = (at[best.at + best.length - 1] ?? from) + 1;
  while (from > 0 && !/[。;；\n]/.test(chars[from - 1] ?? '')) from--;
  while (to < chars.length && !/[。;；\n]/.test(chars[to] ?? '')) to++;
  return { quote: chars.slice(from, to).join(''), quote_start: base + from, quote_end: base + to };
}
