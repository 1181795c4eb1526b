/** `npm run validate`: every check over the curated and the generated content, all problems at once. */
import { CHECKS } from './checks/checks.ts';
import { countReviewEntries } from './checks/count-reviews.ts';
import { formatProblem, type Problem } from './checks/problem.ts';
import { assembleTables } from './downloads/assemble-tables.ts';
import { checkTables } from './downloads/check-tables.ts';
import { findProblems } from './find-problems.ts';
import { loadContent } from './load-content.ts';
import { readArguments } from './read-arguments.ts';

const HELP = `npm run validate

Checks seeds/, content/ and content/generated/: spans, references, ids and those of the newest release, counts, vocabulary
in use, the measurements that are printed, and every cell of the tables that will be published. Then says how many entries of
each type the reviews hold.

  npm run validate`;

const input = readArguments(HELP, { root: { type: 'string' } });
if (input) process.exitCode = validate(input.values.root ?? '.');

function validate(root: string): number {
  const { curated, bundles, problems } = findProblems(root);
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
