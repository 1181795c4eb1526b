import { isPlanDue, sayPlanEnd } from '../domain/due-basis.ts';
import { splitAtMarks, stripMarks } from '../domain/mark-value.ts';
import { MONTH_NAMES_EN } from '../domain/month-names.ts';
import { phraseMarkedZh } from '../domain/phrase-statement.ts';
import { phraseMarkedEn } from '../domain/phrase-statement-en.ts';
import { phraseValueEn } from '../domain/phrase-value.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Lang } from './lang.ts';

/** Digits with thousands separators, the same in both languages and on every machine. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const WORDS = {
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
} as const;

/** A count at the head of a sentence: in words up to ten. */
export function spellCount(count: number, lang: Lang): string {
  return WORDS[lang][count] ?? formatNumber(count);
}

/** `2025`, `2025-12` or `2019-08-14` for a reader. */
export function formatDate(date: string, lang: Lang): string {
  const [year = '', month, day] = date.split('-');
  if (lang === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day ? String(Number(day)) : '', month ? (MONTH_NAMES_EN[Number(month) - 1] ?? '') : '', year]
    .filter(Boolean)
    .join(' ');
}

const SUFFIX: Partial<Record<Statement['unit'], Record<Lang, string>>> = {
  percent: { zh: '%', en: '%' },
  percentage_point: { zh: ' 个百分点', en: ' percentage points' },
  permille: { zh: '‰', en: '‰' },
  per_100k: { zh: '/10万', en: ' per 100,000' },
  per_10k: { zh: '/万', en: ' per 10,000' },
  per_1k: { zh: '/千人', en: ' per 1,000' },
  years: { zh: ' 岁', en: ' years' },
  cny: { zh: ' 元', en: ' yuan' },
  km: { zh: ' 公里', en: ' km' },
  minutes: { zh: ' 分钟', en: ' minutes' },
};

const SIGN: Record<Statement['comparator'], string> = {
  eq: '',
  gte: '≥ ',
  gt: '> ',
  lte: '≤ ',
  lt: '< ',
  approx: '≈ ',
  range: '',
  change: '',
};

/** The normalised value with its bound and unit; the print stands beside it, never instead of it. */
export function formatValue(statement: Statement, lang: Lang): string {
  const { value_min: min, value_max: max, comparator, unit } = statement;
  const printed = statement.unit_zh ?? '';
  const fallback = lang === 'zh' && printed !== '' ? ` ${printed}` : '';
  const suffix = SUFFIX[unit]?.[lang] ?? fallback;
  // A grade is a name more than a number: 三级甲等.
  if (unit === 'grade') return lang === 'zh' ? statement.number_text : phraseValueEn(statement);
  if (min === null && max === null) return statement.number_text;
  const sign = comparator === 'change' ? changeSign(statement) : SIGN[comparator];
  const digits =
    min !== null && max !== null && min !== max
      ? `${formatNumber(min)}–${formatNumber(max)}`
      : formatNumber(min ?? max ?? 0);
  return `${sign}${digits}${suffix}`;
}

/**
 * The sentence in three: what stands before its value, the value, what follows. It is made anew with its value marked, for
 * the same digits may stand in its noun or its date; nothing is marked where the rules make another sentence by now.
 */
export function splitAtValue(statement: Statement, lang: Lang): [string, string, string] {
  const sentence = lang === 'zh' ? statement.sentence_zh : statement.sentence_en;
  const phrase = lang === 'zh' ? phraseMarkedZh : phraseMarkedEn;
  const marked = ([null, 'proposal'] as const)
    .map((speaker) => phrase(statement, speaker))
    .find((each) => stripMarks(each) === sentence);
  return splitAtMarks(marked ?? sentence);
}

function changeSign(statement: Statement): string {
  const way = statement.direction === 'decrease' ? '−' : '+';
  if (statement.value_max === null) return `≥ ${way}`;
  if (statement.value_min === null) return `≤ ${way}`;
  return way;
}

/** The date of a statement for a reader; that it is only the end of the plan’s period is said with it. */
export function formatWhen(statement: Statement, lang: Lang): string | null {
  const date = dateOf(statement);
  if (date === null) return null;
  const said = formatDate(date, lang);
  return statement.kind !== 'achieved' && isPlanDue(statement) ? sayPlanEnd(said, lang) : said;
}

/** The date that bears on a statement: deadline of a target or norm, time of a fact. */
export function dateOf(statement: Statement): string | null {
  return statement.kind === 'achieved' ? statement.as_of : statement.due;
}
