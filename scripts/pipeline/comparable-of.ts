import type { Comparable } from '../../src/domain/compare-statements.ts';
import { definitionOf, populationOf } from '../../src/domain/narrowing.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import { isNamedInstitutions } from './named-institutions.ts';

/** A statement with what decides whether it may be compared. */
export function comparableOf(
  s: Statement,
  place: Place,
  corrected: ReadonlySet<string>,
  indicator: Indicator,
): Comparable {
  return {
    ...s,
    population: populationOf(s, indicator),
    // One hospital’s grade says nothing of another’s: what is measured is that hospital, in either place.
    definition: isNamedInstitutions(s.scope_zh, place) ? `${place.id} ${s.scope_zh}` : definitionOf(s, indicator),
    tier: CITIES.has(place.tier) ? 'city' : place.tier,
    corrected: corrected.has(s.id),
  };
}

/** A sub-provincial city ranks above another city, yet both speak of a city; a county does not. */
const CITIES: ReadonlySet<string> = new Set<Place['tier']>(['prefecture_city', 'sub_provincial_city']);
