/** Pictures of every type of page, for people to look at; nothing is compared. */
import { mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { demandBrowser, launchBrowser } from './find-browser.ts';
import { readArguments } from './read-arguments.ts';
import { type Page, pickPages, readPages, typeOfPage } from './read-pages.ts';
import { startServer } from './serve.ts';

const HELP = `npm run screenshots [-- --only PART] [--page ADDRESS] [--dist dist] [--out screenshots]

Takes the largest page of each type of a built site, Chinese and English, at 390 and 1280 px, light and dark; the largest
also as printed and in forced colours. The pictures go to screenshots/, which git ignores and which is emptied first.
--only takes the types whose name holds PART, --page one address instead of the largest of its type.

  npm run screenshots -- --only compare
  npm run screenshots -- --page /cities/chunan/`;

const WIDTHS = [390, 1280];
/** Chromium paints no bitmap taller than this. */
const MAX_HEIGHT = 16_000;
/** Also taken on paper and in forced colours, since they hold what could get lost there. */
const IN_DEPTH = /^(home|cities-one|documents-one|compare|compare-one|statements-one|ledger-one|corrections|design)$/;

/** `/en/cities/ordos/` → `cities-one`; the language stands apart. */
function nameType(address: string): string {
  const path = typeOfPage(address)
    .replace(/^\/en\//, '/')
    .replace('*', 'one');
  return path.split('/').filter(Boolean).join('-').replace('.html', '') || 'home';
}

async function takePicture(tab: Tab, path: string): Promise<void> {
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.screenshot(
    height > MAX_HEIGHT
      ? { path, clip: { x: 0, y: 0, width: tab.viewportSize()?.width ?? 0, height: MAX_HEIGHT }, fullPage: true }
      : { path, fullPage: true },
  );
}

/** Returns how many pictures were written. */
async function photographPage(browser: Browser, site: string, page: Page, out: string): Promise<number> {
  const name = `${nameType(page.address)}.${page.address.startsWith('/en/') ? 'en' : 'zh'}`;
  const address = page.address.endsWith('/search/') ? `${page.address}?q=90%25` : page.address;
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const tab = await context.newPage();
  let taken = 0;
  const take = async (look: string): Promise<void> => {
    await takePicture(tab, join(out, `${name}.${look}.png`));
    taken += 1;
  };
  await tab.goto(site + address, { waitUntil: 'networkidle' });
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      await take(`${width}.${colorScheme}`);
    }
  }
  if (IN_DEPTH.test(nameType(page.address))) {
    await tab.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await take('forced');
    await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'print' });
    await tab.setViewportSize({ width: 720, height: 900 });
    await take('print');
  }
  await context.close();
  return taken;
}

async function main(): Promise<void> {
  const input = readArguments(HELP, {
    only: { type: 'string', default: '' },
    page: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'screenshots' },
  });
  if (!input) return;
  const { values } = input;
  const all = readPages(values.dist);
  const pages =
    values.page === undefined
      ? pickPages(all).filter((page) => nameType(page.address).includes(values.only))
      : all.filter((page) => page.address === values.page);
  if (pages.length === 0) throw new Error(`no page fits. See: npm run screenshots -- --help`);
  const path = demandBrowser();

  if (values.only === '' && values.page === undefined) rmSync(values.out, { recursive: true, force: true });
  mkdirSync(values.out, { recursive: true });
  const server = await startServer(values.dist, 0);
  const browser = await launchBrowser(path);
  try {
    const site = `http://localhost:${(server.address() as AddressInfo).port}`;
    let taken = 0;
    for (const page of pages) taken += await photographPage(browser, site, page, values.out);
    console.log(`${taken} pictures of ${pages.length} pages in ${values.out}/`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
