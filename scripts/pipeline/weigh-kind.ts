import type { StatementKind, Unit } from '../../src/schemas/statement.ts';
import type { GoverningDate } from './decide-date.ts';
import { KIND_CUES } from './lexicon/kind-cues.ts';
import type { HeadingKind } from './lexicon/section-words.ts';

export type Bound = 'rule' | 'limit' | 'soft' | 'told' | null;

/** What the kind of a statement is judged from. Texts are short windows of the clean text. */
export interface KindContext {
  /** Sentence up to the number. */
  readonly before: string;
  /** Rest of the sentence. */
  readonly after: string;
  /** Clause up to the number. */
  readonly clause: string;
  readonly date: GoverningDate | null;
  /** Year that the document speaks in, where it states one. */
  readonly year: number | null;
  readonly heading: HeadingKind | null;
  readonly document: StatementKind | null;
  readonly unit: Unit | null;
  readonly value: number | null;
  /** The number expression itself. */
  readonly printed: string;
  /** How the number is bound: 不得低于 speaks of a rule, 不低于 of a rule or a target, never of a fact. */
  readonly bound: Bound;
  /** B of 由A提高到B. */
  readonly result: boolean;
  /** A member of a committee speaks: facts, but for what is proposed. */
  readonly proposal: boolean;
}

export type KindWeights = Readonly<Record<StatementKind, number>>;

/** Wordings overlap: the strongest of a kind counts in full, what others add to it by half. */
const REPEATED = 0.75;

/** Money that a rule fixes: 「80元签约服务费」, 「每人250元」. */
const MONEY_RULE = /费|标准|补助|补贴|报销|限额|价格|起付|每人|\/人/;

/** Words of insurance and funding rules; they speak of rules where a share or a sum follows. */
const FUND_RULE =
  /(?:保证金|预付金?|拨付|留用|分担|清算|结算|扣除|扣减|分值|点数|系数|权重|起付|先行|封顶|限额|病例|按比例|核定|计提|提取|罚款|不予|超支|结余|差异|倍率|上浮|下浮|自负|承担|支付比例|报销比例|补偿)[^,。;]{0,12}$/;
/** Frequencies and durations that a rule asks for: 每次不少于1个月, 每年至少开展2次. */
const FREQUENCY_RULE = /每(?:年|半年|季度|月|周|次|批|班|日|天)[^,。;]{0,12}(?:不少于|至少|不低于|不超过)/;
/** 「初中书面作业完成时间不超过90分钟」: a limit of time, not one to be reached. */
const TIME_LIMIT = /(?:时间|时长|学时|间隔)$/;

const HELD_LEVEL = /(?:稳定|保持|维持|巩固)在[^,。;一-鿿]{0,12}(?:[和、及与][^,。;一-鿿]{0,8})?$/;

/** A value that is no round number was counted, not set: 83.5%, 1286家, 512.6万人. */
function isCountedValue({ unit, value }: KindContext): boolean {
  if (value === null) return false;
  if (unit === 'percent' || unit === 'permille') return Math.abs(value * 2 - Math.round(value * 2)) > 1e-9;
  return (unit === 'count' || unit === 'cny') && value >= 1000 && significantDigits(value) >= 3;
}

const significantDigits = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** Rules fix small sums; millions are budgets and balances, unless each one of many gets them: 「给予一次性奖励500万元」. */
const isRuleSum = ({ unit, value, clause }: KindContext): boolean =>
  unit !== 'cny' || value === null || value < 1e6 || /每(?!年)|各|给予|奖励|一次性|限额|封顶|注册|罚/.test(clause);

