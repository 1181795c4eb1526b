import { expect, test } from 'vitest';
import { NARROW } from '../../src/charts/chart.ts';
import { context } from './fixtures.ts';
import { SAMPLES } from './sample-charts.ts';

/** Identifiers of the fixtures count on from test to test; whole units are enough to see a change. */
function roundDrawing(svg: string): string {
  return svg
    .replaceAll(/ordos-health-plan-\d+/g, 'statement')
    .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
    .replaceAll('><', '>\n<');
}

test.each(['slopes', 'indicator', 'refused', 'map'])('%s looks as it did', async (name) => {
  const chart = SAMPLES[name]?.(3, context);
  await expect(roundDrawing(chart?.svg ?? '')).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test('the ledger on a phone looks as it did', async () => {
  const chart = SAMPLES['ledger']?.(3, { ...context, width: NARROW, language: 'en', siteName: 'Reform Ledger' });
  await expect(roundDrawing(chart?.svg ?? '')).toMatchFileSnapshot('snapshots/ledger-phone.svg');
});
