import { unzipSync, type Zippable, zipSync } from 'fflate';
import { compare } from './assemble-tables.ts';

/** The earliest time that a zip entry can hold, as every reader of the local clock sees it. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Sorted names, one fixed time, one level: the same members give the same bytes. */
export function packZip(members: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of [...members].sort(([a], [b]) => compare(a, b))) {
    entries[name] = [
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      { mtime: FIXED_TIME, level: 6 },
    ];
  }
  return zipSync(entries);
}

export const repackZip = (zip: Uint8Array): Uint8Array => packZip(new Map(Object.entries(unzipSync(zip))));
