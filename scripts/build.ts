/** Runs every step from seeds to a finished dist, stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { clearStoppedRun } from './carry-out.ts';
import { readArguments } from './read-arguments.ts';
import { nextFolder, swapFolder } from './write-atomically.ts';

const HELP = `npm run build [-- --incremental] [-- --plain] [-- --publish]

convert → validate → astro build → downloads → charts → search index → headers and compressed files;
the site is then in dist/.
--incremental renders only the pages whose data or templates changed since the last such build; the bytes are the same.
Without it every page is made from nothing: that is what is published.
--plain leaves out the .br and .gz files, for a host that compresses by itself.
--publish is for what goes online: it stops where neither SITE_URL nor content/site.yaml names the site's address.

  SITE_URL=https://example.org BASE_PATH=/ledger npm run build -- --publish`;

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

const HOMELESS = `the site has no address: no permanent addresses, canonical links, sitemap, share images or embed codes`;
const REMEDY = `set SITE_URL=https://… (and BASE_PATH where it lies under a path) or site_url in content/site.yaml`;

const input = readArguments(HELP, {
  incremental: { type: 'boolean' },
  plain: { type: 'boolean' },
  publish: { type: 'boolean' },
});
if (input) {
  const { incremental, plain, publish } = input.values;
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
  // Loaded here: it needs packages, which may not have been there, and settings, which may not have been sound.
  const { readSiteUrl } = await import('./read-site-url.ts');
  const isHomeless = readSiteUrl('.') === null;
  if (isHomeless && publish) {
    console.error(`\nbuild - error → ${HOMELESS}. To publish it, ${REMEDY}.`);
    process.exit(1);
  }
  runStep('list of downloads', 'scripts/publish.ts', ['--prepare']);
  if (incremental) runStep('pages that changed', ASTRO, ['build'], { INCREMENTAL: '1' });
  else runStep('pages', ASTRO, ['build', '--force', '--outDir', dist]);
  runStep('publish', 'scripts/publish.ts', [dist]);
  runStep('charts and share images', 'scripts/render-charts.ts', [dist]);
  runStep('search index', 'scripts/index-search.ts', ['--dist', dist]);
  runStep('headers and compressed files', 'scripts/finish-site.ts', [dist, ...(plain ? ['--plain'] : [])]);
  if (!incremental) swapFolder('dist');
  if (isHomeless) console.warn(`\nbuild - warning → ${HOMELESS}. Before you publish it, ${REMEDY}.`);
}
