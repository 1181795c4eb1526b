/** `npm run new -- FILE`: the only door for a source. Masks personal data first, then writes the seed and its records. */
import { spawnSync } from 'node:child_process';
import { formatProblem } from './checks/problem.ts';
import { type Imported, importSource } from './intake/import-source.ts';
import { Refusal } from './intake/refusal.ts';
import { undoImport } from './intake/undo-import.ts';
import { NOT_RENDERED } from './pipeline/scaffold-documents.ts';
import { readArguments } from './read-arguments.ts';
import { readCurated } from './read-curated.ts';

const HELP = `npm run new -- FILE [--adcode CODE] [--place ID] [--as NAME] [--encoding NAME]
npm run new -- --undo NAME

Takes a received text (TXT, HTML, DOCX, PDF with a text layer) into the project: masks personal data code point for code
point, writes seeds/NAME.txt, its record, a stub for each document that it holds and, for a new place, the place. What the
text says of itself is proposed with its position; what a person has to decide is marked “to decide”.

  --adcode CODE     the place by its six-digit code, where the text names none or several
  --place ID        id of the place, instead of its pinyin
  --as NAME         name of the seed, instead of the id of the place
  --encoding NAME   of a text that is not UTF-8, e.g. gb18030
  --undo NAME       takes a fresh import back; the tree is then as before

  npm run new -- ~/received/plan.docx`;

const input = readArguments(
  HELP,
  {
    adcode: { type: 'string' },
    place: { type: 'string' },
    as: { type: 'string' },
    encoding: { type: 'string' },
    undo: { type: 'string' },
    root: { type: 'string' },
  },
  [0, 1],
);
if (input) {
  const { undo, root = '.', ...options } = input.values;
  const file = input.positionals[0];
  if ((file === undefined) === (undo === undefined)) {
    console.error(`command line - error → Name one FILE, or --undo NAME. Use it like this:\n\n${HELP}`);
    process.exitCode = 2;
  } else {
    process.exitCode = undo === undefined ? await take(root, file ?? '', options) : takeBack(root, undo);
  }
}

type Options = { [K in 'adcode' | 'place' | 'as' | 'encoding']?: string | undefined };

async function take(root: string, file: string, { adcode, place, as, encoding }: Options): Promise<number> {
  const { curated } = readCurated(root);
  try {
    const options = { adcode: adcode ?? null, place: place ?? null, as: as ?? null, encoding: encoding ?? null };
    report(await importSource(root, file, options, curated));
    return 0;
  } catch (error) {
    return explain(file, error, 'Nothing was written.');
  }
}

function takeBack(root: string, id: string): number {
  try {
    const removed = undoImport(root, id, readCurated(root).curated);
    for (const path of removed) console.log(`removed ${path}`);
  } catch (error) {
    return explain('--undo', error, 'Nothing was removed.');
  }
  const { status } = spawnSync(process.execPath, ['scripts/convert.ts', '--root', root], { stdio: 'inherit' });
  return status ?? 1;
}

/** A refusal is the input’s fault; anything else is ours and keeps its trace. */
function explain(path: string, error: unknown, state: string): number {
  if (!(error instanceof Refusal)) throw error;
  const { message, remedy, line } = error;
  console.error(formatProblem({ path, line, level: 'error', message, remedy }));
  console.error(state);
  return 1;
}

function report({ source, place, named, isNewPlace, stubs, files }: Imported): void {
  const where = named ? `, named at ${named.start}–${named.end}` : '';
  console.log(`${place.name_zh} (${place.adcode}${where})${isNewPlace ? ', new here' : ''}`);
  console.log(
    `${source.code_points} code points from ${source.received_format}, ${source.redactions.length} spans masked`,
  );
  for (const { category, start, end } of source.redactions) console.log(`  masked ${category} at ${start}–${end}`);
  for (const { document, head } of stubs) {
    console.log(`\n${document.id}`);
    for (const [field, found] of Object.entries(head))
      console.log(
        found
          ? `  ${field}: ${found.value.replace(/\s+/g, ' ')} (read at ${found.start}–${found.end})`
          : `  ${field}: to decide, not found in the text`,
      );
    if (document.completeness === 'breaks_off')
      console.log('  completeness: breaks_off, the last line ends in mid-sentence');
  }
  console.log(`\nWritten:\n${files.map((path) => `  ${path}`).join('\n')}`);
  console.log(`
Fields that begin with ${NOT_RENDERED.trim()} or are marked “to decide” wait for a person; nothing has to be filled in now.
Next:  npm start                              the place is on the site, marked machine-read
       npm run review -- ${stubs[0]?.document.id ?? ''}    what is undecided, in the order in which it matters
Undo:  npm run new -- --undo ${source.id}`);
}
