/**
 * What earlier conversions read and made, kept in .cache/ so that convert costs what changed. Nothing of it is believed
 * unless code, inputs and its own checksum are the same; with it or without it convert writes the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Write } from './carry-out.ts';
import type { ConversionMemo } from './pipeline/convert-all.ts';
import type { EntryMemo } from './read-entry.ts';
import type { ConversionMemos } from './run-conversion.ts';

export const CACHE_FOLDER = '.cache/convert';

/** Every file that decides what convert makes of its inputs; the lock file stands for the packages. */
export const ENGINE_FILES = [
  'scripts/*.ts',
  'scripts/{pipeline,checks}/**/*',
  'src/{domain,schemas}/**/*',
  'package-lock.json',
];

type Converted = NonNullable<ReturnType<ConversionMemo['get']>>;
type Entry = NonNullable<ReturnType<EntryMemo['get']>>;

interface Header {
  readonly engine: string;
  readonly inputs: string;
  readonly sha256: string;
}

const hash = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One digest of the code below `root` and of the Node that runs it. */
export function hashEngine(root: string): string {
  const hasher = createHash('sha256').update(process.version);
  for (const path of globSync(ENGINE_FILES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hasher.update(`\n${path.slice(root.length)}\n`).update(readFileSync(path));
  return hasher.digest('hex');
}

const pack = (engine: string, inputs: string, body: string): string =>
  `${JSON.stringify({ engine, inputs, sha256: hash(body) } satisfies Header)}\n${body}`;

/** The header and the body of a file that `engine` wrote and nobody touched; else null. */
function unpack(path: string, engine: string): { inputs: string; body: string } | null {
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('\n');
  try {
    const header: Header = JSON.parse(text.slice(0, end));
    const body = text.slice(end + 1);
    return header.engine === engine && header.sha256 === hash(body) ? { inputs: header.inputs, body } : null;
  } catch {
    return null;
  }
}

/** Reads a document's conversion when it is asked for, and remembers which ones were made anew. */
class KeptConversions extends Map<string, Converted> {
  readonly fresh = new Set<string>();
  readonly #folder: string;
  readonly #engine: string;

  constructor(folder: string, engine: string) {
    super();
    this.#folder = folder;
    this.#engine = engine;
  }

  override get(id: string): Converted | undefined {
    const kept = unpack(join(this.#folder, `${id}.json`), this.#engine);
    if (kept === null) return undefined;
    return {
      inputs: kept.inputs,
      get result(): Converted['result'] {
        return JSON.parse(kept.body);
      },
    };
  }

  override set(id: string, converted: Converted): this {
    this.fresh.add(id);
    return super.set(id, converted);
  }
}

/** Remembers which entries this run read, so that those of removed files are not kept for ever. */
class KeptEntries extends Map<string, Entry> {
  readonly #kept: ReadonlyMap<string, Entry>;

  constructor(kept: ReadonlyMap<string, Entry>) {
    super();
    this.#kept = kept;
  }

  override get(path: string): Entry | undefined {
    const entry = this.#kept.get(path);
    if (entry !== undefined) super.set(path, entry);
    return entry;
  }

  get isChanged(): boolean {
    return this.size !== this.#kept.size || [...this].some(([path, entry]) => this.#kept.get(path) !== entry);
  }
}

export interface ConversionCache {
  readonly memos: ConversionMemos;
  /** What is to be kept of a conversion that succeeded; clears away what belongs to no document any more. */
  save(documentIds: ReadonlySet<string>): Write[];
}

/** Opens the cache of the project in `root` for the code in `codeRoot`. */
export function openConversionCache(root: string, codeRoot: string): ConversionCache {
  const engine = hashEngine(codeRoot);
  const folder = join(root, CACHE_FOLDER, 'documents');
  const entriesPath = join(root, CACHE_FOLDER, 'entries.json');
  const documents = new KeptConversions(folder, engine);
  const kept: Record<string, Entry> = JSON.parse(unpack(entriesPath, engine)?.body ?? '{}');
  const entries = new KeptEntries(new Map(Object.entries(kept)));
  return {
    memos: { documents, curated: entries },
    save: (documentIds) => {
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        if (!documentIds.has(name.slice(0, -'.json'.length))) rmSync(join(folder, name));
      const writes = [...documents]
        .filter(([id]) => documents.fresh.has(id))
        .map(([id, { inputs, result }]) => ({
          path: join(folder, `${id}.json`),
          bytes: pack(engine, inputs, JSON.stringify(result)),
        }));
      if (!entries.isChanged) return writes;
      const all = JSON.stringify(Object.fromEntries(entries));
      return [...writes, { path: entriesPath, bytes: pack(engine, '', all) }];
    },
  };
}
