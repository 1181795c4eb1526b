import type { Content } from '../downloads/assemble-tables.ts';

/** What can be found, in the order of the places. */
export type SearchContent = Pick<
  Content,
  'places' | 'themes' | 'indicators' | 'glossary' | 'organisations' | 'bundles'
>;

export function sortContent(content: SearchContent): SearchContent {
  const byOrder = <T extends { order: number }>(rows: readonly T[]) => [...rows].sort((a, b) => a.order - b.order);
  const places = byOrder(content.places);
  const rank = new Map(places.map((place, i) => [place.id, i]));
  const rankOf = (place: string) => rank.get(place) ?? places.length;
  return {
    places,
    themes: byOrder(content.themes),
    indicators: content.indicators,
    glossary: content.glossary,
    organisations: content.organisations,
    bundles: [...content.bundles].sort((a, b) => rankOf(a.document.place_id) - rankOf(b.document.place_id)),
  };
}
