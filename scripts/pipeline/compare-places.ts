import { compareStatements } from '../../src/domain/compare-statements.ts';
import { MOST_LISTED } from '../../src/domain/most-listed.ts';
import { worstReview } from '../../src/domain/worst-review.ts';
import type { Absence } from '../../src/schemas/absence.ts';
import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';
import type { Comparison } from '../../src/schemas/comparison.ts';
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
  /** Its commitments without numbers, white space removed. */
  readonly quotes: readonly { readonly measure: Measure; readonly plain: string }[];
}

export function gatherSayings(places: readonly Place[], bundles: readonly DocumentBundle[]): Saying[] {
  const own = Map.groupBy(
    bundles.filter((bundle) => bundle.document.issuer_tier !== 'member'),
    (bundle) => bundle.document.place_id,
  );
  return places.map((place) => {
    const ofPlace = own.get(place.id) ?? [];
    return {
      place,
      bundles: ofPlace,
      statements: Map.groupBy(
        ofPlace.flatMap((bundle) => bundle.statements),
        (row) => row.indicator_id,
      ),
      measures: Map.groupBy(
        ofPlace.flatMap((bundle) => bundle.measures),
        (row) => row.indicator_id,
      ),
      corrected: new Set(
        ofPlace.flatMap((b) => b.corrections.filter((c) => c.status !== 'rejected').flatMap((c) => c.statement_ids)),
      ),
      texts: ofPlace.map(makeSearchable),
      quotes: ofPlace
        .flatMap((bundle) => bundle.measures)
        .map((measure) => ({ measure, plain: measure.quote.replace(/\s/g, '') })),
    };
  });
}

/** Pairs of places that are compared: all, or where there are many those of one parent division, else province. */
function* pairPlaces(sayings: readonly Saying[], all: boolean): Generator<[Saying, Saying]> {
  const groups = all
    ? [sayings]
    : Map.groupBy(sayings, ({ place }) => place.parent_adcode ?? place.province_zh).values();
  for (const group of groups) {
    for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) yield [a, b];
  }
}

/** For one indicator: the pairs of statements of different places, and what each place says or does not say. */
export function comparePlaces(indicator: Indicator, sayings: readonly Saying[]): IndicatorBundle {
  const comparisons: Comparison[] = [];
  const speaking = sayings.filter(({ statements }) => statements.has(indicator.id));
  for (const [a, b] of pairPlaces(speaking, sayings.length <= MOST_LISTED)) {
    for (const sa of a.statements.get(indicator.id) ?? []) {
      for (const sb of b.statements.get(indicator.id) ?? []) {
        const verdict = compareStatements(
          comparable(sa, a.place, a.corrected, indicator),
          comparable(sb, b.place, b.corrected, indicator),
        );
        comparisons.push({
          id: `${indicator.id}-x-${sa.id}-x-${sb.id}`,
          indicator_id: indicator.id,
          a_place_id: a.place.id,
          a_statement_id: sa.id,
          b_place_id: b.place.id,
          b_statement_id: sb.id,
          verdict: verdict.verdict,
          reasons: [...verdict.reasons],
          review: worstReview([sa.review, sb.review]),
          year_gap: verdict.yearGap,
        });
      }
    }
  }
  return {
    id: indicator.id,
    comparisons,
    absences: indicator.compared ? sayings.map((saying) => absenceOf(indicator, saying)) : [],
  };
}

function comparable(
  s: Statement,
  place: Place,
  corrected: ReadonlySet<string>,
  indicator: Indicator,
): Parameters<typeof compareStatements>[0] {
  const term =
    indicator.terms.find((t) => s.noun_zh.includes(t) || `${s.scope_zh ?? ''}${s.noun_zh}`.includes(t)) ?? null;
  return {
    ...s,
    population: populationOf(s),
    definition: indicator.definition_varies_en === null ? null : term,
    tier: place.tier,
    corrected: corrected.has(s.id),
  };
}

const GROUP = /65岁以上|60岁以上|老年人|重点人群|贫困人口|3岁以下|0[-—~]6岁|孕产妇|儿童|残疾人|慢性病患者|农村/;
const populationOf = (s: Statement): string | null => GROUP.exec(`${s.scope_zh ?? ''}${s.noun_zh}`)?.[0] ?? null;

/** Stated, stated without a number, not stated (with the terms tried), or cut off. */
function absenceOf(indicator: Indicator, { place, bundles, texts, quotes, ...said }: Saying): Absence {
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
  const own = [...new Set([...measures, ...commitmentsNaming(quotes, indicator)])];
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
    const hit = findTerm(text, indicator.terms);
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
    terms_tried: [...indicator.terms],
  };
}

/** Every commitment that names the indicator by any of its terms: one of its own themes first, then the one that says the least besides. */
function commitmentsNaming(quotes: Saying['quotes'], { terms, theme_ids }: Indicator): Measure[] {
  const needles = terms.map((term) => term.replace(/\s/g, ''));
  const apart = (m: Measure): number => (m.theme_ids.some((id) => theme_ids.includes(id)) ? 0 : 1);
  return quotes
    .filter(({ plain }) => needles.some((term) => plain.includes(term)))
    .map(({ measure }) => measure)
    .sort((a, b) => apart(a) - apart(b) || a.quote.length - b.quote.length || a.quote_start - b.quote_start);
}

/** A document's own text, white space removed and boilerplate left out. */
interface SearchableText {
  readonly document_id: string;
  /** Offset of the document's first code point in its seed. */
  readonly base: number;
  readonly chars: readonly string[];
  readonly plain: string;
  /** For each character of `plain` its place in `chars`. */
  readonly at: Uint32Array;
}

function makeSearchable(bundle: DocumentBundle): SearchableText {
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

/** Of the sentences that hold any of the terms the shortest, which says the least besides. */
function findTerm(
  { base, chars, plain, at }: SearchableText,
  terms: readonly string[],
): { quote: string; quote_start: number; quote_end: number } | null {
  const hits = terms.flatMap((term) => {
    const needle = term.replace(/\s/g, '');
    const spans: [number, number][] = [];
    for (let hit = plain.indexOf(needle); hit >= 0; hit = plain.indexOf(needle, hit + 1)) {
      let from = at[hit] ?? 0;
      let to = (at[hit + needle.length - 1] ?? from) + 1;
      while (from > 0 && !/[。;；\n]/.test(chars[from - 1] ?? '')) from--;
      while (to < chars.length && !/[。;；\n]/.test(chars[to] ?? '')) to++;
      spans.push([from, to]);
    }
    return spans;
  });
  const best = hits.sort(([a, b], [c, d]) => b - a - (d - c) || a - c)[0];
  if (!best) return null;
  const [from, to] = best;
  return { quote: chars.slice(from, to).join(''), quote_start: base + from, quote_end: base + to };
}
