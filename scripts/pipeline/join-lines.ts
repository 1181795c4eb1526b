const NEWLINE = 10;
const TAB = 9;
const decoder = new TextDecoder('utf-16le');

interface CleanUnits {
  readonly text: Uint16Array;
  readonly offsets: Uint32Array;
  readonly units: Uint32Array;
}

/**
 * Takes out the line breaks that are the copying page's, not the author's: inside an open bracket or title, behind a
 * comma, and where a scan broke its lines at one width.
 */
export function joinLines({ text, offsets, units }: CleanUnits): Omit<CleanUnits, 'text'> & { text: string } {
  const wrapped = findWraps(text);
  let depth = 0;
  let lineLength = 0;
  let m = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? 0;
    if (c === NEWLINE) {
      const previous = m > 0 ? (text[m - 1] ?? 0) : 0;
      const next = text[i + 1] ?? 0;
      const closesNext = next === 0x300b || next === 41;
      const soft =
        next !== NEWLINE &&
        previous !== NEWLINE &&
        ((depth > 0 && (lineLength <= 400 || closesNext)) ||
          previous === 44 ||
          previous === 0x3001 ||
          wrapped.has(i) ||
          partsUnit(text, m, i));
      if (soft && previous !== 0) continue;
      depth = 0;
      lineLength = 0;
    } else {
      lineLength++;
      if (c === 0x300a || c === 40) depth++;
      else if ((c === 0x300b || c === 41) && depth > 0) depth--;
    }
    text[m] = c;
    offsets[m] = offsets[i] ?? 0;
    units[m] = units[i] ?? 0;
    m++;
  }
  return { text: decoder.decode(text.subarray(0, m)), offsets: offsets.subarray(0, m), units: units.subarray(0, m) };
}

/** 「报销比例提高5个 / 百分点。」, 「健康素养水平提高到20%以 / 上。」, 「占比不低于 / 25%;」, 「惠及3600 / 名,」, 「达到60 / %左右」 */
function partsUnit(text: Uint16Array, kept: number, at: number): boolean {
  if (partsDate(text, kept, at)) return true;
  // What stands before the break has moved up to `kept`.
  const before = String.fromCharCode(...text.subarray(Math.max(0, kept - 6), kept));
  const behind = String.fromCharCode(...text.subarray(at + 1, at + 7));
  if (NUMBER_HALVES.some(([head, rest]) => rest.test(behind) && head.test(before))) return true;
  if (/[\d万亿]$/.test(before) && /^[人名个家所张项户套元][,。;、]/.test(behind)) return true;
  if (/\d$/.test(before) && /^[%‰][^\n]/.test(behind)) return true;
  if (/[一-鿿,]占$/.test(before)) return /^\d/.test(behind);
  if (before.endsWith('个')) return /\d个$/.test(before) && /^[百千]分/.test(behind);
  if (before.endsWith('以')) return /[%\d一-鿿]以$/.test(before) && /^[上下内][。;,、]/.test(behind);
  return /(?:低于|少于|超过|达到|高到|制在|降到|降至|高于)$/.test(before) && /^\d+(?!\d|[.、](?!\d))/.test(behind);
}

/** 「85% / —90%」, 「≥ / 85%」, 「1: / 4000」, 「4. / 5‰」, 「达到8 / 5%以上」, 「10%左 / 右」, 「平方 / 米」, 「12分 / 钟」 */
const NUMBER_HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/[≥≤]$/, /^\d/],
  [/[^—–~～\d.\n][\d.]{1,4}[%‰]?[—–~～]{1,2}$/, /^\d/],
  [/[\d%‰]$/, /^[—–~～]{1,2}[\d.]{1,4}[%‰个张万元人名]/],
  [/比[^\n\d]{0,3}\d:$/, /^\d/],
  [/[率到至为占于过达]\d{1,3}\.$/, /^\d{1,2}(?:[%‰]|[万亿]?[张人岁元]|个)/],
  [/[至到达为于过占]\d{1,2}$/, /^\d(?:\.\d)?[%‰]/],
  [/[\d%‰万亿人元名个张岁天年家]左$/, /^右/],
  [/\d[万]?平方$/, /^[米公千]/],
  [/\d分$/, /^钟(?!楼|情)/],
  [/个[百千]分$/, /^点/],
  [/个[百千]$/, /^分点/],
  [/不[低高少超大小]$/, /^[于过]\d/],
  [/\d(?:[%‰]o?|\/10万)?$/, /^以[上下内][,。;、]/],
  [/\d个?小$/, /^时/],
];

