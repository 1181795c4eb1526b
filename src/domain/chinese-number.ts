const DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * Value of a run of Chinese numerals: 三十五 → 35, 两千三百 → 2300, 一百二十万 → 1200000, 二〇二五 → 2025, 十四五 → null.
 * Returns null where the run is no well-formed number.
 */
export function parseChineseNumber(text: string): number | null {
  const chars = Array.from(text);
  if (chars.length === 0) return null;
  if (chars.every((c) => DIGITS.has(c))) {
    if (chars.length === 1) return DIGITS.get(text) ?? null;
    return chars.length >= 3 || /[零〇]/.test(text) ? Number(chars.map((c) => DIGITS.get(c)).join('')) : null;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Number.POSITIVE_INFINITY;
  for (const c of chars) {
    const own = DIGITS.get(c);
    if (own !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = own;
      continue;
    }
    const small = SMALL.get(c);
    if (small !== undefined) {
      if (small >= lastSmall) return null;
      section += (digit ?? 1) * small;
      digit = null;
      lastSmall = small;
      continue;
    }
    const large = LARGE.get(c);
    if (large === undefined) return null;
    section += digit ?? 0;
    if (total === 0 && section === 0) section = 1;
    total = large === 1e8 ? (total + section) * large : total + section * large;
    section = 0;
    digit = null;
    lastSmall = Number.POSITIVE_INFINITY;
  }
  // 十四五 is a plan, not 十四 followed by 五: two digits behind one multiplier.
  return total + section + (digit ?? 0);
}

/** Multipliers that follow a written number: 2000万 → 1e4, 3.2亿 → 1e8, 5千 → 1e3, 百万 → 1e6. */
export function parseMultiplier(text: string): number {
  let factor = 1;
  for (const c of text) factor *= SMALL.get(c) ?? LARGE.get(c) ?? 1;
  return factor;
}
