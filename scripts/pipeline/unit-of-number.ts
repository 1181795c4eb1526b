import type { Unit } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import { unitOfFunds } from './funds-label.ts';
import {
  basePrintedIn,
  type LabelUnit,
  NAMES_RATIO,
  rateOfDeath,
  readUnitLabel,
  unitOfBase,
} from './lexicon/unit-labels.ts';
import type { Near } from './near.ts';
import type { Quantity } from './quantity.ts';
import type { Denominator } from './read-bases.ts';
import { labelOfRow } from './row-nouns.ts';
import type { ClauseSpan } from './split-sentences.ts';
import { isUnitCell } from './table-shapes.ts';

/** What a number counts in and per. */
export interface NumberUnit {
  readonly unit: Unit;
  readonly unitZh: string | null;
  /** What the printed number is multiplied by: 10,000 in 「总投资(万元):6200」. */
  readonly factor: number;
  readonly perValue: number | null;
  readonly perZh: string | null;
  readonly perSpan: { readonly start: number; readonly end: number } | null;
  /** Whether a label names the unit, not the number. */
  readonly labelled: boolean;
}

/** The unit of a number of a sentence: its own, else that of a label before it, else what its name is measured in. */
export function unitOfNumber(
  { text, sentence }: Near,
  clause: ClauseSpan,
  q: Quantity,
  base: Denominator | null,
  noun: string,
): NumberUnit {
  const each = /每(人|名|户|床日?|例|次|人次|张|个|家|所|辆)(?:每年|每月|年|月)?[^,。;\d]{0,6}$/.exec(
    text.slice(clause.start, q.start),
  );
  const labelled = q.unit === null ? readLabel(text, q) : null;
  let unit = q.unit ?? labelled?.label.unit ?? rateOfDeath(noun) ?? unitOfBare(text, clause, q, noun);
  // 「鼠密度控制在1处/千米以内」
  if (unit === 'count' && /\/(?:千米|公里|平方公里|公顷|亩|立方米|升|毫升|千克|公斤|平方米)$/.test(q.unitZh ?? ''))
    unit = 'other';
  // 「挂号费5块」, 「便宜了180多块钱」
  if (
    unit === 'count' &&
    q.unitZh === '块' &&
    (PAID.test(text.slice(clause.start, q.start)) || text.startsWith('钱', q.end)) &&
    !/^[^,。;]{0,2}(?:屏|牌|地|板)/.test(text.slice(q.end, q.end + 4))
  )
    unit = 'cny';
  const printedBase = basePrintedIn(q.unitZh);
  let perValue: number | null = null;
  let perZh: string | null = null;
  if (base) {
    if (
      !base.step &&
      base.value !== 1 &&
      (unit === 'count' || unit === 'ratio' || unit === 'other' || unit === 'years')
    )
      unit = unitOfBase(base.value);
    perValue = base.value;
    perZh = base.zh === '' ? null : base.zh;
  } else if (unit !== 'per_100k' && printedBase !== null) {
    perValue = printedBase;
    unit = unitOfBase(perValue);
    perZh = q.unitZh?.split('/')[1] ?? null;
  } else if (each && unit === 'cny') {
    perValue = 1;
    perZh = each[1] ?? null;
  }
  // 「每床配卫生技术人员1.4名,医师、护士分别按每床0.15名、0.4名」
  if (
    unit === 'count' &&
    base === null &&
    /^[名人]$/.test(q.unitZh ?? '') &&
    PER_BED.test(text.slice(sentence.start, q.start))
  )
    unit = 'ratio';
  return {
    unit,
    unitZh: q.unitZh ?? labelled?.label.unitZh ?? null,
    factor: labelled?.label.factor ?? 1,
    perValue: perValue ?? labelled?.label.perValue ?? null,
    perZh,
    perSpan: base ? { start: base.start, end: base.end } : (labelled?.scale ?? null),
    labelled: labelled !== null,
  };
}

const MOVES = new Cue(/^(?:[比较](?:(?:19|20)\d{2}年|上年|去年)|同比)/);
const PAID = new Cue(/(?:费|钱|花|价格?|便宜|省|付|缴|交|收|补|贵|报销)[^,。;]{0,4}$/);
const PER_HEAD = new Cue(/(千|10万|十万|万)(?:常住|服务|户籍)?人口[^,。;\d%]{0,8}(?:率|数|量)[^,。;\d]{0,6}$/);

