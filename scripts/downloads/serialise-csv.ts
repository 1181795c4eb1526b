import { stringify } from 'csv-stringify/sync';
import type { Cell } from './flatten-rows.ts';

/**
 * RFC 4180: CRLF, no byte order mark, booleans as TRUE and FALSE for R.
 * Without `quoted_match` a cell with a bare newline stays unquoted and breaks its row in two.
 */
export function serialiseCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([header, ...rows], {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]|^\s|\s$/,
    cast: { boolean: (value) => (value ? 'TRUE' : 'FALSE') },
  });
}
