import type { DocumentBundle, IndicatorBundle } from '../schemas/bundle.ts';
import type { Place } from '../schemas/place.ts';

interface Limitable {
  places: readonly Place[];
  bundles: readonly DocumentBundle[];
  indicatorBundles: readonly IndicatorBundle[];
}

/** The same rows of the first `most` places in their order; themselves where there are no more. */
export function limitPlaces<T extends Limitable>(rows: T, most: number): T {
  if (rows.places.length <= most) return rows;
  const places = rows.places.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)).slice(0, most);
  const kept = new Set(places.map((place) => place.id));
  return {
    ...rows,
    places,
    bundles: rows.bundles.filter((bundle) => kept.has(bundle.document.place_id)),
    indicatorBundles: rows.indicatorBundles.map((bundle) => ({
      ...bundle,
      comparisons: bundle.comparisons.filter((row) => kept.has(row.a_place_id) && kept.has(row.b_place_id)),
      absences: bundle.absences.filter((row) => kept.has(row.place_id)),
    })),
  };
}
