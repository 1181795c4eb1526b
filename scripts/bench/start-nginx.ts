/** nginx over a built site, with the very sample that the site ships, on a free port of the loopback. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { writeFileAtomically } from '../write-atomically.ts';

export const NGINX = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface WebServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  address: string;
  stop(): Promise<void>;
}

/** `folder` takes configuration and temporary files. Where the Brotli module is installed the sample’s line for it is used. */
export async function startNginx(dist: string, folder: string): Promise<WebServer> {
  const port = await findPort();
  const sample = readFileSync(join(dist, '_nginx.conf'), 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/reform-ledger;', `root ${resolve(dist)};`);
  const brotli = existsSync(BROTLI_MODULE);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const main = [
    brotli ? `load_module ${BROTLI_MODULE};` : '',
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'error_log stderr;',
    'events {}',
    'http {',
    'access_log off;',
    ...temporary,
    brotli ? sample.replace('# brotli_static on;', 'brotli_static on;') : sample,
    '}',
  ];
  const path = join(folder, 'nginx.conf');
  writeFileAtomically(path, `${main.join('\n')}\n`);
  return startServer(NGINX, ['-p', folder, '-c', path, '-e', 'stderr'], port);
}

/** Starts a program that serves on `port`, and waits until it answers; its own words are in the error if it does not. */
export async function startServer(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<WebServer> {
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  let words = '';
  server.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString('utf8');
  });
  const ended = once(server, 'exit');
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; server.exitCode === null && tries < 200; tries += 1) {
    try {
      await fetch(`${address}/`);
      return {
        address,
        async stop() {
          server.kill();
          await ended;
        },
      };
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  server.kill();
  throw new Error(`${command} does not answer on port ${port}:\n${words}`);
}

export async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
