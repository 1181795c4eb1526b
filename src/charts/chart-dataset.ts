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

/** Documents in the order of their places, then of their part in the file. */
export function sortBundles(data: ChartDataset): DocumentBundle[] {
  const rank = new Map(data.places.toSorted(byOrder).map((place, index) => [place.id, index]));
  return data.bundles.toSorted(
    (a, b) =>
      (rank.get(a.document.place_id) ?? 1e6) - (rank.get(b.document.place_id) ?? 1e6) ||
      a.document.part - b.document.part ||
      (a.id < b.id ? -1 : 1),
  );
}

export function listStatements(data: ChartDataset): Statement[] {
  return sortBundles(data).flatMap((bundle) => bundle.statements);
}

/** What the places themselves say: a member's proposal speaks for no place, nor does a proposed value. */
export function listOwnStatements(data: ChartDataset): Statement[] {
  return listOwnBundles(data)
    .flatMap((bundle) => bundle.statements)
    .filter((statement) => statement.modality !== 'proposed');
}

export function listOwnBundles(data: ChartDataset): DocumentBundle[] {
  return sortBundles(data).filter(({ document }) => document.kind !== 'proposal');
}

/** Titles of the documents that a chart draws on, or their number where the list would fill the picture. */
export function citeDocuments(data: ChartDataset, documentIds: Iterable<string>): Bilingual {
  const wanted = new Set(documentIds);
  const documents = sortBundles(data)
    .map((bundle) => bundle.document)
    .filter((document) => wanted.has(document.id));
  if (documents.length > 6) return { zh: `${documents.length}份公开文件`, en: `${documents.length} public documents` };
  const places = new Map(data.places.map((place) => [place.id, shortNameOf(place)]));
  return {
    zh: documents.map((each) => `${places.get(each.place_id)?.zh ?? ''}《${each.short_zh}》`).join('、'),
    en: documents.map((each) => `${places.get(each.place_id)?.en ?? ''}, ${each.short_en}`).join('; '),
  };
}
