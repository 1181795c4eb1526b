/** Every numbered task of the five texts commits to something: the items are found here, in the seeds, not by the engine. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Row {
  id: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  strength?: string;
  modality: string;
  due: string | null;
  due_basis?: string | null;
  theme_ids?: string[];
  responsible: { organisation_id: string; role: string }[];
}
interface Bundle {
  id: string;
  statements: (Row & { kind: string; number_start: number; number_end: number })[];
  measures: Row[];
  document: { seed_file: string; span_start: number; span_end: number };
}

const bundles = globSync('content/generated/documents/*.json').map(
  (path) => JSON.parse(readFileSync(path, 'utf8')) as Bundle,
);
const bundleOf = (id: string): Bundle => {
  const found = bundles.find((bundle) => bundle.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
};
/** Where each item begins, in code points of the seed; an item ends where the next begins. */
function itemsOf(bundle: Bundle, marker: RegExp): { label: string; start: number; end: number }[] {
  const seed = [...readFileSync(`seeds/${bundle.document.seed_file}`, 'utf8')];
  const text = seed.slice(bundle.document.span_start, bundle.document.span_end).join('');
  const hits = [...text.matchAll(marker)].map((m) => ({
    label: m[0].trim(),
    start: bundle.document.span_start + [...text.slice(0, m.index)].length,
  }));
  return hits.map((hit, i) => ({ ...hit, end: hits[i + 1]?.start ?? bundle.document.span_end }));
}

const DOCUMENTS: readonly (readonly [string, RegExp, number])[] = [
  ['xian-reform-tasks', /^\s*\d{1,2}\.(?=\S)/gm, 40],
  ['jiaozuo-service-system', /^\s*\d{1,2}\.(?=\S)/gm, 21],
  ['zhoushan-consortia', /^\([一二三]\)(?=建设|打造)/gm, 3],
  ['ordos-health-plan', /(?<=举措)一、|(?<=。)[二三四五六七八九]、(?=健全|打造|构建|推进|提升)/g, 9],
  ['chunan-reply', /^[一二三四五六]、进一步/gm, 6],
  ['chunan-proposal', /^[一二三]是建议/gm, 3],
];

describe.each(DOCUMENTS)('%s', (id, marker, count) => {
  const bundle = bundleOf(id);
  const items = itemsOf(bundle, marker);

  test(`prints ${count} items, each with a measure of its own`, () => {
    expect(items).toHaveLength(count);
    const bare = items.filter(
      (item) => !bundle.measures.some((m) => m.quote_start >= item.start && m.quote_end <= item.end),
    );
    expect(bare.map((item) => item.label)).toEqual([]);
  });

  test('no measure holds the number of a commitment, but for a share that is to rise from it', () => {
    const counted = bundle.measures.filter((m) =>
      bundle.statements.some(
        (s) => s.kind === 'target' && s.number_start >= m.quote_start && s.number_end <= m.quote_end,
      ),
    );
    expect(counted.filter((m) => !/比例逐年提高|跻身/.test(m.quote)).map((m) => m.id)).toEqual([]);
  });

  test('every measure has a theme, and only a proposal proposes', () => {
    expect(bundle.measures.filter((m) => m.theme_ids?.length === 0)).toEqual([]);
    const proposed = bundle.measures.filter((m) => m.strength === 'propose' && m.modality === 'proposed');
    expect(proposed).toHaveLength(id === 'chunan-proposal' ? bundle.measures.length : 0);
  });
});

test('the items of Xi’an and Jiaozuo name who answers for them', () => {
  for (const [id, marker] of DOCUMENTS.slice(0, 2)) {
    const bundle = bundleOf(id);
    for (const item of itemsOf(bundle, marker)) {
      const own = bundle.measures.filter((m) => m.quote_start >= item.start && m.quote_end <= item.end);
      const bare = own.filter((m) => m.responsible.length === 0 && !isClosing(m));
      expect(bare.map((m) => m.id)).toEqual([]);
    }
  }
});

/** The closing chapter (组织实施, 有关要求) speaks to 各县, 各部门 and the secretariat without a list of bodies. */
const isClosing = (m: Row): boolean => /^(?:各|主动接受|提升群众知晓率|市医改领导小组秘书处要)/.test(m.quote);

test('no commitment takes a deadline from a number that has only the plan’s period', () => {
  const taken = bundles.flatMap(({ measures, statements }) =>
    measures.filter((m) =>
      statements.some(
        (s) =>
          s.due_basis === 'document' && s.due === m.due && m.quote_start >= s.quote_start && m.quote_end <= s.quote_end,
      ),
    ),
  );
  expect(taken.map(({ id }) => id)).toEqual([]);
});
