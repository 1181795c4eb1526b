/** What `npm run new` makes of a file in each format, and what it says where it refuses one; in a copy of the project. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { launchBrowser } from '../../scripts/find-browser.ts';
import { importSource } from '../../scripts/intake/import-source.ts';
import { readReceived } from '../../scripts/intake/read-received.ts';
import { undoImport } from '../../scripts/intake/undo-import.ts';
import { extractText } from '../../scripts/pipeline/extract-text.ts';
import { readCurated } from '../../scripts/read-curated.ts';
import { copyProject, type ProjectCopy } from '../setup/copy-project.ts';
import { dressAsDocx, dressAsHtml } from '../setup/dress-text.ts';
import { MASKED_PLAN, PLAN } from '../setup/walk-through-plan.ts';

const bare = (text: string): string => text.replace(/\s/g, '');
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
const OPTIONS = { place: null, adcode: null, as: null, encoding: null };
const curated = () => readCurated(copy.root).curated;
const take = (file: string, options = {}) => importSource(copy.root, file, { ...OPTIONS, ...options }, curated());
const takeBack = (): string[] => undoImport(copy.root, 'yibin', curated());

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
    if (format === 'txt') expect(seed).toBe(MASKED_PLAN);
    else expect(bare(seed)).toBe(bare(MASKED_PLAN));
    expect(figures(seed)).toEqual(figures(MASKED_PLAN));
    const source = parse(inCopy('content/sources/yibin.yaml')) as SourceRecord;
    expect(source.received_format).toBe(format);
    expect(source.redactions.map((r) => r.category)).toEqual(['person_name', 'phone']);
    expect(source.original_sha256, 'no hash of a file that held personal data').toBeNull();
    takeBack();
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

test('a PDF with a title in large centred lines and a narrow table is put together again', async ({ skip }) => {
  const cells = (row: string): string => row.replace(/[^|]+/g, (cell) => `<td>${cell}</td>`).replaceAll('|', '');
  const table = ['序号|指标|单位|2025年|2027年|2030年', '1|人均预期寿命|岁|76.8|77.8|79', '2|婴儿死亡率|‰|3.4|3.3|3'];
  const style =
    'body { font-size: 12pt; line-height: 1.6 } h1 { font-size: 20pt; text-align: center } p { text-indent: 2em } td { padding: 0 4pt; text-align: center }';
  const title = '宜宾市人民政府办公室关于印发宜宾市优质高效医疗卫生服务体系建设三年攻坚方案的通知';
  const bytes = await printAsPdf(
    `<style>${style}</style><h1>${title}</h1><p>${'为着力解决医疗资源分布不均问题，制定本方案。'.repeat(6)}</p><h1>一、目标</h1>
<table>${table.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table><p>${'各县（区）要细化年度任务。'.repeat(6)}</p>`,
  );
  if (bytes === null) return skip('no browser to print a PDF with: install Chromium or set CHROME_PATH');
  const { text } = await readReceived(bytes, null);
  const lines = text.split('\n');
  expect(lines[0]).toBe(title);
  expect(lines[2]).toBe('一、目标');
  expect(lines.slice(3, 6)).toEqual(table.map((row) => row.replaceAll('|', '\t')));
});

test('a file without personal data keeps the hash of the original', async () => {
  await take(receive('clean.docx', dressAsDocx(PLAN.replace(/（联系人：.*）\n/, ''))));
  const source = parse(inCopy('content/sources/yibin.yaml')) as SourceRecord;
  expect(source.original_sha256).toMatch(/^[0-9a-f]{64}$/);
  takeBack();
});

test('a scan, an encoding, a place that the text does not name: each message leads to the fix', async ({ skip }) => {
  const scan = await printAsPdf('<body><svg width="400" height="500"><rect width="400" height="500"/></svg></body>');
  if (scan === null) return skip('no browser to print a PDF with: install Chromium or set CHROME_PATH');
  expect(copy.npm('run', 'new', '--', receive('scan.pdf', scan)).stderr).toMatch(
    /scan\.pdf - error → its 1 pages hold 0 characters of text: a scan.*ocrmypdf/,
  );
  const gbk = receive('gbk.txt', Uint8Array.from([0xd2, 0xcb, 0xb1, 0xf6, 0xca, 0xd0]));
  const refused = copy.npm('run', 'new', '--', gbk);
  expect(refused.stderr).toMatch(/gbk\.txt:1 - error → it is not UTF-8.*run again with --encoding gb18030/);
  const { place, named } = await take(gbk, { encoding: 'gb18030' });
  expect([place.name_zh, named]).toMatchObject(['宜宾市', { start: 0, end: 3 }]);
  takeBack();
  const nameless = receive('nameless.txt', '卫生健康服务提质行动方案\n到2027年，建设门诊部3家。\n');
  expect(copy.npm('run', 'new', '--', nameless).stderr).toMatch(/it names no place\..*--adcode 410300/);
  expect(copy.npm('run', 'new', '--', nameless, '--colour', 'red').status).toBe(2);
  expect(copy.gitStatus()).toBe('');
});
