import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { showNumber, singleValue } from './figures.ts';
import { nounInEnglish } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

const FROM = /(?:从|由)(?:原来的|原先的|\d{4}年的?)?$/;
const UP = /(?:提高|提升|扩大|增加|增长|上升|拓展|扩展|增至|升至)(?:到|至|为)?$/;
const DOWN = /(?:降低|下降|减少|缩短|缩减|压缩|降至|减至)(?:到|至|为)?$/;

/** 从9种扩大至30种: the second number lies on the side that the verb says. */
export const changeFromTo: TextCheck = {
  name: 'change-from-to',
  run(view) {
    return view.statements.flatMap((to) => {
      const from = view.earlierInSentence(to).at(-1);
      return from && FROM.test(view.before(from)) ? judge(view, from, to) : [];
    });
  },
};

function judge(view: DocumentView, from: Statement, to: Statement): Finding[] {
  const verb = view.between(from, to);
  const [a, b] = [singleValue(from), singleValue(to)];
  const up = UP.test(verb);
  if (a === null || b === null || from.unit !== to.unit || (!up && !DOWN.test(verb))) return [];
  const passed = up ? b > a : b < a;
  return [
    {
      result: passed ? 'passed' : 'failed',
      statements: [from, to],
      computation: `${showNumber(a)} ${b > a ? '<' : b < a ? '>' : '='} ${showNumber(b)}`,
      note_zh: `“${to.noun_zh}”由${from.number_text}到${to.number_text}，与“${verb}”${passed ? '相符' : '不符'}。`,
      note_en: `${capitalise(nounInEnglish(to))}: from ${showNumber(a)} to ${showNumber(b)} ${passed ? 'agrees' : 'does not agree'} with the printed verb (“${verb}”).`,
      fault: passed ? null : 'arithmetic',
    },
  ];
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
