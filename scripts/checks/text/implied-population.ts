import { type Interval, intersect, overlap, roundedInterval, showNumber, singleValue, yearOf } from './figures.ts';
import { nounInEnglish } from './nouns.ts';
import { pairRates, type RatePair } from './pair-rates.ts';
import type { Finding, TextCheck } from './text-check.ts';

/** Two counts of one population may differ by so much (year’s end or mid-year) before the rates contradict each other. */
const TOLERANCE = 0.02;

/** Counts beside their rates imply a population; several in one document must imply the same one. */
export const impliedPopulation: TextCheck = {
  name: 'implied-population',
  run(view) {
    const pairs = pairRates(view);
    const implied = pairs.flatMap((pair) => {
      const people = pair.count && pair.match !== 'related' ? implyPopulation(pair) : null;
      return people ? [{ pair, people }] : [];
    });
    const exact = implied.filter(({ pair }) => pair.match === 'exact' && pair.years === 1);
    const group = exact.filter(({ pair }) => yearOf(pair.rate) === yearOf(exact[0]?.pair.rate ?? pair.rate));
    const common = group.length > 1 ? intersect(group.map((g) => g.people)) : null;
    const reference = common && common.low <= common.high ? common : null;
    const findings: Finding[] = group.length > 1 ? [judgeGroup(group)] : [];
    for (const pair of pairs) {
      if (group.length > 1 && group.some((g) => g.pair === pair)) continue;
      const people = implied.find((i) => i.pair === pair)?.people ?? null;
      const finding = judgePair(pair, people, reference);
      if (finding) findings.push(finding);
    }
    return findings;
  },
};

interface Implied {
  readonly pair: RatePair;
  readonly people: Interval;
}

function implyPopulation({ count, rate, base, years }: RatePair): Interval | null {
  const [counted, rated] = [count && roundedInterval(count), roundedInterval(rate)];
  if (!counted || !rated || rated.low <= 0) return null;
  return { low: ((counted.low / years) * base) / rated.high, high: ((counted.high / years) * base) / rated.low };
}

const middle = (i: Interval): number => (i.low + i.high) / 2;
const millions = (n: number): string => `${showNumber(n / 1e6, 3)} million`;
const tenThousands = (n: number): string => showNumber(n / 10000, 1);
const span = (i: Interval): string => `${showNumber(i.low, 0)}–${showNumber(i.high, 0)}`;

function formula({ count, rate, base, years }: RatePair, people: Interval): string {
  const counted = showNumber(count ? (singleValue(count) ?? 0) : 0);
  const yearly = years > 1 ? `${counted} ÷ ${years}` : counted;
  return `${yearly} ÷ (${showNumber(singleValue(rate) ?? 0)} ÷ ${base}) → ${span(people)}`;
}

function judgeGroup(group: readonly Implied[]): Finding {
  const common = intersect(group.map((g) => g.people));
  const agree = common.low <= common.high;
  const onePopulation = new Set(group.map((g) => /常住|户籍/.exec(g.pair.rate.noun_zh)?.[0])).size === 1;
  const apart = common.low > common.high * (1 + TOLERANCE);
  const result = agree ? 'passed' : apart && onePopulation ? 'failed' : 'undecidable';
  const zh = group.map((g) => `“${g.pair.rate.noun_zh}”`).join('、');
  const en = group.map((g) => nounInEnglish(g.pair.rate)).join('; ');
  const people = middle(common);
  const size = tenThousands(people);
  const notes = {
    passed: [
      `${zh}连同各自的总数，推得同一人口规模（约${size}万人）。`,
      `With their counts, these rates imply one and the same population, about ${millions(people)}: ${en}.`,
    ],
    undecidable: [
      `${zh}连同各自的总数，推得的人口略有出入，可能因人口口径不同，无法判定。`,
      `With their counts, these rates imply populations that differ, perhaps because they are counted differently; this cannot be decided: ${en}.`,
    ],
    failed: [
      `${zh}连同各自的总数，推得的人口相差2%以上，至少有一个数字有误或口径不同。`,
      `With their counts, these rates imply populations more than 2% apart; at least one number is wrong or counted differently: ${en}.`,
    ],
  } as const;
  return {
    result,
    statements: group.flatMap(({ pair }) => (pair.count ? [pair.count, pair.rate] : [pair.rate])),
    computation: group.map((g) => formula(g.pair, g.people)).join('; '),
    note_zh: notes[result][0],
    note_en: notes[result][1],
    fault: result === 'failed' ? 'arithmetic' : null,
  };
}

function judgePair(pair: RatePair, people: Interval | null, reference: Interval | null): Finding | null {
  const { count, rate, base } = pair;
  const [zh, en] = [rate.noun_zh, nounInEnglish(rate)];
  const size = reference ? tenThousands(middle(reference)) : '';
  const sizeEn = reference ? millions(middle(reference)) : '';
  const rated = singleValue(rate) ?? 0;
  if (!count || !people) {
    if (!reference) return null;
    const total = showNumber((rated * middle(reference)) / base, 0);
    const share = count ? showNumber(((singleValue(count) ?? 0) / ((rated * middle(reference)) / base)) * 100, 1) : '';
    return {
      result: 'undecidable',
      statements: count ? [count, rate] : [rate],
      computation: `${showNumber(rated)} × ${showNumber(middle(reference), 0)} ÷ ${base} = ${total}${count ? `; ${showNumber(singleValue(count) ?? 0)} ÷ ${total} = ${share}%` : ''}`,
      note_zh: count
        ? `按推得的人口（约${size}万人），“${zh}”对应总数约${total}；原文只印出“${count.noun_zh}”${count.number_text}，口径较窄，不能互相核对。`
        : `按推得的人口（约${size}万人），“${zh}”对应总数约${total}；原文未印该总数，不能核对。`,
      note_en: count
        ? `For the implied population (about ${sizeEn}) ${en} would mean about ${total} in all; the text prints only ${nounInEnglish(count)}, ${showNumber(singleValue(count) ?? 0)}, which covers less, so the two cannot be checked against each other.`
        : `For the implied population (about ${sizeEn}) ${en} would mean about ${total} in all; the text prints no such total, so this cannot be checked.`,
      fault: null,
    };
  }
  const agrees = reference !== null && overlap(people, reference);
  const against = reference ? `; ${span(reference)}` : '';
  const own = tenThousands(middle(people));
  const ownEn = millions(middle(people));
  const averaged = pair.years > 1;
  return {
    result: agrees ? 'passed' : 'undecidable',
    statements: [count, rate],
    computation: `${formula(pair, people)}${against}`,
    note_zh: agrees
      ? `“${zh}”与其总数推得的人口（约${own}万人）同其他人均指标一致。`
      : reference
        ? `“${zh}”与其总数推得${averaged ? '期内平均' : ''}人口约${own}万人，其他人均指标推得约${size}万人；${averaged ? '一为多年平均、一为期末' : '所计对象'}，口径可能不同，无法判定。`
        : `“${zh}”与其总数推得人口约${own}万人；原文没有可供核对的人口数。`,
    note_en: agrees
      ? `${en} and its count imply a population (about ${ownEn}) that agrees with the other rates.`
      : reference
        ? `${en} and its count imply ${averaged ? 'an average' : 'a'} population of about ${ownEn} ${averaged ? 'over the period' : ''}, the other rates about ${sizeEn}${averaged ? ' at its end' : ''}; the population may be counted differently, so this cannot be decided.`
        : `${en} and its count imply a population of about ${ownEn}; the text prints none to compare with.`,
    fault: null,
  };
}
