import type { Statement, Unit } from '../schemas/statement.ts';
import { phraseBaseEn, phraseBaseZh, whomEn } from './phrase-base.ts';

type Valued = Pick<
  Statement,
  | 'comparator'
  | 'direction'
  | 'value_min'
  | 'value_max'
  | 'unit'
  | 'unit_zh'
  | 'per_value'
  | 'per_zh'
  | 'number_text'
  | 'noun_zh'
  | 'worded'
>;

/** A value cut apart, so that a sentence can set its verb where the language wants it. */
export interface ValueZh {
  /** 至少, 不少于, 超过, 约: stands before the number and takes the place of a verb. */
  readonly bound: string;
  /** The number with its unit and what follows them: 70%以上, 40余名, 2000万元. */
  readonly amount: string;
}

const NUMBERS = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4, useGrouping: true }),
};

/** A number with its scale behind it: 370 + 万 where the print or its table head counts in 万, else the plain number. */
function numberZh(value: number, printed: string): { digits: string; scale: string } {
  const plain = printed.replace(/[\s,，]/g, '');
  const by = /\d/.test(plain) ? scaleOf(value, plain) : value >= 1e8 ? 1e8 : value >= 1e4 ? 1e4 : 1;
  return { digits: NUMBERS.zh.format(value / by), scale: by === 1e8 ? '亿' : by === 1e4 ? '万' : '' };
}

/** How many times its print the value is: 2000万元 → 1e4, and 25.6 under a head (亿元) → 1e8. */
const scaleOf = (value: number, printed: string): number =>
  [1e8, 1e4].find((scale) =>
    [...printed.matchAll(/\d+(?:\.\d+)?/g)].some(([n]) => Math.abs(Number(n) * scale - value) < value * 1e-9),
  ) ?? 1;

/** Printed forms that say more than their number: 三分之一, 九成, 半数, 翻一番, 三级甲等, 1:1.6. */
const isFixedForm = (s: Valued): boolean =>
  s.unit === 'grade' ||
  /[成半倍番]|分之/.test(s.number_text) ||
  (s.unit === 'ratio' && /\d[:：比]\d/.test(s.number_text));

/** The value in Chinese: as printed in scale and bound, normalised where the print is damaged or only worded. */
export function phraseValueZh(s: Valued): ValueZh {
  if (isFixedForm(s)) return { bound: '', amount: s.number_text };
  const low = s.value_min === null ? null : numberZh(s.value_min, s.number_text);
  const high = s.value_max === null ? null : numberZh(s.value_max, s.number_text);
  const unit = unitZh(s);
  const between = /之间$/.test(s.number_text) ? '之间' : '';
  const worded = s.worded ? `（原文为“${s.number_text}”）` : '';
  const base = phraseBaseZh(s);
  const { bound, suffix } = boundZh(s);
  const single = low ?? high;
  if (single === null) return { bound, amount: s.number_text };
  const span =
    low !== null && high !== null && s.value_min !== s.value_max
      ? `${low.digits}${low.scale === high.scale ? '' : low.scale}—${high.digits}`
      : single.digits;
  const { scale } = high ?? single;
  // 40余名, 1100多万元, 21万余份: 余 stands before the unit, and before the scale where the print has it so.
  if (suffix === '余' || suffix === '多') {
    const scaled = /[万亿][余多]/.test(s.number_text) ? `${scale}${suffix}` : `${suffix}${scale}`;
    return { bound: '', amount: `${base}${span}${scaled}${unit}` };
  }
  return { bound, amount: `${base}${span}${scale}${unit}${between}${worded}${suffix}` };
}

/** The comparator in the words of the print, or in plain ones where the print has a sign or none. */
function boundZh(s: Valued): { bound: string; suffix: string } {
  const printed = s.number_text;
  const counted = s.unit === 'count' || s.unit === 'cny' || s.unit === 'ratio';
  const word = /不少于|不低于|不超过|不高于|不多于|至少|至多|最多|超过|低于|不足/.exec(printed)?.[0] ?? '';
  const behind = /以上|以下|以内|左右|上下/.exec(printed)?.[0] ?? '';
  const open = s.comparator === 'change' ? changeBound(s) : s.comparator;
  switch (open) {
    case 'gte':
      if (/以上/.test(behind)) return { bound: '', suffix: '以上' };
      return { bound: /不少于|不低于|至少/.test(word) ? word : counted ? '至少' : '不低于', suffix: '' };
    case 'gt':
      return { bound: /[余多]/.test(printed) ? '' : '超过', suffix: /[余多]/.exec(printed)?.[0] ?? '' };
    case 'lte':
      if (/以下|以内/.test(behind)) return { bound: '', suffix: behind };
      return { bound: /不超过|不高于|不多于|至多|最多/.test(word) ? word : '不超过', suffix: '' };
    case 'lt':
      return { bound: /不足/.test(word) ? '不足' : '低于', suffix: '' };
    case 'approx':
      if (/左右|上下/.test(behind)) return { bound: '', suffix: behind };
      return { bound: /^近/.test(printed) ? '近' : '约', suffix: '' };
    case 'eq':
    case 'range':
    case 'change':
      return { bound: '', suffix: '' };
  }
}

