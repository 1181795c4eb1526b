/** Charts in the reader's hands: a picture that opens, a page to embed, points for keyboard and touch. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import { addressIn, LANGUAGES, useBrowser } from '../setup/open-page.ts';

const open = useBrowser();

test.for(LANGUAGES)('a chart downloads as PNG that opens, and as SVG and CSV, in %s', async (language, context) => {
  const { page } = await open(context, addressIn(language, '/cities/ordos/'), { acceptDownloads: true });
  const files: Record<string, string> = {};
  for (const ending of ['png', 'svg', 'csv']) {
    const link = page.locator(`figure.chart a[download][href$=".${ending}"]`).first();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    files[ending] = await download.path();
    expect(download.suggestedFilename()).toMatch(new RegExp(`^slopes-ordos(\\.en)?\\.${ending}$`));
  }
  const png = readFileSync(files['png'] ?? '').toString('base64');
  // Decoded by the browser, and not blank: many different colours stand on it.
  const picture = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(pen.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    return { width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size };
  }, png);
  expect(picture.width).toBeGreaterThanOrEqual(1200);
  expect(picture.height).toBeGreaterThan(300);
  expect(picture.colours).toBeGreaterThan(20);
  expect(readFileSync(files['svg'] ?? '', 'utf8')).toMatch(/^<(\?xml|svg)/);
  expect(readFileSync(files['csv'] ?? '', 'utf8').split('\r\n').length).toBeGreaterThan(5);
});

/** A page of somebody else, on another origin, with the code that the site hands out and a narrow column. */
function serveForeignPage(code: string, width: number): Promise<{ url: string; close: () => void }> {
  const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><div style="width:${width}px">${code}</div>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () =>
      done({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }),
    );
  });
}

test.for(['deadlines', 'map-ordos-health-plan', 'indicator-county-visit-rate'])(
  'the embed code of %s stands in a foreign page, 320 px and 700 px wide, without overflow',
  async (name, context) => {
    const { page } = await open(context, '/en/');
    const site = inject('siteUrl');
    const code = `<iframe src="${site}/en/embed/${name}/" title="chart" width="100%" height="600" loading="lazy"></iframe>`;
    for (const width of [320, 700]) {
      const foreign = await serveForeignPage(code, width);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(foreign.url);
      const frame = page.frameLocator('iframe').locator('html');
      // Before its style sheet has come, a page shows the drawing for phones and the one for desks.
      await expect.poll(() => frame.locator('.drawing:visible').count()).toBe(1);
      const shown = await frame.evaluate((root) => ({
        inside: root.clientWidth,
        wanted: root.scrollWidth,
        drawings: [...root.querySelectorAll('.drawing')]
          .filter((drawing) => drawing.checkVisibility())
          .map((drawing) => Math.round(drawing.getBoundingClientRect().width)),
      }));
      expect(shown.wanted, `${width}`).toBeLessThanOrEqual(shown.inside);
      expect(shown.drawings).toHaveLength(1);
      expect(shown.drawings[0]).toBeGreaterThan(width * 0.85);
      foreign.close();
    }
  },
);

// The code itself stands where the operator named a site: tests/site/another-build.test.ts.
test('the page that embeds leads back to the page that it belongs to', async (context) => {
  const { page, faults } = await open(context, '/embed/slopes-ordos/');
  expect(await page.locator('.drawing').count()).toBeGreaterThan(0);
  expect(await page.locator('.embed-home a').getAttribute('href')).toContain('/cities/ordos/');
  expect(faults).toEqual([]);
});

test('the points of a chart are reached by Tab, say what they are, and open by Enter and by touch', async (context) => {
  const { page } = await open(context, '/cities/ordos/', { width: 390, hasTouch: true });
  const points = page.locator('figure.chart .chart-narrow a:visible');
  const first = points.first();
  await page.locator('figure.chart .chart-skip').first().focus();
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => ({
    href: document.activeElement?.getAttribute('href'),
    name: document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  }));
  expect(focused.href).toBe(await first.getAttribute('href'));
  expect(focused.name?.trim().length).toBeGreaterThan(4);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/statements\/|\/documents\//);
  await page.goBack();
  await points.nth(1).tap();
  await page.waitForURL(/\/statements\/|\/documents\//);
});
