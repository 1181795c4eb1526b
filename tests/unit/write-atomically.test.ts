import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolderAtomically, writeFileAtomically } from '../../scripts/write-atomically.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-write-'));
});
afterEach(() => {
  delete process.env['WRITE_FAULT'];
  rmSync(folder, { recursive: true, force: true });
});

const OLD = new Map([
  ['a.txt', 'old a'],
  ['deep/b.txt', 'old b'],
]);
const NEW = new Map([
  ['a.txt', 'new a'],
  ['deep/c.txt', '新'],
]);

function readFolder(path: string): Map<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')]),
  );
}

describe('a file', () => {
  test('is written whole, with the folders that it needs', () => {
    const path = join(folder, 'x/y/file.json');
    writeFileAtomically(path, '医改\n');
    writeFileAtomically(path, new Uint8Array([1, 2, 3]));
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    expect(readdirSync(join(folder, 'x/y'))).toEqual(['file.json']);
  });

  test.each([1, 2, 3])('keeps its old bytes where a write fails at step %i', (step) => {
    const path = join(folder, 'file.txt');
    writeFileAtomically(path, 'old');
    process.env['WRITE_FAULT'] = `ENOSPC:${step}`;
    expect(() => writeFileAtomically(path, 'a longer new text')).toThrow('ENOSPC');
    expect(readFolder(folder)).toEqual(new Map([['file.txt', 'old']]));
  });
});

describe('a folder', () => {
  test('holds exactly the new files', () => {
    const path = join(folder, 'data');
    replaceFolderAtomically(path, OLD);
    replaceFolderAtomically(path, NEW);
    expect(readFolder(path)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['data']);
  });

  test('keeps the very file whose bytes are the same, and no link that leads elsewhere', () => {
    const path = join(folder, 'data');
    replaceFolderAtomically(path, OLD);
    symlinkSync(join(path, 'deep/b.txt'), join(path, 'c.txt'));
    const inode = (name: string): number => statSync(join(path, name)).ino;
    const [a, b] = [inode('a.txt'), inode('deep/b.txt')];
    const next = new Map([...OLD, ['a.txt', 'new a'], ['c.txt', 'old b']] as const);
    replaceFolderAtomically(path, next);
    expect(readFolder(path)).toEqual(next);
    expect([inode('a.txt') === a, inode('deep/b.txt') === b, statSync(join(path, 'deep/b.txt')).nlink]).toEqual([
      false,
      true,
      1,
    ]);
    expect(lstatSync(join(path, 'c.txt')).isFile()).toBe(true);
  });

  test.each([1, 2, 3, 4, 5, 6])('keeps its old files where a write fails at step %i', (step) => {
    const path = join(folder, 'data');
    replaceFolderAtomically(path, OLD);
    process.env['WRITE_FAULT'] = `EACCES:${step}`;
    expect(() => replaceFolderAtomically(path, NEW)).toThrow('EACCES');
    expect(readFolder(path)).toEqual(OLD);
    expect(readdirSync(folder)).toEqual(['data']);
    delete process.env['WRITE_FAULT'];
    replaceFolderAtomically(path, NEW);
    expect(readFolder(path)).toEqual(NEW);
  });

  test('a name that leads out of the folder is refused', () => {
    const path = join(folder, 'data');
    replaceFolderAtomically(path, OLD);
    expect(() => replaceFolderAtomically(path, new Map([['../../escaped.txt', 'x']]))).toThrow('leads out');
    expect(readFolder(path)).toEqual(OLD);
    expect(existsSync(join(folder, '../escaped.txt'))).toBe(false);
  });
});
