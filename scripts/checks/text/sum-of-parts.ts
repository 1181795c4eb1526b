import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { showNumber, singleValue } from './figures.ts';
import { nounInEnglish, unitsAgree } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** A医院3家、B医院5家,共8家. */
const TOTAL_BEHIND = /^(?:总共|合计|共计|总计|共)(?:有|为|达)?$/;
/** 共8家:A医院3家、B医院5家; 分别为. */
const PARTS_BEHIND = /^[^,，;。]{0,12}(?:[:：]|分为|由|即)|[,，](?:分别为|分别是|即)/;

/** Parts that a text gives in full add up to the total that it gives. */
export const sumOfParts: TextCheck = {
  name: 'sum-of-parts',
  run: (view) => view.statements.flatMap((total) => checkTotal(view, total)),
};

const isPart = (s: Statement, total: Statement): boolean =>
  unitsAgree(s, total) && s.kind === total.kind && s.comparator !== 'change' && s.per_value === null && !s.worded;

function checkTotal(view: DocumentView, total: Statement): Finding[] {
  if (total.unit !== 'count' && total.unit !== 'cny') return [];
  if (TOTAL_BEHIND.test(view.clauseBefore(total)) && !/其中/.test(view.before(total))) {
    const parts = listFrom(view, view.earlierInSentence(total).toReversed(), total);
    if (parts.length > 1) return [judge(total, fitting(parts, total).reverse())];
  }
  const parts = listFrom(view, view.laterInSentence(total), total);
  const lead = parts[0] ? view.between(total, parts[0]) : '';
  if (parts.length < 2 || !PARTS_BEHIND.test(lead) || /其中|等/.test(lead)) return [];
  return [judge(total, fitting(parts, total))];
}

/** The parts next to a total, as far as a list goes on: 3个县建成5个中心、7个站,共12个 lists 5 and 7. */
function listFrom(view: DocumentView, nearest: readonly Statement[], total: Statement): Statement[] {
  const parts: Statement[] = [];
  for (const s of nearest) {
    const last = parts.at(-1);
    if (!isPart(s, total)) break;
    if (last && !/[、,，和及]/.test(last.number_start < s.number_start ? view.between(last, s) : view.between(s, last)))
      break;
    parts.push(s);
  }
  return parts;
}

/** The parts nearest to the total that add up to it; all of them where none do. */
function fitting(parts: readonly Statement[], total: Statement): Statement[] {
  const printed = singleValue(total);
  let sum = 0;
  for (const [i, part] of parts.entries()) {
    sum += singleValue(part) ?? Number.NaN;
    if (i > 0 && sum === printed) return parts.slice(0, i + 1);
  }
  return [...parts];
}

function judge(total: Statement, parts: readonly Statement[]): Finding {
  const [zh, en] = [total.noun_zh, nounInEnglish(total)];
  const values = parts.map(singleValue).filter((v) => v !== null);
  const printed = singleValue(total);
  const statements = [...parts, total];
  if (values.length < parts.length || printed === null) {
    return {
      result: 'undecidable',
      statements,
      computation: `${parts.map((p) => p.number_text).join(' + ')} ~ ${total.number_text}`,
      note_zh: `“${zh}”的各部分或合计只印出界限，不能核算。`,
      note_en: `The parts or the total of ${en} are only bounds, so the sum cannot be worked out.`,
      fault: null,
    };
  }
  const sum = values.reduce((a, b) => a + b, 0);
  const passed = Math.abs(sum - printed) < 1e-6;
  return {
    result: passed ? 'passed' : 'failed',
    statements,
    computation: `${values.map((v) => showNumber(v)).join(' + ')} = ${showNumber(sum)}${passed ? '' : ` ≠ ${total.number_text}`}`,
    note_zh: `“${zh}”的各部分之和与印出的合计${passed ? '相符' : '不符；哪个数字有误仅凭文本无法判定'}。`,
    note_en: passed
      ? `The parts of ${en} add up to the printed total.`
      : `The parts of ${en} do not add up to the printed total; which number is wrong the text cannot decide.`,
    fault: passed ? null : 'arithmetic',
  };
}
