import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialiseCsv } from '../../scripts/downloads/serialise-csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('每千人口,6.8张', '“十四五”\n期末', '\r\n', ' 前后有空格 ', '"引号"', '𠮷', '〔2018〕21号'),
);

describe('CSV', () => {
  it('gives back, through another reader, the rows that went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(cell, { maxLength: 40 }), (width, cells) => {
        const header = Array.from({ length: width }, (_, i) => `c${i}`);
        const rows = Array.from({ length: Math.floor(cells.length / width) }, (_, i) =>
          cells.slice(i * width, (i + 1) * width),
        ).filter((row) => row.some((value) => value !== ''));
        const csv = serialiseCsv(header, rows);
        const read = parse(csv, { record_delimiter: '\r\n', columns: true }) as Record<string, string>[];
        const json = JSON.parse(JSON.stringify(read)) as Record<string, string>[];
        expect(json.map((row) => header.map((name) => row[name]))).toEqual(rows);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
