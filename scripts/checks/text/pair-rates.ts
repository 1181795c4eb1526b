import { parseChineseNumber } from '../../../src/domain/chinese-number.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import type { DocumentView } from './document-view.ts';
import { datesAllow, singleValue } from './figures.ts';
import { coreNoun, namesSame } from './nouns.ts';

/** A rate per so many people, and the count that belongs to it. */
export interface RatePair {
  readonly rate: Statement;
  readonly count: Statement | null;
  /** exact: the same noun; narrower: one noun ends in the other; related: both end alike and differ in front. */
  readonly match: 'exact' | 'narrower' | 'related' | 'none';
  readonly base: number;
  /** Years that a cumulative count covers where the rate is a yearly one. */
  readonly years: number;
}

const BASES: Partial<Record<Statement['unit'], number>> = {
  per_1k: 1000,
  per_10k: 10000,
  per_100k: 100000,
  permille: 1000,
};
const PER_PEOPLE = /每(?:十|百)?[千万](?:名|位)?(?:常住|户籍)?(?:人口|居民|人)?(?:拥有|配备|有)?/g;

/** Rates of a fact, each with the count that it was made from, where one is printed. */
export function pairRates(view: DocumentView): RatePair[] {
  return view.statements.flatMap((rate): RatePair[] => {
    const base = BASES[rate.unit];
    if (base === undefined || rate.kind !== 'achieved' || rate.comparator !== 'eq' || singleValue(rate) === null)
      return [];
    const event = rate.unit === 'permille';
    const noun = rateNoun(rate);
    if (noun.length < 2) return [];
    const found = findCount(view, rate, noun, event);
    if (!found) return event ? [] : [{ rate, count: null, match: 'none', base, years: 1 }];
    const years = /年均|年平均/.test(`${view.clauseBefore(rate)}${rate.noun_zh}`) ? yearsCovered(view, found.count) : 1;
    return years === null ? [] : [{ rate, ...found, base, years }];
  });
}

/** 每千人口注册护士数 → 注册护士; 年均出生率 → 出生. */
function rateNoun(rate: Statement): string {
  const noun = coreNoun(rate.noun_zh.replace(PER_PEOPLE, ''));
  return rate.unit === 'permille' ? noun.replace(/^年(?:均|平均)/, '').replace(/率$/, '') : noun;
}

function findCount(
  view: DocumentView,
  rate: Statement,
  noun: string,
  event: boolean,
): (Pick<RatePair, 'match'> & { count: Statement }) | null {
  const ranked = view.statements.flatMap((count) => {
    const unit = event ? /^人/.test(count.unit_zh ?? '') : count.unit_zh === rate.unit_zh;
    if (
      count.unit !== 'count' ||
      count.comparator !== 'eq' ||
      count.kind !== rate.kind ||
      !unit ||
      !datesAllow(count, rate)
    )
      return [];
    const matches = [view.clauseBefore(count), count.noun_zh, view.after(count)].map((text) =>
      matchNouns(coreNoun(text), noun, event),
    );
    const rank = Math.min(...matches.map((m) => RANKS.indexOf(m)));
    return rank < RANKS.indexOf('none')
      ? [{ count, rank, distance: Math.abs(count.number_start - rate.number_start) }]
      : [];
  });
  const best = ranked.sort((a, b) => a.rank - b.rank || a.distance - b.distance)[0];
  return best ? { count: best.count, match: RANKS[best.rank] ?? 'none' } : null;
}

const RANKS: readonly RatePair['match'][] = ['exact', 'narrower', 'related', 'none'];

function matchNouns(count: string, rate: string, event: boolean): RatePair['match'] {
  if (count.length < 2) return 'none';
  if (namesSame(count, rate)) return 'exact';
  if (event) return 'none';
  if (count.endsWith(rate) || rate.endsWith(count)) return 'narrower';
  return count.slice(-2) === rate.slice(-2) && /床位|病床|医师|医生|护士|托位|人员|机构/.test(rate.slice(-2))
    ? 'related'
    : 'none';
}

/** Years of a cumulative count: 五 of a “十三五”, the ends of 2016—2020年, 5年来. */
function yearsCovered(view: DocumentView, count: Statement): number | null {
  const words = view.before(count);
  if (!/累计|共|合计/.test(words)) return null;
  if (/十[一二三四五六七]五”?(?:时期|期间)?/.test(words)) return 5;
  const span = /(\d{4})年?[-—–~至](\d{4})年/.exec(words);
  if (span) return Number(span[2]) - Number(span[1]) + 1;
  const years = /(?:近|过去)?(\d{1,2}|[两二三四五六七八九十])年(?:来|间|期间)/.exec(words)?.[1];
  return years === undefined ? null : (parseChineseNumber(years) ?? Number(years));
}
