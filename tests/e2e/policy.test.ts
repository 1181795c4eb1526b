/** The site behind real hosts with the shipped samples: nothing breaks its policy, and nothing injected runs. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { startNginx, type WebServer } from '../../scripts/bench/start-nginx.ts';
import { TOOLS } from '../setup/debian-packages.ts';
import { testWith } from '../setup/debian-tools.ts';
import { provideTools } from '../setup/install-tools.ts';
import { useBrowser } from '../setup/open-page.ts';
import { DIST, pickPages, readPages } from '../setup/read-dist.ts';
import { startCaddy } from '../setup/start-caddy.ts';

provideTools();

const open = useBrowser();
const addresses = pickPages(readPages()).map(({ address }) => address);
const embed = addresses.find((address) => address.startsWith('/embed/')) ?? '';
const temporary = mkdtempSync(join(tmpdir(), 'ledger-policy-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

declare global {
  interface Window {
    injected?: string;
  }
}

/** What an attacker would like to see run, in the three ways that a page can be made to run it. */
const INJECTED = `<script>window.injected = 'script'</script><img src="/none.png" onerror="window.injected = 'handler'">
<a id="probe" href="javascript:void(window.injected = 'link')">x</a>`;

interface Left {
  header: boolean;
  meta: boolean;
}

/** Puts hostile code into the page on its way, and takes one or both bearers of the policy away. */
async function injectInto(page: Page, address: string, { header, meta }: Left): Promise<void> {
  await page.route(address, async (route: Route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('</main>', `${INJECTED}</main>`);
    const headers = response.headers();
    if (!header) delete headers['content-security-policy'];
    const body = meta ? text : text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ response, headers, body });
  });
  await page.goto(address);
  await page.locator('#probe').evaluate((link: HTMLElement) => link.click());
  await page.waitForTimeout(100);
}

const readInjected = (page: Page): Promise<string | null> => page.evaluate(() => window.injected ?? null);

/** A page of another site that shows `address` in a frame. */
async function serveFrame(address: string, { onTestFinished }: TestContext): Promise<string> {
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>x</title><iframe src="${address}">`);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => {
    other.close();
  });
  const bound = other.address();
  return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}/`;
}

describe.each([
  ['nginx', TOOLS.nginx, startNginx],
  ['Caddy', TOOLS.caddy, startCaddy],
] as const)('behind %s', (_, tool, start) => {
  const folder = join(temporary, tool.name);
  let server: WebServer | null = null;
  const at = (address: string): string => `${server?.address}${address}`;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    if (tool.isThere()) server = await start(DIST, folder);
  });
  afterAll(() => server?.stop());

  // The languages share their makes: one host shows both, the other the Chinese pages.
  const shown = tool === TOOLS.nginx ? addresses : addresses.filter((address) => !address.startsWith('/en/'));
  testWith(tool, `${shown.length} pages, one of each type, stay within their policy`, async (context) => {
    const { page, faults } = await open(context, at('/'));
    for (const address of shown) await page.goto(at(address));
    // The next page stops a favicon on its way.
    expect(faults.filter((fault) => !/^failed: .*favicon/.test(fault))).toEqual([]);
  });

  testWith(tool, 'search runs its WebAssembly and finds', async (context) => {
    const { page, faults } = await open(context, at('/search/?q=卫生'));
    await page.locator('[data-results][data-ready] a[data-result]').first().waitFor();
    expect(faults).toEqual([]);
  });

  testWith(tool, 'a page of another site may frame a chart made for it, and no other page', async (context) => {
    const { page } = await open(context, await serveFrame(at(embed), context));
    await page.frameLocator('iframe').locator('svg').first().waitFor({ state: 'attached' });
    for (const address of ['/', '/search/', '/en/about/', '/data/latest/places.json']) {
      await page.goto(await serveFrame(at(address), context));
      expect([address, page.frames()[1]?.url()]).toEqual([address, 'chrome-error://chromewebdata/']);
    }
  });

  testWith(tool, 'nothing that is injected runs, with the header or the meta element alone', async (context) => {
    const { page } = await open(context, at('/about/'));
    for (const left of [
      { header: true, meta: false },
      { header: false, meta: true },
    ]) {
      for (const address of ['/', '/en/search/', embed, '/data/']) {
        await injectInto(page, at(address), left);
        expect([address, left, await readInjected(page)]).toEqual([address, left, null]);
        await page.unrouteAll();
      }
    }
    // Without either it does: the probe is sharp.
    await injectInto(page, at('/'), { header: false, meta: false });
    expect(await readInjected(page)).toBe('link');
  });
});

test('no page holds an inline script, style or handler', () => {
  const inline = readPages().filter(({ html }) =>
    /<script(?![^>]*\ssrc=)(?![^>]*type="?application\/ld\+json)|<style|\sstyle=|<[a-z][^>]*\son[a-z]+=/i.test(html),
  );
  expect(inline.map(({ address }) => address)).toEqual([]);
});
