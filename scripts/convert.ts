/** `npm run convert`: seeds and content → content/generated. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { carryOut, clearStoppedRun, type Write } from './carry-out.ts';
import { formatProblem, type Problem } from './checks/problem.ts';
import { convertAll } from './pipeline/convert-all.ts';
import { readCurated } from './read-curated.ts';

const HELP = `npm run convert [-- --check]

Reads seeds/ and the curated content/, extracts every statement and numeral, lays the reviews over them and writes
content/generated/ and content/id-register/. With --check nothing is written: it fails where the committed files differ.

  npm run convert
  npm run convert -- --check`;

/** Numerals that no rule accounts for, at most; zero since every numeral of the five sources has a rule. */
const DEFAULT_CEILING = 0;

/** Reads, extracts and writes; returns the exit code. Messages go to the console. */
export function convert(root: string, check: boolean): number {
  // Before anything is read: a register that stands aside would make every id a new one.
  const outputs = ['content/id-register', 'content/generated'].map((folder) => join(root, folder));
  if (!check) for (const line of clearStoppedRun(outputs)) console.log(line);
  const { curated, problems } = readCurated(root);
  const output = problems.some((p) => p.level === 'error')
    ? null
    : convertAll(curated, existsSync(join(root, 'public/data/versions.json')));
  const all = [...problems, ...(output?.problems ?? [])];
  if (output && output.defaults > DEFAULT_CEILING) {
    all.push({
      path: 'content/generated',
      line: null,
      level: 'error',
      message: `${output.defaults} numerals rest on default, the ceiling is ${DEFAULT_CEILING}`,
      remedy: 'Give each a rule, or class it in content/reviews/.',
    });
  }
  report(all);
  if (!output || all.some((p) => p.level === 'error')) {
    console.error('convert stopped; what was there before is untouched.');
    return 1;
  }
  const counts = `${output.counts.documents} documents, ${output.counts.statements} statements, ${output.counts.measures} measures, ${output.counts.numerals} numerals (${output.defaults} by default)`;
  const stale = [
    ...staleFiles(join(root, 'content/generated'), output.generated),
    ...staleFiles(join(root, 'content/id-register'), output.registers),
  ];
  if (check) {
    if (stale.length === 0) {
      console.log(`content/generated is up to date: ${counts}`);
      return 0;
    }
    for (const name of stale) console.error(`${name} - error → differs from what convert makes. Run: npm run convert`);
    return 1;
  }
  if (stale.length > 0) {
    // The register first: an id once dealt is never lost, and the same ids come out of it again.
    const writes: Write[] = [
      { path: join(root, 'content/id-register'), files: output.registers },
      { path: join(root, 'content/generated'), files: output.generated },
    ];
    carryOut(writes);
  }
  console.log(`${stale.length > 0 ? 'converted' : 'unchanged'}: ${counts}`);
  return 0;
}

function report(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
}

/** Files whose committed bytes differ from what the pipeline makes, are missing, or should not be there. */
function staleFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const stale = [...files]
    .filter(([name, bytes]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== bytes)
    .map(([name]) => join(folder, name));
  const extra = listFiles(folder, '')
    .filter((name) => !files.has(name))
    .map((name) => join(folder, name));
  return [...stale, ...extra];
}

function listFiles(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      statSync(join(folder, name)).isDirectory()
        ? listFiles(join(folder, name), `${prefix}${name}/`)
        : [`${prefix}${name}`],
    );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, check: { type: 'boolean' }, root: { type: 'string' } },
  });
  if (values.help) {
    console.log(HELP);
  } else {
    process.exitCode = convert(values.root ?? '.', values.check ?? false);
  }
}
