/** Serves a built dist the way a plain static host does: index.html, 404.html, media types, a base path. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { readArguments } from './read-arguments.ts';
import { readBasePath } from './read-base-path.ts';

const HELP = `npm run serve [-- --port 4321] [--dist dist]

Serves a finished dist; npm start builds first. BASE_PATH is honoured as in the build.

  BASE_PATH=/ledger npm run serve`;

const MEDIA_TYPES: Record<string, string> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.cff': 'text/yaml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.sqlite': 'application/vnd.sqlite3',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The file that answers a path inside dist, or null; a folder without its slash is answered by a redirect. */
function findFile(dist: string, path: string): string | null {
  const file = resolve(dist, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (file !== dist && !file.startsWith(dist + sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** `base` begins and ends with a slash. Port 0 takes any free port. */
export function startServer(dist: string, port: number, base = '/'): Promise<Server> {
  const root = resolve(dist);
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    const inside = path?.startsWith(base) ? path.slice(base.length - 1) : null;
    const bareFolder =
      path !== null &&
      !path.endsWith('/') &&
      (`${path}/` === base || (inside !== null && findFile(root, `${inside}/`) !== null));
    if (bareFolder) {
      response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
      return;
    }
    const found = inside === null ? null : findFile(root, inside);
    const file = found ?? findFile(root, '/404.html');
    response.statusCode = found === null ? 404 : 200;
    response.setHeader('Content-Type', MEDIA_TYPES[extname(file ?? 'missing.txt')] ?? 'application/octet-stream');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (file === null || request.method === 'HEAD') response.end(file === null ? 'not found\n' : undefined);
    else createReadStream(file).pipe(response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => done(server));
  });
}

async function main(): Promise<void> {
  const input = readArguments(HELP, {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    dist: { type: 'string', default: 'dist' },
  });
  if (!input) return;
  const { values } = input;
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    console.error(`command line - error → “${values.port}” is no port. Use it like this:\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(join(values.dist, 'index.html'))) {
    console.error(
      `${values.dist}/index.html - error → there is no built site. Run: npm run build, or npm start, which builds and serves`,
    );
    process.exitCode = 1;
    return;
  }
  const base = readBasePath('.');
  try {
    await startServer(values.dist, Number(values.port), base);
    console.log(`\n医改台账 · Reform Ledger: http://localhost:${values.port}${base}  (Ctrl+C ends it)`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const free = Number(values.port) === 4322 ? 4323 : 4322;
    const remedy = `is in use. End what listens there, or try: npm run serve -- --port ${free}`;
    console.error(taken ? `port ${values.port} - error → it ${remedy}` : String(error));
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
