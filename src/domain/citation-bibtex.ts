import { type Citation, yearOf } from './citation.ts';

const SPECIAL = /[\\{}$&#_%~^]/g;
const NAMED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return text.replace(SPECIAL, (char) => NAMED[char] ?? `\\${char}`);
}

export function citeBibtex(citation: Citation): string {
  const fields: [string, string | null][] = [
    ['author', citation.author === null ? null : `{${escapeBibtex(citation.author)}}`],
    ['title', `{${escapeBibtex(citation.title)}}`],
    ['number', citation.number === null ? null : escapeBibtex(citation.number)],
    ['year', yearOf(citation)],
    ['howpublished', escapeBibtex(citation.container)],
    ['note', `Version ${escapeBibtex(citation.version)}`],
    ['url', citation.url],
    ['langid', citation.language === 'zh' ? 'chinese' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${citation.key},`, ...lines, '}'].join('\n');
}
