import type { Comparator, Direction } from '../../src/schemas/statement.ts';
import { directionOf } from './change-of.ts';
import { Cue } from './cue.ts';
import { far } from './far-words.ts';
import type { Quantity } from './quantity.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** Between two values that share one comparator: 「分别控制在6‰和7.5‰以下」. */
const SHARING = /^(?:[、和及与或]|以及)+$/;
/** 「不少于25名(2022年)、30名(2030年)」 */
const SHARING_DATED = /^\((?:19|20)\d{2}年(?:年?底|末)?\)(?:[、和及与]|以及)$/;
/** Between two values of things that one verb and one bound before the first govern: 「至少配备医师0.4名、护士0.6名」. */
const COORDINATED = /^[一-鿿()]{0,10}(?:[和及与、]|以及)(?!其中|每|各)[一-鿿()]{0,10}$/;
const EQUIPPED = new Cue(
  /(至少|最少|不少于|不低于|至多|最多|不超过)(?:应|要|须)?(?:配[备有置]?|设[置立]?|有|建[有成]?|安排|派出|开展|组织|培[养训]|储备|购置)[^,。;、\d]{0,14}$/,
);
/** Between two changes that share one verb. */
const GOING_ON = /^(?:[、和及与.]|以及)+$/;

/** The quantities of one sentence; what the members of a list share is worked out once for all of them. */
export class Neighbours {
  readonly text: string;
  readonly sentence: ClauseSpan;
  readonly quantities: readonly Quantity[];
  private readonly behind: (Comparator | null)[] = [];
  private readonly behindAnyUnit: (Comparator | null)[] = [];
  private readonly ahead: (Comparator | null)[] = [];
  private readonly directions: (Direction | null)[] = [];

  constructor(text: string, sentence: ClauseSpan, quantities: readonly Quantity[]) {
    this.text = text;
    this.sentence = sentence;
    this.quantities = quantities;
  }

  /** Whether only joining words stand between a quantity and the next. */
  private isJoined(i: number, by: RegExp): boolean {
    const [q, next] = [this.quantities[i], this.quantities[i + 1]];
    return q !== undefined && next !== undefined && by.test(this.text.slice(q.end, next.start));
  }

  /** One 以下 behind the last of several values governs all; behind 分别 their units may differ. */
  comparatorBehind(i: number, anyUnit: boolean): Comparator | null {
    const known = anyUnit ? this.behindAnyUnit : this.behind;
    const found = known[i];
    if (found !== undefined) return found;
    const [q, next] = [this.quantities[i], this.quantities[i + 1]];
    let comparator: Comparator | null = null;
    if (q && next && (anyUnit || next.unit === q.unit) && this.isJoined(i, SHARING)) {
      const closes = next.adjoining && next.adjoining !== 'gt' && next.start === next.numberStart;
      comparator = closes ? next.adjoining : this.comparatorBehind(i + 1, anyUnit);
    }
    known[i] = comparator;
    return comparator;
  }

  /** One 不低于 before the first of several values governs all. */
  comparatorAhead(i: number): Comparator | null {
    const found = this.ahead[i];
    if (found !== undefined) return found;
    const [previous, q] = [this.quantities[i - 1], this.quantities[i]];
    // 「配备不少于1名执业医师和2名护士」
    const lists =
      q !== undefined &&
      previous !== undefined &&
      previous.unit === q.unit &&
      !q.isRange &&
      COORDINATED.test(this.text.slice(previous.end, q.start))
        ? this.lowerOrUpper(i - 1)
        : null;
    const comparator =
      lists ??
      (q &&
      previous &&
      (previous.unit === q.unit || this.isEach(previous)) &&
      (this.isJoined(i - 1, SHARING) || this.isJoined(i - 1, SHARING_DATED))
        ? (far(this.text.slice(Math.max(0, previous.numberStart - 12), previous.numberStart)) ??
          this.comparatorAhead(i - 1))
        : null);
    this.ahead[i] = comparator;
    return comparator;
  }

  /** 「分别不低于80岁和38%」 */
  private isEach({ numberStart }: Quantity): boolean {
    return /分别(?:不低于|不少于|不超过|不高于|超过|低于)$/.test(
      this.text.slice(Math.max(this.sentence.start, numberStart - 8), numberStart),
    );
  }

  /** The 不少于 or 不超过 that stands before a quantity, next to it or at its verb: 「至少配备儿科医师0.4名」. */
  private lowerOrUpper(i: number): Comparator | null {
    const q = this.quantities[i];
    if (!q) return null;
    if (q.adjoining !== null) {
      const ahead = q.start < q.numberStart && (q.adjoining === 'gte' || q.adjoining === 'lte');
      // 「呼吸机2台、监护仪不少于4台、除颤仪1台」: in a list that begins without a bound each has its own.
      return ahead && !this.follows(i) ? q.adjoining : null;
    }
    const window = this.text.slice(Math.max(this.sentence.start, q.start - 24), q.start);
    const verb = EQUIPPED.exec(window);
    return verb ? (/多|超/.test(verb[1] ?? '') ? 'lte' : 'gte') : this.comparatorAhead(i);
  }

  /** Whether a number without a bound stands before a quantity in its list. */
  private follows(i: number): boolean {
    const [previous, q] = [this.quantities[i - 1], this.quantities[i]];
    return (
      q !== undefined &&
      previous?.adjoining === null &&
      previous.unit === q.unit &&
      COORDINATED.test(this.text.slice(previous.end, q.start))
    );
  }

  /** 「较2015年分别增长30.8%、39.4%、40.9%」: the verb stands before the first of them. */
  directionAhead(i: number): Direction | null {
    const found = this.directions[i];
    if (found !== undefined) return found;
    const [previous, q] = [this.quantities[i - 1], this.quantities[i]];
    let direction: Direction | null = null;
    if (
      q &&
      previous &&
      previous.unit === q.unit &&
      previous.start >= this.sentence.start &&
      this.isJoined(i - 1, GOING_ON)
    ) {
      const before = this.text.slice(Math.max(this.sentence.start, previous.start - 24), previous.start);
      direction = directionOf(before, previous) ?? this.directionAhead(i - 1);
    }
    this.directions[i] = direction;
    return direction;
  }
}
