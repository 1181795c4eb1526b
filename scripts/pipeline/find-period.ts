const YEAR = '(?:19|20)\\d{2}';
const RANGE = `${YEAR}年?(?:\\d{1,2}月)?[-—–~至到一]{1,2}${YEAR}年?(?:\\d{1,2}月)?`;

/** 「行动期限:2022—2025年」, 「实施周期为2023年至2025年」 */
const STATED = new RegExp(
  `(?:行动|实施|规划|计划|工作|执行|建设|试点|目标|项目)(?:的)?(?:期限?|期间|周期|时间|时段|年限)(?:[一二三四五六七八九十\\d]{1,2}年\\(|(?:为|是|自|从|[::])\\s?(?:[一二三四五六七八九十\\d]{1,2}年,?(?:即|\\())?)(${RANGE}|“?十[一二三四五六七八]五”?)`,
);
/** 「试点期限为两年,自2024年7月起至2026年6月止」 */
const LASTS = new RegExp(
  `(?:试点|实施|行动|项目|建设|攻坚|方案|规划)(?:期限?|周期|时间)?[^。;\\d]{0,10},(?:自|从)(${YEAR}年\\d{1,2}月)[^。;]{0,6}?[至到](${YEAR}年\\d{1,2}月)`,
);
/** 「利用三年(2024—2026年)时间」 in a programme of three years. */
const SPANNED = new RegExp(`[一二三四五六七八九十\\d]{1,2}年(?:左右)?(?:的?时间)?\\((${RANGE})\\)(?=时间|,|的时间)`);
const OF_YEARS = /[两二三四五六]年(?:行动|攻坚|计划|提升|实施)/;

/** A plan named in the text: 「《…实施方案(2023—2025年)》」, 「《临澜市“十四五”卫生健康发展规划》」, 「《2025年全市爱国卫生工作安排》」 */
const NAMED = new RegExp(
  `《[^《》]{0,40}(?:(?:规划|方案|计划|纲要|意见|行动)[^《》]{0,8}(${RANGE})[^《》]{0,4}|“?(十[一二三四五六七八]五)”?[^《》]{0,24}(?:规划|方案|计划|纲要)|(${YEAR}年)度?[^《》]{2,30}(?:安排|要点|计划|任务|清单))》`,
  'g',
);
/** A text that opens with the name of its plan, run into what follows: 「全市防治慢性病中长期规划(2017—2025年)节选…」 */
const OPENING = new RegExp(`^\\s*[^\\n。,《]{2,40}(?:规划|方案|计划|纲要|行动|指标|目标|任务)\\((${RANGE})\\)`);

/** How the plan that the text is about is spoken of, and how one that it only follows. */
const ISSUED =
  /^(?:已)?(?:于[^,。]{2,12})?(?:近日|日前|正式|经|已)*(?:印发|出台|发布|公布|实施|审议通过|获批|通过|提出|明确|要求)/;
const ISSUES = /(?:印发|出台|发布|公布|制定|编制|解读|介绍|通报|推出|启动|审议通过)(?:了|的)?[^,。《]{0,8}$/;
const FOLLOWS = /(?:根据|按照|依据|落实|贯彻|结合|对照|衔接|依照)[^,。]{0,30}$/;

/**
 * The period of a plan that its title does not name, as printed near the head of the text: stated outright, or in the
 * name of the plan that a news item or a notice is about.
 */
export function findPeriod(text: string, start: number, end: number): string | null {
  const head = text.slice(start, Math.min(end, start + 1500));
  const stated = STATED.exec(head)?.[1];
  if (stated) return stated;
  const lasts = LASTS.exec(head);
  if (lasts?.[1] && lasts[2]) return `${lasts[1]}—${lasts[2]}`;
  const spanned = OF_YEARS.test(head.slice(0, 80)) ? SPANNED.exec(head) : null;
  if (spanned?.[1]) return spanned[1];
  const opening = OPENING.exec(head)?.[1];
  if (opening) return opening;
  for (const m of head.slice(0, 700).matchAll(NAMED)) {
    const before = head.slice(Math.max(0, m.index - 40), m.index);
    const after = head.slice(m.index + m[0].length, m.index + m[0].length + 30).replace(/^\([^()]{0,16}\)/, '');
    // 「《青石县控烟方案(2023年7月—2025年6月)》:…」
    const heads = before.trim() === '';
    if (heads || (!FOLLOWS.test(before) && (ISSUED.test(after) || ISSUES.test(before))))
      return m[1] ?? m[2] ?? m[3] ?? null;
  }
  return null;
}
