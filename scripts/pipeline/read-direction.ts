import type { Direction } from '../../src/schemas/statement.ts';

/** What a clause promises of a quantity without giving a number. */
export interface DirectionReading {
  readonly direction: Direction | null;
  readonly benchmark: string | null;
  /** What the promise is about: one text, or two where two quantities share the verb (占比和…率…明显提高). */
  readonly subjects: readonly string[];
  /** Whether the clause names its quantity in full, so that it can be quoted without the rest of its sentence. */
  readonly standsAlone: boolean;
}

/** Things that can be counted or measured; 服务水平, 效率 and 能力 are praise, not quantities. */
const QUANTITY =
  '(?:占比|比例|比重|(?<!效)率(?!先|领)|检出率|(?:致残|致死|死亡|发病|患病)[^,。;]{0,4}风险|差距|负担|费用|数量|幅度|收入(?!分配|结构)|工资水平|生育水平|补助标准|经费标准|健康素养|预期寿命|发病数|覆盖范围|试点范围|覆盖面|评价水平)';
const UP = '提高|提升|增加|扩大|拓展|上升';
const DOWN = '降低|下降|减少|减轻|缩小|缩短|降至|遏制';
const VERB_FIRST = new RegExp(`(${UP}|${DOWN})(?!至\\d|到\\d)[^,。;]{0,60}?${QUANTITY}`);
const VERB_LAST = new RegExp(
  `${QUANTITY}[^,。;]{0,24}?(?:逐年|逐步|明显|持续|不断|显著|有所|适当|进一步|稳步)?(${UP}|${DOWN})`,
);
/** A rise that is curbed (发病率上升趋势得到遏制) is measured against itself: it may still go on, more slowly. */
const CURBED = /(?:上升|增长|增加)(?:的)?(?:趋势|势头|态势)[^,。;]{0,6}(?:遏制|控制|扭转)/;

const BENCHMARKS: readonly RegExp[] = [
  /(?:与|较|比)((?:19|20)\d{2}年)(?:相比|有所|明显|显著)/,
  /(?:降至|降到|提高到|达到|不低于|高于|优于|不高于|低于|位居|进入)((?:全省|全国|全区|全市|同类|国家|所在|自治区)[^,。;]{0,16}?(?:平均(?:工资)?水平|先进水平|前列|平均))/,
  /跻身((?:全省|全国|全区|全市)[^,。;]{1,8})/,
  /达到((?:县级|市级|省级|国家级|二级|三级)[^,。;\d]{1,12}标准)/,
  /控制在([^,。;\d]{0,4}规定的?标准范围内)/,
  // 「缩小与县级公立医院平均工资水平差距」, 「落实“三个90%”目标」
  /(?:缩小|拉近|缩短)[与和同]([^,。;]{2,24}?)的?差距/,
  /(?:落实|实现|达到)(“[^”]{2,12}”目标)/,
];

/** Reads a direction (逐年提高…占比) or a benchmark (降至全省平均水平) out of one clause; null where it holds neither. */
export function readDirection(clause: string): DirectionReading | null {
  const curbed = CURBED.exec(clause)?.[0];
  const benchmark = curbed ?? BENCHMARKS.map((p) => p.exec(clause)?.[1]).find((found) => found !== undefined) ?? null;
  const verb = curbed === undefined ? (VERB_LAST.exec(clause)?.[1] ?? VERB_FIRST.exec(clause)?.[1]) : undefined;
  if (verb === undefined && benchmark === null) return null;
  return {
    direction:
      verb === undefined
        ? /降至|降到/.test(clause)
          ? 'decrease'
          : null
        : new RegExp(DOWN).test(verb)
          ? 'decrease'
          : 'increase',
    benchmark,
    subjects: splitSubjects(clause, verb ?? null),
    standsAlone: !/^(?:(?:进一步|逐步|不断)?(?:缩小|拉开|缩短)[与和同]|(?:确保|力争)?达到|(?:落实|实现)“)/.test(clause),
  };
}

/** Two quantities before one verb: 基层医疗卫生机构诊疗人次占比和县域内就诊率 … 明显提高. */
function splitSubjects(clause: string, verb: string | null): string[] {
  const head = verb === null ? clause : clause.slice(0, clause.lastIndexOf(verb));
  const both = new RegExp(`^(.*?${QUANTITY})和(.*?${QUANTITY})(?![^与较比]*和)`).exec(head);
  return both?.[1] && both[2] ? [both[1], both[2]] : [clause];
}
