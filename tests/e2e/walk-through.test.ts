/**
 * Two new places in a copy of the project, one build: a plan that means well comes in by the documented steps alone, and one
 * that means harm is shown as the text that it is.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Moment, runStep } from '../../scripts/fault/run-step.ts';
import { startServer } from '../../scripts/serve.ts';
import { askSearch } from '../setup/ask-search.ts';
import { copyProject, type ProjectCopy } from '../setup/copy-project.ts';
import { dressAsDocx } from '../setup/dress-text.ts';
import { findMarkup } from '../setup/find-markup.ts';
import { writeHostileRecords } from '../setup/hostile-records.ts';
import { useBrowser } from '../setup/open-page.ts';
import { type Page, pickPages, readPagesOf } from '../setup/read-dist.ts';
import { MASKED_PLAN, PLAN } from '../setup/walk-through-plan.ts';

// Whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 400_000 });

const open = useBrowser();
let copy: ProjectCopy;
let desk: string;
let siteUrl: string;

beforeAll(() => {
  copy = copyProject();
  desk = mkdtempSync(join(tmpdir(), 'received-'));
});
afterAll(() => {
  copy.remove();
  rmSync(desk, { recursive: true, force: true });
});

const take = (name: string, bytes: string | Uint8Array): void => {
  writeFileSync(join(desk, name), bytes);
  expect(copy.npm('run', 'new', '--', join(desk, name)).status).toBe(0);
};
const inCopy = (path: string): string => readFileSync(join(copy.root, path), 'utf8');
const readRows = (table: string) =>
  (JSON.parse(inCopy(`dist/data/latest/${table}.json`)) as { data: Record<string, unknown>[] }).data;
const edit = (path: string, from: string, to: string): void => {
  const text = inCopy(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(join(copy.root, path), text.replace(from, to));
};

test('a wrong value, a null without a reason, a document that is not there: each message leads to the fix', () => {
  take('plan.txt', PLAN);
  edit('content/documents/yibin-plan.yaml', "period_end: '2027'", "period_end: '2O27'");
  const build = copy.npm('run', 'build');
  expect(build.status).toBe(1);
  expect(build.stderr).toMatch(/content\/documents\/yibin-plan\.yaml:\d+ - error → period_end/);
  expect(build.stderr).toContain('what was there before is untouched');
  edit('content/documents/yibin-plan.yaml', "period_end: '2O27'", "period_end: '2027'");
  edit('content/documents/yibin-plan.yaml', 'status_in_force: not_seen', '');
  expect(copy.npm('run', 'convert').status).toBe(0);
  expect(copy.npm('run', 'validate').stderr).toMatch(
    /content\/documents\/yibin-plan\.yaml - error → status_in_force is null without a reason\. Add status_in_force to null_reasons/,
  );
  expect(copy.npm('run', 'review', '--', 'yibin').stderr).toMatch(/no such document\. Name one of .*yibin-plan/);
  edit('content/documents/yibin-plan.yaml', 'null_reasons:\n', 'null_reasons:\n  status_in_force: not_seen\n');
});

describe('a build that is killed', () => {
  const moments: [name: string, moment: Moment][] = [
    ['while it converts', { after: { text: '▶ 1 of ' }, ms: 300 }],
    ['while it validates', { after: { text: '▶ 2 of ' }, ms: 300 }],
    ['while it writes pages', { after: { text: '/documents/index.html' }, ms: 0 }],
  ];
  test.each(moments)('%s leaves the site that was there', async (_name, moment) => {
    mkdirSync(join(copy.root, 'dist'), { recursive: true });
    writeFileSync(join(copy.root, 'dist/index.html'), 'as before');
    const { status, said } = await runStep(copy.root, ['scripts/build.ts'], moment);
    expect(status, said.slice(-2000)).toBeNull();
    expect(inCopy('dist/index.html')).toBe('as before');
  });
});

describe('the next build', () => {
  let takeHarmOut: () => void;
  let said: string;
  beforeAll(async () => {
    take('hostile.docx', dressAsDocx(readFileSync('tests/walk-through/hostile-plan.txt', 'utf8')));
    expect(copy.npm('run', 'convert').status).toBe(0);
    takeHarmOut = writeHostileRecords(copy.root);
    const { status, stdout, stderr } = copy.npm('run', 'build', '--', '--plain');
    if (status !== 0) throw new Error(`${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
    said = stdout;
    const server = await startServer(join(copy.root, 'dist'), 0);
    siteUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
    return () => {
      server.closeAllConnections();
      server.close();
    };
  }, 600_000);

  test('clears away what the killed ones left, and says so', () => {
    expect(said).toContain('dist: an earlier run was stopped while it wrote');
    expect(existsSync(join(copy.root, '.dist.new'))).toBe(false);
    expect(existsSync(join(copy.root, '.dist.old'))).toBe(false);
  });

  test.each([
    ['cities/yibin/index.html', '宜宾', '机器'],
    ['en/cities/yibin/index.html', 'Yibin', 'machine'],
    ['documents/yibin-plan/index.html', '宜府办发〔2025〕9号', '机器'],
  ])('%s speaks of it and says that a machine read it', (page, name, marked) => {
    expect(inCopy(`dist/${page}`)).toContain(name);
    expect(inCopy(`dist/${page}`)).toContain(marked);
  });

  test.each(['index.html', 'cities/index.html', 'documents/index.html', 'ledger/index.html', 'compare/index.html'])(
    '%s lists it',
    (page) => expect(inCopy(`dist/${page}`)).toContain('宜宾'),
  );

  test('it stands beside each of the five in the comparisons, row by row', () => {
    for (const other of ['jiaozuo-yibin', 'ordos-yibin', 'xian-yibin', 'zhoushan-yibin', 'chunan-yibin'])
      expect(existsSync(join(copy.root, 'dist/compare', other, 'index.html')), other).toBe(true);
    const rows = readRows('comparisons').filter((row) => JSON.stringify(row).includes('yibin-plan'));
    expect(rows.map((row) => row['indicator_id'])).toEqual(
      expect.arrayContaining(['life-expectancy', 'infant-mortality', 'beds-per-1k', 'health-literacy']),
    );
  });

  test('its statements, the repaired number and the text are among the downloads, and the data holds', () => {
    const statements = readRows('statements').filter((row) => row['place_id'] === 'yibin');
    expect(statements.length).toBeGreaterThan(60);
    expect(new Set(statements.map((row) => row['review']))).toEqual(new Set(['machine']));
    expect(statements.find((row) => row['number_text'] === 'IOO%')).toMatchObject({ value_min: 100, due: '2026-06' });
    expect(inCopy('dist/data/latest/sources/yibin.txt')).toBe(MASKED_PLAN);
    expect(readRows('documents').find((row) => row['id'] === 'yibin-plan')).toMatchObject({
      completeness: 'breaks_off',
    });
    expect(copy.npm('run', 'verify', '--', 'dist').status).toBe(0);
  });

  test('the search finds it', async (context) => {
    const { page } = await open(context, `${siteUrl}/search/`);
    const [answer] = await askSearch(page, ['流动服务车']);
    expect(answer?.results.some((result) => result.includes('/yibin-plan'))).toBe(true);
  });

  describe('shows hostile texts as what they are', () => {
    let reached: Page[];
    beforeAll(() => {
      reached = readPagesOf(join(copy.root, 'dist')).filter(({ html }) => html.includes('injected='));
    });

    test('no page has an element, handler or address from them', () => {
      expect(reached.length).toBeGreaterThan(400);
      expect(reached.flatMap(({ address, html }) => findMarkup(html).map((found) => `${address} ${found}`))).toEqual(
        [],
      );
      // The search is sharp: it finds what a page that trusts such a text would hold.
      expect(findMarkup(inCopy('seeds/mianyang.txt')).length).toBeGreaterThan(10);
    });

    test('in Chromium none runs, loads or leads away, and no policy has to stop it', async (context) => {
      const { page, faults } = await open(context, `${siteUrl}/documents/mianyang-plan/`);
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push(`dialog on ${page.url()}`)));
      const addresses = pickPages(reached).map(({ address }) => address);
      expect(addresses.length).toBeGreaterThan(45);
      const chosen = ['/compare/?cities=mianyang,ordos', '/search/?q=injected', '/en/search/?q=injected'];
      for (const address of [...addresses, ...chosen]) {
        await page.goto(siteUrl + address);
        if (address.includes('/search/'))
          await page.locator('[data-results][data-ready] a[data-result]').first().waitFor();
        const found = await page.evaluate(() => [location.href, window.frames.length, 'injected' in window]);
        expect(found).toEqual([new URL(siteUrl + address).href, 0, false]);
      }
      // The next page stops a favicon on its way.
      expect(faults.filter((fault) => !/^failed: .*favicon/.test(fault))).toEqual([]);
    });

    test('“check this page” agrees with the source', async (context) => {
      const { page } = await open(context, `${siteUrl}/documents/mianyang-plan/`);
      await page.locator('[data-check] button').click();
      await page.locator('[data-agrees=true]').waitFor();
    });

    test('a chart that prints them is a picture and nothing else', async (context) => {
      const svg = inCopy('dist/charts/indicator-beds-per-1k.svg');
      expect(svg).toContain('injected=');
      expect(findMarkup(svg)).toEqual([]);
      const { page, faults } = await open(context, `${siteUrl}/charts/indicator-beds-per-1k.svg`);
      expect(await page.evaluate(() => 'injected' in window)).toBe(false);
      // A picture names no icon: the browser asks for its own.
      expect(faults.filter((fault) => !/favicon\.ico$/.test(fault))).toEqual([]);
    });

    test('no cell begins as a formula does', () => {
      const rows = parseCsv(inCopy('dist/data/latest/statements_flat.csv')) as string[][];
      expect(rows.flat().some((cell) => cell.includes('=cmd|'))).toBe(true);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠](?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
    });
  });

  test('undoing leaves git status clean', () => {
    takeHarmOut();
    for (const name of ['mianyang', 'yibin']) expect(copy.npm('run', 'new', '--', '--undo', name).status).toBe(0);
    expect(copy.gitStatus()).toBe('');
  });
});
