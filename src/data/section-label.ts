import type { DocumentBundle } from '../schemas/bundle.ts';
import type { Section } from '../schemas/section.ts';

const OPENING = 18;

/** Number and heading of a section as printed; where it has no heading, the first words of its text. */
export function labelSection(bundle: DocumentBundle, section: Section): string {
  if (section.title_zh !== '') return joinMarker(section.marker, section.title_zh);
  const chars = Array.from(bundle.text);
  const from = section.heading_end - bundle.document.span_start;
  const line =
    chars
      .slice(from, from + 80)
      .join('')
      .trim()
      .split(/[\n。]/u)[0] ?? '';
  const opening = Array.from(line);
  const words = opening.length > OPENING ? `${opening.slice(0, OPENING).join('')}……` : line;
  return joinMarker(section.marker, words);
}

function joinMarker(marker: string, words: string): string {
  if (marker === '') return words;
  return /[、）)]$/u.test(marker) ? `${marker}${words}` : `${marker} ${words}`;
}
