import type { Modality, StatementKind } from '../../src/schemas/statement.ts';
import { Cue } from './cue.ts';
import type { Comparison } from './decide-comparator.ts';
import type { NounDescription } from './describe-noun.ts';
import type { Draft } from './draft.ts';
import { unitOfFunds } from './funds-label.ts';
import type { GoverningDate } from './governing-date.ts';
import { DATE_LEAD } from './lexicon/noun-words.ts';
import { NOW_WORDS } from './lexicon/now-words.ts';
import { basePrintedIn, type LabelUnit, readUnitLabel, unitOfBase } from './lexicon/unit-labels.ts';
import type { Near } from './near.ts';
import type { Quantity } from './quantity.ts';
import type { Denominator } from './read-bases.ts';
import type { DocumentContext } from './read-context.ts';
import type { ClauseSpan } from './split-sentences.ts';
import { isUnitCell } from './table-shapes.ts';
import { boundValue } from './value-bounds.ts';

export function draftQuantity(
  { text, sentence, context }: Near,
  clause: ClauseSpan,
  q: Quantity,
  base: Denominator | null,
  date: GoverningDate | null,
  said: Comparison,
  described: NounDescription,
  kind: StatementKind,
): Draft {
  const each = /每(人|名|户|床日?|例|次|人次|张|个|家|所|辆)(?:每年|每月|年|月)?[^,。;\d]{0,6}$/.exec(
    text.slice(clause.start, q.start),
  );
  const labelled = q.unit === null ? readLabel(text, q) : null;
  const factor = labelled?.label.factor ?? 1;
  let unit = q.unit ?? labelled?.label.unit ?? unitOfMortality(described.noun) ?? unitOfBare(text, clause, q);
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
  // 「得分最高96.8分」 of what was counted is a number, no cap.
  const extreme =
    kind === 'achieved' &&
    said.comparator !== 'change' &&
    EXTREME.test(text.slice(Math.max(0, q.numberStart - 3), q.numberStart));
  const bounds = boundValue(
    extreme ? 'eq' : said.comparator,
    q.low * factor,
    q.high * factor,
    extreme ? null : said.bound,
  );
  const dated =
    HOLDS_NOW.test(text.slice(sentence.start, q.start)) && date === null && kind === 'target'
      ? UNDATED
      : // 「试点期限为两年,自2024年7月起至2026年6月止」: how long something lasts is due by nothing.
        kind === 'norm' && unit === 'years'
        ? UNDATED
        : (dueInYear(text.slice(clause.start, q.start), kind, date, context.document) ??
          datesFor(kind, date, said.baseline, context.document));
  const lettered = q.unit === 'grade' && q.low === 0;
  return {
    start: q.start,
    end: q.end,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    kind,
    comparator: bounds.comparator,
    direction: said.direction,
    min: lettered ? null : bounds.min,
    max: lettered ? null : bounds.max,
    unit,
    unitZh: q.unitZh ?? labelled?.label.unitZh ?? null,
    perValue: perValue ?? labelled?.label.perValue ?? null,
    perZh,
    perSpan: base ? { start: base.start, end: base.end } : (labelled?.scale ?? null),
    ...described,
    ...(labelled ? { noun: described.noun.replace(/\([^()]{1,6}\)$/, '') } : {}),
    ...dated,
    force: null,
    modality: modalityOf(text.slice(clause.start, q.start), context.document.proposal, kind),
    worded: false,
    tabular: false,
  };
}

