/** Characters that no text of this project may hold, and what to do about them. */
export interface TextFault {
  /** Line, counted from 1 as editors count: LF, CRLF and CR end one. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A source is about 40 kB; what is larger than this is no single document, and no page could show it. */
export const LARGEST_TEXT_BYTES = 16 * 1024 * 1024;

/** A spreadsheet holds no more in one cell. */
const LONGEST_STRING = 32_767;

/** Control characters without any use in a text: a terminal would obey some of them, XML can hold none. */
const CONTROL = '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F';
/** They make a reader see other characters, or another order, than the file holds. */
const DIRECTION = '\\u202A-\\u202E\\u2066-\\u2069';
const NONCHARACTER = '\\uFFFE\\uFFFF';

const FORBIDDEN_IN_SEED = new RegExp(`[${CONTROL}${DIRECTION}${NONCHARACTER}]`, 'u');
/** Curated text is ours: it needs neither invisible characters nor other line ends than LF. */
const FORBIDDEN_IN_CURATED = new RegExp(
  `[${CONTROL}${DIRECTION}${NONCHARACTER}\\u000B-\\u000D\\u0085\\u200B-\\u200F\\u2028\\u2029\\u2060\\uFEFF]`,
  'u',
);
/** A spreadsheet runs a cell that begins so; a plain negative number is none. */
const FORMULA = /^[=+\-@\t＝＋－＠](?!\d+(?:\.\d+)?$)/u;

const KINDS: readonly [pattern: RegExp, name: string][] = [
  [new RegExp(`[${DIRECTION}]`, 'u'), 'a direction override'],
  [/[\u200B-\u200F\u2060\uFEFF]/u, 'an invisible character'],
  [new RegExp(`[${NONCHARACTER}]`, 'u'), 'a noncharacter'],
];

/** What keeps a received text from being published as it is: the first such character, or null. */
export function findSeedFault(text: string): TextFault | null {
  const at = text.search(FORBIDDEN_IN_SEED);
  if (at < 0) return findEndlessNumber(text);
  return {
    line: countLines(text.slice(0, at)),
    message: `it holds ${nameCharacter(text, at)}`,
    remedy: 'Remove it from the received text, and import that: npm run new -- FILE',
  };
}

/** No number has a thousand digits; no table could hold one. */
function findEndlessNumber(text: string): TextFault | null {
  const at = text.search(/[0-9０-９零〇一二三四五六七八九十百千万亿两]{1000}/);
  if (at < 0) return null;
  return {
    line: countLines(text.slice(0, at)),
    message: 'it holds a number of 1,000 digits or more',
    remedy: 'Look at that line: no document prints such a number. Remove it, and import the rest: npm run new -- FILE',
  };
}

/** What keeps a curated string from being published, or null. */
export function findStringFault(value: string): Pick<TextFault, 'message' | 'remedy'> | null {
  if (!value.isWellFormed())
    return { message: 'it holds half a character (a lone surrogate)', remedy: 'Write the character whole.' };
  const at = value.search(FORBIDDEN_IN_CURATED);
  if (at >= 0) return { message: `it holds ${nameCharacter(value, at)}`, remedy: 'Remove that character.' };
  if (FORMULA.test(value))
    return {
      message: `“${value.slice(0, 20)}” begins as a spreadsheet formula does`,
      remedy: 'Begin it with another character.',
    };
  if (value.length > LONGEST_STRING)
    return { message: `it is longer than ${LONGEST_STRING} characters`, remedy: 'Shorten it.' };
  return null;
}

/** What keeps a string that quotes a source from being kept in a file of ours, or null: less, since it is as printed. */
export function findQuoteFault(value: string): Pick<TextFault, 'message' | 'remedy'> | null {
  if (!value.isWellFormed()) return findStringFault(value);
  const at = value.search(FORBIDDEN_IN_SEED);
  return at < 0 ? null : { message: `it holds ${nameCharacter(value, at)}`, remedy: 'Remove that character.' };
}

/** The same text with what a terminal or a reader’s eye would obey written out: `\u{1b}`. */
export function showHarmless(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu,
      (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

function nameCharacter(text: string, at: number): string {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = KINDS.find(([pattern]) => pattern.test(sign))?.[1] ?? 'a control character';
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${kind} (U+${code})`;
}

const countLines = (text: string): number => text.split(/\r\n|\r|\n/).length;
