import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { roundingOf, showNumber, singleValue } from './figures.ts';
import { nounInEnglish } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** 分别占60%、30%、10%: shares of one whole together make at most 100. */
export const sharesSum: TextCheck = {
  name: 'shares-sum',
  run: (view) => view.statements.flatMap((first) => checkRun(view, first)),
};

function checkRun(view: DocumentView, first: Statement): Finding[] {
  if (!isShare(first) || !/分别占|占比分别|比例分别占/.test(view.clauseBefore(first))) return [];
  const row = [first];
  for (const next of view.laterInSentence(first)) {
    const last = row.at(-1) ?? first;
    if (!isShare(next) || !/^[、,，和及]*$/.test(view.between(last, next))) break;
    row.push(next);
  }
  if (row.length < 2) return [];
  const values = row.map((s) => singleValue(s) ?? 0);
  const sum = values.reduce((a, b) => a + b, 0);
  const slack = row.reduce((total, s) => total + roundingOf(s), 0);
  const passed = sum <= 100 + slack + 1e-9;
  const [zh, en] = [first.noun_zh, nounInEnglish(first)];
  return [
    {
      result: passed ? 'passed' : 'failed',
      statements: row,
      computation: `${values.map((v) => `${showNumber(v)}%`).join(' + ')} = ${showNumber(sum)}%`,
      note_zh: passed ? `“${zh}”等各占比合计不超过100%。` : `“${zh}”等各占比合计超过100%，不可能。`,
      note_en: passed
        ? `The shares of ${en} and the others together do not exceed 100%.`
        : `The shares of ${en} and the others together exceed 100%, which cannot be.`,
      fault: passed ? null : 'arithmetic',
    },
  ];
}

const isShare = (s: Statement): boolean =>
  s.unit === 'percent' && s.comparator === 'eq' && !s.worded && singleValue(s) !== null;
