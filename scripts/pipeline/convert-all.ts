import { createHash } from 'node:crypto';
import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import type { Problem, YamlPath } from '../checks/problem.ts';
import type { Curated } from '../read-curated.ts';
import { type BundleOutput, buildBundle } from './build-bundle.ts';
import { comparePlaces, gatherSayings } from './compare-places.ts';
import { extractText, type Reading } from './extract-text.ts';
import { isVocabularyWhole, listSoundDocuments, withoutVocabulary } from './sound-records.ts';

export interface Conversion {
  /** File name under content/generated → bytes. */
  readonly generated: ReadonlyMap<string, string>;
  /** File name under content/id-register → bytes. */
  readonly registers: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Numerals that no rule accounts for. */
  readonly defaults: number;
  readonly counts: {
    readonly documents: number;
    readonly statements: number;
    readonly measures: number;
    readonly numerals: number;
  };
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const hashOf = (values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64');

/** What one document gives. */
interface DocumentConversion extends Pick<BundleOutput, 'lost' | 'problems'> {
  readonly bundle: DocumentBundle;
  readonly register: string;
}

/** Documents of an earlier run, to be taken up again where all that they are made from is the same. */
export type ConversionMemo = Map<string, { readonly inputs: string; readonly result: DocumentConversion }>;

/**
 * Converts everything that is curated; pure, so that the same input gives the same bytes anywhere. Where something could
 * not be read, the documents whose own records are sound are converted for what speaks against them; no bytes are due then.
 * @param memo kept by a process that converts again and again; with or without it the bytes are the same
 * @param onDocument is told how many documents are done
 */
export function convertAll(
  curated: Curated,
  released: boolean,
  memo: ConversionMemo = new Map(),
  onDocument: (done: number, total: number) => void = () => undefined,
): Conversion {
  const problems: Problem[] = [];
  const bundles: DocumentBundle[] = [];
  const registers = new Map<string, string>();
  const readings = new Map<string, Reading>();
  const sources = new Map(curated.sources.map((each) => [each.id, each]));
  const reviews = new Map(curated.reviews.map((each) => [each.document_id, each]));
  const earlier = new Map(curated.registers.map((each) => [each.document_id, each]));
  const vocabulary = hashOf([curated.indicators, curated.themes, curated.organisations]);
  const isWhole = isVocabularyWhole(curated);
  const documents = listSoundDocuments(curated);
  for (const [done, document] of documents.entries()) {
    onDocument(done, documents.length);
    const fail = (path: string, at: YamlPath, message: string, remedy: string): void => {
      problems.push({ path, line: curated.lineIn(path, at), level: 'error', message, remedy });
    };
    const path = `content/documents/${document.id}.yaml`;
    const source = sources.get(document.source_id);
    const text = curated.seeds.get(document.source_id);
    if (!source || text === undefined) {
      fail(
        path,
        ['source_id'],
        `there is no source “${document.source_id}”`,
        'Mend source_id, or import the source: npm run new -- FILE',
      );
      continue;
    }
    const written = reviews.get(document.id) ?? null;
    const review = written === null || isWhole ? written : withoutVocabulary(written);
    const register = earlier.get(document.id) ?? null;
    const inputs = hashOf([text, document, source, review, register, vocabulary]);
    const known = memo.get(document.id);
    let result = known?.inputs === inputs ? known.result : null;
    if (result === null) {
      const reading = readings.get(source.id) ?? extractText(text);
      readings.set(source.id, reading);
      if (!reading.parts[document.part - 1]) {
        fail(
          path,
          ['part'],
          `part ${document.part} of ${source.seed_file} does not exist: the text holds ${reading.parts.length}`,
          'Mend part, or remove the document.',
        );
        continue;
      }
      const { indicators, themes, organisations, lineIn } = curated;
      const built = buildBundle({
        document,
        source,
        reading,
        indicators,
        themes,
        organisations,
        review,
        register,
        lineIn,
      });
      result = { ...built, register: toJson(built.register) };
      // What is wrong is told anew each time: the lines of a file move without its values changing.
      if (!result.problems.some(({ level }) => level === 'error')) memo.set(document.id, { inputs, result });
    }
    // Without an entry of the vocabulary a body may seem unknown, and a measure lost.
    problems.push(...result.problems.filter(({ level }) => isWhole || level === 'error'));
    for (const id of released && isWhole ? result.lost : [])
      fail(
        `content/id-register/${document.id}.json`,
        ['tombstones'],
        `${id} was released and nothing in the text takes it up`,
        'Write a tombstone for it (moved, split or withdrawn).',
      );
    bundles.push(result.bundle);
    registers.set(`${document.id}.json`, result.register);
  }
  onDocument(documents.length, documents.length);
  const generated = new Map<string, string>();
  for (const bundle of bundles) generated.set(`documents/${bundle.id}.json`, toJson(bundle));
  const sayings = gatherSayings(curated.places, bundles);
  for (const indicator of curated.indicators) {
    generated.set(`indicators/${indicator.id}.json`, toJson(comparePlaces(indicator, sayings)));
  }
  const sum = (of: (b: DocumentBundle) => number): number => bundles.reduce((n, b) => n + of(b), 0);
  return {
    generated,
    registers,
    problems,
    defaults: sum((b) =>
      b.document.review === 'machine' ? 0 : b.numerals.filter((n) => n.class_basis === 'default').length,
    ),
    counts: {
      documents: bundles.length,
      statements: sum((b) => b.statements.length),
      measures: sum((b) => b.measures.length),
      numerals: sum((b) => b.numerals.length),
    },
  };
}
