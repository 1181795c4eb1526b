import { MEDIA_TYPES as DOWNLOAD_TYPES } from '../downloads/media-types.ts';

/** Media type by the end of a file’s name, for everything that a built site holds; longer endings first. */
export const SITE_MEDIA_TYPES: readonly [ending: string, type: string][] = [
  ...DOWNLOAD_TYPES,
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.xml', 'application/xml; charset=utf-8'],
];

/** Files without a known ending, such as those of the search index, are bytes. */
export function findSiteMediaType(path: string): string {
  return SITE_MEDIA_TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream';
}
