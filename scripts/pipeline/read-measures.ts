import type { Strength } from '../../src/schemas/measure.ts';
import type { Direction, Modality } from '../../src/schemas/statement.ts';
import type { Draft } from './draft.ts';
import { splitSentences } from './split-sentences.ts';

/** A commitment without a number, in clean-text offsets. */
export interface MeasureReading {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly modality: Modality;
  readonly direction: Direction | null;
  readonly benchmark: string | null;
}

const STRENGTHS: readonly (readonly [Strength, RegExp])[] = [
  ['explore', /探索|试点|研究(?:制定|提出|建立)|试行|尝试/],
  ['encourage', /鼓励|支持|引导|倡导|允许/],
  ['mandate', /必须|不得|严禁|严格|确保|应当|均应|全部|一律|取消/],
  [
    'implement',
    /实施|落实|建立|完善|健全|全面|实行|开展|推行|制定|制订|建设|建成|设立|配备|做好|规范|实现|构建|打造|新建|整合|组建|纳入|执行|完成|重点查处|编印|印发/,
  ],
  [
    'promote',
    /推进|推动|加强|强化|促进|提升|深化|加快|优化|改善|提高|推广|扩大|拓展|增强|培育|发展|发挥|加大|巩固|逐步|持续|保障|改革|缩小|降低|减轻|动员|做实|理顺|创新|开放|解决|购买|形成|盘活|激发|整合|丰富|升级|扶持/,
  ],
];
const ANY_VERB = new RegExp(STRENGTHS.map(([, p]) => p.source).join('|'));
/** 逐年提高…占比, 降至全省平均水平, 不低于…平均工资水平: a direction or a benchmark instead of a number. */
const DIRECTION =
  /(?:逐步|逐年|持续|不断|稳步|明显|进一步|显著)?(提高|提升|增加|扩大|上升|降低|下降|减少|减轻|缩小|缩短|拉开)[^,。;]{0,40}(?:占比|比例|率|比重|水平|差距|负担|费用|占比例|幅度|收入|占)|(?:率|比例|占比|比重|水平)[^,。;]{0,24}?(?:逐年|逐步|明显|持续|不断|显著|有所)?(提高|提升|上升|下降|降低|增加|减少|降至|遏制)/;
const BENCHMARK =
  /(?:与|较|比)((?:19|20)\d{2}年)相比|(?:降至|达到|不低于|高于|优于|不高于|低于|位居|进入)((?:全省|全国|全区|全市|同类|国家|所在|自治区)[^,。;]{0,16}?(?:平均(?:工资)?水平|先进水平|前列|平均|基本标准|推荐标准|标准))/;

/** Preambles, requests, thanks, and lists of responsible bodies: sentences that promise nothing by themselves. */
const NOT_A_COMMITMENT =
  /^(?:各(?:县|区|市|级|有关)[^,。]{0,30}(?:要|应)(?:高度重视|切实加强)|《|根据《|根据[^,。]{2,60}(?:精神|要求|规定|实际)[,，](?:结合|制定)|为(?:深入|贯彻|全面|进一步|认真)|以习近平|深入贯彻|最后,感谢|现(?:将|印发|予以)|请(?:认真|结合)|[(（][^()（）]*(?:负责|责任单位|牵头)[^()（）]*[)）]?$|(?:责任单位|牵头单位|完成时限)[::])/;

/** Finds the commitments of a passage [start, end): sentences that act, hold no numeric commitment and are no preamble. */
export function readMeasures(
  text: string,
  start: number,
  end: number,
  drafts: readonly Draft[],
  proposal: boolean,
): MeasureReading[] {
  const measures: MeasureReading[] = [];
  for (const sentence of splitSentences(text, start, end)) {
    const span = trim(text, sentence.start, sentence.end);
    if (span.end - span.start < 8) continue;
    const quote = text.slice(span.start, span.end);
    const direction = directionOf(quote);
    const benchmark = BENCHMARK.exec(quote);
    const counted = drafts.some((d) => d.kind !== 'achieved' && d.start >= span.start && d.end <= span.end);
    const counts = counted && direction === null && benchmark === null;
    if (counts || !ANY_VERB.test(quote) || NOT_A_COMMITMENT.test(quote)) continue;
    const part = counted ? clauseOf(text, span, direction !== null || benchmark !== null) : span;
    if (!part) continue;
    const said = text.slice(part.start, part.end);
    const strength = proposal ? 'propose' : (STRENGTHS.find(([, p]) => p.test(said))?.[0] ?? 'promote');
    const modality: Modality = proposal
      ? 'proposed'
      : /力争|争创|争取/.test(said)
        ? 'aspirational'
        : strength === 'explore'
          ? 'exploratory'
          : 'firm';
    measures.push({
      ...part,
      strength,
      modality,
      direction: directionOf(said),
      benchmark: benchmark?.[1] ?? benchmark?.[2] ?? null,
    });
  }
  return measures;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  const lead =
    /^(?:\s|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,3}[.、．]|[一二三四五六七八九十]是)+/.exec(
      text.slice(start, Math.min(end, start + 16)),
    );
  const s = start + (lead?.[0].length ?? 0);
  let e = end;
  while (e > s && /\s/.test(text.charAt(e - 1))) e--;
  return { start: s, end: e };
}

/** In a sentence that also holds a number, the clause that promises a direction or names a benchmark. */
function clauseOf(
  text: string,
  span: { start: number; end: number },
  wanted: boolean,
): { start: number; end: number } | null {
  if (!wanted) return null;
  let from = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i === span.end || /[,。;]/.test(text.charAt(i))) {
      const clause = text.slice(from, i);
      if (directionOf(clause) !== null || BENCHMARK.test(clause)) {
        const digits = clause.replace(BENCHMARK, '');
        if (!/\d/.test(digits)) return { start: from, end: i };
      }
      from = i + 1;
    }
  }
  return null;
}

function directionOf(quote: string): Direction | null {
  const m = DIRECTION.exec(quote);
  const verb = m?.[1] ?? m?.[2];
  if (!verb) return null;
  return /降|减|缩/.test(verb) || verb === '遏制' ? 'decrease' : 'increase';
}
