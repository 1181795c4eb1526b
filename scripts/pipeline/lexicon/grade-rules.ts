import type { NameRule } from './item-rules.ts';

/** Reaching a grade is asserted: 「晋升为三级医院」, 「达到五级甲等水平」, 「建成融…于一体的三级甲等中医院」. */
const GRADE_REACHED =
  /(?:晋升|晋升为|升级为|升级成|升格为|提升为|提升至|提升到|达到|达|建成|创建|创建成|创建为|创成|评为|评定为|认定为|获评|通过|升至|升为|争创|创|拿下|摘得|摘下|捧回|迈进|跻身|成为|评审为|通过国家|达标|确认为|不低于|高于|通过了|获得|达到了|评上|取得)(?:国家|省|自治区|市)?(?:级)?(?:电子病历(?:系统)?(?:应用)?(?:功能)?(?:水平)?(?:分级评价)?|互联互通)?(?:成熟度|标准化成熟度)?$/;
const GRADE_REACHED_FAR = /(?:建成|打造成|创建成|建设成|建成为)[^,。;]{2,40}的$/;
/** 「互联互通达到四级甲等,智慧服务三级」: what one system reached is said of the next as well. */
const GRADE_REACHED_TOO =
  /(?:达到?|通过|升至|提升[至到])[^。;]{0,20}级(?:甲等|乙等|以上)?[,、和及](?:[^,。;、\d]{0,4})(?:智慧(?:服务|管理|医疗)|互联互通|电子病历)[^,。;、\d]{0,12}$/;
/** 「两院分别创成三级综合医院、二级甲等妇幼保健院」, 「争创三甲、三乙」: one grade for each. */
const GRADE_REACHED_NEXT =
  /(?:分别(?:创成|争创|创建[成为]?|建成|晋升为?|达到|升级为|通过)[一二三四五六七]级?(?:[甲乙]等?)?(?:综合|专科|中医|妇幼|精神病?|中西医结合)*(?:医院|保健院)?|(?:争创|创成|创建|晋升为?)[二三][甲乙])[、和]$/;
export const isReached = (before: string): boolean =>
  GRADE_REACHED.test(before) ||
  GRADE_REACHED_FAR.test(before) ||
  GRADE_REACHED_TOO.test(before) ||
  GRADE_REACHED_NEXT.test(before);

/** Grades that say what an institution is, where none is reached: 三级医院, 二级以上公立医院. */
export const GRADE_RULES: readonly NameRule[] = [
  // 三级医院, 二级以上公立医院, 三级甲等医院, 二级及以下手术
  {
    rule: 'grade-class',
    class: 'name',
    back: null,
    here: /^(?:[一二三四五六七](?:[、和及至]?|级[、和及至或])){0,3}[一二三四五六七](?:级(?:甲等|乙等|丙等|特等|甲|乙)?|甲|乙)(?:及?以[上下])?/,
  },
  {
    rule: 'grade-class',
    class: 'name',
    back: null,
    here: /^\d(?:[-、]\d)?级(?:及?以[上下])?(?=医院|以上|及以上|公立|综合|手术|预防|响应|病原|护理|医疗机构)/,
    // 「三级医院电子病历平均级别达到4级以上、二级医院3级以上」
    unless: /\d级(?:及?以上)?、[^,。;\d]{2,10}$/,
  },
];
