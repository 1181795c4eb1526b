/** What the ledger says is not stated, looked for in the seeds by code of its own. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Absence {
  place_id: string;
  state: string;
  statement_ids: string[];
  quote: string | null;
  quote_start: number | null;
  quote_end: number | null;
  document_id: string | null;
  terms_tried: string[];
}
interface Bundle {
  id: string;
  statements: { id: string; indicator_id: string | null }[];
  document: {
    place_id: string;
    seed_file: string;
    issuer_tier: string;
    completeness: string;
    span_start: number;
    span_end: number;
    boilerplate: { start: number; end: number }[];
  };
}
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const bundles = globSync('content/generated/documents/*.json').map((path) => read<Bundle>(path));
const indicators = globSync('content/generated/indicators/*.json')
  .sort()
  .map((path) => read<{ id: string; absences: Absence[] }>(path));
const seedOf = (bundle: Bundle): string[] => [...readFileSync(`seeds/${bundle.document.seed_file}`, 'utf8')];
const ownOf = (place: string): Bundle[] =>
  bundles.filter(({ document }) => document.place_id === place && document.issuer_tier !== 'member');
/** The words that the place itself printed: no proposal, nothing of the hosting page, no white space. */
const wordsOf = (place: string): string =>
  ownOf(place)
    .map((bundle) =>
      seedOf(bundle)
        .filter((_, i) => i >= bundle.document.span_start && i < bundle.document.span_end)
        .filter(
          (_, i) =>
            !bundle.document.boilerplate.some(
              (b) => i + bundle.document.span_start >= b.start && i + bundle.document.span_start < b.end,
            ),
        )
        .join('')
        .replace(/\s/g, ''),
    )
    .join('\n');
const PLACES = ['jiaozuo', 'ordos', 'zhoushan', 'xian', 'chunan'];
const words = new Map(PLACES.map((place) => [place, wordsOf(place)]));

test('every place has one state for every indicator of the vocabulary, compared or not', () => {
  expect(indicators.map(({ id }) => `content/indicators/${id}.yaml`)).toEqual(
    globSync('content/indicators/*.yaml').sort(),
  );
  for (const { id, absences } of indicators)
    expect(absences.map((row) => row.place_id).sort(), id).toEqual([...PLACES].sort());
});

describe.each(indicators)('$id', ({ id, absences }) => {
  test('not stated means zero hits; where the text breaks off nothing is called not stated', () => {
    for (const row of absences) {
      const cut = ownOf(row.place_id).some(({ document }) => document.completeness === 'breaks_off');
      expect(row.state === 'not_stated' && cut, row.place_id).toBe(false);
      expect(row.state === 'text_incomplete' && !cut, row.place_id).toBe(false);
      if (row.state !== 'not_stated' && row.state !== 'text_incomplete') continue;
      expect(row.terms_tried.length, row.place_id).toBeGreaterThan(0);
      const hits = row.terms_tried.filter((term) => words.get(row.place_id)?.includes(term.replace(/\s/g, '')));
      expect(hits, row.place_id).toEqual([]);
    }
  });

  test('stated has its statements, stated without a number its quote', () => {
    for (const row of absences) {
      const own = ownOf(row.place_id).flatMap((b) => b.statements.filter((s) => s.indicator_id === id));
      expect(row.statement_ids.length, row.place_id).toBe(own.length);
      expect(row.state === 'stated', row.place_id).toBe(own.length > 0);
      if (row.state !== 'stated_without_number') continue;
      const bundle = bundles.find((b) => b.id === row.document_id);
      const printed =
        bundle &&
        seedOf(bundle)
          .slice(row.quote_start ?? 0, row.quote_end ?? 0)
          .join('');
      expect(printed, row.place_id).toBe(row.quote);
    }
  });
});

/** What a reader of the texts knows: the thing spoken of in other words, and what is named without being spoken of. */
test.each([
  ['chunan', 'effective-consortia', 'stated_without_number', '以高水平的医联体建设'],
  ['chunan', 'hospital-self-recruitment', 'stated_without_number', '在人员招聘和用人管理'],
  ['jiaozuo', 'rehabilitation-hospitals', 'stated_without_number', '康复医院、护理院'],
  ['ordos', 'primary-care-backbone-doctors', 'stated_without_number', '卫生院优秀骨干医师'],
  ['ordos', 'provincial-regional-centres', 'stated_without_number', '国家及自治区区域医疗中心'],
  ['xian', 'contract-fulfilment', 'stated_without_number', '履约一人'],
  ['xian', 'diabetes-management', 'stated_without_number', '糖尿病健康管理'],
  ['xian', 'poor-chronic-patients-managed', 'stated_without_number', '慢性病和大骨节病'],
  ['xian', 'urban-network-coverage', 'stated_without_number', '画网格'],
  ['jiaozuo', 'primary-care-institutions', 'not_stated', ''],
  ['jiaozuo', 'elderly-disability', 'not_stated', ''],
  ['chunan', 'partner-subsidy', 'not_stated', ''],
  ['xian', 'new-drug-projects', 'not_stated', ''],
  ['zhoushan', 'primary-care-institutions', 'text_incomplete', ''],
])('%s, %s: %s', (place, id, state, words) => {
  const row = indicators.find((each) => each.id === id)?.absences.find((each) => each.place_id === place);
  expect(row?.state).toBe(state);
  expect(row?.quote ?? '').toContain(words);
});
