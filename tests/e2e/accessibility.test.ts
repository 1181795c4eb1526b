import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../setup/open-page.ts';
import { pickPages, readPages } from '../setup/read-dist.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Present in the page once AXE has run there. */
declare const axe: { run(context: object, options: object): Promise<AxeResults> };

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

/** Everything but contrast, which nothing but colours and sizes decide. */
function findViolations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } };
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
  });
}

/**
 * Contrast of what holds text. Where elements are alike in tag, classes and attributes up to the root, as the rows of a list
 * are, the first, the middle and the last speak for all: measuring each takes most of a minute.
 */
function findFaint(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const looks = new Map<Element, string>();
    const lookOf = (element: Element): string => {
      const known = looks.get(element);
      if (known !== undefined) return known;
      const above = element.parentElement === null ? '' : lookOf(element.parentElement);
      const own = `${element.localName}.${element.getAttribute('class') ?? ''}[${element.getAttributeNames().join()}]`;
      looks.set(element, `${above}>${own}`);
      return `${above}>${own}`;
    };
    const bearsText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const alike = Map.groupBy([...document.querySelectorAll('body *')].filter(bearsText), lookOf);
    const chosen = [...alike.values()].flatMap((all) => [all[0], all[all.length >> 1], all.at(-1)]);
    const include = [...new Set(chosen)].filter((element) => element !== undefined);
    const { violations } = await axe.run({ include }, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)));
  });
}

test.for(addresses)(
  '%s loads cleanly, fits phone and desk, and is accessible in light and dark',
  async (address, context) => {
    const { page, faults } = await open(context, address, { width: 390 });
    await page.evaluate(AXE);
    const found = {
      faults,
      narrow: await findOverflow(page),
      wrong: await findViolations(page),
      light: await findFaint(page),
      dark: [] as string[],
      wide: [] as string[],
    };
    await page.emulateMedia({ colorScheme: 'dark' });
    found.dark = await findFaint(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    found.wide = await findOverflow(page);
    expect(found).toEqual({ faults: [], narrow: [], wrong: [], light: [], dark: [], wide: [] });
  },
);
