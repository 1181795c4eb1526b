import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../scripts/load-content.ts';
import { buildAliases } from '../../scripts/search/build-aliases.ts';
import { buildNames, buildRecords } from '../../scripts/search/build-records.ts';
import { sortContent } from '../../scripts/search/sort-content.ts';
import { formatFragments, listKeys, writeIndex } from '../../scripts/search/write-index.ts';
import { type Manifest, unpackManifest } from '../../src/domain/search-manifest.ts';

const content = sortContent(loadContent('.'));
const records = { zh: buildRecords(content, 'zh'), en: buildRecords(content, 'en') };
const bare = (text: string) => text.normalize('NFKC').replaceAll('"', '“').replaceAll(/\s/g, '');

afterAll(() => close());

describe('the records', () => {
  test('the passages of a document are its whole text, each character once', () => {
    for (const bundle of content.bundles) {
      const passages = records.zh.filter((record) => record.kind === 'passage' && record.document_id === bundle.id);
      const joined = passages.map((record) => bare(record.text)).join('');
      expect([...joined].sort().join(''), bundle.id).toBe([...bare(bundle.text)].sort().join(''));
    }
  });

  test('a passage begins with its heading', () => {
    const headings = new Map(content.bundles.flatMap((bundle) => bundle.sections).map((row) => [row.id, row]));
    for (const record of records.zh.filter(({ kind, heading_length }) => kind === 'passage' && heading_length > 0)) {
      const heading = [...record.text].slice(0, record.heading_length).join('');
      expect(bare(heading), record.id).toContain(bare(headings.get(record.id)?.title_zh ?? '?'));
    }
  });

  test('statements of one sentence are told apart by what they count and its print', () => {
    const statements = records.zh.filter(
      ({ kind }) => kind !== 'passage' && kind !== 'measure' && kind !== 'indicator',
    );
    const rows = new Map(content.bundles.flatMap((bundle) => bundle.statements).map((row) => [row.id, row]));
    for (const record of statements) {
      const row = rows.get(record.id);
      if (row)
        expect(bare([...record.text].slice(0, record.heading_length).join(''))).toBe(
          bare(row.noun_zh + row.number_text),
        );
    }
  });

  test('every statement, measure, indicator, term and place can be found', () => {
    const ids = new Set(records.zh.map((record) => `${record.kind}/${record.id}`));
    const wanted = [
      ...content.bundles.flatMap(({ statements }) => statements.map((row) => `${row.kind}/${row.id}`)),
      ...content.bundles.flatMap(({ measures }) => measures.map((row) => `measure/${row.id}`)),
      ...content.indicators.map((row) => `indicator/${row.id}`),
      ...content.glossary.map((row) => `term/${row.id}`),
      ...content.places.map((row) => `place/${row.id}`),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(records.zh.length).toBe(ids.size);
  });
});

describe('the index', () => {
  test.each(['zh', 'en'] as const)(
    '%s: the same records give the same bytes, and every result is known',
    async (language) => {
      const some = records[language].slice(0, 120);
      const root = mkdtempSync(join(tmpdir(), 'search-index-'));
      const write = async (name: string) => {
        await writeIndex(join(root, name), language, some, buildNames(content, language), []);
        const files = globSync('**/*.*', { cwd: join(root, name) }).sort();
        return files.map((file) => `${file} ${readFileSync(join(root, name, file), 'base64')}`);
      };
      const files = await write('one');
      expect(await write('two')).toEqual(files);
      expect(files.filter((file) => /-ui|worker|highlight/.test(file.split(' ')[0] ?? ''))).toEqual([]);
      const manifest = JSON.parse(readFileSync(join(root, 'one/records.json'), 'utf8')) as Manifest;
      expect(unpackManifest(manifest).rowOfKey.size).toBe(some.length);
      for (const [row, key] of listKeys(
        globSync('fragment/*', { cwd: join(root, 'one') }),
        formatFragments(some, language),
        language,
      ).entries()) {
        const [file = ''] = globSync(`*_${key}.pf_fragment`, { cwd: join(root, 'one/fragment') });
        const text = gunzipSync(readFileSync(join(root, 'one/fragment', file))).toString('utf8');
        expect(text).toContain(`"url":"${some[row]?.kind}/${some[row]?.id}"`);
      }
      rmSync(root, { recursive: true });
    },
  );
});

test('white space of any kind and zero-width characters do not hide a record from its fragment', async () => {
  const texts = [
    '        1    每千人口床位数    张    5.2\n    2\u3000\u3000医师',
    '达\u200b到\u00a0\u00a050%\u2028以上\u200b',
    'By 2025, 12 beds\n  \u0085 and\t3.5 a\ufeffb ',
  ];
  const made = records.zh
    .slice(0, texts.length)
    .map((record, i) => ({ ...record, id: `made-${i}`, heading_length: 0, text: texts[i] ?? '' }));
  for (const language of ['zh', 'en'] as const) {
    const root = mkdtempSync(join(tmpdir(), 'search-spaces-'));
    try {
      await writeIndex(join(root, language), language, made, buildNames(content, language), []);
      expect(globSync('fragment/*', { cwd: join(root, language) })).toHaveLength(texts.length);
    } finally {
      rmSync(root, { recursive: true });
    }
  }
});

test('no term or indicator lists one form twice', () => {
  // A form with the sign that parts forms cannot be told from two.
  const joined = [...content.indicators, ...content.glossary].filter((row) =>
    ('terms' in row ? row.terms : row.aliases).some((form) => form.includes('、')),
  );
  const apart = new Set(joined.map(({ id }) => id));
  const twice = records.zh
    .filter(({ kind, id }) => (kind === 'term' || kind === 'indicator') && !apart.has(id))
    .filter(({ text }) => {
      const [name = '', forms = '', explanation] = text.split('\n');
      // A name without other forms is followed by its explanation.
      if (explanation === undefined) return false;
      const all = [name, ...forms.split('、')];
      return new Set(all).size < all.length;
    });
  expect(twice.map(({ id }) => id)).toEqual([]);
});

test('aliases: 医共体 and 卫健委 lead to their full forms', () => {
  const groups = buildAliases(content, 'zh', records.zh);
  const groupOf = (form: string) => groups.filter((group) => group.flat().includes(form)).flat(2);
  expect(groupOf('医共体')).toContain('县域医疗卫生共同体');
  expect(groupOf('卫健委')).toContain('卫生健康委员会');
});
