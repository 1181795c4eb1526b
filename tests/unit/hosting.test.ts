import { describe, expect, test } from 'vitest';
import { compressFile } from '../../scripts/hosting/compress-file.ts';
import { type HeaderRule, listHeaders } from '../../scripts/hosting/list-headers.ts';
import { writeCaddySample } from '../../scripts/hosting/write-caddy-sample.ts';
import { writeHeadersFile } from '../../scripts/hosting/write-headers-file.ts';
import { writeNginxSample } from '../../scripts/hosting/write-nginx-sample.ts';
import { writePattern } from '../../scripts/hosting/write-pattern.ts';
import { writePolicy, writePolicyHeader } from '../../src/domain/security-policy.ts';

const rules = listHeaders({
  releases: [
    { version: '1.0.0', date: '2026-12-01', changes: ['x'] },
    { version: '1.0.1', date: '2026-12-02', changes: ['y'] },
  ],
});
const SECTIONS = ['cities', 'data', 'embed', 'search', 'statements'];

const ADDRESSES = [
  '/',
  '/en/',
  '/cities/ordos/',
  '/en/cities/ordos/',
  '/search/',
  '/en/search/',
  '/embed/x/',
  '/en/embed/x/',
  '/data/',
  '/en/data/',
  '/data/latest/statements.csv',
  '/data/latest/schemas/statements.schema.json',
  '/data/1.0.0/schemas/statements.schema.json',
  '/data/1.0.0/types.d.ts',
  '/data/1.0.1/SHA256SUMS',
  '/data/versions.json',
  '/schemas/v1/places.schema.json',
  '/statements/x-001/',
  '/statements/x-001.json',
  '/charts/x.svg',
  '/_astro/x.js',
  '/pagefind/zh/fragment/x.pf_fragment',
  '/pagefind/zh/pagefind.js',
  '/404.html',
];

/** `_headers` as a host reads it: every rule that fits, the headers of all of them joined. */
function readHeaders(file: string, address: string): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const block of file.split('\n\n')) {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    if (!new RegExp(writePattern([path], '/')).test(address)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      sent.set(name, [...(sent.get(name) ?? []), value]);
    }
  }
  return sent;
}

describe('security policy', () => {
  test('allows nothing inline anywhere, and WebAssembly in search alone', () => {
    for (const kind of ['page', 'search', 'embed', 'file'] as const) {
      expect(writePolicy(kind)).toContain("default-src 'none'");
      expect(writePolicyHeader(kind)).not.toContain('unsafe-inline');
      expect(writePolicyHeader(kind)).not.toContain("'unsafe-eval'");
      expect(writePolicyHeader(kind).includes('wasm-unsafe-eval')).toBe(kind === 'search');
      expect(writePolicyHeader(kind).includes("frame-ancestors 'none'")).toBe(kind !== 'embed');
    }
    expect(writePolicy('embed')).not.toContain('script-src');
  });
});

describe('rules', () => {
  test('no address meets two rules of one list', () => {
    const lists: Record<string, readonly HeaderRule[]> = { policy: rules.policy, access: rules.access };
    for (const address of ADDRESSES) {
      for (const [name, list] of Object.entries(lists)) {
        const met = list.flatMap(({ paths }) =>
          paths.filter((path) => new RegExp(writePattern([path], '/')).test(address)),
        );
        expect([address, name, met.length > 1]).toEqual([address, name, false]);
      }
    }
  });

  test('a pattern is matched to the letter, below the base path', () => {
    const pattern = new RegExp(writePattern(['/data/1.0.0/*', '/data/versions.json'], '/ledger/'));
    expect(pattern.test('/ledger/data/1.0.0/x.csv')).toBe(true);
    expect(pattern.test('/ledger/data/1x0.0/x.csv')).toBe(false);
    expect(pattern.test('/data/1.0.0/x.csv')).toBe(false);
    expect(pattern.test('/ledger/data/versions.json.bak')).toBe(false);
  });
});

describe('_headers', () => {
  const file = writeHeadersFile(rules, SECTIONS, '/');

  test('gives each address one policy, one frame rule, one cache rule, one type', () => {
    for (const address of ADDRESSES) {
      const sent = readHeaders(file, address);
      const twice = [...sent].filter(([, values]) => values.length !== 1).map(([name]) => name);
      expect([address, twice]).toEqual([address, []]);
      expect([address, sent.has('Content-Security-Policy')]).toEqual([address, true]);
      expect([address, sent.has('X-Frame-Options')]).toEqual([address, !address.includes('/embed/')]);
      expect([address, sent.has('Strict-Transport-Security')]).toEqual([address, true]);
    }
  });

  test('only what never changes is immutable, and only data is for everyone', () => {
    const immutable = ADDRESSES.filter((path) =>
      readHeaders(file, path).get('Cache-Control')?.[0]?.includes('immutable'),
    );
    expect(immutable).toEqual([
      '/data/1.0.0/schemas/statements.schema.json',
      '/data/1.0.0/types.d.ts',
      '/data/1.0.1/SHA256SUMS',
      '/_astro/x.js',
      '/pagefind/zh/fragment/x.pf_fragment',
    ]);
    const open = ADDRESSES.filter((path) => readHeaders(file, path).has('Access-Control-Allow-Origin'));
    expect(open).toEqual(ADDRESSES.filter((path) => /^\/(data\/.|schemas|charts)|\.json$/.test(path)));
  });

  test('below a base path every rule begins with it', () => {
    const paths = writeHeadersFile(rules, SECTIONS, '/ledger/').match(/^\/.*$/gm) ?? [];
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !path.startsWith('/ledger/'))).toEqual([]);
  });
});

test('the samples for nginx and Caddy name base path, folder and every header', () => {
  for (const write of [writeNginxSample, writeCaddySample]) {
    const sample = write(rules, '/ledger/');
    expect(sample).toContain('/srv/reform-ledger/ledger');
    expect(sample).toContain('/ledger/404.html');
    expect(sample).toContain('^/ledger(/search/.*|/en/search/.*)$');
    for (const [name, value] of [...rules.everywhere, ...rules.pages]) {
      expect(sample).toContain(name);
      expect(sample).toContain(`"${value}"`);
    }
  }
});

describe('compressed files', () => {
  const text = new TextEncoder().encode('医改台账\n'.repeat(500));
  test('are the same each time, and smaller', async () => {
    const [first, second] = [await compressFile('index.html', text), await compressFile('index.html', text)];
    expect(first.map(({ ending }) => ending)).toEqual(['.br', '.gz']);
    expect(first).toEqual(second);
    for (const { bytes } of first) expect(bytes.length).toBeLessThan(text.length / 10);
  });
  test.each(['a.png', 'a.zip', 'a.xlsx', 'a.parquet', 'zh_1.pf_fragment'])('%s is compressed already', async (path) => {
    expect(await compressFile(path, text)).toEqual([]);
  });
  test('a small file stays alone', async () => {
    expect(await compressFile('a.html', text.slice(0, 500))).toEqual([]);
  });
});
