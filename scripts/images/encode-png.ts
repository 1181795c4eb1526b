import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const MOST_COLOURS = 256;

function joinChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** Neighbours are mostly alike: a run is counted once. */
function countColours(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let begun = 0;
  for (let index = 1; index <= pixels.length; index += 1) {
    const colour = pixels[begun] ?? 0;
    if (pixels[index] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + index - begun);
    begun = index;
  }
  return counts;
}

/** The 256 commonest colours; the few others, all from the edges of letters, take their nearest. */
function choosePalette(counts: ReadonlyMap<number, number>): { palette: number[]; indexOf: Map<number, number> } {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = ranked.slice(0, MOST_COLOURS);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of ranked.slice(MOST_COLOURS)) indexOf.set(colour, findNearest(colour, palette));
  return { palette, indexOf };
}

function findNearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((candidate, index) => {
    const red = (colour & 255) - (candidate & 255);
    const green = ((colour >> 8) & 255) - ((candidate >> 8) & 255);
    const blue = ((colour >> 16) & 255) - ((candidate >> 16) & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

/** Palette indices row by row, each row behind its filter byte (0, none). */
function writeRows(
  pixels: Uint32Array,
  width: number,
  height: number,
  indexOf: ReadonlyMap<number, number>,
): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let colour = pixels[0] ?? 0;
  let index = indexOf.get(colour) ?? 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const next = pixels[y * width + x] ?? 0;
      if (next !== colour) {
        colour = next;
        index = indexOf.get(colour) ?? 0;
      }
      rows[y * (width + 1) + x + 1] = index;
    }
  }
  return rows;
}

/** Opaque RGBA to a PNG with a palette, a quarter of the size of true colour; the same pixels give the same bytes. */
export function encodePng(rgba: Uint8Array, width: number, height: number): Uint8Array {
  if (rgba.length !== width * height * 4)
    throw new RangeError(`png: ${rgba.length} bytes are not ${width} × ${height}`);
  const pixels = new Uint32Array(rgba.slice().buffer);
  const { palette, indexOf } = choosePalette(countColours(pixels));
  const colours = new Uint8Array(palette.length * 3);
  palette.forEach((colour, index) => {
    colours.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], index * 3);
  });
  const rows = writeRows(pixels, width, height, indexOf);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const chunks = [
    Uint8Array.from(SIGNATURE),
    joinChunk('IHDR', header),
    joinChunk('PLTE', colours),
    joinChunk('IDAT', zlibSync(rows, { level: 6 })),
    joinChunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    png.set(chunk, offset);
    offset += chunk.length;
  }
  return png;
}
