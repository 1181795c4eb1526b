import { DATA_LICENCE, type Edition } from '../../src/domain/cite-dataset.ts';
import type { TableRows } from '../../src/schemas/tables.ts';
import { serialiseJson } from './serialise-json.ts';

/** How much of the text around a quote is kept, so that it is found again where the offsets no longer hold. */
const CONTEXT = 24;

/** W3C Web Annotations: each statement’s quote, and in it the number, by text and by position in code points. */
export function annotateStatements(rows: TableRows, texts: ReadonlyMap<string, string>, edition: Edition): string {
  const points = new Map([...texts].map(([name, text]) => [name, Array.from(text)]));
  const seedOf = new Map(rows.documents.map((document) => [document.id, document.seed_file]));
  const items = rows.statements.map((statement) => {
    const seed = seedOf.get(statement.document_id) ?? '';
    const text = points.get(seed);
    if (text === undefined) throw new Error(`${statement.id}: no source text ${seed}`);
    const cut = (start: number, end: number): string => text.slice(Math.max(start, 0), end).join('');
    return {
      id: `#${statement.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', value: statement.sentence_zh, language: 'zh-CN', format: 'text/plain' },
        { type: 'TextualBody', value: statement.sentence_en, language: 'en', format: 'text/plain' },
      ],
      target: {
        source: `sources/${seed}`,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: statement.quote,
            prefix: cut(statement.quote_start - CONTEXT, statement.quote_start),
            suffix: cut(statement.quote_end, statement.quote_end + CONTEXT),
          },
          {
            type: 'TextPositionSelector',
            start: statement.quote_start,
            end: statement.quote_end,
            refinedBy: {
              type: 'TextPositionSelector',
              start: statement.number_start - statement.quote_start,
              end: statement.number_end - statement.quote_start,
            },
          },
        ],
      },
    };
  });
  return serialiseJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld',
    type: 'AnnotationCollection',
    label: `Reform Ledger ${edition.version}`,
    rights: DATA_LICENCE.url,
    total: items.length,
    first: { id: 'annotations.jsonld#page-1', type: 'AnnotationPage', startIndex: 0, items },
  });
}
