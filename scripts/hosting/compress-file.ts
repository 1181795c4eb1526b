import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { findSiteMediaType } from './media-types.ts';

export interface Variant {
  ending: '.br' | '.gz';
  bytes: Uint8Array;
}

/** Endings that a host looks for beside a file, so that it need not compress by itself. */
export const VARIANT_ENDINGS = ['.br', '.gz'] as const;

/** Smaller files gain nothing: an answer’s head is as long. */
const LEAST_BYTES = 1024;
const COMPRESSIBLE = /^(text\/|application\/(.*\+)?(json|xml)|application\/(x-ndjson|vnd\.sqlite3)|image\/svg)/;
/** What each page needs is worth the slowest setting: few files, small ones. */
const EVERYWHERE = /^(_astro|pagefind)\//;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** The compressed forms of a file of the site, none where it is small or compressed already. The same bytes each time. */
export async function compressFile(path: string, bytes: Uint8Array): Promise<Variant[]> {
  if (bytes.length < LEAST_BYTES || !COMPRESSIBLE.test(findSiteMediaType(path))) return [];
  const quality = EVERYWHERE.test(path) ? constants.BROTLI_MAX_QUALITY : 5;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const variants: Variant[] = [
    { ending: '.br', bytes: await brotli(bytes, { params }) },
    { ending: '.gz', bytes: await deflate(bytes, { level: constants.Z_BEST_COMPRESSION }) },
  ];
  return variants.filter((variant) => variant.bytes.length < bytes.length);
}
