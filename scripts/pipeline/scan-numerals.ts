import type { NumeralClass } from '../../src/schemas/numeral.ts';
import { Cue, NumeralCue } from './cue.ts';
import { isCounted } from './is-counted.ts';
import { readFixedWord } from './lexicon/fixed-words.ts';
import type { Quantity } from './quantity.ts';
import { type Denominator, readDenominator, readInterval } from './read-bases.ts';
import { type DateToken, readDate } from './read-dates.ts';
import { readName, readSlogan } from './read-names.ts';
import { readQuantity } from './read-quantities.ts';
import { readReference } from './read-references.ts';
import { readUnnumbered } from './read-unnumbered.ts';

/** What one class of numerals covers, in clean-text offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly class: NumeralClass;
  readonly rule: string;
}

export interface Scan {
  readonly marks: Mark[];
  readonly dates: DateToken[];
  readonly quantities: Quantity[];
  readonly denominators: Denominator[];
}

const isAsciiDigit = (c: number): boolean => c >= 48 && c <= 57;
const CHINESE_NUMERALS = new Uint8Array(0x10000);
for (const c of '零〇一二三四五六七八九十百千万亿两') CHINESE_NUMERALS[c.charCodeAt(0)] = 1;
const isChineseNumeral = (c: number): boolean => CHINESE_NUMERALS[c] === 1;
export const isNumeralUnit = (c: number): boolean => isAsciiDigit(c) || isChineseNumeral(c);

/**
 * Walks over the numerals of a paragraph [start, end) once, from left to right, and says of each what it is:
 * a date, a reference, a name, a denominator, or a quantity that a statement can be made of.
 * `covered` tells of numerals that headings, tables or boilerplate have already accounted for.
 */
export function scanNumerals(text: string, start: number, end: number, covered: (at: number) => number): Scan {
  const marks: Mark[] = [];
  const dates: DateToken[] = [];
  const quantities: Quantity[] = [];
  const denominators: Denominator[] = [];
  let at = start;
  while (at < end) {
    const c = text.charCodeAt(at);
    if (!isNumeralUnit(c)) {
      at++;
      continue;
    }
    const skip = covered(at);
    if (skip > at) {
      at = skip;
      continue;
    }
    at = readOne(text, at, end, { marks, dates, quantities, denominators });
  }
  quantities.push(...readUnnumbered(text, start, end));
  quantities.sort((a, b) => a.start - b.start);
  return { marks, dates, quantities: shareUnits(text, quantities), denominators };
}

