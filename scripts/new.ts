/** `npm run new -- FILE`: the only door for a source. Masks personal data first, then writes the seed and its record. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { formatProblem } from './checks/problem.ts';
import { maskPersonalData } from './pipeline/mask-personal-data.ts';
import { scaffoldDocuments } from './pipeline/scaffold-documents.ts';
import { decodeUtf8, readCurated } from './read-curated.ts';
import { writeFileAtomically } from './write-atomically.ts';

const HELP = `npm run new -- FILE --place ID [--as NAME]

Takes a received text into the project: masks personal data code point for code point, writes seeds/ID.txt, its record
content/sources/ID.yaml and a stub for each document that it holds. The unmasked text is written nowhere.

  npm run new -- ~/received/plan.txt --place luoyang`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h' },
    place: { type: 'string' },
    as: { type: 'string' },
    root: { type: 'string' },
  },
});

if (values.help) {
  console.log(HELP);
} else if (positionals.length !== 1 || values.place === undefined) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  process.exitCode = importSource(values.root ?? '.', positionals[0] ?? '', values.place, values.as ?? values.place);
}

function importSource(root: string, file: string, place: string, id: string): number {
  const fail = (message: string, remedy: string): number => {
    console.error(formatProblem({ path: basename(file), line: null, level: 'error', message, remedy }));
    return 1;
  };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(place))
    return fail(`“${id}” is no id`, 'Use lower-case letters, digits and hyphens.');
  if (!existsSync(file)) return fail('there is no such file', 'Check the path.');
  if (existsSync(join(root, 'seeds', `${id}.txt`)))
    return fail(`seeds/${id}.txt is already there`, 'A seed is never overwritten: choose another name with --as.');
  const bytes = readFileSync(file);
  if (bytes.length === 0) return fail('it is empty', 'Import a file that holds text.');
  const text = decodeUtf8(bytes);
  if (text === null) return fail('it is not UTF-8', 'Convert it first, e.g. iconv -f GB18030 -t UTF-8.');
  if (text.includes('\u0000')) return fail('it holds NUL bytes: no plain text', 'Extract its text first.');
  const { masked, redactions } = maskPersonalData(text);
  const seed = Buffer.from(masked, 'utf8');
  const source = {
    id,
    place_id: place,
    seed_file: `${id}.txt`,
    received_as: basename(file),
    received_format: 'txt',
    original_sha256: null,
    sha256: createHash('sha256').update(seed).digest('hex'),
    code_points: Array.from(masked).length,
    hosting_site: null,
    hosting_note_zh: '来源网站未核实；由机器导入，待编者说明。',
    hosting_note_en:
      'The hosting site has not been verified; imported by machine, an editor still has to say what is known.',
    redactions,
  };
  writeFileAtomically(join(root, 'seeds', `${id}.txt`), seed);
  writeFileAtomically(join(root, 'content/sources', `${id}.yaml`), stringify(source, { lineWidth: 0 }));
  const known = readCurated(root).curated.documents.some((d) => d.source_id === id);
  for (const [name, stub] of known ? [] : scaffoldDocuments(masked, id, place)) {
    if (!existsSync(join(root, 'content/documents', name)))
      writeFileAtomically(join(root, 'content/documents', name), stringify(stub, { lineWidth: 0 }));
  }
  console.log(
    `seeds/${id}.txt written, ${redactions.length} spans masked. Next: fill in content/places/${place}.yaml and the stubs in content/documents/, then npm start.`,
  );
  return 0;
}
