import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { showNumber, singleValue } from './figures.ts';
import { nounInEnglish } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** The clause of the growth opens with a comparison or its verb, and names no subject of its own. */
const GROWTH_CLAUSE = /^(?:均|都|又|并|且)?(?:分别)?(?:较|比|与|同比|环比|年均|净|新|增|减|下降|上升|提高|降低)/;
const BASE_YEAR = /(?:较|比|与)(\d{4})年/;

/** Growth beside the level that it led to: the level that it implies for the start must be possible. */
export const growthFromLevel: TextCheck = {
  name: 'growth-from-level',
  run(view) {
    return pairGrowth(view).flatMap(({ level, growth }) => judge(view, level, growth));
  },
};

interface Pair {
  readonly level: Statement;
  readonly growth: Statement;
}

function pairGrowth(view: DocumentView): Pair[] {
  const pairs: Pair[] = [];
  const done = new Set<Statement>();
  for (const growth of view.statements) {
    if (growth.comparator !== 'change' || done.has(growth)) continue;
    const clause = view.clauseBefore(growth);
    if (!GROWTH_CLAUSE.test(clause)) continue;
    const levels = view.earlierInSentence(growth).filter((s) => s.comparator !== 'change' && isLevelFor(s, growth));
    if (/分别/.test(clause)) {
      const run = changesInRow(view, growth);
      for (const s of run) done.add(s);
      const matched = levels.slice(-run.length);
      if (matched.length === run.length)
        pairs.push(...matched.flatMap((level, i): Pair[] => (run[i] ? [{ level, growth: run[i] }] : [])));
      continue;
    }
    const level = levels.at(-1);
    if (level) pairs.push({ level, growth });
  }
  return pairs;
}

function isLevelFor(level: Statement, growth: Statement): boolean {
  if (level.kind !== growth.kind || level.worded || singleValue(level) === null) return false;
  if (growth.unit === 'percent') return level.unit === 'count' || level.unit === 'cny';
  if (growth.unit === 'percentage_point') return level.unit === 'percent';
  return level.unit === growth.unit && level.unit_zh === growth.unit_zh;
}

/** 分别增长30.8%、39.4%、40.9%: the changes that only signs separate. */
function changesInRow(view: DocumentView, first: Statement): Statement[] {
  const row = [first];
  for (const next of view.laterInSentence(first)) {
    const last = row.at(-1) ?? first;
    if (next.comparator !== 'change' || next.unit !== first.unit || !/^[、,，.和及]*$/.test(view.between(last, next)))
      break;
    row.push(next);
  }
  return row;
}

function judge(view: DocumentView, level: Statement, growth: Statement): Finding[] {
  const [now, change] = [singleValue(level), singleValue(growth)];
  if (now === null || change === null) return [];
  const sign = growth.direction === 'decrease' ? -1 : 1;
  const relative = growth.unit === 'percent';
  if (relative && sign < 0 && change === 100) return [];
  const start = relative ? now / (1 + (sign * change) / 100) : now - sign * change;
  const operator = sign > 0 ? '−' : '+';
  const formula = relative
    ? `${showNumber(now)} ÷ (1 ${sign > 0 ? '+' : '−'} ${showNumber(change)}%) = ${showNumber(start, 0)}`
    : `${showNumber(now)} ${operator} ${showNumber(change)} = ${showNumber(start)}`;
  const possible = start >= 0 && (growth.unit !== 'percentage_point' || start <= 100);
  const printed = possible ? findPrintedStart(view, level, growth) : null;
  const year = BASE_YEAR.exec(view.before(growth))?.[1];
  const [whenZh, whenEn] = year ? [`${year}年`, `in ${year}`] : ['基期', 'at the start'];
  const [zh, en] = [level.noun_zh, nounInEnglish(level)];
  if (printed) return [compareStart(printed, level, growth, formula, start)];
  return [
    possible
      ? {
          result: 'passed',
          statements: [level, growth],
          computation: formula,
          note_zh: `由“${zh}”的水平与增减量推得${whenZh}为${showNumber(start, 0)}，数值可能；${whenZh}的水平原文未印，不能进一步核对。`,
          note_en: `Level and change of ${en} imply ${showNumber(start, 0)} ${whenEn}, which is possible; the earlier level is not printed, so nothing more can be checked.`,
          fault: null,
        }
      : {
          result: 'failed',
          statements: [level, growth],
          computation: formula,
          note_zh: `“${zh}”的增减量与印出的水平不能同时成立：推得${whenZh}为${showNumber(start)}。`,
          note_en: `The change in ${en} and the printed level cannot both hold: they imply ${showNumber(start)} ${whenEn}.`,
          fault: 'arithmetic',
        },
  ];
}

/** The level of the base year, where the text prints it too. */
function findPrintedStart(view: DocumentView, level: Statement, growth: Statement): Statement | null {
  const year = BASE_YEAR.exec(view.before(growth))?.[1];
  if (!year || level.indicator_id === null) return null;
  return (
    view.statements.find(
      (s) =>
        s !== level &&
        s.kind === level.kind &&
        s.indicator_id === level.indicator_id &&
        s.unit === level.unit &&
        s.scope_zh === level.scope_zh &&
        s.as_of?.slice(0, 4) === year &&
        singleValue(s) !== null,
    ) ?? null
  );
}

function compareStart(
  printed: Statement,
  level: Statement,
  growth: Statement,
  formula: string,
  start: number,
): Finding {
  const before = singleValue(printed) ?? 0;
  const passed = Math.abs(before - start) <= Math.max(0.5, Math.abs(start) * (growth.unit === 'percent' ? 0.001 : 0));
  return {
    result: passed ? 'passed' : 'failed',
    statements: [printed, level, growth],
    computation: `${formula} ${passed ? '=' : '≠'} ${printed.number_text}`,
    note_zh: `由“${level.noun_zh}”的增减量推得的基期水平与印出的${passed ? '相符' : '不符'}。`,
    note_en: `The earlier level that the change in ${nounInEnglish(level)} implies ${passed ? 'is' : 'is not'} the one printed.`,
    fault: passed ? null : 'arithmetic',
  };
}
