import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, printedSpan } from '../../scripts/pipeline/clean-text.ts';
import { readText } from '../setup/read-text.ts';

const PIECES = [
  '到2025年',
  '达到90%以上',
  '床位',
  '每千人口',
  '6.8张',
  '3—5名',
  '(一)',
  '一、',
  '。',
  ',',
  '、',
  ' ',
  '\u00a0',
  '\u3000',
  '\n',
  '\r\n',
  '\t',
  '𠮷',
  '“',
  '”',
  '全部',
  '纳入',
  '20',
  '万元',
  '≥',
  '%o',
  '〔2018〕21号',
  '|',
  '二十',
  '第三章',
  '至少',
  '1所',
  '\u200b',
  '\u202e',
  'IOO名',
  '／10万',
  '１２',
  '较上年增长',
  '(责任单位:市财政局)',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const NUMERAL = /[0-9０-９]+|[零〇一二三四五六七八九十百千万亿两]+/g;

describe('spans', () => {
  it('survive cleaning: every cleaned character leads back to its own code point', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const clean = cleanText(raw);
        const points = Array.from(raw);
        expect(clean.codePoints).toBe(points.length);
        for (let i = 0; i < clean.text.length; i++) {
          const span = printedSpan(clean, i, i + 1);
          expect(points.slice(span.start, span.end).join('')).toBe(span.text);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are true for every statement and numeral, and every numeral is classed once', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const points = Array.from(raw);
        const reading = readText(raw);
        for (const s of reading.statements) {
          expect(points.slice(s.quote_start, s.quote_end).join('')).toBe(s.quote);
          expect(points.slice(s.number_start, s.number_end).join('')).toBe(s.number_text);
          expect(s.number_start).toBeGreaterThanOrEqual(s.quote_start);
          expect(s.number_end).toBeLessThanOrEqual(s.quote_end);
        }
        const starts = new Set(reading.numerals.map((n) => n.start));
        expect(starts.size).toBe(reading.numerals.length);
        for (const n of reading.numerals) expect(points.slice(n.start, n.end).join('')).toBe(n.text);
        let point = 0;
        let unit = 0;
        for (const m of raw.matchAll(NUMERAL)) {
          point += Array.from(raw.slice(unit, m.index)).length;
          unit = m.index;
          expect(starts.has(point), `${m[0]} at ${point}`).toBe(true);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('never throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        readText(raw);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
