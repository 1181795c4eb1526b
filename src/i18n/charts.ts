import type { Lang } from './lang.ts';

type ChartStrings = {
  /** Names the picture among the files of a chart. */
  picture: string;
  vector: string;
  table: string;
  download: string;
  embed: string;
  embedNote: string;
  skip: string;
  fullPage: string;
  embedTitle: string;
  description: string;
};

export const chartStrings: Record<Lang, ChartStrings> = {
  zh: {
    picture: 'PNG 图片',
    vector: 'SVG 矢量图',
    table: 'CSV 数据',
    download: '下载',
    embed: '嵌入这张图',
    embedNote: '宽度自适应；图中已带来源、日期与许可。',
    skip: '跳过这张图',
    fullPage: '在医改台账上看出处与全部数据',
    embedTitle: '可嵌入的图',
    description: '图中文字说明',
  },
  en: {
    picture: 'PNG image',
    vector: 'SVG drawing',
    table: 'CSV data',
    download: 'Download',
    embed: 'Embed this chart',
    embedNote: 'Fluid width; source, date and licence travel inside the picture.',
    skip: 'Skip this chart',
    fullPage: 'Sources and all data on Reform Ledger',
    embedTitle: 'Chart for embedding',
    description: 'Description of the chart',
  },
};

export function chartStringsFor(lang: Lang): ChartStrings {
  return chartStrings[lang];
}
