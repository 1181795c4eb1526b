import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REGISTERED_TABLES } from '../src/schemas/id-register.ts';
import { versionsSchema } from '../src/schemas/versions.ts';
import type { Released } from './checks/ids-kept.ts';
import type { Problem } from './checks/problem.ts';

const FOLDER = 'public/data';
const rowsSchema = z.object({ data: z.array(z.object({ id: z.string(), document_id: z.string() })) });

/** The ids of the newest frozen release under `root`; null before the first one, and where it cannot be read, which is a problem. */
export function readReleased(root: string, problems: Problem[]): Released | null {
  const read = <T>(name: string, schema: z.ZodType<T>): T | null => {
    const path = `${FOLDER}/${name}`;
    try {
      return schema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
    } catch {
      const message = 'it is not as npm run release left it';
      problems.push({ path, line: null, level: 'error', message, remedy: `Run: git restore ${path}` });
      return null;
    }
  };
  if (!existsSync(join(root, FOLDER, 'versions.json'))) return null;
  const newest = read('versions.json', versionsSchema)?.releases.at(-1);
  if (newest === undefined) return null;
  const ids = new Map<string, string[]>();
  for (const table of [...REGISTERED_TABLES, 'tombstones']) {
    for (const { id, document_id } of read(`${newest.version}/${table}.json`, rowsSchema)?.data ?? []) {
      const known = ids.get(document_id);
      if (known) known.push(id);
      else ids.set(document_id, [id]);
    }
  }
  return { version: newest.version, ids };
}
