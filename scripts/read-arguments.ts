import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * The one door for command lines: prints the help that was asked for, and answers wrong usage with what is wrong, the
 * help and exit code 2. Null where there is nothing left to do.
 * @param count fewest and most positional arguments
 */
export function readArguments<T extends ParseArgsOptionsConfig>(
  help: string,
  options: T,
  count: readonly [fewest: number, most: number] = [0, 0],
) {
  process.stdout.on('error', endWithReader);
  const read = () => parseArgs({ allowPositionals: true, options: { ...options, ...HELP_OPTION } });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    return refuse(help, error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
  const { positionals } = parsed;
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(help);
    return null;
  }
  if (positionals.length < count[0]) return refuse(help, 'An argument is missing');
  const extra = positionals[count[1]];
  return extra === undefined ? parsed : refuse(help, `Unexpected argument '${extra}'`);
}

/** `… | head` reads what it wants and leaves; that is no fault of the command. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function refuse(help: string, message: string): null {
  console.error(`command line - error → ${message}. Use it like this:\n\n${help}`);
  process.exitCode = 2;
  return null;
}
