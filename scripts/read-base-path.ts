import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../src/schemas/site.ts';

/** The path that the site lies under, with a slash at both ends: from BASE_PATH, else from content/site.yaml. */
export function readBasePath(root: string): string {
  const path = join(root, 'content/site.yaml');
  const configured = existsSync(path) ? siteSchema.parse(parse(readFileSync(path, 'utf8'))).base_path : null;
  const bare = (process.env['BASE_PATH'] || configured || '').replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}
