import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { recordFolder } from '../../src/domain/record-folder.ts';
import { addressIn, LANGUAGES, useBrowser } from '../setup/open-page.ts';
import { DIST, pickPages, readPages } from '../setup/read-dist.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Present in the page once AXE has run there. */
declare const axe: { run(context: object, options: object): Promise<AxeResults> };

const open = useBrowser();
const pages = readPages();
const addresses = pickPages(pages).map(({ address }) => address);

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

/** What axe and a ruler find on an open page, everything folded opened: on a phone, in both colour schemes, at a desk. */
async function findFaults(page: Page): Promise<Record<'narrow' | 'wrong' | 'light' | 'dark' | 'wide', string[]>> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.evaluate(AXE);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await findOverflow(page);
  await page.setViewportSize({ width: 390, height: 900 });
  const wrong = await findViolations(page);
  const light = await findFaint(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findFaint(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  return { narrow, wrong, light, dark, wide: await findOverflow(page) };
}
const NOTHING = { faults: [], narrow: [], wrong: [], light: [], dark: [], wide: [] };

test.for(addresses)(
  '%s loads cleanly, fits phone and desk, and is accessible in light and dark',
  async (address, context) => {
    const { page, faults } = await open(context, address, { width: 390 });
    expect({ faults, ...(await findFaults(page)) }).toEqual(NOTHING);
  },
);

/** What no page shows as it comes: a retired identifier, rows with every state, a choice, a query, a place in a text. */
const STATES = [
  ...listRetired().map((id) => ({ path: `/${recordFolder(id)}/${id}/`, shown: 'main .notice' })),
  { path: mostTagged(), shown: 'main a.state' },
  { path: '/compare/?cities=ordos,zhoushan', shown: 'main table' },
  { path: '/search/?q=90%25', shown: 'main .result' },
  { path: '/documents/ordos-health-plan/#ordos-health-plan-068', shown: ':target' },
];

function listRetired(): string[] {
  const { data }: { data: { id: string }[] } = JSON.parse(readFileSync(`${DIST}/data/latest/tombstones.json`, 'utf8'));
  return data.map(({ id }) => id).filter((id) => recordFolder(id) !== null);
}

/** The statement with the most states: corrected, doubted, contradicted. */
function mostTagged(): string {
  const count = ({ html }: { html: string }): number => html.split('class="state ').length;
  const cards = pages.filter(({ address }) => /^\/statements\/[^/]+\/$/.test(address));
  return cards.toSorted((a, b) => count(b) - count(a))[0]?.address ?? '';
}

test('there is a retired identifier to look at', () => {
  expect(listRetired().length).toBeGreaterThan(0);
});

test.for(STATES.flatMap((state) => LANGUAGES.map((language) => ({ ...state, language }))))(
  '$path in $language is accessible in light and dark',
  async ({ path, shown, language }, context) => {
    const { page, faults } = await open(context, addressIn(language, path), { width: 390 });
    await page.locator(shown).first().waitFor();
    expect({ faults, ...(await findFaults(page)) }).toEqual(NOTHING);
  },
);
