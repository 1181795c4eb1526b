import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBatch, saveFailure } from '../../scripts/fuzz/check-batch.ts';
import type { FuzzRun } from '../../scripts/fuzz/fuzz-run.ts';
import { RUNS } from '../../scripts/fuzz/runs.ts';

/** The bounded part of `npm run fuzz`; the long run and its count are in CONTRIBUTING.md. */
const CASES = { parser: 1500, overlay: 400, serialisers: 250 } as const;

describe('hostile texts, generated', () => {
  it.each(RUNS.map((run) => [run.name, run.says, run] as const))('%s: %s', (name, _says, { property }) => {
    fc.assert(property, { numRuns: CASES[name], seed: 2026 });
  });

  it('the command runs all three and prints the seed', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/fuzz.ts', '--cases', '40', '--seed', '7'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(
      'seed 7\nparser: 20 cases hold\noverlay: 10 cases hold\nserialisers: 10 cases hold\n40 cases, none failed\n',
    );
    expect(status).toBe(0);
    expect(spawnSync(process.execPath, ['scripts/fuzz.ts', '--only', 'nothing']).status).toBe(2);
  });

  it('a case that fails is made smaller, saved with its command, and comes again by it', () => {
    const run: FuzzRun = {
      name: 'parser',
      says: 'no text holds a digit seven',
      property: fc.property(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 40 })), ([text]) => {
        if (text.includes('7')) throw new Error('it holds a 7');
      }) as fc.IProperty<unknown>,
    };
    const request = { name: run.name, seed: 11, cases: 5000, path: null };
    const { failure } = checkBatch(run, request);
    expect(failure).toMatchObject({ message: 'it holds a 7', counterexample: '[["7"]]' });
    if (failure === null) return;
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
    try {
      const { file, command } = saveFailure(folder, request, failure);
      const saved = JSON.parse(readFileSync(file, 'utf8')) as { path: string; seed: number };
      expect(saved).toEqual({ ...request, ...failure, command });
      expect(command).toBe(`npm run fuzz -- --only parser --seed 11 --path ${failure.path}`);
      const again = checkBatch(run, { ...request, cases: 1, seed: saved.seed, path: saved.path });
      expect(again).toEqual({ cases: 1, failure });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('the command takes a path for one case', () => {
    const args = ['scripts/fuzz.ts', '--only', 'parser', '--seed', '7', '--path', '3'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toBe('seed 7\nparser: 1 cases hold\n1 cases, none failed\n');
    expect(status).toBe(0);
  });
});
