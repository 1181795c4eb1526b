import { readFileSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../scripts/images/encode-png.ts';
import { FONT_FILES, loadPainter } from '../../scripts/images/paint-png.ts';
import { drawChartFiles, drawShareFiles } from '../../scripts/images/render-chart-files.ts';
import { loadContent } from '../../scripts/load-content.ts';
import { NARROW, WIDE } from '../../src/charts/chart.ts';
import { drawIndicatorChart } from '../../src/charts/indicator-chart.ts';
import { listCharts } from '../../src/charts/list-charts.ts';
import { drawOrganisationChart } from '../../src/charts/organisation-chart.ts';
import { selectDeadlines, selectIndicator, selectOrganisations } from '../../src/charts/select-rows.ts';
import { context } from './fixtures.ts';
import { readCmap } from './read-cmap.ts';
import { readDrawing } from './read-drawing.ts';
import { SAMPLES } from './sample-charts.ts';

const content = loadContent('.');
const files = drawChartFiles(content, { version: '1.0.0', date: '2026-11-22' });
const everyStatement = content.bundles.map((bundle) => ({
  ...bundle,
  statements: bundle.statements.map((statement) => ({ ...statement, review: 'reviewed' as const })),
}));
const shares = drawShareFiles({ ...content, bundles: everyStatement });

describe('the pictures', () => {
  test('have a glyph for every sign of every chart and every share image', () => {
    const signs = new Set<string>();
    for (const { svg } of [...files.pictures, ...shares]) {
      for (const sign of svg.replaceAll(/<title>.*?<\/title>|<[^>]*>/g, '')) signs.add(sign);
    }
    const fonts = FONT_FILES.map((file) => readCmap(new Uint8Array(readFileSync(file))));
    const missing = [...signs].filter((sign) => !fonts.every((has) => has(sign.codePointAt(0) ?? 0)));
    expect(missing.filter((sign) => sign !== '\n')).toEqual([]);
  });

  test('of share images keep their text inside', () => {
    for (const { svg, path } of shares) {
      for (const text of readDrawing(svg).texts)
        expect(text.right, `${path}: ${text.text}`).toBeLessThanOrEqual(1200 - 40);
    }
  });

  test('are the same bytes each time, of the right size, with no colour but those of the drawing', async () => {
    const svg = SAMPLES['slopes']?.(1, context).svg ?? '';
    const paint = await loadPainter();
    const png = paint(svg, 1440);
    expect(paint(svg, 1440)).toEqual(png);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), png[24], png[25]]).toEqual([1440, 8, 3]);
    expect(png.length).toBeLessThan(60_000);
  });

  test('survive encoding pixel by pixel', () => {
    const rgba = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
    const png = encodePng(rgba, 2, 2);
    const text = Buffer.from(png).toString('latin1');
    const at = (type: string): number => text.indexOf(type) + 4;
    const length = new DataView(png.buffer).getUint32(at('IDAT') - 8);
    const rows = unzlibSync(png.subarray(at('IDAT'), at('IDAT') + length));
    const palette = png.subarray(at('PLTE'), at('PLTE') + 9);
    const colour = (index: number): number[] => [...palette.subarray(index * 3, index * 3 + 3)];
    expect([rows[0], rows[3]]).toEqual([0, 0]);
    expect([1, 2, 4, 5].map((place) => colour(rows[place] ?? 0))).toEqual([
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 0, 0],
    ]);
  });
});

test('a member’s proposal speaks for no place: its numbers are in no chart of places', () => {
  const proposals = new Set(content.bundles.flatMap(({ id, document }) => (document.kind === 'proposal' ? [id] : [])));
  expect(proposals.size).toBeGreaterThan(0);
  const shown = [
    ...content.indicators.flatMap(({ id }) => selectIndicator(content, id).rows.map((row) => row.statement)),
    ...selectDeadlines(content).rows.flatMap((row) => row.statements),
  ];
  expect(shown.filter((statement) => proposals.has(statement.document_id))).toEqual([]);
});

test('a duty that belongs to several themes counts once in the headline on responsible bodies', () => {
  const data = selectOrganisations(content);
  const duties = content.bundles
    .flatMap((bundle) => [...bundle.statements, ...bundle.measures])
    .flatMap((row) => row.responsible);
  const [top] = data.organisations;
  const own = duties.filter((each) => each.organisation_id === top?.id);
  const leads = own.filter(({ role }) => role === 'lead' || role === 'sole');
  expect(top).toMatchObject({ total: own.length, leads: leads.length });
  expect(data.organisations.reduce((sum, each) => sum + each.total, 0)).toBe(duties.length);
  const { title } = drawOrganisationChart(data, context);
  expect(title).toContain(`共${own.length}项分工，其中牵头或独自负责${leads.length}项`);
});

test('no name is cut in a chart of an indicator or of responsible bodies, wide or on a phone', () => {
  const charts = listCharts(content, content).filter(({ name }) => /^(indicator-|organisations$)/.test(name));
  const cut = charts.flatMap(({ name, draw }) =>
    (['zh', 'en'] as const).flatMap((language) =>
      [WIDE, NARROW].flatMap((width) => {
        const { svg } = draw({ ...context, language, width });
        return svg.replaceAll(/<title>.*?<\/title>/g, '').includes('…') ? [`${name} ${language} ${width}`] : [];
      }),
    ),
  );
  expect(charts.length).toBeGreaterThan(50);
  expect(cut).toEqual([]);
});

test('a chart says whom a value holds for where one place states several', () => {
  const draw = (id: string): string => drawIndicatorChart(selectIndicator(content, id), context).svg;
  for (const population of ['65岁以上老人', '常住贫困人口']) expect(draw('contract-rate')).toContain(population);
  for (const scope of ['各旗区', '农村牧区']) expect(draw('emergency-service-radius')).toContain(`>${scope}<`);
  expect(draw('serious-illness-conditions')).toContain('扩大前');
  expect(draw('serious-illness-conditions')).toContain('不与其他数值共用坐标：性质不同');
});

describe('the files of the charts', () => {
  test('are SVG, CSV and PNG in both languages, and stand alone', () => {
    expect(files.texts.size).toBe(files.pictures.length * 2);
    for (const [path, text] of files.texts) {
      if (path.endsWith('.svg')) expect(text, path).not.toMatch(/href=|<a /);
      else expect(text, path).not.toMatch(/(^|,|\n)"?[=+@\t-]/);
    }
  });

  test('hold no more rows than the charts', () => {
    const csv = files.texts.get('charts/ledger.csv') ?? '';
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(content.bundles.length + 1);
  });
});
