/** The same pages built in another state of things: under a sub-path, after a release, with retired identifiers. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkPackages } from '../../scripts/fault/link-packages.ts';
import type { IdRegister } from '../../src/schemas/id-register.ts';
import type { Tombstone } from '../../src/schemas/tombstone.ts';
import { decodeEntities, readPagesOf } from '../setup/read-dist.ts';

const RELEASE = '2024-06-30';
const CONTACT = 'https://desk.example.net/takedown';
const DOCUMENT = 'chunan-reply';
const SUCCESSORS = ['chunan-reply-001', 'chunan-reply-002'];
const TOMBSTONES: Tombstone[] = [
  { ...retire('chunan-reply-901', 'moved'), successor_ids: SUCCESSORS.slice(0, 1) },
  { ...retire('chunan-reply-902', 'split'), successor_ids: SUCCESSORS },
  retire('chunan-reply-903', 'withdrawn'),
  retire('chunan-reply-m901', 'withdrawn'),
];

/** They have no page of their own: an anchor keeps their place. */
const ANCHORED: Tombstone[] = [
  { ...retire('chunan-reply-s901', 'moved'), successor_ids: ['chunan-reply-s01'] },
  { ...retire('chunan-reply-c901', 'moved'), successor_ids: ['chunan-reply-c01'] },
  retire('chunan-reply-k901', 'withdrawn'),
];

function retire(id: string, kind: Tombstone['kind']): Tombstone {
  return {
    ...{ id, document_id: DOCUMENT, kind, successor_ids: [] },
    ...{ reason_zh: `${id} 的中文理由`, reason_en: `English reason of ${id}` },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'another-build-'));
const dist = join(folder, 'dist');
const read = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');

beforeAll(() => {
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path, join(folder, path), { recursive: true });
  if (existsSync('.cache/downloads.json')) cpSync('.cache/downloads.json', join(folder, '.cache/downloads.json'));
  linkPackages(folder);
  const path = join(folder, `content/id-register/${DOCUMENT}.json`);
  const register = JSON.parse(readFileSync(path, 'utf8')) as IdRegister;
  writeFileSync(
    path,
    JSON.stringify({ ...register, tombstones: [...register.tombstones, ...TOMBSTONES, ...ANCHORED] }),
  );
  const releases = [{ version: '1.0.0', date: RELEASE, changes: ['first'] }];
  writeFileSync(join(folder, 'public/data/versions.json'), JSON.stringify({ releases }));
  // Vitest sets BASE_URL, NODE_ENV and the like, which the build would take for its own.
  const env = {
    PATH: process.env['PATH'],
    BASE_PATH: '/ledger/',
    SITE_URL: 'https://example.org',
    CONTACT_URL: CONTACT,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const args = [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env, cwd: folder });
  if (status !== 0) throw new Error(stderr);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('under a sub-path and another host no address leaves it', () => {
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(50);
  const strays = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    for (const [, address = ''] of html.matchAll(
      /\s(?:href|src|action|content|data-source|data-record)="((?:https:\/\/example\.org|http:\/\/localhost:4321)?\/[^"]*)"/g,
    )) {
      if (!/^(https:\/\/example\.org)?\/ledger(\/|$)/.test(address)) strays.add(`${page}: ${address}`);
    }
  }
  expect([...strays].slice(0, 20)).toEqual([]);
});

