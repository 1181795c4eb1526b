/** `npm run validate`: every check over the curated and the generated content, all problems at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentBundle,
  documentBundleSchema,
  type IndicatorBundle,
  indicatorBundleSchema,
} from '../src/schemas/bundle.ts';
import { CHECKS } from './checks/checks.ts';
import { countReviewEntries } from './checks/count-reviews.ts';
import { formatProblem, type Problem } from './checks/problem.ts';
import { assembleTables } from './downloads/assemble-tables.ts';
import { checkTables } from './downloads/check-tables.ts';
import { loadContent } from './load-content.ts';
import { readArguments } from './read-arguments.ts';
import { readCurated } from './read-curated.ts';
import { readReleased } from './read-released.ts';
import { findSiteProblems } from './read-site.ts';

const HELP = `npm run validate

Checks seeds/, content/ and content/generated/: spans, references, ids and those of the newest release, counts, vocabulary in use, and every cell
of the tables that will be published. Then says how many entries of each type the reviews hold.

  npm run validate`;

const input = readArguments(HELP, { root: { type: 'string' } });
if (input) process.exitCode = validate(input.values.root ?? '.');

function validate(root: string): number {
  const { curated, problems } = readCurated(root);
  problems.push(...findSiteProblems(root, process.env));
  const bundles: DocumentBundle[] = readGenerated(
    root,
    'documents',
    (json) => documentBundleSchema.safeParse(json),
    problems,
  );
  const indicatorBundles: IndicatorBundle[] = readGenerated(
    root,
    'indicators',
    (json) => indicatorBundleSchema.safeParse(json),
    problems,
  );
  // An id that is missing from a file that cannot be read is not lost.
  const isUnread = problems.some((p) => p.level === 'error' && /^content\/(documents|id-register)\//.test(p.path));
  const released = isUnread ? null : readReleased(root, problems);
  for (const check of CHECKS) problems.push(...check.check({ curated, bundles, indicatorBundles, released }));
  for (const problem of problems) console.error(formatProblem(problem));
  const inTables = listTableProblems(root, problems);
  for (const line of inTables) console.error(line);
  const errors = problems.filter((p) => p.level === 'error').length + inTables.length;
  const warnings = problems.filter((p) => p.level === 'warning').length;
  console.log(`${CHECKS.length + 1} checks over ${bundles.length} documents: ${errors} errors, ${warnings} warnings`);
  console.log(`reviews: ${describeReviews(countReviewEntries(curated.reviews))}`);
  return errors > 0 ? 1 : 0;
}

function describeReviews(counts: ReturnType<typeof countReviewEntries>): string {
  return counts.map(({ type, count }) => `${count} ${type}`).join(', ');
}

/** Keys, references and cells of the tables as they will be published; none where the content cannot be read at all. */
function listTableProblems(root: string, known: readonly Problem[]): string[] {
  try {
    return checkTables(assembleTables(loadContent(root)));
  } catch (error) {
    // What cannot be read is among the problems already.
    if (known.some(({ level }) => level === 'error')) return [];
    throw error;
  }
}

type Parsed<T> =
  | { success: true; data: T }
  | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };

function readGenerated<T>(root: string, folder: string, parse: (json: unknown) => Parsed<T>, problems: Problem[]): T[] {
  const path = `content/generated/${folder}`;
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const parsed = parse(readJson(join(root, path, name)));
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues) {
        problems.push({
          path: `${path}/${name}`,
          line: null,
          level: 'error',
          message: `${issue.path.map(String).join('.')}: ${issue.message}`,
          remedy: 'Run: npm run convert',
        });
      }
      return [];
    });
}

/** Null where the file is no JSON: a schema then says that it is no object. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
