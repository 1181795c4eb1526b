import { flattenSpans, type Segment, type TaggedSpan } from '../domain/flatten-spans.ts';
import type { DocumentBundle } from '../schemas/bundle.ts';
import type { Measure } from '../schemas/measure.ts';
import type { NumeralClass } from '../schemas/numeral.ts';
import type { Statement } from '../schemas/statement.ts';

export type ReaderPiece = { text: string; numeralClass: NumeralClass | null };

/** A stretch of text under one set of statements. */
export type ReaderRun = {
  statements: Statement[];
  /** Statements whose number begins here, and measures that begin here inside another one. */
  anchors: string[];
  /** Statements whose number ends here and whose print is doubted. */
  doubted: Statement[];
  pieces: ReaderPiece[];
};

/** Consecutive runs of one measure's quote, or of none. */
export type ReaderPassage = { measureId: string | null; isFirst: boolean; runs: ReaderRun[] };

type Tag =
  | { kind: 'statement'; row: Statement }
  | { kind: 'measure'; row: Measure }
  | { kind: 'numeral'; row: NumeralClass };

function listSpans(bundle: DocumentBundle): TaggedSpan<Tag>[] {
  return [
    ...bundle.measures.map((row) => ({
      start: row.quote_start,
      end: row.quote_end,
      tag: { kind: 'measure' as const, row },
    })),
    ...bundle.statements.map((row) => ({
      start: row.number_start,
      end: row.number_end,
      tag: { kind: 'statement' as const, row },
    })),
    ...bundle.numerals.map((row) => ({
      start: row.start,
      end: row.end,
      tag: { kind: 'numeral' as const, row: row.class },
    })),
  ];
}

function isSame(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a.length === b.length && a.every((row, index) => row.id === b[index]?.id);
}

/** Returns a function that lists the spans which touch a range, without looking at all of them. */
function createSpanFinder(spans: readonly TaggedSpan<Tag>[]): (start: number, end: number) => TaggedSpan<Tag>[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  /** How far any span reaches that begins no later than this one. */
  const reach: number[] = [];
  for (const span of sorted) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  const firstWhere = (isAt: (index: number) => boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isAt(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (start, end) =>
    sorted.slice(
      firstWhere((index) => (reach[index] ?? 0) > start),
      firstWhere((index) => (sorted[index]?.start ?? end) >= end),
    );
}

/** Returns a function that cuts any range of the document into passages; each identifier is anchored once. */
export function createPassageCutter(bundle: DocumentBundle): (start: number, end: number) => ReaderPassage[] {
  const chars = Array.from(bundle.text);
  const base = bundle.document.span_start;
  const spansIn = createSpanFinder(listSpans(bundle));
  const anchored = new Set<string>();

  const claim = (ids: string[]): string[] => {
    const fresh = ids.filter((id) => !anchored.has(id));
    for (const id of fresh) anchored.add(id);
    return fresh;
  };

  const addSegment = (passages: ReaderPassage[], segment: Segment<Tag>): void => {
    const statements = segment.tags.flatMap((tag) => (tag.kind === 'statement' ? [tag.row] : []));
    const measures = segment.tags.flatMap((tag) => (tag.kind === 'measure' ? [tag.row.id] : []));
    const numeralClass = segment.tags.flatMap((tag) => (tag.kind === 'numeral' ? [tag.row] : []))[0] ?? null;
    const piece = { text: chars.slice(segment.start - base, segment.end - base).join(''), numeralClass };
    const doubted = statements.filter((row) => row.corrections.length > 0 && row.number_end === segment.end);
    const measureId = measures[0] ?? null;
    let passage = passages.at(-1);
    if (passage === undefined || passage.measureId !== measureId) {
      passage = { measureId, isFirst: measureId !== null && claim([measureId]).length > 0, runs: [] };
      passages.push(passage);
    }
    const inner = claim(measures);
    const last = passage.runs.at(-1);
    if (last !== undefined && inner.length === 0 && isSame(last.statements, statements)) {
      last.pieces.push(piece);
      last.doubted.push(...doubted);
      return;
    }
    const anchors = [...inner, ...claim(statements.map((row) => row.id))];
    passage.runs.push({ statements, anchors, doubted, pieces: [piece] });
  };

  return (start, end) => {
    const passages: ReaderPassage[] = [];
    for (const segment of flattenSpans(start, end, spansIn(start, end))) addSegment(passages, segment);
    return passages;
  };
}
