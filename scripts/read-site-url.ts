import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../src/schemas/site.ts';

/** The address that the site will have: from SITE_URL, else from content/site.yaml; null where neither names one. */
export function readSiteUrl(root: string): string | null {
  if (process.env['SITE_URL']) return process.env['SITE_URL'];
  const path = join(root, 'content/site.yaml');
  return existsSync(path) ? siteSchema.parse(parse(readFileSync(path, 'utf8'))).site_url : null;
}
