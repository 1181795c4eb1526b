/** A member's suggestions are promises of nobody: every count of what a place commits to leaves them out, and all agree. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../scripts/load-content.ts';
import { listShares } from '../../src/charts/list-shares.ts';
import { speaksForPlace } from '../../src/domain/speaks-for-place.ts';
import { readDrawing } from '../charts/read-drawing.ts';
import { DIST, readPages } from '../setup/read-dist.ts';

const content = loadContent('.');
const own = content.bundles.filter(({ document }) => speaksForPlace(document));
const proposals = content.bundles.filter(({ document }) => !speaksForPlace(document));
const commitments = own.flatMap((bundle) => bundle.measures).length;
const suggestions = proposals.flatMap((bundle) => bundle.measures).length;
const shares = new Map(listShares(content).map(({ path, draw }) => [path, draw]));

const readText = (path: string): string =>
  readFileSync(`${DIST}${path}index.html`, 'utf8')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const numbersIn = (text: string, pattern: RegExp): number[] => (pattern.exec(text) ?? []).slice(1).map(Number);

describe.each(content.places)('$id', (place) => {
  const said = own.filter(({ document }) => document.place_id === place.id);
  const targets = said.flatMap((bundle) => bundle.statements).filter((row) => row.kind === 'target').length;
  const counts = [targets, said.flatMap((bundle) => bundle.measures).length];

  test('its card on the home page and on the list of places counts what the place says', () => {
    for (const path of ['/', '/cities/']) {
      const zh = readText(path);
      const card = zh.slice(zh.lastIndexOf(`${place.name_zh} ${place.province_zh} ·`));
      expect(numbersIn(card, /(\d+) 条目标陈述 · (\d+) 项无数字的措施/), path).toEqual(counts);
      const en = readText(`/en${path}`);
      const cardEn = en.slice(en.lastIndexOf(`${place.name_en} ${place.province_en} ·`));
      expect(numbersIn(cardEn, /(\d+) statements? of (?:a )?targets? · (\d+) measures? without/), `/en${path}`).toEqual(
        counts,
      );
    }
  });

  test('so do its page and its share card', () => {
    expect(
      numbersIn(readText(`/cities/${place.id}/`), /写下 (\d+) 条带数字的目标陈述.*?另有 (\d+) 项承诺没有写数字/),
    ).toEqual(counts);
    const card = readDrawing(shares.get(`places/${place.id}`)?.() ?? '')
      .texts.map(({ text }) => text)
      .join('');
    expect(numbersIn(card, /其中目标(\d+)条；另有(\d+)项没有数字的承诺/)).toEqual(counts);
  });
});

test('what is called a commitment leaves the suggestions out, and they are named beside it', () => {
  expect(suggestions).toBeGreaterThan(0);
  for (const path of ['/about/', '/methods/'])
    expect(numbersIn(readText(path), /(\d+) 项没有数字的承诺 ?[、，] ?(\d+) 项政协委员的建议/), path).toEqual([
      commitments,
      suggestions,
    ]);
  for (const path of ['/en/about/', '/en/methods/'])
    expect(numbersIn(readText(path), /(\d+) commitments without .*?and (\d+) suggestions/), path).toEqual([
      commitments,
      suggestions,
    ]);
  const changelog = readFileSync('CHANGELOG.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(numbersIn(changelog, /(\d+) commitments without a number, (\d+) suggestions/)).toEqual([
    commitments,
    suggestions,
  ]);
});

test('no page calls a suggestion a commitment', () => {
  const ids = proposals.flatMap((bundle) => bundle.measures).map(({ id }) => id);
  const pages = readPages().filter(({ address }) => ids.some((id) => address.endsWith(`/measures/${id}/`)));
  expect(pages).toHaveLength(2 * ids.length);
  for (const { address, html } of pages)
    expect(html, address).not.toMatch(/<p class="kicker">[^<]*(没有数字的承诺|Commitment without a number)/);
});
