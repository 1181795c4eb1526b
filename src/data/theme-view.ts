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

/** What each place says on a theme. A statement belongs to the themes of its indicator, else to the one its words name. */
export function viewTheme(data: Dataset, theme: Theme): ThemeView {
  const belongs = (row: Statement): boolean => {
    const indicator = row.indicator_id === null ? undefined : data.indicatorById.get(row.indicator_id);
    return indicator === undefined
      ? themeOfStatement(row, data.themes, data.indicatorById)?.id === theme.id
      : indicator.theme_ids.includes(theme.id);
  };
  const shown = new Set(showPlaces(data).map((place) => place.id));
  const statements = Map.groupBy(data.statements.filter(belongs), (row) => row.place_id);
  const measures = Map.groupBy(
    data.measures.filter((row) => row.theme_ids.includes(theme.id)),
    (row) => row.place_id,
  );
  return {
    theme,
    indicators: data.indicators.filter((row) => row.theme_ids.includes(theme.id)),
    places: data.places.flatMap((place) => {
      const said = { place, statements: statements.get(place.id) ?? [], measures: measures.get(place.id) ?? [] };
      return shown.has(place.id) || said.statements.length + said.measures.length > 0 ? [said] : [];
    }),
  };
}
