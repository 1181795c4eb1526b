import { Refusal } from './refusal.ts';

/** Encodings that `--encoding` and an HTML page may name. */
export const ENCODINGS = ['utf-8', 'gb18030', 'gbk', 'gb2312', 'big5', 'utf-16le', 'utf-16be'] as const;

const UTF_16: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Strict decoding; null where the bytes are not of that encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string, keepMark: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes by what is certain: the encoding that the person names, a byte-order mark, UTF-8, what the page itself declares.
 * Anything else is refused, since a guessed encoding could change a number without a trace.
 */
export function decodeText(
  bytes: Uint8Array,
  named: string | null,
  declared: string | null = null,
): { text: string; encoding: string } {
  const marked = UTF_16.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
  for (const encoding of [named, marked, named === null ? 'utf-8' : null, named === null ? declared : null]) {
    if (encoding === null) continue;
    const text = decodeStrictly(bytes, encoding, encoding === 'utf-8');
    if (text !== null) {
      if (text.includes('\u0000'))
        throw new Refusal('it holds NUL bytes: no plain text', 'Save it as UTF-8 text, DOCX, HTML or PDF.');
      return { text, encoding };
    }
    if (encoding === named) throw new Refusal(`its bytes are no ${named}`, 'Name another encoding, or none.');
  }
  const line = firstBadLine(bytes);
  if (decodeStrictly(bytes, 'gb18030', false) !== null)
    throw new Refusal(
      'it is not UTF-8; its bytes would be valid GB18030 (GBK)',
      'If the text comes from a Chinese system, run again with --encoding gb18030.',
      line,
    );
  throw new Refusal('it is not UTF-8', 'Save it as UTF-8, or name its encoding: --encoding gb18030.', line);
}

/** Line, counted from 1, of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    if (decodeStrictly(bytes.subarray(start, i), 'utf-8', true) === null) return line;
    start = i + 1;
    line++;
  }
  return line;
}
