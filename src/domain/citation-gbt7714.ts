import type { Citation } from './citation.ts';

/** GB/T 7714—2015: [DS/OL] for data online, [Z/OL] for an official document online. The reader adds the date of access. */
export function citeGbt7714(citation: Citation): string {
  const mark = citation.kind === 'dataset' ? '[DS/OL]' : '[Z/OL]';
  const head = citation.author === null ? '' : `${citation.author}. `;
  const number = citation.number === null ? '' : `：${citation.number}`;
  const date = citation.date === null ? '' : ` (${citation.date})`;
  return `${head}${citation.title}${number}${mark}. ${citation.container}，${citation.version}.${date}[引用日期].${citation.url === null ? '' : ` ${citation.url}`}`;
}
