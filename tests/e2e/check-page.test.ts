/** “Check this page” in the reader's browser: agrees with the published source, and notices when something differs. */
import { describe, expect, test } from 'vitest';
import { addressIn, LANGUAGES, useBrowser } from '../setup/open-page.ts';
import { readPages } from '../setup/read-dist.ts';

const open = useBrowser();
const DOCUMENT = '/documents/chunan-reply/';
const STATEMENT = '/statements/chunan-reply-001/';

const documents = readPages()
  .map(({ address }) => address)
  .filter((address) => /^\/(documents|measures)\/[^/]+\/$|^\/statements\/[^/]+\/$/.test(address));
const sample = [
  ...documents.filter((address) => address.startsWith('/documents/')),
  ...documents.filter((address) => /-(m?001)\/$/.test(address)),
];

describe.each(LANGUAGES)('in %s', (language) => {
  test('every document and a statement and a measure of each agree with their source', async (context) => {
    expect(sample.length).toBeGreaterThan(15);
    const { page } = await open(context, addressIn(language, '/about/'), { width: 390 });
    const disagreeing: string[] = [];
    for (const path of sample) {
      await page.goto(new URL(addressIn(language, path), page.url()).href);
      await page.locator('[data-check] button').click();
      await page.locator('[data-agrees]').waitFor();
      const lines = await page.locator('[data-check] [role=status] > *').allTextContents();
      if ((await page.locator('[data-agrees]').getAttribute('data-agrees')) !== 'true')
        disagreeing.push(`${path}: ${lines.join(' ')}`);
      expect(lines).toHaveLength(4);
      // A document shows its whole text: what was compared is not a handful of characters.
      if (path.startsWith('/documents/')) expect(Number(/\d{3,}/.exec(lines[2] ?? '')?.[0])).toBeGreaterThan(400);
    }
    expect(disagreeing).toEqual([]);
  });
});

test.for([DOCUMENT, STATEMENT])('%s: one changed character of the source file is named', async (address, context) => {
  const { page } = await open(context, address);
  await page.route('**/data/latest/sources/*', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('275万人次', '257万人次') });
  });
  await page.locator('[data-check] button').click();
  await page.locator('[data-agrees="false"]').waitFor();
  const said = await page.locator('[data-check] [role=status]').textContent();
  expect(said).toContain('SHA-256 与记录不同');
  expect(said).toContain('为“57万人次');
  expect(said).toContain('chunan-reply-001');
});

test('a changed page is noticed too, and an unreachable source is no agreement', async (context) => {
  const { page } = await open(context, DOCUMENT);
  await page.locator('#chunan-reply-001').evaluate((element) => {
    element.textContent = '276万人次';
  });
  await page.locator('[data-check] button').click();
  await page.locator('[data-agrees="false"]').waitFor();
  expect(await page.locator('[data-check] [role=status]').textContent()).toContain('本页为“6万人次');

  await page.route('**/data/latest/sources/*', (route) => route.abort());
  await page.locator('[data-check] button').click();
  await page.locator('[data-agrees="unknown"]').waitFor();
  expect(await page.locator('[data-check] [role=status]').textContent()).toContain('未能核对');
});

test('without JavaScript the page names the file to compare with', async (context) => {
  const { page } = await open(context, STATEMENT, { javaScriptEnabled: false });
  expect(await page.locator('[data-check] button').isVisible()).toBe(false);
  expect(await page.locator('noscript a[href$="/data/latest/sources/chunan.txt"]').count()).toBe(1);
});
