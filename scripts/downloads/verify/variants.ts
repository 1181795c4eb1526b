import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hashBytes } from '../hash-bytes.ts';
import type { SiteCheck } from './built-site.ts';

export const variants: SiteCheck = {
  name: 'compressed files',
  description: 'each .br and .gz holds the very bytes of the file beside it',
  check(site) {
    return site.variants.flatMap((path) => {
      const original = site.read(path.slice(0, -'.gz'.length));
      try {
        const bytes = path.endsWith('.br') ? brotliDecompressSync(site.read(path)) : gunzipSync(site.read(path));
        return hashBytes(bytes) === hashBytes(original) ? [] : [`${path} holds other bytes than the file beside it`];
      } catch (error) {
        return [`${path} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
  },
};
