import type { Edition } from '../../src/domain/cite-dataset.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { TableRows } from '../../src/schemas/tables.ts';
import { compare } from './assemble-tables.ts';
import { hashBytes } from './hash-bytes.ts';

/** Corrections as Atom, newest first; dates come from the record, the release or the coding, never from the clock. */
export function writeCorrectionsFeed(rows: TableRows, edition: Edition): string {
  const statements = new Map(rows.statements.map((statement) => [statement.id, statement]));
  const dateOf = (correction: Correction): string | null => {
    const coded = correction.statement_ids.flatMap((id) => statements.get(id)?.coders.map((coder) => coder.date) ?? []);
    return correction.date ?? coded.sort(compare).at(-1) ?? edition.date;
  };
  const entries = rows.corrections
    .flatMap((correction) => {
      const date = dateOf(correction);
      return date === null ? [] : [{ correction, date }];
    })
    .sort((a, b) => compare(b.date, a.date) || compare(a.correction.id, b.correction.id));
  const updated = [edition.date, ...entries.map((entry) => entry.date)].filter((date) => date !== null).sort(compare);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh">
  <id>${nameUrn('reform-ledger corrections')}</id>
  <title>医改台账：更正 · Reform Ledger: corrections</title>
  <updated>${updated.at(-1) ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>Reform Ledger contributors</name></author>
  <link rel="self" type="application/atom+xml" href="corrections.atom"/>
  <link rel="alternate" type="text/html" href="../../corrections/"/>
${entries.map(({ correction, date }) => writeEntry(correction, date)).join('')}</feed>
`;
}

function writeEntry(correction: Correction, date: string): string {
  const change =
    correction.field === null ? '' : `${correction.field}: ${show(correction.old)} → ${show(correction.new)}`;
  return `  <entry>
    <id>${nameUrn(correction.id)}</id>
    <title>${escapeXml(`${correction.document_id} · ${correction.type} · ${correction.status}`)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="../../corrections/#${escapeXml(correction.id)}"/>
    <summary type="text" xml:lang="zh">${escapeXml(correction.reason_zh)}</summary>
    <content type="text" xml:lang="en">${escapeXml([change, correction.reason_en].filter(Boolean).join('. '))}</content>
  </entry>
`;
}

const show = (value: string | number | null): string => (value === null ? 'null' : String(value));

/** A stable name without a host: an Atom id must be an absolute IRI. */
function nameUrn(name: string): string {
  const hex = hashBytes(name);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** XML text; control characters that XML 1.0 cannot hold are dropped. */
const escapeXml = (value: string): string =>
  value
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