/** Weighs what tense, verb, date, heading and the kind of text say for each kind. */
export function weighKind(context: KindContext): KindWeights {
  const score: Record<StatementKind, number> = { target: 0, achieved: 0, norm: 0 };
  const sum = { target: 0, achieved: 0, norm: 0 };
  const top = { target: 0, achieved: 0, norm: 0 };
  const ruleSum = isRuleSum(context);
  if (context.proposal && context.heading?.kind !== 'target' && !/建议|应|要/.test(context.before)) score.achieved += 6;
  for (const { kind, weight, where, pattern, units } of KIND_CUES) {
    if (units && (context.unit === null || !units.has(context.unit) || (kind === 'norm' && !ruleSum))) continue;
    if (!pattern.test(context[where])) continue;
    sum[kind] += weight;
    if (weight > top[kind]) top[kind] = weight;
  }
  for (const kind of Object.keys(score) as StatementKind[])
    score[kind] += top[kind] + (sum[kind] - top[kind]) * REPEATED;
  weighDate(score, context);
  if (context.bound === 'rule') score.norm += 6;
  if (context.bound === 'limit') {
    // 「村卫生室配备基本药物不少于80种」
    score.norm += /(?:配[备置]|设[置有]?|规模|面积)[^,。;]{0,14}$/.test(context.clause) ? 5 : 2;
    score.target += 2;
  }
  const counted = isCountedValue(context);
  if (context.bound === 'soft') score.target += counted || (context.value ?? 0) >= 1e6 ? 1 : 3;
  if (context.value === null) score.target += 1;
  if (context.bound === 'told') score.achieved += 1;
  // 「由2020年的23.1%提高到2022年的28.6%」 reports, where nothing looks ahead.
  if (context.result && context.date?.use !== 'deadline') score.achieved += 2;
  if (counted) score.achieved += 2;
  else if (context.unit === 'count' && (context.value ?? 0) > 30 && (context.value ?? 0) % 5 !== 0) score.achieved += 1;
  if (
    ruleSum &&
    (context.unit === 'percent' || context.unit === 'cny' || context.unit === 'ratio') &&
    FUND_RULE.test(context.clause)
  )
    score.norm += 4;
  if (context.unit !== 'cny' && FREQUENCY_RULE.test(`${context.clause}${context.printed}`)) score.norm += 6;
  if (context.bound === 'limit' && TIME_LIMIT.test(context.clause)) score.norm += 5;
  if (/^每(?:次|批|班|例|人|名)[^,。;]{0,12}$/.test(context.clause) && context.bound === 'limit') score.norm += 6;
  // 「政策范围内住院费用基金支付比例稳定在80%和70%左右」: a share to hold is an aim, not a rule.
  if (HELD_LEVEL.test(context.clause)) {
    score.target += 3;
    score.norm -= 6;
  }
  if (
    /每(?:个|所|家|名|位|村|镇|县)?[一-鿿]{0,6}$/.test(context.clause) &&
    !/每(?:年|月|季度|周|天|日)$/.test(context.clause)
  )
    score.norm += 2;
  if (context.unit === 'cny' && /元\/[一-鿿]/.test(context.printed)) score.norm += 6;
  const { heading, document } = context;
  // A heading’s verbs say nothing in a text that reports or rules as a whole.
  const leaning = heading?.weak === true && document !== null && document !== 'target';
  const foreign = document === 'norm' && heading?.kind === 'target';
  if (heading && foreign) score.target += 1;
  else if (heading && !leaning) score[heading.kind] += heading.weak ? 2 : heading.kind === 'norm' ? 6 : 5;
  if (document)
    score[document] += document === 'norm' ? 5 : heading && !heading.weak ? 1 : document === 'achieved' ? 5 : 3;
  if (context.unit === 'cny' && ruleSum && MONEY_RULE.test(context.before.slice(-20) + context.after.slice(0, 12))) {
    score.norm += /^[^,。;]{0,6}(?:费|标准|补助|补贴)/.test(context.after) ? 10 : 4;
  }
  score[(leaning ? null : heading?.kind) ?? document ?? 'achieved'] += 0.5;
  return score;
}

function weighDate(score: Record<StatementKind, number>, { date, year }: KindContext): void {
  if (!date || date.basis === 'document') return;
  const stated = date.basis === 'stated';
  if (date.use === 'until') {
    score.achieved += stated ? 8 : 4;
    return;
  }
  const spoken = date.value ? Number(date.value.slice(0, 4)) : null;
  if (spoken !== null && year !== null) {
    if (spoken < year) score.achieved += stated ? 7 : 3;
    else if (date.use === 'deadline' || spoken > year) score.target += stated ? 6 : 3;
    return;
  }
  if (date.use === 'deadline') score.target += stated ? 6 : 4;
  else if (stated && spoken !== null) score[spoken >= 2025 ? 'target' : 'achieved'] += spoken >= 2025 ? 2 : 3;
}
