/** From the home page to the highlighted characters of one number in its document, as a reader would go. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressIn, LANGUAGES, useBrowser, WIDTHS } from '../setup/open-page.ts';

interface Row {
  id: string;
  document_id: string;
  number_text: string;
}

const statements = new Map(
  globSync('content/generated/documents/*.json')
    .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as { statements: Row[] }).statements)
    .map((row) => [row.id, row]),
);

const open = useBrowser();

const journeys = LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width })));

describe.each(journeys)('in $language at $width px', ({ language, width }) => {
  test('a number leads back to its characters', async (context) => {
    const { page, faults } = await open(context, addressIn(language, '/'), { width });

    const placeLink = page.locator(`main a[href$="${addressIn(language, '/cities/ordos/')}"]`).first();
    await placeLink.click();
    await page.waitForURL(`**${addressIn(language, '/cities/ordos/')}`);

    // A reviewed statement has a page of its own; a machine-read one is reached in its document at once.
    const ownPage = page.locator(`main a[href*="${addressIn(language, '/statements/ordos-health-plan-')}"]`);
    const hasPage = (await ownPage.count()) > 0;
    const inDocument = `main a[href*="${addressIn(language, '/documents/ordos-health-plan/#ordos-health-plan-')}"]`;
    await (hasPage ? ownPage : page.locator(inDocument)).first().click();
    await page.waitForURL(hasPage ? '**/statements/**' : '**/documents/**');
    const id = /(ordos-health-plan-\d+)\/?$/.exec(page.url())?.[1] ?? '';
    const statement = statements.get(id);
    if (statement === undefined) return expect.fail(`${page.url()} is no statement of the data`);

    const address = addressIn(language, `/documents/${statement.document_id}/#${id}`);
    if (hasPage) await page.locator(`main a[href$="${address}"]`).first().click();
    await page.waitForURL(`**${address}`);

    const target = page.locator(`[id="${id}"]`);
    await expect.poll(() => target.evaluate((element) => element.matches(':target'))).toBe(true);
    expect((await target.textContent())?.replace(/\s+/g, '')).toContain(statement.number_text.replace(/\s+/g, ''));
    await expect
      .poll(() =>
        target.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        }),
      )
      .toBe(true);
    // Highlighted: it does not look as it does when it is not the target.
    const shown = await target.evaluate((element) => {
      const look = () => {
        const { backgroundColor, outlineStyle, boxShadow } = getComputedStyle(element);
        return `${backgroundColor} ${outlineStyle} ${boxShadow}`;
      };
      const before = look();
      location.hash = '';
      return { before, after: look() };
    });
    expect(shown.before).not.toBe(shown.after);
    expect(faults).toEqual([]);
  });

  test('a page stands at its anchor at once, with no ride through the text', async (context) => {
    const { page } = await open(context, addressIn(language, '/documents/ordos-health-plan/#ordos-health-plan-159'), {
      width,
    });
    const target = page.locator('[id="ordos-health-plan-159"]');
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(await page.evaluate(() => innerHeight));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });

  test('the language switch keeps the page', async (context) => {
    const { page } = await open(context, addressIn(language, '/cities/ordos/'), { width });
    const other = addressIn(language === 'zh' ? 'en' : 'zh', '/cities/ordos/');
    const link = page.locator(`a[href$="${other}"][hreflang]`).first();
    await link.click();
    await page.waitForURL(`**${other}`);
    expect(await page.locator('html').getAttribute('lang')).toMatch(language === 'zh' ? /^en/ : /^zh/);
  });
});
