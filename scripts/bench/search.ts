/** Search beside its peers, in one run and one browser: recall, precision, bytes of a first query, time. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SearchRecord } from '../../src/domain/search-record.ts';
import { demandBrowser, launchBrowser } from '../find-browser.ts';
import { loadContent } from '../load-content.ts';
import { buildAliases } from '../search/build-aliases.ts';
import { buildNames, buildRecords } from '../search/build-records.ts';
import { type SearchContent, sortContent } from '../search/sort-content.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { formatTable, roundDeep } from './format-table.ts';
import { askAll, askFirst, ENGINES, type EngineId, openEngineIn } from './search-engines.ts';
import { type WrittenIndex, writeBigrams, writeOurs, writePages, writePlain } from './search-indexes.ts';
import {
  createRandom,
  DOMAIN_TERMS,
  drawQueries,
  RANDOM_QUERIES,
  type Score,
  SEED,
  scanRecords,
  scoreAnswers,
} from './search-queries.ts';
import { type BenchServer, startBenchServer } from './search-server.ts';

const LARGE = 3000;
/** The engines are indexed in turns; the best time of each counts, since a shared machine only ever slows. */
const ROUNDS = 3;
const FIRST_QUERIES = ['医共体', '家庭医生', '90%', 'DRG', '每千人口', '医保支付'];
const FILE = 'content/measurements/search.json';

export interface EngineFigures extends Score {
  id: EngineId;
  name: string;
  /** Bodies of all files that a first query fetches, its first ten texts included; mean over the queries. */
  first_query_bytes: number;
  warm_ms: number;
  index_ms: number;
}

/** Synthetic records: halves of two real ones put together, with other digits. */
export function inflateRecords(records: readonly SearchRecord[], count: number): SearchRecord[] {
  const random = createRandom(SEED);
  const pick = () => records[Math.floor(random() * records.length)] ?? records[0];
  const rows = [...records].slice(0, count);
  while (rows.length < count) {
    const [a, b] = [pick(), pick()];
    if (a === undefined || b === undefined) break;
    const text = a.text.slice(0, a.text.length / 2) + b.text.slice(b.text.length / 2);
    rows.push({
      ...a,
      id: `${a.id}-x${rows.length}`,
      heading_length: 0,
      text: text.replaceAll(/\d/g, () => String(Math.floor(random() * 10))),
    });
  }
  return rows;
}

function findMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measureEngine(
  browser: Browser,
  server: BenchServer,
  id: EngineId,
  queries: readonly string[],
  truth: readonly Set<number>[],
) {
  const withPage = async <T>(scored: boolean, work: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>) => {
    const page = await browser.newPage();
    await page.goto(server.address);
    server.takeBytes();
    await openEngineIn(page, id, scored);
    const result = await work(page);
    await page.close();
    return result;
  };
  const bytes: number[] = [];
  for (const query of FIRST_QUERIES) {
    await withPage(false, (page) => askFirst(page, query));
    bytes.push(server.takeBytes());
  }
  const asked = await withPage(true, (page) => askAll(page, queries));
  return {
    ...scoreAnswers(
      truth,
      asked.map(({ rows }) => rows),
    ),
    first_query_bytes: Math.round(bytes.reduce((sum, one) => sum + one, 0) / bytes.length),
    warm_ms: Math.round(findMedian(asked.map(({ ms }) => ms)) * 10) / 10,
  };
}

async function measureSize(
  browser: Browser,
  content: SearchContent,
  records: readonly SearchRecord[],
  queries: readonly string[],
) {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'search-bench-'));
  const aliases = buildAliases(content, 'zh', records);
  writePages(join(folder, 'pages'), records);
  const names = buildNames(content, 'zh');
  const write: Record<EngineId, () => Promise<WrittenIndex>> = {
    ours: () => writeOurs(join(folder, 'ours'), records, names, aliases),
    pagefind: () => writePlain(join(folder, 'pagefind'), join(folder, 'pages')),
    minisearch: () => writeBigrams(join(folder, 'minisearch'), records),
  };
  const times: Record<EngineId, number[]> = { ours: [], pagefind: [], minisearch: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id } of ENGINES) {
      rmSync(join(folder, id), { recursive: true, force: true });
      times[id].push((await write[id]()).index_ms);
    }
  }
  const truth = scanRecords(records, queries);
  const server = await startBenchServer(folder);
  const engines: EngineFigures[] = [];
  for (const { id, name } of ENGINES) {
    engines.push({
      id,
      name,
      ...(await measureEngine(browser, server, id, queries, truth)),
      index_ms: Math.min(...times[id]),
    });
  }
  server.close();
  rmSync(folder, { recursive: true });
  return { records: records.length, queries: queries.length, engines };
}

function formatSize(size: { records: number; queries: number; engines: EngineFigures[] }): string {
  const [ours] = size.engines;
  const ratio = (mine: number, other: number) => `(${(mine / other).toFixed(2)} ×)`;
  const rows = size.engines.map((engine) => [
    engine.name,
    ...[engine.recall, engine.precision, engine.recall_at_10].map((rate) => rate.toFixed(4)),
    `${(engine.first_query_bytes / 1000).toFixed(1)} KB ${ratio(ours?.first_query_bytes ?? 0, engine.first_query_bytes)}`,
    `${engine.warm_ms.toFixed(1)} ms`,
    `${engine.index_ms} ms ${ratio(ours?.index_ms ?? 0, engine.index_ms)}`,
  ]);
  const head = ['engine', 'recall', 'precision', 'R@10', 'first query (ours ÷ it)', 'warm', 'index (ours ÷ it)'];
  return `\nsearch: ${size.records} records, ${size.queries} queries\n\n${formatTable(head, rows)}`;
}

/** `write` keeps the figures in content/measurements/. */
export async function benchSearch(write: boolean): Promise<void> {
  const content = sortContent(loadContent(process.cwd()));
  const records = buildRecords(content, 'zh');
  const texts = content.bundles.map((bundle) => bundle.text);
  const queries = [...drawQueries(texts, RANDOM_QUERIES), ...DOMAIN_TERMS];
  const browser = await launchBrowser(demandBrowser());
  try {
    const sizes = [];
    for (const rows of [records, inflateRecords(records, LARGE)]) {
      const size = await measureSize(browser, content, rows, queries);
      console.log(formatSize(size));
      sizes.push(size);
    }
    const figures = {
      measured_on: new Date().toISOString().slice(0, 10),
      machine: `${availableParallelism()} processors, Node ${process.version}, Chromium ${browser.version()}`,
      seed: SEED,
      random_queries: RANDOM_QUERIES,
      domain_terms: DOMAIN_TERMS.length,
      sizes,
    };
    if (write) writeFileAtomically(FILE, `${JSON.stringify(roundDeep(figures), null, 2)}\n`);
  } finally {
    await browser.close();
  }
}
