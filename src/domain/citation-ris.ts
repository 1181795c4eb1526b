import { type Citation, yearOf } from './citation.ts';

export function citeRis(citation: Citation): string {
  const fields: [string, string | null][] = [
    ['TY', citation.kind === 'dataset' ? 'DATA' : 'GOVDOC'],
    ['ID', citation.key],
    ['AU', citation.author],
    ['TI', citation.title],
    ['M1', citation.number],
    ['PY', yearOf(citation)],
    ['DA', citation.date?.replaceAll('-', '/') ?? null],
    ['T2', citation.container],
    ['ET', citation.version],
    ['LA', citation.language],
    ['UR', citation.url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]));
  return [...lines, 'ER  - '].join('\n');
}
