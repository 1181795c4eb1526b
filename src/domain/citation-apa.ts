import { type Citation, yearOf } from './citation.ts';

/** APA, seventh edition. */
export function citeApa(citation: Citation): string {
  const year = `(${yearOf(citation) ?? 'n.d.'})`;
  const number = citation.number === null ? '' : ` (${citation.number})`;
  const kind = citation.kind === 'dataset' ? ' [Data set entry]' : ' [Official document]';
  const lead =
    citation.author === null
      ? `${citation.title}${number}${kind}. ${year}.`
      : `${citation.author}. ${year}. ${citation.title}${number}${kind}.`;
  return `${lead} In ${citation.container} (Version ${citation.version}).${citation.url === null ? '' : ` ${citation.url}`}`;
}
