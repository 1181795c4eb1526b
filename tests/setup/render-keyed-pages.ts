/** Prints, for each page of the site in the working folder that an incremental build may keep, its key and its hash. */
import { createHash } from 'node:crypto';
import { hookAstro } from '../../scripts/bench/peers/load-astro.ts';
import { createRenderer, listEntries } from '../../scripts/bench/peers/render-page.ts';

await hookAstro();
const render = await createRenderer();
const pages: Record<string, { key: string; hash: string }> = {};
// One language: both are rendered from one key. Every tenth of the many pages of single records stands for all of them.
const entries = await listEntries((file) => file.includes('[') && !file.startsWith('src/pages/en/'));
const isSampled = (address: string, index: number): boolean =>
  index % 10 === 0 || !/^\/(statements|measures)\//.test(address);
for (const entry of entries.filter(({ address }, index) => isSampled(address, index))) {
  const key = entry.path.cacheKey;
  if (key === undefined) throw new Error(`${entry.address}: its path has no key`);
  pages[entry.address] = {
    key,
    hash: createHash('sha256')
      .update(await render(entry))
      .digest('hex'),
  };
}
console.log(JSON.stringify(pages));
