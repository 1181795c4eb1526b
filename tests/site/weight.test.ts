/** What a page may weigh on the wire: one table of budgets, held by the largest pages of each kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUDGETS, createScale, STYLE_BUDGET } from '../../scripts/bench/page-weight.ts';
import { DIST, readPages } from '../setup/read-dist.ts';

const pages = readPages();
const { weigh, weighRequested, weighFile } = createScale(DIST);

/** Of each kind the HTML of the longest pages is weighed; what they ask for, of every page. */
const LONGEST = 8;

describe.each(BUDGETS)('$kind', ({ pages: pattern, html, script, later, requests }) => {
  test(`weighs at most ${html / 1000} KB, with ${script / 1000} KB of script at once and ${later / 1000} KB in all`, () => {
    const those = pages.filter(({ address }) => pattern.test(address));
    expect(those.length).toBeGreaterThan(1);
    const longest = new Set(those.toSorted((a, b) => b.html.length - a.html.length).slice(0, LONGEST));
    const over = those.flatMap((page) => {
      const found = longest.has(page) ? weigh(page) : { html: 0, ...weighRequested(page) };
      const fits = found.html <= html && found.script <= script && found.later <= later && found.requests <= requests;
      return fits ? [] : [{ address: page.address, ...found }];
    });
    expect(over.slice(0, 4)).toEqual([]);
  });
});

test('one style sheet within its budget, and no font, on any page', () => {
  const sheets = new Set(
    pages.flatMap(({ html }) =>
      [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="\/?([^"]+)"/g)].map((match) => match[1] ?? ''),
    ),
  );
  expect(sheets.size).toBe(1);
  const [sheet = ''] = sheets;
  expect(weighFile(sheet)).toBeLessThanOrEqual(STYLE_BUDGET);
  expect(readFileSync(join(DIST, sheet), 'utf8')).not.toMatch(/@font-face|@import|url\((?!['"]?data:)/);
  expect(
    pages.filter(({ html }) => /\.(woff2?|ttf|otf)\b|rel="preload"/.test(html)).map(({ address }) => address),
  ).toEqual([]);
});
