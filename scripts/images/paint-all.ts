import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { showProgress } from '../show-progress.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { FONT_FILES, RENDERER_FILE } from './paint-png.ts';

export interface Picture {
  /** Path of the PNG below dist. */
  path: string;
  svg: string;
  /** In pixels; the height follows. */
  width: number;
}

const MOST_WORKERS = 4;
/** What is missing is painted again. */
const REMAKEABLE = { durable: false };

function nameInCache(picture: Picture, tools: string): string {
  const hash = createHash('sha256').update(`${tools} ${picture.width} ${picture.svg}`);
  return `${hash.digest('hex')}.png`;
}

/** Fonts, renderer and encoder: another one of these is another picture. */
function hashTools(): string {
  const hash = createHash('sha256');
  const own = ['./paint-png.ts', './encode-png.ts'].map((file) => new URL(file, import.meta.url));
  for (const file of [...FONT_FILES, RENDERER_FILE, ...own]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Paints in workers, the next picture to whoever is free. */
async function paintInWorkers(pictures: readonly Picture[], workers: number): Promise<Map<string, Uint8Array>> {
  const painted = new Map<string, Uint8Array>();
  let next = 0;
  const runWorker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./paint-worker.ts', import.meta.url));
      const send = (): void => {
        const picture = pictures[next];
        next += 1;
        worker.postMessage(picture ?? null);
      };
      worker.on('message', (done: { path: string; png: Uint8Array }) => {
        painted.set(done.path, done.png);
        showProgress('pictures painted', painted.size, pictures.length);
        send();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      send();
    });
  await Promise.all(Array.from({ length: workers }, runWorker));
  return painted;
}

/** PNG for each picture. What was painted before comes from `cache`, by the hash of what it is painted from. */
export async function paintAll(
  pictures: readonly Picture[],
  cache: string,
  workers: number,
): Promise<Map<string, Uint8Array>> {
  const tools = hashTools();
  const files = new Map(pictures.map((picture) => [picture.path, join(cache, nameInCache(picture, tools))]));
  const known = (picture: Picture): boolean => existsSync(files.get(picture.path) ?? '');
  const missing = pictures.filter((picture) => !known(picture));
  const count = Math.min(workers, MOST_WORKERS, missing.length);
  const painted = await paintInWorkers(missing, count);
  for (const [path, png] of painted) writeFileAtomically(files.get(path) ?? '', png, REMAKEABLE);
  return new Map(
    pictures.map(({ path }) => [path, painted.get(path) ?? new Uint8Array(readFileSync(files.get(path) ?? ''))]),
  );
}
