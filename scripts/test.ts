/** Everything that CI runs: style, types, data, build, Vitest; the last line counts them all. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readArguments } from './read-arguments.ts';

const HELP = `npm test

Style, types, convert --check, build, then all tests against that build. The last line reads
“N passed, N failed, N skipped”; exit code 0 only when nothing failed. With CI=1 a skipped test is a failure.

  npm test
  npx vitest run --config tests/vitest.config.ts tests/unit   (some tests, against what is built)`;

const REPORT = '.cache/vitest.json';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

type Speaks = 'meanwhile' | 'at its end';

interface Gate {
  readonly name: string;
  readonly args: readonly string[];
}

/** Checks beside the tests proper, each counted as one. */
const LINT: Gate = {
  name: 'format and lint',
  args: ['node_modules/@biomejs/biome/bin/biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'],
};
const CURRENT: Gate = { name: 'generated data is current', args: ['scripts/convert.ts', '--check'] };
const BUILD: Gate = { name: 'build', args: ['scripts/build.ts'] };
/** Not beside the build: both have Astro write its types anew. */
const TYPES: Gate = {
  name: 'types',
  args: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
};
const GATES = [LINT, CURRENT, BUILD, TYPES];
/** Browser and other people’s programs, where the tests may install them; a test that misses one says so itself. */
const TOOLS: Gate = { name: 'programs that the tests need', args: ['tests/setup/install-tools.ts'] };

/** Runs a script; what it says is shown as it comes, or in one piece at its end where another one speaks meanwhile. */
function run({ name, args }: Gate, speaks: Speaks): Promise<boolean> {
  if (speaks === 'meanwhile') console.log(`\n▶ ${name}`);
  const said: Buffer[] = [];
  const child = spawn(process.execPath, args, {
    stdio: speaks === 'meanwhile' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes));
  return new Promise((resolve) => {
    child.on('error', (error) => said.push(Buffer.from(String(error))));
    child.on('close', (status) => {
      if (speaks === 'at its end') console.log(`\n▶ ${name}\n${Buffer.concat(said).toString().trimEnd()}`);
      resolve(status === 0);
    });
  });
}

function readReport(): VitestReport | null {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  if (readArguments(HELP, {}) === null) return;

  const failedGates: string[] = [];
  const pass = async (gate: Gate, speaks: Speaks): Promise<void> => {
    if (!(await run(gate, speaks))) failedGates.push(gate.name);
  };
  // Two at a time: reading beside making, types beside tests.
  const making = pass(CURRENT, 'meanwhile').then(() => pass(BUILD, 'meanwhile'));
  await Promise.all([making, pass(LINT, 'at its end'), run(TOOLS, 'at its end')]);
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', ...reporters];
  const [vitestPassed] = await Promise.all([run({ name: 'tests', args }, 'meanwhile'), pass(TYPES, 'at its end')]);
  const report = readReport();
  if (report === null) console.error('Vitest wrote no report: it did not start.');

  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  // A file that does not load has no test of its own to fail, yet it fails the run.
  const brokenFiles =
    report?.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    ) ?? [];
  const testsFailed = (report?.numFailedTests ?? 0) + brokenFiles.length;
  const failed = failedGates.length + Math.max(testsFailed, vitestPassed ? 0 : 1);
  const passed = GATES.length - failedGates.length + (report?.numPassedTests ?? 0);
  const forbidden = skipped > 0 && /^(1|true)$/.test(process.env['CI'] ?? '');

  for (const name of failedGates) console.error(`failed: ${name}`);
  if (forbidden) console.error(`failed: ${skipped} skipped, and in CI nothing may be skipped`);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 || forbidden ? 1 : 0;
}

await main();
