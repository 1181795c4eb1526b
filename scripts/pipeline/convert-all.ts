import type { DocumentBundle } from '../../src/schemas/bundle.ts';
import { checkDocument } from '../checks/check-document.ts';
import type { Problem } from '../checks/problem.ts';
import type { Curated } from '../read-curated.ts';
import { buildBundle } from './build-bundle.ts';
import { comparePlaces, gatherSayings } from './compare-places.ts';
import { extractText } from './extract-text.ts';

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

/** Converts everything that is curated; pure, so that the same input gives the same bytes anywhere. */
export function convertAll(curated: Curated, released: boolean): Conversion {
  const problems: Problem[] = [];
  const bundles: DocumentBundle[] = [];
  const registers = new Map<string, string>();
  const readings = new Map<string, ReturnType<typeof extractText>>();
  for (const [id, text] of curated.seeds) readings.set(id, extractText(text));
  const sources = new Map(curated.sources.map((each) => [each.id, each]));
  const reviews = new Map(curated.reviews.map((each) => [each.document_id, each]));
  const earlier = new Map(curated.registers.map((each) => [each.document_id, each]));
  for (const document of curated.documents) {
    const source = sources.get(document.source_id);
    const reading = readings.get(document.source_id);
    const path = `content/documents/${document.id}.yaml`;
    if (!source || !reading) {
      problems.push({
        path,
        line: null,
        level: 'error',
        message: `there is no source “${document.source_id}”`,
        remedy: 'Mend source_id, or import the source: npm run new -- FILE',
      });
      continue;
    }
    const output = buildBundle({
      document,
      source,
      reading,
      indicators: curated.indicators,
      themes: curated.themes,
      organisations: curated.organisations,
      review: reviews.get(document.id) ?? null,
      register: earlier.get(document.id) ?? null,
    });
    problems.push(...output.problems);
    if (released) {
      for (const id of output.lost) {
        problems.push({
          path: `content/id-register/${document.id}.json`,
          line: null,
          level: 'error',
          message: `${id} was released and no statement takes it up`,
          remedy: 'Write a tombstone for it (moved, split or withdrawn).',
        });
      }
    }
    bundles.push(checkDocument(output.bundle));
    registers.set(`${document.id}.json`, toJson(output.register));
  }
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
