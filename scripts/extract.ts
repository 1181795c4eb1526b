/** `npm run --silent extract -- FILE`: any UTF-8 text → statements, numerals and sections as JSON on standard output. */
import { readFileSync } from 'node:fs';
import { formatProblem } from './checks/problem.ts';
import { describeReading } from './pipeline/describe-reading.ts';
import { extractText } from './pipeline/extract-text.ts';
import { readArguments } from './read-arguments.ts';

const HELP = `npm run --silent extract -- FILE

Reads a UTF-8 text (- for standard input) and prints {"statements":[…],"numerals":[…],"sections":[…]} as JSON.
No metadata is needed; what only an editor can know is null. Offsets count Unicode code points of the file.

  npm run --silent extract -- seeds/ordos.txt > ordos.json`;

const input = readArguments(HELP, {}, [1, 1]);
if (input) process.exitCode = extract(input.positionals[0] ?? '-');

function extract(file: string): number {
  const path = file === '-' ? '(standard input)' : file;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch {
    console.error(
      formatProblem({ path, line: null, level: 'error', message: 'it cannot be read', remedy: 'Check the path.' }),
    );
    return 1;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    console.error(
      formatProblem({
        path,
        line: lineOfBadByte(bytes),
        level: 'error',
        message: 'it is not UTF-8',
        remedy: 'Convert it first, e.g. iconv -f GB18030 -t UTF-8.',
      }),
    );
    return 1;
  }
  process.stdout.write(`${JSON.stringify(describeReading(extractText(text)))}\n`);
  return 0;
}

/** The first line that is no UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line++;
    start = i + 1;
  }
  return line;
}
