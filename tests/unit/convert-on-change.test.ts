/** The converter of `npm run dev` on a small project: it follows a change in a moment, and a fault leaves what was there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type HostileProject, writeHostileProject } from '../setup/hostile-project.ts';

const DOCUMENT = 'content/documents/zhoushan-consortia.yaml';
const GENERATED = 'content/generated/documents/zhoushan-consortia.json';
/** Two seconds are promised; the machine may be busy with other tests. */
const PATIENCE = { timeout: 20_000, interval: 50 };

let project: HostileProject;
let converter: ChildProcess;
let said = '';

beforeAll(async () => {
  project = writeHostileProject();
  converter = spawn(process.execPath, ['scripts/convert-on-change.ts', '--root', project.root]);
  for (const stream of [converter.stdout, converter.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
  await vi.waitFor(() => expect(said).toContain('[data] start'), PATIENCE);
});
afterAll(() => {
  converter.kill();
  project.remove();
});

const edit = (path: string, from: RegExp, to: string): void => {
  const file = join(project.root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const made = (): string => readFileSync(join(project.root, GENERATED), 'utf8');

test('a change of a record is in the data a moment later', async () => {
  edit(DOCUMENT, /^short_en: .*$/m, 'short_en: As edited');
  await vi.waitFor(() => expect(made()).toContain('"short_en": "As edited"'), PATIENCE);
  // It is told once all files are written, so after the first of them can be read.
  const told = /\[data\] content\/documents\/zhoushan-consortia\.yaml: \d+ files of content\/generated changed/;
  await vi.waitFor(() => expect(said).toMatch(told), PATIENCE);
});

test('a fault is told with file, line and remedy, the data stays, and mending it is enough', async () => {
  const before = made();
  edit(DOCUMENT, /^part: 1$/m, 'part: one');
  await vi.waitFor(() => expect(said).toContain('not converted, the data that was there stays'), PATIENCE);
  expect(said).toMatch(/zhoushan-consortia\.yaml:\d+ - error → part is “one”\. Write a number\./);
  expect(made()).toBe(before);
  edit(DOCUMENT, /^part: one$/m, 'part: 1');
  edit(DOCUMENT, /^short_en: .*$/m, 'short_en: As mended');
  await vi.waitFor(() => expect(made()).toContain('"short_en": "As mended"'), PATIENCE);
});

test('a new text takes its place beside the others', async () => {
  project.writeSeed('某市医改方案\n一、目标\n到2030年，全市床位达到9.1张。\n');
  await vi.waitFor(() => expect(made()).toContain('"value_max": 9.1'), PATIENCE);
});
