import { describe, expect, test } from 'vitest';
import { absenceOf, gatherQuotes, makeSearchable, type Saying } from '../../scripts/pipeline/absence-of.ts';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import type { Measure } from '../../src/schemas/measure.ts';

const indicator = {
  id: 'global-budget',
  terms: ['总额预算', '总额管理', '总额付费', '总额'],
  further_terms: ['打包付费'],
  wide_terms: ['总额'],
  theme_ids: ['insurance-payment'],
} as Indicator;

/** What a place says whose text and commitments are these; each commitment with its themes behind a stroke. */
function saying(text: string, commitments: readonly string[] = [], completeness = 'complete'): Saying {
  const bundle = {
    id: 'a-plan',
    text,
    document: { span_start: 100, boilerplate: [{ start: 100, end: 102 }], completeness },
  } as unknown as DocumentBundle;
  const measures = commitments.map((each, i): Measure => {
    const [quote = '', themes = ''] = each.split('|');
    return { id: `m${i + 1}`, quote, quote_start: i, quote_end: i + 1, theme_ids: themes.split(',') } as Measure;
  });
  return {
    place: { id: 'here' } as Saying['place'],
    bundles: [bundle],
    statements: new Map(),
    measures: new Map(),
    corrected: new Set(),
    texts: [makeSearchable(bundle)],
    quotes: gatherQuotes(measures),
  };
}

describe('what rests an absence', () => {
  test('every commitment that names the indicator by any term, the one of its theme and with most terms first', () => {
    const said = saying('', [
      '医院考核与总额管理挂钩|hospital-governance',
      '推行总额付费|insurance-payment',
      '实行总额 预算和总额管理|primary-care,insurance-payment',
      '推行总额预算、总额付费|insurance-payment',
      '发展远程医疗|digital-health',
    ]);
    expect(absenceOf(indicator, said)).toMatchObject({
      state: 'stated_without_number',
      measure_ids: ['m4', 'm2', 'm3', 'm1'],
      quote: '推行总额预算、总额付费',
    });
  });

  test('of the sentences of the text the one that does something', () => {
    const said = saying('转载各地总额预算的做法。各医院向总额预算成员开放。2019年起推行了总额管理。');
    expect(absenceOf(indicator, said)).toMatchObject({
      state: 'stated_without_number',
      measure_ids: [],
      quote: '2019年起推行了总额管理',
    });
  });

  test('what the hosting page says is not said; a text that breaks off proves nothing', () => {
    expect(absenceOf(indicator, saying('总额预算'))).toMatchObject({
      state: 'not_stated',
      terms_tried: ['总额预算', '总额管理', '总额付费', '打包付费'],
    });
    expect(absenceOf(indicator, saying('无', [], 'breaks_off')).state).toBe('text_incomplete');
  });

  test('other words for it are looked for as well; a term that names more than it proves nothing', () => {
    expect(absenceOf(indicator, saying('转载：各区试行打包付费'))).toMatchObject({
      state: 'stated_without_number',
      quote: '转载：各区试行打包付费',
    });
    expect(absenceOf(indicator, saying('转载：核定工资总额', ['核定工资总额'])).state).toBe('not_stated');
  });
});
