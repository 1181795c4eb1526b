/** The built site under test as a list of pages, read once per test file. */
import { type Page, readPages as readPagesOf } from '../../scripts/read-pages.ts';

export { type Page, pickPages } from '../../scripts/read-pages.ts';
export { readPagesOf };

/** `DIST=other npx vitest …` looks at another one. */
export const DIST = process.env['DIST'] ?? 'dist';

export const readPages = (): Page[] => readPagesOf(DIST);

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
