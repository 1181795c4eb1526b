import { compareStatements } from '../../src/domain/compare-statements.ts';
import { MOST_LISTED } from '../../src/domain/most-listed.ts';
import { speaksForPlace } from '../../src/domain/speaks-for-place.ts';
import { worstReview } from '../../src/domain/worst-review.ts';
import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';
import type { Comparison } from '../../src/schemas/comparison.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Place } from '../../src/schemas/place.ts';
import { absenceOf, gatherQuotes, makeSearchable, type Saying } from './absence-of.ts';
import { comparableOf } from './comparable-of.ts';

export function gatherSayings(places: readonly Place[], bundles: readonly DocumentBundle[]): Saying[] {
  const own = Map.groupBy(
    bundles.filter((bundle) => speaksForPlace(bundle.document)),
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
      quotes: gatherQuotes(ofPlace.flatMap((bundle) => bundle.measures)),
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
          comparableOf(sa, a.place, a.corrected, indicator),
          comparableOf(sb, b.place, b.corrected, indicator),
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
    absences: sayings.map((saying) => absenceOf(indicator, saying)),
  };
}
