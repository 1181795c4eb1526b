import { type Chart, type ChartContext, type LinkKind, NARROW, WIDE } from '../../charts/chart.ts';
import { type ChartEntry, listCharts } from '../../charts/list-charts.ts';
import type { Dataset } from '../../data/index-rows.ts';
import { loadDataset, loadListed } from '../../data/load-dataset.ts';
import { keyOfIndicator, keyOfListed, keyOfPlace } from '../../data/page-keys.ts';
import { pathOfRecord } from '../../data/paths.ts';
import { release } from '../../data/release.ts';
import { pageHref } from '../../i18n/href.ts';
import type { Lang } from '../../i18n/lang.ts';
import { stringsFor } from '../../i18n/strings.ts';

function findPath(data: Dataset, kind: LinkKind, id: string): string | null {
  switch (kind) {
    case 'statement': {
      const statement = data.statementById.get(id);
      return statement === undefined ? null : pathOfRecord(statement, 'statements');
    }
    case 'section': {
      const section = data.sectionById.get(id);
      return section === undefined ? null : `/documents/${section.document_id}/#${id}`;
    }
    case 'place':
      return `/cities/${id}/`;
    case 'document':
      return `/documents/${id}/`;
    case 'theme':
      return `/themes/${id}/`;
    case 'organisation':
      return `/organisations/${id}/`;
    case 'indicator':
      return `/indicators/${id}/`;
    default:
      return kind satisfies never;
  }
}

function makeContext(data: Dataset, lang: Lang, width: number): ChartContext {
  return {
    language: lang,
    width,
    date: release.date,
    version: release.version,
    siteName: stringsFor(lang).siteName,
    licence: 'CC BY 4.0',
    linkTo: (kind, id) => {
      const path = findPath(data, kind, id);
      return path === null ? null : pageHref(lang, path);
    },
  };
}

async function listAll(): Promise<Map<string, ChartEntry>> {
  const charts = listCharts(await loadDataset(), await loadListed());
  return new Map(charts.map((entry) => [entry.name, entry]));
}

let entries: Promise<Map<string, ChartEntry>> | undefined;

/** Every chart of the site by name, listed once per build. */
export function loadCharts(): Promise<Map<string, ChartEntry>> {
  entries ??= listAll();
  return entries;
}

export type ChartPair = { entry: ChartEntry; wide: Chart; narrow: Chart };

/** One chart in both widths, or null where there is nothing to draw. */
export async function drawPair(name: string, lang: Lang): Promise<ChartPair | null> {
  const entry = (await loadCharts()).get(name);
  if (entry === undefined) return null;
  const data = await loadDataset();
  return {
    entry,
    wide: entry.draw(makeContext(data, lang, WIDE)),
    narrow: entry.draw(makeContext(data, lang, NARROW)),
  };
}

/** Where the files of a chart stand: Chinese under its name, English with `.en` before the ending. */
export function pathOfChartFile(name: string, lang: Lang, ending: 'svg' | 'png' | 'csv'): string {
  return `/charts/${name}${lang === 'en' ? '.en' : ''}.${ending}`;
}

/** The embedded charts; one that draws a single place, document or indicator is rendered again only when that changes. */
export async function chartPaths(): Promise<{ params: { chart: string }; cacheKey: string }[]> {
  const { placeById, bundleById } = await loadDataset();
  const paths: { params: { chart: string }; cacheKey: string }[] = [];
  for (const [chart, { path }] of await loadCharts()) {
    const [, folder = '', id = ''] = path.split('/');
    const placeId =
      folder === 'documents' ? bundleById.get(id)?.document.place_id : folder === 'cities' ? id : undefined;
    const place = placeId === undefined ? undefined : placeById.get(placeId);
    const ofRows = folder === 'indicators' ? keyOfIndicator(id) : keyOfListed();
    paths.push({ params: { chart }, cacheKey: await (place === undefined ? ofRows : keyOfPlace(place)) });
  }
  return paths;
}
