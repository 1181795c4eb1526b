/** Programs that read the downloads back, with the Debian packages that bring them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROTLI_MODULE, NGINX } from '../../scripts/bench/start-nginx.ts';

export interface Tool {
  name: string;
  packages: string[];
  isThere(): boolean;
}

/** Commands that ran once need not be tried again. */
const known = new Set<string>();

function runs(command: string, ...args: string[]): boolean {
  const line = [command, ...args].join(' ');
  if (!known.has(line) && spawnSync(command, args, { stdio: 'ignore' }).status === 0) known.add(line);
  return known.has(line);
}

/** Debian’s own Python has Debian’s pandas; another one on the PATH may not. */
export const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

export const TOOLS = {
  python: { name: 'python3', packages: ['python3'], isThere: () => runs(PYTHON, '--version') },
  pandas: { name: 'pandas', packages: ['python3-pandas'], isThere: () => runs(PYTHON, '-c', 'import pandas') },
  sqlite: { name: 'sqlite3', packages: ['sqlite3'], isThere: () => runs('sqlite3', '--version') },
  gnumeric: { name: 'ssconvert', packages: ['gnumeric'], isThere: () => runs('ssconvert', '--version') },
  nginx: { name: 'nginx', packages: ['nginx-light'], isThere: () => runs(NGINX, '-v') },
  brotli: {
    name: 'nginx with static Brotli',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    isThere: () => existsSync(BROTLI_MODULE) && runs(NGINX, '-v'),
  },
  caddy: { name: 'caddy', packages: ['caddy'], isThere: () => runs('caddy', 'version') },
  r: {
    name: 'R with jsonlite',
    packages: ['r-base-core', 'r-cran-jsonlite'],
    isThere: () => runs('Rscript', '-e', 'library(jsonlite)'),
  },
} as const satisfies Record<string, Tool>;

export const listMissing = (): Tool[] => Object.values(TOOLS).filter((tool: Tool) => !tool.isThere());

if (import.meta.main)
  console.log(
    listMissing()
      .flatMap(({ packages }) => packages)
      .join(' '),
  );
