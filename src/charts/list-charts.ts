import type { Chart, ChartContext } from './chart.ts';
import type { ChartDataset } from './chart-dataset.ts';
import { drawDeadlineChart } from './deadline-chart.ts';
import { drawDocumentMap } from './document-map.ts';
import { drawIndicatorChart } from './indicator-chart.ts';
import { drawLedgerChart } from './ledger-chart.ts';
import { drawOrganisationChart } from './organisation-chart.ts';
import {
  selectDeadlines,
  selectDocumentMap,
  selectIndicator,
  selectLedger,
  selectOrganisations,
  selectSlopes,
  selectThemes,
} from './select-rows.ts';
import { drawSlopeChart } from './slope-chart.ts';
import { drawThemeChart } from './theme-chart.ts';

/** A chart that the site shows: its name is its address under /charts/ and /embed/. */
export interface ChartEntry {
  name: string;
  /** The page that it belongs to, without language. */
  path: string;
  draw: (context: ChartContext) => Chart;
}

export const DEADLINES = 'deadlines';
export const THEMES = 'themes';
export const ORGANISATIONS = 'organisations';
export const LEDGER = 'ledger';

export function nameSlopes(placeId: string): string {
  return `slopes-${placeId}`;
}

export function nameIndicator(indicatorId: string): string {
  return `indicator-${indicatorId}`;
}

export function nameMap(documentId: string): string {
  return `map-${documentId}`;
}

/** Every chart for which there is something to draw, in one fixed order; `listed` are the rows of those that show every place. */
export function listCharts(data: ChartDataset, listed: ChartDataset): ChartEntry[] {
  const deadlines = selectDeadlines(listed);
  const themes = selectThemes(listed);
  const organisations = selectOrganisations(listed);
  const ledger = selectLedger(listed);
  const overall: ChartEntry[] = [
    { name: DEADLINES, path: '/', draw: (context) => drawDeadlineChart(deadlines, context) },
    { name: THEMES, path: '/themes/', draw: (context) => drawThemeChart(themes, context) },
    { name: ORGANISATIONS, path: '/organisations/', draw: (context) => drawOrganisationChart(organisations, context) },
    { name: LEDGER, path: '/ledger/', draw: (context) => drawLedgerChart(ledger, context) },
  ];
  const slopes = data.places.flatMap((place): ChartEntry[] => {
    const rows = selectSlopes(data, place.id);
    if (rows.rows.length === 0) return [];
    const path = `/cities/${place.id}/`;
    return [{ name: nameSlopes(place.id), path, draw: (context) => drawSlopeChart(rows, context) }];
  });
  const maps = data.bundles.map(({ id }): ChartEntry => {
    const rows = selectDocumentMap(data, id);
    return { name: nameMap(id), path: `/documents/${id}/`, draw: (context) => drawDocumentMap(rows, context) };
  });
  const indicators = data.indicators.flatMap(({ id }): ChartEntry[] => {
    const rows = selectIndicator(listed, id);
    if (rows.rows.length === 0) return [];
    return [
      { name: nameIndicator(id), path: `/indicators/${id}/`, draw: (context) => drawIndicatorChart(rows, context) },
    ];
  });
  const byName = (a: ChartEntry, b: ChartEntry): number => (a.name < b.name ? -1 : 1);
  return [...overall, ...slopes.sort(byName), ...maps.sort(byName), ...indicators.sort(byName)];
}
