/** What the pages claim of the texts is what the data holds: no “not seen” of a lost text, no printed deadline that is none. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import { DIST } from '../setup/read-dist.ts';

const bundles = globSync('content/generated/documents/*.json').map(
  (path) => JSON.parse(readFileSync(path, 'utf8')) as DocumentBundle,
);
const broken = new Set(
  bundles.filter(({ document }) => document.completeness === 'breaks_off').map(({ document }) => document.place_id),
);
const readPage = (address: string): string => readFileSync(`${DIST}${address}index.html`, 'utf8');

const LANGUAGES = [
  {
    base: '/',
    nothing: '未见此类承诺',
    silent: '该地文件未见此主题',
    column: '|目标用到的数字|',
    why: '数的是数字，不是目标',
    caution: '写的是承诺，不是结果',
    over: '已到期',
  },
  {
    base: '/en/',
    nothing: 'No such commitment seen',
    silent: 'Not seen in this place’s texts',
    column: '|used in a target|',
    why: 'are numerals, not targets',
    caution: 'they hold promises, not results',
    over: 'over',
  },
];

describe.each(LANGUAGES)('$base', ({ base, nothing, silent, column, why, caution, over }) => {
  test('a text that breaks off is never said to hold no such commitment', () => {
    expect(broken.size).toBeGreaterThan(0);
    const html = readPage(`${base}compare/commitments/`);
    const cells = [...html.matchAll(/<td data-place="([a-z]+)"[^>]*>(.*?)<\/td>/gs)];
    const said = new Set(cells.filter(([, , cell]) => cell?.includes(nothing)).map(([, place]) => place));
    const incomplete = new Set(
      cells.filter(([, , cell]) => cell?.includes('s-text_incomplete')).map(([, place]) => place),
    );
    for (const place of broken) expect([place, said.has(place)]).toEqual([place, false]);
    for (const place of incomplete) expect([place, broken.has(place ?? '')]).toEqual([place, true]);
    expect(said.size + incomplete.size).toBeGreaterThan(1);
  });

  test('the ledger counts numerals and calls no column of them targets', () => {
    const addresses = bundles.flatMap(({ id }) => [`${base}ledger/${id}/`, `${base}documents/${id}/`]);
    for (const address of [`${base}ledger/`, ...addresses]) {
      const text = readPage(address).replaceAll(/\s*<[^>]+>\s*/g, '|');
      expect([address, text.includes(column)]).toEqual([address, true]);
      expect([address, text.includes(why)]).toEqual([address, true]);
    }
  });

  test('what a member claims in a proposal bears a badge, what a place says does not', () => {
    for (const { document, statements } of bundles) {
      const claimed = document.issuer_tier === 'member';
      for (const { id, review } of statements) {
        if (review === 'machine') continue;
        const html = readPage(`${base}statements/${id}/`);
        expect([id, html.includes('class="state s-claimed"')]).toEqual([id, claimed]);
      }
    }
    const list = readPage(`${base}statements/`)
      .split('<section')
      .filter((part) => part.includes('s-claimed'));
    expect(list).toHaveLength(bundles.filter(({ document }) => document.issuer_tier === 'member').length);
  });

  test('a pair has no heading over an empty table, and one folded list at its end', () => {
    const places = [...new Set(bundles.map(({ document }) => document.place_id))];
    const names = globSync(`${DIST}${base}compare/*-*/index.html`);
    expect(names).toHaveLength((places.length * (places.length - 1)) / 2);
    for (const name of names) {
      const html = readFileSync(name, 'utf8');
      const parts = [...html.matchAll(/<section data-theme="[^"]+">(.*?)<\/section>/gs)];
      expect([name, parts.filter(([, part]) => !part?.includes('<tr data-indicator')).length]).toEqual([name, 0]);
      expect([name, html.split('data-rest').length - 1]).toEqual([name, 1]);
    }
  });

  test('the home page says what the texts are before the first number', () => {
    const [first = ''] = readPage(base).split('id="specimen"');
    expect(first).toContain(caution);
    const cards = readPage(base).match(new RegExp(` · ${over}`, 'g')) ?? [];
    expect(cards).toHaveLength(bundles.filter(({ document }) => document.period_end !== null).length);
  });

  test('nor to be silent on a theme', () => {
    for (const path of globSync('content/themes/*.yaml')) {
      const theme = /([a-z0-9-]+)\.yaml$/.exec(path)?.[1] ?? '';
      for (const [, place = '', section] of readPage(`${base}themes/${theme}/`).matchAll(
        /<section id="([a-z]+)"[^>]*>(.*?)<\/section>/gs,
      )) {
        if (section?.includes(silent)) expect([theme, place, broken.has(place)]).toEqual([theme, place, false]);
      }
    }
  });
});
