import { createHash } from 'node:crypto';
import { compare } from './assemble-tables.ts';

export const hashBytes = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What `sha256sum -c` reads, sorted by name. */
export function sumFiles(files: ReadonlyMap<string, string | Uint8Array>): string {
  return [...files]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, bytes]) => `${hashBytes(bytes)}  ${name}\n`)
    .join('');
}
