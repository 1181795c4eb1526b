/** What single pages must and must not say: faults that readers found, each held here. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../scripts/load-content.ts';
import { LANGUAGES } from '../setup/open-page.ts';
import { readPages } from '../setup/read-dist.ts';

const pages = new Map(readPages().map(({ address, html }) => [address, html]));
const content = loadContent('.');
const broken = new Set(
  content.bundles.flatMap(({ document }) => (document.completeness === 'breaks_off' ? [document.place_id] : [])),
);

/** The cells of each row of the first table of a page, as text. */
function readTable(html: string): string[][] {
  const table = /<table[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, '').trim(),
    ),
  );
}

describe('the table of responsible bodies', () => {
  const duties = content.bundles
    .flatMap((bundle) => [...bundle.statements, ...bundle.measures])
    .flatMap((row) => row.responsible.map(({ organisation_id }) => ({ organisation_id, place_id: row.place_id })));
  const speaking = new Set(duties.map(({ place_id }) => place_id));
  const places = content.places.toSorted((a, b) => a.order - b.order);

  test.each(LANGUAGES)('lists those with a duty, and says in %s why a place has none', (language) => {
    const [, ...rows] = readTable(pages.get(language === 'en' ? '/en/organisations/' : '/organisations/') ?? '');
    expect(rows).toHaveLength(new Set(duties.map(({ organisation_id }) => organisation_id)).size);
    for (const [name, total, ...cells] of rows) {
      expect(Number(total), name).toBeGreaterThan(0);
      for (const [index, place] of places.entries()) {
        if (speaking.has(place.id)) continue;
        const silence = broken.has(place.id) ? ['文本不全', 'Text incomplete'] : ['原文未写', 'not stated'];
        expect(silence, `${name} ${place.id}`).toContain(cells[index]);
      }
    }
  });
});
