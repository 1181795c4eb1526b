import { type NumeralClass, numeralClassSchema } from '../../src/schemas/numeral.ts';
import type { CleanText } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { FILLER } from './repair-signs.ts';
import { isNumeralUnit, type Mark } from './scan-numerals.ts';

export interface NumeralReading {
  readonly start: number;
  readonly end: number;
  readonly class: NumeralClass;
  readonly basis: string;
  /** Index of the draft that it belongs to. */
  readonly draft: number | null;
}

const PER_MILLE = '‰'.charCodeAt(0);
const CLASSES: readonly NumeralClass[] = numeralClassSchema.options;

/** One class for each numeral: what is painted first stays; statements are painted last over what was reserved for them. */
export class NumeralLedger {
  private readonly text: string;
  private readonly offsets: Uint32Array;
  private readonly raw: string;
  private readonly start: number;
  private readonly end: number;
  private readonly painted: Uint8Array;
  private readonly rules: Uint16Array;
  private readonly owner: Int32Array;
  private readonly ruleNames: string[] = ['default'];
  private readonly ruleIndex = new Map<string, number>();

  constructor({ text, offsets, raw }: CleanText, start: number, end: number) {
    this.text = text;
    this.offsets = offsets;
    this.raw = raw;
    this.start = start;
    this.end = end;
    this.painted = new Uint8Array(end - start);
    this.rules = new Uint16Array(end - start);
    this.owner = new Int32Array(end - start).fill(-1);
  }

  private rule(name: string): number {
    const known = this.ruleIndex.get(name);
    if (known !== undefined) return known;
    this.ruleNames.push(name);
    this.ruleIndex.set(name, this.ruleNames.length - 1);
    return this.ruleNames.length - 1;
  }

  /** Keeps a span for a statement of a table: nothing else may take it. */
  reserve(start: number, end: number): void {
    this.painted.fill(255, start - this.start, end - this.start);
  }

  paint({ start, end, class: cls, rule }: Mark): void {
    const code = CLASSES.indexOf(cls) + 1;
    const r = this.rule(rule);
    for (let i = Math.max(start, this.start) - this.start; i < Math.min(end, this.end) - this.start; i++) {
      if (this.painted[i] === 0) {
        this.painted[i] = code;
        this.rules[i] = r;
      }
    }
  }

  paintDraft(draft: Draft, index: number): void {
    const code = CLASSES.indexOf(draft.kind) + 1;
    const r = this.rule(draft.worded ? 'worded-coverage' : draft.tabular ? 'table-cell' : 'quantity');
    for (const span of [draft, ...(draft.perSpan ? [draft.perSpan] : [])]) {
      const base = span !== draft;
      for (let i = span.start - this.start; i < span.end - this.start; i++) {
        if (base && (this.owner[i] ?? -1) >= 0) continue;
        this.painted[i] = code;
        this.rules[i] = base ? this.rule('rate-base') : r;
        this.owner[i] = index;
      }
    }
  }

  isCovered(at: number): boolean {
    return (this.painted[at - this.start] ?? 0) !== 0;
  }

  /** End of the painted run at `at`, or `at` itself where nothing is painted. */
  coveredUntil(at: number): number {
    let i = at - this.start;
    if (i < 0 || i >= this.painted.length || this.painted[i] === 0) return at;
    while (i < this.painted.length && this.painted[i] !== 0) i++;
    return i + this.start;
  }

  numerals(): NumeralReading[] {
    const list: NumeralReading[] = [];
    let at = this.start;
    while (at < this.end) {
      if (this.scriptAt(at) === null) {
        at++;
        continue;
      }
      const stop = this.runEnd(at);
      const i = at - this.start;
      const code = this.painted[i] ?? 0;
      const cls = code > 0 && code < 255 ? CLASSES[code - 1] : undefined;
      const owner = this.owner[i] ?? -1;
      list.push({
        start: at,
        end: stop,
        class: cls ?? 'name',
        basis: cls ? `rule:${this.ruleNames[this.rules[i] ?? 0] ?? ''}` : 'default',
        draft: owner >= 0 ? owner : null,
      });
      at = stop;
    }
    return list;
  }

  /** End of the numeral at `at`: white space that cleaning took out still parts two numerals. */
  private runEnd(at: number): number {
    const script = this.scriptAt(at);
    let i = at + 1;
    while (i < this.end && this.scriptAt(i) === script && this.offsets[i] === (this.offsets[i - 1] ?? 0) + 1) i++;
    return i;
  }

  /** What the numeral at `at` is written in, also where a repaired sign stands for it: the 0 of 5%0, printed for 5‰. */
  private scriptAt(at: number): 'digits' | 'Chinese' | null {
    const unit = this.text.charCodeAt(at);
    if (isNumeralUnit(unit)) return unit <= 57 ? 'digits' : 'Chinese';
    const repaired = unit === PER_MILLE || unit === FILLER.charCodeAt(0);
    return repaired && /[0-9０-９]/.test(this.raw.charAt(this.offsets[at] ?? 0)) ? 'digits' : null;
  }
}
