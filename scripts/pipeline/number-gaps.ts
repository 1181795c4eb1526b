const DIGIT = '0-9０-９';
/** The digit in front of a gap with what leads up to it. */
const LEADS = new RegExp(`([^${DIGIT}])?([${DIGIT}]{1,3})$`);
/** The digits behind a gap with what follows them. */
const FOLLOWS = new RegExp(`^([${DIGIT}IOl]{1,4})(.{0,6})`, 's');
/** What stands behind the digits of a share, its decimals among it. */
const PERCENT = /^(?:[.．] ?[0-9]{1,2})? ?[%％‰]/;
const COUNTED = /^(?:名|人(?!口)|家|个|所|张|台|辆|项|种|次|万[元人名]|亿元|元|余|多)/;
const IN_PROSE = /[,，。;；]/;
const SHARE_BEFORE = /[率例重比占度面达平为均]/;

/** 「2 0 25年」, 「20 2 5年」 */
const YEAR = /(?<![0-9.])(?:1 ?9|2 ?0) ?[0-9] ?[0-9](?= ?年)/g;

const isInYear = (raw: string, at: number): boolean => {
  const from = Math.max(0, at - 7);
  return Array.from(raw.slice(from, at + 8).matchAll(YEAR)).some(
    (m) => from + m.index < at && at < from + m.index + m[0].length,
  );
};

/** 「达到 1 00%」, 「列支3 00万元」, 「寿命 7 9.5 岁」: a part of noughts is no number, and a lone digit goes on before decimals. */
const isInNumberOfProse = (digits: string, behind: string, rest: string): boolean =>
  /^0\d{0,2}$/.test(behind)
    ? !/^[.．]/.test(rest) && (PERCENT.test(rest) || COUNTED.test(rest.trimStart()))
    : digits.length === 1 && /^\d$/.test(behind) && /^[.．] ?\d{1,2} ?(?:[%％‰岁张人名]|\/1)/.test(rest);
/** 「列支1 50万元」, 「床位1 50张」, but 「附件1 20家」 */
const NUMBERED = /[表图件栏第款项条目号级类型期]/;
/** 「总诊疗人次达29 86.4万人次」: behind 达 and 为 there is one number. */
const REACHES = /[达为至到共计约]/;
const GOES_ON = /^[0-9]{2,4}(?:[.．][0-9]{1,2})?[万亿]?(?:人次|元|人(?!口)|张|份|例|名|家|个|所)/;
const TENS = /^[1-9][0-9](?![0-9.．]) ?(?:名|人(?!口)|家|所|张|台|万元|亿元)/;

/** 「2 0」 of 「2 0 2 5」, where 「4.86 6」 are two values. */
const SET_APART = new RegExp(`(?:^|[^${DIGIT}.．])[${DIGIT}]{1,2} [${DIGIT}]$`);

/** A decimal that fills a cell of its own, up to its first decimal. */
const ALONE_IN_CELL = new RegExp(`[ \\t|)）][<>≥≤]?[${DIGIT}]{1,5}[.．][${DIGIT}]$`);
/** The name of the next row of a table, no unit and no force: 「 婴儿死亡率」. */
const NEXT_NAME = /^ (?!(?:预期|约束|指导)性|[一-鿿]{1,2}以[上下内])[一-鿿]{3}/;

const halfWidth = (digits: string): string =>
  digits.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * Whether the one space at [before, after), which parts two digits, stands inside a number and not between two:
 * digits set apart one by one (2 0 2 5, 5.9 8, 9 6%), a year in two (2 019年), a share in two (8 4.7%), and a share
 * whose ≥ was printed as a 2 (规范管理率2 94%).
 */
export function isGapInNumber(raw: string, before: number, after: number): boolean {
  const lead = LEADS.exec(raw.slice(Math.max(0, before - 4), before));
  const next = FOLLOWS.exec(raw.slice(after, after + 10));
  if (!lead || !next) return false;
  const [, left = '', digits = ''] = lead;
  const [, behind = '', rest = ''] = next;
  const joined = halfWidth(digits + behind);
  if (/^(?:19|20)\d{2}$/.test(joined) && /^ ?年/.test(rest) && !/[.．]/.test(left)) return true;
  // Behind 占比 or 覆盖率 there is one number, of three digits where its ≥ became a 2: 「率2 94%」, 「率28 6%」, 「率2 9O%」.
  const named = left === ' ' ? raw.charAt(before - digits.length - 2) : left;
  const share = SHARE_BEFORE.test(named) && PERCENT.test(rest);
  if (share && (/^2.{1,2}$/.test(joined) || /^2?1[0O]{2}$/.test(joined))) return true;
  if (isInYear(raw, before)) return true;
  // 「一级医院2 00元」, 「执业医师1 0 86人」: no number begins with 0, and single digits go on.
  if (/[一-鿿]/.test(left) && digits.length === 1 && /^0\d?/.test(behind) && COUNTED.test(rest.trimStart()))
    return true;
  if (digits.length === 1 && left === ' ' && /[0-9０-９]/.test(raw.charAt(before - 3)) && COUNTED.test(rest))
    return true;
  if (IN_PROSE.test(raw.slice(Math.max(0, before - 40), after + 40))) {
    if (/[一-鿿]/.test(named) && isInNumberOfProse(digits, halfWidth(behind), rest)) return true;
    if (REACHES.test(left) && GOES_ON.test(behind + rest)) return true;
    if (/[一-鿿]/.test(left) && !NUMBERED.test(left) && digits.length === 1 && TENS.test(behind + rest)) return true;
  }
  if (digits.length > 1 || behind.length > 1) return false;
  // 「建档率8 4.7%」
  if (/^[.．]/.test(rest) && PERCENT.test(rest)) return /[一-鿿]/.test(left);
  // 「≤4.0 3 5岁以下」: behind a number of one decimal the next row is counted.
  if (left === '.') {
    // 「(岁) 77.6 78.8 2 婴儿死亡率」: so it is where words follow.
    if (NEXT_NAME.test(rest) && ALONE_IN_CELL.test(raw.slice(Math.max(0, before - 9), before))) return false;
    return !/^(?:[.．]| \d)/.test(rest);
  }
  // 「新招录大学生村医7 3名」, 「人才1 5名以上」 in running text
  if (COUNTED.test(rest) && /[一-鿿]/.test(left) && IN_PROSE.test(raw.slice(Math.max(0, before - 40), after + 40)))
    return true;
  // The last of several digits set apart; 「约束性 4 5岁以下儿童死亡率」 numbers a row.
  const chain = left === ' ' && SET_APART.test(raw.slice(Math.max(0, before - 6), before));
  return chain || /^(?:[%％‰]| [0-9０-９%％‰])/.test(rest);
}
