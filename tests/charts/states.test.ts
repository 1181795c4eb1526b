import { describe, expect, test } from 'vitest';
import { type ChartContext, NARROW, WIDE } from '../../src/charts/chart.ts';
import { context } from './fixtures.ts';
import { readDrawing } from './read-drawing.ts';
import { SAMPLES } from './sample-charts.ts';

const CONTEXTS: readonly ChartContext[] = [WIDE, NARROW].flatMap((width) => [
  { ...context, width },
  { ...context, width, language: 'en' as const, siteName: 'Reform Ledger' },
]);
const COUNTS = [0, 1, 2, 5, 40];

describe.each(Object.entries(SAMPLES))('%s', (_, draw) => {
  const drawn = COUNTS.flatMap((count) => CONTEXTS.map((each) => ({ count, each, chart: draw(count, each) })));

  test('is well formed, without styles, scripts or identifiers, at none, one and forty', () => {
    for (const { chart } of drawn) {
      const { names, attributes } = readDrawing(chart.svg);
      expect(chart.svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect([...attributes].filter((name) => /^(style|id|on.*)$/.test(name))).toEqual([]);
      expect(names.filter((name) => /^(style|script|image|foreign.*)$/.test(name))).toEqual([]);
    }
  });

  test('keeps every text inside the picture', () => {
    for (const { chart, count, each } of drawn) {
      for (const text of readDrawing(chart.svg).texts) {
        const shown = `${count} ${each.language} ${each.width}: ${text.text}`;
        expect(text.left, shown).toBeGreaterThanOrEqual(-0.5);
        expect(text.right, shown).toBeLessThanOrEqual(each.width + 0.5);
        expect(text.y, shown).toBeLessThanOrEqual(chart.height);
      }
    }
  });

  test('says title, source, edition and licence inside, and has a table and an alternative text', () => {
    for (const { chart, each } of drawn) {
      const all = readDrawing(chart.svg)
        .texts.map(({ text }) => text)
        .join('')
        .replaceAll(' ', '');
      expect(all).toContain(chart.title.replaceAll(' ', ''));
      expect(all).toContain(each.siteName.replaceAll(' ', ''));
      expect(all).toContain('2026-11-22');
      expect(all).toContain('CCBY4.0');
      expect(chart.alt.length).toBeGreaterThanOrEqual(chart.title.length);
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
    }
  });

  test('depends on nothing but its input', () => {
    const strip = (svg: string): string => svg.replaceAll(/ordos-health-plan-\d+/g, 'id');
    expect(strip(draw(5, context).svg)).toBe(strip(draw(5, context).svg));
  });
});

test('the points of a chart are links where there are pages, and nothing where there are none', () => {
  const alone: ChartContext = { ...context, linkTo: () => null };
  for (const draw of Object.values(SAMPLES)) {
    expect(readDrawing(draw(5, context).svg).names).toContain('a');
    expect(readDrawing(draw(5, alone).svg).names).not.toContain('a');
  }
});
