import type { Strength } from '../../../src/schemas/measure.ts';
/** Words by which a sentence undertakes something, or shows that it does not. */

export const STRENGTHS: readonly (readonly [Strength, RegExp])[] = [
  // A pilot (试点) that is to be run is a firm commitment; what is only explored, studied or tried out is none yet.
  ['explore', /探索|研究(?:制定|提出|建立)|试行|尝试/],
  ['encourage', /鼓励|支持|引导|倡导|允许/],
  ['mandate', /必须|不得|严禁|严控|严格|确保|应当|均应|全部|一律|取消|不低于|不高于/],
  [
    'implement',
    /实施|落实|建立|完善|健全|全面(?!推进|加强|提升|提高|深化)|实行|开展|推行|制定|制订|(?<=^|[^一-鿿]|应|要|将|加快|继续|持续|逐步|启动|推广|依托.{1,12})建设|建成|设立|配备|做好|规范(?!化)|实现|构建|打造|新建|新\(改\)建|改扩建|整合|组建|纳入|执行|完成|重点查处|编印|印发|包干(?:至|给)|改造为|提标改造|确定(?=[^,。;的]{2,})|明确(?=[^,。;的、]{2,})|重塑|布局(?=[^,。;]{4,})|配置(?=[^,。;]{2,})|破除|启动|调整/,
  ],
  [
    'promote',
    /推进|推动|加强|强化|促进|提升|深化|加快|优化|改善|提高|推广|扩大|拓展|增强|培育|发展|发挥|加大|巩固|逐步|持续|保障|改革|缩小|降低|减轻|动员|做实|理顺|创新|开放|解决|购买|形成|盘活|激发|整合|丰富|升级|扶持|参与|提供|下降|遏制|跻身|争创|引进|预防|简化|调动|拉开|助推/,
  ],
];
/** 建设 behind what is built is a noun, which undertakes as much as its verb does. */
export const ANY_VERB = new RegExp([...STRENGTHS.map(([, p]) => p.source), '建设'].join('|'));

/** Preambles, headings, thanks, lists of responsible bodies, and what a thing consists of: no promise by themselves. */
export const NOT_A_COMMITMENT =
  /^(?:《|根据《|根据[^,。]{2,60}(?:精神|要求|规定|实际)[,，](?:结合|制定)|为(?:深入|贯彻|全面|进一步|认真)|以习近平|深入贯彻|最后,感谢|现(?:将|印发|予以)|请(?:认真|结合)|[(（][^()（）]*(?:负责|责任单位|牵头)[^()（）]*[)）]?$|(?:责任单位|牵头单位|完成时限)[::]|[^,。;]{2,20}的建议$|[^,。;]{2,12}由[^,。;]{2,40}(?:组成|组建)。?$|[^,。;]{2,8}之间[^,。;]{2,20}形成[^,。;]{2,10}。?$)/;

/** A clause that says when, by what or on what ground, and leaves the act to the clause behind it. */
export const CIRCUMSTANCE =
  /^(?:按照?(?![^,]{4,}(?:配置|配备))|根据(?![^,]{4,}(?:合理|科学)配置)|(?:以|在)(?![^,]*(?:推行|开展|实行|实现|包干))|到|至|依托(?![^,]{2,}(?:改造|建设|打造))|通过|围绕|从|其中|作为|针对|基于|结合|凡|各旗区|(?:19|20)\d{2}年)|(?:基础上|为单位|为导向|为核心|为(?:重要)?抓手|为突破口)$/;
/** A clause that only says what the counted act before it brings about. */
export const OUTCOME = /^(?:从而|以此|进而)?(?:带动|使|让|满足)/;

/** What is only explored is no part of the firm commitments before and behind it. */
export const EXPLORES = /探索(?!经验)|试行/;
export const ACTS_ANEW =
  /^(?:并)?(?:进一步)?(?:推进|完善|加快|发展|开发|推动(?!实现|形成)|全面(?:实施|推行|落实|开展)|落实)/;
/** 争创 and 力争 govern their own object; 新建, 严控 and 取消 behind or before them stand by themselves. */
export const STRIVES = /^(?:力争|争创|争取)/;
export const STANDS_APART = /^(?:严控|严禁|取消)/;
/** Under 基本原则 a document believes; only a sentence that names an act of its own commits to it. */
export const PRINCIPLE_ACTS = /探索|建立(?!在)|破除|组建|深入开展|推进[^,。;]{2,20}的合作|推动[^,。;]{2,20}应用/;
