import type { Absence } from '../schemas/absence.ts';
import type { DocumentBundle } from '../schemas/bundle.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Measure } from '../schemas/measure.ts';
import type { Statement } from '../schemas/statement.ts';
import { groupByTheme, type ThemeGroup, themeOfStatement } from './group-by-theme.ts';
import type { Dataset } from './index-rows.ts';
import { isOfPlace } from './is-of-place.ts';
import { demand } from './load-dataset.ts';

export type PlaceView = {
  bundles: DocumentBundle[];
  targets: ThemeGroup<Statement>[];
  norms: Statement[];
  achieved: Statement[];
  /** What a member’s proposal says: no statement of the place. */
  proposed: { statements: Statement[]; measures: Measure[] };
  pairs: { baseline: Statement; target: Statement }[];
  measures: ThemeGroup<Measure>[];
  absences: Absence[];
  corrections: Correction[];
};

export function viewPlace(data: Dataset, placeId: string): PlaceView {
  const bundles = data.bundlesOfPlace.get(placeId) ?? [];
  const statements = bundles.flatMap((bundle) => bundle.statements);
  const own = statements.filter((row) => isOfPlace(data, row));
  const measures = bundles.flatMap((bundle) => bundle.measures);
  return {
    bundles,
    targets: groupByTheme(
      own.filter((row) => row.kind === 'target'),
      data.themes,
      (row) => themeOfStatement(row, data.themes, data.indicatorById),
    ),
    norms: own.filter((row) => row.kind === 'norm'),
    achieved: own.filter((row) => row.kind === 'achieved'),
    proposed: {
      statements: statements.filter((row) => !isOfPlace(data, row)),
      measures: measures.filter((row) => !isOfPlace(data, row)),
    },
    pairs: own.flatMap((target) =>
      target.baseline_id === null ? [] : [{ target, baseline: demand(data.statementById, target.baseline_id) }],
    ),
    measures: groupByTheme(
      measures.filter((row) => isOfPlace(data, row)),
      data.themes,
      (row) => data.themeById.get(row.theme_ids[0] ?? '') ?? null,
    ),
    absences: (data.absencesOfPlace.get(placeId) ?? []).filter(
      (row) => data.indicatorById.get(row.indicator_id)?.compared === true,
    ),
    corrections: bundles.flatMap((bundle) => bundle.corrections),
  };
}
