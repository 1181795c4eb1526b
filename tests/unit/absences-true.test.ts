import { expect, test } from 'vitest';
import { absencesTrue, countOf } from '../../scripts/checks/absences-true.ts';
import type { CheckInput } from '../../scripts/checks/check.ts';

const pilots = {
  terms: ['现代医院管理制度试点医院'],
  further_terms: ['综合改革试点'],
  wide_terms: [],
  unit: 'count' as const,
};

test.each([
  ['推进市儿童医院等6家国家和省级现代医院管理制度试点医院工作', '6家国家和省级现代医院管理制度试点医院'],
  ['两所现代医院管理制度试点医院', '两所现代医院管理制度试点医院'],
  ['新增3家公立医院综合改革试点', '3家公立医院综合改革试点'],
  ['推进现代医院管理制度试点医院工作,完成16项改革任务', null],
  ['完成16项改革任务,推进现代医院管理制度试点医院工作', null],
])('%s', (quote, printed) => expect(countOf(quote, pilots)).toBe(printed));

test('what is only listed by name is not counted', () => {
  expect(countOf('2家医院按病种分值付费', { ...pilots, terms: ['按病种分值付费'], unit: 'other' })).toBeNull();
});

/** What the check says of an indicator whose only row quotes this, the number in it read as `numeral`. */
function problems(indicator: object, quote: string, numeral: string): string[] {
  const row = {
    place_id: 'here',
    state: 'stated_without_number',
    quote,
    quote_start: 10,
    quote_end: 10 + quote.length,
  };
  const at = 10 + quote.indexOf('6');
  const content = {
    curated: { indicators: [{ id: 'pilots', ...pilots, ...indicator }] },
    bundles: [{ id: 'a-plan', numerals: [{ start: at, end: at + 1, text: '6', class: numeral }] }],
    indicatorBundles: [{ id: 'pilots', absences: [{ ...row, document_id: 'a-plan' }] }],
  };
  return absencesTrue.check(content as unknown as CheckInput).map(({ message }) => message);
}

test('a number that only sizes a group states nothing', () => {
  const quote = '推进市儿童医院等6家现代医院管理制度试点医院工作';
  expect(problems({}, quote, 'name')).toEqual([]);
  expect(problems({}, quote, 'default')).toEqual([
    'here is said to state no number, its quote prints “6家现代医院管理制度试点医院”',
  ]);
});

test.each([
  [{ wide_terms: ['试点'] }, 'the wide term “试点” is none of the terms'],
  [
    { further_terms: ['省级现代医院管理制度试点医院'] },
    'the further term “省级现代医院管理制度试点医院” holds a term that is looked for anyway',
  ],
  [{ further_terms: [], wide_terms: pilots.terms }, 'no term is left to look for'],
])('idle terms: %j', (indicator, message) => expect(problems(indicator, '', 'name')).toEqual([message]));
