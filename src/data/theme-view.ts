import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Place } from '../schemas/place.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Theme } from '../schemas/theme.ts';
import { themeOfStatement } from './group-by-theme.ts';
import type { Dataset } from './index-rows.ts';
import { showPlaces } from './show-places.ts';

export type ThemeView = {
  theme: Theme;
  indicators: Indicator[];
  places: { place: Place; statements: Statement[]; measures: Measure[] }[];
};

type Said = { statements: Map<string, Statement[]>; measures: Map<string, Measure[]> };

const saidOn = new WeakMap<Dataset, Map<string, Said>>();

/** A statement belongs to the themes of its indicator, else to the one its words name. */
function listThemes(data: Dataset, row: Statement): readonly string[] {
  const indicator = row.indicator_id === null ? undefined : data.indicatorById.get(row.indicator_id);
  if (indicator !== undefined) return indicator.theme_ids;
  const theme = themeOfStatement(row, data.themes, data.indicatorById);
  return theme === null ? [] : [theme.id];
}

/** What is said on each theme, by place. */
function indexSaid(data: Dataset): Map<string, Said> {
  const said = new Map<string, Said>(
    data.themes.map((theme) => [theme.id, { statements: new Map(), measures: new Map() }]),
  );
  const add = <T extends { place_id: string }>(rows: Map<string, T[]> | undefined, row: T): void => {
    const own = rows?.get(row.place_id);
    if (own === undefined) rows?.set(row.place_id, [row]);
    else own.push(row);
  };
  for (const row of data.statements)
    for (const id of new Set(listThemes(data, row))) add(said.get(id)?.statements, row);
  for (const row of data.measures) for (const id of new Set(row.theme_ids)) add(said.get(id)?.measures, row);
  return said;
}

/** What each place says on a theme. */
export function viewTheme(data: Dataset, theme: Theme): ThemeView {
  const index = saidOn.get(data) ?? indexSaid(data);
  saidOn.set(data, index);
  const said = index.get(theme.id);
  const shown = new Set(showPlaces(data).map((place) => place.id));
  return {
    theme,
    indicators: data.indicators.filter((row) => row.theme_ids.includes(theme.id)),
    places: data.places.flatMap((place) => {
      const own = {
        place,
        statements: said?.statements.get(place.id) ?? [],
        measures: said?.measures.get(place.id) ?? [],
      };
      return shown.has(place.id) || own.statements.length + own.measures.length > 0 ? [own] : [];
    }),
  };
}
