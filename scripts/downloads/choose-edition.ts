import type { Edition } from '../../src/domain/cite-dataset.ts';
import type { ReleasesLock, Versions } from '../../src/schemas/versions.ts';
import type { Tables } from './assemble-tables.ts';
import { buildEdition } from './build-edition.ts';
import type { Files } from './describe-package.ts';
import { hashBytes, sumFiles } from './hash-bytes.ts';

const UNRELEASED = '+unreleased';

/** The newest release if today’s data gives its very bytes, else the same version marked as unreleased. */
export async function chooseEdition(
  tables: Tables,
  seeds: ReadonlyMap<string, Uint8Array>,
  versions: Versions,
  lock: ReleasesLock,
): Promise<{ edition: Edition; files: Files }> {
  const newest = versions.releases.at(-1);
  if (newest !== undefined) {
    const edition: Edition = { version: newest.version, date: newest.date };
    const files = await buildEdition(tables, seeds, edition, versions);
    if (equalsRelease(withSums(files), newest.version, lock)) return { edition, files };
  }
  const edition: Edition = { version: `${newest?.version ?? '0.0.0'}${UNRELEASED}`, date: null };
  return { edition, files: await buildEdition(tables, seeds, edition, versions) };
}

/** The same files with `SHA256SUMS` over them. */
export function withSums(files: Files): Files {
  return new Map([...files, ['SHA256SUMS', new TextEncoder().encode(sumFiles(files))]]);
}

function equalsRelease(files: Files, version: string, lock: ReleasesLock): boolean {
  const frozen = Object.entries(lock).filter(([path]) => path.startsWith(`${version}/`));
  return (
    frozen.length === files.size &&
    frozen.every(([path, hash]) => {
      const bytes = files.get(path.slice(version.length + 1));
      return bytes !== undefined && hashBytes(bytes) === hash;
    })
  );
}
