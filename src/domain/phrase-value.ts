import type { Statement, Unit } from '../schemas/statement.ts';

type Valued = Pick<
  Statement,
  'comparator' | 'direction' | 'value_min' | 'value_max' | 'unit' | 'unit_zh' | 'per_value' | 'per_zh' | 'number_text'
>;

const UNIT_EN: Readonly<Record<Unit, string>> = {
  percent: '%',
  percentage_point: ' percentage points',
  permille: '‰',
  per_100k: ' per 100,000',
  per_10k: ' per 10,000',
  per_1k: ' per 1,000',
  years: ' years',
  count: '',
  cny: ' yuan',
  km: ' km',
  minutes: ' minutes',
  ratio: '',
  grade: '',
  other: '',
};

const NUMBERS = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4, useGrouping: true }),
};
const number = (value: number, lang: 'zh' | 'en'): string => NUMBERS[lang].format(value);

/** 三级甲等 → grade 3, class A; 5级 → grade 5; B++以上 → B++ or above. */
function phraseGradeEn(s: Valued): string {
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
  const unit = UNIT_EN[s.unit];
  const low = s.value_min === null ? null : number(s.value_min, 'en');
  const high = s.value_max === null ? null : number(s.value_max, 'en');
  const one = (value: string | null): string => `${value ?? ''}${unit}`;
  const bounded = (): string => {
    if (low !== null && high !== null) return low === high ? one(low) : `${low} to ${high}${unit}`;
    if (low !== null) return `at least ${one(low)}`;
    return high === null ? s.number_text : `at most ${one(high)}`;
  };
  switch (s.comparator) {
    case 'eq':
    case 'range':
      return bounded();
    case 'gte':
      return `at least ${one(low)}`;
    case 'gt':
      return `more than ${one(low)}`;
    case 'lte':
      return `at most ${one(high)}`;
    case 'lt':
      return `less than ${one(high)}`;
    case 'approx':
      return `about ${bounded()}`;
    case 'change':
      return `${s.direction === 'decrease' ? 'a decrease' : 'an increase'} of ${bounded()}`;
  }
}

/** The value in Chinese: the print itself, but for worded coverage and repaired readings. */
export function phraseValueZh(s: Valued): string {
  const words: Partial<Record<Valued['comparator'], [string, string]>> = {
    gte: ['不低于', ''],
    gt: ['超过', ''],
    lte: ['不超过', ''],
    lt: ['低于', ''],
    approx: ['约', ''],
  };
  // 三级甲等 says more than its number.
  if (s.unit === 'grade') return s.number_text;
  const unit = unitZh(s);
  const low = s.value_min === null ? null : number(s.value_min, 'zh');
  const high = s.value_max === null ? null : number(s.value_max, 'zh');
  const span = low !== null && high !== null && low !== high ? `${low}—${high}` : (low ?? high ?? s.number_text);
  if (s.comparator === 'change') {
    const verb = s.direction === 'decrease' ? '下降' : '增加';
    const bound = low !== null && high === null ? '不少于' : low === null && high !== null ? '不超过' : '';
    return `${verb}${bound}${span}${unit}`;
  }
  return `${words[s.comparator]?.[0] ?? ''}${span}${unit}`;
}

function unitZh(s: Valued): string {
  switch (s.unit) {
    case 'percent':
      return '%';
    case 'percentage_point':
      return '个百分点';
    case 'permille':
      return '‰';
    case 'per_100k':
      return '/10万';
    case 'years':
      return '岁';
    case 'cny':
      return '元';
    case 'km':
      return '公里';
    case 'minutes':
      return '分钟';
    case 'per_10k':
    case 'per_1k':
    case 'count':
    case 'ratio':
    case 'other':
    case 'grade':
      return (s.unit_zh ?? '').replace(/^[万亿千百]+(?=[人例份户张])/, '').replace(/[\uE000]/g, '');
  }
}
