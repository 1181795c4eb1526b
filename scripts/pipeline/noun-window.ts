import { cleanName } from './clean-name.ts';
import { Cue } from './cue.ts';
import { lastStartingBy } from './last-starting-by.ts';
import { RATE_END } from './lexicon/noun-words.ts';
import type { Quantity } from './quantity.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** No noun phrase is longer; the words before it are not looked at. */
const LONGEST_WINDOW = 120;

/** 「…120例)、手术320台」: what closes the number before. */
const GOING_ON = new Cue(/^[)、,]+/);

/** The last number of [from, to) that ends by then; numbers come in order of their start. */
export function lastBefore(quantities: readonly Quantity[], from: number, to: number): Quantity | undefined {
  for (let i = lastStartingBy(quantities, to - 1); i >= 0; i--) {
    const other = quantities[i];
    if (other === undefined || other.start < from) return undefined;
    if (other.end <= to) return other;
  }
  return undefined;
}

/** 「医疗服务收入(不含药品,耗材收入)占比达到32%」: the clause begins before the brackets that a comma stands in. */
function startOutsideBrackets(text: string, sentence: ClauseSpan, clause: ClauseSpan, q: Quantity): number {
  const closed = text.indexOf(')', clause.start);
  if (closed < 0 || closed >= q.start || text.slice(clause.start, closed).includes('(')) return clause.start;
  const open = text.lastIndexOf('(', clause.start);
  if (open < Math.max(sentence.start, clause.start - LONGEST_WINDOW) || text.slice(open, clause.start).includes(')'))
    return clause.start;
  let start = open;
  while (start > sentence.start && !/[,;:。]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** What stands between the number before, or the clause's start, and this number; inside brackets only their text, or what they explain. */
export function windowBefore(
  text: string,
  sentence: ClauseSpan,
  clause: ClauseSpan,
  q: Quantity,
  quantities: readonly Quantity[],
): string {
  const last = lastBefore(quantities, clause.start, q.start);
  const from = last === undefined ? startOutsideBrackets(text, sentence, clause, q) : clause.start;
  const nearest = Math.max(from, q.start - LONGEST_WINDOW);
  const start = Math.max(last?.end ?? from, nearest);
  const window = text.slice(start, q.start);
  // 「每百户3个托位、每托位建筑面积不少于9平方米」
  const each = last === undefined ? null : EACH_OF.exec(window);
  if (each?.[1] !== undefined) return each[1];
  if (
    last &&
    window.length >= 8 &&
    /^[一-鿿]/.test(window) &&
    !/[、,和及与至到从由]/.test(window.charAt(0)) &&
    RATE_END.test(cleanName(window))
  )
    return text.slice(nearest, q.start);
  // 「1200例(较上年增加120例)、手术320台」
  const bare = GOING_ON.cut(window);
  const open = bare.lastIndexOf('(');
  if (open < 0 || bare.includes(')', open)) return bare;
  const inside = bare.slice(open + 1);
  return /[一-鿿A-Za-z]/.test(inside) ? inside : bare.slice(0, open);
}

const EACH_OF = /^[一-鿿]{1,8}、(每[一-鿿]{2,12})$/;
