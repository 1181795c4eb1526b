import type { ManifestRow } from './search-manifest.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';

export function listFacetValues(row: ManifestRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'place':
      return row.place_id === null ? [] : [row.place_id];
    case 'kind':
      return [row.kind];
    case 'theme':
      return row.theme_ids;
    case 'year':
      return row.year === null ? [] : [row.year];
    default:
      return facet satisfies never;
  }
}

function passesFilters(row: ManifestRow, filters: SearchState['filters'], except?: Facet): boolean {
  return FACETS.every(
    (facet) => facet === except || filters[facet] === '' || listFacetValues(row, facet).includes(filters[facet]),
  );
}

/** The rows that pass every filter, in their order or the latest year first. */
export function filterRows<T extends ManifestRow>(rows: readonly T[], state: SearchState): T[] {
  const passed = rows.filter((row) => passesFilters(row, state.filters));
  if (state.sort === 'relevance') return passed;
  const yearOf = (row: T) => Number(row.year ?? 0);
  return passed
    .map((row, i) => ({ row, i }))
    .sort((a, b) => yearOf(b.row) - yearOf(a.row) || a.i - b.i)
    .map(({ row }) => row);
}

/** For each value of a facet how many rows it would leave, the other filters as they are. */
export function countFacet(rows: readonly ManifestRow[], state: SearchState, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!passesFilters(row, state.filters, facet)) continue;
    for (const value of listFacetValues(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
