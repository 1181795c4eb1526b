import type { Citation } from './citation.ts';

/** CSL-JSON, one item in an array, as reference managers import it. */
export function citeCsl(citation: Citation): string {
  const item = {
    id: citation.key,
    type: citation.kind === 'dataset' ? 'dataset' : 'document',
    title: citation.title,
    ...(citation.author === null ? {} : { author: [{ literal: citation.author }] }),
    ...(citation.number === null ? {} : { number: citation.number }),
    ...(citation.date === null ? {} : { issued: { 'date-parts': [citation.date.split('-').map(Number)] } }),
    'container-title': citation.container,
    version: citation.version,
    ...(citation.url === null ? {} : { URL: citation.url }),
    language: citation.language === 'zh' ? 'zh-CN' : 'en',
  };
  return JSON.stringify([item], null, 2);
}
