/** Everything that CI runs: style, types, data, build, then Vitest; the last line counts them all. */
import { spawnSync } from 'node:child_process';
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

function run(name: string, args: string[]): boolean {
  console.log(`\n▶ ${name}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (error !== undefined) console.error(String(error));
  return status === 0;
}

/** Gates before the tests proper, each counted as one check. */
const GATES: [name: string, args: string[]][] = [
  [
    'format and lint',
    ['node_modules/@biomejs/biome/bin/biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'],
  ],
  ['types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning']],
  ['generated data is current', ['scripts/convert.ts', '--check']],
  ['build', ['scripts/build.ts']],
];

function readReport(): VitestReport | null {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

function main(): void {
  if (readArguments(HELP, {}) === null) return;

  const failedGates = GATES.filter(([name, args]) => !run(name, args)).map(([name]) => name);
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const vitestPassed = run('tests', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
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

main();
