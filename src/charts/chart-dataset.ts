import { speaksForPlace } from '../domain/speaks-for-place.ts';
import type { DocumentBundle, IndicatorBundle } from '../schemas/bundle.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Theme } from '../schemas/theme.ts';
import type { Bilingual } from './chart.ts';

/** The rows that charts are made from; the site's dataset and the content that `convert` writes both fit. */
export interface ChartDataset {
  places: readonly Place[];
  indicators: readonly Indicator[];
  themes: readonly Theme[];
  organisations: readonly Organisation[];
  bundles: readonly DocumentBundle[];
  indicatorBundles: readonly IndicatorBundle[];
}

export function nameOf(row: { name_zh: string; name_en: string }): Bilingual {
  return { zh: row.name_zh, en: row.name_en };
}

export function shortNameOf(place: Place): Bilingual {
  return { zh: place.short_zh, en: place.name_en.replace(/ (City|County)$/, '') };
}

export function byOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** What is asked of a dataset again and again, worked out once. */
interface Sorted {
  bundles: DocumentBundle[];
  bundleById: Map<string, DocumentBundle>;
  rank: Map<string, number>;
  placeNames: Map<string, Bilingual>;
  /** What the places themselves say. */
  ownByPlace: Map<string, Statement[]>;
  ownByIndicator: Map<string | null, Statement[]>;
}

const sorted = new WeakMap<ChartDataset, Sorted>();

export function sortDataset(data: ChartDataset): Sorted {
  const known = sorted.get(data);
  if (known !== undefined) return known;
  const order = new Map(data.places.toSorted(byOrder).map((place, index) => [place.id, index]));
  const bundles = data.bundles.toSorted(
    (a, b) =>
      (order.get(a.document.place_id) ?? 1e6) - (order.get(b.document.place_id) ?? 1e6) ||
      a.document.part - b.document.part ||
      (a.id < b.id ? -1 : 1),
  );
  const own = bundles.filter(({ document }) => speaksForPlace(document)).flatMap((bundle) => bundle.statements);
  const made: Sorted = {
    bundles,
    bundleById: new Map(bundles.map((bundle) => [bundle.id, bundle])),
    rank: new Map(bundles.map((bundle, index) => [bundle.id, index])),
    placeNames: new Map(data.places.map((place) => [place.id, shortNameOf(place)])),
    ownByPlace: Map.groupBy(own, (statement) => statement.place_id),
    ownByIndicator: Map.groupBy(own, (statement) => statement.indicator_id),
  };
  sorted.set(data, made);
  return made;
}

/** Documents in the order of their places, then of their part in the file. */
export function sortBundles(data: ChartDataset): DocumentBundle[] {
  return sortDataset(data).bundles;
}

/** Documents in which the places themselves speak. */
export function listOwnBundles(data: ChartDataset): DocumentBundle[] {
  return sortBundles(data).filter(({ document }) => speaksForPlace(document));
}

/** Titles of the documents that a chart draws on, or their number where the list would fill the picture. */
export function citeDocuments(data: ChartDataset, documentIds: Iterable<string>): Bilingual {
  const { bundleById, rank, placeNames } = sortDataset(data);
  const documents = [...new Set(documentIds)]
    .flatMap((id) => bundleById.get(id)?.document ?? [])
    .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  if (documents.length > 6) return { zh: `${documents.length}份公开文件`, en: `${documents.length} public documents` };
  return {
    zh: documents.map((each) => `${placeNames.get(each.place_id)?.zh ?? ''}《${each.short_zh}》`).join('、'),
    en: documents.map((each) => `${placeNames.get(each.place_id)?.en ?? ''}, ${each.short_en}`).join('; '),
  };
}
