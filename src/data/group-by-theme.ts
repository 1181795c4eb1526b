import type { Indicator } from '../schemas/indicator.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Theme } from '../schemas/theme.ts';

export type ThemeGroup<T> = { theme: Theme | null; rows: T[] };

/** The theme of a statement: its indicator's, else the first whose words its noun, scope or quote contains. */
export function themeOfStatement(
  statement: Statement,
  themes: Theme[],
  indicators: Map<string, Indicator>,
): Theme | null {
  const indicator = statement.indicator_id === null ? undefined : indicators.get(statement.indicator_id);
  const own = indicator?.theme_ids[0];
  if (own !== undefined) return themes.find((theme) => theme.id === own) ?? null;
  const near = `${statement.noun_zh}${statement.scope_zh ?? ''}`;
  const holds = (text: string) => (theme: Theme) => theme.terms.some((term) => text.includes(term));
  return themes.find(holds(near)) ?? themes.find(holds(statement.quote)) ?? null;
}

/** Rows by theme in the themes' order, those without a theme last, each row under its first theme. */
export function groupByTheme<T>(rows: T[], themes: Theme[], themeOf: (row: T) => Theme | null): ThemeGroup<T>[] {
  const groups = new Map<string, ThemeGroup<T>>();
  for (const row of rows) {
    const theme = themeOf(row);
    const key = theme?.id ?? '';
    const group = groups.get(key) ?? { theme, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const rank = new Map(themes.map((theme, index) => [theme.id, index]));
  const rankOf = (group: ThemeGroup<T>): number => rank.get(group.theme?.id ?? '') ?? themes.length;
  return [...groups.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}
