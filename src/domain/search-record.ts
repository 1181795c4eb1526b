/** What a search result can be, in the order of the filter. */
export const RECORD_KINDS = ['passage', 'target', 'achieved', 'norm', 'measure', 'indicator', 'term', 'place'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One thing that can be found: a section's own text, a statement, a measure, an indicator, a term or a place. */
export interface SearchRecord {
  kind: RecordKind;
  /** Identifier of the thing itself. */
  id: string;
  document_id: string | null;
  place_id: string | null;
  indicator_id: string | null;
  theme_ids: string[];
  /** Year of the deadline or of the fact. */
  year: string | null;
  /** How many characters of the text are a section’s heading. */
  heading_length: number;
  /** Lines of the text that is searched; the first one serves as title outside documents. */
  text: string;
}

/** Names that the result list needs before a record's text has been fetched. */
export interface SearchNames {
  /** `claimed`: its words are a committee member’s, not the place’s. */
  documents: { id: string; place_id: string; title: string; claimed: boolean }[];
  /** `forms`: every name that a reader may type. */
  places: { id: string; name: string; forms: string[] }[];
  themes: { id: string; name: string }[];
}

/** The path of a record's page below base and language; a passage, a statement and a measure lie in their document. */
export function formatRecordPath(record: Pick<SearchRecord, 'kind' | 'id' | 'document_id'>): string {
  switch (record.kind) {
    case 'passage':
    case 'target':
    case 'achieved':
    case 'norm':
    case 'measure':
      return `/documents/${record.document_id}/#${record.id}`;
    case 'indicator':
      return `/indicators/${record.id}/`;
    case 'term':
      return `/glossary/#${record.id}`;
    case 'place':
      return `/cities/${record.id}/`;
    default:
      return record.kind satisfies never;
  }
}
