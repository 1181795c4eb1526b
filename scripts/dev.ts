/** `npm run dev`: data and pages follow every change of seeds, content and code. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readArguments } from './read-arguments.ts';
import { watchFolders } from './watch-folders.ts';

const HELP = `npm run dev [-- --port 4321]

Serves the pages and makes them again on every change: of seeds/ and content/ (the data is converted first, one document
at a time), of the reading rules (the converter starts anew) and of the pages. A fault is shown in the terminal, and the data
that was there before stays. Downloads, share images and the search index exist only in a build.

  npm run dev`;

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

function start(script: string, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [script, ...args], { stdio: 'inherit', env });
}

function serve(port: string): void {
  let converter = start('scripts/convert-on-change.ts');
  const site = start('node_modules/astro/bin/astro.mjs', ['dev', '--port', port]);
  const stop = (): void => {
    converter.kill();
    site.kill();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  site.on('exit', (code) => {
    converter.kill();
    process.exitCode = code ?? 0;
    process.exit();
  });
  watchFolders(
    '.',
    ['scripts', 'src/schemas', 'src/domain'],
    /^scripts\/(bench|downloads|images|search|intake)\//,
    (paths) => {
      console.log(`[data] ${paths.join(', ')}: the converter starts anew`);
      converter.kill();
      converter = start('scripts/convert-on-change.ts');
    },
  );
}

const input = readArguments(HELP, { port: { type: 'string', default: '4321' } });
if (input) {
  const prepared = spawnSync(process.execPath, ['scripts/publish.ts', '--prepare'], { stdio: 'inherit', env });
  if (prepared.status === 0) serve(input.values.port);
  else process.exitCode = prepared.status ?? 1;
}
