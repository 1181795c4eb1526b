import type { Unit } from '../../../src/schemas/statement.ts';
import { readUnitWord } from './measure-words.ts';

export interface LabelUnit {
  readonly unit: Unit;
  readonly unitZh: string | null;
  readonly factor: number;
  readonly perValue: number | null;
  readonly perZh: string | null;
}

const RATE_BY_NAME = /(?:率|比例|占比|比重|覆盖面|百分比|满意度)(?:\(\))?$/;
const PER_BY_NAME =
  /每(百|千|万|十万|10万|百万)名?(常住人口|户籍人口|服务人口|农村服务人口|参保人员?|从业人员|残疾人|孕产妇|患者|职工|人口|人|活产|居民|老年人|农村人口|儿童|学生|张(?:实际开放)?床位?|户)|(百|千|万|十万|10万)(常住人口|户籍人口|人口|活产)/;
/** The base of a rate in the name of a row: 「每千人口床位数」, 「孕产妇死亡率(1/10万)」, 「总诊疗量(万人次)」. */
export const BASE_IN_NAME =
  /每?(?:百万|十万|10万|百|千|万)名?(?:常住|户籍|服务|参保|从业|残疾)?(?:人口|人|活产|老年人|儿童|居民|职工|学生|孕产妇|患者|张床|户)|(?:1\/|(?<=\/))10万|(?<=[(（])[十百千万亿]+(?=[^()（）]{1,8}[)）]$)/;
/** What a unit column holds, where it runs straight into the name of its row: 「孕产妇死亡率1/10万」, 「上门评估人次」. */
export const UNIT_AT_END =
  /(?:%[oO。]?|‰\uE000*|1?\/(?:10|十)万|[万亿千百]{0,2}(?:人次|人|名|元|户|套|张|个|所|家|台|辆|例|份|册|件|项|种|次|场|亩|公顷|平方米|平方公里|立方米)(?:\/(?:[千万]?人|户|天|年))?|岁|年|天|小时|分钟|公里|千米|吨|倍|分)$/;
const BASES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  '10万': 1e5,
  百万: 1e6,
  '100万': 1e6,
};

/** What a printed unit counts per: 1,000 for 「张/千人」, 10,000 for 「名/万人」; null for any other, as a kilometre is none. */
export function basePrintedIn(unit: string | null): number | null {
  const printed = unit === null ? undefined : /\/(100万|百万|10万|千(?![米克瓦])|万)/.exec(unit)?.[1];
  return printed === undefined ? null : (BASES[printed] ?? null);
}

