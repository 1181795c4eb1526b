/** Writes the files of every chart and every share image into a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Edition } from '../src/domain/cite-dataset.ts';
import { metaSchema } from '../src/schemas/published.ts';
import { renderChartFiles } from './images/render-chart-files.ts';
import { loadContent } from './load-content.ts';
import { printOutcome } from './print-outcome.ts';
import { readArguments } from './read-arguments.ts';
import { replaceFolderAtomically } from './write-atomically.ts';

const HELP = `node scripts/render-charts.ts [DIST] [--root FOLDER]

Draws every chart as SVG, PNG and CSV into DIST/charts and every share image into DIST/share (default dist).
Pictures that were painted before are taken from .cache/images.

  node scripts/render-charts.ts dist`;

/** A built site can be built again. */
const REMAKEABLE = { durable: false };

/** The edition that the published data of the same site belongs to. */
function readEdition(dist: string): Edition {
  const path = join(dist, 'data/latest/places.json');
  if (!existsSync(path)) throw new Error(`${path} - error → is missing. Run: npm run build`);
  const { version, release_date: date } = publishedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).meta;
  return { version, date };
}

const publishedSchema = z.looseObject({ meta: metaSchema });

async function renderCharts(root: string, dist: string): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} - error → holds no built site. Run: npm run build`);
  }
  const files = await renderChartFiles(
    loadContent(root),
    readEdition(dist),
    join(root, '.cache/images'),
    availableParallelism(),
  );
  const counts = ['charts', 'share'].map((folder) => {
    const own = [...files].filter(([path]) => path.startsWith(`${folder}/`));
    const inFolder = own.map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const);
    replaceFolderAtomically(join(dist, folder), new Map(inFolder), REMAKEABLE);
    return `${own.length} files in ${folder}`;
  });
  return counts.join('\n');
}

const input = readArguments(HELP, { root: { type: 'string' } }, [0, 1]);
if (input) {
  const { root = '.' } = input.values;
  await printOutcome(() => renderCharts(root, input.positionals[0] ?? join(root, 'dist')));
}
