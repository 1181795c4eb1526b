/** Building a comparison as people do: by touch, by keyboard alone, from a shared address, without JavaScript. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressIn, LANGUAGES, useBrowser } from '../setup/open-page.ts';

const open = useBrowser();
const ALL = ['chunan', 'jiaozuo', 'ordos', 'xian', 'zhoushan'];
const PAIR = ['ordos', 'zhoushan'];

/** What of the comparison can be seen. */
async function readShown(page: Page): Promise<{ places: string[]; indicators: string[]; pairs: string[] }> {
  return page.locator('main').evaluate((main) => {
    const visible = (selector: string, name: string): string[] => [
      ...new Set(
        [...main.querySelectorAll<HTMLElement>(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => element.dataset[name] ?? ''),
      ),
    ];
    return {
      places: visible('td[data-place]', 'place').sort(),
      indicators: visible('[data-indicator]', 'indicator').sort(),
      pairs: visible('[data-pair]', 'pair').sort(),
    };
  });
}

/** How far the page moved under its reader while it loaded: cumulative layout shift. */
function readShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );
}

const box = (id: string): string => `input[name=cities][value=${id}]`;
const query = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));

describe.each(LANGUAGES)('in %s', (language) => {
  const address = addressIn(language, '/compare/');

  test('by touch on a phone: two places, one indicator, its quote; the address opens the same elsewhere', async (context) => {
    const { page, faults } = await open(context, address, { width: 390, hasTouch: true, isMobile: true });
    await expect.poll(async () => (await readShown(page)).places).toEqual(ALL);
    for (const id of ALL) if (!PAIR.includes(id)) await page.locator('label', { has: page.locator(box(id)) }).tap();
    await page.locator('select[name=indicator]').selectOption('county-visit-rate');
    const chosen = { places: PAIR, indicators: ['county-visit-rate'], pairs: ['ordos zhoushan'] };
    await expect.poll(() => readShown(page)).toEqual(chosen);
    expect(await query(page)).toBe('?cities=ordos,zhoushan&indicator=county-visit-rate');

    const cell = page.locator('tr[data-indicator=county-visit-rate] td[data-place=ordos]');
    await cell.locator('summary').tap();
    expect(await cell.locator('blockquote').isVisible()).toBe(true);
    const trimmed = async (selector: string): Promise<string> =>
      (
        await cell
          .locator(selector)
          .first()
          .evaluate((element) => element.textContent)
      ).trim();
    expect(await trimmed('mark')).toBe(await trimmed('.value'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    const fresh = await open(context, `${address}${await query(page)}`);
    await expect.poll(() => readShown(fresh.page)).toEqual(chosen);
    for (const id of ALL) expect(await fresh.page.locator(box(id)).isChecked()).toBe(PAIR.includes(id));
    expect([...faults, ...fresh.faults]).toEqual([]);
  });

  test('by keyboard alone, back and forward through the choices', async (context) => {
    const { page, faults } = await open(context, address);
    expect(await readShift(page)).toBeLessThan(0.01);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return `${element?.name}=${element?.value}`;
      });
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; (await focused()) !== wanted; presses += 1) {
        if (presses > 80) expect.fail(`Tab never reached ${wanted}`);
        await page.keyboard.press('Tab');
      }
    };
    const addresses = [await query(page)];
    for (const id of ['jiaozuo', 'xian', 'chunan']) {
      await tabTo(`cities=${id}`);
      await page.keyboard.press('Space');
      addresses.push(await query(page));
    }
    expect(addresses.at(-1)).toBe('?cities=ordos,zhoushan');
    expect(new Set(addresses).size).toBe(4);
    await expect.poll(async () => (await readShown(page)).places).toEqual(PAIR);

    await page.goBack();
    expect(await query(page)).toBe(addresses[2]);
    await expect.poll(async () => (await readShown(page)).places).toEqual([...PAIR, 'chunan'].sort());
    await page.goBack();
    await page.goBack();
    await expect.poll(async () => (await readShown(page)).places).toEqual(ALL);
    for (let step = 0; step < 3; step += 1) await page.goForward();
    await expect.poll(async () => (await readShown(page)).places).toEqual(PAIR);

    await tabTo('theme=');
    await page.keyboard.press('ArrowDown');
    const theme = await page.locator('select[name=theme]').inputValue();
    expect(await query(page)).toBe(`?cities=ordos,zhoushan&theme=${theme}`);
    // Its rows alone can be seen, be they under its heading or in the list at the end, which opens for them.
    const themes = await page
      .locator('[data-compared] tr[data-indicator]')
      .evaluateAll((rows) =>
        rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-of-theme')),
      );
    expect([...new Set(themes)]).toEqual([theme]);
    expect(faults).toEqual([]);
  });

  test('commitments without a number: the choice goes along, there and back', async (context) => {
    const { page, faults } = await open(context, `${address}?cities=${PAIR.join(',')}`);
    await page.locator('main a[data-same-choice]').click();
    await page.waitForURL(`**${addressIn(language, '/compare/commitments/')}?cities=*`);
    await expect.poll(async () => (await readShown(page)).places).toEqual(PAIR);
    expect(await page.locator('select[name=indicator]').count()).toBe(0);
    await page.locator('select[name=theme]').selectOption('consortia');
    await expect.poll(() => query(page)).toBe('?cities=ordos,zhoushan&theme=consortia');
    const themes = await page
      .locator('tr[data-theme]')
      .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-theme')));
    expect(themes).toEqual(['consortia']);
    await page.locator('main a[data-same-choice]').click();
    await page.waitForURL(`**${address}?cities=*`);
    await expect.poll(async () => (await readShown(page)).places).toEqual(PAIR);
    expect(faults).toEqual([]);
  });

  test('a last pair stays, and the page says why', async (context) => {
    const { page } = await open(context, `${address}?cities=ordos,zhoushan`);
    // The choice of the address shows that the page listens.
    await expect.poll(async () => (await readShown(page)).places).toEqual(PAIR);
    await page.locator(box('ordos')).click();
    expect(await page.locator(box('ordos')).isChecked()).toBe(true);
    expect(await page.locator('[data-hint]').textContent()).toBe(
      await page.locator('[data-hint]').getAttribute('data-few'),
    );
    await expect.poll(async () => (await readShown(page)).places).toEqual(PAIR);

    // Of this one only Ordos speaks: its row stands in a fold, which opens for it.
    await page.locator('select[name=indicator]').selectOption('infant-mortality');
    await expect.poll(async () => (await readShown(page)).indicators).toEqual(['infant-mortality']);
  });

  test('choosing places reshuffles: what fewer than two of them put a number to goes into one list, and comes back', async (context) => {
    const { page, faults } = await open(context, address);
    const readRows = (): Promise<{ under: string; stated: number; indicator: string }[]> =>
      page.locator('[data-compared] tr[data-indicator]').evaluateAll((rows) => {
        const chosen = [...document.querySelectorAll<HTMLInputElement>('input[name=cities]:checked')].map(
          (each) => each.value,
        );
        return rows
          .filter((row) => !(row as HTMLElement).hidden)
          .map((row) => ({
            under: row.closest('[data-rest]') === null ? 'theme' : 'rest',
            stated: (row.getAttribute('data-stated') ?? '').split(' ').filter((id) => chosen.includes(id)).length,
            indicator: row.getAttribute('data-indicator') ?? '',
          }));
      });
    const whole = await readRows();
    for (const id of ALL) if (!PAIR.includes(id)) await page.locator(box(id)).click();
    const rows = await readRows();
    expect(rows.filter(({ under, stated }) => (under === 'theme') !== stated > 1)).toEqual([]);
    expect(rows.filter(({ under }) => under === 'theme').length).toBeGreaterThan(0);
    const told = await page.locator('[data-rest] [data-count]').textContent();
    expect(told).toBe(String(rows.filter(({ under }) => under === 'rest').length));
    // No heading stands over nothing.
    const empty = await page
      .locator('[data-compared] section[data-theme]:not([hidden])')
      .evaluateAll(
        (parts) => parts.filter((part) => part.querySelector('tr[data-indicator]:not([hidden])') === null).length,
      );
    expect(empty).toBe(0);
    for (const id of ALL) if (!PAIR.includes(id)) await page.locator(box(id)).click();
    expect(await readRows()).toEqual(whole);
    expect(faults).toEqual([]);
  });

  test('without JavaScript a shared address shows all five places, and the two are one link away', async (context) => {
    const { page } = await open(context, `${address}?cities=ordos,zhoushan`, { javaScriptEnabled: false, width: 390 });
    for (const id of ALL) expect(await page.locator(`td[data-place=${id}]`).first().isVisible(), id).toBe(true);
    expect(await page.locator('noscript').first().textContent()).not.toBe('');
    const pair = addressIn(language, '/compare/ordos-zhoushan/');
    await page.locator(`main a[href$="${pair}"]`).click();
    expect(new URL(page.url()).pathname.endsWith(pair)).toBe(true);
    for (const id of PAIR) expect(await page.locator(`td[data-place=${id}]`).first().isVisible(), id).toBe(true);
    for (const id of ALL.filter((id) => !PAIR.includes(id)))
      expect(await page.locator(`td[data-place=${id}]`).count(), id).toBe(0);
  });
});

test('where two numbers may not be compared the page says why in a sentence and no chart gives them one scale', async (context) => {
  const { page } = await open(context, '/compare/');
  const refused = page.locator('li[data-pair]', { has: page.locator('.s-not_comparable') }).first();
  expect((await refused.locator('.meta').textContent())?.trim()).toMatch(/不能放在同一坐标上：.{2,}/);
  expect(await page.locator('main svg').count()).toBe(0);
});
