import type { Comparator, StatementKind, Unit } from '../../../src/schemas/statement.ts';
import type { GoverningDate } from '../decide-date.ts';
import type { HeadingKind } from '../lexicon/section-words.ts';
import type { ClauseSpan } from '../split-sentences.ts';
import { WORDS, type WordHit } from './find-words.ts';
import { listWordings } from './list-wordings.ts';

/** What the kind of a number is judged from. Offsets count in the clean text. */
export interface KindContext {
  readonly text: string;
  readonly sentence: ClauseSpan;
  readonly clause: ClauseSpan;
  /** The number expression. */
  readonly start: number;
  readonly end: number;
  /** Lexicon words of the sentence, of the opening of the paragraph before it, of the heading and of the title. */
  readonly words: readonly WordHit[];
  readonly opening: readonly WordHit[];
  readonly headingWords: readonly WordHit[];
  readonly titleWords: readonly WordHit[];
  readonly date: GoverningDate | null;
  /** Another date is only compared with: 较2015年. */
  readonly compared: boolean;
  /** Year that the document speaks in, where it states one. */
  readonly year: number | null;
  readonly heading: HeadingKind | null;
  readonly document: StatementKind | null;
  /** A member of a committee speaks: facts, but for what is proposed. */
  readonly proposal: boolean;
  readonly unit: Unit | null;
  readonly value: number | null;
  readonly comparator: Comparator;
  /** Whether the number is worded coverage: 全部, 全覆盖. */
  readonly worded: boolean;
  /** B of 由A提高到B. */
  readonly result: boolean;
}

/** Place of a word with regard to the number. */
const PLACES = [
  'near',
  'clause',
  'comma',
  'sentence',
  'behind',
  'rest',
  'later',
  'opening',
  'heading',
  'title',
] as const;
type Place = (typeof PLACES)[number];

/** Evidence names of each word at each place: its groups and, as finer grain, the word itself. */
const NAMES: Readonly<Record<Place, readonly (readonly string[])[]>> = Object.fromEntries(
  PLACES.map((place) => [
    place,
    WORDS.map(({ text, groups }) =>
      groups.length === 0 ? [] : [...groups.map((group) => `${place}:${group}`), `${place}=${text}`],
    ),
  ]),
) as unknown as Record<Place, readonly (readonly string[])[]>;

/** How far evidence reaches: before the number, and behind it. */
const BEFORE = 120;
const BEHIND = 44;

/** All that speaks for the kind of one number, by name. */
export function listEvidence(context: KindContext): string[] {
  const found = new Set<string>(['always']);
  const add = (name: string): void => void found.add(name);
  listWords(context, found);
  listCircumstances(context, add);
  listWordings(context, add);
  return [...found];
}

function listWords(
  { text, words, opening, headingWords, titleWords, start, end, clause }: KindContext,
  found: Set<string>,
): void {
  const take = (place: Place, hit: WordHit): void => {
    for (const name of NAMES[place][hit.word] ?? []) found.add(name);
  };
  let comma = text.lastIndexOf(',', clause.start - 2);
  if (comma < clause.start - BEFORE) comma = clause.start - BEFORE;
  for (const hit of words) {
    if (hit.end <= start) {
      if (start - hit.end > BEFORE) continue;
      if (start - hit.end <= 2) take('near', hit);
      take(hit.start >= clause.start ? 'clause' : hit.start > comma ? 'comma' : 'sentence', hit);
    } else if (hit.start >= end) {
      if (hit.start - end > BEHIND) break;
      take(hit.start - end <= 2 ? 'behind' : hit.end <= clause.end ? 'rest' : 'later', hit);
    }
  }
  for (const hit of opening) take('opening', hit);
  for (const hit of headingWords) take('heading', hit);
  for (const hit of titleWords) take('title', hit);
}

function listCircumstances(context: KindContext, add: (name: string) => void): void {
  const { date, year, heading, document, unit, value, comparator } = context;
  const doc = context.proposal ? 'proposal' : (document ?? 'open');
  const head = heading ? `${heading.kind}${heading.weak ? '-weakly' : ''}` : 'none';
  add(`document:${doc}`);
  add(`heading:${head}`);
  add(`document:${doc} heading:${head}`);
  const when = describeDate(date, year);
  add(`date:${when}`);
  add(`date:${when} document:${doc}`);
  add(`unit:${unit ?? 'none'}`);
  add(`comparator:${comparator}`);
  add(`comparator:${comparator} heading:${head}`);
  add(`unit:${unit ?? 'none'} document:${doc}`);
  if (context.compared) add('compared');
  if (context.worded) add('worded');
  if (context.result) add(`result date:${date?.use ?? 'none'}`);
  if (value !== null) {
    const grain = grainOf(unit, value);
    add(`grain:${grain}`);
    add(`grain:${grain} comparator:${comparator}`);
    if (unit === 'cny') add(`sum:${Math.min(10, Math.floor(Math.log10(Math.max(1, value))))}`);
  }
}

/** When the number holds, against the year that the document speaks in. */
function describeDate(date: GoverningDate | null, year: number | null): string {
  if (date === null) return 'none';
  const spoken = date.value === null ? null : Number(date.value.slice(0, 4));
  const against =
    spoken === null
      ? 'open'
      : year === null
        ? spoken >= 2025
          ? 'late'
          : 'early'
        : spoken < year
          ? 'past'
          : spoken > year
            ? 'future'
            : 'same';
  return `${date.use}-${date.basis}-${against}`;
}

/** A value that is no round number was counted, not set: 83.5%, 1286家, 512.6万人. */
function grainOf(unit: Unit | null, value: number): string {
  if (unit === 'percent' || unit === 'permille' || unit === 'percentage_point') {
    if (value === 100) return 'all';
    if (Math.abs(value - Math.round(value / 5) * 5) < 1e-9) return 'round';
    return Math.abs(value * 2 - Math.round(value * 2)) > 1e-9 ? 'fine' : 'whole';
  }
  const digits = String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  if (unit === 'count' || unit === 'cny')
    return digits >= 3 ? (value >= 1000 ? 'fine' : 'three') : value <= 10 ? 'few' : value % 5 === 0 ? 'round' : 'whole';
  return digits >= 3 ? 'fine' : 'short';
}