describe('for crawlers and archives', () => {
  const pages = () =>
    readPagesOf(dist).filter(({ file }) => !file.endsWith('404.html') && !/^(en\/)?embed\//.test(file));
  const canonicalOf = (html: string): string =>
    decodeEntities(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '');

  test('each page says its address in full and that of its twin', () => {
    const faults = pages().flatMap(({ address, html }) => {
      const bare = address.replace(/^\/en\//, '/');
      const isIndexed = !/<meta name="robots" content="noindex/.test(html);
      const full = (path: string): string => `https://example.org/ledger${path}`;
      const wanted = [
        `<link rel="canonical" href="${full(address)}"`,
        `<meta property="og:url" content="${full(address)}"`,
        ...(isIndexed ? [`hreflang="zh-Hans" href="${full(bare)}"`, `hreflang="en" href="${full(`/en${bare}`)}"`] : []),
      ];
      return wanted.filter((part) => !html.includes(part)).map((part) => `${address}: ${part}`);
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('robots.txt names the sitemap, and that every page that may be indexed, and no other', () => {
    const sitemap = 'https://example.org/ledger/sitemap.xml';
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
    const named = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) =>
      decodeEntities(match[1] ?? ''),
    );
    // The page of a retired identifier keeps its address for those who cite it, and is not offered to others.
    const retired = new Set(
      globSync(join(folder, 'content/id-register/*.json'))
        .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as IdRegister).tombstones)
        .map(({ id }) => id),
    );
    const indexed = pages()
      .filter(({ address }) => !retired.has(address.split('/').at(-2) ?? ''))
      .filter(({ html, address }) => !/content="noindex/.test(html) && !/^\/(en\/)?search\//.test(address))
      .map(({ html }) => canonicalOf(html));
    expect(named.length).toBeGreaterThan(200);
    expect(named.toSorted()).toEqual(indexed.toSorted());
  });

  test('what a reader copies bears the address: citation, sentence, embed code', () => {
    const statement = read(`statements/${SUCCESSORS[0]}`);
    expect(textOf(statement)).toContain(`https://example.org/ledger/statements/${SUCCESSORS[0]}/`);
    expect(read('cities/ordos')).toContain('src=&quot;https://example.org/ledger/embed/slopes-ordos/&quot;');
  });
});

test('whom to ask for a correction or a takedown stands on each page where the operator says so, and nowhere else', () => {
  const pages = globSync('**/*.html', { cwd: dist }).filter((page) => !/^embed\/|^en\/embed\//.test(page));
  const silent = pages.filter((page) => !readFileSync(join(dist, page), 'utf8').includes(`href="${CONTACT}"`));
  expect(silent).toEqual([]);
  if (!process.env['CONTACT_URL'])
    expect(readFileSync('dist/index.html', 'utf8')).not.toMatch(/takedown|href="mailto:/);
});

describe('a retired identifier', () => {
  test.for(TOMBSTONES)('$id keeps its page in both languages, which says what became of it', (tombstone) => {
    const path = `${tombstone.id.includes('-m') ? 'measures' : 'statements'}/${tombstone.id}/`;
    for (const [prefix, reason] of [
      ['', tombstone.reason_zh],
      ['en/', tombstone.reason_en],
    ]) {
      const html = read(`${prefix}${path}`);
      expect(textOf(html)).toContain(reason);
      expect(html).toContain(`href="/ledger/${path.replace(/\/$/, '.json')}"`);
      for (const id of tombstone.successor_ids) expect(html).toContain(`href="/ledger/${prefix}statements/${id}/"`);
      expect(html).toMatch(/<link rel="alternate"[^>]*hreflang="en"/);
    }
  });

  test('keeps its anchor in the document and stands on the corrections page', () => {
    for (const { id } of TOMBSTONES) {
      expect(read(`documents/${DOCUMENT}`)).toContain(`id="${id}"`);
      expect(read('en/corrections')).toContain(`/${id}/"`);
    }
  });
});

test('a retired section, correction or check keeps its anchor, and no page is made for it', () => {
  for (const { id, reason_en } of ANCHORED) {
    for (const page of [`en/documents/${DOCUMENT}`, 'en/corrections']) {
      expect(read(page)).toContain(`id="${id}"`);
      expect(textOf(read(page))).toContain(reason_en);
    }
    expect(globSync(`{statements,measures}/${id}*`, { cwd: dist })).toEqual([]);
  }
  expect(read('en/corrections')).toContain(`href="/ledger/en/documents/${DOCUMENT}/#chunan-reply-s01"`);
  expect(read('en/corrections')).toContain('href="/ledger/en/corrections/#chunan-reply-c01"');
});

describe(`a release of ${RELEASE}`, () => {
  const statements = globSync('content/generated/documents/*.json')
    .flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as { statements: Row[] }).statements)
    .filter((row) => row.kind === 'target' && row.review !== 'machine');

  interface Row {
    id: string;
    kind: string;
    due: string | null;
    due_basis: string | null;
    review: string;
  }

  const isPast = (row: Row): boolean => row.due !== null && row.due < RELEASE.slice(0, row.due.length);

  test('says of each passed deadline that it passed and that there is no result, and of no other', () => {
    const wrong = statements.filter((row) => {
      const text = textOf(read(`statements/${row.id}`));
      const over = row.due_basis === 'document' ? '规划期已满' : '期限已过';
      return (
        text.includes(`截至 2024年6月30日 ${over}；本数据集没有结果数据`) !== isPast(row) ||
        text.includes('截至 2024年6月30日') !== isPast(row)
      );
    });
    expect(wrong.map(({ id, due }) => `${id} ${due}`)).toEqual([]);
    expect(statements.filter(isPast).length).toBeGreaterThan(5);
    expect(statements.filter((row) => !isPast(row)).length).toBeGreaterThan(5);
  });

  test('says which plans have ended by its date', () => {
    expect(textOf(read('cities/ordos'))).toContain('规划期到 2025 年为止。');
    expect(textOf(read('en/cities/zhoushan'))).toMatch(
      /The plan’s period ran to 2020; by the date of this release \([^)]*2024\) it has ended\./,
    );
  });

  test('stands in the foot of each page, in citations and in the pictures', () => {
    const html = read(`statements/${SUCCESSORS[0]}`);
    expect(textOf(html)).toContain('数据版本 1.0.0（2024-06-30）');
    expect(textOf(html)).toMatch(/\(2024-06-30\)\[引用日期\]/);
    expect(textOf(read('cities/ordos'))).toContain('1.0.0');
  });
});

test('before the first release nothing is said to have passed', () => {
  const current = JSON.parse(readFileSync('public/data/versions.json', 'utf8')) as { releases: unknown[] };
  const html = readFileSync('dist/cities/zhoushan/index.html', 'utf8');
  expect(textOf(html).includes('已经结束')).toBe(current.releases.length > 0);
});

test('no page asks the clock', () => {
  const impure = globSync('src/{components,data,i18n,layouts,pages,charts,domain}/**/*.{ts,astro}').filter((file) =>
    /\bDate\.now\(|\bnew Date\(\)/.test(readFileSync(file, 'utf8')),
  );
  expect(impure).toEqual([]);
});
