import { readdir, readFile } from 'node:fs/promises';
import type { DocumentBundle, IndicatorBundle } from '../schemas/bundle.ts';
import type { IdRegister } from '../schemas/id-register.ts';

interface BundleOf {
  documents: DocumentBundle;
  indicators: IndicatorBundle;
  registers: IdRegister;
}

const FOLDERS: Readonly<Record<keyof BundleOf, string>> = {
  documents: 'content/generated/documents',
  indicators: 'content/generated/indicators',
  registers: 'content/id-register',
};

/**
 * What `npm run convert` wrote, read by file: a content collection copies every document into one store and back, which at
 * three thousand places costs more than the pages. The schemas are not asked again: `npm run build` validates first.
 */
export async function readBundles<K extends keyof BundleOf>(kind: K): Promise<BundleOf[K][]> {
  const folder = FOLDERS[kind];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const bundles: BundleOf[K][] = [];
  for (const name of names) bundles.push(JSON.parse(await readFile(`${folder}/${name}`, 'utf8')));
  if (bundles.length === 0) throw new Error(`${folder} - error → holds nothing. Run: npm run convert`);
  return bundles;
}
