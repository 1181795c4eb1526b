import { recoverFolder, replaceFolderAtomically, type WriteOptions, writeFileAtomically } from './write-atomically.ts';

/** One thing to write: a file, or a folder that is to hold exactly these files. */
export type Write =
  | { readonly path: string; readonly bytes: string | Uint8Array }
  | { readonly path: string; readonly files: ReadonlyMap<string, string | Uint8Array> };

/**
 * Carries out what a command decided to write, in order; the last write is the one that makes the rest known.
 * Throws what could not be written and what to do, where the disk is full or closed to this user.
 */
export function carryOut(writes: readonly Write[], options: WriteOptions = {}): void {
  for (const write of writes) {
    try {
      if ('files' in write) replaceFolderAtomically(write.path, write.files, options);
      else writeFileAtomically(write.path, write.bytes, options);
    } catch (error) {
      const remedy = REMEDIES[(error as NodeJS.ErrnoException).code ?? ''];
      if (remedy === undefined || !(error instanceof Error)) throw error;
      const message = `${write.path} - error → ${error.message}. It stays as it was. ${remedy}, then run this again.`;
      throw new Error(message, { cause: error });
    }
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on this disk',
  EDQUOT: 'Make room within your quota',
  EACCES: 'Allow yourself to write there',
  EPERM: 'Allow yourself to write there',
  EROFS: 'Choose a disk that can be written to',
};

/** Finishes or undoes what a stopped run left in these folders; one line for each where there was something. */
export function clearStoppedRun(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => recoverFolder(folder))
    .map((folder) => `${folder}: an earlier run was stopped while it wrote; what it left is cleared away`);
}
