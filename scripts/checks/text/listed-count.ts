import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { nounInEnglish } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** 市儿童医院、市第三医院等6家: a list that ends in 等 names at most as many as the number says. */
export const listedCount: TextCheck = {
  name: 'listed-count',
  run: (view) => view.statements.flatMap((s) => checkList(view, s)),
};

function checkList(view: DocumentView, s: Statement): Finding[] {
  if (s.unit !== 'count' || s.comparator === 'change' || s.value_max === null) return [];
  const list = /([^,，.;:：()]*)等$/.exec(view.before(s))?.[1];
  if (!list?.includes('、') || /\d/.test(list)) return [];
  const items = list.split('、').filter((item) => item.length > 1);
  const passed = items.length <= s.value_max;
  const en = nounInEnglish(s);
  return [
    {
      result: passed ? 'passed' : 'failed',
      statements: [s],
      computation: `${items.length} ${passed ? '≤' : '>'} ${s.value_max}`,
      note_zh: `“${s.noun_zh}”之前列举${items.length}项，${passed ? '不超过' : '多于'}印出的${s.number_text}。`,
      note_en: `${items.length} are listed by name before ${en}, ${passed ? 'no more than' : 'more than'} the printed ${s.value_max}.`,
      fault: passed ? null : 'contradiction',
    },
  ];
}
