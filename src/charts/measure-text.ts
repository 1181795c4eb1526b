/** Widths in em, a little on the wide side: no font is at hand where a chart is drawn. */

const NARROW_SIGNS = /[ijl.,:;'’‘|!()[\]ft ·\-/]/;
const WIDE_SIGNS = /[A-HJ-Z%@mw≥≤≈—–‰†]/;

function widthOfSign(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2e80 || sign === '“' || sign === '”') return 1;
  if (WIDE_SIGNS.test(sign)) return 0.78;
  if (NARROW_SIGNS.test(sign)) return 0.36;
  return 0.6;
}

export function measureText(text: string, size: number): number {
  let em = 0;
  for (const sign of text) em += widthOfSign(sign);
  return em * size;
}

/** How much wider than the measure bold Latin may run in the widest of the system fonts; Chinese keeps its squares. */
const BOLD_LATIN = 1.14;
const BOLD_CHINESE = 1.03;

/** The size at which a bold text of `size` is to be measured: between the two by how much of it is Latin. */
export function boldSize(size: number, text: string): number {
  const latin = measureText(text.replace(/[\u2e80-\u{10ffff}]/gu, ''), 1) / Math.max(measureText(text, 1), 1);
  return size * (BOLD_CHINESE + (BOLD_LATIN - BOLD_CHINESE) * latin);
}

/** Cuts a text to a width and says so with an ellipsis. */
export function truncateText(text: string, width: number, size: number): string {
  if (measureText(text, size) <= width) return text;
  const room = width - size * 0.9;
  let kept = '';
  let em = 0;
  for (const sign of text) {
    em += widthOfSign(sign);
    if (em * size > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** Signs that may not begin a line. */
const CLOSING = /^[，。、；：？！）》”’%‰,.;:?!)\]]/;

/** Signs that may not end a line. */
const OPENING = /[（《“‘([]$/;

/** Words stay whole where spaces part them; Chinese breaks between any two characters. */
function splitPieces(text: string): string[] {
  return text.match(/[\u0021-\u2e7f]+ ?|[\u2e80-\u{10ffff}]|\s/gu) ?? [];
}

/** What may not stay at the end of a line before `piece`: opening signs, and the character that a closing sign follows. */
function carryOver(line: string, piece: string): string {
  let kept = line.length;
  if (CLOSING.test(piece) && piece.length === 1) {
    while (kept > 0 && CLOSING.test(line.slice(kept - 1))) kept -= 1;
    kept -= 1;
  }
  while (kept > 0 && OPENING.test(line.slice(0, kept))) kept -= 1;
  return kept <= 0 || line.slice(kept).includes(' ') ? '' : line.slice(kept);
}

export function wrapText(
  text: string,
  width: number,
  size: number,
  maxLines: number = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of splitPieces(text)) {
    if (line === '' || measureText(line + piece.trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    const carried = carryOver(line, piece);
    lines.push(line.slice(0, line.length - carried.length).trimEnd());
    line = carried + piece.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines.map((each) => truncateText(each, width, size));
  const kept = lines.slice(0, maxLines);
  const rest = lines.slice(maxLines - 1).reduce((text, next) => text + (/[\w,;]$/.test(text) ? ' ' : '') + next);
  kept[maxLines - 1] = truncateText(rest, width, size);
  return kept;
}
