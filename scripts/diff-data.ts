/** Lists what changed between two states of the data, field by field. */
import { describeDiff } from './downloads/describe-diff.ts';
import { demandBump, diffTables, isEmptyDiff } from './downloads/diff-tables.ts';
import { readArguments } from './read-arguments.ts';
import { readDataState } from './read-data-state.ts';

const HELP = `npm run diff-data -- OLD NEW

Rows and fields added, removed and changed between two states of the data, as lines for a changelog, and the smallest
version bump that they allow. OLD and NEW are folders: a release such as public/data/1.0.0 or dist/data/latest,
or a project with content/.

  npm run --silent diff-data -- public/data/1.0.0 .`;

const input = readArguments(HELP, {}, [2, 2]);
if (input) {
  const [old = '', next = ''] = input.positionals;
  try {
    const diff = diffTables(readDataState(old), readDataState(next));
    if (isEmptyDiff(diff)) console.log('No difference.');
    else {
      for (const line of describeDiff(diff)) console.log(`- ${line}`);
      console.log(`\nSmallest bump: ${demandBump(diff)}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
