import type { Statement } from '../../../src/schemas/statement.ts';

const HEAD =
  /^(?:截至|截止|到|至|\d{4}年(?:底|末|初)?|目前|全市|全县|全区|全省|全州|全国|我市|我县|我区|本市|现有|共有|拥有|已有|已建成|建成|累计|其中|包括|包含|总共|共计|平均|有|共|达到|实现|的)/;
const TAIL = /(?:总数|总量|总计|数量|人数|共计|合计|总共|共有|累计|达到|分别|约为|数|达|为|是|有|约|共|的)$/;
const LINK = /[“”"'()《》〈〉·\s,、:;。.和及与]/g;

/** The thing counted, without place, verb and the words of counting: 全市共有医疗卫生机构 → 医疗卫生机构. */
export function coreNoun(text: string): string {
  let core = text.normalize('NFKC').replace(LINK, '');
  for (let last = ''; last !== core; ) {
    last = core;
    core = core.replace(HEAD, '').replace(TAIL, '');
  }
  return core;
}

/** 医疗机构 ⊂ 医疗卫生机构: the same first and last character, everything else in the same order. */
export function isAbridged(short: string, long: string): boolean {
  if (short.length < 2 || short.length > long.length || short.at(0) !== long.at(0) || short.at(-1) !== long.at(-1))
    return false;
  return commonLength(short, long) === short.length && short.length * 2 > long.length;
}

/** Two names of one thing: equal, or one an abridged form of the other. */
export function namesSame(a: string, b: string): boolean {
  return a === b || isAbridged(a, b) || isAbridged(b, a);
}

/** How much of the shorter noun is found in the longer, in order: 0 to 1. */
export function likeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : commonLength(a, b) / shorter;
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next[j] = x === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const BODIES = new Set(['个', '家', '所']);

/** 个, 家 and 所 all count institutions. */
export function unitsAgree(a: Statement, b: Statement): boolean {
  if (a.unit !== b.unit) return false;
  return a.unit_zh === b.unit_zh || (BODIES.has(a.unit_zh ?? '') && BODIES.has(b.unit_zh ?? ''));
}

/** The noun in an English note: our rendering, or the printed noun in quotes where there is none yet. */
export function nounInEnglish(s: Statement): string {
  return /[\u3400-\u9FFF]/.test(s.noun_en) ? `“${s.noun_zh}”` : s.noun_en;
}
