/** The pages of a built site, and one page of each type. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Page {
  /** Path inside dist, forward slashes. */
  file: string;
  /** Address below the base path, `/en/cities/`. */
  address: string;
  html: string;
}

/** Every page of a built site by address; throws where there is none. */
export function readPages(dist: string): Page[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist}/index.html is missing. Run: npm run build`);
  return globSync('**/*.html', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      file,
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }));
}

/** `/en/cities/ordos/` → `/en/cities/*`: pages of one make share a type; lists and single pages are their own. */
export function typeOfPage(address: string): string {
  return address.replace(
    /^(\/en)?\/(cities|compare|documents|embed|indicators|ledger|measures|organisations|statements|themes)\/[^/]+\/$/,
    '$1/$2/*',
  );
}

/** The largest page of each type, in both languages: what can break on a page stands on the one that has most of it. */
export function pickPages(pages: readonly Page[]): Page[] {
  const largest = new Map<string, Page>();
  for (const page of pages) {
    const type = typeOfPage(page.address);
    if (page.html.length > (largest.get(type)?.html.length ?? 0)) largest.set(type, page);
  }
  return [...largest.values()];
}
