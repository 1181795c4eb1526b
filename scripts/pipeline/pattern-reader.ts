/** Reads a pattern as far as the units that a match of it can begin or end with. */

export type Side = 'first' | 'last';

export type Range = readonly [from: number, to: number];

/** What one piece of a pattern can take: its units at the side asked for, and whether it can take none. */
interface Piece {
  readonly units: readonly Range[] | null;
  readonly optional: boolean;
}

/** Numerals as UTF-16 units. */
export const NUMERALS: readonly Range[] = Array.from(
  '0123456789零〇一二三四五六七八九十百千万亿两',
  (c): Range => [c.charCodeAt(0), c.charCodeAt(0)],
);

const CLASSES: Readonly<Record<string, readonly Range[]>> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [
    [9, 13],
    [32, 32],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

/** Takes nothing, and more may stand beside it: a look-around, `\b`. */
const NOTHING: Piece = { units: [], optional: true };
/** Takes nothing, and nothing stands beside it: `^` as seen from behind, `$` from the front. */
const EDGE: Piece = { units: [], optional: false };
const ANYTHING: Piece = { units: null, optional: false };

/** Reads a pattern by descent, as far as the units at one side need it. */
export class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly side: Side;
  private readonly skipsNumerals: boolean;

  constructor(source: string, side: Side, skipsNumerals = false) {
    this.source = source;
    this.side = side;
    this.skipsNumerals = skipsNumerals;
  }

  read(): Piece {
    const branches = [this.readBranch()];
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      branches.push(this.readBranch());
    }
    return { units: union(branches), optional: branches.some(({ optional }) => optional) };
  }

  readsAnchored(): boolean {
    for (;;) {
      const start = this.at;
      this.readBranch();
      const branch = this.source.slice(start, this.at);
      if (this.side === 'first' ? !branch.startsWith('^') : !/(?<!\\)(?:\\\\)*\$$/.test(branch)) return false;
      if (this.source.charAt(this.at) !== '|') return true;
      this.at++;
    }
  }

  private readBranch(): Piece {
    const pieces: Piece[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) pieces.push(this.readPiece());
    if (this.side === 'last') pieces.reverse();
    const close = pieces.findIndex(({ optional }) => !optional);
    const reached = close < 0 ? pieces : pieces.slice(0, close + 1);
    return { units: union(reached), optional: close < 0 };
  }

  private readPiece(): Piece {
    const piece = this.skipsNumerals ? withoutNumerals(this.readAtom()) : this.readAtom();
    const count = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!count) return piece;
    this.at += count[0].length;
    const none = count[1] === '*' || count[1] === '?' || count[2] === '0';
    return { units: piece.units, optional: piece.optional || none };
  }

  private readAtom(): Piece {
    const c = this.source.charAt(this.at);
    if (c === '(') return this.readGroup();
    if (c === '[') return { units: this.readClass(), optional: false };
    this.at++;
    if (c === '^') return this.side === 'first' ? NOTHING : EDGE;
    if (c === '$') return this.side === 'last' ? NOTHING : EDGE;
    if (c === '.') return ANYTHING;
    if (c !== '\\') return { units: [[c.charCodeAt(0), c.charCodeAt(0)]], optional: false };
    const escaped = this.source.charAt(this.at);
    if (/[bB]/.test(escaped)) {
      this.at++;
      return NOTHING;
    }
    // What a reference back takes is known only while matching.
    if (/[1-9k]/.test(escaped)) return { units: null, optional: true };
    const units: Range[] = [];
    this.readEscape(units);
    return { units, optional: false };
  }

  private readGroup(): Piece {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    const inner = this.read();
    this.at++;
    // What is looked for ahead has to stand there, whatever else does.
    if (opening === '(?=' && this.side === 'first') return inner;
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  private readClass(): readonly Range[] {
    const units: Range[] = [];
    this.at++;
    const negated = this.source.charAt(this.at) === '^';
    if (negated) this.at++;
    while (this.source.charAt(this.at) !== ']') {
      const from = this.readMember(units);
      if (from === null || !/^-[^\]]/.test(this.source.slice(this.at, this.at + 2))) continue;
      this.at++;
      const to = this.readMember(units);
      if (to !== null) units.push([from, to]);
    }
    this.at++;
    return negated ? negate(units) : units;
  }

  /** Adds one member of a class; gives its unit, or null where it stands for several. */
  private readMember(units: Range[]): number | null {
    const c = this.source.charAt(this.at++);
    if (c === '\\') return this.readEscape(units);
    units.push([c.charCodeAt(0), c.charCodeAt(0)]);
    return c.charCodeAt(0);
  }

  private readEscape(units: Range[]): number | null {
    const c = this.source.charAt(this.at++);
    const ranges = CLASSES[c.toLowerCase()];
    if (ranges) {
      units.push(...(c === c.toLowerCase() ? ranges : negate(ranges)));
      return null;
    }
    const hex = /^(?:u([\da-fA-F]{4})|x([\da-fA-F]{2}))/.exec(this.source.slice(this.at - 1, this.at + 4));
    if (hex) this.at += hex[0].length - 1;
    const unit = hex ? Number.parseInt(hex[1] ?? hex[2] ?? '', 16) : (CONTROLS[c] ?? c.charCodeAt(0));
    units.push([unit, unit]);
    return unit;
  }
}

/** A piece as seen past a run of numerals: what it takes of them is behind us. */
function withoutNumerals(piece: Piece): Piece {
  if (piece.units === null) return piece;
  const units = negate([...negate(piece.units), ...NUMERALS]);
  const skipped = piece.units.some(([from, to]) => NUMERALS.some(([numeral]) => from <= numeral && numeral <= to));
  return { units, optional: piece.optional || skipped };
}

function negate(ranges: readonly Range[]): Range[] {
  const between: Range[] = [];
  let next = 0;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (from > next) between.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= 0xffff) between.push([next, 0xffff]);
  return between;
}

/** The units of all pieces, or null where one of them takes any. */
function union(pieces: readonly Piece[]): readonly Range[] | null {
  const all: Range[] = [];
  for (const { units } of pieces) {
    if (units === null) return null;
    all.push(...units);
  }
  return all;
}
