/** Millions of synthetic statements as partitioned Parquet: written in bounded memory, queried from disk and over HTTP ranges. */
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { writeFileAtomically } from '../write-atomically.ts';
import { formatTable, roundDeep } from './format-table.ts';
import { createRandom, SEED } from './search-queries.ts';

const PARTITIONS = 32;
const ROWS = 65_536;
const GROUP = 8_192;
const INDICATORS = 150;
const FILE = 'content/measurements/parquet.json';

interface Answer {
  readonly engine: string;
  readonly question: string;
  readonly rows: number;
  readonly milliseconds: number;
  /** Null where the engine reads by itself and does not say. */
  readonly bytes: number | null;
  readonly requests: number | null;
}

const nameIndicator = (index: number): string => `indicator-${String(index).padStart(3, '0')}`;

/** One province: its rows in the order of their indicators, so that the statistics of a row group tell what to skip. */
function writePartition(folder: string, partition: number): void {
  const random = createRandom(SEED + partition);
  const province = `synthetic-${String(partition + 1).padStart(2, '0')}`;
  const indicators = Array.from({ length: ROWS }, (_, row) => nameIndicator(Math.floor((row * INDICATORS) / ROWS)));
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    rowGroupSize: GROUP,
    columnData: [
      {
        name: 'id',
        type: 'STRING',
        data: indicators.map((_, row) => `${province}-${String(row + 1).padStart(6, '0')}`),
      },
      { name: 'place_id', type: 'STRING', data: indicators.map(() => `${province}-${Math.floor(random() * 100)}`) },
      { name: 'indicator_id', type: 'STRING', data: indicators },
      { name: 'value_min', type: 'DOUBLE', data: indicators.map(() => Math.round(random() * 10_000) / 100) },
      { name: 'due', type: 'INT32', data: indicators.map(() => 2020 + Math.floor(random() * 11)) },
    ],
  });
  mkdirSync(join(folder, `province=${province}`), { recursive: true });
  writeFileSync(join(folder, `province=${province}`, 'part.parquet'), new Uint8Array(writer.getBuffer()));
}

/** Writes the whole set one partition at a time; run in a process of its own, so that its peak is its own. */
function writeSet(folder: string): void {
  for (let partition = 0; partition < PARTITIONS; partition++) writePartition(folder, partition);
}

const listParts = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => `${name}/part.parquet`);

async function askDuckDb(folder: string): Promise<Answer[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const from = `read_parquet('${folder}/*/part.parquet', hive_partitioning = true)`;
  const ask = async (question: string, sql: string): Promise<Answer> => {
    const begun = performance.now();
    const rows = (await connection.runAndReadAll(sql)).currentRowCount;
    return {
      engine: 'DuckDB from disk',
      question,
      rows,
      milliseconds: performance.now() - begun,
      bytes: null,
      requests: null,
    };
  };
  const answers = [
    await ask(
      'median by indicator, all rows',
      `SELECT indicator_id, median(value_min), count(*) FROM ${from} GROUP BY indicator_id`,
    ),
    await ask(
      'one indicator, one province',
      `SELECT * FROM ${from} WHERE province = 'synthetic-07' AND indicator_id = '${nameIndicator(42)}'`,
    ),
  ];
  connection.closeSync();
  return answers;
}

/** A static server that answers ranges and counts what it sends. */
async function serveCounted(folder: string) {
  const counted = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(request.url ?? '/'));
    const size = statSync(path).size;
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    counted.requests += 1;
    if (request.method === 'HEAD') {
      response.writeHead(200, { 'content-length': size, 'accept-ranges': 'bytes' }).end();
      return;
    }
    const start = Number(range?.[1] ?? 0);
    const end = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1;
    counted.bytes += end - start + 1;
    response.writeHead(range === null ? 200 : 206, {
      'content-length': end - start + 1,
      'content-range': `bytes ${start}-${end}/${size}`,
    });
    createReadStream(path, { start, end }).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, counted, close: () => server.close() };
}

async function askOverHttp(folder: string): Promise<Answer> {
  const { address, counted, close } = await serveCounted(folder);
  try {
    const begun = performance.now();
    const file = await asyncBufferFromUrl({ url: `${address}/province=synthetic-07/part.parquet` });
    const rows = await parquetReadObjects({
      file,
      columns: ['id', 'indicator_id', 'value_min', 'due'],
      filter: { indicator_id: { $eq: nameIndicator(42) } },
    });
    return {
      engine: 'hyparquet over HTTP ranges',
      question: 'one indicator, one province',
      rows: rows.length,
      milliseconds: performance.now() - begun,
      ...counted,
    };
  } finally {
    close();
  }
}

export async function benchParquet({ write, date }: { write: boolean; date: string }): Promise<void> {
  const { runTimed } = await import('./run-timed.ts');
  const folder = mkdtempSync(join(tmpdir(), 'ledger-parquet-'));
  try {
    const written = runTimed([import.meta.filename, folder], process.cwd());
    const parts = listParts(folder);
    const bytes = parts.reduce((sum, part) => sum + statSync(join(folder, part)).size, 0);
    const [everything, one] = await askDuckDb(folder);
    const remote = await askOverHttp(folder);
    if (everything === undefined || one === undefined) throw new Error('parquet: DuckDB gave no answer');
    if (one.rows !== remote.rows) throw new Error(`parquet: DuckDB finds ${one.rows} rows, hyparquet ${remote.rows}`);
    const rows = PARTITIONS * ROWS;
    const machine = `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
    console.log(
      `\nparquet, ${date}, ${machine}: ${rows.toLocaleString('en')} synthetic rows in ${parts.length} partitions, ${(bytes / 1e6).toFixed(1)} MB, written in ${written.seconds.toFixed(1)} s with a peak of ${written.peak_mb} MB\n`,
    );
    const answers = [everything, one, remote];
    console.log(
      formatTable(
        ['engine', 'question', 'rows', 'time', 'read', 'of all bytes', 'requests'],
        answers.map((answer) => [
          answer.engine,
          answer.question,
          answer.rows.toLocaleString('en'),
          `${answer.milliseconds.toFixed(0)} ms`,
          answer.bytes === null ? '–' : `${(answer.bytes / 1000).toFixed(0)} KB`,
          answer.bytes === null ? '–' : `${((100 * answer.bytes) / bytes).toFixed(2)} %`,
          answer.requests === null ? '–' : String(answer.requests),
        ]),
      ),
    );
    if (!write) return;
    const figures = { measured_on: date, machine, rows, partitions: parts.length, bytes, written, answers };
    writeFileAtomically(FILE, `${JSON.stringify(roundDeep(figures), null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [target] = process.argv.slice(2);
if (import.meta.main && target !== undefined) writeSet(target);
