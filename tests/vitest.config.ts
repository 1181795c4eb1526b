import { defineConfig } from 'vitest/config';

/** `data`: everything that reads source and files; `browser`: what needs a served dist and Chromium. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
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
          maxWorkers: 2,
        },
      },
    ],
  },
});
