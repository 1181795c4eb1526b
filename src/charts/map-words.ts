export const LANES = ['target', 'achieved', 'norm', 'other'] as const;
export type Lane = (typeof LANES)[number];

/** Numerals of a section by lane. */
export type Counts = Record<Lane, number>;

export const mapWords = {
  zh: {
    unit: '每条横带是一节，长度即字数；每根短线是原文里的一处数字',
    empty: '这份文件里没有数字。',
    before: '首个标题之前',
    lanes: {
      target: '目标（通高）',
      achieved: '现状（上半）',
      norm: '标准（下半）',
      other: '其他：日期、序号、名称等（带下）',
    },
    breaks: '文本在此中断',
    breaksNote: '所收文本在末节中断，其后的内容不在数据里。',
    columns: ['章节', '字数', '目标用到的数字', '现状用到的数字', '标准用到的数字', '其他数字'],
    title: (name: string, total: number, share: number, section: string) =>
      `《${name}》${total}处数字，${share}%是目标、现状或标准${section === '' ? '' : `；目标最集中的是“${section}”`}`,
    none: (name: string) => `《${name}》里没有数字`,
    row: (c: Counts) => `目标用到${c.target}处数字，现状${c.achieved}处，标准${c.norm}处，其他${c.other}处`,
  },
  en: {
    unit: 'Each band is a section, as long as its text; each tick is one number in the text',
    empty: 'There is no number in this document.',
    before: 'Before the first heading',
    lanes: {
      target: 'target (full height)',
      achieved: 'fact (upper half)',
      norm: 'norm (lower half)',
      other: 'other: dates, headings, names (below)',
    },
    breaks: 'the text breaks off here',
    breaksNote: 'The received text breaks off in the last section; what followed is not in the data.',
    columns: ['Section', 'Characters', 'Numerals in targets', 'In facts', 'In norms', 'Other numerals'],
    title: (name: string, total: number, share: number, section: string) =>
      `${total} numbers in “${name}”, ${share}% of them targets, facts or norms${section === '' ? '' : `; targets crowd in “${section}”`}`,
    none: (name: string) => `No number in “${name}”`,
    row: (c: Counts) => `${c.target} in targets, ${c.achieved} in facts, ${c.norm} in norms, ${c.other} other`,
  },
};
