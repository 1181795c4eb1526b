import type { Dataset as SchemaDataset, WithContext } from 'schema-dts';
import { citeDataset, DATA_LICENCE, DATASET_TITLE } from '../domain/cite-dataset.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { Dataset } from './index-rows.ts';

const DESCRIPTION =
  'Every number statement, measure and numeral of the health plans and reform documents of Chinese places, with value, unit, bound, date and scope, each traceable to its characters in the source text. 各地卫生健康规划与医改文件中的每一个数字陈述，逐字可回到原文。';

/**
 * schema.org Dataset for the data page; `page` is that page’s absolute address, or null where the site has none, `folder`
 * the path below which the files lie in either language.
 */
export function writeDatasetJsonLd(
  dataset: Pick<Dataset, 'places' | 'indicators' | 'bundles'>,
  manifest: Manifest,
  page: string | null,
  folder: string,
): WithContext<SchemaDataset> {
  const edition = { version: manifest.version, date: manifest.release_date };
  const address = (path: string): string => `${page ?? folder}latest/${encodeURI(path)}`;
  const tables = manifest.files.filter(({ path }) => /^[^/]+\.(csv|json|xlsx|parquet|sqlite|ndjson|zip)$/.test(path));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: DATASET_TITLE.en,
    alternateName: DATASET_TITLE.zh,
    description: DESCRIPTION,
    ...(page === null ? {} : { url: page }),
    version: manifest.version,
    ...(manifest.release_date === null ? {} : { datePublished: manifest.release_date }),
    license: DATA_LICENCE.url,
    creditText: citeDataset(edition),
    isAccessibleForFree: true,
    inLanguage: ['zh', 'en'],
    creator: { '@type': 'Organization', name: 'Reform Ledger contributors' },
    temporalCoverage: coverPeriod(dataset),
    spatialCoverage: dataset.places.map((place) => ({
      '@type': 'AdministrativeArea' as const,
      name: place.name_zh,
      alternateName: place.name_en,
      identifier: place.adcode,
    })),
    variableMeasured: dataset.indicators.map((indicator) => ({
      '@type': 'PropertyValue' as const,
      propertyID: indicator.id,
      name: indicator.name_en,
      alternateName: indicator.name_zh,
      ...(indicator.ucum === null ? {} : { unitCode: indicator.ucum }),
    })),
    isBasedOn: dataset.bundles.map(({ document }) => ({
      '@type': 'CreativeWork' as const,
      name: document.title_zh,
      url: address(`sources/${document.seed_file}`),
    })),
    distribution: tables.map((file) => ({
      '@type': 'DataDownload' as const,
      name: file.path,
      contentUrl: address(file.path),
      encodingFormat: file.media_type.split(';')[0] ?? file.media_type,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}

/** From the first period’s first year to the last one’s last, as ISO 8601 interval. */
function coverPeriod(dataset: Pick<Dataset, 'bundles'>): string {
  const years = dataset.bundles
    .flatMap(({ document, statements }) => [
      document.period_start,
      document.period_end,
      document.dated,
      ...statements.flatMap((statement) => [statement.due, statement.as_of]),
    ])
    .flatMap((date) => (date === null ? [] : [date.slice(0, 4)]))
    .sort();
  return `${years[0] ?? '..'}/${years.at(-1) ?? '..'}`;
}
