import { compareStatements } from '../../src/domain/compare-statements.ts';
import type { Absence } from '../../src/schemas/absence.ts';
import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';
import type { Comparison } from '../../src/schemas/comparison.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Measure } from '../../src/schemas/measure.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Statement } from '../../src/schemas/statement.ts';

/** For one indicator: every pair of statements of different places, and what each place says or does not say. */
export function comparePlaces(
  indicator: Indicator,
  places: readonly Place[],
  bundles: readonly DocumentBundle[],
): IndicatorBundle {
  const byPlace = places.map((place) => ({
    place,
    bundles: bundles.filter((b) => b.document.place_id === place.id && b.document.issuer_tier !== 'member'),
  }));
  const stated = byPlace.map(({ place, bundles: own }) => ({
    place,
    statements: own.flatMap((b) => b.statements.filter((s) => s.indicator_id === indicator.id)),
    corrections: new Set(
      own.flatMap((b) => b.corrections.filter((c) => c.status !== 'rejected').flatMap((c) => c.statement_ids)),
    ),
  }));
  const comparisons: Comparison[] = [];
  for (const [i, a] of stated.entries()) {
    for (const b of stated.slice(i + 1)) {
      for (const sa of a.statements) {
        for (const sb of b.statements) {
          const verdict = compareStatements(
            comparable(sa, a.place, a.corrections, indicator),
            comparable(sb, b.place, b.corrections, indicator),
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
            year_gap: verdict.yearGap,
          });
        }
      }
    }
  }
  return {
    id: indicator.id,
    comparisons,
    absences: indicator.compared ? byPlace.map(({ place, bundles: own }) => absenceOf(indicator, place, own)) : [],
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
function absenceOf(indicator: Indicator, place: Place, bundles: readonly DocumentBundle[]): Absence {
  const statements = bundles.flatMap((b) => b.statements.filter((s) => s.indicator_id === indicator.id));
  const measures = bundles.flatMap((b) => b.measures.filter((m) => m.indicator_id === indicator.id));
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
  const own = measures.length > 0 ? measures : commitmentsNaming(bundles, indicator.terms);
  const [said] = own;
  if (said)
    return {
      ...base,
      state: 'stated_without_number',
      statement_ids: [],
      measure_ids: own.map((m) => m.id),
      quote: said.quote,
      quote_start: said.quote_start,
      quote_end: said.quote_end,
      document_id: said.document_id,
    };
  for (const bundle of bundles) {
    const hit = findTerm(bundle, indicator.terms);
    if (hit)
      return {
        ...base,
        state: 'stated_without_number',
        statement_ids: [],
        measure_ids: [],
        ...hit,
        document_id: bundle.id,
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

/** The commitments that name the indicator by its best term, the one that says the least besides first. */
function commitmentsNaming(bundles: readonly DocumentBundle[], terms: readonly string[]): Measure[] {
  const all = bundles.flatMap((b) => b.measures);
  for (const term of terms.map((t) => t.replace(/\s/g, ''))) {
    const found = all.filter((m) => m.quote.replace(/\s/g, '').includes(term));
    if (found.length > 0) return found.sort((a, b) => a.quote.length - b.quote.length);
  }
  return [];
}

/** Searches the document’s own text, white space removed and boilerplate left out, for any of the terms. */
function findTerm(
  bundle: DocumentBundle,
  terms: readonly string[],
): { quote: string; quote_start: number; quote_end: number } | null {
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
  for (const term of terms) {
    const needle = term.replace(/\s/g, '');
    const hit = plain.indexOf(needle);
    if (hit < 0) continue;
    let from = at[hit] ?? 0;
    let to = (at[hit + needle.length - 1] ?? from) + 1;
    while (from > 0 && !/[。;；\n]/.test(chars[from - 1] ?? '')) from--;
    while (to < chars.length && !/[。;；\n]/.test(chars[to] ?? '')) to++;
    return { quote: chars.slice(from, to).join(''), quote_start: base + from, quote_end: base + to };
  }
  return null;
}
