import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
});
