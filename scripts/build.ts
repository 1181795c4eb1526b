/** Runs every step from seeds to a finished dist, stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { clearStoppedRun } from './carry-out.ts';
import { readArguments } from './read-arguments.ts';
import { nextFolder, swapFolder } from './write-atomically.ts';

const HELP = `npm run build [-- --incremental] [-- --plain]

convert → validate → astro build → downloads → charts → search index → headers and compressed files;
the site is then in dist/.
--incremental renders only the pages whose data or templates changed since the last such build; the bytes are the same.
Without it every page is made from nothing: that is what is published.
--plain leaves out the .br and .gz files, for a host that compresses by itself.

  SITE_URL=https://example.org BASE_PATH=/ledger npm run build`;

const ASTRO = 'node_modules/astro/bin/astro.mjs';
/** npm writes it last, so an install that was stopped has none. */
const INSTALLED = 'node_modules/.package-lock.json';

/** What Vite would take from the environment for its own: with DEV=1 each page reads all data anew. */
const { BASE_URL: _base, DEV: _dev, MODE: _mode, PROD: _prod, SSR: _ssr, ...environment } = process.env;

const STEPS = 8;
let step = 0;
/** What is being filled for dist: of no use where a step fails. */
let unfinished: string | null = null;

function runStep(name: string, script: string, args: string[] = [], settings: NodeJS.ProcessEnv = {}): void {
  const begun = performance.now();
  step += 1;
  console.log(`\n▶ ${step} of ${STEPS}: ${name}`);
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...environment, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  if (error !== undefined) throw error;
  if (status !== 0) {
    if (unfinished !== null) rmSync(unfinished, { recursive: true, force: true });
    console.error(`\nbuild stopped at “${name}” (exit ${status}). What to do stands above; then: npm run build`);
    process.exit(status ?? 1);
  }
  console.log(`  ${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

const input = readArguments(HELP, { incremental: { type: 'boolean' }, plain: { type: 'boolean' } });
if (input) {
  const { incremental, plain } = input.values;
  if (!existsSync(ASTRO) || !existsSync(INSTALLED)) {
    const state = existsSync('node_modules') ? 'only half installed' : 'not installed';
    console.error(`build - error → the dependencies are ${state}. Run: npm ci`);
    process.exit(1);
  }
  // Pages take their time; until the whole site is there, the one before stays where it is.
  const dist = incremental ? 'dist' : nextFolder('dist');
  for (const line of clearStoppedRun(['dist'])) console.log(line);
  if (!incremental) unfinished = dist;
  runStep('convert', 'scripts/convert.ts', incremental ? [] : ['--force']);
  runStep('validate', 'scripts/validate.ts');
  runStep('list of downloads', 'scripts/publish.ts', ['--prepare']);
  if (incremental) runStep('pages that changed', ASTRO, ['build'], { INCREMENTAL: '1' });
  else runStep('pages', ASTRO, ['build', '--force', '--outDir', dist]);
  runStep('publish', 'scripts/publish.ts', [dist]);
  runStep('charts and share images', 'scripts/render-charts.ts', [dist]);
  runStep('search index', 'scripts/index-search.ts', ['--dist', dist]);
  runStep('headers and compressed files', 'scripts/finish-site.ts', [dist, ...(plain ? ['--plain'] : [])]);
  if (!incremental) swapFolder('dist');
}
