import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { DocumentBundle, IndicatorBundle } from '../schemas/bundle.ts';
import type { IdRegister } from '../schemas/id-register.ts';
import { keepsPages } from './keeps-pages.ts';

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

const digests = new WeakMap<object, string>();

/** SHA-256 of the file that a bundle was read from, empty where no page is kept; throws where it was not read from one. */
export function digestOf(bundle: object): string {
  if (!keepsPages) return '';
  const digest = digests.get(bundle);
  if (digest === undefined) throw new Error('digest: the bundle was not read from a file');
  return digest;
}

/**
 * What `npm run convert` wrote, read by file: a content collection copies every document into one store and back, which at
 * three thousand places costs more than the pages. The schemas are not asked again: `npm run build` validates first.
 */
export async function readBundles<K extends keyof BundleOf>(kind: K): Promise<BundleOf[K][]> {
  const folder = FOLDERS[kind];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const bundles: BundleOf[K][] = [];
  for (const name of names) {
    const bytes = await readFile(`${folder}/${name}`);
    const bundle: BundleOf[K] = JSON.parse(bytes.toString('utf8'));
    if (keepsPages) digests.set(bundle, createHash('sha256').update(bytes).digest('base64url'));
    bundles.push(bundle);
  }
  if (bundles.length === 0) throw new Error(`${folder} - error → holds nothing. Run: npm run convert`);
  return bundles;
}
