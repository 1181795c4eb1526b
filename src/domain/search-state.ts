import { RECORD_KINDS } from './search-record.ts';

export const FACETS = ['place', 'kind', 'theme', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** What the reader asked for; it stands in the address. */
export interface SearchState {
  query: string;
  /** Other forms that are searched as well. */
  also: string[];
  filters: Record<Facet, string>;
  sort: 'relevance' | 'year';
}

export function readSearchState(params: URLSearchParams): SearchState {
  const read = (name: string) => params.get(name) ?? '';
  return {
    query: read('q'),
    also: params.getAll('also').filter((form) => form !== ''),
    filters: {
      place: read('place'),
      kind: (RECORD_KINDS as readonly string[]).includes(read('kind')) ? read('kind') : '',
      theme: read('theme'),
      year: read('year'),
    },
    sort: read('sort') === 'year' ? 'year' : 'relevance',
  };
}

/** The query string of a state, without what is at its default. */
export function formatSearchState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const form of state.also) params.append('also', form);
  for (const facet of FACETS) if (state.filters[facet] !== '') params.set(facet, state.filters[facet]);
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  return params.size === 0 ? '' : `?${params}`;
}