/** 「2018年9 / 月底前」, 「到2020 / 年,」, 「12月 / 31日前」, 「年 / 底前建成」, 「“十三 / 五”期间」 */
function partsDate(text: Uint16Array, kept: number, at: number): boolean {
  const next = text[at + 1] ?? 0;
  if (!OPENS_REST.has(next)) return false;
  const before = String.fromCharCode(...text.subarray(Math.max(0, kept - 6), kept));
  const behind = String.fromCharCode(...text.subarray(at + 1, at + 4));
  return DATE_HALVES.some(([head, rest]) => rest.test(behind) && head.test(before));
}
const DATE_HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/[^\n\d](?:19|20)\d\d$/, /^年[^份\n]/],
  [/年\d{1,2}$/, /^月/],
  [/年\d{1,2}月$/, /^\d{1,2}日/],
  [/月\d{1,2}$/, /^日/],
  [/(?:\d年|\d月|[,。;]年)$/, /^[底末](?:之?前|[,全])/],
  [/[年月]底$/, /^前/],
  [/“十[一二三四五六]$/, /^五[”"]/],
];
const OPENS_REST = new Set(Array.from('年月日底末前五0123456789', (c) => c.charCodeAt(0)));

interface Line {
  readonly end: number;
  /** 0 for a row of a table. */
  readonly width: number;
  readonly stops: number;
  /** Prose that stops in the middle of a sentence, the next line going on with it. */
  readonly open: boolean;
}

/** No scan breaks its lines sooner; widths count a Chinese character as two. */
const NARROWEST = 36;
/** How many lines before and behind tell at what width a text is broken. */
const REACH = 20;

/** 「…全区设预防接种门诊42家,数字化门 / 诊只有9家;…」: breaks between lines that all end at about one width. */
function findWraps(text: Uint16Array): Set<number> {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== NEWLINE) continue;
    lines.push(measureLine(text, start, i));
    start = i + 1;
  }
  const wraps = new Set<number>();
  lines.forEach((line, i) => {
    if (!line.open) return;
    if (line.stops === 0 && (lines[i + 1]?.stops ?? 0) === 0) return;
    const near = lines.slice(Math.max(0, i - REACH), i + REACH + 1);
    const alike = near.filter((other) => other.open && Math.abs(other.width - line.width) <= line.width / 4);
    if (alike.length >= 3 && near.every((other) => other.width <= line.width * 1.35)) wraps.add(line.end);
  });
  return wraps;
}

const isCjk = (c: number): boolean => c >= 0x4e00 && c <= 0x9fff;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

function measureLine(text: Uint16Array, start: number, end: number): Line {
  const last = text[end - 1] ?? 0;
  const next = text[end + 1] ?? 0;
  let width = 0;
  let stops = 0;
  let tabular = false;
  for (let i = start; i < end; i++) {
    const c = text[i] ?? 0;
    width += c < 0x80 ? 1 : 2;
    if (c === 44 || c === 0x3002 || c === 59 || c === 0x3001 || c === 58) stops++;
    if (c === TAB || c === 124) tabular = true;
  }
  // 「毛入园率达到98. / 5%」
  const point = last === 46 && isDigit(text[end - 2] ?? 0) && isDigit(next);
  const mid = isCjk(last) || isDigit(last) || last === 37 || point;
  const goes = (isCjk(next) || (isDigit(next) && last !== 37) || next === 37) && !opensItem(text, end + 1);
  const open = mid && goes && !tabular && width >= NARROWEST && width <= 240;
  return { end, width: tabular ? 0 : width, stops, open };
}

/** 一、, 1., 第三章, 二是: what a line can only begin with where it begins something. */
function opensItem(text: Uint16Array, at: number): boolean {
  const head = String.fromCharCode(...text.subarray(at, at + 6));
  return /^(?:[一二三四五六七八九十\d]{1,3}[、.)](?!\d)|\d{1,2}(?:\.\d{1,2}){2}|第[一二三四五六七八九十\d]{1,3}[章节条]|[一二三四五六七八九十]是|[甲乙丙丁]、)/.test(
    head,
  );
}
