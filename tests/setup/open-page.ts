/** One browser per test file, closed after it; where none is to be had the tests of the file skip by name. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, type TestContext } from 'vitest';
import { launchBrowser } from '../../scripts/find-browser.ts';

export const WIDTHS = [390, 1280] as const;
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** An address in one of the two languages: Chinese at the root, English under /en/. */
export function addressIn(language: Language, path: string): string {
  return language === 'en' ? `/en${path}` : path;
}

export interface OpenOptions extends BrowserContextOptions {
  width?: number;
}

export interface Opened {
  page: Page;
  /** Errors of the console, of scripts and of requests, since the page was opened. */
  faults: string[];
}

/** Registers the hooks and returns a function that opens an address in a fresh context. */
export function useBrowser(): (test: TestContext, address: string, options?: OpenOptions) => Promise<Opened> {
  let browser: Browser | null = null;
  beforeAll(async () => {
    const path = inject('browserPath');
    if (path !== null) browser = await launchBrowser(path);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async ({ skip, onTestFinished }, address, { width = 1280, ...options } = {}) => {
    if (browser === null) return skip('no browser: install Chromium or set CHROME_PATH');
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...options });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on(
      'console',
      (message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`),
    );
    page.on('pageerror', (error) => faults.push(error.message));
    // Going on to the next page ends what the one before had still asked for.
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
    });
    page.on(
      'response',
      (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(new URL(address, inject('siteUrl')).href);
    return { page, faults };
  };
}
