import { parentPort } from 'node:worker_threads';
import type { Picture } from './paint-all.ts';
import { loadPainter } from './paint-png.ts';

if (parentPort === null) throw new Error('paint-worker: runs only as a worker of paint-all');
const port = parentPort;
const waiting = loadPainter();

port.on('message', async (picture: Picture | null) => {
  if (picture === null) {
    port.close();
    return;
  }
  const paint = await waiting;
  port.postMessage({ path: picture.path, png: paint(picture.svg, picture.width) });
});
