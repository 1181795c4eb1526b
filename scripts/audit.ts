/** `npm run audit`: Lighthouse on a phone over slow 4G, the median of several runs for each kind of page. */
import { createReadStream, existsSync, globSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { formatTable } from './bench/format-table.ts';
import { PEER_WEIGHTS } from './bench/weight.ts';
import { findBrowser, LAUNCH_ARGS } from './find-browser.ts';
import { readArguments } from './read-arguments.ts';
import { startServer } from './serve.ts';

const HELP = `npm run audit [-- --runs N] [PAGE…]

Lighthouse, mobile, simulated slow 4G, over home, a place, a document, a statement and the comparison of a built site;
sent as brotli as the hosts of the README send it; the median of five runs each. Fails where accessibility, best practices or SEO is under 100, performance under 98, the
largest paint after 1.0 s or the layout shifts. Not part of npm test: it measures the machine too.

  npm ci --prefix tests/bench && npm run build && npm run audit
  npm run audit -- --runs 1 /compare/`;

const LIGHTHOUSE = 'tests/bench/node_modules/lighthouse/core/index.js';
const LAUNCHER = 'tests/bench/node_modules/chrome-launcher/dist/index.js';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const LATEST_PAINT_MS = 1000;

const resultSchema = z.looseObject({
  lhr: z.looseObject({
    categories: z.record(
      z.string(),
      z.looseObject({ score: z.number(), auditRefs: z.array(z.looseObject({ id: z.string(), weight: z.number() })) }),
    ),
    audits: z.record(
      z.string(),
      z.looseObject({ score: z.number().nullable(), title: z.string(), numericValue: z.number().optional() }),
    ),
  }),
});

interface Audit {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly paintMs: number;
  readonly shift: number;
  readonly bytes: number;
  /** Titles of the audits that cost a point. */
  readonly faults: readonly string[];
}

type Lighthouse = (url: string, flags: object) => Promise<unknown>;
type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function auditOnce(lighthouse: Lighthouse, url: string, port: number): Promise<Audit> {
  const { lhr } = resultSchema.parse(await lighthouse(url, { port, output: 'json', logLevel: 'error' }));
  const value = (id: string): number => lhr.audits[id]?.numericValue ?? 0;
  const score = (name: string): number => Math.round(100 * (lhr.categories[name]?.score ?? 0));
  const faults = CATEGORIES.filter((name) => score(name) < LEAST[name]).flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id}`),
  );
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    paintMs: value('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    faults,
  };
}

/** The first page of each kind in the order of their addresses. */
function choosePages(): string[] {
  const first = (folder: string): string[] =>
    globSync(`dist/${folder}/*/index.html`)
      .sort()
      .slice(0, 1)
      .map((path) => path.slice('dist'.length, -'index.html'.length));
  return ['/', ...first('cities'), ...first('documents'), ...first('statements'), '/compare/'];
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** What a plain server on `plainPort` answers, with the `.br` beside a file in its place where there is one. */
function startCompressing(plainPort: number): Promise<Server> {
  const server = createServer(async ({ url = '/', headers }, response) => {
    const answer = await fetch(`http://localhost:${plainPort}${url}`);
    const { pathname } = new URL(url, 'http://localhost');
    const packed = `dist${pathname.endsWith('/') ? `${pathname}index.html` : pathname}.br`;
    const isPacked = String(headers['accept-encoding']).includes('br') && existsSync(packed);
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('content-type') ?? '',
      ...(isPacked ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
    });
    if (isPacked) createReadStream(packed).pipe(response);
    else response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return new Promise((done) => server.listen(0, () => done(server)));
}

async function audit(pages: readonly string[], runs: number): Promise<number> {
  const browser = findBrowser();
  if (!existsSync('dist/index.html') || !existsSync(LIGHTHOUSE) || browser === null) {
    console.error(
      'audit - error → needs a built site (npm run build), Lighthouse (npm ci --prefix tests/bench), Chromium',
    );
    return 1;
  }
  const { default: lighthouse }: { default: Lighthouse } = await import(pathToFileURL(resolve(LIGHTHOUSE)).href);
  const { launch }: { launch: Launch } = await import(pathToFileURL(resolve(LAUNCHER)).href);
  const plain = await startServer('dist', 0);
  const server = await startCompressing(portOf(plain));
  const chrome = await launch({ chromePath: browser, chromeFlags: ['--headless', ...LAUNCH_ARGS] });
  const rows: string[][] = [];
  const faults: string[] = [];
  try {
    for (const page of pages) {
      const audits: Audit[] = [];
      for (let run = 0; run < runs; run++) {
        audits.push(await auditOnce(lighthouse, `http://localhost:${portOf(server)}${page}`, chrome.port));
      }
      const scores = CATEGORIES.map((name) => ({ name, score: median(audits.map((each) => each.scores[name])) }));
      const [paint, shift] = [median(audits.map((each) => each.paintMs)), median(audits.map((each) => each.shift))];
      const bytes = median(audits.map((each) => each.bytes));
      rows.push([
        page,
        ...scores.map(({ score }) => String(score)),
        `${(paint / 1000).toFixed(2)} s`,
        shift.toFixed(3),
        `${(bytes / 1000).toFixed(1)} KB`,
      ]);
      for (const { name, score } of scores)
        if (score < LEAST[name]) faults.push(`${page} - error → ${name} ${score}, at least ${LEAST[name]} is asked`);
      if (paint > LATEST_PAINT_MS) faults.push(`${page} - error → largest paint after ${Math.round(paint)} ms`);
      if (shift > 0) faults.push(`${page} - error → the layout shifts by ${shift}`);
      for (const fault of new Set(audits.flatMap((each) => each.faults))) faults.push(`${page}   ${fault}`);
    }
  } finally {
    chrome.kill();
    for (const each of [server, plain]) {
      each.closeAllConnections();
      each.close();
    }
  }
  console.log(`\naudit: Lighthouse, mobile, simulated slow 4G, median of ${runs}\n`);
  console.log(formatTable(['page', ...CATEGORIES, 'largest paint', 'layout shift', 'on the wire'], rows));
  for (const peer of PEER_WEIGHTS) console.log(`${peer.name}: ${peer.kilobytes} KB, ${peer.what} (noted at design)`);
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

const input = readArguments(HELP, { runs: { type: 'string', default: '5' } }, [0, 20]);
if (input) {
  const runs = Number(input.values.runs);
  if (Number.isInteger(runs) && runs > 0) {
    process.exitCode = await audit(input.positionals.length > 0 ? input.positionals : choosePages(), runs);
  } else {
    console.error(`command line - error → --runs takes a number from 1 up. Use it like this:\n\n${HELP}`);
    process.exitCode = 2;
  }
}
