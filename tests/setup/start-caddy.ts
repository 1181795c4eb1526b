import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findPort, startServer, type WebServer } from '../../scripts/bench/start-nginx.ts';

/** Caddy over a built site, with the very sample that the site ships; `folder` takes all that it writes. */
export async function startCaddy(dist: string, folder: string): Promise<WebServer> {
  const port = await findPort();
  const sample = readFileSync(join(dist, '_Caddyfile'), 'utf8')
    .replace(':8080 {', `http://127.0.0.1:${port} {`)
    .replace('root * /srv/reform-ledger', `root * ${resolve(dist)}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'Caddyfile');
  writeFileSync(path, `{\n\tadmin off\n\tauto_https off\n}\n${sample}`);
  const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return startServer('caddy', ['run', '--config', path, '--adapter', 'caddyfile'], port, env);
}
