import { describe, expect, it } from 'vitest';
import { buildHardInput, HARD_INPUTS } from '../../scripts/bench/hard-inputs.ts';
import { readText } from '../setup/read-text.ts';

const LENGTH = 6_000;
const NUMERAL = /[0-9]+|[零〇一二三四五六七八九十百千万亿两]+/g;

/** Texts of one thing over and over whose statements are known: how many, and the value of each. */
const KNOWN: Readonly<Record<string, { readonly each: number; readonly value: number; readonly unit: string }>> = {
  percentages: { each: 2, value: 1, unit: 'percent' },
  'percentages in a list': { each: 3, value: 1, unit: 'percent' },
  'counts 1个': { each: 2, value: 1, unit: 'count' },
};

describe('texts of one thing over and over', () => {
  it.each(HARD_INPUTS)('%s: read to the end, every numeral classed once', (name) => {
    const text = buildHardInput(name, LENGTH);
    const { numerals, statements } = readText(text);
    expect(numerals.map((n) => n.text)).toEqual(text.match(NUMERAL) ?? []);
    for (const s of statements) expect(text.slice(s.number_start, s.number_end)).toBe(s.number_text);
  });

  it.each(Object.entries(KNOWN))('%s: every one of them a statement', (name, { each, value, unit }) => {
    const text = buildHardInput(name, LENGTH);
    const { statements } = readText(text);
    expect(statements).toHaveLength(Math.floor(LENGTH / each));
    expect(new Set(statements.map((s) => `${s.value_min} ${s.unit}`))).toEqual(new Set([`${value} ${unit}`]));
  });
});
