import { Cue } from './cue.ts';
import type { GoverningDate } from './governing-date.ts';
import type { Quantity } from './quantity.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** Years of which each belongs to the number in its place. */
interface YearList {
  readonly values: readonly string[];
  readonly use: GoverningDate['use'];
  /** Where the numbers begin that they belong to. */
  readonly first: number;
  /** Whether it holds only for as many numbers side by side as it has years. */
  readonly paired: boolean;
  /** Named before the clause of the numbers. */
  readonly earlier?: boolean;
}

/** 「到2022年和2030年,成人吸烟率分别低于24.5%和20%」: each number has the year in its place. */
export function yearInTurn(
  text: string,
  sentence: ClauseSpan,
  q: Quantity,
  index: number,
  quantities: readonly Quantity[],
): GoverningDate | null {
  const list = findYears(text, sentence, q, () => startOfRun(text, quantities, index));
  if (list === null) return null;
  let place = 0;
  while ((quantities[index - place - 1]?.start ?? -1) >= list.first) place++;
  const value = list.values[place];
  if (value === undefined || (list.paired && !isPaired(text, quantities, index - place, list.values.length)))
    return null;
  return list.earlier
    ? { value, use: list.use, basis: 'section', own: true }
    : { value, use: list.use, basis: 'stated', near: true, own: true };
}

/** The years for the numbers that 分别 deals out, or for those that stand side by side. */
function findYears(text: string, sentence: ClauseSpan, q: Quantity, runStart: () => number | null): YearList | null {
  const from = Math.max(sentence.start, q.start - 160);
  const lead = text.slice(from, q.start);
  const shared = lead.lastIndexOf('分别');
  const each = shared >= 0 && !/[,。;]/.test(lead.slice(shared).replace(/[\d.],/g, ''));
  if (!each) {
    const pair = TWO_YEARS.test(lead) ? PAIR.exec(lead) : null;
    if (pair) return listOf(pair, from + pair.index, true);
    const first = runStart();
    return first === null ? null : earlierYears(text, sentence, first);
  }
  const before = lead.slice(0, shared);
  const list = YEARS.exec(before);
  if (list) return listOf(list, from + shared, false);
  // 「婴儿和孕产妇死亡率分别控制在5‰和12/10万」: two things, each with its number.
  if (SEVERAL.test(/[^,。;:]*$/.exec(before)?.[0].replace(/\([^()]*\)/g, '') ?? '')) return null;
  const run = YEARS_FROM_TO.exec(before);
  if (run) return runOf(Number(run[1]), Number(run[2]), from + shared);
  return earlierYears(text, sentence, from + shared);
}

/** The years that the line named last before a place, for as many numbers side by side behind it. */
function earlierYears(text: string, sentence: ClauseSpan, first: number): YearList | null {
  const reach = Math.max(0, first - EARLIER_REACH);
  const line = reach + text.slice(reach, first).lastIndexOf('\n') + 1;
  const earlier = text.slice(line, first);
  const named = TWO_YEARS.test(earlier) ? EARLIER_YEARS.exec(earlier) : null;
  return named && { ...listOf(named, first, true), earlier: line + named.index < sentence.start };
}

/** No list of years is longer. */
const MOST_YEARS = 6;

/** Where the numbers of one unit begin that stand side by side with this one, 「37%以上和40%以上」; null where it is alone. */
function startOfRun(text: string, quantities: readonly Quantity[], index: number): number | null {
  const joins = (i: number): boolean => {
    const [before, own] = [quantities[i - 1], quantities[i]];
    return (
      before !== undefined &&
      own !== undefined &&
      own.start - before.end === 1 &&
      before.unit === own.unit &&
      /[、和]/.test(text.charAt(before.end))
    );
  };
  let first = index;
  while (index - first < MOST_YEARS && joins(first)) first--;
  return first < index || joins(index + 1) ? (quantities[first]?.start ?? null) : null;
}

function listOf([, to, printed = '']: RegExpExecArray, first: number, paired: boolean): YearList {
  const month = /[底末]/.test(printed) ? '-12' : '';
  const values = Array.from(printed.matchAll(/(?:19|20)\d{2}/g), ([year]) => year + month);
  return { values, use: to ? 'deadline' : 'bare', first, paired };
}

/** 「2021年至2023年,财政支出分别为4.86亿元、5.12亿元和5.47亿元」: as many numbers as years. */
function runOf(from: number, to: number, first: number): YearList | null {
  if (to <= from || to - from > 9) return null;
  const values = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return { values, use: 'bare', first, paired: true };
}

/** 「到2025年和2030年,人均预期寿命达到79岁和80岁」: as many numbers side by side as years. */
function isPaired(text: string, quantities: readonly Quantity[], first: number, count: number): boolean {
  for (let i = first; i < first + count - 1; i++) {
    const [q, next] = [quantities[i], quantities[i + 1]];
    if (!q || !next || !/^[、和]$/.test(text.slice(q.end, next.start))) return false;
  }
  const [last, behind] = [quantities[first + count - 1], quantities[first + count]];
  return last !== undefined && !(behind && /^[、和]$/.test(text.slice(last.end, behind.start)));
}

const SEVERAL = /[、和与]|及(?!以[上下])/;
const TWO_YEARS = new Cue(/年(?:年?底|末)?[、和](?:19|20)\d{2}年/);
const PAIR =
  /([到至]?)((?:(?:19|20)\d{2}年(?:年?底|末)?[、和]){1,4}(?:19|20)\d{2}年(?:年?底|末)?),?(?!\d{4}年)[^。;,\d]*(?:[\d.]+[^。;,\d]{0,4}[、和][\d.]*){0,4}$/;

/** 「到2022年和2030年」, 「2023、2024、2025年」, 「2021年底、2023年底」 */
const YEARS = /([到至]?)((?:(?:19|20)\d{2}年?(?:年?底|末|度)?[、和与]){1,5}(?:19|20)\d{2}年(?:年?底|末|度)?),?[^。;]*$/;

/** 「2021—2023年」, 「2021年至2023年」 and no other year behind them */
const YEARS_FROM_TO = /((?:19|20)\d{2})年?[-—–~至到]{1,2}((?:19|20)\d{2})年(?!\)|[^。;]*(?:19|20)\d{2}年)[^。;]*$/;

/** No list of years reaches further. */
const EARLIER_REACH = 400;
/**
 * 「到2022年和2030年,死亡率分别控制在7.5‰和5‰;贫血率分别低于12%和10%」: the years hold for the clauses and sentences behind
 * them that give one thing as many numbers, until another year is named.
 */
const EARLIER_YEARS =
  /([到至])((?:(?:19|20)\d{2}年(?:年?底|末)?[、和与]){1,4}(?:19|20)\d{2}年(?:年?底|末)?),(?!.*(?<![由从较比])(?:19|20)\d{2}年)/;
