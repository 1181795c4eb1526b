/**
 * The peer's reading: Recognizers-Text for Chinese finds numbers, percentages, money, ages and dimensions. It knows
 * neither kind, comparator nor deadline; what it takes for dates is left out, which raises its precision.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { FoundReading, FoundStatement } from './score-readings.ts';

export const PEER = '@microsoft/recognizers-text-suite';
const HOME = 'tests/bench/package.json';

interface Found {
  readonly text: string;
  /** UTF-16 offsets, both inclusive. */
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly value?: string | null; readonly unit?: string | null } | null;
}
type Recognise = (text: string, culture: string) => Found[];
export interface Peer {
  readonly version: string;
  read(text: string): FoundReading;
}

/** Null where the peer is not installed. */
export function openPeer(): Peer | null {
  if (!existsSync(`tests/bench/node_modules/${PEER}`)) return null;
  const require = createRequire(resolve(HOME));
  const suite = require(PEER) as Record<string, Recognise> & { Culture: { Chinese: string } };
  const { dependencies } = require(resolve(HOME)) as { dependencies: Record<string, string> };
  return { version: dependencies[PEER] ?? '', read: (text) => readWith(suite, text) };
}

const MODELS = ['recognizeCurrency', 'recognizeAge', 'recognizeDimension', 'recognizePercentage', 'recognizeNumber'];
const DATES = /^datetimeV2\.(date|daterange|datetime|datetimerange)$/;

function readWith(suite: Record<string, Recognise> & { Culture: { Chinese: string } }, text: string): FoundReading {
  const culture = suite.Culture.Chinese;
  const ask = (model: string): Found[] => askBySentence(text, (piece) => suite[model]?.(piece, culture) ?? []);
  const dates = ask('recognizeDateTime').filter((find) => DATES.test(find.typeName) && /[年月日]/.test(find.text));
  const kept: Found[] = [];
  for (const find of MODELS.flatMap(ask)) {
    const overlaps = (other: Found): boolean => find.start <= other.end && other.start <= find.end;
    if (!dates.some(overlaps) && !kept.some(overlaps)) kept.push(find);
  }
  const points = pointOffsets(text);
  return {
    statements: kept.map((find) => describeFind(find, points)).toSorted((a, b) => a.start - b.start),
    numerals: null,
  };
}

/** Asked for the whole text; where it throws, sentence by sentence, and a sentence that it throws on yields nothing. */
function askBySentence(text: string, ask: (piece: string) => Found[]): Found[] {
  try {
    return ask(text);
  } catch {
    return Array.from(text.matchAll(/[^。；\n]+[。；\n]*/g)).flatMap(({ 0: piece, index }) => {
      try {
        return ask(piece).map((find) => ({ ...find, start: find.start + index, end: find.end + index }));
      } catch {
        return [];
      }
    });
  }
}

function pointOffsets(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; unit++) {
    points[unit] = point;
    const low = text.charCodeAt(unit) >= 0xdc00 && text.charCodeAt(unit) <= 0xdfff;
    if (!low || unit === 0) point++;
    else points[unit] = point - 1;
  }
  points[text.length] = point;
  return points;
}

function describeFind(find: Found, points: Uint32Array): FoundStatement {
  const value = Number.parseFloat(find.resolution?.value ?? '');
  const number = Number.isNaN(value) ? null : value;
  return {
    start: points[find.start] ?? 0,
    end: points[find.end + 1] ?? 0,
    kind: 'target',
    comparator: 'eq',
    direction: null,
    value_min: number,
    value_max: number,
    unit: unitOf(find),
    due: null,
    as_of: null,
  };
}

function unitOf({ typeName, resolution }: Found): string {
  switch (typeName) {
    case 'percentage':
      return 'percent';
    case 'currency':
      return 'cny';
    case 'age':
      return 'years';
    case 'dimension':
      return resolution?.unit === 'Kilometer' ? 'km' : 'other';
    default:
      return 'count';
  }
}
