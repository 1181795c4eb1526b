/** An incremental build keeps a page whose key is the same: its bytes must then be the same, whatever changed elsewhere. */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DocumentBundle, IndicatorBundle } from '../../src/schemas/bundle.ts';

type Pages = Record<string, { key: string; hash: string }>;

const folder = mkdtempSync(join(tmpdir(), 'page-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function renderPages(cwd: string): Promise<Pages> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('tests/setup/render-keyed-pages.ts')], {
      cwd,
      env: { ...process.env, INCREMENTAL: '1' },
    });
    const [printed, complaints]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => complaints.push(bytes));
    child.on('close', (code) => {
      if (code === 0) done(JSON.parse(Buffer.concat(printed).toString()));
      else fail(new Error(Buffer.concat(complaints).toString()));
    });
  });
}

function change<T>(path: string, edit: (record: T) => void): void {
  const record: T = JSON.parse(readFileSync(join(folder, path), 'utf8'));
  edit(record);
  writeFileSync(join(folder, path), JSON.stringify(record));
}

/** The first indicator of which this holds. */
function findIndicator(fits: (bundle: IndicatorBundle) => boolean): string {
  const found = globSync('content/generated/indicators/*.json')
    .sort()
    .find((path) => fits(JSON.parse(readFileSync(path, 'utf8'))));
  if (found === undefined) throw new Error('no indicator is as the test needs it');
  return found;
}

/** Four changes that touch different places, so that none hides what the key of another lacks. */
function changeRecords(): void {
  change<DocumentBundle>(
    'content/generated/documents/zhoushan-consortia.json',
    ({ statements, measures, numerals }) => {
      for (const row of statements.slice(0, 1)) row.sentence_zh += '（改）';
      for (const row of measures.slice(0, 1)) row.quote += '（改）';
      for (const row of numerals.slice(0, 1)) row.class = row.class === 'noise' ? 'date' : 'noise';
    },
  );
  const isPair = (row: { a_place_id: string; b_place_id: string }): boolean =>
    [row.a_place_id, row.b_place_id].sort().join(' ') === 'ordos xian';
  change<IndicatorBundle>(
    findIndicator(({ comparisons }) => comparisons.some(isPair)),
    ({ comparisons }) => {
      for (const row of comparisons.filter(isPair))
        row.verdict = row.verdict === 'comparable' ? 'not_comparable' : 'comparable';
    },
  );
  const isSilent = (row: { place_id: string; state: string }): boolean =>
    row.place_id === 'jiaozuo' && row.state === 'not_stated';
  // A place page lists only what is compared.
  const isCompared = (id: string): boolean =>
    readFileSync(`content/indicators/${id}.yaml`, 'utf8').includes('\ncompared: true\n');
  change<IndicatorBundle>(
    findIndicator(
      ({ id, absences }) => isCompared(id) && absences.some(isSilent) && absences.some((row) => row.state === 'stated'),
    ),
    ({ absences }) => {
      for (const row of absences.filter(isSilent)) row.state = 'text_incomplete';
    },
  );
  const source = join(folder, 'content/sources/chunan.yaml');
  writeFileSync(source, readFileSync(source, 'utf8').replace(/^hosting_note_zh: .*$/m, 'hosting_note_zh: 改过的说明'));
}

test('no page differs whose key is the same', { timeout: 120_000 }, async () => {
  for (const path of ['src', 'content', 'package.json']) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  changeRecords();
  const [before, after] = await Promise.all([renderPages('.'), renderPages(folder)]);
  const addresses = Object.keys(before);
  expect(Object.keys(after)).toEqual(addresses);
  const differing = addresses.filter((address) => before[address]?.hash !== after[address]?.hash);
  expect(differing.filter((address) => before[address]?.key === after[address]?.key)).toEqual([]);

  // Each change shows on the pages that speak of it, and is not an excuse to render everything again.
  for (const shown of ['documents/zhoushan-consortia', 'cities/chunan', 'cities/jiaozuo', 'indicators/', 'embed/'])
    expect(differing.join(' ')).toContain(`/${shown}`);
  expect(differing.filter((address) => /ordos.*xian|xian.*ordos/.test(address))).toHaveLength(1);
  const rendered = addresses.filter((address) => before[address]?.key !== after[address]?.key);
  expect(rendered.length).toBeLessThan(addresses.length / 2);
});
