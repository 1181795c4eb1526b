import { describe, expect, test } from 'vitest';
import { countFacet, filterRows } from '../../src/domain/search-facets.ts';
import { packManifest, unpackManifest } from '../../src/domain/search-manifest.ts';
import { formatRecordPath, type SearchRecord } from '../../src/domain/search-record.ts';
import { formatSearchState, readSearchState } from '../../src/domain/search-state.ts';

const blank = {
  document_id: 'a-plan',
  place_id: 'a',
  indicator_id: null,
  theme_ids: [],
  year: null,
  heading_length: 0,
};
const records: SearchRecord[] = [
  { ...blank, kind: 'passage', id: 'a-plan-s01', heading_length: 4, text: '第一章文' },
  {
    ...blank,
    kind: 'target',
    id: 'a-plan-001',
    indicator_id: 'beds',
    theme_ids: ['t', 'u'],
    year: '2025',
    text: '六',
  },
  {
    ...blank,
    kind: 'measure',
    id: 'a-plan-m001',
    theme_ids: ['u'],
    year: '2020',
    text: '推进',
  },
  {
    ...blank,
    kind: 'indicator',
    id: 'beds',
    document_id: null,
    place_id: null,
    indicator_id: 'beds',
    text: '床位',
  },
];
const names = {
  documents: [{ id: 'a-plan', place_id: 'a', title: 'A', claimed: false }],
  places: [{ id: 'a', name: '甲', forms: ['甲'] }],
  themes: [
    { id: 't', name: 'T' },
    { id: 'u', name: 'U' },
  ],
};
const { rows, rowOfKey } = unpackManifest(packManifest(records, names, ['abcd1', 'abce1', 'abd11', 'x1111']));

describe('the manifest', () => {
  test('gives back every record without its text', () => {
    expect(rows).toEqual(records.map(({ text: _, ...row }) => row));
  });
  test('knows results by the shortest prefix', () => {
    expect([...rowOfKey]).toEqual([
      ['abcd', 0],
      ['abce', 1],
      ['abd1', 2],
      ['x111', 3],
    ]);
  });
  test('leads to passages', () => {
    expect(rows.map(formatRecordPath)).toEqual([
      '/documents/a-plan/#a-plan-s01',
      '/documents/a-plan/#a-plan-001',
      '/documents/a-plan/#a-plan-m001',
      '/indicators/beds/',
    ]);
  });
});

describe('facets', () => {
  const state = readSearchState(new URLSearchParams('q=x&theme=u&sort=year'));
  test('filter, sort by year and count', () => {
    expect(filterRows([...rows].reverse(), state).map((row) => row.id)).toEqual(['a-plan-001', 'a-plan-m001']);
    expect([...countFacet(rows, state, 'kind')]).toEqual([
      ['target', 1],
      ['measure', 1],
    ]);
    expect([...countFacet(rows, state, 'theme')]).toEqual([
      ['t', 1],
      ['u', 2],
    ]);
  });
});

test('the state stands in the address', () => {
  const address = '?q=%E5%8C%BB+90%25&also=%E5%85%B1&place=a&kind=target&theme=t&year=2025&sort=year';
  expect(formatSearchState(readSearchState(new URLSearchParams(address)))).toBe(address);
  expect(formatSearchState(readSearchState(new URLSearchParams('')))).toBe('');
  expect(readSearchState(new URLSearchParams('kind=nonsense')).filters.kind).toBe('');
});