/** What a unit counts per, where the unit says it: 1,000 for `per_1k`; null for any other. */
export function baseOfUnit(unit: Unit): number | null {
  if (unit === 'per_1k') return 1e3;
  if (unit === 'per_10k') return 1e4;
  return unit === 'per_100k' ? 1e5 : null;
}

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const MONEY_NAME = /(?:费用?|收入|支出|投资|投入|资金|金额|产值|总额|负债|资产|补助|结余)(?:[(（].*)?$/;

/** The unit of a rate per 1,000, 10,000 or 100,000 of something; any other base makes a ratio. */
export function unitOfBase(base: number | null): Unit {
  if (base === 1e3) return 'per_1k';
  if (base === 1e4) return 'per_10k';
  if (base === 1e5) return 'per_100k';
  return base === 1e6 ? 'other' : 'ratio';
}

/** What is given as so much to one: 「床护比」, 「出生人口性别比」. */
export const NAMES_RATIO =
  /性别比|[床医护]{2}比|(?:居民|城乡)[^,;。]{0,6}收入比(?![重例上])|在职退休比|(?:师生|退休|医患|护患|供需)比(?!例)/;

/** 「孕产妇死亡率降至0」, 「婴儿死亡率连续下降」: the rates of death whose base everybody knows; null for any other name. */
export function rateOfDeath(name: string): 'per_100k' | 'permille' | null {
  const rate = /(孕产妇|婴儿|5岁以下儿童|新生儿|围产儿)死亡率(?:连续[^率]{0,5})?$/.exec(name)?.[1];
  if (rate === undefined) return null;
  return rate === '孕产妇' ? 'per_100k' : 'permille';
}

/** Unit of a table row from its unit column or bracket, else from the indicator’s name (率 → percent, 寿命 → years). */
export function readUnitLabel(label: string | null, name: string): LabelUnit {
  const plain = (label ?? '').replace(/[()（）\s]/g, '');
  const per = PER_BY_NAME.exec(name) ?? PER_BY_NAME.exec(plain.replace(/^.*\//, '每'));
  const base = per ? (BASES[per[1] ?? per[3] ?? ''] ?? null) : null;
  const perZh = per?.[2] ?? per?.[4] ?? null;
  const none = { perValue: null, perZh: null };
  if (/^(?:1\/)?(?:\/)?(?:10万|十万)$/.test(plain.replace(/^1\//, '')) || /\/(?:10万|十万)$/.test(plain)) {
    return { unit: 'per_100k', unitZh: label, factor: 1, perValue: 1e5, perZh: null };
  }
  if (plain === '%' || /^百分/.test(plain))
    return { unit: /点/.test(plain) ? 'percentage_point' : 'percent', unitZh: '%', factor: 1, ...none };
  // `%o` alone in a cell is a damaged ‰.
  if (/^(?:‰|%[oO0。]|o\/oo$)/.test(plain)) return { unit: 'permille', unitZh: '‰', factor: 1, ...none };
  if (plain !== '') {
    const word = readUnitWord(plain, 0);
    if (word) {
      if (base !== null && (word.unit === 'count' || word.unit === 'ratio')) {
        return { unit: unitOfBase(base), unitZh: plain, factor: word.factor, perValue: base, perZh };
      }
      if (word.unit === 'count' && /\/(?:千|万)/.test(plain)) {
        const slash = /\/(千|万)/.exec(plain)?.[1] === '千' ? 1e3 : 1e4;
        return { unit: unitOfBase(slash), unitZh: plain, factor: word.factor, perValue: slash, perZh: '人口' };
      }
      return { unit: word.unit, unitZh: plain, factor: word.factor, ...none };
    }
    // 「诊疗人次(万)」, 「医疗收入(亿)」
    const alone = SCALES[plain];
    if (alone !== undefined && base === null)
      return { unit: MONEY_NAME.test(name) ? 'cny' : 'count', unitZh: plain, factor: alone, ...none };
    const scaled = /^(万|亿|千|百)(.+)$/.exec(plain);
    const rest = scaled ? readUnitWord(scaled[2] ?? '', 0) : null;
    if (scaled && rest) {
      const factor = (SCALES[scaled[1] ?? ''] ?? 1) * rest.factor;
      return { unit: rest.unit, unitZh: plain, factor, ...none };
    }
  }
  if (base !== null) return { unit: unitOfBase(base), unitZh: plain || null, factor: 1, perValue: base, perZh };
  if (/寿命|年龄/.test(name)) return { unit: 'years', unitZh: plain || null, factor: 1, ...none };
  if (NAMES_RATIO.test(name) || /倍|比值$|之比$/.test(name))
    return { unit: 'ratio', unitZh: plain || null, factor: 1, ...none };
  const deaths = rateOfDeath(name);
  if (deaths !== null)
    return { unit: deaths, unitZh: null, factor: 1, perValue: deaths === 'per_100k' ? 1e5 : null, perZh: null };
  if (/(?:抚养|赡养)比$/.test(name)) return { unit: 'percent', unitZh: plain || null, factor: 1, ...none };
  if (RATE_BY_NAME.test(name.replace(/\([^)]*\)$|[%％]$/, '')) || /率/.test(name))
    return { unit: 'percent', unitZh: plain || null, factor: 1, ...none };
  return { unit: plain === '' ? 'count' : 'other', unitZh: plain || null, factor: 1, ...none };
}
