import { recoverFolder, replaceFolderAtomically, type WriteOptions, writeFileAtomically } from './write-atomically.ts';

/** One thing to write: a file, or a folder that is to hold exactly these files. */
export type Write =
  | { readonly path: string; readonly bytes: string | Uint8Array }
  | { readonly path: string; readonly files: ReadonlyMap<string, string | Uint8Array> };

/** Carries out what a command decided to write, in order; the last write is the one that makes the rest known. */
export function carryOut(writes: readonly Write[], options: WriteOptions = {}): void {
  for (const write of writes) {
    if ('files' in write) replaceFolderAtomically(write.path, write.files, options);
    else writeFileAtomically(write.path, write.bytes, options);
  }
}

/** Finishes or undoes what a stopped run left in these folders; one line for each where there was something. */
export function clearStoppedRun(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => recoverFolder(folder))
    .map((folder) => `${folder}: an earlier run was stopped while it wrote; what it left is cleared away`);
}
