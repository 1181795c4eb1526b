/** Stands for a line break in an indexed text: no phrase runs across it. */
export const LINE_TOKEN = '¶';
/** Stands for white space inside a line. */
export const SPACE_TOKEN = '␣';

/**
 * The form in which texts and queries are compared: NFKC (full-width digits and letters, ligatures), lower case,
 * no diacritics. A straight quotation mark becomes a curly one, since the engine keeps it for its own syntax.
 */
export function normaliseSearchText(text: string): string {
  let normal = '';
  for (const char of text.normalize('NFKC')) normal += isCommonHan(char) ? char : normaliseChar(char);
  return normal;
}

/** Characters that have neither case nor diacritics: most of every text. */
function isCommonHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff';
}

function normaliseChar(char: string): string {
  if (char === '"') return '“';
  const lower = char.toLowerCase();
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC') || lower;
}

/** A text as the index holds it: NFKC, but in its own case; each character is one token. */
export function tokeniseChars(text: string): string[] {
  const plain = text.normalize('NFKC').replaceAll('"', '“').trim();
  return [...plain.replaceAll(/\s*\n\s*/g, LINE_TOKEN).replaceAll(/\s/g, SPACE_TOKEN)];
}

/** The inverse of joining tokens with spaces: the text as a reader sees it. */
export function joinChars(content: string): string {
  return content.replaceAll(' ', '').replaceAll(SPACE_TOKEN, ' ').replaceAll(LINE_TOKEN, '\n');
}

/** Whether the engine drops the character unless it is told to keep it. */
export function isPunctuation(char: string): boolean {
  return !/[\p{Alphabetic}\p{N}\s]/u.test(char);
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

export type SearchLanguage = 'zh' | 'en';

/** In an English index 6.8 must not become 68, nor a full stop part of a word. */
const DECIMAL_TOKEN = '·';
/** Characters that an English index keeps in words. */
export const ENGLISH_WORD_CHARS = `${LINE_TOKEN}${DECIMAL_TOKEN}%‰`;

const keepDecimals = (text: string) => text.replaceAll(/(\d)\.(?=\d)/g, `$1${DECIMAL_TOKEN}`);

/** A record's text as the engine is given it: Chinese in single characters, English in words. */
export function formatContent(text: string, language: SearchLanguage): string {
  return language === 'zh' ? tokeniseChars(text).join(' ') : keepDecimals(text).replaceAll('\n', ` ${LINE_TOKEN} `);
}

/** The inverse of `formatContent`. */
export function readContent(content: string, language: SearchLanguage): string {
  if (language === 'zh') return joinChars(content);
  return content.replaceAll(/(\d)·(?=\d)/g, '$1.').replaceAll(/ ?¶ ?/g, '\n');
}

/** One part of a query in the engine's terms. */
export function formatTerm(text: string, language: SearchLanguage): string {
  if (language === 'en') return keepDecimals(text);
  return [...text].map((char) => (/\s/u.test(char) ? SPACE_TOKEN : char)).join(' ');
}
