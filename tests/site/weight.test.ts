/** What a page may weigh on the wire: one table of budgets, held by the largest page of each kind. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, type Page, readPages } from '../setup/read-dist.ts';

const KB = 1000;

/** Bytes after brotli at its best level; `script` is what a page runs at once, `later` all that it may ever fetch. */
const BUDGETS: { kind: string; pages: RegExp; html?: number; script: number; later: number; requests: number }[] = [
  { kind: 'place', pages: /^(\/en)?\/cities\/./, html: 25 * KB, script: 1.5 * KB, later: 5 * KB, requests: 4 },
  { kind: 'document', pages: /^(\/en)?\/documents\/./, html: 60 * KB, script: 1.5 * KB, later: 5 * KB, requests: 4 },
  { kind: 'statement', pages: /^(\/en)?\/statements\/./, html: 25 * KB, script: 1.5 * KB, later: 5 * KB, requests: 4 },
  { kind: 'home', pages: /^\/(en\/)?$/, html: 25 * KB, script: 1.5 * KB, later: 5 * KB, requests: 4 },
  { kind: 'comparison', pages: /^(\/en)?\/compare\//, html: 60 * KB, script: 15 * KB, later: 15 * KB, requests: 6 },
  { kind: 'embedded chart', pages: /^(\/en)?\/embed\//, html: 25 * KB, script: 0, later: 0, requests: 3 },
];
const STYLE_BUDGET = 6 * KB;

const pages = readPages();
const weights = new Map<string, number>();

const weigh = (bytes: string | Buffer): number => brotliCompressSync(bytes).length;

function weighFile(path: string): number {
  const known = weights.get(path);
  if (known !== undefined) return known;
  const weight = weigh(readFileSync(join(DIST, path)));
  weights.set(path, weight);
  return weight;
}

const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + weighFile(path), 0);

/** Modules that a module imports at once, and those that it may fetch on demand. */
function readModule(path: string): { now: string[]; later: string[] } {
  const code = readFileSync(join(DIST, path), 'utf8');
  const resolve = (name: string): string => posix.join(posix.dirname(path), name);
  const list = (pattern: RegExp): string[] => [...code.matchAll(pattern)].map((match) => resolve(match[1] ?? ''));
  return {
    now: list(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g),
    later: list(/import\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]\s*\)/g),
  };
}

function collect(entries: readonly string[], follow: (path: string) => string[]): Set<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...follow(path));
  }
  return found;
}

/** Own files that the page asks for, by kind. */
function readRequests({ html }: Page) {
  const list = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => (match[1] ?? '').slice(1));
  const styles = list(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const icons = list(/<link[^>]*rel="icon"[^>]*href="([^"]+)"/g);
  const images = list(/<img[^>]*\ssrc="(\/[^"]+)"/g);
  const entries = list(/<script[^>]*\ssrc="([^"]+)"/g);
  const scripts = collect(entries, (path) => readModule(path).now);
  const everything = collect(entries, (path) => [...readModule(path).now, ...readModule(path).later]);
  return { styles, scripts, everything, requests: 1 + styles.length + icons.length + images.length + scripts.size };
}

describe.each(BUDGETS)('$kind', ({ pages: pattern, html = Number.POSITIVE_INFINITY, script, later, requests }) => {
  const those = pages.filter(({ address }) => pattern.test(address));

  test(`weighs at most ${html / KB} KB, with ${script / KB} KB of script at once and ${later / KB} KB in all`, () => {
    expect(those.length).toBeGreaterThan(1);
    const heaviest = those.toSorted((a, b) => b.html.length - a.html.length).slice(0, 4);
    const over = those.flatMap((page) => {
      const used = readRequests(page);
      const found = {
        html: heaviest.includes(page) ? weigh(page.html) : 0,
        script: sum(used.scripts),
        later: sum(used.everything),
        requests: used.requests,
      };
      const fits = found.html <= html && found.script <= script && found.later <= later && found.requests <= requests;
      return fits ? [] : [{ address: page.address, ...found }];
    });
    expect(over.slice(0, 4)).toEqual([]);
  });
});

test('one style sheet within its budget, and no font, on any page', () => {
  const sheets = new Set(pages.flatMap((page) => readRequests(page).styles));
  expect(sheets.size).toBe(1);
  const [sheet = ''] = sheets;
  expect(weighFile(sheet)).toBeLessThanOrEqual(STYLE_BUDGET);
  expect(readFileSync(join(DIST, sheet), 'utf8')).not.toMatch(/@font-face|@import|url\((?!['"]?data:)/);
  expect(
    pages.filter(({ html }) => /\.(woff2?|ttf|otf)\b|rel="preload"/.test(html)).map(({ address }) => address),
  ).toEqual([]);
});
