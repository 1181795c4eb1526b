import { ASSERTED } from './lexicon/counting-words.ts';
import type { Quantity } from './quantity.ts';
import { not, type Verdict } from './verdict.ts';

/** What a text is divided into. */
const PART_BEFORE =
  /(?:方面|层面|环节|领域|部分|维度|类别|板块|章节?|(?:共|分为|包括|涉及|明确了?|提出了?)[^,。;]{0,4}大类)(?:的|共计?|、|,共?)?$/;
const FORCE = '(?:约束|预期|引导|必选|可选|定量|定性)性?|(?:核心|监测|正向|逆向)指标';
const FORCE_BEFORE = new RegExp(`(?<!符合|达到|好于|超出|[低高先后]于)(?:${FORCE})(?:指标|要求)?(?:为|有|共)?$`);
const FORCE_BEHIND = new RegExp(`^[一-鿿]{0,6}(?:指标)?[,;:(](?:其中:?|包括)?(?:${FORCE})`);
const INDICATORS =
  /^(?:规划|主要|核心|监测|评价|考核|预期|具体|约束性|卫生|健康|医改)*(?:规划)?指标(?:[中里](?!心)|全部|均|都|,其中|,(?:截至[^,。;]{2,14},)?有\d+项)/;
const TOLD = /(?:强调|讲|谈|提|说)(?:出|了|以下|如下)?$/;
const ANNOUNCES = /^[^,。;:]{0,10}:\n?(?:一是|一要|第?一[,、]|1[.、]|\(一\)|\(1\)|①|首先|其一|第一)/;
const NOT_MADE =
  /^[^,。;:]{0,4}(?:工作|任务|措施|举措|问题|原因|特点|亮点|要求|意见|变化|重点|方向|转变|情形|条件|原则|步骤|不足|短板)/;
const LAID_OUT = /(?:部署|提出|明确|确定)了?(?:\d+项[一-鿿]{2,8}[、和及与]){0,2}$/;
const PARTS_OF_PLAN =
  /^(?:重点|重大|具体|主要|专项|改革|工作)*(?:任务|工程|行动|举措|措施)(?:清单)?(?:[、和及与,。;]|$)/;
/** What is asked for or put to somebody: 「您提出的“增加儿科供给”等3条建议」. */
const SAID_BEFORE = /(?:提出|所提|反映|征集|梳理|列出)(?:的|了的)[^,。;]{0,24}$|”等$/;
const TEAM = /^[一-鿿]{0,4}(?:工作组|小组|专班|专项组|办公室|组)/;

/**
 * How many items a list, a table or a text has that are only pointed at: 「6个方面21项指标,其中约束性7项」,
 * 「下设办公室和4个专责小组」, 「由18个部门负责人组成」. Nothing is reported of them.
 */
export function isListedCount(q: Quantity, before: string, after: string): Verdict | null {
  if (q.unit !== 'count' || q.adjoining !== null) return null;
  const { unitZh } = q;
  if (/^[项条个类点款节篇]$/.test(unitZh ?? '') && PART_BEFORE.test(before)) return not('name', 'listed-count');
  // 「《意见》共18条」, 「围绕26项国家监测指标补短板」
  if (unitZh === '大类' && /(?:共|分为|明确了?|包括|涉及|提出了?)$/.test(before)) return not('name', 'listed-count');
  if (unitZh === '条' && /(?:》|方案|意见|办法|规定|清单|通知)(?:全文)?共(?:计|有|分)?$/.test(before))
    return not('name', 'listed-count');
  if (/^[项个类条]$/.test(unitZh ?? '') && /(?:围绕|对照|聚焦|遵循|紧盯|针对)(?:国家|省|市|上述|以上)?$/.test(before))
    return not('name', 'listed-count');
  // 「24项规划指标中,已提前完成9项」, 「25项主要指标全部完成」
  if (
    unitZh === '项' &&
    (INDICATORS.test(after) || (/(?:对照|围绕)[^,。;]{0,16}$/.test(before) && /^(?:主要|核心|规划)?指标/.test(after)))
  )
    return not('name', 'listed-count');
  // 「《规划》部署了18项重点任务和12项重大工程」 says what a plan holds.
  if (unitZh === '项' && LAID_OUT.test(before) && PARTS_OF_PLAN.test(after)) return not('name', 'listed-count');
  // 「评价结果分为四个等次」
  if (/分[为成]$/.test(before) && /^(?:等次|等级|等|档次|档|级别|层级|层次|类别|类型|批次)/.test(after))
    return not('name', 'listed-count');
  // 「对滞后的3项指标逐一攻坚」
  if (unitZh === '项' && /(?:滞后|落后|未达标|未完成|偏低)的$/.test(before) && /^(?:主要|核心|规划)?指标/.test(after))
    return not('name', 'listed-count');
  // 「我再强调三点。」, 「下面讲两点意见」
  if (/^[点条]$/.test(unitZh ?? '') && TOLD.test(before) && /^(?:意见|要求|建议|希望|看法|体会)?[,。:;]/.test(after))
    return not('name', 'listed-count');
  // 「主要做好三项工作:一是…」 announces them.
  if (ANNOUNCES.test(after) && (/^[项条点]$/.test(unitZh ?? '') || NOT_MADE.test(after)))
    return not('name', 'listed-count');
  if (unitZh === '项' && (FORCE_BEFORE.test(before) || FORCE_BEHIND.test(after))) return not('name', 'listed-count');
  if (/^[条项点个件]$/.test(unitZh ?? '') && /^(?:意见|建议|诉求)/.test(after) && SAID_BEFORE.test(before))
    return not('name', 'listed-count');
  // 「10件民生实事一件一件抓落实」
  if (
    /^[件项]$/.test(unitZh ?? '') &&
    /^(?:重点)?民生实事(?!(?:全部|均|都|已)*(?:办结|完成|建成|落地|办成))/.test(after) &&
    !/(?:办[好成结]|完成|兑现|落实|实施)(?:了|好)?$/.test(before)
  )
    return not('name', 'listed-count');
  // 「100件“关键小事”托起稳稳的幸福」, 「实现三个“新突破”」; what was built under a name is counted.
  if (/^[个件项]$/.test(unitZh ?? '') && after.startsWith('“') && !ASSERTED.test(before))
    return not('name', 'slogan-count');
  if (unitZh === '个' && /下设[^。;]{0,20}$/.test(before) && TEAM.test(after)) return not('name', 'listed-count');
  if (unitZh === '个' && /^(?:成员)?(?:部门|单位)[^,。;\d]{0,8}(?:为成员|组成|参加|参与)/.test(after))
    return not('name', 'listed-count');
  return null;
}
