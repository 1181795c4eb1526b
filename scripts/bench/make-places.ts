/**
 * A site of many places for measuring: the project's own pages over synthetic places, made by varying the digits of four
 * real documents. It is made in a folder of its own and is never published.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { CuratedDocument } from '../../src/schemas/document.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Source } from '../../src/schemas/source.ts';
import { linkPackages } from '../fault/link-packages.ts';
import { forgetReleases } from '../fault/scratch-project.ts';
import { loadContent } from '../load-content.ts';
import { type Curated, readCurated } from '../read-curated.ts';
import { createRandom, SEED } from './search-queries.ts';

/** The Ordos plan is left out: three times as long as the others, it would speak for few places. */
const MODELS = ['chunan', 'zhoushan', 'xian', 'jiaozuo'] as const;
/** Places of one synthetic province. */
const PROVINCE = 40;

export interface SyntheticPlace {
  readonly place: Place;
  readonly source: Source;
  readonly documents: readonly CuratedDocument[];
  readonly seed: string;
}

/** Other digits where the model states a quantity; lengths, dates and words stay, so that the engine reads as much. */
function varyDigits(text: string, spots: readonly { start: number; end: number }[], random: () => number): string {
  const chars = Array.from(text);
  for (const { start, end } of spots) {
    for (let at = start + 1; at < end; at++) {
      if (/\d/.test(chars[at] ?? '')) chars[at] = String(Math.floor(random() * 10));
    }
  }
  return chars.join('');
}

interface Models {
  readonly curated: Curated;
  /** Of each source, where its statements print their numbers, in code points of the seed. */
  readonly spots: ReadonlyMap<string, readonly { start: number; end: number }[]>;
}

export function readModels(): Models {
  const { curated, problems } = readCurated('.');
  if (problems.some((problem) => problem.level === 'error')) {
    throw new Error('bench: the content is faulty. Run: npm run validate');
  }
  const numbers = loadContent('.').bundles.flatMap(({ document, statements }) =>
    statements.map((row) => ({ source: document.source_id, start: row.number_start, end: row.number_end })),
  );
  return { curated, spots: Map.groupBy(numbers, (number) => number.source) };
}

export const nameSynthetic = (number: number): string => `synthetic-${String(number).padStart(4, '0')}`;

/** `count` places after the real ones, the same for the same count and index, whatever else is made. */
export function* makePlaces({ curated, spots }: Models, count: number): Generator<SyntheticPlace> {
  const models = MODELS.flatMap((id) => {
    const seed = curated.seeds.get(id);
    const place = curated.places.find((each) => each.id === id);
    const source = curated.sources.find((each) => each.id === id);
    if (seed === undefined || place === undefined || source === undefined) return [];
    const documents = curated.documents.filter((each) => each.source_id === id);
    return [{ id, seed, place, source, documents, spots: spots.get(id) ?? [] }];
  });
  for (let index = 0; index < count; index++) {
    const model = models[index % models.length];
    if (model === undefined) throw new Error(`make-places: none of the models ${MODELS.join(', ')} is there`);
    const id = nameSynthetic(index + 1);
    const number = String(index + 1).padStart(4, '0');
    const province = String(Math.floor(index / PROVINCE) + 1).padStart(2, '0');
    const seed = varyDigits(model.seed, model.spots, createRandom(SEED + index));
    yield {
      place: {
        ...model.place,
        id,
        name_zh: `虚构地${number}`,
        name_en: `Synthetic Place ${number}`,
        short_zh: `虚构${number}`,
        adcode: `99${number}`,
        province_zh: `虚构省${province}`,
        province_en: `Synthetic Province ${province}`,
        parent_adcode: null,
        order: 1000 + index,
      },
      source: {
        ...model.source,
        id,
        place_id: id,
        seed_file: `${id}.txt`,
        received_as: `${id}.txt`,
        sha256: createHash('sha256').update(seed).digest('hex'),
      },
      documents: model.documents.map((each) => ({
        ...each,
        id: each.id.replace(model.id, id),
        place_id: id,
        source_id: id,
        review: 'machine' as const,
      })),
      seed,
    };
  }
}

/** Copies the project without its reviews to a temporary folder and adds `count` places; returns the folder. */
export function makeSyntheticRoot(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'ledger-places-'));
  for (const name of ['src', 'content', 'seeds', 'public']) cpSync(name, join(root, name), { recursive: true });
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(root, name));
  linkPackages(root);
  for (const name of ['reviews', 'generated', 'id-register']) {
    rmSync(join(root, 'content', name), { recursive: true, force: true });
    mkdirSync(join(root, 'content', name));
  }
  // Machine-read places have other ids than the reviewed ones of a release, and none of their own yet.
  forgetReleases(root);
  const models = readModels();
  const write = (folder: string, id: string, record: object): void =>
    writeFileSync(join(root, 'content', folder, `${id}.yaml`), stringify(record));
  for (const document of models.curated.documents) write('documents', document.id, { ...document, review: 'machine' });
  for (const each of makePlaces(models, count)) {
    write('places', each.place.id, each.place);
    write('sources', each.source.id, each.source);
    for (const document of each.documents) write('documents', document.id, document);
    writeFileSync(join(root, 'seeds', each.source.seed_file), each.seed);
  }
  return root;
}

/** Another last digit in the first percentage of a place's text: one statement changes, no offset moves. */
export function changeSeed(root: string, place: string): void {
  const seed = join(root, 'seeds', `${place}.txt`);
  const before = readFileSync(seed, 'utf8');
  const after = before.replace(/(\d)(?=[%％])/, (digit) => String((Number(digit) + 1) % 10));
  if (after === before) throw new Error(`make-places: ${place} holds no percentage to change`);
  writeFileSync(seed, after);
  const record = join(root, 'content/sources', `${place}.yaml`);
  const source = z.looseObject({ sha256: z.string() }).parse(parse(readFileSync(record, 'utf8')));
  writeFileSync(record, stringify({ ...source, sha256: createHash('sha256').update(after).digest('hex') }));
}

/** Number of files below a folder whose name ends so. */
export function countFiles(folder: string, ending: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  ).length;
}
