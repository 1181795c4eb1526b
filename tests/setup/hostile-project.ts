/** A project of one place, small enough to be converted a hundred times, in a temporary folder. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { convert } from '../../scripts/convert.ts';
import { writeSmallProject, writeSmallSeed } from './small-project.ts';

const SEED = '某市医改方案\n一、目标\n到2025年，全市床位达到6.8张。\n';

export interface HostileProject {
  /** The folder around the project: nothing may appear in it. */
  readonly desk: string;
  readonly root: string;
  write(path: string, bytes: string | Uint8Array): void;
  writeSeed(bytes: string | Uint8Array): void;
  /** Runs convert; what it prints, and its exit code. */
  convert(): { status: number; output: string };
  /** One hash over everything that convert writes. */
  digest(): string;
  /** Every path in the desk, the project’s own left out. */
  strays(): string[];
  remove(): void;
}

export function writeHostileProject(): HostileProject {
  const desk = mkdtempSync(join(tmpdir(), 'hostile-'));
  const root = join(desk, 'project');
  const write = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  const project: HostileProject = {
    desk,
    root,
    write,
    writeSeed: (bytes) => writeSmallSeed(root, bytes),
    convert: () => {
      const lines: string[] = [];
      const listen = (...words: unknown[]): void => void lines.push(words.join(' '));
      const spies = [
        vi.spyOn(console, 'log').mockImplementation(listen),
        vi.spyOn(console, 'error').mockImplementation(listen),
      ];
      try {
        return { status: convert(root, false), output: lines.join('\n') };
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
    },
    digest: () => {
      const hash = createHash('sha256');
      for (const folder of ['content/generated', 'content/id-register'])
        for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
          if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
      return hash.digest('hex');
    },
    strays: () => readdirSync(desk).filter((name) => name !== 'project'),
    remove: () => rmSync(desk, { recursive: true, force: true }),
  };
  writeSmallProject(root);
  project.writeSeed(SEED);
  project.convert();
  return project;
}
