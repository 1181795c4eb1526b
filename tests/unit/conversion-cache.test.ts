import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { CACHE_FOLDER, ENGINE_FILES, hashEngine } from '../../scripts/conversion-cache.ts';
import { convert } from '../../scripts/convert.ts';
import { readImports } from '../setup/read-imports.ts';
import { writeSmallProject, writeSmallSeed } from '../setup/small-project.ts';

const OLD = '某市医改方案\n一、目标\n到2025年，全市床位达到6.8张。\n';
const NEW = '某市医改方案\n一、目标\n到2025年，全市床位达到7.8张。\n';
const desk = mkdtempSync(join(tmpdir(), 'ledger-cache-'));
const root = join(desk, 'project');
const kept = join(root, CACHE_FOLDER, 'documents/zhoushan-consortia.json');
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const readOutput = (folder: string): Map<string, string> =>
  new Map(
    globSync('content/{generated,id-register}/**/*.json', { cwd: folder })
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** What convert makes of the project where nothing was kept; the register goes with it, as it is an input. */
function convertAnew(): Map<string, string> {
  const copy = join(desk, 'anew');
  rmSync(copy, { recursive: true, force: true });
  cpSync(root, copy, { recursive: true });
  rmSync(join(copy, '.cache'), { recursive: true });
  expect(convert(copy, false, true)).toBe(0);
  expect(existsSync(join(copy, '.cache'))).toBe(false);
  return readOutput(copy);
}

/** Changes what was kept of the document, with or without a checksum that fits. */
function forge(isSealed: boolean): void {
  const [header = '', body = ''] = readFileSync(kept, 'utf8').split('\n');
  const forged = body.replace('全市床位', '全市医师');
  const sha256 = createHash('sha256').update(forged).digest('hex');
  const seal = isSealed ? header.replace(/"sha256":"[0-9a-f]+"/, `"sha256":"${sha256}"`) : header;
  writeFileSync(kept, `${seal}\n${forged}`);
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  rmSync(root, { recursive: true, force: true });
  writeSmallProject(root);
  writeSmallSeed(root, OLD);
  // The first run deals ids, so that the second has another register to read; from then on nothing changes.
  for (let run = 0; run < 2; run++) expect(convert(root, false)).toBe(0);
});

test('what is kept gives the same bytes as a conversion from nothing, whatever changed', () => {
  expect(readOutput(root)).toEqual(convertAnew());
  writeSmallSeed(root, NEW);
  expect(convert(root, false)).toBe(0);
  expect(readOutput(root)).toEqual(convertAnew());
  expect(readOutput(root).get('content/generated/documents/zhoushan-consortia.json')).toContain('7.8');
  writeFileSync(join(root, 'content/indicators/life-expectancy.yaml'), '');
  expect(convert(root, false)).toBe(1);
});

test('a document is taken from there, unless its checksum, the inputs or --check and --force speak against it', () => {
  const before = readOutput(root);
  forge(true);
  expect(convert(root, true)).toBe(0);
  expect(convert(root, false)).toBe(0);
  expect(readOutput(root)).not.toEqual(before);
  expect(convert(root, true)).toBe(1);
  expect(convert(root, false, true)).toBe(0);
  expect(readOutput(root)).toEqual(before);

  writeSmallSeed(root, NEW);
  expect(convert(root, false)).toBe(0);
  expect(readOutput(root)).toEqual(convertAnew());
  forge(false);
  expect(convert(root, false)).toBe(0);
  expect(readOutput(root)).toEqual(convertAnew());
});

test('what belongs to no document any more is cleared away', () => {
  const stray = join(root, CACHE_FOLDER, 'documents/gone.json');
  writeFileSync(stray, '{}\n{}');
  expect(convert(root, false)).toBe(0);
  expect([existsSync(stray), existsSync(kept)]).toEqual([false, true]);
});

test('any change of the code makes it another engine, and each module that convert runs is part of it', () => {
  const code = join(desk, 'code');
  for (const folder of ['scripts/pipeline/lexicon', 'src/domain']) mkdirSync(join(code, folder), { recursive: true });
  const write = (path: string, text: string): string => {
    writeFileSync(join(code, path), text);
    return hashEngine(code);
  };
  const engines = [
    write('scripts/pipeline/lexicon/words.ts', 'one'),
    write('scripts/pipeline/lexicon/words.ts', 'two'),
    write('src/domain/words.ts', 'two'),
    write('package-lock.json', '{}'),
  ];
  expect(new Set(engines).size).toBe(4);
  expect(write('CHANGELOG.md', 'new')).toBe(engines.at(-1));

  const covered = new Set(globSync(ENGINE_FILES));
  const reached = new Set(['scripts/convert.ts']);
  for (const file of reached)
    for (const { path, typeOnly } of readImports(file)) if (path !== null && !typeOnly) reached.add(path);
  expect(reached.size).toBeGreaterThan(60);
  expect([...reached].filter((file) => !covered.has(file))).toEqual([]);
});
