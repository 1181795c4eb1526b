/** What a spreadsheet takes for the beginning of a formula, its full-width twins, and the white space before it. */
const SIGNS = /^[=+\-@＝＋－＠\s\u200B-\u200F\u2060\uFEFF]+/u;

/** A printed span without the bullet or sign that it begins with: 「- 床位达到6.8张」. `limit` is never passed. */
export function beginPlainly<T extends { readonly text: string; readonly start: number }>(span: T, limit: number): T {
  if (!/^\s*[=+\-@＝＋－＠\t\r]/u.test(span.text)) return span;
  const signs = Array.from(SIGNS.exec(span.text)?.[0] ?? '').slice(0, Math.max(0, limit - span.start));
  return { ...span, text: span.text.slice(signs.join('').length), start: span.start + signs.length };
}

/** Words that readers of tables turn into a missing value. */
const READS_AS_MISSING = /^(na|n\/a|#n\/a|null|none|nan|nil|-|—|–)$/i;
/** A cut through a character outside the basic plane leaves its half. */
const HALF_CHARACTER = /[\uD800-\uDFFF]/gu;
const UNSEEN = /[\u000B\u000C\u0085\u200B-\u200F\u2028\u2029\u2060\uFEFF]/gu;

/** A name cut out of a text, without leading signs and unseen characters; null where nothing is left that a table can hold as a name. */
export function nameOrNull(text: string): string | null {
  const name = text.replace(HALF_CHARACTER, '').replace(UNSEEN, '').replace(SIGNS, '');
  return name === '' || READS_AS_MISSING.test(name) ? null : name;
}
