/** Where the lines of a raw text end: LF, CR, NEL, line and paragraph separators, form feed. */

export const isNewline = (c: number): boolean =>
  c === 10 || c === 13 || c === 0x85 || c === 0x2028 || c === 0x2029 || c === 12;

export function lineEnd(raw: string, start: number): number {
  let end = start;
  while (end < raw.length && !isNewline(raw.charCodeAt(end))) end++;
  return end;
}
