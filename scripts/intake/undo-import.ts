import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Curated } from '../read-curated.ts';
import { readReleased } from '../read-released.ts';
import { Refusal } from './refusal.ts';

/** Takes an import back: seed, record, stubs, and the place where nothing else speaks of it. Returns what it removed. */
export function undoImport(root: string, id: string, curated: Curated): string[] {
  const source = curated.sources.find((s) => s.id === id);
  if (!source) {
    const record = `content/sources/${id}.yaml`;
    if (/^[a-z0-9-]+$/.test(id) && existsSync(join(root, record)))
      throw new Refusal(`${record} cannot be read`, 'Mend it, then undo: npm run validate says where it is wrong.');
    throw new Refusal(`there is no source “${id}”`, `Name one of ${curated.sources.map((s) => s.id).join(', ')}.`);
  }
  const stubs = findStubs(root, id);
  const released = readReleased(root, []);
  const cited = stubs.map(({ path }) => basename(path, '.yaml')).find((document) => released?.ids.has(document));
  if (cited !== undefined)
    throw new Refusal(
      `${cited} is in release ${released?.version}`,
      'Only a fresh import is undone. A released document stays, since its identifiers are cited.',
    );
  const judged = stubs.find(({ isReviewed }) => isReviewed);
  if (judged)
    throw new Refusal(
      `${basename(judged.path, '.yaml')} has been reviewed`,
      `Only a fresh import is undone. To take a reviewed document out, remove its files in a commit of its own.`,
    );
  const placeIsFree =
    !curated.sources.some((s) => s.id !== id && s.place_id === source.place_id) &&
    !curated.documents.some((d) => d.source_id !== id && d.place_id === source.place_id) &&
    !curated.organisations.some((o) => o.forms.some((f) => f.place_id === source.place_id));
  const files = [
    `seeds/${source.seed_file}`,
    `content/sources/${id}.yaml`,
    ...stubs.map(({ path }) => path),
    ...(placeIsFree ? [`content/places/${source.place_id}.yaml`] : []),
  ].filter((path) => existsSync(join(root, path)));
  for (const path of files) rmSync(join(root, path));
  return files;
}

interface StubFile {
  readonly path: string;
  readonly isReviewed: boolean;
}

/** The stubs of a source by their own words: one that a slip of the pen made unreadable goes with the others. */
function findStubs(root: string, id: string): StubFile[] {
  const folder = 'content/documents';
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8');
      if (/^source_id:\s*['"]?([a-z0-9-]+)/m.exec(text)?.[1] !== id) return [];
      const isMachineRead = /^review:\s*['"]?machine\b/m.test(text);
      return [
        { path: `${folder}/${name}`, isReviewed: !isMachineRead || existsSync(join(root, 'content/reviews', name)) },
      ];
    });
}