export function draftCoverage(
  { text, sentence, context }: Near,
  clause: ClauseSpan,
  span: ClauseSpan,
  date: GoverningDate | null,
  kind: StatementKind,
): Draft {
  const word = text.slice(span.start, span.end);
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  const noun = (
    word === '全覆盖'
      ? DATE_LEAD.cut(before).replace(/(?:逐步|基本)?(?:实现|达到)?$/, '')
      : `${DATE_LEAD.cut(before)}${after}`
  ).slice(-40);
  return {
    start: span.start,
    end: span.end,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    kind,
    comparator: 'eq',
    direction: null,
    min: 100,
    max: 100,
    unit: 'percent',
    unitZh: null,
    perValue: null,
    perZh: null,
    perSpan: null,
    noun: noun.trim() || word,
    scope: null,
    cycle: null,
    ...datesFor(kind, date, false, context.document),
    force: null,
    modality: modalityOf(before, context.document.proposal, kind),
    worded: true,
    tabular: false,
  };
}

type Dates = Pick<Draft, 'due' | 'asOf' | 'dueBasis'>;
const UNDATED: Dates = { due: null, asOf: null, dueBasis: null };

function datesFor(
  kind: StatementKind,
  date: GoverningDate | null,
  baseline: boolean,
  document: DocumentContext,
): Dates {
  switch (kind) {
    case 'norm':
      // A rule holds from now on; only a date of its own clause limits it: 「2024年个人缴费标准为每人380元」.
      return date?.value && date.near ? { due: date.value, asOf: null, dueBasis: date.basis } : UNDATED;
    case 'achieved':
      return dateOfFact(date, baseline, document);
    case 'target':
      return deadlineOf(date, document);
    default:
      return kind satisfies never;
  }
}

/** 「目前已形成核心病种4126种」: what has come about is due by nothing. */
const HOLDS_NOW = new Cue(new RegExp(`(?:${NOW_WORDS})已?(?:形成|建成|有|达|拥有|开展)[^;]*$`));

/** 「民生实事进展(截至9月底):计划开通坐席8条」, 「年度任务60个,已建成52个」: what was set for the year that a report looks at. */
function dueInYear(
  said: string,
  kind: StatementKind,
  date: GoverningDate | null,
  { kind: of, reported }: DocumentContext,
): Dates | null {
  if (kind !== 'target' || of !== 'achieved' || reported === null || date?.basis === 'stated') return null;
  return SET_FOR_YEAR.test(said) ? { due: reported.slice(0, 4), asOf: null, dueBasis: 'document' } : null;
}
const SET_FOR_YEAR = new Cue(/(?:年度?|全年)(?:任务|目标|计划)|^,?计划(?!生育)/);

const yearOf = (value: string): number => Number(value.slice(0, 4));

/** What a fact is dated by: its own date, one that has passed, else the period that the text reports on. */
function dateOfFact(date: GoverningDate | null, baseline: boolean, document: DocumentContext): Dates {
  const { year, reported, periodEnd } = document;
  if (baseline) return date?.value && date.own ? { due: null, asOf: date.value, dueBasis: 'stated' } : UNDATED;
  if (date === null) return reported === null ? UNDATED : { due: null, asOf: reported, dueBasis: 'document' };
  if (date.trails) return dateOfFact(date.section ?? null, baseline, document);
  if (date.value === null) return UNDATED;
  // 「预计“十四五”期末将突破88万;总和生育率仅为1.21」: a forecast dates no fact beside it.
  if (document.kind === 'target' && date.basis !== 'stated' && year !== null && yearOf(date.value) > year)
    return UNDATED;
  // 「到2020年底,全旗有医院1所」 in a plan from 2021 on; 「到2025年,…(13.7%)」 dates no fact in it.
  const open = date.use === 'deadline' && year !== null && yearOf(date.value) >= year && !date.own;
  // 「从起步情况看,到2022年6月末,累计建成健康步道137公里」 in a plan from 2022 on tells how far it has come.
  const stage =
    date.limits === false &&
    date.basis === 'stated' &&
    yearOf(date.value) < (periodEnd === null ? Number(year) + 1 : yearOf(periodEnd));
  if (open && !(stage && date.value.length > 4)) return UNDATED;
  return { due: null, asOf: date.value, dueBasis: date.basis };
}

/**
 * What a target is due by: its own date, one carried that has not passed, else that of its section or the end of the
 * plan’s period.
 */
