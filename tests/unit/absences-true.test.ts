import { expect, test } from 'vitest';
import { countOf } from '../../scripts/checks/absences-true.ts';

const pilots = { terms: ['现代医院管理制度试点医院'], unit: 'count' as const };

test.each([
  ['推进市儿童医院等6家国家和省级现代医院管理制度试点医院工作', '6家国家和省级现代医院管理制度试点医院'],
  ['两所现代医院管理制度试点医院', '两所现代医院管理制度试点医院'],
  ['推进现代医院管理制度试点医院工作,完成16项改革任务', null],
  ['完成16项改革任务,推进现代医院管理制度试点医院工作', null],
])('%s', (quote, printed) => expect(countOf(quote, pilots)).toBe(printed));

test('what is only listed by name is not counted', () => {
  expect(countOf('2家医院按病种分值付费', { terms: ['按病种分值付费'], unit: 'other' })).toBeNull();
});
