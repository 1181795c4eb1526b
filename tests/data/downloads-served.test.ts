import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFolder } from '../../scripts/downloads/verify/built-site.ts';
import { CODE_SAMPLES } from '../../src/domain/code-samples.ts';
import { NGINX, PYTHON, provideTools, TOOLS, testWith } from '../setup/debian-tools.ts';
import { DIST, LATEST_FOLDER, openDist } from './built-downloads.ts';

provideTools();

const temporary = mkdtempSync(join(tmpdir(), 'ledger-served-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('code samples, run as printed from inside the unpacked archive', () => {
  const folder = join(temporary, 'archive');
  beforeAll(() => {
    const [zip = ''] = listFolder(openDist(), 'data/latest').filter((path) => path.endsWith('.zip'));
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(LATEST_FOLDER, zip))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    // Stands for the `npm install hyparquet` that the sample asks for.
    symlinkSync(resolve('node_modules'), join(temporary, 'node_modules'));
  });

  const printed = (id: (typeof CODE_SAMPLES)[number]['id']): string => {
    const sample = CODE_SAMPLES.find((one) => one.id === id);
    const block = `\`\`\`${sample?.language}\n${sample?.code}\`\`\``;
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(block);
    return sample?.code ?? '';
  };
  const count = (): string => String(JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8')).data.length);
  const run = (command: string, name: string, code: string): string => {
    writeFileSync(join(folder, name), code);
    return execFileSync(command, [name], { cwd: folder, encoding: 'utf8' }).trimEnd();
  };

  testWith(TOOLS.pandas, 'Python', () => {
    expect(run(PYTHON, 'sample.py', printed('pandas')).split('\n').at(-1)).toBe(count());
  });
  testWith(TOOLS.r, 'R', () => {
    expect(run('Rscript', 'sample.R', printed('r')).split('\n').at(-1)?.trim()).toBe(count());
  });
  test('JavaScript', () => {
    const lines = run(process.execPath, 'sample.mjs', printed('javascript')).split('\n');
    expect(lines.slice(-2)).toEqual(['true', count()]);
  });
  test('DuckDB SQL', async () => {
    // The relative paths of the sample are those of the archive’s folder.
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    const statements = printed('duckdb')
      .split(/;\n/)
      .filter((part) => part.trim() !== '');
    let last: unknown[][] = [];
    for (const statement of statements) last = (await connection.runAndReadAll(statement)).getRowsJson();
    expect(String(last[0]?.[0])).toBe(count());
    connection.closeSync();
  });
});

describe('dist behind nginx with the shipped sample', () => {
  interface Answer {
    status: number;
    headers: Record<string, string | string[] | undefined>;
    bytes: number;
  }
  let port = 0;
  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((done, fail) => {
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
      })
        .on('error', fail)
        .end();
    });

  testWith(TOOLS.nginx, 'CORS, media types, ETag → 304, Range → 206, immutable on versions only', async () => {
    port = await findPort();
    const sample = readFileSync(join(DIST, '_nginx.conf'), 'utf8')
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/reform-ledger;', `root ${DIST};`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(temporary, name)};`)
      .join('\n');
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    const main = `${user}daemon off;\npid ${join(temporary, 'nginx.pid')};\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${paths}\n${sample}\n}\n`;
    writeFileSync(join(temporary, 'nginx.conf'), main);
    const server = spawn(NGINX, ['-p', temporary, '-c', join(temporary, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      await waitFor(() => get('/data/latest/SHA256SUMS'));
      const json = await get('/data/latest/statements.json');
      expect(json.status).toBe(200);
      expect(json.headers['access-control-allow-origin']).toBe('*');
      expect(json.headers['cache-control']).toBe('no-cache');
      expect(json.headers['x-content-type-options']).toBe('nosniff');
      const etag = String(json.headers['etag']);
      expect((await get('/data/latest/statements.json', { 'If-None-Match': etag })).status).toBe(304);
      const range = await get('/data/latest/statements.parquet', { Range: 'bytes=-8' });
      expect([range.status, range.bytes]).toEqual([206, 8]);

      const types: Record<string, string> = {
        'data/latest/statements.csv': 'text/csv; charset=utf-8',
        'data/latest/statements.json': 'application/json',
        'data/latest/statements.ndjson': 'application/x-ndjson',
        'data/latest/statements.parquet': 'application/vnd.apache.parquet',
        'data/latest/dataset.sqlite': 'application/vnd.sqlite3',
        'data/latest/dataset.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'data/latest/annotations.jsonld': 'application/ld+json',
        'data/latest/corrections.atom': 'application/atom+xml; charset=utf-8',
        'data/latest/README.md': 'text/markdown; charset=utf-8',
        'data/latest/SHA256SUMS': 'text/plain; charset=utf-8',
        'data/latest/schemas/statements.schema.json': 'application/schema+json',
        'schemas/v1/statements.schema.json': 'application/schema+json',
      };
      for (const [path, type] of Object.entries(types)) {
        const answer = await get(`/${path}`);
        expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 200, type]);
        expect(answer.headers['access-control-allow-origin'], path).toBe('*');
      }
      const record = listFolder(openDist(), 'statements').find((path) => path.endsWith('.json'));
      expect((await get(`/statements/${record}`)).headers['access-control-allow-origin']).toBe('*');
      for (const path of openDist().paths.filter((one) => /^data\/\d+\.\d+\.\d+\/statements\.csv$/.test(one))) {
        expect((await get(`/${path}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      }
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });
});

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function waitFor(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
