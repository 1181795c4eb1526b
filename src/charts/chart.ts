import type { Statement } from '../schemas/statement.ts';

export type ChartLanguage = 'zh' | 'en';

/** A text in both languages; charts pick the reader's. */
export interface Bilingual {
  zh: string;
  en: string;
}

export type LinkKind = 'statement' | 'place' | 'document' | 'section' | 'theme' | 'organisation' | 'indicator';

/** What a drawing needs besides its data. Nothing is read from a clock or from the place where it is built. */
export interface ChartContext {
  language: ChartLanguage;
  /** In viewBox units; text is set for this width, so a narrow drawing is another drawing, not a smaller one. */
  width: number;
  /** Day of the release; null before the first one. Deadlines are measured against it. */
  date: string | null;
  version: string;
  siteName: string;
  licence: string;
  /** Address of a record's page, or null where the drawing stands alone. */
  linkTo: (kind: LinkKind, id: string) => string | null;
}

/** Widths in use: a page column, and a phone. */
export const WIDE = 720;
export const NARROW = 360;

export interface ChartLink {
  text: string;
  href: string | null;
}

export type ChartCell = string | number | ChartLink;

export interface ChartColumn {
  /** Header in the CSV. */
  key: string;
  label: string;
}

/** The same data as the drawing, for the page's table and for the CSV. */
export interface ChartTable {
  columns: ChartColumn[];
  rows: ChartCell[][];
}

export interface Chart {
  title: string;
  alt: string;
  svg: string;
  width: number;
  height: number;
  table: ChartTable;
}

/** The fields of a statement that a chart may read. */
export type ChartStatement = Pick<
  Statement,
  | 'id'
  | 'place_id'
  | 'document_id'
  | 'kind'
  | 'comparator'
  | 'direction'
  | 'value_min'
  | 'value_max'
  | 'unit'
  | 'unit_zh'
  | 'per_value'
  | 'per_zh'
  | 'number_text'
  | 'noun_zh'
  | 'noun_en'
  | 'scope_zh'
  | 'scope_en'
  | 'due'
  | 'due_basis'
  | 'as_of'
  | 'modality'
  | 'baseline_id'
  | 'corrections'
>;

/** Text of a table cell without its link. */
export function formatCell(cell: ChartCell): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}
