/** What single pages must and must not say: faults that readers found, each held here. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../scripts/load-content.ts';
import { isEnglish } from '../../src/domain/split-script.ts';
import { LANGUAGES } from '../setup/open-page.ts';
import { pickPages, readPages } from '../setup/read-dist.ts';

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

/** Each stretch of text in the body of a page with the language that it is said to be in. */
function readTexts(html: string): { text: string; lang: string; inside: string }[] {
  const texts: { text: string; lang: string; inside: string }[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, lang: string, inside: string): void => {
    if (node.nodeName === 'script' || node.nodeName === 'style' || node.nodeName === 'head') return;
    if ('value' in node && node.nodeName === '#text') texts.push({ text: node.value.trim(), lang, inside });
    if (!('childNodes' in node)) return;
    const own = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang')?.value : undefined;
    for (const child of node.childNodes) walk(child, own ?? lang, node.nodeName);
  };
  walk(parse(html), '', '');
  return texts;
}

describe('the language of each text', () => {
  const all = pickPages(readPages());

  test('no Chinese stands in an English page unmarked', () => {
    const unmarked = all.flatMap(({ address, html }) =>
      readTexts(html)
        .filter(({ text, lang }) => !lang.startsWith('zh') && /\p{Script=Han}/u.test(text))
        .map(({ text, inside }) => `${address} <${inside}> ${text.slice(0, 60)}`),
    );
    expect(unmarked.slice(0, 20)).toEqual([]);
  });

  test('nor English sentences in a Chinese one', () => {
    const unmarked = all.flatMap(({ address, html }) =>
      readTexts(html)
        .filter(
          ({ text, lang, inside }) => lang.startsWith('zh') && inside !== 'code' && inside !== 'pre' && isEnglish(text),
        )
        .filter(({ text }) => text.split(/\s+/).length > 5)
        .map(({ text, inside }) => `${address} <${inside}> ${text.slice(0, 60)}`),
    );
    expect(unmarked.slice(0, 20)).toEqual([]);
  });

  test('the status of a document and its issuer are said in English', () => {
    const html = (pages.get('/en/cities/zhoushan/') ?? '').replaceAll(/<[^>]*>/g, '');
    expect(html).toMatch(/kept \(舟政发〔2020〕33号\); still in force \(舟政办发〔2023〕81号\)/);
    expect(html).toContain('General Office of the Municipal Government, Zhoushan');
  });
});

test('an English page gives a reading beside a Chinese value', () => {
  const bare = [...pages]
    .filter(([address]) => /^\/en\/($|compare\/|indicators\/)/.test(address))
    .flatMap(([address, html]) =>
      [...html.matchAll(/<a [^>]*href="[^"]*\/statements\/[^"]*"[^>]*>([\s\S]*?)<\/a>(?:<span class="soft">([^<]*))?/g)]
        .map(([, shown = '', beside = '']) =>
          `${shown.replaceAll(/<span[^>]*lang="zh-Hans"[^>]*>[^<]*<\/span>/g, '')} ${beside}`.replaceAll(
            /<[^>]*>/g,
            '',
          ),
        )
        .filter((text) => !/[\dA-Za-z]/.test(text))
        .map((text) => `${address} ${text}`),
    );
  expect(bare.slice(0, 10)).toEqual([]);
});

test('what is copied begins and ends with itself', () => {
  const html = pages.get('/en/cities/zhoushan/') ?? '';
  const copied = [...html.matchAll(/<div class="copy">\s*<(p|pre)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) =>
    text.replaceAll(/<[^>]*>/g, ''),
  );
  expect(copied.length).toBeGreaterThan(3);
  for (const text of copied) expect(text).toBe(text.trim());
});
