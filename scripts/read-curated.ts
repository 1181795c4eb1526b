/** Reads the curated YAML and the seeds; every fault is collected with its file, line and remedy before any is reported. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type CuratedDocument, curatedDocumentSchema } from '../src/schemas/document.ts';
import { type GlossaryTerm, glossaryTermSchema } from '../src/schemas/glossary-term.ts';
import { type IdRegister, idRegisterSchema } from '../src/schemas/id-register.ts';
import { type Indicator, indicatorSchema } from '../src/schemas/indicator.ts';
import { type Organisation, organisationSchema } from '../src/schemas/organisation.ts';
import { type Place, placeSchema } from '../src/schemas/place.ts';
import { type Review, reviewSchema } from '../src/schemas/review.ts';
import { type Source, sourceSchema } from '../src/schemas/source.ts';
import { type Theme, themeSchema } from '../src/schemas/theme.ts';
import type { Problem, YamlPath } from './checks/problem.ts';
import { openLineFinder } from './line-of-node.ts';
import { type EntryMemo, readEntry } from './read-entry.ts';
import { readSeed } from './read-seed.ts';

export interface Curated {
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly documents: readonly CuratedDocument[];
  readonly indicators: readonly Indicator[];
  readonly themes: readonly Theme[];
  readonly organisations: readonly Organisation[];
  readonly glossary: readonly GlossaryTerm[];
  readonly reviews: readonly Review[];
  readonly registers: readonly IdRegister[];
  /** Seed text by source id. */
  readonly seeds: ReadonlyMap<string, string>;
  /** The line of a value in a curated file, looked up only where something is wrong with it; null where there is no file. */
  lineIn(path: string, at: YamlPath): number | null;
  /** Files that are there and could not be read: what names them is no fault of its own. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads everything under `root`; what cannot be read is left out and named in `problems`, its path in `unread`.
 * @param memo kept by a process that reads again and again
 */
export function readCurated(root: string, memo: EntryMemo = new Map()): { curated: Curated; problems: Problem[] } {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const told = { problems, unread };
  const read = <T extends z.ZodType<{ id: string }>>(folder: string, schema: T): z.infer<T>[] =>
    readFolder(root, folder, '.yaml', schema, told, (entry) => entry.id, memo);
  const sources = read('content/sources', sourceSchema);
  const curated: Curated = {
    places: read('content/places', placeSchema).sort((a, b) => a.order - b.order),
    sources,
    documents: read('content/documents', curatedDocumentSchema),
    indicators: read('content/indicators', indicatorSchema),
    themes: read('content/themes', themeSchema).sort((a, b) => a.order - b.order),
    organisations: read('content/organisations', organisationSchema),
    glossary: read('content/glossary', glossaryTermSchema),
    reviews: readFolder(root, 'content/reviews', '.yaml', reviewSchema, told, (r) => r.document_id, memo),
    registers: readFolder(root, 'content/id-register', '.json', idRegisterSchema, told, (r) => r.document_id, memo),
    seeds: new Map(sources.flatMap((source) => readSeed(root, source, problems))),
    lineIn: openLineFinder(root),
    unread,
  };
  for (const { id, seed_file } of sources) if (!curated.seeds.has(id)) unread.add(`seeds/${seed_file}`);
  // A record that cannot be read may name any of them.
  if (![...unread].some((path) => path.startsWith('content/sources/'))) problems.push(...findStrangers(root, sources));
  return { curated, problems };
}

function readFolder<T extends z.ZodType>(
  root: string,
  folder: string,
  ending: '.yaml' | '.json',
  schema: T,
  { problems, unread }: { problems: Problem[]; unread: Set<string> },
  idOf: (entry: z.infer<T>) => string,
  memo: EntryMemo,
): z.infer<T>[] {
  const entries: z.infer<T>[] = [];
  const seen = new Map<string, string>();
  for (const name of listFiles(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (!name.endsWith(ending) || !lstatSync(join(root, path)).isFile()) {
      unread.add(path);
      problems.push({
        path,
        line: null,
        level: 'error',
        message: `it is no plain file whose name ends in ${ending}`,
        remedy: 'Rename it, or take it out of the folder.',
      });
      continue;
    }
    const entry = readEntry(root, path, schema, problems, memo);
    if (entry === null) {
      unread.add(path);
      continue;
    }
    const id = idOf(entry);
    const stem = name.slice(0, -ending.length);
    if (id !== stem) {
      unread.add(path);
      problems.push({
        path,
        line: 1,
        level: 'error',
        message: `its id is “${id}”, its file name says “${stem}”`,
        remedy: 'Make the two equal.',
      });
    }
    const twin = seen.get(id);
    if (twin !== undefined) {
      problems.push({
        path,
        line: 1,
        level: 'error',
        message: `the id “${id}” is already taken by ${twin}`,
        remedy: 'Give one of the two another id.',
      });
    }
    seen.set(id, path);
    entries.push(entry);
  }
  return entries;
}

const listFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];

/** What lies in seeds/ and no source names: a text that nobody would ever see. */
function findStrangers(root: string, sources: readonly Source[]): Problem[] {
  const named = new Set(sources.map((source) => source.seed_file));
  return listFiles(join(root, 'seeds'))
    .filter((name) => !named.has(name))
    .map((name) => ({
      path: `seeds/${name}`,
      line: null,
      level: 'error',
      message: 'no record in content/sources/ names it',
      remedy: 'Import it again, or take it out: npm run new -- FILE',
    }));
}
