/** Proof that shares no code with the pipeline: plain JSON, plain files, code points counted here. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Spanned {
  id: string;
  quote: string;
  quote_start: number;
  quote_end: number;
}
interface Bundle {
  id: string;
  text: string;
  document: { seed_file: string; sha256: string; span_start: number; span_end: number };
  statements: (Spanned & { number_text: string; number_start: number; number_end: number })[];
  measures: Spanned[];
  numerals: { start: number; end: number; text: string; class: string }[];
}

const bundles = globSync('content/generated/documents/*.json')
  .sort()
  .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Bundle);

const NUMERAL = /[0-9０-９]+|[零〇一二三四五六七八九十百千万亿两]+/gu;

test('there are documents to check', () => {
  expect(bundles.length).toBeGreaterThanOrEqual(6);
  expect(bundles.flatMap((bundle) => bundle.statements).length).toBeGreaterThan(200);
});

describe.each(bundles)('$id', ({ text, document, statements, measures, numerals }) => {
  const bytes = readFileSync(`seeds/${document.seed_file}`);
  const seed = [...new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)];
  const cut = (start: number, end: number) => seed.slice(start, end).join('');

  test('the seed is the file that was read', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256);
    expect(cut(document.span_start, document.span_end)).toBe(text);
  });

  test('every number and quote of a statement is cut from the seed', () => {
    const wrong = statements.filter(
      (row) =>
        cut(row.number_start, row.number_end) !== row.number_text ||
        cut(row.quote_start, row.quote_end) !== row.quote ||
        row.number_start < row.quote_start ||
        row.number_end > row.quote_end,
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  test('every quote of a measure is cut from the seed', () => {
    expect(measures.filter((row) => cut(row.quote_start, row.quote_end) !== row.quote).map((row) => row.id)).toEqual(
      [],
    );
  });

  test('every numeral of the text is in the ledger once', () => {
    expect(numerals.filter((row) => cut(row.start, row.end) !== row.text)).toEqual([]);
    const listed = new Set(numerals.map((row) => `${row.start}:${row.text}`));
    expect(listed.size).toBe(numerals.length);
    // Offsets of a match are UTF-16 units; the ledger counts code points.
    const found = [...text.matchAll(NUMERAL)].map(
      (match) => `${document.span_start + [...text.slice(0, match.index)].length}:${match[0]}`,
    );
    expect(found.filter((key) => !listed.has(key))).toEqual([]);
  });
});
