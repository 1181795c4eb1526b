import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Place } from '../schemas/place.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Theme } from '../schemas/theme.ts';
import { themeOfStatement } from './group-by-theme.ts';
import type { Dataset } from './index-rows.ts';
import { isOfPlace } from './is-of-place.ts';
import { showPlaces } from './show-places.ts';

type Rows = { statements: Statement[]; measures: Measure[] };

export type ThemeView = {
  theme: Theme;
  indicators: Indicator[];
  /** `proposed` is what a member’s proposal says: no statement of the place. */
  places: (Rows & { place: Place; proposed: Rows })[];
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

/** What each place says on a theme, and what a member proposes there. */
export function viewTheme(data: Dataset, theme: Theme): ThemeView {
  const index = saidOn.get(data) ?? indexSaid(data);
  saidOn.set(data, index);
  const said = index.get(theme.id);
  const shown = new Set(showPlaces(data).map((place) => place.id));
  return {
    theme,
    indicators: data.indicators.filter((row) => row.theme_ids.includes(theme.id)),
    places: data.places.flatMap((place) => {
      const statements = said?.statements.get(place.id) ?? [];
      const measures = said?.measures.get(place.id) ?? [];
      if (!shown.has(place.id) && statements.length + measures.length === 0) return [];
      const rowsOf = (ofPlace: boolean): Rows => ({
        statements: statements.filter((row) => isOfPlace(data, row) === ofPlace),
        measures: measures.filter((row) => isOfPlace(data, row) === ofPlace),
      });
      return [{ place, ...rowsOf(true), proposed: rowsOf(false) }];
    }),
  };
}
