import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../setup/open-page.ts';
import { pickPages, readPages } from '../setup/read-dist.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Present in the page once AXE has run there. */
declare const axe: { run(options: object): Promise<AxeResults> };

const open = useBrowser();
const addresses = pickPages(readPages()).map(({ address }) => address);

/** The first elements that stick out where the page as a whole would scroll sideways. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Only colours differ between light and dark. */
function findViolations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  return page.evaluate(async (scheme) => {
    const rules = scheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
    const results = await axe.run({ ...rules, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
  }, colorScheme);
}

test.for(addresses)(
  '%s loads cleanly, fits phone and desk, and is accessible in light and dark',
  async (address, context) => {
    const { page, faults } = await open(context, address, { width: 390 });
    await page.evaluate(AXE);
    const found = {
      faults,
      narrow: await findOverflow(page),
      light: await findViolations(page, 'light'),
      dark: [] as string[],
      wide: [] as string[],
    };
    await page.emulateMedia({ colorScheme: 'dark' });
    found.dark = await findViolations(page, 'dark');
    await page.setViewportSize({ width: 1280, height: 900 });
    found.wide = await findOverflow(page);
    expect(found).toEqual({ faults: [], narrow: [], light: [], dark: [], wide: [] });
  },
);
