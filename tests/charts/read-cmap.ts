/** The code points that a TrueType font has a glyph for: its character map, formats 4 and 12. */
export function readCmap(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  let cmap = 0;
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) === 0x636d6170) cmap = view.getUint32(record + 8);
  }
  if (cmap === 0) throw new Error('font: no character map');
  const ranges: [number, number][] = [];
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(table);
    if (format === 12) {
      for (let group = 0; group < view.getUint32(table + 12); group += 1) {
        const at = table + 16 + group * 12;
        ranges.push([view.getUint32(at), view.getUint32(at + 4)]);
      }
    }
    if (format === 4) {
      const segments = view.getUint16(table + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = view.getUint16(table + 14 + segment * 2);
        const start = view.getUint16(table + 16 + segments * 2 + segment * 2);
        if (start !== 0xffff) ranges.push([start, end]);
      }
    }
  }
  return (codePoint) => ranges.some(([start, end]) => codePoint >= start && codePoint <= end);
}
