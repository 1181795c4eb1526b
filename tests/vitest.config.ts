import { defineConfig } from 'vitest/config';
import { LongestFirst } from './setup/longest-first.ts';

/** `files`: everything that reads source and files; `browser`: what needs a served dist and Chromium. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How long a page may take to become what a test waits for; one second is too short on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    // One file for each processor, of whichever project: two processors would otherwise be one worker.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'files', include: ['tests/{unit,property,golden,data,charts,site}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/serve-dist.ts'],
        },
      },
    ],
  },
});
