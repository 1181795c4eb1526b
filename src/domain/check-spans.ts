/** A stretch of a source, half-open in code points, and what is said to stand there. */
export interface ClaimedSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Identifiers of the claims that the source does not bear out, each once; `source` is its code points. */
export function findWrongSpans(source: readonly string[], claims: readonly ClaimedSpan[]): string[] {
  const wrong = claims.filter(({ start, end, text }) => source.slice(start, end).join('') !== text);
  return [...new Set(wrong.map(({ id }) => id))];
}

export interface ShownDifference {
  /** Code point of the source from which the two part. */
  readonly at: number;
  readonly source: string;
  readonly shown: string;
}

const SPACE = /\s/u;
const EXCERPT = 8;

/** Where a text as shown first parts from the source between two offsets, white space aside; null where it does not. */
export function findDifference(
  source: readonly string[],
  start: number,
  end: number,
  shown: string,
): ShownDifference | null {
  const wanted: number[] = [];
  for (let at = start; at < end; at += 1) if (!SPACE.test(source[at] ?? ' ')) wanted.push(at);
  const got = Array.from(shown.replaceAll(/\s/gu, ''));
  const length = Math.max(wanted.length, got.length);
  for (let i = 0; i < length; i += 1) {
    if (source[wanted[i] ?? -1] === got[i]) continue;
    return {
      at: wanted[i] ?? end,
      source: wanted
        .slice(i, i + EXCERPT)
        .map((at) => source[at])
        .join(''),
      shown: got.slice(i, i + EXCERPT).join(''),
    };
  }
  return null;
}
