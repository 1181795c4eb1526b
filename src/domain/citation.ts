/** What a citation says, before any format. Dates are `2026` or `2026-11-22`; nothing is guessed where null. */
export type Citation = {
  key: string;
  kind: 'dataset' | 'document';
  /** Institution; null where the text names none. */
  author: string | null;
  title: string;
  /** Official document number, e.g. 舟政办发〔2018〕21号. */
  number: string | null;
  date: string | null;
  /** The dataset's title and version, in which the entry stands. */
  container: string;
  version: string;
  /** Null where the site has no address. */
  url: string | null;
  language: 'zh' | 'en';
};

export function yearOf(citation: Citation): string | null {
  return citation.date?.slice(0, 4) ?? null;
}
