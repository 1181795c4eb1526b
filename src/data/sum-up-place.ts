import { countDueBasis } from '../domain/due-basis.ts';
import type { PlaceView } from './place-view.ts';

/** What a place promises, by when and by whom, in counts. */
export type PlaceSummary = {
  targets: number;
  measures: number;
  /** How many targets print a deadline, in their sentence or above it, and how many have only the plan’s period. */
  printed: number;
  planned: number;
  /** The year in which most targets fall due, and how many; null where no target has a year. */
  busiest: { year: string; targets: number } | null;
  /** How many bodies the texts name as responsible for anything. */
  bodies: number;
  /** What is not found may have stood in the part that is lost. */
  breaksOff: boolean;
};

export function sumUpPlace(view: PlaceView): PlaceSummary {
  const targets = view.targets.flatMap((group) => group.rows);
  const measures = view.measures.flatMap((group) => group.rows);
  const years = new Map<string, number>();
  for (const { due } of targets) {
    const year = due?.slice(0, 4);
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
  }
  const [busiest] = [...years].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
  const named = [...targets, ...measures].flatMap((row) => row.responsible.map((body) => body.organisation_id));
  const { stated, section, plan } = countDueBasis(targets);
  return {
    targets: targets.length,
    measures: measures.length,
    printed: stated + section,
    planned: plan,
    busiest: busiest === undefined ? null : { year: busiest[0], targets: busiest[1] },
    bodies: new Set(named).size,
    breaksOff: view.bundles.some(({ document }) => document.completeness === 'breaks_off'),
  };
}
