import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type ReleasesLock, releasesLockSchema, type Versions, versionsSchema } from '../src/schemas/versions.ts';

/** The frozen releases of `folder` (`public/data`, or `data` of a built site) and the hashes of their files. */
export function readVersions(folder: string): { versions: Versions; lock: ReleasesLock } {
  const read = <T>(name: string, schema: z.ZodType<T>, missing: unknown): T => {
    const path = join(folder, name);
    try {
      return schema.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : missing);
    } catch {
      throw new Error(`${path} - error → it is not as npm run release left it. Restore it from git.`);
    }
  };
  return {
    versions: read('versions.json', versionsSchema, { releases: [] }),
    lock: read('releases.lock.json', releasesLockSchema, {}),
  };
}

/** Correction id → the first release that carried it. */
export function readFirstVersions(folder: string, versions: Versions): Map<string, string> {
  const first = new Map<string, string>();
  for (const { version } of versions.releases) {
    const { data } = JSON.parse(readFileSync(join(folder, version, 'corrections.json'), 'utf8')) as {
      data: { id: string }[];
    };
    for (const { id } of data) if (!first.has(id)) first.set(id, version);
  }
  return first;
}
