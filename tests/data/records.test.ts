/** What a record says is printed by the document itself, not by the page that hosted it. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Span {
  start: number;
  end: number;
}
interface Record {
  id: string;
  cites: (Span & { number: string | null; number_normalised: string | null })[];
  boilerplate: Span[];
  evidence: (Span & { field: string; text: string })[];
}
const records = globSync('content/generated/documents/*.json').map(
  (path) => (JSON.parse(readFileSync(path, 'utf8')) as { document: Record }).document,
);
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

test.each(records.map((record) => [record.id, record] as const))('%s', (_, record) => {
  const added = (span: Span): boolean => record.boilerplate.some((each) => meets(each, span));
  expect(record.cites.filter(added)).toEqual([]);
  expect(record.evidence.filter((row) => row.field === 'title_zh' && added(row))).toEqual([]);
  for (const { number_normalised } of record.cites) {
    if (number_normalised !== null) expect(number_normalised).toMatch(/〔\d{4}〕\d+号$|^第\d+号$/);
  }
  for (const row of record.evidence) {
    if (row.field === 'status_in_force') expect(row.text).toMatch(/保留$|有效$|废止$|失效$/);
  }
});
