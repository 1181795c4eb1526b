import type { RecordKind } from '../domain/search-record.ts';
import type { Lang } from './lang.ts';

const zh = {
  queryLabel: '检索词',
  hint: '空格分开的词须同时出现；引号内的词句须原样出现；地名可作筛选，如“西安 家庭医生”。',
  keys: '按 / 键回到检索框，按上下键在结果间移动。',
  filters: '筛选与排序',
  place: '地区',
  kind: '类别',
  theme: '主题',
  year: '年份',
  sort: '排序',
  any: '不限',
  byRelevance: '按相关度',
  byYear: '按年份，新的在前',
  results: '检索结果',
  kinds: {
    passage: '原文段落',
    target: '目标',
    achieved: '现状或成果',
    norm: '标准',
    measure: '措施',
    indicator: '指标',
    term: '术语',
    place: '地区',
  } satisfies Record<RecordKind, string>,
  claimed: '委员提案所称',
  loading: '正在检索…',
  failed: '检索数据未能载入，请重新载入本页，或从页首的目录查找。',
  empty: '输入词语即可检索；全部文本都在检索范围内。',
  total: (hits: number, documents: number) =>
    documents === 0 ? `${hits} 条结果，全部列出` : `${hits} 条结果，见于 ${documents} 份文件，全部列出`,
  filtered: (shown: number, hits: number) => `筛选后 ${shown} 条，共 ${hits} 条`,
  nothing: '没有任何记录含有这些字。',
  near: (shown: number) => `没有完全一致的结果；下列 ${shown} 条为近似结果。`,
  nearMark: '近似',
  widen: '同时检索其他写法：',
  widened: '已同时检索：',
  remove: (form: string) => `不再检索“${form}”`,
  inPlaces: (places: string) => `“${places}”按地区理解：先列该地的记录。`,
  and: '”“',
  tip: '可以换更短的词（“签约”“床位”），用文件里的说法（“医共体”“两票制”），或减少一个词。也可以从这里找：',
  simplified: (query: string) => `已按简体“${query}”检索。`,
  otherTexts: '',
  passages: (count: number) => `原文中的 ${count} 处陈述`,
};

export type SearchStrings = typeof zh;

const en: SearchStrings = {
  queryLabel: 'Search words',
  hint: 'Words apart must all occur; a phrase in quotation marks must occur as it stands; the name of a place chooses it: “Zhoushan beds”. A query in Chinese searches the Chinese texts.',
  keys: 'Press / for the box, the arrow keys to move among results.',
  filters: 'Filter and sort',
  place: 'Place',
  kind: 'Kind',
  theme: 'Theme',
  year: 'Year',
  sort: 'Order',
  any: 'Any',
  byRelevance: 'By relevance',
  byYear: 'By year, latest first',
  results: 'Results',
  kinds: {
    passage: 'Passage',
    target: 'Target',
    achieved: 'Achieved',
    norm: 'Norm',
    measure: 'Measure',
    indicator: 'Indicator',
    term: 'Term',
    place: 'Place',
  },
  claimed: 'as claimed in a member’s proposal',
  loading: 'Searching…',
  failed: 'The search index could not be loaded. Reload the page, or use the menu at the top.',
  empty: 'Type words to search all texts.',
  total: (hits, documents) => {
    const count = `${hits} ${hits === 1 ? 'hit' : 'hits'}`;
    if (documents === 0) return `${count}, all shown`;
    return `${count} in ${documents} ${documents === 1 ? 'document' : 'documents'}, all shown`;
  },
  filtered: (shown, hits) => `${shown} of ${hits} hits after filtering`,
  nothing: 'No record holds these words.',
  near: (shown) => `Nothing matches exactly. The ${shown} results below are approximate.`,
  nearMark: 'approximate',
  widen: 'Search other forms as well: ',
  widened: 'Also searched: ',
  remove: (form) => `Stop searching “${form}”`,
  inPlaces: (places) => `“${places}” is read as a place: its records come first.`,
  and: '” and “',
  tip: 'Try a shorter word (“beds”, “contract”), the words of the texts, or one word less. Or look here:',
  simplified: (query) => `Searched in simplified characters: “${query}”.`,
  otherTexts: 'Searched in the Chinese texts.',
  passages: (count) => `${count} ${count === 1 ? 'statement' : 'statements'} in the Chinese texts`,
};

const byLang: Record<Lang, SearchStrings> = { zh, en };

export function searchStringsFor(lang: Lang): SearchStrings {
  return byLang[lang];
}
