/** Where Chromium is on this machine, and how the project starts it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A headless browser that reaches for nothing but the pages that it is given. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** CHROME_PATH wins, then Playwright's own download, then what the system offers; null where there is none. */
export function findBrowser(): string | null {
  const candidates = [process.env['CHROME_PATH'], chromium.executablePath(), ...SYSTEM_BROWSERS];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** As `findBrowser`; throws what to do where there is none. */
export function demandBrowser(): string {
  const path = findBrowser();
  if (path !== null) return path;
  throw new Error(
    'browser - error → there is no Chromium where this project looks. Install it (Debian: apt-get install chromium ' +
      'fonts-noto-cjk; elsewhere: npx playwright-core install chromium), or set CHROME_PATH to the program.',
  );
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: LAUNCH_ARGS });
}
