/**
 * A sixth place by the documented steps alone, in a copy of the project. The plan was written for this test: no such
 * document exists. It holds a table, two deadlines, a damaged number (IOO%), and breaks off.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { launchBrowser } from '../../scripts/find-browser.ts';
import { readReceived } from '../../scripts/intake/read-received.ts';
import { extractText } from '../../scripts/pipeline/extract-text.ts';
import { startServer } from '../../scripts/serve.ts';
import { askSearch } from '../setup/ask-search.ts';

import { copyProject, type ProjectCopy } from '../setup/copy-project.ts';
import { dressAsDocx, dressAsHtml } from '../setup/dress-text.ts';
import { useBrowser } from '../setup/open-page.ts';

/** A clerk that nobody is, put in here so that no file of the project holds a name with a number. */
const CLERK = { name: '王小明', phone: ['0831', '5550123'].join('-') };
const PLAN = readFileSync('tests/walk-through/yibin-plan.txt', 'utf8')
  .replace('{{name}}', CLERK.name)
  .replace('{{phone}}', CLERK.phone);
const MASKED = PLAN.replace(CLERK.name, '███').replace(CLERK.phone, '█'.repeat(CLERK.phone.length));

const bare = (text: string): string => text.replace(/\s/g, '');
const open = useBrowser();
let copy: ProjectCopy;
let desk: string;

beforeAll(() => {
  copy = copyProject();
  desk = mkdtempSync(join(tmpdir(), 'received-'));
});
afterAll(() => {
  copy.remove();
  rmSync(desk, { recursive: true, force: true });
});

const receive = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(desk, name), bytes);
  return join(desk, name);
};
const inCopy = (path: string): string => readFileSync(join(copy.root, path), 'utf8');
const readRows = (table: string) =>
  (JSON.parse(inCopy(`dist/data/latest/${table}.json`)) as { data: Record<string, unknown>[] }).data;
const edit = (path: string, from: string, to: string): void => {
  const text = inCopy(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(join(copy.root, path), text.replace(from, to));
};

interface SourceRecord {
  received_format: string;
  original_sha256: string | null;
  redactions: { category: string; start: number; end: number }[];
}

async function printAsPdf(html: string): Promise<Uint8Array | null> {
  const path = inject('browserPath');
  if (path === null) return null;
  const browser = await launchBrowser(path);
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ format: 'A4', margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' } });
  } finally {
    await browser.close();
  }
}

test('the plan is what the walk-through needs', () => {
  expect(Array.from(PLAN).length).toBeGreaterThan(3000);
  expect(PLAN).toMatch(/2027年/);
  expect(PLAN).toMatch(/2030年/);
  expect(PLAN).toMatch(/IOO%/);
  expect(PLAN).not.toMatch(/。\s*$/);
});

const figures = (text: string): unknown[] =>
  extractText(text).parts[0]?.drafts.map((d) => [d.kind, d.min, d.max, d.unit]) ?? [];

describe.each([
  ['txt', () => PLAN],
  ['docx', () => dressAsDocx(PLAN)],
] as const)('received as %s', (format, dress) => {
  test('its text becomes the seed, and undoing leaves the tree as it was', () => {
    const taken = copy.npm('run', 'new', '--', receive(`plan.${format}`, dress()));
    expect(taken.stderr).toBe('');
    expect(taken.stdout).toContain('宜宾市 (511500, named at');
    const seed = inCopy('seeds/yibin.txt');
    if (format === 'txt') expect(seed).toBe(MASKED);
    else expect(bare(seed)).toBe(bare(MASKED));
    expect(figures(seed)).toEqual(figures(MASKED));
    const source = parse(inCopy('content/sources/yibin.yaml')) as SourceRecord;
    expect(source.received_format).toBe(format);
    expect(source.redactions.map((r) => r.category)).toEqual(['person_name', 'phone']);
    expect(source.original_sha256, 'no hash of a file that held personal data').toBeNull();
    expect(copy.npm('run', 'new', '--', '--undo', 'yibin').status).toBe(0);
    expect(copy.gitStatus()).toBe('');
  });
});

