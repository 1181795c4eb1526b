/** A file that cannot be read is told once; nothing that names it, or that it would have accounted for, is told with it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProblem } from '../../scripts/checks/problem.ts';
import { findProblems } from '../../scripts/find-problems.ts';
import type { EntryMemo } from '../../scripts/read-entry.ts';
import { runConversion } from '../../scripts/run-conversion.ts';

let root: string;
const memo: EntryMemo = new Map();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'follow-up-'));
  for (const folder of ['seeds', 'content']) cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function tell(path: string, change: (text: string) => string): string[] {
  const before = readFileSync(join(root, path), 'utf8');
  writeFileSync(join(root, path), change(before));
  try {
    return findProblems(root, memo).problems.map(formatProblem);
  } finally {
    writeFileSync(join(root, path), before);
  }
}

test('the content itself raises nothing', () => {
  expect(findProblems(root, memo).problems).toEqual([]);
});

test.each([
  'content/places/xian.yaml',
  'content/sources/xian.yaml',
  'content/documents/xian-reform-tasks.yaml',
  'content/indicators/life-expectancy.yaml',
  'content/themes/prices.yaml',
  'content/organisations/civil-affairs-bureau.yaml',
  'content/reviews/xian-reform-tasks.yaml',
])('%s with a field too many', (path) => {
  expect(tell(path, (text) => `${text}colour: red\n`)).toEqual([
    expect.stringMatching(`^${path}:\\d+ - error → it has the unknown field “colour”`),
  ]);
});

test('a place under another id, and a seed that was edited', () => {
  expect(tell('content/places/xian.yaml', (text) => text.replace('id: xian', 'id: changan'))).toEqual([
    'content/places/xian.yaml:1 - error → its id is “changan”, its file name says “xian”. Make the two equal.',
  ]);
  expect(tell('seeds/xian.txt', (text) => `${text}x`)).toEqual([
    expect.stringMatching(/^seeds\/xian\.txt:1 .*checksum/),
  ]);
});

test('generated files that are no object, no JSON, or lack a field', () => {
  const reply = 'content/generated/documents/chunan-reply.json';
  expect(tell(reply, () => 'null')).toEqual([`${reply} - error → it holds no fields. Run: npm run convert`]);
  expect(tell(reply, () => '[1, 2]')).toEqual([
    `${reply} - error → it holds [1,2] where fields should stand. Run: npm run convert`,
  ]);
  expect(tell(reply, () => '{"id"')).toEqual([
    expect.stringMatching(
      /^content\/generated\/documents\/chunan-reply\.json - error → it is no JSON: .*\. Run: npm run/,
    ),
  ]);
  const indicator = 'content/generated/indicators/life-expectancy.json';
  expect(tell(indicator, (text) => text.replace('"absences"', '"absence"'))).toEqual([
    `${indicator} - error → absences is missing. Run: npm run convert`,
    `${indicator} - error → it has the unknown field “absence”. Run: npm run convert`,
  ]);
});

test('measurements that the methods page could not print, and what measures them anew', () => {
  const search = 'content/measurements/search.json';
  expect(tell(search, () => '{"a":1}')).toEqual(
    ['random_queries', 'domain_terms', 'sizes'].map(
      (field) =>
        `${search} - error → ${field} is missing. Run: npm run bench -- search --write, or restore it from git.`,
    ),
  );
  const extract = 'content/measurements/extract.json';
  expect(tell(extract, (text) => text.replace('"precision": 1,', '"precision": "all",'))).toEqual([
    `${extract} - error → engine.seeds.detection.precision is “all”. Run: npm run bench -- extract --write, or restore it from git.`,
  ]);
  expect(tell('content/measurements/extract-timings.json', () => '[]')).toEqual([
    'content/measurements/extract-timings.json - error → it holds [] where fields should stand. Run: npm run bench -- extract --write, or restore it from git.',
  ]);
});

test('convert tells of records that cannot be read and of reviews that do not fit in one run, and of nothing else', () => {
  const changes: [string, string | RegExp, string][] = [
    ['content/places/ordos.yaml', /tier: .*/, 'tier: town'],
    ['content/documents/zhoushan-consortia.yaml', /period_end: .*/, "period_end: '2O20'"],
    ['content/themes/prices.yaml', 'order:', 'colour: red\norder:'],
    ['content/organisations/finance-bureau.yaml', 'forms:', 'form:'],
    ['content/indicators/life-expectancy.yaml', /unit: .*/, 'unit: year'],
    ['content/reviews/xian-reform-tasks.yaml', /hash: '?[0-9a-f]{16}'?/, "hash: '0000000000000000'"],
  ];
  const before = changes.map(([path]) => readFileSync(join(root, path), 'utf8'));
  for (const [i, [path, from, to]] of changes.entries())
    writeFileSync(join(root, path), (before[i] ?? '').replace(from, to));
  const { problems, output } = runConversion(root, { curated: memo, documents: new Map() });
  for (const [i, [path]] of changes.entries()) writeFileSync(join(root, path), before[i] ?? '');
  expect(output).toBeNull();
  expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(changes.map(([path]) => path)));
  expect(problems.filter(({ path }) => path.startsWith('content/reviews/')).map(formatProblem)).toEqual([
    expect.stringMatching(/the review of xian-reform-tasks-001 was made on another reading/),
  ]);
});
