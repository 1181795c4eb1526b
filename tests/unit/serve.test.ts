import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const dist = join(folder, 'dist');
let server: Server;

beforeAll(async () => {
  mkdirSync(join(dist, 'cities'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), '首页');
  writeFileSync(join(dist, '404.html'), '没有这一页');
  writeFileSync(join(dist, 'cities/index.html'), '城市');
  writeFileSync(join(dist, 'rows.csv'), 'id\r\n');
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  server = await startServer(dist, 0, '/ledger/');
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Not `fetch`: that would tidy up `..` and follow redirects. */
function ask(path: string): Promise<{ status: number; type: string; location: string; body: string }> {
  return new Promise((done, fail) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location ?? '',
          body,
        }),
      );
    });
    sent.on('error', fail).end();
  });
}

describe('the static server under a base path', () => {
  test.each([
    ['/ledger/', 200, 'text/html; charset=utf-8', '首页'],
    ['/ledger/cities/?a=1', 200, 'text/html; charset=utf-8', '城市'],
    ['/ledger/rows.csv', 200, 'text/csv; charset=utf-8', 'id\r\n'],
    ['/ledger/nowhere/', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['/cities/', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['/ledger/%E0%A4%A', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['/ledger/../../secret.txt', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['/ledger/..%2F..%2Fsecret.txt', 404, 'text/html; charset=utf-8', '没有这一页'],
  ])('%s', async (path, status, type, body) => {
    expect(await ask(path)).toMatchObject({ status, type, body });
  });

  test.each([
    ['/ledger', '/ledger/'],
    ['/ledger/cities', '/ledger/cities/'],
  ])('%s leads to its slash', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, location });
  });
});
