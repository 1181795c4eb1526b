/** Builds the search index of a finished dist: one for the Chinese texts, one for the English pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { loadContent } from './load-content.ts';
import { printOutcome } from './print-outcome.ts';
import { readArguments } from './read-arguments.ts';
import { buildAliases } from './search/build-aliases.ts';
import { buildNames, buildRecords } from './search/build-records.ts';
import { sortContent } from './search/sort-content.ts';
import { writeIndex } from './search/write-index.ts';

const HELP = `node scripts/index-search.ts [--dist dist]

Indexes sections, statements, measures, indicators, terms and places into dist/pagefind/zh and dist/pagefind/en.
Runs at the end of npm run build.

  node scripts/index-search.ts --dist dist`;

/** Number of records per language. */
export async function indexSearch(root: string, dist: string): Promise<Record<'zh' | 'en', number>> {
  const content = sortContent(loadContent(root));
  const counts = { zh: 0, en: 0 };
  for (const language of ['zh', 'en'] as const) {
    const records = buildRecords(content, language);
    const names = buildNames(content, language);
    const aliases = buildAliases(content, language, records);
    await writeIndex(join(dist, 'pagefind', language), language, records, names, aliases);
    counts[language] = records.length;
  }
  await close();
  return counts;
}

async function run(dist: string): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} - error → holds no built site. Run: npm run build`);
  }
  const started = performance.now();
  const counts = await indexSearch(process.cwd(), dist);
  return `search: ${counts.zh} Chinese and ${counts.en} English records in ${Math.round(performance.now() - started)} ms`;
}

if (import.meta.main) {
  const input = readArguments(HELP, { dist: { type: 'string', default: 'dist' } });
  if (input) await printOutcome(() => run(input.values.dist));
}
