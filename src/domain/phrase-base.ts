import type { Statement } from '../schemas/statement.ts';

type Based = Pick<Statement, 'unit' | 'per_value' | 'per_zh' | 'noun_zh'>;

/** Units that carry their base in their sign. */
const SIGNED = new Set<Statement['unit']>(['permille', 'per_100k']);

/** The base of a rate or norm, where noun and unit do not say it: 每3万人口, 每人, 每千人口. */
export function phraseBaseZh(s: Based): string {
  if (s.per_value === null || SIGNED.has(s.unit) || /每[千万百\d]/.test(s.noun_zh)) return '';
  const what = s.per_zh ?? '';
  if (s.per_value === 1) return what === '' || s.noun_zh.includes(`每${what}`) ? '' : `每${what}`;
  const value = s.per_value;
  const number =
    value % 10_000 === 0
      ? `${value === 10_000 ? '' : value / 10_000}万`
      : value === 1000
        ? '千'
        : value === 100
          ? '百'
          : String(value);
  return `每${number}${what}`;
}

/** What a base counts: one, many. */
const COUNTED_EN: readonly (readonly [RegExp, string, string])[] = [
  [/常住人口/, 'permanent resident', 'permanent residents'],
  [/床日/, 'bed day', 'bed days'],
  [/人次|次/, 'visit', 'visits'],
  [/户/, 'household', 'households'],
  [/床|张/, 'bed', 'beds'],
  [/行政村|村/, 'village', 'villages'],
  [/人|名/, 'person', 'people'],
];

/** Of whom a rate per 1,000 or per 10,000 speaks: all residents, unless the base names some. */
export const whomEn = (s: Based): string => (/常住人口/.test(s.per_zh ?? '') ? 'permanent residents' : 'people');

/** “ per person”, “ for every 30,000 people”; the printed word where no English one is known. */
export function phraseBaseEn(s: Based): string {
  if (s.per_value === null || SIGNED.has(s.unit) || s.unit === 'per_1k' || s.unit === 'per_10k') return '';
  const known = COUNTED_EN.find(([pattern]) => pattern.test(s.per_zh ?? ''));
  if (s.per_value === 1) return s.per_zh === null ? '' : ` per ${known?.[1] ?? s.per_zh}`;
  return ` for every ${s.per_value.toLocaleString('en-GB')}${known ? ` ${known[2]}` : s.per_zh ? ` ${s.per_zh}` : ''}`;
}
