import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { boundsOf, showBound } from './figures.ts';
import { coreNoun, nounInEnglish, unitsAgree } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

const INTRODUCES_PART = /其中|包括|包含|含/;

/** 10家以上,其中三甲5家以上、三乙3家: no part exceeds its whole, nor do the parts together. */
export const partsWithinWhole: TextCheck = {
  name: 'parts-within-whole',
  run: (view) => view.statements.flatMap((whole) => checkWhole(view, whole)),
};

function checkWhole(view: DocumentView, whole: Statement): Finding[] {
  if (!isCount(whole)) return [];
  const parts: Statement[] = [];
  for (const next of view.laterInSentence(whole)) {
    if (!isCount(next) || !unitsAgree(next, whole) || next.kind !== whole.kind) break;
    const words = view.between(parts.at(-1) ?? whole, next);
    if (parts.length === 0 ? !INTRODUCES_PART.test(words) : /另有|此外|另外|同时|共|其中/.test(words)) break;
    parts.push(next);
  }
  return parts.length === 0 ? [] : [judge(whole, parts)];
}

const isCount = (s: Statement): boolean =>
  (s.unit === 'count' || s.unit === 'cny') && s.comparator !== 'change' && s.per_value === null && !s.worded;

/** 三甲医院 is a kind of 三级医院; 中心 among 县 is not. */
function isKindOf(part: Statement, whole: Statement): boolean {
  return coreNoun(part.noun_zh).slice(-2) === coreNoun(whole.noun_zh).slice(-2);
}

function judge(whole: Statement, parts: readonly Statement[]): Finding {
  const limit = boundsOf(whole).high;
  const least = parts.map((p) => Math.max(0, p.value_min ?? 0));
  const sum = least.reduce((a, b) => a + b, 0);
  const tooLarge = parts.some((part) => (part.value_min ?? 0) > limit && isKindOf(part, whole));
  const result = tooLarge ? 'failed' : sum > limit ? 'undecidable' : 'passed';
  const [zh, en] = [whole.noun_zh, nounInEnglish(whole)];
  const bound = whole.value_max ?? whole.value_min ?? 0;
  const sign = sum <= bound ? '≤' : '>';
  const notes = {
    passed: [`“${zh}”的各组成部分不超过总数。`, `The stated parts of ${en} do not exceed the whole.`],
    failed: [
      `“${zh}”有一个组成部分大于总数，哪个数字有误仅凭文本无法判定。`,
      `A stated part of ${en} is larger than the whole; which number is wrong the text cannot decide.`,
    ],
    undecidable: [
      `“${zh}”的各组成部分合计大于总数；各部分可能有重叠，或所计不是同一对象，无法判定。`,
      `The stated parts of ${en} add up to more than the whole; they may overlap or count other things, so this cannot be decided.`,
    ],
  } as const;
  return {
    result,
    statements: [whole, ...parts],
    computation: `${parts.map(showBound).join(' + ')}${parts.length > 1 ? ` → ${sum}` : ''} ${sign} ${bound}`,
    note_zh: notes[result][0],
    note_en: notes[result][1],
    fault: result === 'failed' ? 'arithmetic' : null,
  };
}
