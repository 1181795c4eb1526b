import { z } from 'zod';
import { daySchema } from './primitives.ts';

/** `public/data/versions.json`: every frozen release, oldest first. */
export const versionsSchema = z.strictObject({
  releases: z.array(
    z.strictObject({
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      date: daySchema,
      /** What changed against the release before, one line each. */
      changes: z.array(z.string().min(1)),
    }),
  ),
});
export type Versions = z.infer<typeof versionsSchema>;

/** `public/data/releases.lock.json`: path under `data/` → SHA-256, for every file of every frozen release. */
export const releasesLockSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));
export type ReleasesLock = z.infer<typeof releasesLockSchema>;
