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

describe('rows and damage over and over', () => {
  it.each([
    ['rows that slashes part', '名称/1/2\n'],
    ['thousands that blanks part', '甲县 1 111 222 333\n'],
    ['one cell per line', '指标\n2020年\n'],
    ['look-alike letters', 'lO名'],
    ['shares in two', '率2 94%'],
    ['numbers on two lines', '率9\n5%'],
    ['rows of progress', '|任务|目标|进展|\n|甲乙|新建1个|新建2个|\n'],
  ])('%s: read to the end, every digit in one numeral, every span true', (_, unit) => {
    const text = unit.repeat(Math.floor(LENGTH / unit.length));
    const { numerals, statements } = readText(text);
    expect(numerals.map((n) => n.text).join('')).toBe(text.replace(/[^0-9lO]/g, ''));
    for (const s of statements) expect(text.slice(s.number_start, s.number_end)).toBe(s.number_text);
  });

  it('keeps the name of one share behind another short', () => {
    const { statements } = readText('占84.7%'.repeat(LENGTH / 6));
    expect(statements).toHaveLength(LENGTH / 6);
    expect(Math.max(...statements.map((s) => s.noun_zh.length))).toBeLessThan(80);
  });
});