/** 「1—9月,全市总诊疗…」: the months so far of a year that the text gives elsewhere. */
const MONTHS = new NumeralCue(/^\d{1,2}月?[-—–~至到](\d{1,2})月(?!龄)/, 8);
/** 「资金在认定后10日内拨付」, 「出院后1周内完成访视」: a limit of time, no date. */
const WITHIN = new NumeralCue(
  /^(?:\d{1,3}|[一二两三五七十]{1,2})(?:(?:个工作)?(?:日|周|天)(?:之|以)?内(?!科|部|同一|累计|连续|发生|出现)|年(?:之|以)?内(?=取消|不得(?![少低超高])|不予|暂停|禁止|限制|不再)|年(?=规范化培训|住院医师规范化)|年(?:及|\(含\))?以上)/,
  10,
);
/** 「合作期15~20年」: how long, not when, as 「实施期限为2023—2025年」 is. */
const TERM = new Cue(
  /(?:合作期|服务期|示范期|帮扶期|托管期|任期|聘期|试用期|年限|期限|保障期|保险期|协议期|合同期|质保期|保修期|采购周期|协议周期|合同周期|约定周期|评估周期|结论有效期|证书?有效期|资格有效期|结果有效期)(?:限)?(?:一般|原则上|均|暂定|最长|最短|至少|不超过|不少于)*为?$|(?<!(?:施行|执行|实施|生效|印发)[^。;]{0,24}|本(?:通知|办法|规定|意见|方案|细则|标准|决定|公告))有效期(?:限)?(?:一般|原则上|均|暂定|最长)*为?$|(?:干|做|当|守|工作|服务|坚守|行医|从医|从业)了(?:整整|将近|快|近)?$|(?:须|应当?|需|承诺|约定)[^,。;\d]{0,8}(?:服务|工作)满?$/,
);
const STEP = new Cue(
  /每(?:低|高|少|多|缺|超|满|有|漏|发现|发生|出现|查出|查实|漏报|新增|增加|降低|提高|减少|多生育|下降|动员|签约|管理|服务|培训|随访|转诊|接诊|收缴|完成|推迟|延迟|逾期)(?:于|出|过|了)?$|每(?:低|高)于[^,。;\d]{2,8}$/,
);
/** 「每创建1家示范机构奖补20万元」, where 「每县至少建成1个」 sets a number */
const REWARDED = new Cue(/每(?:成功)?(?:创建|建成|新建|培养|引进|招聘|取得|获得|获评|举办|降|升|提升)(?:成功|了)?$/);
const REWARD = /^[^。;,\d]{0,16}(?:奖|补|扣|加|给予|得|资助)[^。;,\d]{0,6}\d/;
const YEAR = new NumeralCue(/^(?:19|20)\d\d/, 4);
/** 「待遇期限为1月1日至12月31日」 */
const MONTH_DAY = new NumeralCue(/^\d{1,2}月\d{1,2}日/, 6);
const OPTION = new Cue(/[A-Za-z]\d\.$/);
const CLOCK = new NumeralCue(
  /^\d{1,2}(?::[0-5]\d[-—–~～至到]+(?:次日|翌日|第二天|当[日晚]|凌晨|晚)?(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)|点(?:\d{1,2}分(?!钟)|半(?=[,。;前至起止)]))|时(?:\d{1,2}分(?!钟)|(?=[前至起止,。;)(]|以前|整))|[-—–~～至到]\d{1,2}时(?=[,。;)前]|新增|期间|$)|:\d{2}(?=前|至|起|开始))/,
  12,
);
const LATELY = new Cue(/(?:近|过去|未来|今后|连续)$/);
/** 「其余限一个月内整改」, 「其余12个须在15个工作日内报送整改结果」: a deadline that is set once. */
const ONCE = new NumeralCue(
  /^(?:\d{1,3}|[一二两三四五七十]{1,2})个?(?:工作日|日|周|天|月)(?:之|以)?内(?=[^,。;\d]{0,6}(?:整改|纠正|改正|销号|清退|补报|报送))/,
  16,
);
const SET_ONCE = new Cue(
  /(?:其余|剩余|余下)(?:的|问题)?\d*[个家项处条所名件]?(?:的|问题|单位|机构)?(?:均|都|全部)?(?:须|应|要|需|必须)?(?:限期?|责令)?[于在]?$/,
);
const SAME = new NumeralCue(/^(?:\d{1,3}|[一二两三四五七十]{1,2})(?:个工作)?(?:日|天|周)内/, 8);
/** 「申请人应在婴儿出生后1年内提出申请」, 「应在确诊后3个月内安排手术」: a limit that orders an action. */
const TO_ACT = new NumeralCue(
  /^(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:年|个月)(?:之|以)?内(?=提出|提交|申请|安排|完成|办理|办结|报告|送达|答复|整改|接受|开展|进行|到)/,
  12,
);
const ACTED_ON = new Cue(/(?:应当?|须|必须|可|需)(?:自|于|在)?[^,。;\d]{1,16}(?:后|之日起|起)$/);
/** 「每月15日前申报,25日前拨付」 */
const DAY_AT = new Cue(/(?:^|[,;。、(:\n]|[每次当]月|[于在])$/);
const DAY_BEFORE = new NumeralCue(/^(?:[12]?\d|3[01]|[一二三]?十?[一二三四五六七八九十])[日号](?:之?前|以前)(?!\d)/, 8);
/** 「按5:2:3分担」 */
const SHARES = new NumeralCue(/^\d{1,3}(?:\.\d+)?(?::\d{1,3}(?:\.\d+)?){2,5}(?![\d:])/, 32);
const TIME = new NumeralCue(/^\d{1,2}:\d{2}(?!\d)/, 6);

function readOne(text: string, at: number, end: number, scan: Scan): number {
  const mark = (from: number, to: number, cls: NumeralClass, rule: string): number => {
    scan.marks.push({ start: from, end: to, class: cls, rule });
    return Math.max(to, at + 1);
  };
  const reference = readReference(text, at);
  if (reference) {
    // The page’s own shelf mark: 「索引号:014250863/2023-00117」
    const shelf = reference.rule === 'registry-number' && /索引号/.test(text.slice(Math.max(0, at - 24), at));
    return mark(reference.start, reference.end, shelf ? 'noise' : 'reference', reference.rule);
  }
  const interval = readInterval(text, at);
  if (interval !== null) return mark(at, interval, 'date', 'rate-name');
  const once = ONCE.exec(text, at);
  if (once && SET_ONCE.test(text.slice(Math.max(0, at - 20), at)))
    return mark(at, at + once[0].length, 'date', 'one-deadline');
  const months = MONTHS.exec(text, at);
  // 「每月25日17时前」, 「7:30—18:00」
  const clock = CLOCK.exec(text, at);
  if (clock || (text.charAt(at - 1) === '日' && TIME.test(text, at)))
    return mark(at, at + (clock?.[0].length ?? 5), 'date', 'clock-time');
  // 「同一病种3日内复诊减半收取」
  const same = SAME.exec(text, at);
  if (same && /同一[^,。;\d]{1,8}$/.test(text.slice(Math.max(0, at - 10), at)))
    return mark(at, at + same[0].length, 'date', 'date-expression');
  const date: DateToken | null = months
    ? { start: at, end: at + months[0].length, value: null, month: (months[1] ?? '').padStart(2, '0'), use: 'bare' }
    : (TO_ACT.test(text, at) && ACTED_ON.test(text.slice(Math.max(0, at - 24), at))) ||
        (WITHIN.test(text, at) && !LATELY.test(text.slice(Math.max(0, at - 2), at))) ||
        (TERM.test(text.slice(Math.max(0, at - 14), at)) && !YEAR.test(text, at) && !MONTH_DAY.test(text, at)) ||
        OPTION.test(text.slice(Math.max(0, at - 3), at))
      ? null
      : readDate(text, at);
  if (date) {
    scan.dates.push(date);
    return mark(date.start, date.end, 'date', 'date-expression');
  }
  const day = DAY_BEFORE.exec(text, at);
  if (day && DAY_AT.test(text.slice(Math.max(0, at - 3), at)))
    return mark(at, at + day[0].length, 'date', 'date-expression');
  const shares = SHARES.exec(text, at);
  if (shares) return mark(at, at + shares[0].length, 'name', 'shares');
  const ordinary = readFixedWord(text, at);
  if (ordinary?.class === 'lexical' && ordinary.end - ordinary.start >= 3)
    return mark(at, ordinary.end, 'lexical', 'ordinary-word');
  const slogan = readSlogan(text, at);
  if (slogan) return mark(at, slogan.end, 'name', slogan.rule);
  const denominator = readDenominator(text, at, end);
  if (denominator) {
    scan.denominators.push(denominator);
    return denominator.end;
  }
  const name = readName(text, at);
  if (name && name.end > at) return mark(at, name.end, name.class, name.rule);
  const quantity = readQuantity(text, at);
  if (quantity && quantity.end <= end) {
    // 「每低1个百分点扣0.5分」: the step that the number behind it is counted by.
    const step = text.slice(Math.max(0, at - 12), at);
    if (
      (STEP.test(step) && /^[^。;]{0,16}?\d/.test(text.slice(quantity.end, quantity.end + 20))) ||
      (REWARDED.test(step) && REWARD.test(text.slice(quantity.end, quantity.end + 24)))
    ) {
      scan.denominators.push({
        start: at,
        end: quantity.end,
        value: quantity.low > 0 ? quantity.low : 1,
        step: true,
        zh: text.slice(at, quantity.end),
      });
      return quantity.end;
    }
    const verdict = isCounted(text, quantity);
    if (verdict === null) {
      scan.quantities.push(quantity);
      return quantity.end;
    }
    return mark(at, Math.max(quantity.numberEnd, runEnd(text, at)), verdict.class, verdict.rule);
  }
  const stop = runEnd(text, at);
  return isChineseNumeral(text.charCodeAt(at))
    ? mark(at, stop, 'lexical', 'ordinary-word')
    : mark(at, stop, 'name', 'bare-number');
}

function runEnd(text: string, at: number): number {
  const ascii = isAsciiDigit(text.charCodeAt(at));
  let i = at + 1;
  while (i < text.length && (ascii ? isAsciiDigit(text.charCodeAt(i)) : isChineseNumeral(text.charCodeAt(i)))) i++;
  return i;
}

/** 「分别提高2个和1.5个百分点」, 「80和90%」: a number takes the unit of the one that it is joined with. */
function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [q, next] = [shared[i], shared[i + 1]];
    if (!q || !next || next.unit === null || q.unit === next.unit) continue;
    if (!/^(?:(?:[、和及与]|以及)+|[≤<][^,。;\d]{0,8})$/.test(text.slice(q.end, next.start))) continue;
    const bare = q.unit === null && next.unit !== 'grade';
    if (bare || (q.unitZh === '个' && next.unit === 'percentage_point'))
      shared[i] = { ...q, unit: next.unit, unitZh: next.unitZh };
  }
  return shared;
}
