import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNginx, type WebServer } from '../../scripts/bench/start-nginx.ts';
import { listFolder } from '../../scripts/downloads/verify/built-site.ts';
import { type Header, type HeaderRule, listHeaders } from '../../scripts/hosting/list-headers.ts';
import { writePattern } from '../../scripts/hosting/write-pattern.ts';
import { readVersions } from '../../scripts/read-versions.ts';
import { CODE_SAMPLES } from '../../src/domain/code-samples.ts';
import { PYTHON, TOOLS } from '../setup/debian-packages.ts';
import { testWith } from '../setup/debian-tools.ts';
import { provideTools } from '../setup/install-tools.ts';
import { startCaddy } from '../setup/start-caddy.ts';
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

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Not `fetch`: that would unpack a compressed answer. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

const TYPES: Record<string, string> = {
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

/** What the rules say of one address, whichever host sends it. */
function listExpected(path: string): Map<string, string> {
  const rules = listHeaders(readVersions(join(DIST, 'data')).versions);
  const find = (list: readonly HeaderRule[], otherwise: readonly Header[]): readonly Header[] =>
    list.find(({ paths }) => new RegExp(writePattern(paths, '/')).test(path))?.headers ?? otherwise;
  return new Map([...rules.everywhere, ...find(rules.policy, rules.pages), ...find(rules.access, rules.revalidated)]);
}

describe.each([
  ['nginx', TOOLS.nginx, startNginx],
  ['Caddy', TOOLS.caddy, startCaddy],
] as const)('dist behind %s with the shipped sample', (_, tool, start) => {
  const site = openDist();
  const folder = join(temporary, tool.name);
  let server: WebServer | null = null;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    if (tool.isThere()) server = await start(DIST, folder);
  });
  afterAll(() => server?.stop());
  const get = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    ask(`${server?.address}${path}`, headers);

  testWith(tool, 'media types, ETag → 304, Range → 206', async () => {
    for (const [path, type] of Object.entries(TYPES)) {
      const { status, headers } = await get(`/${path}`);
      const sent = String(headers['content-type']).replace('; header=present', '');
      expect([path, status, sent]).toEqual([path, 200, type]);
    }
    const etag = String((await get('/data/latest/statements.json')).headers['etag']);
    expect((await get('/data/latest/statements.json', { 'If-None-Match': etag })).status).toBe(304);
    const range = await get('/data/latest/statements.parquet', { Range: 'bytes=-8' });
    expect([range.status, range.body.length]).toEqual([206, 8]);
  });

  testWith(tool, 'the headers that the rules name, on every kind of address and no other', async () => {
    const kinds = new Set(['access-control-allow-origin', 'x-frame-options', 'cache-control']);
    const sample = new Map(site.paths.map((path) => [path.replace(/[^/]+$/, '').replace(/\/[^/]+\/$/, '/*/'), path]));
    const paths = [...sample.values(), '404.html', 'data/versions.json', 'statements/nowhere-001.json'];
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
      const { headers, status } = await get(encodeURI(address));
      expect([address, status]).toEqual([address, path.includes('nowhere') ? 404 : 200]);
      if (status === 404) continue;
      const expected = listExpected(address);
      for (const [name, value] of expected) expect([address, headers[name.toLowerCase()]]).toEqual([address, value]);
      const named = [...expected.keys()].map((name) => name.toLowerCase());
      const sent = Object.keys(headers).filter((name) => kinds.has(name) && !named.includes(name));
      expect([address, sent]).toEqual([address, []]);
    }
  });

  testWith(tool, 'a wrong address is answered by the page for it, with the same policy', async () => {
    const { status, headers, body } = await get('/no-such-page/');
    expect(status).toBe(404);
    expect(body.toString('utf8')).toContain('action="/en/search/"');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  testWith(tool, 'the compressed files are sent to whom they suit', async () => {
    const whole = site.read('index.html');
    const zipped = await get('/', { 'Accept-Encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(String(zipped.headers['vary'])).toMatch(/accept-encoding/i);
    expect(Buffer.from(site.read('index.html.gz')).equals(zipped.body)).toBe(true);
    const plain = await get('/', { 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(Buffer.from(whole).equals(plain.body)).toBe(true);
  });

  testWith(tool === TOOLS.nginx ? TOOLS.brotli : tool, 'with Brotli too', async () => {
    const { headers, body } = await get('/', { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Buffer.from(site.read('index.html.br')).equals(body)).toBe(true);
  });
});
