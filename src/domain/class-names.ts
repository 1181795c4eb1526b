import type { NumeralClass } from '../schemas/numeral.ts';

/** What readers call the classes of numerals, on pages and in charts alike. */
export const CLASS_NAMES: Record<'zh' | 'en', Record<NumeralClass, string>> = {
  zh: {
    target: '目标',
    achieved: '现状',
    norm: '标准',
    date: '日期',
    reference: '文号引用',
    heading: '标题序号',
    name: '名称用字',
    lexical: '词语用字',
    noise: '网页杂字',
  },
  en: {
    target: 'target',
    achieved: 'reported fact',
    norm: 'norm',
    date: 'date',
    reference: 'document number',
    heading: 'heading number',
    name: 'part of a name',
    lexical: 'part of a word',
    noise: 'added by the host',
  },
};
