/** The same site with its documents in a content collection, one file an entry, as Astro's own guide has it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COLLECTIONS = `
import { documentBundleSchema, indicatorBundleSchema } from './schemas/bundle.ts';
import { idRegisterSchema } from './schemas/id-register.ts';
const bundlesIn = (folder) => glob({ base: './content/generated/' + folder, pattern: '*.json' });
Object.assign(collections, {
  documentBundles: defineCollection({ loader: bundlesIn('documents'), schema: documentBundleSchema }),
  indicatorBundles: defineCollection({ loader: bundlesIn('indicators'), schema: indicatorBundleSchema }),
  idRegisters: defineCollection({ loader: glob({ base: './content/id-register', pattern: '*.json' }), schema: idRegisterSchema }),
});
`;

const READER = `
import { getCollection } from 'astro:content';
export async function readBundles(kind) {
  const names = { documents: 'documentBundles', indicators: 'indicatorBundles', registers: 'idRegisters' };
  const entries = await getCollection(names[kind]);
  return entries.map((entry) => entry.data);
}
export const digestOf = (bundle) => bundle.id ?? bundle.document_id;
`;

/** Rewrites the copy of the site in `root`. */
export function readThroughCollections(root: string): void {
  const config = join(root, 'src/content.config.ts');
  writeFileSync(config, `${readFileSync(config, 'utf8')}${COLLECTIONS}`);
  writeFileSync(join(root, 'src/data/read-bundles.ts'), READER);
}
