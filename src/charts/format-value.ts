import { isPlanDue, sayPlanEnd } from '../domain/due-basis.ts';
import { phraseGradeEn } from '../domain/phrase-value.ts';
import type { Comparator, Unit } from '../schemas/statement.ts';
import type { ChartLanguage, ChartStatement } from './chart.ts';
import { chartWords } from './words.ts';

export type ChartValue = Pick<
  ChartStatement,
  'comparator' | 'direction' | 'value_min' | 'value_max' | 'unit' | 'unit_zh' | 'per_value' | 'per_zh' | 'number_text'
>;

const SIGNS: Record<Comparator, string> = {
  eq: '',
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  approx: '≈',
  range: '',
  change: '',
};

/** In words: a cell of a table that begins with a plus is a formula to a spreadsheet. */
export const CHANGES: Record<ChartLanguage, Record<'increase' | 'decrease', string>> = {
  zh: { increase: '增', decrease: '减' },
  en: { increase: 'up ', decrease: 'down ' },
};

const SUFFIXES: Record<ChartLanguage, Partial<Record<Unit, string>>> = {
  zh: {
    percent: '%',
    percentage_point: '个百分点',
    permille: '‰',
    per_100k: '/10万',
    per_10k: '/万',
    per_1k: '/千人',
    years: '岁',
    cny: '元',
    km: '公里',
    minutes: '分钟',
  },
  en: {
    percent: '%',
    percentage_point: ' points',
    permille: '‰',
    per_100k: '/100,000',
    per_10k: '/10,000',
    per_1k: '/1,000',
    years: ' years',
    cny: ' yuan',
    km: ' km',
    minutes: ' min',
  },
};

/** 20,000,000 is 2,000万 in Chinese and 20 million in English. */
function formatMagnitude(value: number, language: ChartLanguage): string {
  const { number } = chartWords[language];
  if (language === 'zh') {
    if (value >= 1e8) return `${number(value / 1e8)}亿`;
    return value >= 1e4 ? `${number(value / 1e4)}万` : number(value);
  }
  return value >= 1e6 ? `${number(value / 1e6)} million` : number(value);
}

export function formatUnit(value: ChartValue, language: ChartLanguage): string {
  if (value.unit === 'grade') return '';
  const suffix = SUFFIXES[language][value.unit];
  if (suffix !== undefined) return suffix;
  return language === 'zh' && value.unit_zh !== null && value.unit !== 'ratio' ? value.unit_zh : '';
}

/** A unit that stands alone: 每千人, per 1,000. */
export function describeUnit(value: ChartValue, language: ChartLanguage): string {
  const unit = formatUnit(value, language).trim();
  return unit.startsWith('/') ? `${language === 'zh' ? '每' : 'per '}${unit.slice(1)}` : unit;
}

function formatNumber(amount: number, value: ChartValue, language: ChartLanguage): string {
  if (value.unit !== 'ratio') return formatMagnitude(amount, language);
  if (value.per_value === null) {
    const isPair = /[:：比]/.test(value.number_text);
    return `${isPair ? '1:' : ''}${chartWords[language].number(amount)}`;
  }
  return `${chartWords[language].number(amount)}/${formatMagnitude(value.per_value, language)}`;
}

/** A value with its bound sign and its unit: `≥70%`, `<15/10万`, `3–5名`. */
export function formatValue(value: ChartValue, language: ChartLanguage): string {
  const { value_min: low, value_max: high } = value;
  // 三级甲等 is a name: 3 alone would say less than the print.
  if (value.unit === 'grade') return language === 'zh' ? value.number_text : phraseGradeEn(value);
  const unit = formatUnit(value, language);
  const print = (amount: number): string => formatNumber(amount, value, language);
  if (low === null && high === null) return value.number_text;
  if (value.comparator === 'change') {
    const bound = low === null ? '≤' : high === null ? '≥' : '';
    return `${CHANGES[language][value.direction ?? 'increase']}${bound}${print(low ?? high ?? 0)}${unit}`;
  }
  if (value.comparator === 'range' && low !== null && high !== null) return `${print(low)}–${print(high)}${unit}`;
  return `${SIGNS[value.comparator]}${print(low ?? high ?? 0)}${unit}`;
}

/** Where a value stands on an axis; null for a change and for a grade, which stand on none. */
export function readPosition(value: ChartValue): number | null {
  return value.comparator === 'change' || value.unit === 'grade' ? null : (value.value_min ?? value.value_max);
}

/** `2025-12` as it is said: 2025年12月, December 2025. */
export function formatMonth(date: string, language: ChartLanguage): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return language === 'zh' ? `${year}年` : year;
  return language === 'zh' ? `${year}年${Number(month)}月` : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** A deadline, or the end of the plan’s period that stands for one and is said to. */
export function formatDue(
  statement: Pick<ChartStatement, 'due' | 'due_basis'>,
  language: ChartLanguage,
): string | null {
  if (statement.due === null) return null;
  const due = formatMonth(statement.due, language);
  return isPlanDue(statement) ? sayPlanEnd(due, language) : due;
}

/** Behind a value whose place on an axis of years is only the end of a plan’s period. */
export const PLAN_SIGN = '*';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
