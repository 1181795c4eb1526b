/** A small project whose data is written by hand, with a page, as if it were built: publish and release can work on it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeContent } from '../data/downloads-content.ts';

export function writePublishable(root: string): void {
  const content = makeContent();
  const write = (folder: string, ending: string, rows: readonly { id: string }[]): void => {
    mkdirSync(join(root, 'content', folder), { recursive: true });
    // JSON is YAML too.
    for (const row of rows) writeFileSync(join(root, 'content', folder, `${row.id}.${ending}`), JSON.stringify(row));
  };
  write('places', 'yaml', content.places);
  write('sources', 'yaml', content.sources);
  write('generated/documents', 'json', content.bundles);
  mkdirSync(join(root, 'seeds'), { recursive: true });
  for (const [seed, bytes] of content.seeds) writeFileSync(join(root, 'seeds', seed), bytes);
  makeReleasable(root);
}

/** No release yet, and a page to publish beside. */
export function makeReleasable(root: string): void {
  for (const folder of ['public/data', 'dist']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'public/data/versions.json'), '{\n  "releases": []\n}\n');
  writeFileSync(join(root, 'public/data/releases.lock.json'), '{}\n');
  writeFileSync(join(root, 'dist/index.html'), '<!doctype html>');
}
