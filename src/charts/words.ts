import { CLASS_NAMES } from '../domain/class-names.ts';
import { KIND_NAMES } from '../domain/kind-names.ts';
import type { ReasonCode } from '../schemas/comparison.ts';
import type { NumeralClass } from '../schemas/numeral.ts';
import type { Statement, StatementKind } from '../schemas/statement.ts';
import type { ChartLanguage } from './chart.ts';

/** The words that drawings share; a chart's own sentences stand in its own file. */
interface ChartWords {
  source: (titles: string) => string;
  edition: (version: string, date: string) => string;
  footSeparator: string;
  listSeparator: string;
  kind: Record<StatementKind, string>;
  class: Record<NumeralClass, string>;
  reason: Record<ReasonCode, string>;
  /** For a target, and for a fact. */
  undated: string;
  undatedFact: string;
  /** Beside a drawing in which the plan sign stands. */
  planNote: string;
  /** What a deadline rests on. */
  dueBasis: Record<NonNullable<Statement['due_basis']>, string>;
  dueBasisLabel: string;
  number: (value: number) => string;
  place: string;
  indicator: string;
  asPrinted: string;
  value: string;
  date: string;
  kindLabel: string;
  none: string;
}

const numberZh = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });
const numberEn = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

export const chartWords: Record<ChartLanguage, ChartWords> = {
  zh: {
    source: (titles) => `来源：${titles}`,
    edition: (version, date) => `${version}（${date}）`,
    footSeparator: ' · ',
    listSeparator: '、',
    kind: KIND_NAMES.zh,
    class: CLASS_NAMES.zh,
    reason: {
      unit: '单位不同',
      denominator: '分母不同',
      population: '人群不同',
      definition: '口径不同',
      kind: '性质不同',
      year: '年份不同',
      comparator: '约束方式不同',
      force: '约束性与预期性不同',
      modality: '语气不同',
      tier: '行政层级不同',
      scope: '适用范围不同',
      correction: '印文存疑',
      missing_date: '缺日期',
    },
    undated: '未写期限',
    undatedFact: '未写日期',
    planNote: '* 原文没有为它写期限，这一年只是规划期的终点。',
    dueBasis: { stated: '本句写明', section: '段落或标题写明', document: '仅有规划期' },
    dueBasisLabel: '日期依据',
    number: (value) => numberZh.format(value),
    place: '地区',
    indicator: '指标',
    asPrinted: '原文数字',
    value: '数值',
    date: '日期',
    kindLabel: '性质',
    none: '无',
  },
  en: {
    source: (titles) => `Source: ${titles}`,
    edition: (version, date) => `${version} (${date})`,
    footSeparator: ' · ',
    listSeparator: ', ',
    kind: KIND_NAMES.en,
    class: CLASS_NAMES.en,
    reason: {
      unit: 'different units',
      denominator: 'different denominators',
      population: 'different populations',
      definition: 'different definitions',
      kind: 'not the same kind',
      year: 'different years',
      comparator: 'bounds differ',
      force: 'binding against expected',
      modality: 'different firmness',
      tier: 'different tiers',
      scope: 'different scopes',
      correction: 'print in doubt',
      missing_date: 'a date is missing',
    },
    undated: 'no deadline',
    undatedFact: 'no date',
    planNote: '* The text prints no deadline for it: the year is only the end of the plan’s period.',
    dueBasis: { stated: 'in its sentence', section: 'in its paragraph or heading', document: 'only the plan’s period' },
    dueBasisLabel: 'Date from',
    number: (value) => numberEn.format(value),
    place: 'Place',
    indicator: 'Indicator',
    asPrinted: 'As printed',
    value: 'Value',
    date: 'Date',
    kindLabel: 'Kind',
    none: 'none',
  },
};
