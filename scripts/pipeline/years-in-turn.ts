import { Cue } from './cue.ts';
import type { GoverningDate } from './decide-date.ts';
import type { Quantity } from './quantity.ts';
import type { ClauseSpan } from './split-sentences.ts';

/** 「到2022年和2030年,成人吸烟率分别低于24.5%和20%」: each number has the year in its place. */
export function yearInTurn(
  text: string,
  sentence: ClauseSpan,
  q: Quantity,
  index: number,
  quantities: readonly Quantity[],
): GoverningDate | null {
  const from = Math.max(sentence.start, q.start - 160);
  const lead = text.slice(from, q.start);
  const shared = lead.lastIndexOf('分别');
  const each = shared >= 0 && !/[,。;]/.test(lead.slice(shared).replace(/[\d.],/g, ''));
  const list = each ? YEARS.exec(lead.slice(0, shared)) : TWO_YEARS.test(lead) ? PAIR.exec(lead) : null;
  if (!list) {
    // 「婴儿和孕产妇死亡率分别控制在5‰和12/10万」: two things, each with its number.
    if (!each || namesSeveral(lead.slice(0, shared))) return null;
    const run = YEARS_FROM_TO.exec(lead.slice(0, shared));
    return run
      ? yearOfRun(text, from + shared, Number(run[1]), Number(run[2]), index, quantities)
      : earlierYearInTurn(text, q, index, quantities);
  }
  const years = Array.from(list[2]?.matchAll(/(?:19|20)\d{2}/g) ?? [], (m) => m[0]);
  const first = each ? from + shared : from + list.index;
  let k = 0;
  while ((quantities[index - k - 1]?.start ?? -1) >= first) k++;
  if (!each && !isPaired(text, quantities, index - k, years.length)) return null;
  const year = years[k];
  return year
    ? {
        value: /[底末]/.test(list[2] ?? '') ? `${year}-12` : year,
        use: list[1] ? 'deadline' : 'bare',
        basis: 'stated',
        near: true,
        own: true,
      }
    : null;
}

/** 「2021年至2023年,财政支出分别为4.86亿元、5.12亿元和5.47亿元」: as many numbers as years. */
function yearOfRun(
  text: string,
  shared: number,
  first: number,
  last: number,
  index: number,
  quantities: readonly Quantity[],
): GoverningDate | null {
  let k = 0;
  while ((quantities[index - k - 1]?.start ?? -1) >= shared) k++;
  const count = last - first + 1;
  if (count < 2 || count > 10 || k >= count || !isPaired(text, quantities, index - k, count)) return null;
  return { value: String(first + k), use: 'bare', basis: 'stated', near: true, own: true };
}

/** 「2021—2023年」, 「2021年至2023年」 and no other year behind them */
const YEARS_FROM_TO = /((?:19|20)\d{2})年?[-—–~至到]{1,2}((?:19|20)\d{2})年(?!\)|[^。;]*(?:19|20)\d{2}年)[^。;]*$/;

/**
 * 「到2022年和2030年,死亡率分别控制在7.5‰和5‰;贫血率分别低于12%和10%」: the years hold for the clauses and sentences behind
 * them that give one thing as many numbers, until another year is named.
 */
function earlierYearInTurn(
  text: string,
  q: Quantity,
  index: number,
  quantities: readonly Quantity[],
): GoverningDate | null {
  const reach = Math.max(0, q.start - EARLIER_REACH);
  const line = reach + text.slice(reach, q.start).lastIndexOf('\n') + 1;
  const lead = text.slice(line, q.start);
  if (!TWO_YEARS.test(lead)) return null;
  const shared = lead.lastIndexOf('分别');
  const [list, to, printed = ''] = EARLIER_YEARS.exec(lead.slice(0, shared)) ?? [];
  if (list === undefined) return null;
  const years = Array.from(printed.matchAll(/(?:19|20)\d{2}/g), (m) => m[0]);
  let k = 0;
  while ((quantities[index - k - 1]?.start ?? -1) >= line + shared) k++;
  if (!isPaired(text, quantities, index - k, years.length)) return null;
  const year = years[k];
  if (year === undefined) return null;
  const value = /[底末]/.test(printed) ? `${year}-12` : year;
  return { value, use: to ? 'deadline' : 'bare', basis: 'section', own: true };
}

const namesSeveral = (before: string): boolean =>
  /[、和与]|及(?!以[上下])/.test(/[^,。;:]*$/.exec(before)?.[0].replace(/\([^()]*\)/g, '') ?? '');

/** No pair of years reaches further. */
const EARLIER_REACH = 400;

const EARLIER_YEARS =
  /([到至])((?:(?:19|20)\d{2}年(?:年?底|末)?[、和与]){1,4}(?:19|20)\d{2}年(?:年?底|末)?),(?!.*(?:19|20)\d{2}年)/;

/** 「到2025年和2030年,人均预期寿命达到79岁和80岁」: as many numbers side by side as years. */
function isPaired(text: string, quantities: readonly Quantity[], first: number, count: number): boolean {
  for (let i = first; i < first + count - 1; i++) {
    const [q, next] = [quantities[i], quantities[i + 1]];
    if (!q || !next || !/^[、和]$/.test(text.slice(q.end, next.start))) return false;
  }
  const [last, behind] = [quantities[first + count - 1], quantities[first + count]];
  return last !== undefined && !(behind && /^[、和]$/.test(text.slice(last.end, behind.start)));
}
const TWO_YEARS = new Cue(/年(?:年?底|末)?[、和](?:19|20)\d{2}年/);
const PAIR =
  /([到至]?)((?:(?:19|20)\d{2}年(?:年?底|末)?[、和]){1,4}(?:19|20)\d{2}年(?:年?底|末)?),?(?!\d{4}年)[^。;,\d]*(?:[\d.]+[^。;,\d]{0,4}[、和][\d.]*){0,4}$/;

/** 「到2022年和2030年」, 「2023、2024、2025年」, 「2021年底、2023年底」 */
const YEARS = /([到至]?)((?:(?:19|20)\d{2}年?(?:年?底|末|度)?[、和与]){1,5}(?:19|20)\d{2}年(?:年?底|末|度)?),?[^。;]*$/;
