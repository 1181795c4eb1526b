import { isPlanDue } from '../domain/due-basis.ts';
import type { Bilingual, ChartLanguage, ChartStatement } from './chart.ts';
import { formatDue, formatMonth, formatValue } from './format-value.ts';
import type { AxisRow } from './share-axis.ts';
import { chartWords } from './words.ts';

export interface IndicatorRow extends AxisRow {
  place: Bilingual;
  /** What tells its noun from the same noun of another row: 扩大前, 较2015年. */
  aside: Bilingual | null;
}

export function readDate(statement: ChartStatement): string | null {
  return statement.due ?? statement.as_of;
}

/** The date of a value in words; null where it has none. */
export function sayDate(statement: ChartStatement, language: ChartLanguage): string | null {
  const { as_of } = statement;
  return formatDue(statement, language) ?? (as_of === null ? null : formatMonth(as_of, language));
}

/** Whom or what a row holds for, and which of two like ones it is; empty where the text narrows nothing. */
export function describeScope({ statement, aside }: IndicatorRow, language: ChartLanguage): string {
  const scope = language === 'zh' ? statement.scope_zh : statement.scope_en;
  return [scope, aside?.[language] ?? null].filter((part) => part !== null).join(chartWords[language].listSeparator);
}

export function describeIndicatorRow(row: IndicatorRow, language: ChartLanguage): string {
  const { place, statement } = row;
  const words = chartWords[language];
  const parts = [
    words.kind[statement.kind],
    sayDate(statement, language) ?? (statement.kind === 'achieved' ? words.undatedFact : words.undated),
    describeScope(row, language),
  ];
  const value = formatValue(statement, language);
  const said = parts.filter((part) => part !== '');
  return language === 'zh' ? `${place.zh} ${value}（${said.join('，')}）` : `${place.en} ${value} (${said.join(', ')})`;
}

/** What one place says twice with one value and one date is one mark; the table keeps both. */
export function joinSame(rows: readonly IndicatorRow[]): [IndicatorRow, number][] {
  const joined = new Map<string, [IndicatorRow, number]>();
  for (const row of rows) {
    const { place_id, kind, comparator, direction, value_min, value_max, unit, scope_zh, number_text } = row.statement;
    // 三级甲等 and 三级乙等 have one number.
    const printed = unit === 'grade' ? number_text : '';
    const same = [place_id, kind, comparator, direction, value_min, value_max, unit, printed, scope_zh];
    const key = [...same, row.aside?.zh, readDate(row.statement)].join(' ');
    const found = joined.get(key);
    // A date that is printed once holds for the value wherever it is repeated.
    const shown = found === undefined || isPlanDue(found[0].statement) ? row : found[0];
    joined.set(key, [shown, (found?.[1] ?? 0) + 1]);
  }
  return [...joined.values()];
}
