import { parseChineseNumber } from '../../src/domain/chinese-number.ts';
import { rulesByUnit } from './cue.ts';
import { readUnitWord } from './lexicon/measure-words.ts';

/** A numbering sign at the head of a line or run into the text. */
export interface Marker {
  readonly level: number;
  readonly marker: string;
  /** Its number, or the numbers of 2.1.3 in order. */
  readonly path: readonly number[];
  readonly length: number;
  /** Only the head of a line, and the right count, make it a heading. */
  readonly counted: boolean;
}

interface Style {
  readonly level: number;
  readonly pattern: RegExp;
  readonly counted?: boolean;
}

/** Levels: 章 1, 节 2, 一、 3, (一) 4, 1. 5, 1.1 6, 1.1.1 7, (1) 8, 1) 9, ① 10. */
export const DEEPEST_LEVEL = 10;
const DECIMAL_LEVEL = 5;

const CN = '[一二三四五六七八九十百零〇]{1,4}';
/** Group 1 is the marker itself, the next group that matched its number. */
const STYLES: readonly Style[] = [
  { level: 1, pattern: new RegExp(`(第(${CN}|\\d{1,2})[章编篇]|第(${CN})部分)[、:. \\t]?`, 'y') },
  { level: 2, pattern: new RegExp(`(第(${CN}|\\d{1,2})节)[、:. \\t]?`, 'y') },
  { level: 3, pattern: new RegExp(`((${CN})[、.．])`, 'y') },
  { level: 4, pattern: new RegExp(`([(（](${CN})[)）])[、.]?`, 'y') },
  // 「3．2022年度共有16个医共体参加考核」, 「14.6月底前完成数据中台一期建设」: a date behind the point is no decimal.
  { level: 5, pattern: /((\d{1,3})(?:[.．、](?!\d(?!\d{3}年|年期|\d?月(?:\d|[底末初份中上下前起至]))|[gG]\b)|\t))/y },
  { level: 8, pattern: /([(（](\d{1,2})[)）])[、.]?/y },
  { level: 5, pattern: new RegExp(`(第(${CN}|\\d{1,3})条)[、:. \\t]?`, 'y') },
];
const stylesAt = rulesByUnit(STYLES, ({ pattern }) => pattern);
/** 「2.1 近期目标。」, 「1.2.3 应急处置」 */
const DECIMAL = /(\d{1,2}(?:\.\d{1,2}){1,2})[.、]?(?=[一-鿿“(])/y;
const BEFORE_NUMBER =
  /((\d{1,2})[.．])(?=\d{1,3}(?:[-—~]\d{1,3}(?=周?岁))?(?:%|周?岁|[家所个名张万]|毫升|分钟|小时|项|种|类|例|年期|元))/y;
/** 「1)运营补助:按实际收托人数…」, 「一)组织领导」, 「【1】机构数量:…」, 「[1]本公报数据…」 */
const HALF_BRACKET = new RegExp(`((\\d{1,2}|${CN})\\))(?=[一-鿿“]|(?:19|20)\\d{2}年)|([【\\[](\\d{1,2})[】\\]])`, 'y');
/** 「任务1:织密服务网。」, 「工程二:…」 */
const NAMED = new RegExp(
  `((?:任务|专题|行动|工程|项目|专项|步骤|阶段|问题|实事|清单|专栏|目标|措施|举措|重点|要点|亮点|案例|经验|建议)(${CN}|\\d{1,2}))([:、.．]?)(?!(?!(?:19|20)\\d{2}年)[\\d一二三四五六七八九十])`,
  'y',
);
/** 「甲、工作基础」 counts in the ten stems, 「Ⅱ 主要问题」 in Roman numerals. */
const STEM = /([甲乙丙丁戊己庚辛壬癸])、|([Ⅰ-Ⅹ])[、.．]?(?=[一-鿿])/y;
const STEMS = '甲乙丙丁戊己庚辛壬癸';

const numberOf = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : parseChineseNumber(text));

function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The numbering sign at `at`, if one stands there that needs nothing else to be known by. */
export function readMarker(text: string, at: number): Marker | null {
  const c = text.charCodeAt(at);
  const ring = ringOf(c);
  if (ring) return { level: DEEPEST_LEVEL, marker: text.charAt(at), path: [ring], length: 1, counted: false };
  if (c !== 0x7b2c && c !== 40 && !isDigit(c) && !isChineseDigit(c)) return null;
  for (const { level, pattern } of stylesAt(text, at)) {
    const m = readAt(pattern, text, at);
    const value = m ? numberOf(m[2] ?? m[3] ?? '') : null;
    if (m && value !== null) return { level, marker: m[1] ?? '', path: [value], length: m[0].length, counted: false };
  }
  return null;
}

/**
 * The numbering sign at the head of a line that only its place in the count makes one: 2.1, 1), 任务1:, 甲、, and bare
 * numbers with a printed gap behind them: 「1  现状」, 「一　我们要做什么」, 「A 有序就医(40分)」. `isGap` tells of such a gap,
 * `counts` of what comes next.
 */
