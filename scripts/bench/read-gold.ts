/** The labelled texts of tests/golden/: the seeds as resolved, the lines that rules are developed on, those only scored. */
import { readFileSync } from 'node:fs';
import type { GoldSet } from '../../src/domain/gold-sets.ts';

export const PLACES = ['jiaozuo', 'ordos', 'zhoushan', 'xian', 'chunan'] as const;

/** What is scored of a statement, in the contract's words. */
export interface ScoredFields {
  readonly kind: string;
  readonly comparator: string;
  readonly direction: string | null;
  readonly value_min: number | null;
  readonly value_max: number | null;
  readonly unit: string;
  readonly due: string | null;
  readonly as_of: string | null;
}

export interface GoldStatement extends ScoredFields {
  readonly start: number;
  readonly number_text: string;
}

export interface Coding {
  /** One class per numeral run of the text, in order. */
  readonly classes: readonly string[];
  readonly statements: readonly GoldStatement[];
}

export interface GoldText extends Coding {
  readonly id: string;
  readonly text: string;
  /** A second class that is right too, by index: a base that a baseline and a target share. */
  readonly classes_alt?: Readonly<Record<string, string>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export function readSeed(place: string): string {
  return readFileSync(`seeds/${place}.txt`, 'utf8');
}

/** One reading of a seed: `a`, `b`, or the resolved one. */
export function readCoding(place: string, reader: 'a' | 'b' | null): Coding {
  return readJson(`tests/golden/seeds/${place}${reader === null ? '' : `.${reader}`}.json`) as Coding;
}

export function readGold(set: GoldSet): GoldText[] {
  if (set !== 'seeds') return readJson(`tests/golden/${set}.json`) as GoldText[];
  return PLACES.map((place) => ({ id: place, text: readSeed(place), ...readCoding(place, null) }));
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Numerals as the codebook defines them, in code points. */
export function findRuns(text: string): Span[] {
  const runs: Span[] = [];
  let unit = 0;
  let point = 0;
  for (const match of text.matchAll(/[0-9０-９]+|[零〇一二三四五六七八九十百千万亿两]+|IOO/g)) {
    while (unit < match.index) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point++;
    }
    runs.push({ start: point, end: point + match[0].length });
  }
  return runs;
}

export function spanOf(statement: GoldStatement): Span {
  return { start: statement.start, end: statement.start + Array.from(statement.number_text).length };
}
