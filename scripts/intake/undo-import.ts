import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Curated } from '../read-curated.ts';
import { Refusal } from './refusal.ts';

/** Takes an import back: seed, record, stubs, and the place where nothing else speaks of it. Returns what it removed. */
export function undoImport(root: string, id: string, curated: Curated): string[] {
  const source = curated.sources.find((s) => s.id === id);
  if (!source)
    throw new Refusal(`there is no source “${id}”`, `Name one of ${curated.sources.map((s) => s.id).join(', ')}.`);
  const documents = curated.documents.filter((d) => d.source_id === id);
  const judged = documents.find((d) => d.review !== 'machine' || curated.reviews.some((r) => r.document_id === d.id));
  if (judged)
    throw new Refusal(
      `${judged.id} has been reviewed`,
      `Only a fresh import is undone. To take a reviewed document out, remove its files in a commit of its own.`,
    );
  const placeIsFree =
    !curated.sources.some((s) => s.id !== id && s.place_id === source.place_id) &&
    !curated.documents.some((d) => d.source_id !== id && d.place_id === source.place_id) &&
    !curated.organisations.some((o) => o.forms.some((f) => f.place_id === source.place_id));
  const files = [
    `seeds/${source.seed_file}`,
    `content/sources/${id}.yaml`,
    ...documents.map((d) => `content/documents/${d.id}.yaml`),
    ...(placeIsFree ? [`content/places/${source.place_id}.yaml`] : []),
  ].filter((path) => existsSync(join(root, path)));
  for (const path of files) rmSync(join(root, path));
  return files;
}
