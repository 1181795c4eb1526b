/** Reads the curated YAML and the seeds; every fault is collected with its file, line and remedy before any is reported. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
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
import type { Problem } from './checks/problem.ts';

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
}

/** Reads everything under `root`; what cannot be read is left out and named in `problems`. */
export function readCurated(root: string): { curated: Curated; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends z.ZodType<{ id: string }>>(folder: string, schema: T): z.infer<T>[] =>
    readFolder(root, folder, /\.yaml$/, schema, problems, (entry) => entry.id);
  const sources = read('content/sources', sourceSchema);
  const curated: Curated = {
    places: read('content/places', placeSchema).sort((a, b) => a.order - b.order),
    sources,
    documents: read('content/documents', curatedDocumentSchema),
    indicators: read('content/indicators', indicatorSchema),
    themes: read('content/themes', themeSchema).sort((a, b) => a.order - b.order),
    organisations: read('content/organisations', organisationSchema),
    glossary: read('content/glossary', glossaryTermSchema),
    reviews: readFolder(root, 'content/reviews', /\.yaml$/, reviewSchema, problems, (r) => r.document_id),
    registers: readFolder(root, 'content/id-register', /\.json$/, idRegisterSchema, problems, (r) => r.document_id),
    seeds: new Map(sources.flatMap((source) => readSeed(root, source, problems))),
  };
  return { curated, problems };
}

function readFolder<T extends z.ZodType>(
  root: string,
  folder: string,
  pattern: RegExp,
  schema: T,
  problems: Problem[],
  idOf: (entry: z.infer<T>) => string,
): z.infer<T>[] {
  const entries: z.infer<T>[] = [];
  const seen = new Map<string, string>();
  for (const name of listFiles(join(root, folder), pattern)) {
    const path = `${folder}/${name}`;
    const entry = readEntry(root, path, schema, problems);
    if (entry === null) continue;
    const id = idOf(entry);
    const stem = name.replace(/\.(yaml|json)$/, '');
    if (id !== stem) {
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

const listFiles = (folder: string, pattern: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name) && !name.startsWith('.'))
        .sort()
    : [];

function readEntry<T extends z.ZodType>(root: string, path: string, schema: T, problems: Problem[]): z.infer<T> | null {
  const lines = new LineCounter();
  const text = decodeUtf8(readFileSync(join(root, path)));
  if (text === null) {
    problems.push({ path, line: 1, level: 'error', message: 'it is not UTF-8', remedy: 'Save it as UTF-8.' });
    return null;
  }
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  for (const error of document.errors) {
    problems.push({
      path,
      line: lines.linePos(error.pos[0]).line,
      level: 'error',
      message: error.message,
      remedy: 'Mend the YAML.',
    });
  }
  if (document.errors.length > 0) return null;
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const at = document.getIn(issue.path.slice(0, -1), true) ?? document.contents;
    const pair = isMap(at) ? at.items.find((item) => String(item.key) === String(issue.path.at(-1))) : undefined;
    const key: unknown = pair?.key;
    const range = hasRange(key) ? key.range : hasRange(at) ? at.range : null;
    const field = issue.path.join('.') || '(the whole entry)';
    problems.push({
      path,
      line: range ? lines.linePos(range[0]).line : 1,
      level: 'error',
      message: `${field}: ${issue.message}`,
      remedy:
        issue.code === 'unrecognized_keys'
          ? 'Remove the field, or mend its name.'
          : 'See the field in CONTRIBUTING.md.',
    });
  }
  return null;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

function readSeed(root: string, source: Source, problems: Problem[]): [string, string][] {
  const path = `seeds/${source.seed_file}`;
  const fail = (message: string, remedy: string): [string, string][] => {
    problems.push({ path, line: 1, level: 'error', message, remedy });
    return [];
  };
  if (!existsSync(join(root, path)))
    return fail(
      `it is missing, but content/sources/${source.id}.yaml names it`,
      'Bring it back from git, or import it: npm run new -- FILE',
    );
  const bytes = readFileSync(join(root, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256) {
    return fail(
      `its checksum is ${sha256}, content/sources/${source.id}.yaml records ${source.sha256}`,
      'A seed is never edited: restore it from git.',
    );
  }
  if (bytes.length === 0) return fail('it is empty', 'Import a file that holds text: npm run new -- FILE');
  const text = decodeUtf8(bytes);
  return text === null
    ? fail('it is not UTF-8', 'Convert the received file to UTF-8 and import it: npm run new -- FILE')
    : [[source.id, text]];
}

/** Strict UTF-8, byte-order mark kept as a character; null where the bytes are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
