import type { Absence } from '../schemas/absence.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Theme } from '../schemas/theme.ts';
import type { Dataset } from './index-rows.ts';
import { isOfPlace } from './is-of-place.ts';

export type CompareRow = { indicator: Indicator; cells: (Absence | null)[]; comparisons: Comparison[] };
export type CompareGroup = { theme: Theme; rows: CompareRow[] };

/** Two places or more say it with a number, so that there is something to compare. */
export const isShared = (row: CompareRow): boolean => countStated(row) > 1;

const countStated = (row: CompareRow): number => row.cells.filter((cell) => cell?.state === 'stated').length;

const countShared = (group: CompareGroup): number => group.rows.filter(isShared).length;

/** Indicator by place, grouped by first theme, those that two places share first; rows of which no chosen place says anything are left out. */
export function viewComparison(data: Dataset, placeIds: readonly string[]): CompareGroup[] {
  const chosen = new Set(placeIds);
  const groups = data.themes.flatMap((theme) => {
    const rows = data.indicators
      .filter((indicator) => indicator.compared && indicator.theme_ids[0] === theme.id)
      .flatMap((indicator): CompareRow[] => {
        const bundle = data.indicatorBundleById.get(indicator.id);
        if (bundle === undefined) return [];
        const cells = placeIds.map((id) => bundle.absences.find((row) => row.place_id === id) ?? null);
        const spoken = cells.some((cell) => cell?.state === 'stated' || cell?.state === 'stated_without_number');
        const comparisons = bundle.comparisons.filter(
          (row) => chosen.has(row.a_place_id) && chosen.has(row.b_place_id),
        );
        return spoken ? [{ indicator, cells, comparisons }] : [];
      })
      .toSorted((a, b) => countStated(b) - countStated(a));
    return rows.length === 0 ? [] : [{ theme, rows }];
  });
  return groups.toSorted((a, b) => countShared(b) - countShared(a));
}

export type MeasureRow = { theme: Theme; cells: Measure[][] };

/** Theme by place: the commitments without numbers, a member's suggestions left out. */
export function viewMeasures(data: Dataset, placeIds: readonly string[]): MeasureRow[] {
  const said = placeIds.map((id) =>
    (data.bundlesOfPlace.get(id) ?? []).flatMap((bundle) => bundle.measures).filter((row) => isOfPlace(data, row)),
  );
  return data.themes.flatMap((theme) => {
    const cells = said.map((rows) => rows.filter((row) => row.theme_ids.includes(theme.id)));
    return cells.some((cell) => cell.length > 0) ? [{ theme, cells }] : [];
  });
}
