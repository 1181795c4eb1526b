import type { Statement } from '../../../src/schemas/statement.ts';
import { showNumber } from './figures.ts';
import { nounInEnglish } from './nouns.ts';
import type { Finding, TextCheck } from './text-check.ts';

interface Range {
  readonly holds: (s: Statement) => boolean;
  readonly low: number;
  readonly high: number;
  readonly zh: string;
  readonly en: string;
}

const SHARE = /率|比例|占比|比重|素养水平|覆盖|满意度/;
/** What is counted in percent and may pass 100. */
const OPEN = /增长|增速|增幅|使用率|周转|人口的|完成率|发展速度/;

/** What a quantity can be at all, whatever the place. */
const RANGES: readonly Range[] = [
  {
    holds: (s) => s.unit === 'percent' && SHARE.test(s.noun_zh) && !OPEN.test(s.noun_zh),
    low: 0,
    high: 100,
    zh: '百分比',
    en: 'shares',
  },
  {
    holds: (s) => s.unit === 'permille' && /率/.test(s.noun_zh),
    low: 0,
    high: 1000,
    zh: '千分率',
    en: 'rates per thousand',
  },
  {
    holds: (s) => s.unit === 'ratio' && /性别比/.test(s.noun_zh),
    low: 90,
    high: 130,
    zh: '出生人口性别比',
    en: 'sex ratios at birth',
  },
  {
    holds: (s) => s.unit === 'years' && /预期寿命/.test(s.noun_zh),
    low: 30,
    high: 95,
    zh: '预期寿命',
    en: 'life expectancies',
  },
];

/** Shares within 0 and 100, ratios and ages within what can be: judged by the printed digits, before any repair. */
export const valueInRange: TextCheck = {
  name: 'value-in-range',
  run(view) {
    return RANGES.flatMap((range) => {
      const all = view.statements.filter(
        (s) => s.comparator !== 'change' && !s.worded && range.holds(s) && printedNumbers(s).length > 0,
      );
      const outside = all.filter((s) => printedNumbers(s).some((n) => n < range.low || n > range.high));
      const inside = all.filter((s) => !outside.includes(s));
      const findings: Finding[] = outside.map((s) => failOne(s, range));
      if (inside.length > 0) findings.push(passAll(inside, range, outside.length > 0));
      return findings;
    });
  },
};

function printedNumbers(s: Statement): number[] {
  return (s.number_text.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

function failOne(s: Statement, range: Range): Finding {
  const printed = printedNumbers(s).find((n) => n < range.low || n > range.high) ?? 0;
  const repaired = s.corrections.length > 0;
  return {
    result: 'failed',
    statements: [s],
    computation: printed > range.high ? `${printed} > ${range.high}` : `${printed} < ${range.low}`,
    note_zh: `“${s.noun_zh}”印作${s.number_text}，${range.zh}不可能如此${repaired ? '；读法见相关更正' : '，仅凭文本无法判定正确数值'}。`,
    note_en: `${nounInEnglish(s)} is printed as ${printed}, outside the possible range of ${range.en}${repaired ? '; for the reading see the correction' : '; the right value the text cannot decide'}.`,
    fault: repaired ? null : 'transcription',
  };
}

function passAll(inside: readonly Statement[], range: Range, rest: boolean): Finding {
  const numbers = inside.flatMap(printedNumbers);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return {
    result: 'passed',
    statements: inside,
    computation: `${range.low} ≤ ${showNumber(least, 4)} … ${showNumber(most, 4)} ≤ ${range.high}`,
    note_zh: `${rest ? '其余' : ''}${range.zh}共${inside.length}处，均在可能范围内。`,
    note_en: `${rest ? 'All other' : 'All'} ${range.en} (${inside.length}) lie within what is possible.`,
    fault: null,
  };
}
