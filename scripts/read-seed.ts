import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../src/schemas/source.ts';
import type { Problem } from './checks/problem.ts';
import { findSeedFault, LARGEST_TEXT_BYTES } from './checks/text-faults.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** The text of a source as one entry of a map by source id; none, and a problem, where its bytes are not to be read. */
export function readSeed(root: string, source: Source, problems: Problem[]): [string, string][] {
  const path = `seeds/${source.seed_file}`;
  const fail = (message: string, remedy: string): [string, string][] => {
    problems.push({ path, line: 1, level: 'error', message, remedy });
    return [];
  };
  if (!existsSync(join(root, path)))
    return fail(
      `it is missing, but content/sources/${source.id}.yaml names it`,
      'Bring it back from git, or import it: npm run new -- FILE',
    );
  const stat = lstatSync(join(root, path));
  if (!stat.isFile()) return fail('it is no plain file but leads elsewhere', 'Put the text itself there.');
  if (stat.size > LARGEST_TEXT_BYTES)
    return fail(`it has ${stat.size} bytes, at most ${LARGEST_TEXT_BYTES} are read`, 'Split it into its documents.');
  const bytes = readFileSync(join(root, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256) {
    return fail(
      `its checksum is ${sha256}, content/sources/${source.id}.yaml records ${source.sha256}`,
      'A seed is never edited: restore it from git.',
    );
  }
  const text = decodeUtf8(bytes);
  if (text === null)
    return fail('it is not UTF-8', 'Convert the received file to UTF-8 and import it: npm run new -- FILE');
  if (text.trim() === '') return fail('it is empty', 'Import a file that holds text: npm run new -- FILE');
  const fault = findSeedFault(text);
  if (fault === null) return [[source.id, text]];
  problems.push({ path, level: 'error', ...fault });
  return [];
}
