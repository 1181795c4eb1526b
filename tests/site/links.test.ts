import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIST, decodeEntities, type Page, readPages } from '../setup/read-dist.ts';

const pages = readPages();
const pageByAddress = new Map(pages.map((page) => [page.address, page]));
const idsByAddress = new Map<string, Set<string>>();

function readIds({ address, html }: Page): Set<string> {
  const known = idsByAddress.get(address);
  if (known !== undefined) return known;
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => decodeEntities(match[1] ?? '')));
  idsByAddress.set(address, ids);
  return ids;
}

const canonical = /<link rel="canonical" href="([^"]+)"/.exec(
  pages.find(({ file }) => file === 'index.html')?.html ?? '',
)?.[1];
const site = new URL(canonical ?? 'http://localhost:4321/');

/** What a page points to: links, forms, images, scripts, styles, alternates, share images. */
function readTargets({ html }: Page): string[] {
  const attributes = [...html.matchAll(/\s(?:href|src|action|data-href|poster)="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  const images = [...html.matchAll(/<meta (?:property|name)="(?:og:image|og:url|twitter:image)" content="([^"]*)"/g)];
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
  );
  return [...attributes, ...images.map((match) => match[1] ?? ''), ...sets].map(decodeEntities);
}

/** The reason why a link leads nowhere, or null. */
function findFault(page: Page, target: string): string | null {
  if (/^(mailto|tel|data|javascript|blob):/.test(target))
    return target.startsWith('javascript') ? 'javascript link' : null;
  if (target === '') return 'empty link';
  const base = new URL(site.pathname.replace(/\/$/, '') + page.address, site);
  const url = new URL(target, base);
  if (url.origin !== site.origin) return null;
  if (!url.pathname.startsWith(site.pathname)) return 'leaves the base path';
  const path = decodeURIComponent(url.pathname.slice(site.pathname.length - 1));
  const found = pageByAddress.get(path);
  if (found === undefined) {
    const file = `${DIST}${path}`;
    return existsSync(file) && statSync(file).isFile() ? null : 'no such page or file';
  }
  const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:text=.*$/, ''));
  return fragment === '' || fragment === 'top' || readIds(found).has(fragment) ? null : 'no such id on that page';
}

describe('links in dist', () => {
  test('there are pages in both languages, one for one', () => {
    const chinese = pages
      .filter(({ file }) => !file.startsWith('en/') && file !== '404.html')
      .map(({ address }) => address);
    const english = pages
      .filter(({ file }) => file.startsWith('en/'))
      .map(({ address }) => address.slice('/en'.length));
    expect(chinese.length).toBeGreaterThan(50);
    expect(english.filter((address) => !address.startsWith('/404')).sort()).toEqual(chinese.sort());
  });

  test('none is broken, fragments included', () => {
    const faults = new Map<string, string>();
    let checked = 0;
    for (const page of pages) {
      for (const target of new Set(readTargets(page))) {
        checked += 1;
        const fault = findFault(page, target);
        // One line per fault and target: a broken link in the footer stands on every page.
        if (fault !== null && !faults.has(target)) faults.set(target, `${page.address} → ${target}: ${fault}`);
      }
    }
    expect(checked).toBeGreaterThan(1000);
    expect([...faults.values()].slice(0, 40)).toEqual([]);
  });

  test('ids are unique on each page', () => {
    const twice = pages.flatMap(({ address, html }) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
    });
    expect(twice.slice(0, 20)).toEqual([]);
  });

  test('every page can be reached from the home page', () => {
    const reached = new Set<string>();
    const open = ['/'];
    for (let address = open.pop(); address !== undefined; address = open.pop()) {
      const page = pageByAddress.get(address);
      if (page === undefined || reached.has(address)) continue;
      reached.add(address);
      const base = new URL(site.pathname.replace(/\/$/, '') + address, site);
      for (const match of page.html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
        const url = new URL(decodeEntities(match[1] ?? ''), base);
        if (url.origin === site.origin) open.push(decodeURIComponent(url.pathname.slice(site.pathname.length - 1)));
      }
    }
    const lost = pages.filter(({ address }) => !reached.has(address) && !/^\/(en\/)?(404|embed\/)/.test(address));
    expect(lost.map(({ address }) => address).slice(0, 20)).toEqual([]);
  });
});
