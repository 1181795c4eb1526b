import type { Statement } from '../schemas/statement.ts';
import { formatPartialDate } from './format-date.ts';
import { phraseValueEn, phraseValueZh } from './phrase-value.ts';

type Phrased = Omit<Statement, 'sentence_zh' | 'sentence_en'>;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A plain Chinese sentence made from the fields alone. */
export function phraseStatementZh(s: Phrased): string {
  const value = phraseValueZh(s);
  const scope = s.scope_zh && !s.noun_zh.includes(s.scope_zh) ? `（${s.scope_zh}）` : '';
  const due = s.due && s.due_basis !== 'document' ? `到${formatPartialDate(s.due, 'zh')}，` : '';
  const period = s.due && s.due_basis === 'document' ? `（规划期至${formatPartialDate(s.due, 'zh')}）` : '';
  const asOf = s.as_of ? `${formatPartialDate(s.as_of, 'zh')}：` : '';
  const cycle = s.cycle && !s.noun_zh.includes(s.cycle) ? s.cycle : '';
  const base =
    s.per_value !== null && s.per_value !== 1 && s.unit === 'ratio' ? `（每${s.per_value}${s.per_zh ?? ''}）` : '';
  const force = s.force === 'binding' ? '（约束性）' : s.force === 'expected' ? '（预期性）' : '';
  switch (s.kind) {
    case 'achieved':
      return `${asOf}${s.noun_zh}${scope}${verbZh(s, '为')}${cycle}${value}${base}。`;
    case 'norm':
      return `标准${s.due ? `（${formatPartialDate(s.due, 'zh')}）` : ''}：${s.noun_zh}${scope}${s.comparator === 'change' ? '' : '为'}${cycle}${value}${base}。`;
    case 'target': {
      const wish =
        s.modality === 'aspirational'
          ? '力争'
          : s.modality === 'exploratory'
            ? '探索'
            : s.modality === 'proposed'
              ? '建议'
              : '';
      return `${due}${s.noun_zh}${scope}${wish}${verbZh(s, '达到')}${cycle}${value}${base}${force}${period}。`;
    }
  }
}

const verbZh = (s: Phrased, verb: string): string =>
  s.comparator === 'change'
    ? ''
    : s.comparator === 'lte' || s.comparator === 'lt'
      ? s.kind === 'target'
        ? '控制在'
        : ''
      : verb;

/** The same sentence in English. */
export function phraseStatementEn(s: Phrased): string {
  const phrased = phraseValueEn(s);
  // “GPs per 10,000 people: 3.2”, not “3.2 per 10,000” once more.
  const value = s.noun_en.includes(' per 1') ? phrased.replace(/ per [\d,]+$/, '') : phrased;
  const scope = s.scope_en ? ` (${s.scope_en})` : '';
  const by = s.due && s.due_basis !== 'document' ? ` by ${formatPartialDate(s.due, 'en')}` : '';
  const period = s.due && s.due_basis === 'document' ? ` (plan period to ${formatPartialDate(s.due, 'en')})` : '';
  const asOf = s.as_of ? ` (${formatPartialDate(s.as_of, 'en')})` : '';
  const cycle = s.cycle === '每年' ? ' each year' : s.cycle === '每周' ? ' each week' : '';
  const base =
    s.per_value !== null && s.per_value !== 1 && s.unit === 'ratio'
      ? ` for every ${s.per_value.toLocaleString('en-GB')}`
      : '';
  const force = s.force === 'binding' ? ', binding' : s.force === 'expected' ? ', expected' : '';
  const noun = capitalise(s.noun_en);
  switch (s.kind) {
    case 'achieved':
      return `${noun}${scope}: ${value}${base}${cycle}${asOf}.`;
    case 'norm':
      return `Rule${s.due ? ` (${formatPartialDate(s.due, 'en')})` : ''}: ${s.noun_en}${scope}: ${value}${base}${cycle}.`;
    case 'target': {
      const wish =
        s.modality === 'aspirational'
          ? 'aim for '
          : s.modality === 'exploratory'
            ? 'explore '
            : s.modality === 'proposed'
              ? 'proposed: '
              : '';
      return `${noun}${scope}: ${wish}${value}${base}${cycle}${by}${force}${period}.`;
    }
  }
}
