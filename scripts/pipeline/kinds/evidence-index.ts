import { WORDS } from './find-words.ts';
import weights from './kind-weights.json' with { type: 'json' };

/** Places of a word with regard to the number, by the name that its evidence bears. */
export const PLACE = {
  near: 0,
  clause: 1,
  comma: 2,
  sentence: 3,
  behind: 4,
  rest: 5,
  later: 6,
  opening: 7,
  heading: 8,
  title: 9,
} as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];
const PLACE_NAMES = Object.keys(PLACE);

const FITTED: readonly (readonly [string, readonly number[]])[] = Object.entries(weights);
const KINDS_WEIGHED = 3;

/** Weights of the fitted evidence, three to each number, in the order of KINDS. */
export const FITTED_WEIGHTS: Float64Array = Float64Array.from(FITTED.flatMap(([, own]) => own));

const SIDES = ['before', 'behind', 'noun'] as const;
/** Where characters stand: right before the number, right behind it, in the clause before it. */
export type Side = (typeof SIDES)[number];
const CHARACTERS = new RegExp(`^(${SIDES.join('|')})=([^]{1,2})$`);

/** Both fit a small integer, which a map finds fastest. */
const keyOf = (first: number, second: number): number => (first << 16) | second;

/**
 * Numbers of the names of evidence. Evidence with a fitted weight has the same number in each index; others are
 * unknown (-1), unless the index grows, as the fit needs it.
 */
export class EvidenceIndex {
  readonly names: string[] = FITTED.map(([name]) => name);
  private readonly grows: boolean;
  private readonly numbers = new Map<string, number>(FITTED.map(([name], i) => [name, i]));
  /** What each word tells at each place, place by place. */
  private readonly words: (readonly number[] | null)[] = new Array<null>(PLACE_NAMES.length * WORDS.length).fill(null);
  private readonly groups = new Map<string, readonly number[]>();
  private readonly circumstances = new Map<number, Map<number, readonly number[]>>();
  private readonly characters: Readonly<Record<Side, Map<number, number>>> = {
    before: new Map(),
    behind: new Map(),
    noun: new Map(),
  };
  /** When each piece of evidence was last taken, counted in numbers judged. */
  private stamps = new Uint32Array(this.names.length + 1024);
  private stamp = 0;
  private taken: number[] = [];

  constructor({ grows }: { grows: boolean }) {
    this.grows = grows;
    for (const [evidence, name] of this.names.entries()) {
      const [, side, pair] = CHARACTERS.exec(name) ?? [];
      if (side === undefined || pair === undefined) continue;
      this.characters[side as Side].set(
        keyOf(pair.length > 1 ? pair.charCodeAt(0) : 0, pair.charCodeAt(pair.length - 1)),
        evidence,
      );
    }
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    if (!this.grows) return -1;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** Begins the list of one number. */
  begin(): void {
    this.stamp++;
    this.taken = [];
  }

  /** The evidence taken since, each piece once. */
  end(): readonly number[] {
    return this.taken;
  }

  take(evidence: number): void {
    if (evidence < 0) return;
    if (evidence >= this.stamps.length) {
      const more = new Uint32Array(2 * evidence);
      more.set(this.stamps);
      this.stamps = more;
    }
    if (this.stamps[evidence] === this.stamp) return;
    this.stamps[evidence] = this.stamp;
    this.taken.push(evidence);
  }

  takeAll(list: readonly number[]): void {
    for (let i = 0; i < list.length; i++) this.take(list[i] ?? -1);
  }

  /** A word at a place: its groups and, as finer grain, the word itself. */
  takeWord(place: Place, word: number): void {
    const known = place * WORDS.length + word;
    let list = this.words[known];
    if (list == null) {
      const { text, groups } = WORDS[word] ?? { text: '', groups: [] };
      const name = PLACE_NAMES[place] ?? '';
      const names = groups.length === 0 ? [] : [...groups.map((group) => `${name}:${group}`), `${name}=${text}`];
      list = this.numbersOf(names);
      this.words[known] = list;
    }
    this.takeAll(list);
  }

  /** Evidence that goes together: named once for each key. */
  takeGroup(key: string, name: () => readonly string[]): void {
    let list = this.groups.get(key);
    if (list === undefined) {
      list = this.numbersOf(name());
      this.groups.set(key, list);
    }
    this.takeAll(list);
  }

  /** As `takeGroup`, for a key of two numbers. */
  takeCircumstances(first: number, second: number, name: () => readonly string[]): void {
    let own = this.circumstances.get(first);
    if (own === undefined) {
      own = new Map();
      this.circumstances.set(first, own);
    }
    let list = own.get(second);
    if (list === undefined) {
      list = this.numbersOf(name());
      own.set(second, list);
    }
    this.takeAll(list);
  }

  /** One or two characters that adjoin the number, or two in the clause before it; `first` is 0 where there is only one. */
  takeCharacters(side: Side, first: number, second: number): void {
    const key = keyOf(first, second);
    const known = this.characters[side];
    let evidence = known.get(key);
    if (evidence === undefined) {
      if (!this.grows) return;
      evidence = this.numberOf(
        `${side}=${first === 0 ? '' : String.fromCharCode(first)}${String.fromCharCode(second)}`,
      );
      known.set(key, evidence);
    }
    this.take(evidence);
  }

  private numbersOf(names: readonly string[]): readonly number[] {
    return names.map((name) => this.numberOf(name)).filter((number) => number >= 0);
  }
}

/** What the engine weighs by. */
export const FITTED_EVIDENCE = new EvidenceIndex({ grows: false });

/** Weights of one name; nothing for what the labelled texts never showed. */
export function weightsOf(name: string): readonly number[] {
  const number = FITTED_EVIDENCE.numberOf(name);
  return Array.from({ length: KINDS_WEIGHED }, (_, k) =>
    number < 0 ? 0 : (FITTED_WEIGHTS[number * KINDS_WEIGHED + k] ?? 0),
  );
}
