import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeSecurityText } from '../../scripts/hosting/write-security-text.ts';
import { DIST, decodeEntities, readPages } from '../setup/read-dist.ts';

const pages = readPages();
const read = (path: string): string => readFileSync(`${DIST}/${path}`, 'utf8');

describe('for crawlers and archives', () => {
  test('robots.txt lets everyone in', () => {
    expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/);
  });

  test('a build without a site names no address of its own, neither in a page nor for crawlers', () => {
    if (process.env['SITE_URL']) return;
    const homeless = /localhost|127\.0\.0\.1|<link rel="canonical"|property="og:url"/;
    expect(pages.filter(({ html }) => homeless.test(html)).map(({ address }) => address)).toEqual([]);
    expect(read('robots.txt')).not.toContain('Sitemap');
    expect(existsSync(`${DIST}/sitemap.xml`)).toBe(false);
  });

  test('no link asks a question: a crawler that follows all of them comes to an end', () => {
    const asking = pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)]
        .map((match) => decodeEntities(match[1] ?? ''))
        .filter((target) => target.includes('?') && !/^https?:|^mailto:/.test(target))
        .map((target) => `${address} → ${target}`),
    );
    expect(asking.slice(0, 10)).toEqual([]);
  });
});

test('a wrong address is answered in both languages, with a search in each', () => {
  const html = read('404.html');
  for (const [language, action] of [
    ['zh-Hans', '/search/'],
    ['en', '/en/search/'],
  ]) {
    const section = new RegExp(`<section lang="${language}">.*?</section>`, 's').exec(html)?.[0] ?? '';
    expect(section).toMatch(new RegExp(`<form[^>]* action="[^"]*${action}"`));
    expect(section).toMatch(/<input[^>]* name="q"/);
  }
});

describe('security.txt', () => {
  test('says whom to ask, until a year after the release', () => {
    expect(writeSecurityText('https://example.org/contact', '2026-11-22')).toBe(
      'Contact: https://example.org/contact\nExpires: 2027-11-22T00:00:00.000Z\nPreferred-Languages: zh, en\n',
    );
  });
  test('there is none without a configured contact: no address is made up', () => {
    expect(writeSecurityText(null, '2026-11-22')).toBeNull();
    expect(existsSync(`${DIST}/.well-known/security.txt`)).toBe(
      Boolean(process.env['CONTACT_URL']) && !/"releases": \[\]/.test(read('data/versions.json')),
    );
  });
});