const ONLY_YEAR = /^(?:19|20)\d{2}年(?:底|末)?(?:为|达到?)?[≥≤<>]?$/;
const NAMED_BEFORE = /(?:^|[。;:])([^。;:,]{3,30})[,:](?:(?:19|20)\d{2}年(?:底|末)?(?:为|达到?)?[≥≤<>]?[\d.]+%?,)*$/;
const PER_BED = new Cue(
  /每(?:张)?(?:[A-Z]{2,4})?床(?:位)?[^。;,\d]{0,14}(?:\d[\d.]*[名人][^,。;、\d]{0,10}[、,](?:至少|不少于)?){0,3}$/,
);
const FROM_VALUE = /[由从][\d.]{1,8}(?=[^,。;\d]{1,8}[到至为]$)/;

/** 「总投资(万元):6200」: the unit that a label names before its colon, and the numeral in it. */
function readLabel(
  text: string,
  q: Quantity,
): { label: LabelUnit; scale: { start: number; end: number } | null } | null {
  const before = text.slice(Math.max(0, q.start - 24), q.start);
  const funds = unitOfFunds(text, q.start);
  if (funds !== null) {
    const scaled = /^[百千万亿]+/.exec(funds.unit);
    return {
      label: readUnitLabel(funds.unit, '资金'),
      scale: scaled ? { start: funds.start, end: funds.start + scaled[0].length } : null,
    };
  }
  const printed = LABEL.exec(before)?.[1];
  if (printed === undefined || !isUnitCell(printed)) {
    const row = /[\t|][^\t|]{0,8}$/.test(before) ? labelOfRow(text, q.start) : null;
    return row === null || !isUnitCell(row.unit) ? null : { label: readUnitLabel(row.unit, row.name), scale: null };
  }
  const label = readUnitLabel(printed, before);
  const scale = /^1?\/(?:10|十)万$|[十百千万亿]+/.exec(printed);
  const from = q.start - before.length + before.lastIndexOf(`(${printed})`) + 1;
  return {
    label,
    scale: scale ? { start: from + scale.index, end: from + scale.index + scale[0].length } : null,
  };
}
/** 「总投资(万元):6200」, 「婴儿死亡率(‰)降到4以下」; 「机构(个)设置率达到90」 names something else. */
const LABEL = new Cue(
  /[一-鿿]{2}\(([^()]{1,6})\)(?:[::]|(?:[由从]\d[\d.]{0,7})?[由从已要将力争达到至为在于约近超过降下升提高增加减少长控制保持稳定不低大小以上—－]{0,8}[<>≥≤]?)$/,
);

/** A number without a unit word: the indicator’s name tells. 「出生人口性别比保持在107左右」 */
function unitOfBare(text: string, clause: ClauseSpan, q: Quantity, noun: string): Unit {
  // 「千人口献血率由10.2升至12.8」: what the change starts from names nothing.
  const own = text.slice(clause.start, q.start).replace(FROM_VALUE, '');
  // 「大专以上学历村医占比(%),2020年18.6,2025年≥35」: the name stands before the years.
  const name = ONLY_YEAR.test(own)
    ? (NAMED_BEFORE.exec(text.slice(Math.max(0, clause.start - 60), clause.start))?.[1] ?? own)
    : own;
  if (name !== own) {
    const label = readUnitLabel(/\(([^()]{1,8})\)$/.exec(name)?.[1] ?? null, name);
    if (label.unit !== 'other') return label.unit;
  }
  // 「按1.0的系数追加分值」
  if (/^的?(?:系数|权重|倍率|折算系数|调节系数)/.test(text.slice(q.end, q.end + 8))) return 'other';
  // 「占比超过40%的加0.01」: a bonus is no share.
  if (/的(?:再|各|另)?[加减扣]$/.test(own)) return 'other';
  // 「千人口献血率达到13.5」
  const per = PER_HEAD.exec(name)?.[1];
  if (per !== undefined) return unitOfBase(per === '千' ? 1e3 : per === '万' ? 1e4 : 1e5);
  // 「在职退休比为2.49,较上年下降0.03」
  if (NAMES_RATIO.test(name) || (MOVES.test(own) && NAMES_RATIO.test(noun))) return 'ratio';
  if (/总和生育率/.test(name)) return 'other';
  if (/寿命/.test(name)) return 'years';
  if (/率|占比|比例|抚养比|赡养比/.test(name.slice(-12))) return 'percent';
  if (
    /指数|得分|评分|分值|CMI|系数|值/.test(name) ||
    /系数[^。;]{0,24}$/.test(text.slice(Math.max(0, q.start - 40), q.start))
  )
    return 'other';
  return 'count';
}
