import type { Place } from '../schemas/place.ts';
import type { Dataset } from './index-rows.ts';

/** A page that lists or pairs every place stays readable up to this many; beyond, it shows the first of them. */
const MOST_PLACES = 12;

export function showPlaces(data: Dataset): Place[] {
  return data.places.slice(0, MOST_PLACES);
}
