import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pickPages, readPages } from '../setup/read-dist.ts';

const pages = readPages();

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Written by Astro: void elements without a slash, attribute order and quotes are its own.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Chinese titles and quotes are long by nature.
    'long-title': 'off',
    // Check boxes of one question share a name.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit', 'reset'] }],
  },
});

describe('html', () => {
  test.each(pickPages(pages).map(({ address, html }) => ({ address, html })))('$address is valid', async ({ html }) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages
        .filter(({ severity }) => severity === 2)
        .map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages.slice(0, 15)).toEqual([]);
  });

  test('no style attribute, no inline script or handler: a strict content security policy holds', () => {
    const faults = pages.flatMap(({ address, html }) => {
      const styles = html.match(/<[a-z][^<>]*\sstyle="[^"]*"/gi) ?? [];
      const handlers = html.match(/<[a-z][^<>]*\son[a-z]+="[^"]*"/gi) ?? [];
      const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)]
        .filter((match) => !/type="(application\/(ld\+)?json|speculationrules)"/.test(match[1] ?? ''))
        .map((match) => match[0]);
      const sheets = html.match(/<style[\s>]/g) ?? [];
      return [...styles, ...handlers, ...scripts, ...sheets].map((fault) => `${address}: ${fault.slice(0, 160)}`);
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('nothing is requested from a third party', () => {
    const requests = pages.flatMap(({ address, html }) =>
      [
        ...html.matchAll(
          /<(?:script|img|iframe|source|audio|video|embed|object)\s[^>]*?(?:src|data)="((?:https?:)?\/\/[^"]+)"|<link\s[^>]*rel="(?:stylesheet|preload|modulepreload|icon|preconnect)"[^>]*href="((?:https?:)?\/\/[^"]+)"/g,
        ),
      ].map((match) => `${address}: ${match[1] ?? match[2]}`),
    );
    expect(requests).toEqual([]);
  });

  // The address and the twin's stand only where the operator named a site: tests/site/another-build.test.ts.
  test('each page says its language, title and description', () => {
    const faults = pages
      .filter(({ file }) => !file.endsWith('404.html') && !/(^|\/)embed\//.test(file))
      .flatMap(({ address, html }) => {
        const lang = address.startsWith('/en/') ? 'en' : 'zh-(CN|Hans)';
        const wanted: [string, RegExp][] = [
          ['lang', new RegExp(`<html[^>]*\\slang="${lang}"`)],
          ['title', /<title>[^<]{4,}<\/title>/],
          ['description', /<meta name="description" content="[^"]{6,}"/],
          ['viewport', /<meta name="viewport"/],
        ];
        return wanted.filter(([, pattern]) => !pattern.test(html)).map(([name]) => `${address}: ${name}`);
      });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  // Two statements of a place may say the same of the same noun; their pages differ by the quote.
  test('no two pages share a title, statements and measures apart', () => {
    const titles = new Map<string, string[]>();
    for (const { address, html, file } of pages) {
      if (file.endsWith('404.html') || /\/(statements|measures)\//.test(address)) continue;
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      titles.set(title, [...(titles.get(title) ?? []), address]);
    }
    expect([...titles].filter(([, addresses]) => addresses.length > 1).slice(0, 10)).toEqual([]);
  });
});
