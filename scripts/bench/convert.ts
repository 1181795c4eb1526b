/** Seeds to dataset for more and more places: the time of one place must not grow with their number. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFileAtomically } from '../write-atomically.ts';
import { describeMachine } from './build.ts';
import { formatTable, roundDeep } from './format-table.ts';
import { changeSeed, makeSyntheticRoot, nameSynthetic } from './make-places.ts';
import { runTimed } from './run-timed.ts';

const PLACES = [50, 100, 200];
const FILE = 'content/measurements/convert.json';

/** The floor: the same files parsed and written again as JSON, in a process of its own. */
const COPY = `import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
for (const name of readdirSync(process.argv[1])) {
  const path = process.argv[1] + '/' + name;
  writeFileSync(path + '.copy', JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), null, 1));
}`;

function measure(places: number) {
  const root = makeSyntheticRoot(places);
  try {
    const convert = [resolve('scripts/convert.ts'), '--root', root];
    const first = runTimed(convert, process.cwd());
    // The first run dealt ids and the second reads them; from the third on nothing changes.
    runTimed(convert, process.cwd());
    const again = runTimed(convert, process.cwd());
    const folder = join(root, 'content/generated/documents');
    const megabytes = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0) / 1e6;
    changeSeed(root, nameSynthetic(places));
    const changed = runTimed(convert, process.cwd());
    const copy = runTimed(['--input-type=module', '--eval', COPY, folder], process.cwd());
    return {
      places,
      megabytes,
      seconds: first.seconds,
      again_seconds: again.seconds,
      changed_seconds: changed.seconds,
      copy_seconds: copy.seconds,
      peak_mb: first.peak_mb,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function benchConvert({ write, date }: { write: boolean; date: string }): void {
  const sizes = PLACES.map(measure);
  const [smallest, , largest] = sizes;
  console.log(`\nconvert, ${date}, ${describeMachine()}; synthetic places beside the real ones\n`);
  console.log(
    formatTable(
      [
        'places',
        'documents’ JSON',
        'convert',
        'a place',
        'one changed',
        'nothing changed',
        'the JSON copied',
        'ours ÷ copy',
        'peak memory',
      ],
      sizes.map((size) => [
        String(size.places),
        `${size.megabytes.toFixed(1)} MB`,
        `${size.seconds.toFixed(1)} s`,
        `${((1000 * size.seconds) / size.places).toFixed(0)} ms`,
        `${size.changed_seconds.toFixed(1)} s`,
        `${size.again_seconds.toFixed(1)} s`,
        `${size.copy_seconds.toFixed(1)} s`,
        `${(size.seconds / size.copy_seconds).toFixed(1)} ×`,
        `${size.peak_mb} MB`,
      ]),
    ),
  );
  if (smallest !== undefined && largest !== undefined) {
    const growth = largest.seconds / largest.places / (smallest.seconds / smallest.places);
    console.log(`\ntime a place at ${largest.places} places ÷ at ${smallest.places}: ${growth.toFixed(2)} ×`);
  }
  if (!write) return;
  const figures = { measured_on: date, machine: describeMachine(), sizes };
  writeFileAtomically(FILE, `${JSON.stringify(roundDeep(figures), null, 2)}\n`);
}