const changeBound = (s: Valued): 'gte' | 'lte' | 'change' =>
  s.value_min !== null && s.value_max === null
    ? 'gte'
    : s.value_min === null && s.value_max !== null
      ? 'lte'
      : 'change';

/** Units that the editors’ form replaces, because a copy may have damaged the print: %o, %。 */
const SIGNS_ZH: Partial<Record<Unit, string>> = {
  percent: '%',
  percentage_point: '个百分点',
  permille: '‰',
  per_100k: '/10万',
};
const WORDS_ZH: Partial<Record<Unit, string>> = { years: '岁', cny: '元', km: '公里', minutes: '分钟' };

const unitZh = (s: Valued): string =>
  SIGNS_ZH[s.unit] ??
  ((s.unit_zh ?? '').replace(/^[万亿千百]+(?=[人例份户张元公平])/, '').replace(/\uE000/g, '') ||
    WORDS_ZH[s.unit] ||
    '');

const UNIT_EN: Readonly<Record<Unit, string>> = {
  percent: '%',
  percentage_point: ' percentage points',
  permille: '‰',
  per_100k: ' per 100,000',
  per_10k: ' per 10,000 people',
  per_1k: ' per 1,000 people',
  years: ' years',
  count: '',
  cny: ' yuan',
  km: ' km',
  minutes: ' minutes',
  ratio: '',
  grade: '',
  other: '',
};

/** 三级甲等 → grade 3, class A; 5级 → grade 5; B++以上 → B++ or above. */
export function phraseGradeEn(
  s: Pick<Valued, 'value_min' | 'value_max' | 'comparator' | 'number_text' | 'unit_zh'>,
): string {
  const value = s.value_min ?? s.value_max;
  const above = s.comparator === 'gte' ? ' or above' : '';
  if (value === null) return `${/[A-E]\+*/.exec(s.number_text)?.[0] ?? s.number_text}${above}`;
  const printed = /[甲乙丙]/.exec(`${s.number_text}${s.unit_zh ?? ''}`)?.[0];
  const class_ = printed === '甲' ? ', class A' : printed === '乙' ? ', class B' : printed === '丙' ? ', class C' : '';
  return `grade ${value}${class_}${above}`;
}

/** The value as an English reader expects it: “at least 70%”, “3 to 5”, “an increase of 11.15%”. */
export function phraseValueEn(s: Valued): string {
  if (s.unit === 'grade') return phraseGradeEn(s);
  const format = (value: number): string => NUMBERS.en.format(value);
  const low = s.value_min === null ? null : format(s.value_min);
  const high = s.value_max === null ? null : format(s.value_max);
  const unit = UNIT_EN[s.unit].replace(/s$/, low === '1' && high === '1' ? '' : 's').replace(/people$/, whomEn(s));
  const pair =
    s.unit === 'ratio' ? /\d+(?:\.\d+)?[:：]\d+(?:\.\d+)?/.exec(s.number_text)?.[0].replace('：', ':') : null;
  const one = (value: string | null): string => `${pair ?? value ?? ''}${unit}`;
  const counted = s.unit === 'count';
  const bounded = (): string => {
    if (low !== null && high !== null) return low === high ? one(low) : `${low} to ${high}${unit}`;
    if (low !== null) return `at least ${one(low)}`;
    return high === null ? s.number_text : `no more than ${one(high)}`;
  };
  const base = phraseBaseEn(s);
  switch (s.comparator) {
    case 'eq':
    case 'range':
      return `${bounded()}${base}${s.worded ? ' (stated in words)' : ''}`;
    case 'gte':
      return `at least ${one(low)}${base}`;
    case 'gt':
      return `more than ${one(low)}${base}`;
    case 'lte':
      return `no more than ${one(high)}${base}`;
    case 'lt':
      return `${counted ? 'fewer than' : 'below'} ${one(high)}${base}`;
    case 'approx':
      return `about ${bounded()}${base}`;
    case 'change':
      return `${s.direction === 'decrease' ? 'a decrease' : 'an increase'} of ${bounded()}${base}`;
  }
}