function deadlineOf(date: GoverningDate | null, document: DocumentContext): Dates {
  const { kind, year, periodEnd, aimedYear, reported } = document;
  // 「去年我们…」, where no year is known, says nothing of what comes next.
  if (date !== null && date.value === null) return date.section ? deadlineOf(date.section, document) : UNDATED;
  const passed =
    date?.value != null &&
    date.basis !== 'stated' &&
    // 「下半年工作」 of a report on the first half of its year is to come.
    (date.use === 'until' ||
      (year !== null && date.use !== 'deadline' && yearOf(date.value) < year && !(reported && date.value > reported)));
  if (date?.value != null && !passed) return { due: date.value, asOf: null, dueBasis: date.basis };
  if (date?.section) return deadlineOf(date.section, document);
  // The period of a report is no deadline.
  const end = periodEnd ?? aimedYear;
  if (end === null || kind === 'achieved') return UNDATED;
  return { due: end, asOf: null, dueBasis: 'document' };
}

function modalityOf(before: string, proposal: boolean, kind: StatementKind): Modality {
  if (proposal && kind !== 'achieved') return 'proposed';
  if (/力争|争创|争取|努力(?!建)/.test(before)) return 'aspirational';
  if (/探索|研究(?:制定|建立|设立)|试行/.test(before)) return 'exploratory';
  return 'firm';
}

const PAID = new Cue(/(?:费|钱|花|价格?|便宜|省|付|缴|交|收|补|贵|报销)[^,。;]{0,4}$/);
const PER_HEAD = new Cue(/(千|10万|十万|万)(?:常住|服务|户籍)?人口[^,。;\d%]{0,8}(?:率|数|量)[^,。;\d]{0,6}$/);

const EXTREME = /最[高低多少](?:为|达|是)?$/;
const ONLY_YEAR = /^(?:19|20)\d{2}年(?:底|末)?(?:为|达到?)?[≥≤<>]?$/;
const NAMED_BEFORE = /(?:^|[。;:])([^。;:,]{3,30})[,:](?:(?:19|20)\d{2}年(?:底|末)?(?:为|达到?)?[≥≤<>]?[\d.]+%?,)*$/;
const PER_BED = new Cue(/每(?:张)?(?:[A-Z]{2,4})?床(?:位)?[^。;,\d]{0,14}(?:\d[\d.]*[名人]、){0,3}$/);
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
  if (printed === undefined || !isUnitCell(printed)) return null;
  const label = readUnitLabel(printed, before);
  const scale = /[十百千万亿]+/.exec(printed);
  const from = q.start - before.length + before.lastIndexOf(`(${printed})`) + 1;
  return {
    label,
    scale: scale ? { start: from + scale.index, end: from + scale.index + scale[0].length } : null,
  };
}
const LABEL = new Cue(/[一-鿿]{2}\(([^()]{1,6})\)[::]$/);

/** 「孕产妇死亡率降至0」: rates whose base everybody knows. */
function unitOfMortality(noun: string): Draft['unit'] | null {
  if (/孕产妇死亡率(?:连续[^率]{0,5})?$/.test(noun)) return 'per_100k';
  return /(?:婴儿|5岁以下儿童|新生儿|围产儿)死亡率(?:连续[^率]{0,5})?$/.test(noun) ? 'permille' : null;
}

/** A number without a unit word: the indicator’s name tells. 「出生人口性别比保持在107左右」 */
function unitOfBare(text: string, clause: ClauseSpan, q: Quantity): Draft['unit'] {
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
  // 「千人口献血率达到13.5」
  const per = PER_HEAD.exec(name)?.[1];
  if (per !== undefined) return unitOfBase(per === '千' ? 1e3 : per === '万' ? 1e4 : 1e5);
  if (/性别比|床护比|医护比|护床比|[医床护]{2}比|(?:师生|退休|医患|护患|供需)比(?!例)/.test(name)) return 'ratio';
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
