/** The built site as a list of pages, read once per test file. */
import { existsSync, globSync, readFileSync } from 'node:fs';

/** The built site under test; `DIST=other npx vitest …` looks at another one. */
export const DIST = process.env['DIST'] ?? 'dist';

export interface Page {
  /** Path inside dist, forward slashes. */
  file: string;
  /** Address below the base path, `/en/cities/`. */
  address: string;
  html: string;
}

export function readPages(): Page[] {
  if (!existsSync(`${DIST}/index.html`)) throw new Error(`${DIST}/index.html is missing. Run: npm run build`);
  return globSync('**/*.html', { cwd: DIST })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({
      file,
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(`${DIST}/${file}`, 'utf8'),
    }));
}

/** `/en/cities/ordos/` → `/en/cities/*`: pages of one make share a type; lists and single pages are their own. */
function typeOf(address: string): string {
  return address.replace(
    /^(\/en)?\/(cities|compare|documents|embed|indicators|ledger|measures|organisations|statements|themes)\/[^/]+\/$/,
    '$1/$2/*',
  );
}

/** The largest page of each type, in both languages: what can break on a page stands on the one that has most of it. */
export function pickPages(pages: Page[]): Page[] {
  const largest = new Map<string, Page>();
  for (const page of pages) {
    const type = typeOf(page.address);
    if (page.html.length > (largest.get(type)?.html.length ?? 0)) largest.set(type, page);
  }
  return [...largest.values()];
}

/** `&amp;` and its kin in attribute values. */
export function decodeEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
