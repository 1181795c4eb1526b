import { type FlatValue, lengthOfWords, readFlatValues, type ValueShape } from './flat-values.ts';

const FORCE = /预期性|约束性|指导性/y;
/** A number inside an indicator’s name: 5岁以下, 65岁及以上, 2型, 每千人, 1/10万, 30天. */
const IN_NAME =
  /(?:\d+(?:[-—~至]\d+)?(?=周?岁|型|分钟|天|日内|种|项|类|个月|月龄|小时|价|级|万(?:人|名|常住)|千人|年(?:生存|期)))|1?\/10万|\/\d+万/y;
const VALUE_START =
  /[\d<>≥≤=]|[[〔](?=\d)|(?:大于|小于|不低于|不超过|不高于|高于|低于)(?=\d)|[-—－/](?=[\d<>≥≤—[〔\t -]|预期|约束)(?!\/10万)|(?:每年)?(?:提高|降低|下降|增加|增长|减少)(?=\d)/;
/** What stands for a value that nobody counted. */
const NOT_COUNTED = /[)%\t ] ?((?:尚?未(?:开展|统计|建立|启动|实施|监测)|暂无(?:数据)?|无(?:数据)?|新增(?:指标)?))$/;

/** A row of a table that was run into text, in clean-text offsets. */
export interface FlatRow {
  readonly number: { readonly start: number; readonly end: number } | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly values: readonly FlatValue[];
  readonly force: 'binding' | 'expected' | null;
  readonly end: number;
}

/** How the rows under a header are built. */
export interface FlatShape extends ValueShape {
  /** 约束性 or 预期性 closes each row. */
  readonly forced: boolean;
}

/** Reads the rows in [start, end) up to the first place that is none. */
export function readFlatRows(text: string, start: number, end: number, shape: FlatShape): FlatRow[] {
  const { forced, responsible } = shape;
  const rows: FlatRow[] = [];
  let at = start;
  let number = 1;
  while (at < end) {
    while (rows.length < 500 && /[\s]/.test(text.charAt(at)) && at < end) at++;
    const row = readFlatRow(text, at, end, shape, number);
    if (row) {
      if (row.number) number++;
      rows.push(row);
      at = responsible ? endOfBearer(text, row.end, number) : row.end;
      continue;
    }
    // A row in words (逐年提高): go on behind the next force, unless the header is repeated there.
    const rest = text.slice(at, Math.min(end, at + 100));
    const next =
      forced && rows.length > 0 && !/^.{0,12}指标/.test(rest)
        ? /^[^。\n]{1,90}?(?:预期性|约束性|指导性)/.exec(rest)
        : null;
    if (!next) break;
    if (new RegExp(`^[一-鿿]{0,12}${number}[.、．]?[一-鿿]`).test(rest)) number++;
    at += next[0].length;
  }
  return rows;
}

/** 「…30名县卫计局2村卫生室…」: who bears a row stands behind its values, up to the number of the next or its line’s end. */
function endOfBearer(text: string, at: number, next: number): number {
  const line = /^[ \t]?[一-鿿、()/,;]{2,60}(?=\n|$)/.exec(text.slice(at, at + 62));
  if (line) return at + line[0].length;
  const m = new RegExp(`^[一-鿿、()/,]{2,30}?(?=${next}[.、．]?[一-鿿])`).exec(text.slice(at, at + 40));
  return at + (m?.[0].length ?? 0);
}

function readFlatRow(text: string, rowStart: number, end: number, shape: FlatShape, expected: number): FlatRow | null {
  const { width, forced } = shape;
  // 「注:本表以2023年数据为基数。」 closes the table.
  if (/^[(（]?(?:注|备注|说明|注释)\d?[::]/.test(text.slice(rowStart, rowStart + 6))) return null;
  // 「健康水平1人均预期寿命」, 「一、健康水平1人均预期寿命」: a category, then the number that the row must bear.
  const lead = new RegExp(
    `^(?:[一二三四五六七八九十]{1,2}、)?[一-鿿]{0,12}?(${expected}[.、．]?)(?=[一-鿿]| \\d{1,2}周?岁)(?!${expected}(?:周?岁|型|分钟|天|种|项|个月))`,
  ).exec(text.slice(rowStart, rowStart + 24));
  const marked = rowStart + (lead?.[0].length ?? 0);
  const number = lead ? { start: marked - (lead[1] ?? '').length, end: marked } : null;
  const start = text.charAt(marked) === ' ' ? marked + 1 : marked;
  let at = start;
  let depth = 0;
  while (at < end && at - start < 60) {
    const c = text.charAt(at);
    if (c === '指' && /^指标(?:名称|类别|性质)/.test(text.slice(at, at + 4))) return null;
    // 「5岁以下儿童死亡率 %。 4.6」: ‰ as it was scanned.
    if ((c === '。' && text.charAt(at - 1) !== '%') || c === '\n' || (c === ',' && depth === 0)) return null;
    if (c === '(') depth++;
    else if (c === ')') depth--;
    IN_NAME.lastIndex = at;
    const inName = IN_NAME.exec(text);
    if (inName) {
      at += inName[0].length;
      continue;
    }
    if (
      depth === 0 &&
      at > start + 1 &&
      VALUE_START.test(text.slice(at, at + 6)) &&
      VALUE_START.exec(text.slice(at, at + 6))?.index === 0
    )
      break;
    at++;
  }
  let nameEnd = at;
  while (nameEnd > start && /[ \t]/.test(text.charAt(nameEnd - 1))) nameEnd--;
  if (nameEnd - start < 3 || at - start >= 60 || at >= end) return null;
  // 「线上可办率(%) 未开展 80」: words stand where the first value would.
  const missing = width > 1 ? (NOT_COUNTED.exec(text.slice(start, nameEnd))?.[1] ?? null) : null;
  const before: FlatValue[] = missing === null ? [] : [{ start: nameEnd - missing.length, end: nameEnd }];
  const read = readFlatValues(text, at, end, { ...shape, width: width - before.length });
  if (read.length === 0) return null;
  const values = [...before, ...read];
  if (missing !== null) nameEnd = start + text.slice(start, nameEnd - missing.length).trimEnd().length;
  at = values.at(-1)?.end ?? at;
  if (forced && values.length < width) at += lengthOfWords(text, at);
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  FORCE.lastIndex = at;
  const force = FORCE.exec(text)?.[0] ?? null;
  // Behind the last row a sentence begins, which no number, no force and no full set of values makes a row.
  if (force === null && (forced || number === null) && values.length < width) return null;
  return {
    number,
    nameStart: start,
    nameEnd,
    values,
    force: force === '约束性' ? 'binding' : force === '预期性' ? 'expected' : null,
    end: at + (force?.length ?? 0),
  };
}
