import type { NumeralClass } from '../schemas/numeral.ts';

/** What readers call the classes of numerals, on pages and in charts alike: a numeral is no target, a target uses it. */
export const CLASS_NAMES: Record<'zh' | 'en', Record<NumeralClass, string>> = {
  zh: {
    target: '目标用到的数字',
    achieved: '现状用到的数字',
    norm: '标准用到的数字',
    date: '日期',
    reference: '文号引用',
    heading: '标题序号',
    name: '名称用字',
    lexical: '词语用字',
    noise: '网页杂字',
  },
  en: {
    target: 'used in a target',
    achieved: 'used in a fact',
    norm: 'used in a norm',
    date: 'date',
    reference: 'document number',
    heading: 'heading number',
    name: 'part of a name',
    lexical: 'part of a word',
    noise: 'added by the host',
  },
};
