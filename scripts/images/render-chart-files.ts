import { type Chart, type ChartContext, type ChartLanguage, formatCell, WIDE } from '../../src/charts/chart.ts';
import type { ChartDataset } from '../../src/charts/chart-dataset.ts';
import { listCharts } from '../../src/charts/list-charts.ts';
import { listShares } from '../../src/charts/list-shares.ts';
import { CARD_WIDTH } from '../../src/charts/share-card.ts';
import { limitPlaces } from '../../src/data/limit-places.ts';
import type { Edition } from '../../src/domain/cite-dataset.ts';
import { MOST_LISTED } from '../../src/domain/most-listed.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { serialiseCsv } from '../downloads/serialise-csv.ts';
import { type Picture, paintAll } from './paint-all.ts';
import { straightenQuotes } from './paint-png.ts';

const LANGUAGES: readonly ChartLanguage[] = ['zh', 'en'];
/** Two pixels to the unit: sharp on a phone and in print. */
const CHART_PIXELS = 2 * WIDE;

/** A drawing that stands alone has no links: it does not know the host that it came from. */
function standAlone(language: ChartLanguage, edition: Edition): ChartContext {
  return {
    language,
    width: WIDE,
    date: edition.date,
    version: edition.version,
    siteName: language === 'zh' ? zh.siteName : en.siteName,
    licence: 'CC BY 4.0',
    linkTo: () => null,
  };
}

function writeCsv(chart: Chart): string {
  return serialiseCsv(
    chart.table.columns.map((column) => column.key),
    chart.table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : formatCell(cell)))),
  );
}

function addSize(chart: Chart): string {
  return chart.svg.replace('<svg ', `<svg width="${chart.width}" height="${chart.height}" `);
}

/** SVG and CSV of each chart by path below dist, and what is to be painted. */
export function drawChartFiles(
  data: ChartDataset,
  edition: Edition,
): { texts: Map<string, string>; pictures: Picture[] } {
  const texts = new Map<string, string>();
  const pictures: Picture[] = [];
  for (const entry of listCharts(data, limitPlaces(data, MOST_LISTED))) {
    for (const language of LANGUAGES) {
      const chart = entry.draw(standAlone(language, edition));
      const name = `charts/${entry.name}${language === 'en' ? '.en' : ''}`;
      const svg = addSize(chart);
      texts.set(`${name}.svg`, `${svg}\n`);
      texts.set(`${name}.csv`, writeCsv(chart));
      pictures.push({ path: `${name}.png`, svg: straightenQuotes(svg, language), width: CHART_PIXELS });
    }
  }
  return { texts, pictures };
}

export function drawShareFiles(data: ChartDataset): Picture[] {
  return listShares(data).map(({ path, draw }) => ({
    path: `share/${path}.png`,
    svg: straightenQuotes(draw(), 'zh'),
    width: CARD_WIDTH,
  }));
}

/**
 * Every file under /charts/ and /share/, by path below dist: SVG, CSV and PNG of each chart in both languages,
 * a share image for each place, pair and reviewed statement.
 */
export async function renderChartFiles(
  data: ChartDataset,
  edition: Edition,
  cache: string,
  workers: number,
): Promise<Map<string, string | Uint8Array>> {
  const { texts, pictures } = drawChartFiles(data, edition);
  const painted = await paintAll([...pictures, ...drawShareFiles(data)], cache, workers);
  return new Map<string, string | Uint8Array>([...texts, ...painted].sort(([a], [b]) => (a < b ? -1 : 1)));
}