describe.each([
  ['html', async () => new TextEncoder().encode(dressAsHtml(PLAN))],
  ['pdf', () => printAsPdf(dressAsHtml(PLAN))],
] as const)('received as %s', (format, dress) => {
  test('it reads as the plain text does', async ({ skip }) => {
    const bytes = await dress();
    if (bytes === null) return skip('no browser to print a PDF with: install Chromium or set CHROME_PATH');
    const received = await readReceived(bytes, null);
    expect(received.format).toBe(format);
    expect(bare(received.text)).toBe(bare(PLAN));
    expect(figures(received.text)).toEqual(figures(PLAN));
  });
});

test('a file without personal data keeps the hash of the original', () => {
  const clean = receive('clean.docx', dressAsDocx(PLAN.replace(/（联系人：.*）\n/, '')));
  expect(copy.npm('run', 'new', '--', clean).status).toBe(0);
  const source = parse(inCopy('content/sources/yibin.yaml')) as SourceRecord;
  expect(source.original_sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(copy.npm('run', 'new', '--', '--undo', 'yibin').status).toBe(0);
});

describe('a mistake at each step is met by a message that leads to the fix', () => {
  test('receiving: a scan, an encoding, a place that the text does not name', async ({ skip }) => {
    const scan = await printAsPdf('<body><svg width="400" height="500"><rect width="400" height="500"/></svg></body>');
    if (scan === null) return skip('no browser to print a PDF with: install Chromium or set CHROME_PATH');
    expect(copy.npm('run', 'new', '--', receive('scan.pdf', scan)).stderr).toMatch(
      /^scan\.pdf - error → its 1 pages hold 0 characters of text: a scan.*ocrmypdf/,
    );
    const gbk = receive('gbk.txt', Uint8Array.from([0xd2, 0xcb, 0xb1, 0xf6, 0xca, 0xd0]));
    const refused = copy.npm('run', 'new', '--', gbk);
    expect(refused.stderr).toMatch(/gbk\.txt:1 - error → it is not UTF-8.*run again with --encoding gb18030/);
    expect(copy.npm('run', 'new', '--', gbk, '--encoding', 'gb18030').stdout).toContain(
      '宜宾市 (511500, named at 0–3)',
    );
    expect(copy.npm('run', 'new', '--', '--undo', 'yibin').status).toBe(0);
    const nameless = receive('nameless.txt', '卫生健康服务提质行动方案\n到2027年，建设门诊部3家。\n');
    expect(copy.npm('run', 'new', '--', nameless).stderr).toMatch(/it names no place\..*--adcode 410300/);
    expect(copy.npm('run', 'new', '--', nameless, '--colour', 'red').status).toBe(2);
    expect(copy.gitStatus()).toBe('');
  });

  test('filling in: a wrong value, a null without a reason, a document that is not there', () => {
    expect(copy.npm('run', 'new', '--', receive('plan.txt', PLAN)).status).toBe(0);
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
});

describe('the next build', () => {
  beforeAll(() => {
    const { status, stdout, stderr } = copy.npm('run', 'build');
    if (status !== 0) throw new Error(`${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  }, 600_000);

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
    expect(inCopy('dist/data/latest/sources/yibin.txt')).toBe(MASKED);
    expect(readRows('documents').find((row) => row['id'] === 'yibin-plan')).toMatchObject({
      completeness: 'breaks_off',
    });
    expect(copy.npm('run', 'verify', '--', 'dist').status).toBe(0);
  });

  test('the search finds it', async (context) => {
    const server = await startServer(join(copy.root, 'dist'), 0);
    context.onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { page } = await open(context, `http://localhost:${(server.address() as AddressInfo).port}/search/`);
    const [answer] = await askSearch(page, ['流动服务车']);
    expect(answer?.results.some((result) => result.includes('/yibin-plan'))).toBe(true);
  });

  test('undoing leaves git status clean', () => {
    expect(copy.npm('run', 'new', '--', '--undo', 'yibin').status).toBe(0);
    expect(copy.gitStatus()).toBe('');
  });
});
