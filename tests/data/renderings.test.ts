/** Our English: one mood for all summaries, no coverage that the Chinese does not state, every share named as one. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentBundleSchema } from '../../src/schemas/bundle.ts';

const bundles = globSync('content/generated/documents/*.json').map((path) =>
  documentBundleSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
);
const measures = bundles.flatMap((b) => b.measures);
const statements = bundles.flatMap((b) => b.statements);

/** Base forms that open a summary; “By 2020,” and an adverb may stand before them. */
const VERBS = new Set(
  'abolish accept add advance allot allow apply assess break bring build buy carry check compile complete connect consolidate create deepen define develop direct distribute do draw encourage enforce enrich ensure establish expand explore extend form foster give go guide handle have improve inspect integrate introduce join keep lay let limit lower make manage mark merge mobilise monitor move narrow offer open pay plan pool promote provide publish put raise reform remove run secure set simplify sort speed spread standardise start strengthen strive study supervise support tackle train upgrade uphold use work'.split(
    ' ',
  ),
);

test('every summary is an imperative', () => {
  const verbOf = (summary: string): string =>
    summary
      .replace(/^(?:By (?:the end of )?\d{4}|As a [^,]+|Within [^,]+|Above all), /, '')
      .replace(/^(?:Further|Gradually|Strictly|Markedly|Largely|Actively) (?=\w)/i, '')
      .split(/[\s,]/)[0]
      ?.toLowerCase() ?? '';
  expect(
    measures.filter((m) => m.summary_en !== null && !VERBS.has(verbOf(m.summary_en))).map((m) => [m.id, m.summary_en]),
  ).toEqual([]);
});

test('“all” and “every” stand only where the Chinese covers all', () => {
  const rows = [
    ...measures.map((m) => ({ id: m.id, zh: m.quote, en: m.summary_en })),
    ...statements.map((s) => ({ id: s.id, zh: s.quote, en: s.quote_en })),
    ...bundles.flatMap((b) => b.sections.map((s) => ({ id: s.id, zh: s.title_zh, en: s.title_en }))),
  ];
  const covers = (en: string): boolean =>
    /\b(?:all|every)\b/i.test(
      en.replace(/\b(?:above all|in all|all-round|every (?:year|month|half-year|week))\b/gi, ''),
    );
  expect(
    rows
      .filter(({ zh, en }) => en !== null && covers(en) && !/全部|所有|每|各|全覆盖|均|一律|全体|都/.test(zh))
      .map(({ id, en }) => [id, en]),
  ).toEqual([]);
});

test('a share says in English that it is one', () => {
  const share = /share|rate|coverage|growth|literacy|population|survival/i;
  expect(
    statements
      .filter(
        (s) => s.review !== 'machine' && s.unit === 'percent' && s.comparator !== 'change' && !share.test(s.noun_en),
      )
      .map((s) => [s.id, s.noun_en]),
  ).toEqual([]);
});