export function readLineMarker(
  text: string,
  at: number,
  end: number,
  isGap: (at: number) => boolean,
  counts: { isNext(marker: Marker): boolean },
): Marker | null {
  for (const read of [readGapped, readDecimal, readBeforeNumber, readNamed, readStem]) {
    const marker = read(text, at, isGap);
    if (marker && counts.isNext(marker)) return marker;
  }
  const bare = readBare(text, at, end, isGap);
  return bare && counts.isNext(bare) ? bare : null;
}

function readDecimal(text: string, at: number, isGap: (at: number) => boolean): Marker | null {
  const m = readAt(DECIMAL, text, at);
  // 「4.2万人」 counts where no gap was printed.
  if (
    m &&
    !isGap(at + m[0].length) &&
    (/^[万亿千百余多]/.test(text.slice(at + m[0].length, at + m[0].length + 1)) || readUnitWord(text, at + m[0].length))
  )
    return null;
  const path = (m?.[1] ?? '').split('.').map(Number);
  return m && counted(DECIMAL_LEVEL + path.length - 1, m[1], path, m[0].length);
}

/** 「12. 3岁以下婴幼儿系统管理率…」: a gap was printed between the item’s number and its own. */
function readGapped(text: string, at: number, isGap: (at: number) => boolean): Marker | null {
  const m = readAt(GAPPED, text, at);
  return m && isGap(at + m[0].length) ? counted(5, m[1], [Number(m[2])], m[0].length) : null;
}
const GAPPED = /((\d{1,2})[.．])(?=\d)/y;

/** 「5.90%的乡镇卫生院…」, 「2.5岁以下儿童贫血率…」: the second item or a later one begins with a number. */
function readBeforeNumber(text: string, at: number): Marker | null {
  const m = readAt(BEFORE_NUMBER, text, at);
  const value = Number(m?.[2]);
  return m && value > 1 ? counted(5, m[1], [value], m[0].length) : null;
}

function readNamed(text: string, at: number, isGap: (at: number) => boolean): Marker | null {
  const found = readAt(NAMED, text, at);
  // 「任务一 建强网底。」: a printed gap does for the colon.
  const named = found && (found[3] !== '' || isGap(at + found[0].length)) ? found : null;
  const m = named ?? readAt(HALF_BRACKET, text, at);
  const value = m ? numberOf(m[2] ?? m[4] ?? '') : null;
  return m && value !== null ? counted(named ? 5 : 9, m[1] ?? m[3], [value], m[0].length) : null;
}

function readStem(text: string, at: number, isGap: (at: number) => boolean): Marker | null {
  const m = readAt(STEM, text, at);
  if (!m) return null;
  const roman = m[2] === undefined ? 0 : m[2].charCodeAt(0) - 0x215f;
  if (roman > 0 && m[0].length === 1 && !isGap(at + 1)) return null;
  return counted(3, m[1] ?? m[2], [roman || STEMS.indexOf(m[1] ?? '') + 1], m[0].length);
}

function readBare(text: string, at: number, end: number, isGap: (at: number) => boolean): Marker | null {
  // 「6 2022年工作思路」: the gap before a year stays.
  const bare = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-H])(?=[一-鿿“])|^\d{1,2}(?= (?:19|20)\d{2}年[一-鿿])/.exec(
    text.slice(at, Math.min(end, at + 10)),
  )?.[0];
  const dated = bare !== undefined && text.charAt(at + bare.length) === ' ';
  if (bare === undefined || !(dated || isGap(at + bare.length))) return null;
  const own = /^[A-H]/.test(bare) ? bare.charCodeAt(0) - 64 : numberOf(bare);
  const short = end - at <= 30 && !/[。;,]/.test(text.slice(at, end));
  if (own === null || ((dated || !isDigit(bare.charCodeAt(0))) && !short)) return null;
  return counted(isDigit(bare.charCodeAt(0)) ? 5 : 3, bare, [own], bare.length);
}

/** 「;2.400毫升献血比例不低于75%;」: the next item of a list run into the text begins with a number. */
export function readNextBeforeNumber(text: string, at: number): Marker | null {
  return isDigit(text.charCodeAt(at)) && /[;。]/.test(text.charAt(at - 1)) ? readBeforeNumber(text, at) : null;
}

/** 「…服务能力。02 人才下沉。省级统筹…」: the items of a box count in two digits, also run into the text. */
export function readPadded(text: string, at: number, isGap: (at: number) => boolean): Marker | null {
  if (text.charCodeAt(at) !== 48 || !isGap(at + 2)) return null;
  const m = /^0([1-9])(?=[一-鿿“])/.exec(text.slice(at, at + 3));
  return m && counted(5, m[0], [Number(m[1])], 2);
}

const counted = (level: number, marker: string | undefined, path: readonly number[], length: number): Marker => ({
  level,
  marker: marker ?? '',
  path,
  length,
  counted: true,
});

/** ①, ⑴ and ⒈ count up to 20; 0 for any other character. */
export const ringOf = (c: number): number => (c >= 0x2460 && c <= 0x249b ? ((c - 0x2460) % 20) + 1 : 0);
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const CHINESE_DIGITS = new Set(Array.from('一二三四五六七八九十', (c) => c.charCodeAt(0)));
export const isChineseDigit = (c: number): boolean => c >= 0x4e00 && CHINESE_DIGITS.has(c);
