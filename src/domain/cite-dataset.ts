/** A state of the dataset: a release, or what was built after one. */
export interface Edition {
  /** `1.2.0`, or `1.2.0+unreleased` for data that differs from the newest release. */
  version: string;
  /** Day of the release; null before it is released. */
  date: string | null;
}

export const DATASET_TITLE = {
  zh: '医改台账：各地卫生健康规划与医改文件的数字陈述数据集',
  en: 'Reform Ledger: number statements in Chinese places’ health-reform documents',
} as const;

export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const OFFSET_UNIT = 'Unicode code points of the seed file decoded as UTF-8, half-open';

export function citeDataset(edition: Edition): string {
  const year = edition.date === null ? 'n.d.' : edition.date.slice(0, 4);
  return `Reform Ledger contributors (${year}). 医改台账 · Reform Ledger (version ${edition.version}) [Data set]. CC BY 4.0.`;
}
