/** The built site behind nginx under load, beside a site of one plain file on the same nginx, turn about. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFileAtomically } from '../write-atomically.ts';
import { describeMachine } from './build.ts';
import { formatTable, roundDeep } from './format-table.ts';
import { startNginx } from './start-nginx.ts';

const SECONDS = 4;
const ROUNDS = 3;
const CONNECTIONS = 32;
const PLAIN = 'plain.html';
const FILE = 'content/measurements/load.json';

interface Load {
  requestsPerSecond: number;
  /** 99 of 100 answers came within this time. */
  p99Ms: number;
  errors: number;
}

/** One kind of address: medians over the rounds, errors of all of them. */
interface LoadOfKind {
  kind: string;
  files: number;
  kilobytes_sent: number;
  answers_per_second: number;
  times_plain: number;
  p99_ms: number;
  errors: number;
}

export interface LoadFigures {
  measured_on: string;
  machine: string;
  connections: number;
  rounds: number;
  seconds_each: number;
  kinds: LoadOfKind[];
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** What wrk prints, as numbers. @throws where it is no report of wrk. */
export function readReport(report: string): Load {
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(report)?.[1];
  const [, p99, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(report) ?? [];
  if (rate === undefined || p99 === undefined) throw new Error(`wrk printed no report:\n${report}`);
  const bad = Number(/Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? 0);
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report)?.slice(1) ?? [];
  return {
    requestsPerSecond: Number(rate),
    p99Ms: Number(p99) * (MILLISECONDS[unit] ?? Number.NaN),
    errors: sockets.reduce((sum, count) => sum + Number(count), bad),
  };
}

function runWrk(folder: string, address: string, paths: readonly string[]): Load {
  const script = join(folder, 'paths.lua');
  const list = paths.map((path) => JSON.stringify(encodeURI(path))).join(', ');
  const headers = '{ ["Accept-Encoding"] = "br, gzip" }';
  writeFileSync(
    script,
    `local paths = { ${list} }\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at], ${headers})\nend\n`,
  );
  const args = ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-s', script, address];
  const { status, stdout, stderr } = spawnSync('wrk', args, { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`wrk - error → ${stderr || 'was not found'}. On Debian: apt-get install wrk nginx-light`);
  return readReport(stdout);
}

/** Bytes of the body that a browser is sent: the compressed file where there is one. */
function sizeOfSent(path: string): number {
  const found = [`${path}.br`, `${path}.gz`, path].find((one) => existsSync(one));
  return found === undefined ? 0 : statSync(found).size;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Kinds of address → the files behind them, each kind with up to 200 of its own. */
function listKinds(dist: string): [kind: string, paths: string[]][] {
  const find = (pattern: string): string[] => globSync(pattern, { cwd: dist }).sort().slice(0, 200);
  const address = (path: string): string => `/${path.replace(/index\.html$/, '')}`;
  return [
    ['one plain file', [`/${PLAIN}`]],
    ['pages of statements', find('statements/*/index.html').map(address)],
    ['pages of documents', find('documents/*/index.html').map(address)],
    ['rows as JSON', find('statements/*.json').map(address)],
    ['tables as CSV', find('data/latest/*.csv').map(address)],
    ['search fragments', find('pagefind/zh/fragment/*').map(address)],
  ];
}

/**
 * Prints one table; the plain file weighs as much as the middle statement page sends. With `write` the figures are kept.
 * @throws without dist, nginx or wrk.
 */
export async function benchLoad({ write, date }: { write: boolean; date: string }): Promise<void> {
  const dist = 'dist';
  if (!existsSync(join(dist, '_nginx.conf')))
    throw new Error('dist - error → there is no built site. Run: npm run build');
  const temporary = mkdtempSync(join(tmpdir(), 'ledger-load-'));
  const root = join(temporary, 'site');
  try {
    mkdirSync(root);
    for (const name of readdirSync(dist)) symlinkSync(resolve(dist, name), join(root, name));
    const pages = globSync('statements/*/index.html', { cwd: dist });
    const typical = median(pages.map((path) => sizeOfSent(join(dist, path))));
    writeFileSync(join(root, PLAIN), 'x'.repeat(typical));
    const server = await startNginx(root, temporary);
    try {
      const kinds = listKinds(dist);
      const loads = new Map<string, Load[]>(kinds.map(([kind]) => [kind, []]));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [kind, paths] of kinds) loads.get(kind)?.push(runWrk(temporary, server.address, paths));
      }
      const figures: LoadFigures = roundDeep({
        ...{ measured_on: date, machine: describeMachine() },
        ...{ connections: CONNECTIONS, rounds: ROUNDS, seconds_each: SECONDS },
        kinds: summariseLoads(kinds, loads, root),
      });
      console.log(
        `\nnginx on loopback, wrk with ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s each, turn about`,
      );
      console.log(tabulateLoads(figures));
      if (write) writeFileAtomically(FILE, `${JSON.stringify(figures, null, 2)}\n`);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function summariseLoads(
  kinds: readonly [string, string[]][],
  loads: ReadonlyMap<string, Load[]>,
  root: string,
): LoadOfKind[] {
  const rateOf = (kind: string): number => median((loads.get(kind) ?? []).map((load) => load.requestsPerSecond));
  const plain = rateOf(kinds[0]?.[0] ?? '');
  return kinds.map(([kind, paths]) => {
    const list = loads.get(kind) ?? [];
    const sizes = paths.map((path) => sizeOfSent(join(root, path.endsWith('/') ? `${path}index.html` : path)));
    return {
      kind,
      files: paths.length,
      kilobytes_sent: sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1000,
      answers_per_second: rateOf(kind),
      times_plain: rateOf(kind) / plain,
      p99_ms: median(list.map((load) => load.p99Ms)),
      errors: list.reduce((sum, load) => sum + load.errors, 0),
    };
  });
}

/** The table of the terminal and of the README. */
export function tabulateLoads({ kinds }: LoadFigures): string {
  return formatTable(
    ['addresses', 'files', 'kB sent', 'answers/s', '× plain', 'p99 ms', 'errors'],
    kinds.map((kind) => [
      kind.kind,
      String(kind.files),
      kind.kilobytes_sent.toFixed(1),
      Math.round(kind.answers_per_second).toLocaleString('en-GB'),
      kind.times_plain.toFixed(2),
      kind.p99_ms.toFixed(1),
      String(kind.errors),
    ]),
  );
}
